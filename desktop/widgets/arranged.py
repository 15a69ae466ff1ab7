"""What layouts of our own have in common: a list of items, and a way to begin it anew."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from shiboken6 import delete
from typing_extensions import override


class Arranged(QLayout):
    """A layout that keeps its items in the order in which they came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def hold(self, widgets: Iterable[QWidget]) -> None:
        """Hold just these widgets, in this order; what happens to others is not its business."""
        for item in self._items:
            # Qt tells a widget's changes to the first item made for it, so the old ones must go.
            delete(item)
        self._items.clear()
        for widget in widgets:
            self.addWidget(widget)
        self.invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def hasHeightForWidth(self) -> bool:
        return True
