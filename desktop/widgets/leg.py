"""A leg drawn from the side, on which the farthest point of the pain is picked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QTransform,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.look import colour, scaled
from desktop.widgets.choice import UNSET_KEYS
from desktop.widgets.fit import Side
from desktop.widgets.option import Option, OptionSet
from desktop.widgets.painted import Painted, plain_pen, smooth

PLACES = ("none", "back", "buttock", "thigh", "below the knee", "foot")

# The outline in its own units, from the waist down: behind, under the foot, and up in front.
_BEHIND = ((32, 0), (31, 20), (14, 56), (24, 92), (29, 122), (40, 160), (32, 192), (44, 240))
_FOOT = ((40, 258), (45, 271), (68, 270), (98, 272), (105, 265), (94, 256), (72, 246))
_FRONT = ((63, 230), (65, 194), (69, 172), (76, 152), (83, 112), (88, 72), (86, 34), (82, 0))
_BORDERS = (0.0, 44.0, 90.0, 158.0, 238.0, 276.0)
_SLOPE = 7.0
_TALL, _WIDE = 276.0, 112.0
_LEFT = 6.0


class LegPicker(QWidget):
    """Click a place or its word; digits count from none, Backspace takes the answer away."""

    changed = Signal()

    def __init__(
        self, name: str, places: Sequence[str] = PLACES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._boxes = [
            Option(words, f"{name}: {words}", tone="leg", side=Side.LEFT) for words in places
        ]
        self._set = OptionSet(self._boxes, self)
        self._figure = _Leg(self._set.index, self._middles)
        words = QVBoxLayout()
        words.setSpacing(4)
        for one in self._boxes:
            one.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            words.addWidget(one)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._figure)
        row.addLayout(words, 1)
        self._figure.picked.connect(self._set.choose)
        self._set.changed.connect(self._figure.update)
        self._set.changed.connect(self.changed)

    def value(self) -> int | None:
        """How far down, counted from none, or None as long as nothing was said."""
        return self._set.index()

    def display(self, value: int | None) -> None:
        self._set.display(value)
        self._figure.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed.isdecimal() and int(typed) < len(self._boxes):
            self._set.choose(int(typed))
        elif event.key() in UNSET_KEYS:
            self._set.choose(None)
        else:
            super().keyPressEvent(event)

    def _middles(self) -> list[float]:
        return [one.geometry().center().y() - self._figure.y() for one in self._boxes]


class _Leg(Painted):
    """The figure; a line leads from each place to its word."""

    picked = Signal(int)

    def __init__(
        self, chosen: Callable[[], int | None], middles: Callable[[], list[float]]
    ) -> None:
        super().__init__()
        self._chosen, self._middles = chosen, middles
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(scaled(150)), round(scaled(264)))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        down = self._placing().inverted()[0].map(event.position()).y()
        if 0 <= down <= _TALL:
            self.picked.emit(sum(down >= border for border in _BORDERS[:-1]))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        placing, chosen = self._placing(), self._chosen()
        outline = placing.map(_outline())
        painter.fillPath(outline, colour("plate"))
        for place in range(1, len(_BORDERS)):
            if chosen is not None and place <= chosen:
                tone = colour("leg" if place == chosen else "leg_soft")
                painter.fillPath(outline.intersected(placing.map(_strip(place))), tone)
        self._paint_borders(painter, outline, placing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(plain_pen("edge", 1.5))
        painter.drawPath(outline)
        self._paint_leaders(painter, placing, chosen)

    def _paint_borders(self, painter: QPainter, outline: QPainterPath, placing: QTransform) -> None:
        painter.save()
        painter.setClipPath(outline)
        painter.setPen(plain_pen("card", 1.5))
        for border in _BORDERS[1:-1]:
            painter.drawLine(
                placing.map(QPointF(0, border + _SLOPE)), placing.map(QPointF(_WIDE, border))
            )
        painter.restore()

    def _paint_leaders(self, painter: QPainter, placing: QTransform, chosen: int | None) -> None:
        for place, middle in enumerate(self._middles()[1:], start=1):
            start = placing.map(QPointF(_edge_at(place), _middle_of(place)))
            tone: QColor = colour("leg" if place == chosen else "edge")
            painter.setPen(plain_pen(tone, 1.5 if place == chosen else 1.0))
            bend = QPointF(self.width() - 18, middle + 0.5)
            painter.drawPolyline([start, bend, QPointF(self.width() - 4, middle + 0.5)])
            painter.setBrush(tone)
            painter.drawEllipse(start, 2, 2)

    def _placing(self) -> QTransform:
        """From the outline's units to the widget, below the row that says none."""
        middles = self._middles()
        half = (middles[1] - middles[0]) / 2
        top, bottom = middles[1] - half, middles[-1] + half - 2
        size = (bottom - top) / _TALL
        return QTransform.fromTranslate(_LEFT, top).scale(size, size)


def _outline() -> QPainterPath:
    path = QPainterPath(QPointF(*_BEHIND[0]))
    _curve(path, _BEHIND)
    _curve(path, (_BEHIND[-1], *_FOOT, _FRONT[0]))
    _curve(path, _FRONT)
    path.closeSubpath()
    return path


def _curve(path: QPainterPath, points: Sequence[tuple[int, int]]) -> None:
    """A smooth line through all points (Catmull and Rom's, as Bezier pieces)."""
    known = [QPointF(*point) for point in (points[0], *points, points[-1])]
    for before, here, there, after in zip(known, known[1:], known[2:], known[3:], strict=False):
        path.cubicTo(here + (there - before) / 6, there - (after - here) / 6, there)


def _strip(place: int) -> QPainterPath:
    top, bottom = _BORDERS[place - 1], _BORDERS[place]
    upper = top if place == 1 else top + _SLOPE
    path = QPainterPath(QPointF(-_LEFT, upper))
    for corner in ((_WIDE, top), (_WIDE, bottom), (-_LEFT, bottom + _SLOPE)):
        path.lineTo(QPointF(*corner))
    path.closeSubpath()
    return path


def _middle_of(place: int) -> float:
    return (_BORDERS[place - 1] + _BORDERS[place]) / 2 + (4 if place == len(_BORDERS) - 1 else 0)


def _edge_at(place: int) -> float:
    """A little inside the front of the leg, at the height of a place."""
    return {1: 70.0, 2: 74.0, 3: 70.0, 4: 58.0, 5: 84.0}[place]
