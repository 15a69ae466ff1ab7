"""Windows over the days of a course: which days are valid, their means and baselines."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from math import ceil, lcm
from typing import NamedTuple

from domain.course import Course, DailyPain, is_timely
from domain.events import GlobalChangeReported
from domain.programme import StageCriteria


@dataclass(frozen=True, slots=True)
class Window:
    """Some consecutive programme days, by ordinal, both ends included."""

    course: Course
    first: int
    last: int

    def valid(self) -> list[tuple[int, DailyPain]]:
        """The pain of the days on which leg and back were both said, by ordinal."""
        calendar = self.course.calendar
        first, last = max(self.first, calendar.first), min(self.last, calendar.last)
        return calendar.days.valid(first, last)

    def legs(self) -> list[int]:
        return [leg for _, leg in self.legs_by_day()]

    def legs_by_day(self) -> list[tuple[int, int]]:
        """Leg pain of the valid days, each with the ordinal of its day."""
        calendar = self.course.calendar
        first, last = max(self.first, calendar.first), min(self.last, calendar.last)
        return calendar.days.legs(first, last)

    def places(self) -> list[int]:
        return [int(p.farthest) for _, p in self.valid() if p.farthest is not None]


def mean(numbers: Collection[int]) -> Fraction:
    return Fraction(sum(numbers), len(numbers))


def median(numbers: Sequence[int]) -> Fraction:
    ordered, middle = sorted(numbers), len(numbers) // 2
    if len(ordered) % 2:
        return Fraction(ordered[middle])
    return Fraction(ordered[middle - 1] + ordered[middle], 2)


def slope_a_week(points: Sequence[tuple[int, int]]) -> Fraction | None:
    """The Theil-Sen slope, in points a week; None for fewer than two days.

    The median of all pairwise slopes resists single bad days and gaps.
    """
    if len(points) <= 1:
        return None
    unit, parts = _parts(points[-1][0] - points[0][0])
    rises = [
        (leg - before) * parts[ordinal - earlier]
        for index, (earlier, before) in enumerate(points)
        for ordinal, leg in points[index + 1 :]
    ]
    return median(rises) * 7 / unit


@lru_cache(maxsize=64)
def _parts(days: int) -> tuple[int, tuple[int, ...]]:
    """A number that every distance up to so many days divides, and what each makes of it.

    With it the slopes stay whole numbers, and quick to sort.
    """
    unit = lcm(*range(1, days + 1))
    return unit, (0, *(unit // distance for distance in range(1, days + 1)))


def last_change(course: Course, since: date, day: date, days: int) -> GlobalChangeReported | None:
    """The newest global impression of change that is not older than some days on a day."""
    changes = [
        change
        for each in course.between(max(since, day - timedelta(days=days)), day)
        for change in each.global_changes
        if is_timely(change)
    ]
    return changes[-1] if changes else None


@dataclass(frozen=True, slots=True)
class Baseline:
    """The window against which easing is measured, with the mean of its leg pain.

    It holds from the day `since`, on which it had enough valid days, until the day `ended`, on
    which a relapse or a long gap was seen; days by ordinal.
    """

    window: Window
    leg: Fraction
    since: int
    ended: int | None = None

    def holds_on(self, ordinal: int) -> bool:
        return self.since <= ordinal and (self.ended is None or ordinal < self.ended)

    def as_on(self, ordinal: int) -> "Baseline":
        """The baseline as it was on a day on which it held, when its window may have been open."""
        if ordinal >= self.window.last:
            return self
        window = replace(self.window, last=ordinal)
        return replace(self, window=window, leg=mean(window.legs()))


def baselines(
    course: Course, criteria: StageCriteria, until: int, long_days: int
) -> tuple[Baseline, ...]:
    """Every baseline of this acute stay up to a day, the newest last.

    The first is the first window with enough valid days. While still acute, a lasting return of
    the pain ends it and takes a new one from the days that showed it, and so do `long_days` without
    a check-in, from the first valid day after them.
    """
    if course.acute_since is None:
        return ()
    start: int | None = course.acute_since.toordinal()
    legs = Window(course, course.acute_since.toordinal(), until).legs_by_day()
    found: list[Baseline] = []
    while start is not None:
        baseline = _first_from(course, criteria, start, legs)
        if baseline is None:
            break
        endings = (
            _gap(course, baseline.since, legs, until, long_days),
            _relapse(criteria, baseline, legs),
        )
        ending = min((each for each in endings if each), key=_day_of, default=_Ending(None, None))
        start = ending.start
        found.append(replace(baseline, ended=ending.day))
    return tuple(found)


class _Ending(NamedTuple):
    """The day on which a baseline ended, and the one from which the next is looked for."""

    day: int | None
    start: int | None


def _day_of(ending: _Ending) -> int:
    return ending.day or 0


def _first_from(
    course: Course, criteria: StageCriteria, start: int, legs: Sequence[tuple[int, int]]
) -> Baseline | None:
    """The first window from a day on that holds enough of the valid days."""
    length, count = criteria.window_days.value, criteria.valid_days.value
    for at in range(_place(legs, start), len(legs) - count + 1):
        first, enough = legs[at][0], legs[at + count - 1][0]
        if enough - first < length:
            began = max(start, enough - length + 1)
            window = Window(course, began, began + length - 1)
            inside = legs[_place(legs, window.first) : _place(legs, window.last + 1)]
            return Baseline(window, mean([leg for _, leg in inside]), since=enough)
    return None


def _place(legs: Sequence[tuple[int, int]], ordinal: int) -> int:
    """The place of the first valid day from one on."""
    return bisect_left(legs, (ordinal,))


def _relapse(
    criteria: StageCriteria, baseline: Baseline, legs: Sequence[tuple[int, int]]
) -> _Ending | None:
    """The first lasting return of the pain after a baseline's window: from which days it is."""
    count, limit = criteria.rebaseline_days.value, baseline.leg + criteria.rebaseline_rise.value
    first, least, tried = _place(legs, baseline.window.last + 1), ceil(limit), 0
    # The median, dearer to find, is not high unless one of its days is.
    for high in [at for at in range(first, len(legs)) if legs[at][1] >= least]:
        for end in range(max(high + 1, first + count, tried + 1), min(high + count, len(legs)) + 1):
            last = legs[end - count : end]
            if median([each for _, each in last]) >= limit:
                return _Ending(last[-1][0], last[0][0])
            tried = end
    return None


def _gap(
    course: Course, since: int, legs: Sequence[tuple[int, int]], until: int, long_days: int
) -> _Ending | None:
    """The first long gap after a day, seen once it is long; it is over with a valid day."""
    last = min(until - 1, course.last_day)
    gaps = course.days.untold(since + 1, last, until, long_days)
    first = min((before for before, _ in gaps), default=None)
    if first is None:
        return None
    seen = first + long_days + 1
    over = _place(legs, seen)
    return _Ending(seen, legs[over][0] if over < len(legs) else None)
