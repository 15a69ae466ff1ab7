"""An exercise drawn: a still on its plate, and the same figure in motion."""

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.figures.motion import Moment, Motion, moment, standing, still
from desktop.figures.painter import paint
from desktop.figures.stills import still_picture
from desktop.figures.tones import Shade, tones
from desktop.look import look, tokens
from desktop.widgets.painted import LOOK_EVENTS, box, smooth

__all__ = ["Motion", "MovingFigure", "Plate"]

FRAME = 33
"""Milliseconds from one picture to the next."""

_SIDE = 168
_MARGIN = 0.05


class _Picture(QLabel):
    """A label that holds a picture, if only of one point, is a graphic to a screen reader."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        point = QPixmap(1, 1)
        point.fill(Qt.GlobalColor.transparent)
        self.setPixmap(point)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.update()


class Plate(_Picture):
    """A still picture of an exercise on its plate; faded when the exercise is closed.

    `ground` is the colour of the plate, or of what lies under it when `framed` is false.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        size: QSize | None = None,
        ground: str = "plate",
        radius: float = 8.0,
        framed: bool = True,
    ) -> None:
        super().__init__(parent)
        self._size = size or QSize(_SIDE, _SIDE)
        self._ground, self._radius, self._framed = ground, radius, framed
        self._figure, self._key = "", ""
        self._faded = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def display(self, figure: str, *, faded: bool = False, key: str = "") -> None:
        """The figure's usual picture, or the one at a key of its file; read when it is painted."""
        if (figure, key, faded) != (self._figure, self._key, self._faded):
            self._figure, self._key, self._faded = figure, key, faded
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return self._size

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        if self._framed:
            box(painter, QRectF(self.rect()), self._radius, fill=self._ground)
        if self._figure:
            shade = Shade(tokens(), self._ground, is_faded=self._faded)
            _paint_still(painter, self, still(self._figure, self._key), shade)


class MovingFigure(_Picture):
    """The figure of a guided session; `run` and `rest` let its time pass and stop it.

    It wakes up only while it runs, is visible, and the person does not want motion kept still.
    """

    def __init__(self, parent: QWidget | None = None, *, ground: str = "plate") -> None:
        super().__init__(parent)
        self._ground = ground
        self._motion: Motion | None = None
        self._passed = 0.0
        self._is_running = False
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._advance)
        look().changed.connect(self._follow)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def is_awake(self) -> bool:
        return self._timer.isActive()

    def display(self, motion: Motion) -> None:
        """Show this motion from its beginning."""
        moment(motion, 0.0)  # a key that is not in the file is found out here, not while painting
        self._motion, self._passed = motion, 0.0
        self._clock.start()
        self.update()

    def run(self) -> None:
        """Let time pass for the figure."""
        self._is_running = True
        self._follow()

    def rest(self) -> None:
        """Stop where it is."""
        self._is_running = False
        self._follow()

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 560)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._follow()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._motion is None:
            return
        painter, shade = QPainter(self), Shade(tokens(), self._ground)
        if look().is_still:
            _paint_still(painter, self, standing(self._motion), shade)
        else:
            paint(painter, _room(self), moment(self._motion, self._passed), tones(shade))

    def _follow(self) -> None:
        """Wake up or fall asleep."""
        wanted = self._is_running and self.isVisible() and not look().is_still
        if wanted and not self._timer.isActive():
            self._clock.start()
            self._timer.start()
        elif not wanted:
            self._timer.stop()
        self.update()

    def _advance(self) -> None:
        self._passed += self._clock.restart() / 1000
        self.update()


def _paint_still(painter: QPainter, widget: QWidget, one: Moment, shade: Shade) -> None:
    room = _room(widget)
    ratio = widget.devicePixelRatioF()
    picture = still_picture(one, room.size().toSize(), ratio, shade)
    painter.drawPixmap(QPointF(room.topLeft()), picture)


def _room(widget: QWidget) -> QRectF:
    """What a margin around the figure leaves, in whole pixels."""
    away = round(min(widget.width(), widget.height()) * _MARGIN)
    return QRectF(widget.rect().adjusted(away, away, -away, -away))
