"""Which two periods are worth setting side by side: four weeks ago and now, the ends, stages."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from functools import partial
from itertools import islice

from domain.course import Course
from domain.events import AppointmentHeld, Event
from domain.programme import Programme
from domain.values import Phase, Stage
from projections.periods import ONE_DAY, Days, Period, first_day, parts, period

WEEK = 7
"""As long as the windows of the gates, so that the means are those of Progress."""
APART = timedelta(weeks=4)
END_DAYS = 14
LEAST_END_DAYS = 7
"""Ends shorter than a week say more about the weekdays in them than about the course."""


class Choice(Enum):
    """A pair that can be chosen by name."""

    WEEKS = "weeks"
    ENDS = "ends"
    STAGES = "stages"
    VISITS = "visits"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two periods, the earlier one first."""

    earlier: Days
    later: Days


@dataclass(frozen=True, slots=True)
class Stages:
    """The part of the programme now, the one before it, and the days of both."""

    before: tuple[Stage, Phase | None]
    now: tuple[Stage, Phase | None]
    pair: Pair


@dataclass(frozen=True, slots=True, kw_only=True)
class Periods:
    """What can be set side by side on a day; None is a pair that is not there yet.

    `period` tells what some days say. `first` is the first day of the course, `visit` that of the
    last appointment. `weeks_from` and
    `ends_from` are the first days on which four weeks ago, and both ends, can be compared.
    """

    day: date
    first: date
    weeks: Pair | None
    ends: Pair | None
    stages: Stages | None
    visits: Pair | None
    visit: date | None
    weeks_from: date
    ends_from: date
    period: Callable[[Days], Period] = field(repr=False, compare=False)

    def of(self, choice: Choice) -> Pair | None:
        stages = None if self.stages is None else self.stages.pair
        return {
            Choice.WEEKS: self.weeks,
            Choice.ENDS: self.ends,
            Choice.STAGES: stages,
            Choice.VISITS: self.visits,
        }[choice]


def periods(course: Course, programme: Programme, day: date, turns: Sequence[Event]) -> Periods:
    """The pairs of a course as known on a day, and what any of its days say."""
    first = first_day(course, day)
    visits = list(islice(_visit_days(course, first, day), 2))
    weeks_from = first + APART + ONE_DAY * (WEEK - 1)
    return Periods(
        period=partial(_period, course, programme, day, turns),
        day=day,
        first=first,
        weeks=_weeks(day) if weeks_from <= day else None,
        ends=ends(first, day),
        stages=_stages(course, day),
        visits=_visits(first, visits, day),
        visit=visits[0] if visits else None,
        weeks_from=weeks_from,
        ends_from=first + ONE_DAY * (2 * LEAST_END_DAYS - 1),
    )


def ends(first: date, last: date) -> Pair | None:
    """The first and the last fourteen days, or shorter ends that do not overlap either.

    None while each would be shorter than a week.
    """
    length = min(END_DAYS, len(Days(first, last)) // 2)
    if length < LEAST_END_DAYS:
        return None
    rest = ONE_DAY * (length - 1)
    return Pair(Days(first, first + rest), Days(last - rest, last))


def _period(
    course: Course, programme: Programme, until: date, turns: Sequence[Event], days: Days
) -> Period:
    return period(course, programme, days, until, turns)


def _weeks(day: date) -> Pair:
    rest = ONE_DAY * (WEEK - 1)
    return Pair(Days(day - APART - rest, day - APART), Days(day - rest, day))


def _stages(course: Course, day: date) -> Stages | None:
    """The stage before and this one; within the first stage its two phases."""
    found = parts(course, day, by_phase=False)
    if len(found) == 1:
        found = parts(course, day, by_phase=True)
    if len(found) <= 1:
        return None
    before, now = found[-2:]
    pair = Pair(before.days, now.days)
    return Stages((before.stage, before.phase), (now.stage, now.phase), pair)


def _visit_days(course: Course, first: date, day: date) -> Iterator[date]:
    """The days with an appointment, the last one first."""
    for ordinal in range(min(day.toordinal(), course.last_day), first.toordinal() - 1, -1):
        found = course.days.get(ordinal)
        if found is not None and any(isinstance(each, AppointmentHeld) for each in found.answers):
            yield found.date


def _visits(first: date, visits: Sequence[date], day: date) -> Pair | None:
    """From the visit before the last, or from the start, to the last one, and since then."""
    if not visits or visits[0] == first:
        return None
    began = visits[1] if len(visits) > 1 else first
    return Pair(Days(began, visits[0] - ONE_DAY), Days(visits[0], day))
