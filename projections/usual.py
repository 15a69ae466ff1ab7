"""What is usual after an exercise: the median rise of the leg, and how long it lasts."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from domain.windows import median
from projections.aftermath import USUAL_NEEDS, Rise
from projections.heard import AFTER, HOUR

ENDS, ENDS_NEED = 5, 10
"""How many sessions are the first and the newest ones, and how many it takes to compare them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """What was usual in all sessions of which the next day is known, `known` of them.

    `points` is the median rise. In `up` of them the leg rose at all; `hours` is the median of how
    long that lasted, None where it is not known of most. `first` and `newest` are the median rises
    of the first and of the newest sessions, None where there are too few to be compared.
    """

    known: int
    points: Fraction
    up: int
    hours: Fraction | None
    first: Fraction | None
    newest: Fraction | None


def usual(rises: Sequence[Rise], first: Sequence[int]) -> Usual | None:
    """What is usual by some rises, those of the first sessions told beside."""
    known = [rise.points for rise in rises if rise.points is not None]
    if len(known) < USUAL_NEEDS:
        return None
    is_comparable = len(known) >= ENDS_NEED
    lasted = [_length(rise) for rise in rises if rise.is_up]
    return Usual(
        known=len(known),
        points=median(known),
        up=len(lasted),
        hours=_usual_hours([length for length in lasted if length is not None]),
        first=median(first) if is_comparable else None,
        newest=median(known[-ENDS:]) if is_comparable else None,
    )


_LONG = AFTER + 1


def _length(rise: Rise) -> int | None:
    return _LONG if rise.is_long else rise.seconds


def _usual_hours(lasted: Sequence[int]) -> Fraction | None:
    """The median of how long rises lasted, those that outlast the hours as the longest."""
    middle = median(lasted) if lasted else Fraction(_LONG)
    return middle / HOUR if middle <= AFTER else None
