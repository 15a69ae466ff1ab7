"""A stretch of time on which somebody points at a moment: by mouse, or as a slider of days."""

from typing import Protocol

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget
from typing_extensions import override

from desktop.look import set_focus_radius
from desktop.widgets.painted import LOOK_EVENTS

DAY = 86400


class Stretch(Protocol):
    """From a second to another, with the one that is looked at between them."""

    @property
    def start(self) -> float: ...
    @property
    def end(self) -> float: ...
    @property
    def position(self) -> float: ...


class Seeker(QAbstractSlider):
    """Click or drag to seek; the right end means now.

    It is a slider to a screen reader: its value is the day of the stretch, its name says which.
    """

    sought = Signal(float)
    returned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = 0.0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_focus_radius(self, 8)
        self.valueChanged.connect(self._seek_day)

    def show_day(self, stretch: Stretch) -> None:
        """Let the slider follow, without taking it for somebody's wish."""
        self._start = stretch.start
        with QSignalBlocker(self):
            self.setRange(0, int(stretch.end - stretch.start) // DAY)
            self.setValue(int(stretch.position - stretch.start) // DAY)

    def seek(self, x: float) -> None:
        """Ask for the moment at a place."""
        raise NotImplementedError

    def _seek_day(self, day: int) -> None:
        """What a screen reader or an arrow key asks for; the mouse seeks by itself."""
        if day >= self.maximum():
            self.returned.emit()
        else:
            self.sought.emit(self._start + day * DAY)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.seek(event.position().x())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.seek(event.position().x())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.updateGeometry()
            self.update()
