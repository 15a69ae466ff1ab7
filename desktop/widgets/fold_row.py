"""A line that names something and says how it stands; pressed, it unfolds what changes it."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import (
    Type,
    colour,
    draw_icon,
    font,
    line_height,
    scaled,
    set_focus_radius,
)
from desktop.widgets.fit import Letters, Side, baseline, width_of, wrapped, write
from desktop.widgets.painted import smooth, square

_GAP, _PAD, _LEAST = 16, 10, 44
_MOST_LINES = 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FoldRow(QAbstractButton):
    """A name at the left, a value at the right or below it, and a chevron."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._value, self._is_open = name, "", False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_focus_radius(self, 4)
        self.display("")
        self.set_open(is_open=False)

    @property
    def is_open(self) -> bool:
        return self._is_open

    def display(self, value: str) -> None:
        """How it stands."""
        if value != self._value or not self.accessibleName():
            self._value = value
            said = tr("{name}: {figure}", name=self._name, figure=value) if value else self._name
            self.setAccessibleName(said)
            self.updateGeometry()
            self.update()

    def value(self) -> str:
        return self._value

    def set_open(self, *, is_open: bool) -> None:
        """Whether what changes it stands below."""
        self._is_open = is_open
        said = tr("Press to close it") if is_open else tr("Press to change it")
        self.setAccessibleDescription(said)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        wide = width_of(self._name, Type.BODY, 500) + _GAP + width_of(self._value, Type.BODY)
        return QSize(wide + self._chevron(), self._height(1))

    @override
    def minimumSizeHint(self) -> QSize:
        words = [*self._name.split(), *self._value.split()]
        widest = max((width_of(word, Type.BODY, 500) for word in words), default=0)
        return QSize(widest + self._chevron(), self._height(1))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        name, value = self._lines(width)
        return self._height(len(name) if self._fits(width) else len(name) + len(value))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, hot = smooth(QPainter(self)), self.underMouse() or self.isDown()
        room = self.width() - self._chevron()
        names, values = self._lines(self.width())
        pitch, fits = line_height(Type.BODY), self._fits(self.width())
        lines = len(names) if fits else len(names) + len(values)
        top = (self.height() - lines * pitch) / 2
        for number, line in enumerate(names):
            at = QPointF(0, top + number * pitch + baseline(pitch / 2, Type.BODY, 500))
            write(painter, at, line, Letters(weight=500), room)
        for number, line in enumerate(values):
            below = 0 if fits else len(names)
            base = top + (below + number) * pitch + baseline(pitch / 2, Type.BODY)
            side = Side.RIGHT if fits else Side.LEFT
            tone = "ink" if hot else "ink2"
            write(
                painter,
                QPointF(room if fits else 0, base),
                line,
                Letters(tone=tone, side=side),
                room,
            )
        middle = QPointF(self.width() - scaled(9), self.height() / 2)
        name = "chevron-down" if self._is_open else "chevron-right"
        draw_icon(painter, name, square(middle, scaled(18)), colour("ink" if hot else "ink2"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), colour("line"))

    def _lines(self, width: int) -> tuple[list[str], list[str]]:
        room = width - self._chevron()
        if self._fits(width):
            return [self._name], [self._value] if self._value else []
        names = wrapped(self._name, font(Type.BODY, 500), room, _MOST_LINES)
        return names, wrapped(self._value, font(Type.BODY), room, _MOST_LINES)

    def _fits(self, width: int) -> bool:
        return width >= self.sizeHint().width()

    def _chevron(self) -> int:
        return round(scaled(18)) + 8

    def _height(self, lines: int) -> int:
        return max(_LEAST, ceil(lines * line_height(Type.BODY)) + 2 * _PAD)
