"""Windows over the days of a course: which days are valid, their means, baselines and flares."""

from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from math import lcm

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
        calendar = self.course.calendar
        ordinals = range(max(self.first, calendar.first), min(self.last, calendar.last) + 1)
        days = ((ordinal, calendar.days.get(ordinal)) for ordinal in ordinals)
        return [(ordinal, day.pain) for ordinal, day in days if day and day.pain.is_valid]

    def legs(self) -> list[int]:
        return [leg for _, leg in self.legs_by_day()]

    def legs_by_day(self) -> list[tuple[int, int]]:
        """Leg pain of the valid days, each with the ordinal of its day."""
        return [(ordinal, p.leg) for ordinal, p in self.valid() if p.leg is not None]

    def backs(self) -> list[int]:
        return [p.back for _, p in self.valid() if p.back is not None]

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
    pairs = [
        (later[0] - earlier[0], later[1] - earlier[1])
        for index, earlier in enumerate(points)
        for later in points[index + 1 :]
    ]
    if not pairs:
        return None
    unit = lcm(*(days for days, _ in pairs))  # the slopes stay whole numbers, and quick to sort
    return median([rise * (unit // days) for days, rise in pairs]) * 7 / unit


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

    It holds from the day `since` until a relapse was seen on the day `ended`; days by ordinal.
    """

    window: Window
    leg: Fraction
    since: int
    ended: int | None = None

    def holds_on(self, ordinal: int) -> bool:
        return self.since <= ordinal and (self.ended is None or ordinal < self.ended)


def baselines(course: Course, criteria: StageCriteria, until: int) -> tuple[Baseline, ...]:
    """Every baseline of this acute stay up to a day, the newest last.

    The first is the first window with enough valid days. While still acute, a lasting return
    of the pain ends it and takes a new one, from the days that showed it.
    """
    if course.acute_since is None:
        return ()
    found: list[Baseline] = []
    start: int | None = course.acute_since.toordinal()
    while start is not None:
        baseline = _first_from(course, criteria, start, until)
        if baseline is None:
            break
        start, ended = _relapse(course, criteria, baseline, until)
        found.append(replace(baseline, ended=ended))
    return tuple(found)


def _first_from(course: Course, criteria: StageCriteria, start: int, until: int) -> Baseline | None:
    for first in range(start, until + 1):
        window = Window(course, first, first + criteria.window_days.value - 1)
        seen = Window(course, first, min(window.last, until))
        legs = seen.legs()
        if len(legs) >= criteria.valid_days.value:
            return Baseline(window, mean(legs), seen.last)
    return None


def _relapse(
    course: Course, criteria: StageCriteria, baseline: Baseline, until: int
) -> tuple[int | None, int | None]:
    """The first day of the first lasting return after a baseline, and the day that showed it."""
    count = criteria.rebaseline_days.value
    limit = baseline.leg + criteria.rebaseline_rise.value
    valid = Window(course, baseline.window.last + 1, until).valid()
    high = [pain.leg is not None and pain.leg >= limit for _, pain in valid]
    for index in range(count, len(valid) + 1):
        last = valid[index - count : index]
        if any(high[index - count : index]):  # else the median, dearer to find, is not high
            legs = [pain.leg for _, pain in last if pain.leg is not None]
            if median(legs) >= limit:
                return last[0][0], last[-1][0]
    return None, None


@dataclass(frozen=True, slots=True)
class Flare:
    """A stretch of elevated days; `closed` is the ordinal of the first day that was not."""

    opened: int
    reference: Fraction
    closed: int | None = None


def acute_flares(course: Course, criteria: StageCriteria, until: int) -> tuple[Flare, ...]:
    """The flares of this acute stay, against the mean of the valid days before each.

    The reference is kept while a flare is open, or the flare would raise its own measure.
    Missing days neither open nor close one.
    """
    if course.acute_since is None:
        return ()
    flares: list[Flare] = []
    rise, count = criteria.flare_rise.value, criteria.flare_reference_days.value
    before: deque[int] = deque(maxlen=count)
    for ordinal, pain in Window(course, course.acute_since.toordinal(), until).valid():
        leg = pain.leg or 0
        if flares and flares[-1].closed is None:
            if leg < flares[-1].reference + rise:
                flares[-1] = replace(flares[-1], closed=ordinal)
        elif len(before) == count and (leg - rise) * count >= sum(before):
            flares.append(Flare(ordinal, mean(before)))
        before.append(leg)
    return tuple(flares)
