"""How wide and high the pictures of page 1 are on each paper, in millimetres."""

from typing import NamedTuple

from projections.report.wish import Paper


class Widths(NamedTuple):
    """A picture over the whole page, one of two beside each other, and their heights."""

    whole: float
    half: float
    course: float
    small: float


WHOLE, HALF = 190.0, 93.0
"""As wide as the text, and as one of two beside each other."""

_WIDTHS = {
    Paper.A4: Widths(whole=WHOLE, half=HALF, course=62, small=29),
    Paper.LETTER: Widths(whole=WHOLE, half=HALF, course=54, small=27),
}
"""Letter is wider than A4 but 18 mm shorter: it is the height that is given up."""


def widths(paper: Paper) -> Widths:
    return _WIDTHS[paper]
