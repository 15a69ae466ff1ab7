"""A question with a few exclusive answers in a row, none chosen at first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.widgets.flow import Flow
from desktop.widgets.option import Option, OptionSet

UNSET_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Minus)


class Choice(QWidget):
    """Answers as boxes; arrows move, Space chooses, Backspace takes the answer away."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str]],
        *,
        tone: str = "act",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._keys = tuple(key for key, _ in options)
        boxes = [Option(words, f"{name}: {words}", tone=tone) for _, words in options]
        flow = Flow(self)
        for one in boxes:
            flow.addWidget(one)
        self._set = OptionSet(boxes, self)
        self._set.changed.connect(self.changed)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def value(self) -> str | None:
        index = self._set.index()
        return None if index is None else self._keys[index]

    def display(self, key: str | None) -> None:
        self._set.display(None if key is None else self._keys.index(key))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in UNSET_KEYS:
            self._set.choose(None)
        else:
            super().keyPressEvent(event)
