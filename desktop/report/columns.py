"""How wide each column of a table is set, from what stands in it."""

from collections.abc import Sequence

from desktop.report.sheet import Table

PAGE, HALF = 190.0, 93.0
"""Millimetres across what is printed on, and across one of two parts beside each other."""

BEFORE_NUMBER, AFTER_NUMBER, AFTER_WORDS = 2.0, 3.0, 2.5
"""Millimetres left free: the template has the same."""

SPREAD = 14.0
"""Millimetres that a column may be wider than it needs to be; the last one takes the rest."""

SLACK = 1.0
SMALL = 0.9
"""Millimetres that a text may be longer than it is taken for; the share of the small heads."""

LETTER, NARROW_LETTER, BROAD_LETTER, WIDE_LETTER = 1.62, 0.86, 1.85, 3.0
"""Millimetres of a letter in a table: of most, of thin ones, of capitals and digits, of others."""

NARROW = frozenset("ijlftrI.,;:!|()[]'’“” ·")


def column_widths(table: Table, across: float = PAGE) -> list[float]:
    """Millimetres for each column, in all no more than there are across.

    A short column has room for its longest words in one line; the long ones share what is left.
    """
    columns = range(len(table.heads))
    free = [_free(table, column) for column in columns]
    wanted = [_wanted(table, column) for column in columns]
    room = across - sum(free)
    found = _spread(wanted, room) if sum(wanted) <= room else _shared(wanted, room)
    if found and columns[-1] not in table.numbers:
        found[-1] += room - sum(found)
    return [width + more for width, more in zip(found, free, strict=True)]


def _free(table: Table, column: int) -> float:
    if column in table.numbers:
        return BEFORE_NUMBER
    return AFTER_WORDS + (AFTER_NUMBER if column - 1 in table.numbers else 0)


def _wanted(table: Table, column: int) -> float:
    """What the longest text of a column takes in one line, and its head in two."""
    head = SMALL * _in_two(table.heads[column].split())
    return SLACK + max(head, *(_long(row[column]) for row in table.rows), 1.0)


def _in_two(words: Sequence[str]) -> float:
    """What words take if they are broken into two lines as well as can be."""
    parts = ((words[:n], words[n:]) for n in range(1, len(words) + 1))
    return min((max(_long(" ".join(a)), _long(" ".join(b))) for a, b in parts), default=0.0)


def _long(text: str) -> float:
    return sum(map(_letter, text))


def _letter(letter: str) -> float:
    if letter in NARROW:
        return NARROW_LETTER
    if letter >= "\u2e80" or letter in "mwMW":
        return WIDE_LETTER
    return BROAD_LETTER if letter.isupper() or letter.isdigit() else LETTER


def _spread(wanted: Sequence[float], room: float) -> list[float]:
    """Each as wide as it wants to be, with an equal part of what is left over."""
    more = min(SPREAD, (room - sum(wanted)) / max(1, len(wanted)))
    return [width + more for width in wanted]


def _shared(wanted: Sequence[float], room: float) -> list[float]:
    """The short ones as they want to be; what is left over for the long ones, by their length."""
    found, left, columns = [0.0] * len(wanted), room, len(wanted)
    for column in sorted(range(columns), key=wanted.__getitem__):
        fair = left / columns
        if wanted[column] > fair:
            break
        found[column] = wanted[column]
        left, columns = left - wanted[column], columns - 1
    long = {c: min(wanted[c], 3 * fair) for c, width in enumerate(found) if not width}
    whole = sum(long.values())
    return [width or left * long[c] / whole for c, width in enumerate(found)]
