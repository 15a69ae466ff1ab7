"""Where a printed page is looked at: it scrolls, and keys and the wheel turn it and move closer."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from desktop.language import tr

LEAST_WIDE, LEAST_HIGH = 240, 240

_ZOOM_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_COMMAND = Qt.KeyboardModifier.ControlModifier
_TURN_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class PageArea(QScrollArea):
    """Where the page is looked at; the keyboard reaches it, to turn, to move and to look closer."""

    turned = Signal(int)
    zoomed = Signal(int)
    resized = Signal()

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(tr("The page as it will be"))
        # Of a viewport of Qt's own PySide would ask all kinds of widgets whether it is one of them.
        self.setViewport(QWidget())
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def room(self) -> int:
        """How wide a page may be, with the bar beside it."""
        return self.width() - self.verticalScrollBar().sizeHint().width() - 2

    @override
    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDE, LEAST_HIGH)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TURN_KEYS:
            self.turned.emit(_TURN_KEYS[Qt.Key(event.key())])
        elif event.key() in _ZOOM_KEYS and not event.modifiers() & _COMMAND:
            self.zoomed.emit(_ZOOM_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & _COMMAND and event.angleDelta().y():
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
