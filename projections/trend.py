"""The course as columns: pain by day, means of seven days, sessions by exercise and day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from domain.course import Course, Day, Span
from domain.values import Exercise

Column = npt.NDArray[np.float64]

MEAN_DAYS = 7
MEAN_NEEDS = 5


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Trend:
    """One row a programme day from `first` on; what was not said is NaN.

    `leg` and `back` are on the 0-10 scale, `farthest` from 0 nowhere to 5 foot. A mean stands
    where five of the last seven days were read. `over` counts sessions beyond the limit.
    """

    first: date
    leg: Column
    back: Column
    leg_mean: Column
    back_mean: Column
    farthest: Column
    recalled: npt.NDArray[np.bool_]
    sessions: Mapping[Exercise, npt.NDArray[np.int64]]
    over: Mapping[Exercise, npt.NDArray[np.int64]]
    spans: tuple[Span, ...]

    def __len__(self) -> int:
        return len(self.leg)

    def ordinals(self) -> npt.NDArray[np.int64]:
        return np.arange(len(self), dtype=np.int64) + self.first.toordinal()


def trend(course: Course, until: date) -> Trend:
    """The columns of a course from its first day to a day, both included."""
    first = _first_day(course, until)
    count = max(0, until.toordinal() - first.toordinal() + 1)
    columns = _Columns(count)
    for day in course.between(first, until):
        columns.put(day.date.toordinal() - first.toordinal(), day)
    return Trend(
        first=first,
        leg=columns.leg,
        back=columns.back,
        leg_mean=moving_mean(columns.leg),
        back_mean=moving_mean(columns.back),
        farthest=columns.farthest,
        recalled=columns.recalled,
        sessions=columns.sessions,
        over=columns.over,
        spans=course.spans,
    )


def _first_day(course: Course, until: date) -> date:
    opened = until if course.opened is None else course.opened.day
    return opened if course.last_day < 0 else min(opened, date.fromordinal(course.first_day))


class _Columns:
    """Columns while they are filled."""

    def __init__(self, count: int) -> None:
        self.leg, self.back, self.farthest = (np.full(count, np.nan) for _ in range(3))
        self.recalled = np.zeros(count, dtype=np.bool_)
        self.sessions = {each: np.zeros(count, dtype=np.int64) for each in Exercise}
        self.over = {each: np.zeros(count, dtype=np.int64) for each in Exercise}

    def put(self, row: int, day: Day) -> None:
        pain = day.pain
        if pain.leg is not None:
            self.leg[row] = pain.leg
        if pain.back is not None:
            self.back[row] = pain.back
        if pain.farthest is not None:
            self.farthest[row] = pain.farthest
        self.recalled[row] = pain.recalled
        for session in day.sessions:
            self.sessions[session.exercise][row] += 1
            self.over[session.exercise][row] += not session.within_budget


def moving_mean(values: Column, days: int = MEAN_DAYS, needs: int = MEAN_NEEDS) -> Column:
    """The mean of the days up to each, NaN where fewer than `needs` of them were read."""
    read = ~np.isnan(values)
    sums = _moving_sum(np.where(read, values, 0.0), days)
    counts = _moving_sum(read.astype(np.float64), days)
    means = np.full(len(values), np.nan)
    np.divide(sums, counts, out=means, where=counts >= needs)
    return means


def _moving_sum(values: Column, days: int) -> Column:
    total = np.concatenate(([0.0], np.cumsum(values)))
    ends = np.arange(1, len(values) + 1)
    result: Column = total[ends] - total[np.maximum(ends - days, 0)]
    return result
