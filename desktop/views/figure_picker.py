"""Which figure of the programme is meant: what it is about, which one, and its new value."""

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit

from desktop.language import tr
from desktop.views.pick import Pick
from desktop.wording import clinicians as words
from domain.programme import Programme

TOP = 100_000


class FigurePicker(QObject):
    """Three fields that belong together, wherever a form lays them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._groups: dict[str, list[words.Choice]] = {}
        self.about, self.figure, self.value = Pick(()), Pick(()), QLineEdit()
        self.value.setValidator(QIntValidator(0, TOP, self.value))
        self.value.setPlaceholderText(tr(words.OWN_AGAIN))
        self.about.currentTextChanged.connect(self._fill)

    def offer(self, held: Programme | None) -> None:
        """All of them in words take some milliseconds, which only an open form is worth."""
        self._groups = {} if held is None else dict(words.groups(held))
        before = self.about.currentText()
        with QSignalBlocker(self.about):
            self.about.clear()
            self.about.addItems(list(self._groups))
            self.about.setCurrentText(before)
        self._fill()

    def chosen(self) -> str:
        """The key of the figure."""
        return self._groups[self.about.currentText()][self.figure.currentIndex()].key

    def wanted(self) -> int | None:
        """Its new value; None for the programme's own."""
        return int(self.value.text()) if self.value.text() else None

    def fields(self) -> tuple[tuple[str, QLineEdit | Pick], ...]:
        """Each with what it asks, in their order."""
        return (
            (words.ABOUT_WHAT, self.about),
            (words.WHICH, self.figure),
            (words.HOW_MUCH, self.value),
        )

    def _fill(self) -> None:
        self.figure.clear()
        offered = self._groups.get(self.about.currentText(), [])
        self.figure.addItems([choice.text for choice in offered])
