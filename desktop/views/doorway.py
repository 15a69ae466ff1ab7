"""The door of the diary: opening it, asking for its passphrase, or saying why it stays shut."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type, scaled
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room
from desktop.widgets.scrolling import scrolling
from desktop.widgets.wordmark import Wordmark

_WIDTH = 560
SHORTEST = 8
"""Characters that a passphrase needs at least."""


class DoorwayView(QWidget):
    """One card in the middle of the window."""

    passphrase_entered = Signal(str)
    passphrase_chosen = Signal(str)
    retried = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chooses = False
        self._title = Label("", Letters(Type.TITLE, tone="ink"), Room.WRAPPED)
        self.words = Label("", Letters(Type.BODY, tone="ink2"), Room.WRAPPED)
        self.fault = Label("", Letters(Type.BODY, 600), Room.WRAPPED)
        self.first = _secret(tr("Passphrase"))
        self.second = _secret(tr("The same passphrase again"))
        self.go = button(tr("Open"), "primary")
        self.retry = button(tr("Try again"), "primary")
        self.leave = button(tr("Quit"), "secondary")
        self._lay_out()
        self.go.clicked.connect(self._send)
        self.first.returnPressed.connect(self._send)
        self.second.returnPressed.connect(self._send)
        self.retry.clicked.connect(self.retried)
        self.leave.clicked.connect(self.left)
        self.wait()

    def wait(self) -> None:
        """Nothing to do but wait for a moment."""
        self._show(tr("Opening your diary"), tr("One moment."))

    def ask_passphrase(self, fault: str = "") -> None:
        """The diary lies under a passphrase; after a wrong one `fault` says so."""
        self._chooses = False
        self._show(tr("Your diary is locked"), tr("Please enter its passphrase."), fault=fault)
        self._show_fields(second=False, go=tr("Open"))

    def choose_passphrase(self) -> None:
        """There is no keychain for the key of a new diary."""
        self._chooses = True
        self._show(
            tr("Choose a passphrase"),
            tr(
                "This computer has no keychain that Unbend can use, so your diary is locked with a"
                " passphrase. Nobody can open it without, and nobody can tell it to you again:"
                " write it down and keep it safe."
            ),
        )
        self._show_fields(second=True, go=tr("Begin the diary"))

    def tell(self, title: str, sentence: str) -> None:
        """Why the diary could not be opened; what it holds is as it was."""
        self._show(title, sentence)
        self.retry.show()
        self.leave.show()
        self.retry.setFocus()

    def _show(self, title: str, words: str, *, fault: str = "") -> None:
        self._title.setText(title)
        self.words.setText(words)
        self.setAccessibleName(tr("{title}. {sentence}", title=title, sentence=words))
        self._say(fault)
        for part in (self.first, self.second, self.go, self.retry, self.leave):
            part.hide()

    def _show_fields(self, *, second: bool, go: str) -> None:
        self.first.clear()
        self.second.clear()
        self.go.set_words(go)
        self.first.show()
        self.second.setVisible(second)
        self.go.show()
        self.leave.show()
        self.first.setFocus()

    def _say(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))

    def _send(self) -> None:
        passphrase = self.first.text()
        if not self._chooses:
            self.passphrase_entered.emit(passphrase)
        elif len(passphrase) < SHORTEST:
            self._say(
                tr(
                    "A passphrase needs at least {least} characters. Four words are easy.",
                    least=SHORTEST,
                )
            )
        elif passphrase != self.second.text():
            self._say(tr("The two are not the same. Please enter it again."))
        else:
            self.passphrase_chosen.emit(passphrase)

    def _lay_out(self) -> None:
        card = Card()
        card.setMaximumWidth(round(scaled(_WIDTH)))
        for part in (self._title, self.words, self.first, self.second, self.fault):
            card.body.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        for choice in (self.go, self.retry, self.leave):
            row.addWidget(choice)
        row.addStretch(1)
        card.body.addLayout(row)
        inside = QWidget()
        column = QVBoxLayout(inside)
        # An aligned card would get the height of one line where its words need more.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 100)
        middle.addStretch(1)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(Wordmark())
        column.addStretch(2)
        column.addLayout(middle)
        column.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))


def _secret(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    field.setMinimumHeight(round(scaled(40)))
    return field
