"""The pages behind the first: days, weeks, questionnaires, notes, and what was amended."""

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import date

from domain.course import Day, highest, is_timely
from domain.events import AppointmentHeld, Event
from domain.outcomes import Outcomes, score
from domain.windows import median
from projections.periods import ONE_DAY, Days
from projections.report.amendments import amendments
from projections.report.appendix_values import (
    Answered,
    AppendixValues,
    DayRow,
    Note,
    OverallAnswer,
    WeekRow,
)
from projections.report.clocks import clock_changes
from projections.report.course_days import WEEK
from projections.report.days_seen import Seen
from projections.report.machine import machine
from projections.report.notes import exercise_of, noted
from projections.report.spreads import parted
from projections.report.wish import Appendix

LAST_DAYS = 14
"""So many days are told one by one."""


def appendix(
    seen: Seen, facts: Sequence[Event], instruments: Outcomes, asked: AbstractSet[Appendix]
) -> AppendixValues:
    """The parts that are asked for; `facts` are all that were known, of former spells too."""
    days, found = seen.days, seen.found
    is_asked = Appendix.QUESTIONNAIRES in asked
    return AppendixValues(
        days=tuple(_day_rows(seen)) if Appendix.DAYS in asked else None,
        weeks=tuple(_week_rows(seen)) if Appendix.WEEKS in asked else None,
        questionnaires=tuple(_answered(found, instruments)) if is_asked else None,
        overall=tuple(_overall(found)) if is_asked else None,
        notes=tuple(n for day in found for n in _notes(day)) if Appendix.NOTES in asked else None,
        amendments=(
            amendments(seen.course, facts, days) if Appendix.CORRECTIONS in asked else None
        ),
        clocks=clock_changes(seen.course, facts, days) if Appendix.CLOCKS in asked else None,
        machine=machine(facts) if Appendix.MACHINE in asked else None,
    )


def _day_rows(seen: Seen) -> Iterator[DayRow]:
    first = max(seen.days.first, seen.days.last - ONE_DAY * (LAST_DAYS - 1))
    for number in range(len(Days(first, seen.days.last))):
        when = first + ONE_DAY * number
        yield _day_row(seen.course.day(when) or Day(date=when))


def _day_row(day: Day) -> DayRow:
    is_late = not day.is_heard
    # What was told too late to count is shown all the same, and said to be so.
    pain = highest(day.reports) if is_late else day.pain
    return DayRow(
        day=day.date,
        leg=pain.leg,
        back=pain.back,
        farthest=pain.farthest,
        night_wakings=pain.night_wakings,
        painkillers=pain.painkillers,
        is_late=is_late,
        sessions=dict(Counter(session.exercise for session in day.sessions)),
        over=sum(not session.within_budget for session in day.sessions),
        notes=tuple(each.note for each in noted(day)),
    )


def _week_rows(seen: Seen) -> Iterator[WeekRow]:
    days, flares = seen.days, seen.flare_days
    for first, last in parted(days.first.toordinal(), days.last.toordinal(), WEEK):
        week = Days(date.fromordinal(first), date.fromordinal(last))
        found = list(seen.course.between(week.first, week.last))
        yield _week_row(week, found, sum(day in week for day in flares))


def _week_row(week: Days, found: Sequence[Day], flares: int) -> WeekRow:
    pains = [day.pain for day in found]
    legs = [pain.leg for pain in pains if pain.leg is not None]
    backs = [pain.back for pain in pains if pain.back is not None]
    nights = [pain.night_wakings for pain in pains if pain.night_wakings is not None]
    needs = -(-len(week) // 2)
    return WeekRow(
        first=week.first,
        days=len(week),
        told=len(legs),
        leg=median(legs) if len(legs) >= needs else None,
        low=min(legs, default=None),
        high=max(legs, default=None),
        back=median(backs) if len(backs) >= needs else None,
        farthest=max((p.farthest for p in pains if p.farthest is not None), default=None),
        nights=len(nights),
        woken=sum(wakings > 0 for wakings in nights),
        days_done=sum(bool(day.sessions) for day in found),
        sessions=sum(len(day.sessions) for day in found),
        days_over=sum(any(not s.within_budget for s in day.sessions) for day in found),
        flares=flares,
    )


def _answered(found: Sequence[Day], instruments: Outcomes) -> Iterator[Answered]:
    known = {(each.id, each.version): each for each in instruments.instruments}
    for day in found:
        for answer in day.outcomes:
            instrument = known.get((answer.instrument, answer.instrument_version))
            yield Answered(
                instrument=answer.instrument,
                version=answer.instrument_version,
                day=day.date,
                items=answer.items,
                score=None if instrument is None else score(instrument, answer.items),
                is_late=not is_timely(answer),
            )


def _overall(found: Sequence[Day]) -> Iterator[OverallAnswer]:
    for day in found:
        for answer in day.global_changes:
            late = not is_timely(answer)
            yield OverallAnswer(day=day.date, pgic=answer.pgic, is_late=late)


def _notes(day: Day) -> Iterator[Note]:
    for of in noted(day):
        yield Note(
            day=day.date,
            text=of.note,
            exercise=exercise_of(of),
            clinician=of.clinician if isinstance(of, AppointmentHeld) else None,
        )
