"""The list of all keys, over whatever room it was asked for in."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, scaled
from desktop.widgets.buttons import KeyCap, button
from desktop.widgets.label import label, paragraph
from desktop.widgets.scrolling import scrolling
from desktop.wording.key_list import KEYS, Group, Key

_TWO_COLUMNS = 720


class KeyList(QDialog):
    """Every key beside what it does; Esc closes it, and nothing else happens meanwhile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.done_reading = button(tr("Close"), "primary", key="Esc")
        self.done_reading.clicked.connect(self.accept)
        self._columns = _columns()
        self._lay_out()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        is_wide = self.width() >= scaled(_TWO_COLUMNS)
        self._columns.setDirection(across if is_wide else down)

    def _lay_out(self) -> None:
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(40, 32, 40, 24)
        body.setSpacing(24)
        body.addWidget(label(tr("Keys"), Type.DISPLAY))
        body.addLayout(self._columns)
        body.addStretch(1)
        around = scrolling(page, sideways=False)
        # There is nothing else to read here, so the keyboard scrolls it.
        around.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        around.setAccessibleName(tr("Keys"))
        foot, whole = QHBoxLayout(), QVBoxLayout(self)
        foot.setContentsMargins(40, 0, 40, 24)
        foot.addWidget(self.done_reading)
        foot.addStretch(1)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(around, 1)
        whole.addLayout(foot)
        self._take_room(page)

    def _take_room(self, page: QWidget) -> None:
        """As much as the list wants, and no more than the window it lies over."""
        over = self.parentWidget()
        wanted = page.sizeHint()
        width, height = wanted.width() + 24, wanted.height() + 96
        if over is not None:
            width, height = min(width, over.width() - 48), min(height, over.height() - 48)
        self.resize(width, height)


def _columns() -> QBoxLayout:
    """Two columns of about the same height."""
    across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    across.setSpacing(32)
    half = ceil(len(KEYS) / 2)
    for groups in (KEYS[:half], KEYS[half:]):
        column = QVBoxLayout()
        column.setSpacing(24)
        caps = {key: _caps(key) for group in groups for key in group.keys}
        # One edge for what all keys of a column do.
        least = max(one.sizeHint().width() for one in caps.values())
        for group in groups:
            column.addLayout(_group(group, caps, least))
        column.addStretch(1)
        across.addLayout(column, 1)
    return across


def _group(group: Group, caps: dict[Key, QWidget], least: int) -> QVBoxLayout:
    column, rows = QVBoxLayout(), QGridLayout()
    column.setSpacing(8)
    rows.setHorizontalSpacing(16)
    rows.setVerticalSpacing(6)
    rows.setColumnMinimumWidth(0, least)
    rows.setColumnStretch(1, 1)
    column.addWidget(label(tr(group.title), Type.LEAD))
    for row, key in enumerate(group.keys):
        rows.addWidget(caps[key], row, 0, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(paragraph(tr(key.does), tone="ink"), row, 1)
    column.addLayout(rows)
    return column


def _caps(key: Key) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for place, pressed in enumerate(key.pressed):
        if place and key.is_row:
            row.addWidget(label("\N{HORIZONTAL ELLIPSIS}", tone="ink2"))
        row.addWidget(KeyCap(_native(pressed)))
    row.addStretch(1)
    whole.setAccessibleName(", ".join(_native(pressed) for pressed in key.pressed))
    return whole


def _native(pressed: str) -> str:
    """The key as this system and this language write it."""
    return QKeySequence(pressed).toString(QKeySequence.SequenceFormat.NativeText)
