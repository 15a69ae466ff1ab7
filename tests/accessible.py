"""What a screen reader is told of a window: each element with its role, its name and its state."""

from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role

PRESSED = {
    Role.Button,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.List,
    Role.PageTab,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Table,
}
"""What somebody does something with; whatever else the keyboard reaches counts as well."""


class Element(NamedTuple):
    """One element of the tree, how deep it lies, and what is said of it."""

    depth: int
    role: QAccessible.Role
    name: str
    description: str
    value: str
    is_focusable: bool
    is_checked: bool | None
    parent: int
    """The place of what it lies in, among all elements."""

    @property
    def is_interactive(self) -> bool:
        return self.is_focusable or self.role in PRESSED

    def line(self) -> str:
        """As a dump has it: button "Start Table Stretch"."""
        said = [self.role.name, f'"{self.name}"']
        said += [f"= {self.value}"] if self.value else []
        said += [] if self.is_checked is None else ["checked" if self.is_checked else "unchecked"]
        said += [f"({self.description})"] if self.description else []
        return f"{'  ' * self.depth}{' '.join(said)}"


def elements(root: QWidget) -> list[Element]:
    """All that is shown of a window, from the top down."""
    QAccessible.setActive(True)
    found: list[Element] = []
    whole = QAccessible.queryAccessibleInterface(root)
    if whole is not None:
        _add(whole, 0, -1, found)
    return found


def dump(root: QWidget) -> str:
    """The tree as text; an element that holds nothing to say is left out."""
    return "\n".join(
        each.line() for each in elements(root) if each.name or each.is_interactive or each.value
    )


def _add(one: QAccessibleInterface, depth: int, parent: int, found: list[Element]) -> None:
    if one.state().invisible:
        return
    place = len(found)
    found.append(_element(one, depth, parent))
    for index in range(one.childCount()):
        child = one.child(index)
        if child is not None and child.isValid():
            _add(child, depth + 1, place, found)


def _element(one: QAccessibleInterface, depth: int, parent: int) -> Element:
    state, value = one.state(), one.valueInterface()
    return Element(
        depth=depth,
        role=one.role(),
        name=one.text(QAccessible.Text.Name),
        description=one.text(QAccessible.Text.Description),
        value=str(value.currentValue()) if value is not None else "",
        is_focusable=bool(state.focusable) and not state.disabled,
        is_checked=bool(state.checked) if state.checkable else None,
        parent=parent,
    )
