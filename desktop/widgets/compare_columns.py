"""Where the columns of a comparison stand, and texts of several steps set below each other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from desktop.look import font, line_height, scaled
from desktop.widgets.fit import Letters, baseline, wrapped, write

_GAP = 24.0
_NARROW_GAP = 16.0
_WIDE_FROM = 620.0
_NAME, _CELL = 0.27, 0.26
_MOST_LINES = 6


class Column(NamedTuple):
    """The left end of a column, and its width."""

    left: float
    width: float


@dataclass(frozen=True, slots=True)
class CompareColumns:
    """What is compared, two values beside each other, and what became of them.

    Where room is short the name stands above the two values and the outcome below them.
    """

    name: Column
    then: Column
    now: Column
    outcome: Column
    is_stacked: bool

    @classmethod
    def of(cls, width: float) -> "CompareColumns":
        if width < scaled(_WIDE_FROM):
            half = (width - _NARROW_GAP) / 2
            every, right = Column(0, width), Column(half + _NARROW_GAP, half)
            return cls(every, Column(0, half), right, every, is_stacked=True)
        room = width - 3 * _GAP
        name, cell = room * _NAME, room * _CELL
        now = name + cell + 2 * _GAP
        left = now + cell + _GAP
        return cls(
            Column(0, name),
            Column(name + _GAP, cell),
            Column(now, cell),
            Column(left, width - left),
            is_stacked=False,
        )


Lines = list[tuple[str, Letters]]


def lines_of(parts: Iterable[tuple[str, Letters]], room: float) -> Lines:
    """Texts below each other, each on the lines that it needs; an empty one takes none."""
    return [
        (line, letters)
        for text, letters in parts
        if text
        for line in wrapped(text, font(letters.step, letters.weight), room, _MOST_LINES)
    ]


def height_of(lines: Sequence[tuple[str, Letters]]) -> float:
    return sum(line_height(letters.step) for _, letters in lines)


def paint_lines(painter: QPainter, at: QPointF, lines: Lines, room: float) -> float:
    """Write the lines from a corner downwards; returns where they end."""
    top = at.y()
    for text, letters in lines:
        height = line_height(letters.step)
        place = QPointF(at.x(), top + baseline(height / 2, letters.step, letters.weight))
        write(painter, place, text, letters, room)
        top += height
    return top
