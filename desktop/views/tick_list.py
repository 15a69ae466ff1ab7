"""A list in which everything that applies is ticked, and that nothing applies is said as well."""

from collections.abc import Collection, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.look import (
    Role,
    Type,
    colour,
    draw_icon,
    font,
    line_height,
    scaled,
    set_focus_radius,
    set_role,
)
from desktop.widgets.buttons import cap_size, paint_cap
from desktop.widgets.fit import Letters, wrapped, write
from desktop.widgets.painted import box, plain_pen, smooth

_BOX, _GAP, _PAD = 22.0, 12.0, 9.0
_MANY = 99
_NONE_KEY = "0"


class TickBox(QAbstractButton):
    """A box and the words beside it, on as many lines as they need; the whole is the target."""

    def __init__(
        self, words: str, tone: str = "act", parent: QWidget | None = None, *, key: str = ""
    ) -> None:
        super().__init__(parent)
        self._tone, self._key = tone, key
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_focus_radius(self, 8)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = len(self._lines(width))
        return max(40, ceil(lines * line_height(Type.BODY) + 2 * _PAD))

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetricsF(font(Type.BODY)).horizontalAdvance(self.text()) + self._indent()
        wide = ceil(min(width + self._cap() + 2, scaled(560)))
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(ceil(scaled(200)), 40)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        pitch = line_height(Type.BODY)
        lines = self._lines(self.width())
        top = (self.height() - len(lines) * pitch) / 2
        self._paint_box(painter, top + pitch / 2)
        self._paint_key(painter, lines[-1])
        metrics = QFontMetricsF(font(Type.BODY))
        for number, line in enumerate(lines):
            base = top + number * pitch + (pitch + metrics.ascent() - metrics.descent()) / 2
            weight = 500 if self.isChecked() else 400
            room = self.width() - self._indent() - self._cap() + 4
            write(painter, QPointF(self._indent(), base), line, Letters(weight=weight), room)

    def _paint_box(self, painter: QPainter, middle: float) -> None:
        side = round(scaled(_BOX))
        place = QRectF(1, round(middle - side / 2), side, side)
        if self.isChecked():
            box(painter, place, 5, fill=self._tone)
            draw_icon(painter, "tick", place.adjusted(3, 3, -3, -3), colour("card"))
            return
        hot = self.underMouse() or self.isDown()
        edge = plain_pen("ink2" if hot else "edge", 1.5 if hot else 1)
        box(painter, place, 5, fill="card", edge=edge)

    def _paint_key(self, painter: QPainter, line: str) -> None:
        """The key stands behind the last word."""
        if not self._key:
            return
        size = cap_size(self._key)
        # Where it stands must not depend on whether the box is ticked.
        left = self._indent() + QFontMetricsF(font(Type.BODY, 500)).horizontalAdvance(line) + _GAP
        top = (self.height() - size.height()) / 2
        paint_cap(painter, QRectF(left, top, size.width(), size.height()), self._key, "ink2")

    def _lines(self, width: int) -> list[str]:
        # Measured in the heavier weight, so that ticking never moves a word to the next line.
        room = width - self._indent() - self._cap()
        return wrapped(self.text(), font(Type.BODY, 500), room, _MANY)

    def _cap(self) -> float:
        return cap_size(self._key).width() + _GAP if self._key else 0.0

    def _indent(self) -> float:
        return round(scaled(_BOX)) + _GAP


class TickList(QWidget):
    """Boxes by their keys, and one that says none of them applies; for that 0 is pressed."""

    changed = Signal()

    def __init__(
        self, name: str, items: Sequence[tuple[str, str]], none: str, *, tone: str = "act"
    ) -> None:
        super().__init__()
        set_role(self, Role.Grouping)
        self.setAccessibleName(name)
        self.boxes = {key: TickBox(words, tone) for key, words in items}
        self.none = TickBox(none, key=_NONE_KEY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for one in (*self.boxes.values(), self.none):
            column.addWidget(one)
        for one in self.boxes.values():
            one.clicked.connect(self._some)
        self.none.clicked.connect(self._nothing)

    def value(self) -> tuple[str, ...] | None:
        """What was ticked, nothing if that was said, and None as long as nothing was."""
        ticked = tuple(key for key, one in self.boxes.items() if one.isChecked())
        return ticked if ticked or self.none.isChecked() else None

    def display(self, ticked: Collection[str]) -> None:
        """Show an answer; without anything ticked it is that none applies."""
        for key, one in self.boxes.items():
            one.setChecked(key in ticked)
        self.none.setChecked(not ticked)

    def clear(self) -> None:
        for one in (*self.boxes.values(), self.none):
            one.setChecked(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == _NONE_KEY:
            self.none.setFocus()
            if not self.none.isChecked():
                self.none.click()
        else:
            super().keyPressEvent(event)

    def _some(self) -> None:
        self.none.setChecked(False)
        self.changed.emit()

    def _nothing(self) -> None:
        for one in self.boxes.values():
            one.setChecked(False)
        self.changed.emit()
