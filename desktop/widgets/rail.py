"""The rail at the left: the name of the app, its pages, and what must always be in reach."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.look import Type, colour, draw_icon, line_height, scaled, set_focus_radius
from desktop.widgets.fit import Letters, baseline, width_of, write
from desktop.widgets.painted import Painted, box, smooth, square

_WIDTH = 200
_EDGE = 12
_ICON = 20.0
_MARK = 28.0


@dataclass(frozen=True)
class RailItem:
    """A page as the rail shows it; `icon_tone` is a colour token, or none for the word's own."""

    key: str
    words: str
    icon: str
    icon_tone: str = ""


PAGES = (
    RailItem("today", "Today", "today"),
    RailItem("progress", "Progress", "progress"),
    RailItem("trends", "Trends", "trends"),
    RailItem("timeline", "Timeline", "timeline"),
    RailItem("report", "Report", "report"),
)
PINNED = (
    RailItem("safe", "Is it safe?", "safe", "flag"),
    RailItem("settings", "Settings", "settings"),
)


class Rail(Painted):
    """Pages above, the two that are always needed below; arrow keys move between them."""

    chosen = Signal(str)

    def __init__(
        self,
        pages: Sequence[RailItem] = PAGES,
        pinned: Sequence[RailItem] = PINNED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAccessibleName("Pages")
        self._group = QButtonGroup(self)
        self._entries: dict[str, _Entry] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 24, _EDGE, 16)
        column.setSpacing(4)
        column.addWidget(_Wordmark())
        column.addSpacing(32)
        self._add(column, pages)
        column.addStretch(1)
        self._add(column, pinned)
        self._group.buttonClicked.connect(lambda _: self.chosen.emit(self.current()))

    def display(self, current: str) -> None:
        self._entries[current].setChecked(True)

    def current(self) -> str:
        return next((key for key, entry in self._entries.items() if entry.isChecked()), "")

    def entry(self, key: str) -> QAbstractButton:
        """The button of a page, for a shortcut or a hint that points at it."""
        return self._entries[key]

    @override
    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return QSize(max(_WIDTH, wanted.width()), wanted.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.width() - 1, 0, 1, self.height(), colour("line"))

    def _add(self, column: QVBoxLayout, items: Sequence[RailItem]) -> None:
        for item in items:
            entry = self._entries[item.key] = _Entry(item)
            self._group.addButton(entry)
            column.addWidget(entry)


def _word() -> float:
    """Where the words of the rail begin."""
    return 2 * _EDGE + scaled(_ICON)


class _Entry(QAbstractButton):
    """A page as a row of the rail."""

    def __init__(self, item: RailItem) -> None:
        super().__init__()
        self._item = item
        self.setText(item.words)
        self.setAccessibleName(item.words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_focus_radius(self, 8)

    @override
    def sizeHint(self) -> QSize:
        width = ceil(_word()) + width_of(self._item.words, Type.BODY, 600) + _EDGE
        return QSize(width, max(40, ceil(line_height(Type.BODY)) + 20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        is_lit = self.isChecked() or self._item.icon_tone
        tone = "ink" if is_lit or self.underMouse() else "ink2"
        if self.isChecked() or self.isDown():
            # The ground of the selected page follows the palette, so that the past can tint it.
            box(painter, QRectF(self.rect()), 8, fill=self.palette().alternateBase().color())
        middle = self.height() / 2
        side = scaled(_ICON)
        place = QRectF(_EDGE, middle - side / 2, side, side)
        draw_icon(painter, self._item.icon, place, colour(self._item.icon_tone or tone))
        weight = 600 if self.isChecked() else 500
        at = QPointF(_word(), baseline(middle, Type.BODY, weight))
        room = self.width() - _word()
        write(painter, at, self._item.words, Letters(weight=weight, tone=tone), room)


class _Wordmark(Painted):
    """The mark and the name."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Unbend")

    @override
    def sizeHint(self) -> QSize:
        width = 3 * _EDGE + ceil(scaled(_MARK)) + width_of("Unbend", Type.TITLE)
        return QSize(width, ceil(scaled(_MARK)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        side = scaled(_MARK)
        mark = QRectF(_EDGE, (self.height() - side) / 2, side, side)
        box(painter, mark, 7, fill="act")
        draw_icon(painter, "mark", square(mark.center(), 0.72 * side), colour("on_act"))
        left = mark.right() + _EDGE
        at = QPointF(left, baseline(self.height() / 2, Type.TITLE))
        room = self.width() - left
        write(painter, at, "Unbend", Letters(Type.TITLE, tone="ink"), room)
