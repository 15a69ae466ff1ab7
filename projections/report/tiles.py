"""The five figures at the top of the page: leg, back, how far down, what was done, function."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from domain.course import Course, Day, is_timely
from domain.events import OutcomeCompleted
from domain.outcome_change import change
from domain.outcomes import Instrument, Outcomes, plainly, score
from domain.values import Location
from projections.periods import Days
from projections.progress import ACTIVITIES
from projections.report.page import (
    Activity,
    FunctionTile,
    KeptTile,
    PainTile,
    ReachTile,
    Spread,
)
from projections.report.spreads import direction, spread_of_days

Found = Sequence[Day]
"""The days of a period that have an entry, in order."""


def within(found: Iterable[Day], days: Days) -> list[Day]:
    return [day for day in found if day.date in days]


def leg_tile(found: Found, first: Days | None, last: Days) -> PainTile:
    """The worst leg pain of a day, then and now."""
    return _pain_tile(found, first, last, lambda day: day.pain.leg)


def back_tile(found: Found, first: Days | None, last: Days) -> PainTile:
    """The worst back pain of a day, then and now."""
    return _pain_tile(found, first, last, lambda day: day.pain.back)


def _pain_tile(
    found: Found, first: Days | None, last: Days, worst: Callable[[Day], int | None]
) -> PainTile:
    def of(days: Days) -> Spread:
        said = (worst(day) for day in within(found, days))
        return spread_of_days([pain for pain in said if pain is not None], len(days))

    before, after = None if first is None else of(first), of(last)
    return PainTile(last=after, first=before, change=direction(before, after))


def reach_tile(found: Found, first: Days | None, last: Days) -> ReachTile:
    """The farthest place of some days, then and now."""
    then = [] if first is None else _places(within(found, first))
    now = _places(within(found, last))
    return ReachTile(
        last=max(now, default=None),
        last_n=len(now),
        first=max(then, default=None),
        first_n=len(then),
    )


def _places(found: Iterable[Day]) -> list[Location]:
    return [day.pain.farthest for day in found if day.pain.farthest is not None]


def kept_tile(found: Found, days: Days) -> KeptTile:
    """What was done on the days of a period."""
    return KeptTile(
        days_done=sum(bool(day.sessions) for day in found),
        days_over=sum(any(not each.within_budget for each in day.sessions) for day in found),
        days=len(days),
        sessions=sum(len(day.sessions) for day in found),
    )


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of the functional scale that a period is told by: the last, and one before it."""

    instrument: Instrument
    first: OutcomeCompleted | None
    last: OutcomeCompleted


def answers(course: Course, instruments: Outcomes, days: Days) -> Answers | None:
    """The newest answer of a period, with its first one or else the newest before it."""
    instrument = next((each for each in instruments.instruments if each.id == ACTIVITIES), None)
    known = [] if instrument is None else list(_answered(course, days.last))
    inside = [each for each in known if each.day >= days.first]
    if instrument is None or not inside:
        return None
    outside = known[: -len(inside)]
    before = inside[:1] if len(inside) > 1 else outside[-1:]
    return Answers(instrument, before[0] if before else None, inside[-1])


def _answered(course: Course, until: date) -> Iterable[OutcomeCompleted]:
    return (
        each
        for day in course.between(date.min, until)
        if day.answers
        for each in day.outcomes
        if each.instrument == ACTIVITIES and is_timely(each)
    )


def function_tile(found: Answers | None) -> FunctionTile | None:
    """The mean of the last answer, and of the one before it."""
    if found is None:
        return None
    first, last = found.first, found.last
    became = change(found.instrument, () if first is None else first.items, last.items)
    return FunctionTile(
        last=score(found.instrument, last.items),
        last_on=last.day,
        first=None if first is None else score(found.instrument, first.items),
        first_on=None if first is None else first.day,
        activities=len(last.items),
        change=became.kind,
        points=became.points,
    )


def activities(found: Answers | None) -> tuple[Activity, ...]:
    """The lines of the last answer, each with what the one before it said of the same."""
    if found is None:
        return ()
    before = () if found.first is None else found.first.items
    known = {plainly(item.item): item.answer for item in before}
    return tuple(
        Activity(name=item.item, first=known.get(plainly(item.item)), last=item.answer)
        for item in found.last.items
    )
