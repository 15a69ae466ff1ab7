"""The course as columns: pain by day, means of seven days, sessions by exercise and day."""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import inf, nan

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from domain.course import Course, Day, highest
from domain.days import LEAF, Leaf
from domain.real_change import real_change
from domain.values import Exercise, Phase, Stage, programme_day
from projections.periods import first_day

Column = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]
Marks = npt.NDArray[np.bool_]

MEAN_DAYS = 7
MEAN_NEEDS = 5

AROUND_DAYS = 7
AROUND_NEEDS = 3
"""The span of a day is that of the seven days around it, where three of them were read."""

START_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A part of the programme, by the programme day on which it began."""

    stage: Stage
    phase: Phase | None
    first: date


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Trend:
    """One row a programme day from `first` on; what was not said is NaN.

    `leg` and `back` are on the 0-10 scale, `farthest` from 0 nowhere to 5 foot. A mean stands
    where five of the last seven days count. A `recalled` day was written on a later one; it counts
    only if that was the day after. `over` counts sessions beyond the limit. `leg_low` and
    `leg_high` are the least and the most of the week around a day. `start` is the mean leg pain of
    the first seven days that count, None before; at `real_change` or less it has really changed.
    """

    first: date
    leg: Column
    back: Column
    leg_mean: Column
    back_mean: Column
    leg_low: Column
    leg_high: Column
    farthest: Column
    recalled: Marks
    counts: Marks
    sessions: Mapping[Exercise, Counts]
    over: Mapping[Exercise, Counts]
    spans: tuple[Stretch, ...]
    start: Fraction | None = None

    @property
    def real_change(self) -> Fraction | None:
        """The leg pain at or below which a real change begins; None where there is no room."""
        if self.start is None:
            return None
        below = self.start - real_change(self.start)
        return below if below >= 0 else None

    def __len__(self) -> int:
        return len(self.leg)

    def days_entered(self) -> int:
        """How many days hold a pain value or a session."""
        said = ~np.isnan(self.leg) | ~np.isnan(self.back) | ~np.isnan(self.farthest)
        for done in self.sessions.values():
            said |= done > 0
        return int(said.sum())

    def day(self, row: int) -> date:
        return self.first + timedelta(days=row)

    def ordinals(self) -> Counts:
        return np.arange(len(self), dtype=np.int64) + self.first.toordinal()


def trend(course: Course, until: date) -> Trend:
    """The columns of a course from its first day to a day, both included."""
    first = first_day(course, until)
    table = _ROWS.table(course, first.toordinal(), until.toordinal())
    leg, back, farthest, recalled, counts = (table[:, column].copy() for column in range(_PAIN))
    valid = counts.astype(np.bool_)
    low, high = around(np.where(valid, leg, nan))
    tallies = table[:, _PAIN:].astype(np.int64)
    return Trend(
        first=first,
        leg=leg,
        back=back,
        leg_mean=moving_mean(np.where(valid, leg, nan)),
        back_mean=moving_mean(np.where(valid, back, nan)),
        leg_low=low,
        leg_high=high,
        farthest=farthest,
        recalled=recalled.astype(np.bool_),
        counts=valid,
        sessions={each: tallies[:, place] for place, each in enumerate(Exercise)},
        over={each: tallies[:, place] for place, each in enumerate(Exercise, len(Exercise))},
        spans=_spans(course, until),
        start=_start(leg[valid]),
    )


def moving_mean(values: Column, days: int = MEAN_DAYS, needs: int = MEAN_NEEDS) -> Column:
    """The mean of the days up to each, NaN where fewer than `needs` of them were read."""
    read = ~np.isnan(values)
    sums = _moving_sum(np.where(read, values, 0.0), days)
    counts = _moving_sum(read.astype(np.float64), days)
    means = np.full(len(values), nan)
    np.divide(sums, counts, out=means, where=counts >= needs)
    return means


def around(
    values: Column, days: int = AROUND_DAYS, needs: int = AROUND_NEEDS
) -> tuple[Column, Column]:
    """The least and the most of the days around each, NaN where fewer than `needs` were read."""
    if not len(values):
        return values, values
    padded = np.pad(values, days // 2, constant_values=nan)
    read = ~np.isnan(padded)
    known = sliding_window_view(read, days).sum(axis=1) >= needs
    low = sliding_window_view(np.where(read, padded, inf), days).min(axis=1)
    high = sliding_window_view(np.where(read, padded, -inf), days).max(axis=1)
    return np.where(known, low, nan), np.where(known, high, nan)


def _start(legs: Column) -> Fraction | None:
    """The mean of the first days that were read; they hold whole numbers."""
    read = legs[~np.isnan(legs)][:START_DAYS]
    return Fraction(int(read.sum()), START_DAYS) if len(read) == START_DAYS else None


def _moving_sum(values: Column, days: int) -> Column:
    total = np.concatenate(([0.0], np.cumsum(values)))
    ends = np.arange(1, len(values) + 1)
    result: Column = total[ends] - total[np.maximum(ends - days, 0)]
    return result


def _spans(course: Course, until: date) -> tuple[Stretch, ...]:
    if course.opened is None:
        return ()
    # A span knows instants only; the zone of the opening makes days of them.
    zone = course.opened.zone
    begun = [(span, programme_day(span.began, zone)) for span in course.spans]
    return tuple(
        Stretch(stage=span.stage, phase=span.phase, first=first)
        for span, first in begun
        if first <= until
    )


_PAIN = 5
_WIDTH = _PAIN + 2 * len(Exercise)


class _Rows:
    """The row of each day, kept as long as the day is the same object, and those of each leaf.

    A course shares its leaves and days with the one before it, so that the next moment of a replay
    asks for few new rows, however much was done in ten years.
    """

    def __init__(self) -> None:
        self._kept: dict[int, tuple[Day | None, bytes]] = {}
        self._leaves: dict[int, tuple[Leaf, bytes]] = {}

    def table(self, course: Course, first: int, last: int) -> Column:
        """A row for each day between two ordinals."""
        begins = first - first % LEAF
        leaves = {leaf.first: leaf for leaf in course.days.between(first, last)}
        parts = [self._part(leaves.get(each)) for each in range(begins, last + 1, LEAF)]
        table = np.frombuffer(b"".join(parts)).reshape(-1, _WIDTH)
        return table[first - begins : max(0, last + 1 - begins)]

    def _part(self, leaf: Leaf | None) -> bytes:
        if leaf is None:
            return _NOTHING * LEAF
        kept = self._leaves.get(leaf.first)
        if kept is None or kept[0] is not leaf:
            rows = b"".join(self._row(at, day) for at, day in enumerate(leaf.days, leaf.first))
            kept = self._leaves[leaf.first] = (leaf, rows)
        return kept[1]

    def _row(self, ordinal: int, day: Day | None) -> bytes:
        kept = self._kept.get(ordinal)
        if kept is None or kept[0] is not day:
            kept = self._kept[ordinal] = (day, _row_of(day))
        return kept[1]


def _row_of(day: Day | None) -> bytes:
    if day is None:
        return _NOTHING
    counts = day.is_heard
    # What was told too late to count is shown all the same, as recalled.
    pain = day.pain if counts else highest(day.reports)
    said = (nan if value is None else value for value in (pain.leg, pain.back, pain.farthest))
    return array("d", (*said, pain.recalled, counts, *day.tally)).tobytes()


_NOTHING = array("d", [nan, nan, nan, 0, 1] + [0] * (_WIDTH - _PAIN)).tobytes()
_ROWS = _Rows()
