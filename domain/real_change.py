"""How much pain has to differ before anybody may call it a change."""

from fractions import Fraction

POINTS = Fraction(2)
SHARE = Fraction(3, 10)
LEAST = Fraction(1)


def real_change(before: Fraction) -> Fraction:
    """The least difference of mean pain, in points of 0 to 10, that counts from a level.

    By consensus 2 points or 30 % of the level, whichever comes first (literature); never less than
    1 point, which is what a low start asks for.
    """
    return max(LEAST, min(POINTS, SHARE * before))
