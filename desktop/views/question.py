"""A question over its answers."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import said, tr
from desktop.look import Type, focus_by_key
from desktop.widgets.choice import Choice
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room
from desktop.widgets.option import Option

YES_NO = (("no", said("No")), ("yes", said("Yes")))
_BOOLS = {"no": False, "yes": True}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Asked(QWidget):
    """The words of a question and the control that answers it."""

    def __init__(self, words: str, control: QWidget, *, hint: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._words = Label(words, Letters(Type.BODY, 500), Room.WRAPPED)
        self._control = control
        column.addWidget(self._words)
        if hint:
            column.addWidget(Label(hint, Letters(tone="ink2"), Room.WRAPPED))
        column.addWidget(control)

    def set_step(self, step: Type) -> None:
        """The question, and its answers where they are a choice, in letters of another size."""
        self._words.set_step(step)
        if isinstance(self._control, Choice):
            self._control.set_step(step)


class YesNo(Choice):
    """Yes, no, or not said."""

    def __init__(self, name: str, *, typed: bool = False) -> None:
        super().__init__(name, [(key, tr(words)) for key, words in YES_NO], typed=typed)

    def answer(self) -> bool | None:
        value = self.value()
        return None if value is None else _BOOLS[value]

    def display_answer(self, answer: bool | None) -> None:  # noqa: FBT001 the one value it is about
        self.display(None if answer is None else YES_NO[answer][0])


def typed_in(event: QEvent) -> str:
    """The figure or letter that asks whether it means something here, before it works elsewhere."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return ""
    is_command = bool(event.modifiers() & _COMMANDS)
    return event.text() if event.text().isalnum() and not is_command else ""


def focus_on(answers: QWidget) -> None:
    """Put the keyboard on the answers: on the chosen one, or on the first."""
    options = answers.findChildren(Option)
    chosen = next((one for one in options if one.isChecked()), options[0])
    focus_by_key(chosen)
