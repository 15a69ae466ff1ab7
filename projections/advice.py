"""Advice: what the diary shows that a clinician should hear of, though nothing is closed by it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from itertools import islice

from domain.course import Course
from domain.events import ExerciseDone
from domain.flares import settled_level
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.stage_gate import advice_is_due
from domain.values import Exercise, Stage
from domain.windows import Window, last_change, mean, slope_a_week
from domain.words import Words, said

PGIC_DAYS = 7
MUCH_WORSE = 6
"""From here on the overall impression of change is worth a visit: much worse, or very much so."""

CLIMBING_DAYS = 14
WORSE_BY = 1
"""Points of mean leg pain above the settled level that are shown, far below what a setback asks."""


class Topic(Enum):
    """What a piece of advice is about."""

    NOT_EASING = "not_easing"
    MUCH_WORSE = "much_worse"
    CLIMBING = "climbing"
    WORSE_THAN_SETTLED = "worse_than_settled"
    ROCKING_STIRS = "rocking_stirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One piece of advice, with its sentence for the person."""

    topic: Topic
    sentence: Words


def advice(course: Course, programme: Programme, day: date) -> tuple[Advice, ...]:
    """What to tell a clinician on a programme day, the weightiest first."""
    if course.opened is None:
        return ()
    found = dict(_found(course, programme, day))
    return tuple(Advice(topic=each, sentence=found[each]) for each in Topic if each in found)


NOT_EASING = said(
    "Sciatica usually eases within four to six weeks. Yours has not yet by the rules of the"
    " programme: please see a GP or a physiotherapist."
)
MUCH_WORSE_OVERALL = said("You say that things are much worse overall: please see a clinician.")
CLIMBING = said("Leg pain has been climbing for two weeks: please see a GP or a physiotherapist.")
WORSE_THAN_SETTLED = said(
    "Leg pain has been higher this week than when this stage began. It is worth telling your"
    " physiotherapist."
)
ROCKING_STIRS = said(
    "Knees Rocking raised the pain twice in a row. Please leave it out, and ask a clinician."
)


def _found(course: Course, programme: Programme, day: date) -> Iterator[tuple[Topic, Words]]:
    if advice_is_due(course, programme, day):
        yield Topic.NOT_EASING, NOT_EASING
    change = last_change(course, date.min, day, PGIC_DAYS)
    if change is not None and change.pgic >= MUCH_WORSE:
        yield Topic.MUCH_WORSE, MUCH_WORSE_OVERALL
    if course.stage is Stage.ACUTE and _is_climbing(course, programme, day):
        yield Topic.CLIMBING, CLIMBING
    if _is_worse_than_settled(course, programme, day):
        yield Topic.WORSE_THAN_SETTLED, WORSE_THAN_SETTLED
    if _rocking_stirs(course, programme, day):
        yield Topic.ROCKING_STIRS, ROCKING_STIRS


def _is_climbing(course: Course, programme: Programme, day: date) -> bool:
    stage = in_force(programme, course, day).stage
    legs = Window(course, day.toordinal() - CLIMBING_DAYS + 1, day.toordinal()).legs_by_day()
    slope = slope_a_week(legs) if len(legs) >= stage.low_valid_days.value else None
    return slope is not None and slope > Fraction(stage.trend_tenths_a_week.value, 10)


def _is_worse_than_settled(course: Course, programme: Programme, day: date) -> bool:
    settled = settled_level(course, programme, day)
    if course.stage is not Stage.CHRONIC or settled is None or course.chronic_since is None:
        return False
    stage = in_force(programme, course, day).stage
    first = max(day.toordinal() - stage.window_days.value + 1, course.chronic_since.toordinal())
    legs = Window(course, first, day.toordinal()).legs()
    return len(legs) >= stage.valid_days.value and mean(legs) >= settled + WORSE_BY


def _rocking_stirs(course: Course, programme: Programme, day: date) -> bool:
    rise = in_force(programme, course, day).stopping.rise.value
    sessions = [
        session
        for each in course.between(date.fromordinal(max(1, day.toordinal() - PGIC_DAYS)), day)
        for session in each.sessions
        if session.exercise is Exercise.KNEES_ROCKING
    ]
    last = list(islice(reversed(sessions), 2))
    return len(last) == 2 and all(_rose(session, rise) for session in last)  # noqa: PLR2004 twice in a row


def _rose(session: ExerciseDone, rise: int) -> bool:
    before, after = session.pain_before, session.pain_after
    return before is not None and after is not None and after - before >= rise
