"""The door of the diary: opening it, asking for its passphrase, or saying why it stays shut."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type, scaled
from desktop.widgets.buttons import Button, button
from desktop.widgets.card import Card
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room
from desktop.widgets.scrolling import scrolling
from desktop.widgets.wordmark import Wordmark
from desktop.wording import visiting

_WIDTH = 560
SHORTEST = 8
"""Characters that a passphrase needs at least."""


class DoorwayView(QWidget):
    """One card in the middle of the window."""

    passphrase_entered = Signal(str)
    passphrase_chosen = Signal(str)
    retried = Signal()
    left = Signal()
    history_asked = Signal()
    own_asked = Signal()
    """The door to one's own diary, after a history was not opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chooses = False
        self._title = Label("", Letters(Type.TITLE, tone="ink"), Room.WRAPPED)
        self.words = Label("", Letters(Type.BODY, tone="ink2"), Room.WRAPPED)
        self.fault = Label("", Letters(Type.BODY, 600), Room.WRAPPED)
        self._card = Card()
        self._fields, self._choices, self._elsewhere = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._fields.setSpacing(self._card.body.spacing())
        self._asking: list[QWidget] = []
        self._lay_out()
        self.wait()

    # Most diaries open without a question: what would ask it is built when there is one.

    @cached_property
    def first(self) -> QLineEdit:
        return self._secret(tr("Passphrase"))

    @cached_property
    def second(self) -> QLineEdit:
        return self._secret(tr("The same passphrase again"))

    @cached_property
    def go(self) -> Button:
        return self._choice(button(tr("Open"), "primary"), self._send)

    @cached_property
    def retry(self) -> Button:
        return self._choice(button(tr("Try again"), "primary"), self.retried)

    @cached_property
    def leave(self) -> Button:
        return self._choice(button(tr("Quit"), "secondary"), self.left, place=1)

    @cached_property
    def look_at(self) -> Button:
        made = self._asks(button(tr(visiting.LOOK_AT), "quiet"), self.history_asked)
        self._elsewhere.addWidget(made)
        self._elsewhere.addStretch(1)
        return made

    @cached_property
    def to_own(self) -> Button:
        return self._choice(button(tr(visiting.OWN_DIARY)), self.own_asked)

    def wait(self) -> None:
        """Nothing to do but wait for a moment."""
        self._show(tr("Opening your diary"), tr("One moment."))

    def wait_for_history(self) -> None:
        """The same, for somebody else's history."""
        self._show(tr(visiting.OPENING), tr(visiting.ONE_MOMENT))

    def tell_history(self, sentence: str) -> None:
        """Why a history was not opened; the way to one's own diary is there all the same."""
        self._show(tr(visiting.NOT_OPENED), sentence)
        for part in (self.to_own, self.look_at, self.leave):
            part.show()
        self.to_own.setFocus()

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
        for part in self._asking:
            part.hide()

    def _show_fields(self, *, second: bool, go: str) -> None:
        for field in (self.first, self.second) if second else (self.first,):
            field.clear()
            field.show()
        self.go.set_words(go)
        self.go.show()
        self.leave.show()
        self.look_at.show()
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

    def _secret(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.setMinimumHeight(round(scaled(40)))
        field.returnPressed.connect(self._send)
        field.hide()
        self._fields.addWidget(field)
        self._asking.append(field)
        return field

    def _choice(
        self, made: Button, do: Callable[[], object] | SignalInstance, place: int = 0
    ) -> Button:
        self._choices.insertWidget(place, made)
        return self._asks(made, do)

    def _asks(self, made: Button, do: Callable[[], object] | SignalInstance) -> Button:
        made.clicked.connect(do)
        made.hide()
        self._asking.append(made)
        return made

    def _lay_out(self) -> None:
        card = self._card
        card.setMaximumWidth(round(scaled(_WIDTH)))
        for part in (self._title, self.words):
            card.body.addWidget(part)
        card.body.addLayout(self._fields)
        card.body.addWidget(self.fault)
        self._choices.setSpacing(8)
        self._choices.addStretch(1)
        card.body.addLayout(self._choices)
        card.body.addLayout(self._elsewhere)
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
