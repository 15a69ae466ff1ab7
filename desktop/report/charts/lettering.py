"""How wide words are in the letters of the report, without a library that knows fonts."""

from unicodedata import normalize

from desktop.report.charts.svg import LETTERS, POINTS

_FIRST = 32
_WIDTHS = (
    *(260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372),
    *(572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434),
    *(899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907, 760, 781),
    *(605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444),
    *(281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605),
    *(615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572),
)
"""Advances of Noto Sans Regular from the space to the tilde, in thousandths of its size."""

_OTHER = 650
"""What is not in the table: a little wider than most letters."""

_BOLD = 1.06
LINE = 3.1
"""From one line of 7 points to the next, in millimetres."""

ASCENT = 1.8
"""How far figures and capitals of 7 points rise above their baseline, in millimetres."""


def width(words: str, *, bold: bool = False) -> float:
    """How many millimetres words of 7 points take."""
    units = sum(map(_advance, normalize("NFD", words)))
    return units / 1000 * LETTERS / POINTS * (_BOLD if bold else 1)


def _advance(letter: str) -> int:
    place = ord(letter) - _FIRST
    if 0 <= place < len(_WIDTHS):
        return _WIDTHS[place]
    return 0 if "\u0300" <= letter <= "\u036f" else _OTHER
