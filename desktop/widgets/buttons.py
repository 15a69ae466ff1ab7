"""Buttons by their kind, buttons that are only an icon, and key caps."""

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from desktop.look import (
    Role,
    Type,
    colour,
    draw_icon,
    font,
    icon,
    line_height,
    scaled,
    set_focus_radius,
    set_role,
)
from desktop.widgets.fit import Letters, Side, baseline, width_of, write
from desktop.widgets.painted import Painted, box, disc, smooth, square
from desktop.widgets.tip import tip

_TONES = {
    "primary": "on_act",
    "secondary": "ink",
    "quiet": "ink2",
    "waits": "ink2",
    "past": "past",
    "inverse": "paper",
}
_CAP_GAP = 10


class Button(QPushButton):
    """A push button dressed by the style sheet; it may carry an icon and a key cap."""

    def __init__(
        self,
        text: str,
        kind: str = "secondary",
        *,
        icon: str = "",
        key: str = "",
        far: bool = False,
    ) -> None:
        super().__init__(text.replace("&", "&&"))
        self._kind, self._icon, self._key, self._far = kind, icon, key, far
        self._step = Type.DISPLAY if far else Type.BODY
        self.setProperty("kind", kind)
        self.setProperty("far", far)
        self.setAccessibleName(text)
        set_focus_radius(self, 16 if far else 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._dress()

    def set_words(self, text: str) -> None:
        """Other words on the same button; an ampersand stays an ampersand."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def set_step(self, step: Type) -> None:
        """The same words in letters of another size, the button as much higher."""
        if step is not self._step:
            self._step = step
            self._dress()
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        grown = 0 if self._far else round(1.5 * (line_height(self._step) - line_height(Type.BODY)))
        return super().sizeHint() + QSize(self._cap_room() + grown, grown)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._key:
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        option.rect = option.rect.adjusted(0, 0, -self._cap_room(), 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        size = cap_size(self._key)
        right = self.width() - size.width() - _CAP_GAP
        place = QRectF(right, (self.height() - size.height()) / 2, size.width(), size.height())
        paint_cap(smooth(painter), place, self._key, _TONES[self._kind])

    def _dress(self) -> None:
        self.setFont(font(self._step, weight_of(self._kind)))
        if self._icon:
            side = round(scaled(28 if self._far else 20))
            space = 12 if self._far else 4
            self.setIconSize(QSize(side + space, side))
            self.setIcon(icon(self._icon, colour(_TONES[self._kind]), side, space=space))

    def _cap_room(self) -> int:
        return cap_size(self._key).width() + round(scaled(4)) if self._key else 0


class IconButton(QAbstractButton):
    """A round target that shows an icon only, with the words a screen reader says."""

    def __init__(
        self,
        name: str,
        spoken: str,
        *,
        ringed: bool = False,
        target: int = 40,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._ringed, self._target = name, ringed, target
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_focus_radius(self, target / 2)
        self.display(name, spoken)

    def display(self, name: str, spoken: str) -> None:
        self._name = name
        self.setAccessibleName(spoken)
        self.setToolTip(tip(spoken))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = round(scaled(self._target))
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        centre = QPointF(self.width() / 2, self.height() / 2)
        fill = "sunk" if self.isEnabled() and (self.underMouse() or self.isDown()) else None
        radius = min(self.width(), self.height()) / 2
        disc(painter, centre, radius, fill=fill, edge="edge" if self._ringed else None)
        place = square(centre, scaled(20))
        tone = "ink" if self._ringed else "ink2"
        draw_icon(painter, self._name, place, colour(tone if self.isEnabled() else "edge"))


class KeyCap(Painted):
    """A key of the keyboard, drawn small."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        set_role(self, Role.StaticText)
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return cap_size(self._key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_cap(smooth(QPainter(self)), QRectF(self.rect()), self._key, "ink2", edge="line")


def button(
    text: str, kind: str = "secondary", *, icon: str = "", key: str = "", spoken: str = ""
) -> Button:
    """A button of a kind: primary, secondary, quiet, waits, past or inverse."""
    made = Button(text, kind, icon=icon, key=key)
    if spoken:
        made.setAccessibleName(spoken)
    return made


def weight_of(kind: str) -> int:
    """What has no frame is also written lighter."""
    return 500 if kind == "quiet" else 600


def cap_size(key: str) -> QSize:
    height = ceil(line_height(Type.CAPTION)) + 6
    return QSize(max(height, width_of(key, Type.CAPTION, 500) + 12), height)


def paint_cap(painter: QPainter, place: QRectF, key: str, tone: str, *, edge: str = "") -> None:
    box(painter, place, 5, edge=edge or tone)
    at = QPointF(place.center().x(), baseline(place.center().y(), Type.CAPTION, 500))
    write(
        painter,
        at,
        key,
        Letters(Type.CAPTION, weight=500, tone=tone, side=Side.CENTRE),
        place.width(),
    )
