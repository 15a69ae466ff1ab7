"""The order in which the Tab key goes through a window: as it is read, whenever a part was made."""

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import TypeGuard

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLayout, QWidget

from desktop.look.focus import focus_by_key


def stops(whole: QWidget) -> list[QWidget]:
    """Where the Tab key stops: layout by layout, and what lies in none from top to bottom."""
    return [part for part in _read(whole) if _is_stop(part)]


def step_in_reading_order(whole: QWidget, *, forward: bool) -> bool:
    """Move the keyboard to the next stop, or the one before, and round at the end; False for none.

    The order is read off each time, and Qt's own chain is left alone.
    """
    order = list(_read(whole))
    reached = whole.focusWidget()
    place = order.index(reached) if reached in order else -1 if forward else len(order)
    turned = [*order[place + 1 :], *order[: max(place, 0)]]
    wanted = next((part for part in (turned if forward else turned[::-1]) if _is_stop(part)), None)
    if wanted is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    focus_by_key(wanted, reason)
    return True


def _is_stop(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.focusProxy() is None


def _read(part: QWidget) -> Iterator[QWidget]:
    """All that is shown and can be used, in the order in which it is read."""
    if not part.isVisible() or not part.isEnabled():
        return
    yield part
    inside = [each for each in part.children() if isinstance(each, QWidget)]
    laid = list(_laid(part.layout(), inside))
    for child in laid:
        yield from _read(child)
    held = set(laid)
    for child in sorted(inside, key=lambda each: (each.y(), each.x())):
        if child not in held and not child.isWindow():
            yield from _read(child)


def _laid(layout: QLayout | None, inside: Sequence[QWidget]) -> Iterator[QWidget]:
    """The widgets of a layout and of those in it, in their order.

    Its items are never asked for: Qt deletes one with its widget, and what Python still holds of
    it then stands for whatever comes to lie at that address. That ended in crashes much later.
    """
    if layout is None:
        return
    parts: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(each), each) for each in inside]
    parts += [(layout.indexOf(each), each) for each in layout.children() if _is_layout(each)]
    for place, part in sorted(parts, key=itemgetter(0)):
        if isinstance(part, QLayout):
            yield from _laid(part, inside)
        elif place >= 0:
            yield part


def _is_layout(each: QObject) -> TypeGuard[QLayout]:
    return isinstance(each, QLayout)
