"""What layouts of our own have in common: a list of items, and a way to begin it anew."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from shiboken6 import isValid
from typing_extensions import override


class Arranged(QLayout):
    """A layout that keeps its items in the order in which they came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._made: dict[QWidget, QLayoutItem] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def hold(self, widgets: Iterable[QWidget]) -> None:
        """Hold just these widgets, in this order; what happens to others is not its business.

        An item is made once for a widget and kept as long as that: Qt tells a widget's changes to
        the first one, and an item that is deleted from here takes the whole window with it later.
        """
        self._items.clear()
        self._made = {each: item for each, item in self._made.items() if isValid(each)}
        for widget in widgets:
            if widget in self._made:
                self._items.append(self._made[widget])
            else:
                self.addWidget(widget)
        self.invalidate()

    def forget(self) -> None:
        """What was measured of the items is true no longer."""

    @override
    def invalidate(self) -> None:
        self.forget()
        super().invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self.forget()
        self._items.append(item)
        widget = item.widget()
        if widget is not None:
            self._made[widget] = item

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.forget()
        # Whoever takes an item deletes it.
        taken = self._items.pop(index)
        self._made = {each: item for each, item in self._made.items() if item is not taken}
        return taken

    @override
    def hasHeightForWidth(self) -> bool:
        return True


@contextmanager
def laid_out_once(*layouts: QLayout | None) -> Iterator[None]:
    """Lets what is shown and hidden meanwhile be laid out together, when all of it is known.

    Qt would lay out everything around a part anew with each one that it shows.
    """
    held = [layout for layout in layouts if layout is not None]
    for layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in held:
            layout.setEnabled(True)
            around = layout.parentWidget()
            if around is not None and around.isVisible():
                layout.activate()
