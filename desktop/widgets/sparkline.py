"""A small line without axes: days from left to right, higher is more, gaps stay gaps."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.look import Role, scaled, set_role
from desktop.widgets.painted import Painted, plain_pen, smooth
from desktop.widgets.scale import paint_sign

_MARGIN = 5.0
_LEAST = 4.0


@dataclass(frozen=True)
class Series:
    """The values of one line, a day each; `tone` is "leg" or "back"."""

    tone: str
    values: tuple[float | None, ...]


class Sparkline(Painted):
    """Some lines on one scale from 0 to the highest value, each ending in its sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, Role.Graphic)
        self._highest = _LEAST
        self._lines: tuple[Series, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def display(self, lines: Sequence[Series], spoken: str) -> None:
        self._lines = tuple(lines)
        known = [value for line in lines for value in line.values if value is not None]
        self._highest = max([_LEAST, *known])
        self.setAccessibleName(spoken)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(ceil(scaled(128)), ceil(scaled(48)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        for line in self._lines:
            self._paint_line(painter, line)

    def _paint_line(self, painter: QPainter, line: Series) -> None:
        days = enumerate(line.values)
        for is_gap, piece in groupby(days, key=lambda day: day[1] is None):
            if is_gap:
                continue
            points = [self._at(number, value, line) for number, value in piece if value is not None]
            painter.setPen(plain_pen(line.tone, 1.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if len(points) > 1:
                painter.drawPolyline(points)
            else:
                paint_sign(painter, points[0], 1.5, line.tone)
        last = line.values[-1] if line.values else None
        if last is not None:
            paint_sign(painter, self._at(len(line.values) - 1, last, line), 4.0, line.tone)

    def _at(self, number: int, value: float, line: Series) -> QPointF:
        across = (self.width() - 2 * _MARGIN) / max(1, len(line.values) - 1)
        share = value / self._highest
        height = self.height() - 2 * _MARGIN
        return QPointF(_MARGIN + number * across, _MARGIN + height * (1 - share))
