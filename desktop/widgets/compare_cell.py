"""One value of a comparison, with its bar, and small words below it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop.look import Type, line_height, scaled
from desktop.widgets.compare_columns import Column, height_of, lines_of, paint_lines
from desktop.widgets.fit import Letters, width_of
from desktop.widgets.painted import box

_BAR, _BAR_GAP, _WIDEST_BAR = 8.0, 4.0, 160.0
_VALUE, _LEAST_BAR = 84.0, 56.0


@dataclass(frozen=True)
class Cell:
    """A value, words in small letters below it, and its share of a scale if it has one.

    A `quiet` one says that there is nothing.
    """

    value: str
    note: str = ""
    share: float | None = None
    quiet: bool = False


class LaidCell:
    """A value with its bar beside it, or below it where the value is long."""

    def __init__(self, cell: Cell, column: Column, tone: str) -> None:
        self._cell, self._column, self._tone = cell, column, tone
        letters = Letters(tone="ink2") if cell.quiet else Letters(weight=600)
        self._value = lines_of([(cell.value, letters)], column.width)
        self._note = lines_of([(cell.note, Letters(Type.CAPTION, tone="ink2"))], column.width)
        beside = scaled(_VALUE)
        fits = width_of(cell.value, Type.BODY, 600) <= beside - 8
        self._is_beside = fits and column.width >= beside + scaled(_LEAST_BAR)
        self._bar_left = beside if self._is_beside else 0.0

    @property
    def height(self) -> float:
        return height_of(self._value) + self._below() + height_of(self._note)

    def _below(self) -> float:
        if self._cell.share is None or self._is_beside:
            return 0.0
        return _BAR + 2 * _BAR_GAP

    def paint(self, painter: QPainter, top: float) -> None:
        column = self._column
        below = paint_lines(painter, QPointF(column.left, top), self._value, column.width)
        if self._cell.share is not None:
            middle = top + line_height(Type.BODY) / 2 - _BAR / 2
            at = middle if self._is_beside else below + _BAR_GAP
            width = min(column.width - self._bar_left, scaled(_WIDEST_BAR))
            place = QRectF(column.left + self._bar_left, at, width, _BAR)
            _paint_bar(painter, place, self._cell.share, self._tone)
        at = below + self._below()
        paint_lines(painter, QPointF(column.left, at), self._note, column.width)


def _paint_bar(painter: QPainter, place: QRectF, share: float, tone: str) -> None:
    box(painter, place, 4, fill="sunk")
    if share > 0:
        filled = QRectF(place)
        filled.setWidth(max(_BAR, min(1.0, share) * place.width()))
        box(painter, filled, 4, fill=tone)
