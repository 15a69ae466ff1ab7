"""What a screen reader is told of a window: each element with its role, its name and its state."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role

CONTAINERS = {Role.Client, Role.Pane, Role.Grouping, Role.Window, Role.Dialog, Role.LayeredPane}
"""What only holds other elements; reached by the keyboard it needs a name all the same."""


class Element(NamedTuple):
    """One element of the tree, how deep it lies, and what is said of it."""

    depth: int
    role: QAccessible.Role
    name: str
    description: str
    value: str
    is_focusable: bool
    is_checked: bool | None

    @property
    def is_interactive(self) -> bool:
        return self.is_focusable

    def line(self) -> str:
        """As a dump has it: button "Start Table Stretch"."""
        said = [self.role.name, f'"{self.name}"']
        said += [f"= {self.value}"] if self.value else []
        said += [] if self.is_checked is None else ["checked" if self.is_checked else "unchecked"]
        said += [f"({self.description})"] if self.description else []
        return f"{'  ' * self.depth}{' '.join(said)}"


def elements(root: QWidget) -> list[Element]:
    """All that is shown of a window, from the top down."""
    found = QAccessible.queryAccessibleInterface(root)
    return [] if found is None else list(_below(found, 0))


def dump(root: QWidget) -> str:
    """The tree as text; an element that holds nothing to say is left out."""
    return "\n".join(
        each.line() for each in elements(root) if each.name or each.is_interactive or each.value
    )


def _below(one: QAccessibleInterface, depth: int) -> Iterator[Element]:
    state = one.state()
    if state.invisible:
        return
    yield _element(one, depth)
    for index in range(one.childCount()):
        child = one.child(index)
        if child is not None and child.isValid():
            yield from _below(child, depth + 1)


def _element(one: QAccessibleInterface, depth: int) -> Element:
    state, value = one.state(), one.valueInterface()
    return Element(
        depth=depth,
        role=one.role(),
        name=one.text(QAccessible.Text.Name),
        description=one.text(QAccessible.Text.Description),
        value=str(value.currentValue()) if value is not None else "",
        is_focusable=bool(state.focusable) and not state.disabled,
        is_checked=bool(state.checked) if state.checkable else None,
    )
