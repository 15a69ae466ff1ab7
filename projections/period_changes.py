"""What differs between two periods, and whether it is more than pain varies by itself."""

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from domain.real_change import real_change
from projections.periods import Pain, Period

FEWEST_DAYS = 5
"""The mean of five daily ratings is dependable, that of fewer is not (PMID 25283469)."""


class Size(Enum):
    """What a difference of two means amounts to."""

    REAL = "real"
    SMALL = "small"
    """There is one, too little to be sure of."""
    NONE = "none"
    FEW = "few"
    """Too few days were read, in one of the periods or in both."""


@dataclass(frozen=True, slots=True)
class Change:
    """A mean then and a mean now in tenths of the 0-10 scale, and what lies between them.

    They are judged as they are shown, so that whoever reads them comes to the same answer.
    """

    then: Fraction
    now: Fraction
    size: Size

    @property
    def by(self) -> Fraction:
        """How much more it is now; less is negative."""
        return self.now - self.then


@dataclass(frozen=True, slots=True)
class Changes:
    """What became of leg and of back pain; None where one of the periods says nothing of it."""

    leg: Change | None
    back: Change | None


def changes(then: Period, now: Period) -> Changes:
    """What differs between an earlier period and a later one."""
    return Changes(leg=_change(then.leg, now.leg), back=_change(then.back, now.back))


def _change(before: Pain, after: Pain) -> Change | None:
    if before.mean is None or after.mean is None:
        return None
    then, now = _in_tenths(before.mean), _in_tenths(after.mean)
    if min(len(before.said), len(after.said)) < FEWEST_DAYS:
        return Change(then, now, Size.FEW)
    return Change(then, now, _size(then, abs(now - then)))


def _in_tenths(number: Fraction) -> Fraction:
    """The nearest tenth; half of one is rounded up."""
    return Fraction((20 * number.numerator + number.denominator) // (2 * number.denominator), 10)


def _size(then: Fraction, by: Fraction) -> Size:
    if not by:
        return Size.NONE
    return Size.REAL if by >= real_change(then) else Size.SMALL
