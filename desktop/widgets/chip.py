"""One portion of an allowance as a chip, told apart by shape and not by colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, colour, draw_icon, line_height, scaled
from desktop.widgets.arranged import laid_out_once
from desktop.widgets.fit import Letters, baseline, width_of, write
from desktop.widgets.flow import Flow
from desktop.widgets.painted import LOOK_EVENTS, box, plain_pen, smooth

_PAD = 12.0
_TICK = 16.0
_DASH = 2.4


class ChipState(Enum):
    """Filled, hollow or dotted."""

    DONE = "done"
    FREE = "free"
    LATER = "later"


@dataclass(frozen=True)
class ChipValue:
    """What a chip says, and what a screen reader says for it."""

    text: str
    state: ChipState
    spoken: str = ""


class Chip(QLabel):
    """A chip that shows one value."""

    def __init__(self, value: ChipValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.display(value)

    def display(self, value: ChipValue) -> None:
        self._value = value
        self.setText(value.text)
        self.setAccessibleName(value.spoken or _spoken(value))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        text = width_of(self._value.text, Type.BODY, 500)
        return QSize(ceil(2 * _PAD + self._tick_room() + text), ceil(line_height(Type.BODY)) + 8)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(ceil(2 * _PAD + self._tick_room()), self.sizeHint().height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        self._paint_shape(painter)
        left = _PAD + self._tick_room()
        at = QPointF(left, baseline(self.height() / 2, Type.BODY, 500))
        room = self.width() - left - _PAD
        write(painter, at, self._value.text, Letters(weight=500, tone=self._tone()), room)

    def _paint_shape(self, painter: QPainter) -> None:
        place, radius = QRectF(self.rect()), self.height() / 2
        if self._value.state is ChipState.DONE:
            box(painter, place, radius, fill="ok_soft")
            side = scaled(_TICK)
            tick = QRectF(_PAD - 2, (self.height() - side) / 2, side, side)
            draw_icon(painter, "tick", tick, colour("ok"))
        elif self._value.state is ChipState.FREE:
            box(painter, place, radius, edge=plain_pen("act", 1.5))
        else:
            painter.setPen(_dotted())
            painter.drawRoundedRect(place.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)

    def _tick_room(self) -> float:
        return scaled(_TICK) if self._value.state is ChipState.DONE else 0.0

    def _tone(self) -> str:
        return "ink2" if self._value.state is ChipState.LATER else "act"


class ChipRow(QWidget):
    """Chips side by side, on as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)
        self._chips: list[Chip] = []
        self._shown: tuple[ChipValue, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def display(self, values: Sequence[ChipValue]) -> None:
        if tuple(values) == self._shown:
            return
        self._shown = tuple(values)
        with laid_out_once(self._flow):
            for chip, value in zip(self._chips, values, strict=False):
                chip.display(value)
            self._chips += [Chip(value, self) for value in values[len(self._chips) :]]
            for place, chip in enumerate(self._chips):
                chip.setVisible(place < len(values))
            self._flow.hold(self._chips[: len(values)])


def _spoken(value: ChipValue) -> str:
    if value.state is ChipState.DONE:
        return tr("{chip}, done", chip=value.text)
    if value.state is ChipState.FREE:
        return tr("{chip}, free", chip=value.text)
    return tr("{chip}, later", chip=value.text)


def _dotted() -> QPen:
    pen = plain_pen("edge", 1.25)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([_DASH, _DASH])
    return pen
