"""A leg drawn from the side, on which the farthest point of the pain is picked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTransform,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import said, tr
from desktop.look import Role, colour, mixed, scaled, set_role, tokens
from desktop.widgets import leg_shape
from desktop.widgets.choice import UNSET_KEYS
from desktop.widgets.fit import Side
from desktop.widgets.option import Option, OptionSet
from desktop.widgets.painted import Painted, plain_pen, smooth

PLACES = (
    said("none"),
    said("back"),
    said("buttock"),
    said("thigh"),
    said("below the knee"),
    said("foot"),
)

_LEFT = 10.0
_PARTS = range(1, len(PLACES))


class LegPicker(QWidget):
    """Click a place or its word; digits count from none, Backspace takes the answer away."""

    changed = Signal()

    answered = Signal()
    """A digit has picked a place."""

    def __init__(
        self, name: str, places: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, Role.Grouping)
        self.setAccessibleName(name)
        self._boxes = [
            Option(
                words,
                tr("{question}: {answer}", question=name, answer=words),
                tone="leg",
                side=Side.LEFT,
            )
            for words in places or [tr(each) for each in PLACES]
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

    def type_in(self, digit: str) -> bool:
        """What a digit does; whether it is one of a place."""
        if not digit.isdecimal() or int(digit) >= len(self._boxes):
            return False
        self._set.choose(int(digit))
        self.answered.emit()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.type_in(event.text()):
            return
        if event.key() in UNSET_KEYS:
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
        at = self._placing().inverted()[0].map(event.position())
        if 0 <= at.y() <= leg_shape.TALL:
            self.picked.emit(leg_shape.place_at(at))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        placing, chosen = self._placing(), self._chosen()
        painter.save()
        painter.setTransform(placing)
        self._paint_parts(painter, chosen)
        self._paint_lines(painter, chosen, 1 / placing.m11())
        painter.restore()
        for place in _PARTS:
            self._paint_leader(painter, placing, place, is_chosen=place == chosen)

    def _paint_parts(self, painter: QPainter, chosen: int | None) -> None:
        """The way from the back to the chosen place is tinted, the place itself filled."""
        painter.fillPath(leg_shape.outline(), _fading("sunk"))
        for place in _PARTS[: chosen or 0]:
            tone = "leg" if place == chosen else "leg_soft"
            painter.fillPath(leg_shape.part(place), _fading(tone))

    def _paint_lines(self, painter: QPainter, chosen: int | None, pixel: float) -> None:
        painter.save()
        painter.setClipPath(leg_shape.outline())
        painter.setPen(plain_pen("card", 1.5 * pixel))
        for place in _PARTS[:-1]:
            painter.drawPath(leg_shape.border(place))
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(plain_pen(QColor(mixed(tokens().sunk, tokens().edge, 0.6)), 1.2 * pixel))
        painter.drawPath(leg_shape.creases())
        pen = plain_pen("edge", 1.6 * pixel)
        pen.setBrush(_fading("leg" if chosen else "edge"))
        painter.setPen(pen)
        painter.drawPath(leg_shape.contour())

    def _paint_leader(
        self, painter: QPainter, placing: QTransform, place: int, *, is_chosen: bool
    ) -> None:
        start, middle = placing.map(leg_shape.spot(place)), self._middles()[place]
        tone = colour("leg" if is_chosen else "edge")
        end = QPointF(self.width() - 4, middle + 0.5)
        painter.setPen(plain_pen(tone, 1.6 if is_chosen else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([start, QPointF(self.width() - 18, middle + 0.5), end])
        painter.setPen(plain_pen("card", 1.2))
        painter.setBrush(tone)
        painter.drawEllipse(start, 4 if is_chosen else 3, 4 if is_chosen else 3)

    def _placing(self) -> QTransform:
        """From the units of the drawing to the widget, below the row that says none."""
        middles = self._middles()
        half = (middles[1] - middles[0]) / 2
        top, bottom = middles[1] - half, middles[-1] + half - 3
        size = (bottom - top) / leg_shape.TALL
        return QTransform.fromTranslate(_LEFT, top).scale(size, size)


def _fading(tone: str) -> QBrush:
    """A colour that comes out of the ground at the top, where the body goes on."""
    top, bottom = leg_shape.FADES
    gradient, clear = QLinearGradient(0, top, 0, bottom), colour(tone)
    clear.setAlpha(0)
    gradient.setColorAt(0, clear)
    gradient.setColorAt(1, colour(tone))
    return QBrush(gradient)
