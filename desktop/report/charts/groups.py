"""Days put together where one alone would be too thin to be seen on paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from domain.windows import median
from projections.report.page import CourseDay, ExerciseDays

THINNEST = 0.5
"""A day that has less room than these millimetres stands together with others."""

SIZES = (1, 7, 28, 91, 364)
"""A day, a week, four weeks, thirteen, a year of weeks."""

_TOLD, _OF = 4, 7
"""A median of days stands on as many of them as the 7-day medians do: 4 of 7."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Some days in a row from the `at`th on: how low and high leg pain was, and the medians."""

    at: int
    days: int
    low: int | None
    high: int | None
    leg: Fraction | None
    back: Fraction | None

    @property
    def middle(self) -> float:
        return self.at + self.days / 2


@dataclass(frozen=True, slots=True)
class Work:
    """What was done of an exercise in some days: sessions, days with any, sessions too many."""

    at: int
    days: int
    sessions: int
    days_done: int
    over: int


def size_for(days: int, room: float) -> int:
    """How many days stand together when so many have so many millimetres."""
    fits = (size for size in SIZES if room * size >= THINNEST * days)
    return next(fits, SIZES[-1])


def grouped(days: Sequence[CourseDay], size: int) -> tuple[Group, ...]:
    """The days of the course, a group each or several in one."""
    if size == 1:
        return tuple(
            Group(
                at=at, days=1, low=day.low, high=day.high, leg=day.leg_median, back=day.back_median
            )
            for at, day in enumerate(days)
        )
    return tuple(_group(at, days[at : at + size]) for at in range(0, len(days), size))


def _group(at: int, days: Sequence[CourseDay]) -> Group:
    return Group(
        at=at,
        days=len(days),
        low=min((day.low for day in days if day.low is not None), default=None),
        high=max((day.high for day in days if day.high is not None), default=None),
        leg=_median([day.leg for day in days], len(days)),
        back=_median([day.back for day in days], len(days)),
    )


def _median(values: Sequence[int | None], of: int) -> Fraction | None:
    told = [value for value in values if value is not None]
    return median(told) if told and len(told) * _OF >= of * _TOLD else None


def works(done: ExerciseDays, size: int) -> Iterator[Work]:
    """What was done of an exercise, for each group with any of it."""
    for at in range(0, len(done.sessions), size):
        sessions = done.sessions[at : at + size]
        if any(sessions):
            yield Work(
                at=at,
                days=len(sessions),
                sessions=sum(sessions),
                days_done=sum(count > 0 for count in sessions),
                over=sum(done.over[at : at + size]),
            )


def runs(groups: Sequence[Group], part: str) -> Iterator[list[Group]]:
    """Groups next to each other that have a value; where one has none there is a gap."""
    run: list[Group] = []
    for group in groups:
        if getattr(group, part) is not None:
            run.append(group)
        elif run:
            yield run
            run = []
    if run:
        yield run


def place_of(day: date, days: Sequence[CourseDay]) -> int:
    """Which of the days a date is; before the first it is the first."""
    return max(0, (day - days[0].day).days) if days else 0
