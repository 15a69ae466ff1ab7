"""The middle of some values and how far they lie apart, where there are enough of them."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from domain.outcome_change import Direction
from domain.real_change import real_change
from domain.windows import median
from projections.report.page import Spread

FEWEST_SESSIONS = 3
"""From so many sessions on there is a middle of them."""


def spread_of_days(values: Sequence[int], days: int) -> Spread:
    """What was told on some days, half of which at least have to have a value."""
    return spread(values, of=days, needs=-(-days // 2))


def spread_of_sessions(values: Sequence[int], sessions: int) -> Spread:
    """What was told of some sessions, or of the days after them."""
    return spread(values, of=sessions, needs=FEWEST_SESSIONS)


def spread(values: Sequence[int], *, of: int, needs: int) -> Spread:
    """The median and the quartiles of so many values as are needed, or of none."""
    if not values or len(values) < needs:
        return Spread(median=None, low=None, high=None, n=len(values), of=of)
    return Spread(
        median=median(values),
        low=quartile(values, 1),
        high=quartile(values, 3),
        n=len(values),
        of=of,
    )


def quartile(values: Sequence[int], quarter: int) -> Fraction:
    """The value a quarter of the way through, or three; between two of them in proportion."""
    ordered = sorted(values)
    place, rest = divmod((len(ordered) - 1) * quarter, 4)
    if not rest:
        return Fraction(ordered[place])
    low, high = ordered[place], ordered[place + 1]
    return low + Fraction((high - low) * rest, 4)


def direction(first: Spread | None, last: Spread) -> Direction:
    """Whether pain differs for real between two medians; less is better."""
    if first is None or first.median is None or last.median is None:
        return Direction.UNKNOWN
    by = last.median - first.median
    if abs(by) < real_change(first.median):
        return Direction.NO_REAL_CHANGE
    return Direction.BETTER if by < 0 else Direction.WORSE


def parted(first: int, last: int, length: int) -> list[tuple[int, int]]:
    """Some ordinals in stretches of one length, the last one maybe shorter."""
    starts = [*range(first, last + 1, length), last + 1]
    return [(start, following - 1) for start, following in pairwise(starts)]
