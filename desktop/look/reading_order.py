"""The order in which the Tab key goes through a window: as it is read, whenever a part was made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def stops(whole: QWidget) -> list[QWidget]:
    """Where the Tab key stops: layout by layout, and what lies in none from top to bottom."""
    return list(_stops(whole))


def follow_reading_order(whole: QWidget) -> None:
    """Let the Tab key go on in that order; parts that came late stand where they lie."""
    for before, after in pairwise(stops(whole)):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> Iterator[QWidget]:
    if not part.isVisible() or not part.isEnabled():
        return
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
        yield part
    laid = list(_laid(part.layout()))
    for child in laid:
        yield from _stops(child)
    held = set(laid)
    loose = [each for each in part.children() if isinstance(each, QWidget)]
    for child in sorted(loose, key=lambda each: (each.y(), each.x())):
        if child not in held and not child.isWindow():
            yield from _stops(child)


def _laid(layout: QLayout | None) -> Iterator[QWidget]:
    """The widgets of a layout and of those inside it, in their order."""
    if layout is None:
        return
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget, inner = (None, None) if item is None else (item.widget(), item.layout())
        if widget is not None:
            yield widget
        yield from _laid(inner)
