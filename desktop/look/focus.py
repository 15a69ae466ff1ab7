"""What the keyboard has reached: brought into sight, with a ring around it."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QScrollArea,
    QSplitter,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

_OFF = 2.0
_WIDTH = 2.0
_AWAY = round(_OFF + _WIDTH)
_IN_SIGHT = 24
_RADIUS = "focusRadius"
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
}


def set_focus_radius(widget: QWidget, radius: float) -> None:
    """How round the ring around this widget is; without it, 8."""
    widget.setProperty(_RADIUS, radius)


class FocusRing(QWidget):
    """Two pixels of the action colour, two off, around one widget; the mouse does not see it."""

    def __init__(self, around: QWidget) -> None:
        self._between = _up_to_room(around)
        self._ground = self._between[-1].parentWidget() or around.window()
        super().__init__(self._ground)
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in self._between:
            widget.installEventFilter(self)
        self._follow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED and isValid(self._around):
            self._follow()
        return False

    def leave(self) -> None:
        self.hide()
        self.deleteLater()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight().color(), _WIDTH))
        inset = _WIDTH / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = self._radius() + _OFF + inset
        painter.drawRoundedRect(frame, radius, radius)

    def _radius(self) -> float:
        asked = self._around.property(_RADIUS)
        return 8.0 if asked is None else float(asked)

    def _follow(self) -> None:
        if not self._around.isVisible():
            self.hide()
            return
        corner = self._around.mapTo(self._ground, self._around.rect().topLeft())
        place = self._around.rect().translated(corner)
        self.setGeometry(place.adjusted(-_AWAY, -_AWAY, _AWAY, _AWAY))
        self.show()
        self.raise_()


class FocusRings(QObject):
    """Moves the ring with the focus of the application; a click draws none."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self.move)

    def move(self, _left: QWidget | None, reached: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.leave()
        self._ring = None
        if reached is not None and not reached.isWindow() and _came_by_key(reached):
            _bring_into_sight(reached)
            self._ring = FocusRing(reached)


def focus_by_key(wanted: QWidget, reason: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> None:
    """Move the keyboard on as Tab does, or as an answer does that leads to the next question."""
    wanted.setFocus(reason)
    # Qt says so of a window only after Tab itself, and forgets it with every other move.
    wanted.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    application = QApplication.instance()
    rings = None if application is None else application.findChild(FocusRings)
    if rings is not None and wanted.hasFocus():
        rings.move(None, wanted)


def _bring_into_sight(reached: QWidget) -> None:
    """Scroll to what the keyboard has reached, however it got there: nothing is answered unseen."""
    around = reached.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(reached, 0, _IN_SIGHT)
        around = around.parentWidget()


def _came_by_key(reached: QWidget) -> bool:
    if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return False
    return reached.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def _up_to_room(around: QWidget) -> list[QWidget]:
    """The widget and those around it, up to the last one that would cut the ring off."""
    chain = [around]
    while (ground := chain[-1].parentWidget()) is not None and not _has_room(ground, around):
        chain.append(ground)
    return chain


def _has_room(ground: QWidget, around: QWidget) -> bool:
    """A page that scrolls is ground enough; a splitter would take the ring for a part of it."""
    viewport = ground.parentWidget()
    if viewport is None or isinstance(viewport.parentWidget(), QAbstractScrollArea):
        return True
    place = around.rect().translated(around.mapTo(ground, around.rect().topLeft()))
    inside = ground.rect().contains(place.adjusted(-_AWAY, -_AWAY, _AWAY, _AWAY))
    return inside and not isinstance(ground, QSplitter)
