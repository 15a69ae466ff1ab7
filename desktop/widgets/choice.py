"""A question with a few exclusive answers in a row, none chosen at first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Role, Type, set_role
from desktop.widgets.flow import Flow
from desktop.widgets.option import Option, OptionSet

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_PAD, _WIDE_PAD = 11, 14
UNSET_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Minus)


class Choice(QWidget):
    """Answers as boxes; arrows move, Space chooses, Backspace takes the answer away.

    Where it is `typed`, digits choose as well, counted from 0 where an answer is no figure itself,
    and so do first letters.
    """

    changed = Signal()

    answered = Signal()
    """A digit or a letter has chosen."""

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        *,
        tone: str = "act",
        typed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, Role.Grouping)
        self.setAccessibleName(name)
        self._keys = tuple(key for key, _ in options)
        self._typed = _letters(options) if typed else {}
        self._boxes = [
            Option(
                words,
                tr("{question}: {answer}", question=name, answer=words),
                tone=tone,
                pad=_PAD if typed else _WIDE_PAD,
            )
            for _, words in options
        ]
        flow = Flow(self)
        for one in self._boxes:
            flow.addWidget(one)
        self._set = OptionSet(self._boxes, self)
        self._set.changed.connect(self.changed)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_step(self, step: Type) -> None:
        for one in self._boxes:
            one.set_step(step)

    def value(self) -> str | None:
        index = self._set.index()
        return None if index is None else self._keys[index]

    def display(self, key: str | None) -> None:
        self._set.display(None if key is None else self._keys.index(key))

    def type_in(self, letter: str) -> bool:
        """What a digit or a letter does; whether it is one of an answer."""
        index = self._typed.get(letter.casefold())
        if index is None:
            return False
        self._set.choose(index)
        self.answered.emit()
        return True

    @override
    def event(self, event: QEvent) -> bool:
        # In here a letter is an answer, whatever it does elsewhere in the window.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = event.modifiers() in _PLAIN
            if is_plain and event.text().casefold() in self._typed:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() in _PLAIN and self.type_in(event.text()):
            return
        if event.key() in UNSET_KEYS:
            self._set.choose(None)
        else:
            super().keyPressEvent(event)


def _letters(options: Sequence[tuple[str, str]]) -> dict[str, int]:
    """What is typed for each answer: its figure or place, and a first letter no other has."""
    first = [words[:1].casefold() for _, words in options]
    letters = {
        letter: place
        for place, letter in enumerate(first)
        if letter.isalpha() and first.count(letter) == 1
    }
    figures = {
        key if key.isdecimal() else str(place): place for place, (key, _) in enumerate(options)
    }
    return figures | letters
