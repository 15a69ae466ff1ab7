"""A few days side by side, each with what was said on it; as many on a line as fit."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, line_height, scaled
from desktop.widgets.fit import Letters, Side, baseline, width_of, write
from desktop.widgets.painted import Painted, smooth
from desktop.widgets.scale import paint_sign

_LEAST, _PAD, _LINE_GAP, _SIGN = 48.0, 14.0, 10.0, 14.0


@dataclass(frozen=True)
class DayCell:
    """One day: its short name above what was said; `tone` is that of a pain, if it is one."""

    day: str
    value: str
    tone: str = ""


class DayCells(Painted):
    """Days in their order."""

    def __init__(self, cells: Sequence[DayCell] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.display(cells)

    def display(self, cells: Sequence[DayCell]) -> None:
        self._cells = tuple(cells)
        spoken = [tr("{day}: {value}", day=each.day, value=each.value) for each in cells]
        self.setAccessibleName("; ".join(spoken))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self.accessibleName()

    @override
    def sizeHint(self) -> QSize:
        width = ceil(max(1, len(self._cells)) * self._pitch())
        return QSize(width, self._height(1))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(ceil(self._pitch()), self._height(1))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._height(-(-len(self._cells) // self._across(width)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, across, pitch = smooth(QPainter(self)), self._across(self.width()), self._pitch()
        for number, cell in enumerate(self._cells):
            line, place = divmod(number, across)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                place = across - 1 - place
            top = line * (self._line() + scaled(_LINE_GAP))
            _paint_cell(painter, QPointF((place + 0.5) * pitch, top), cell, pitch)

    def _pitch(self) -> float:
        """The width of the widest; days stand below each other on every line."""
        values = [width_of(each.value, Type.BODY, 600) for each in self._cells]
        signs = scaled(_SIGN) if any(each.tone for each in self._cells) else 0.0
        days = [width_of(each.day, Type.CAPTION) for each in self._cells]
        widest = max([*(signs + value for value in values), *days], default=0)
        return max(scaled(_LEAST), widest + scaled(_PAD))

    def _across(self, width: int) -> int:
        return max(1, int(width // self._pitch()))

    def _line(self) -> float:
        return line_height(Type.CAPTION) + 2 + line_height(Type.BODY)

    def _height(self, lines: int) -> int:
        return ceil(max(1, lines) * (self._line() + scaled(_LINE_GAP)) - scaled(_LINE_GAP))


def _paint_cell(painter: QPainter, top: QPointF, cell: DayCell, room: float) -> None:
    upper = line_height(Type.CAPTION)
    at = QPointF(top.x(), top.y() + baseline(upper / 2, Type.CAPTION))
    letters = Letters(Type.CAPTION, tone="ink2", side=Side.CENTRE)
    write(painter, at, cell.day, letters, room)
    middle = top.y() + upper + 2 + line_height(Type.BODY) / 2
    sign = scaled(_SIGN) if cell.tone else 0.0
    if cell.tone:
        left = top.x() - (sign + width_of(cell.value, Type.BODY, 600)) / 2
        paint_sign(painter, QPointF(left + scaled(4), middle), scaled(4), cell.tone)
    at = QPointF(top.x() + sign / 2, baseline(middle, Type.BODY, 600))
    write(painter, at, cell.value, Letters(weight=600, side=Side.CENTRE), room - sign)
