"""The settled level of a chronic stay, and the leg pain of each day measured against it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import accumulate
from typing import NamedTuple

from domain.course import Course
from domain.memo import Known, growing, remembered
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.values import NRS_TOP, Stage
from domain.windows import Window

NEVER_HIGH = NRS_TOP + 1
"""Without a settled level no day is elevated."""


class Measured(NamedTuple):
    """Leg pain of a valid day, by its ordinal, and from how much on it would be elevated.

    `settled` is the level it is measured against, and `then` the one that holds from the day after;
    both are None while none is known.
    """

    ordinal: int
    leg: int
    high: int
    settled: Fraction | None
    then: Fraction | None

    @property
    def is_elevated(self) -> bool:
        return self.leg >= self.high


def level_on(course: Course, programme: Programme, day: date) -> Fraction | None:
    """The level against which a reading of a day of this chronic stay is measured.

    It is the mean leg pain with which the stay began, lowered when a longer window was lower, and
    never raised; None while none is known.
    """
    days = measured(course, programme, day)
    if not days:
        return _began(course)
    return days[-1].settled if days[-1].ordinal == day.toordinal() else days[-1].then


def chronic_again(course: Course) -> Course:
    """The course as if the chronic stay that was left last went on; itself if there is none."""
    left = course.terms.left
    if left is None:
        return course
    return replace(
        course,
        stage=Stage.CHRONIC,
        chronic_since=left.since,
        advanced=left.advanced,
        terms=replace(course.terms, level_changes=left.level_changes, reverted=None, left=None),
    )


def is_same_stay(one: Course, other: Course) -> bool:
    """Whether two courses are in the chronic stage since the same day, by the same decision."""
    return (
        one.stage is other.stage is Stage.CHRONIC
        and one.chronic_since == other.chronic_since
        and (one.advanced is other.advanced or one.advanced == other.advanced)
    )


@remembered
def measured(course: Course, programme: Programme, day: date) -> tuple[Measured, ...]:
    """Every valid day of this chronic stay up to a day, each against the level settled by then."""
    if course.stage is not Stage.CHRONIC or course.chronic_since is None:
        return ()
    return _measured(course, programme, day)


@growing(is_same_stay)
def _measured(
    course: Course, programme: Programme, day: date, known: Known[tuple[Measured, ...]] | None
) -> tuple[Measured, ...]:
    """As `measured`; what a day was measured against is found from the days before it alone."""
    since = course.chronic_since or day
    sure: tuple[Measured, ...] = ()
    if known is not None:
        sure = known.said[: bisect_left(known.said, known.until + 1, key=_ordinal)]
    level = sure[-1].then if sure else _began(course)
    after = sure[-1].ordinal + 1 if sure else since.toordinal()
    return (*sure, *_Walk(course, programme, since, day, after).days(level))


def _ordinal(day: Measured) -> int:
    return day.ordinal


def _began(course: Course) -> Fraction | None:
    """The level that was kept, in hundredths, when this chronic stay began."""
    if course.stage is not Stage.CHRONIC or course.advanced is None:
        return None
    kept = course.advanced.settled_level
    return None if kept is None else Fraction(kept, 100)


class Figures:
    """The programme in force on each day of a stay, looked up once for all days alike."""

    def __init__(self, course: Course, programme: Programme, since: date, until: date) -> None:
        turns = {each.valid_from for each in course.terms.prescriptions}
        days = [since, *sorted(turn for turn in turns if since < turn <= until)]
        self._ordinals = [day.toordinal() for day in days]
        self._programmes = [in_force(programme, course, day) for day in days]

    @property
    def all(self) -> list[Programme]:
        """The programme on every day of the stay, each change of it once."""
        return self._programmes

    @property
    def longest(self) -> int:
        """The days of the longest window by which a level settles."""
        return max(
            max(each.stage.window_days.value, each.flare.lower_days.value)
            for each in self._programmes
        )

    def on(self, ordinal: int) -> Programme:
        """The programme on a day of the stay, by its ordinal."""
        return self._programmes[bisect_right(self._ordinals, ordinal) - 1]

    def spells(self, ordinals: Sequence[int]) -> Iterator[tuple[Programme, int, int]]:
        """Each programme with the places, from one to before another, of the days it holds on."""
        firsts = [bisect_left(ordinals, ordinal) for ordinal in self._ordinals]
        yield from zip(self._programmes, firsts, [*firsts[1:], len(ordinals)], strict=True)


class _Walk:
    """The valid days of a chronic stay in their order, and the level that settles along them.

    It begins on the day `after`, given by its ordinal, or on the next one that is valid.
    """

    def __init__(
        self, course: Course, programme: Programme, since: date, until: date, after: int
    ) -> None:
        self._figures = Figures(course, programme, since, until)
        self._since = since.toordinal()
        # The windows of the first day that is asked about reach back beyond it.
        first = max(self._since, after - self._figures.longest)
        self._legs = Window(course, first, until.toordinal()).legs_by_day()
        self._ordinals = [ordinal for ordinal, _ in self._legs]
        self._sums = list(accumulate((leg for _, leg in self._legs), initial=0))
        self._start = bisect_left(self._ordinals, after)

    def days(self, level: Fraction | None) -> Iterator[Measured]:
        """Each day against the level that held before them, or to which it was lowered since.

        While a flare is open the level stands still, or the flare would change its own measure.
        """
        for programme, first, last in self._figures.spells(self._ordinals):
            high = _high(programme, level)
            for index in range(max(first, self._start), last):
                ordinal, leg = self._legs[index]
                then = level if leg >= high else self._lowered(programme, index, level)
                yield Measured(ordinal, leg, high, level, then)
                if then is not level:
                    level, high = then, _high(programme, then)

    def _lowered(self, programme: Programme, index: int, level: Fraction | None) -> Fraction | None:
        """The level after a calm day: the mean of a long window if that is so much lower.

        A stay that began without one takes it from its first window with enough readings.
        """
        asked, days = programme.stage, programme.flare.lower_days.value
        if level is None:
            total, count = self._window(index, asked.window_days.value)
            return Fraction(total, count) if count >= asked.valid_days.value else None
        if self._ordinals[index] - self._since + 1 < days:
            return level
        total, count = self._window(index, days)
        if count * asked.window_days.value < days * asked.valid_days.value:
            return level
        limit = level.numerator - programme.flare.lower_by.value * level.denominator
        lower = total * level.denominator <= limit * count
        return Fraction(total, count) if lower else level

    def _window(self, index: int, days: int) -> tuple[int, int]:
        """The sum of leg pain over some days up to one, and how many of them were read."""
        first = bisect_left(self._ordinals, self._ordinals[index] - days + 1)
        return self._sums[index + 1] - self._sums[first], index + 1 - first


def _high(programme: Programme, level: Fraction | None) -> int:
    """The least leg pain that is elevated."""
    if level is None:
        return NEVER_HIGH
    return -(-level.numerator // level.denominator) + programme.flare.rise.value
