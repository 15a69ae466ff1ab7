"""The rail at the left: the name of the app, its pages, and what must always be in reach."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.language import said, tr
from desktop.look import (
    Role,
    Type,
    colour,
    draw_icon,
    line_height,
    look,
    scaled,
    set_focus_radius,
    set_role,
)
from desktop.widgets.fit import Letters, baseline, width_of, write
from desktop.widgets.painted import Painted, box, smooth
from desktop.widgets.tip import tip
from desktop.widgets.wordmark import Wordmark

_WIDTH = 200
_NARROW = 900
"""Points of text in a window's width below which the words of the rail would crowd the page."""

_EDGE = 12
_ICON = 20.0
_LEAST = 40
"""A target is never smaller, however short a window is."""


@dataclass(frozen=True)
class RailItem:
    """A page as the rail shows it; `icon_tone` is a colour token, or none for the word's own."""

    key: str
    words: str
    icon: str
    icon_tone: str = ""


PAGES = (
    RailItem("today", said("Today"), "today"),
    RailItem("progress", said("Progress"), "progress"),
    RailItem("trends", said("Trends"), "trends"),
    RailItem("timeline", said("Timeline"), "timeline"),
    RailItem("report", said("Report"), "report"),
)
PINNED = (
    RailItem("safe", said("Is it safe?"), "safe", "flag"),
    RailItem("settings", said("Settings"), "settings"),
)


class Rail(Painted):
    """Pages above, the two that are always needed below; arrow keys move between them.

    Where room is short only the icons stay, each with its word for whoever points or listens.
    """

    chosen = Signal(str)

    def __init__(
        self,
        pages: Sequence[RailItem] = PAGES,
        pinned: Sequence[RailItem] = PINNED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        set_role(self, Role.Grouping)
        self.setAccessibleName(tr("Pages"))
        self._room = 0
        self._is_folded = False
        self._group = QButtonGroup(self)
        self._entries: dict[str, _Entry] = {}
        column = QVBoxLayout(self)
        column.setSpacing(4)
        self._wordmark = Wordmark()
        self._below_mark = QSpacerItem(0, 0)
        column.addWidget(self._wordmark)
        column.addItem(self._below_mark)
        self._add(column, pages)
        column.addStretch(1)
        self._add(column, pinned)
        self._space(column)
        self._group.buttonClicked.connect(lambda _: self.chosen.emit(self.current()))

    def fit(self, width: int) -> None:
        """Fold up where a window of this width has too little room for words beside its page."""
        self._room = width
        folded = width < _NARROW * look().text_scale
        if folded == self._is_folded:
            return
        self._is_folded = folded
        self._wordmark.fold(folded=folded)
        for entry in self._entries.values():
            entry.fold(folded=folded)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            self._space(column)
        self.updateGeometry()

    def is_folded(self) -> bool:
        return self._is_folded

    def display(self, current: str) -> None:
        for key, entry in self._entries.items():
            is_here = key == current
            entry.setChecked(is_here)
            # The Tab key stops once, at the page in front; the arrow keys go on from there.
            one, other = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            entry.setFocusPolicy(one if is_here else other)

    def current(self) -> str:
        return next((key for key, entry in self._entries.items() if entry.isChecked()), "")

    def entry(self, key: str) -> QAbstractButton:
        """The button of a page, for a shortcut or a hint that points at it."""
        return self._entries[key]

    @override
    def sizeHint(self) -> QSize:
        wanted = super().sizeHint()
        least = 0 if self._is_folded else _WIDTH
        return QSize(max(least, wanted.width()), wanted.height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._room:
            self.fit(self._room)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.width() - 1, 0, 1, self.height(), colour("line"))

    def _space(self, column: QVBoxLayout) -> None:
        top, below = (12, 8) if self._is_folded else (24, 32)
        column.setContentsMargins(_EDGE, top, _EDGE, 8 if self._is_folded else 16)
        column.setSpacing(0 if self._is_folded else 4)
        self._below_mark.changeSize(0, below)
        column.invalidate()

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
        self._is_folded = False
        self.setText(tr(item.words))
        self.setAccessibleName(tr(item.words))
        self.setCheckable(True)
        # In its group this changes nothing but what a screen reader says: one out of several.
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        set_focus_radius(self, 8)

    def fold(self, *, folded: bool) -> None:
        self._is_folded = folded
        self.setToolTip(tip(self.text()) if folded else "")
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        word = 0 if self._is_folded else width_of(self.text(), Type.BODY, 600) + _EDGE
        height = max(_LEAST, ceil(line_height(Type.BODY)) + 20)
        return QSize(ceil(_word()) + word, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), _LEAST)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        is_lit = self.isChecked() or self._item.icon_tone
        tone = "ink" if is_lit or self.underMouse() else "ink2"
        if self.isChecked() or self.isDown():
            # The ground of the selected page follows the palette, so that the past can tint it.
            box(painter, QRectF(self.rect()), 8, fill=self.palette().alternateBase().color())
        middle = self.height() / 2
        side = min(scaled(_ICON), self.height() - 8)
        place = QRectF(_EDGE, middle - side / 2, side, side)
        draw_icon(painter, self._item.icon, place, colour(self._item.icon_tone or tone))
        if self._is_folded:
            return
        weight = 600 if self.isChecked() else 500
        at = QPointF(_word(), baseline(middle, Type.BODY, weight))
        room = self.width() - _word()
        write(painter, at, self.text(), Letters(weight=weight, tone=tone), room)
