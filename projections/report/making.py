"""The report of a moment: every figure of its pages, from the facts that were known then."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from domain.course import Course
from domain.events import Event
from domain.outcomes import Outcomes
from domain.programme import Programme
from projections.period_pairs import END_DAYS, LEAST_END_DAYS
from projections.periods import ONE_DAY
from projections.report.appendix import appendix
from projections.report.course_days import course_figure, reach_weeks
from projections.report.days_seen import Seen, seen, to_be_had
from projections.report.function import function
from projections.report.notes import newest_quotes
from projections.report.page import Report
from projections.report.programme_place import place_on, turns_of_spell
from projections.report.responses import responses
from projections.report.signs import safety
from projections.report.tiles import (
    answers,
    back_tile,
    function_tile,
    kept_tile,
    leg_tile,
    reach_tile,
)
from projections.report.wish import ReportWish
from projections.typical_day import TypicalDays, typical_day


def report(  # noqa: PLR0913 what a page says comes from so many places
    course: Course,
    facts: Sequence[Event],
    programme: Programme,
    instruments: Outcomes,
    wish: ReportWish,
    *,
    at: datetime,
    zone: str,
    head: str,
) -> Report:
    """The page over the days that are wished for, as known at an instant.

    `facts` are all of the diary that were known then. `programme` is as written, and `head` the
    hash of the last fact, which is not made here.
    """
    turns = turns_of_spell(course, facts)
    wish = replace(wish, days=to_be_had(course, wish.days, at, zone))
    told = seen(course, programme, wish.days, turns)
    days, found, first, last = told.days, told.found, told.first, told.last
    place, visit, opened = place_on(turns, days.last), told.last_visit(), course.opened
    answered = answers(course, instruments, days)
    return Report(
        wish=wish,
        made_at=at,
        zone=zone,
        code=code_of(facts),
        side=None if opened is None else opened.side,
        onset=None if opened is None else opened.onset,
        stage=place.stage,
        phase=place.phase,
        stage_since=place.since,
        visit=None if visit is None else visit.day,
        clinician="" if visit is None else visit.clinician,
        read=told.read,
        safety=safety(turns, days),
        leg=leg_tile(found, first, last),
        back=back_tile(found, first, last),
        reach=reach_tile(found, first, last),
        kept=kept_tile(found, days),
        function_scale=function_tile(answered),
        course=course_figure(told),
        weeks=reach_weeks(days, found),
        typical=_typical(told),
        responses=responses(told),
        function=function(found, first, last, answered),
        quotes=newest_quotes(found),
        facts=len(facts),
        head=head,
        joint_limits=told.held.joint_limits,
        prescriptions=tuple(p for p in course.terms.prescriptions if p.valid_from in days),
        appendix=(appendix(told, facts, instruments, wish.appendix) if wish.appendix else None),
    )


def code_of(facts: Sequence[Event]) -> str:
    """What stands for the person: four signs made from the first spell of the diary.

    It is the same for as long as there is the diary, and says nothing of who it is.
    """
    if not facts:
        return ""
    return "P-" + sha256(str(facts[0].episode).encode()).hexdigest()[:CODE_LENGTH].upper()


CODE_LENGTH = 4


def _typical(told: Seen) -> TypicalDays:
    """The typical day of the first and of the last days that are compared."""
    course, began = told.course, told.days.first
    return TypicalDays(
        first=None if told.first is None else typical_day(course, told.first),
        last=typical_day(course, told.last),
        from_day=began + ONE_DAY * (2 * LEAST_END_DAYS - 1),
        full_from=began + ONE_DAY * (2 * END_DAYS - 1),
    )
