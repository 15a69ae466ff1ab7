"""What covers the window while it is locked: nothing of the diary, and a way to open it again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, scaled
from desktop.views.notice import Notice
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.fit import Letters
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room
from desktop.widgets.one_card import stand_alone
from desktop.widgets.quitting import quit_by_key
from desktop.wording import locking as words


class LockCover(QWidget):
    """One card in the middle; a field for a passphrase, a button for the keychain, or both."""

    passphrase_entered = Signal(str)
    keychain_asked = Signal()
    cancelled = Signal()
    """Whatever the keychain answers is not waited for any more."""

    def __init__(self, *, passphrase: bool, keychain: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_passphrase, self._by_keychain = passphrase, keychain or not passphrase
        self.setAccessibleName(tr(words.LOCKED))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(tr(words.PASSPHRASE))
        self.field.setPlaceholderText(tr(words.PASSPHRASE))
        self.field.setMinimumHeight(round(scaled(40)))
        self.open = button(tr(words.OPEN), "primary")
        alone = words.OPEN_BY_KEYCHAIN if passphrase else words.OPEN
        self.ask = button(tr(alone), "secondary" if passphrase else "primary")
        self.cancel = button(tr(words.CANCEL), "quiet")
        self.said = Label("", Letters(Type.BODY, tone="ink2"), Room.WRAPPED)
        self.fault = Notice()
        self._lay_out()
        self.field.returnPressed.connect(self._enter)
        self.open.clicked.connect(self._enter)
        self.ask.clicked.connect(self._ask)
        self.cancel.clicked.connect(self._cancel)
        quit_by_key(self)
        self._show(waits=False)

    def tell(self, sentence: str) -> None:
        """Why it was not opened."""
        self._show(waits=False)
        self.fault.display(sentence)
        if self._by_passphrase:
            self.field.selectAll()
        self._take_keyboard()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_keyboard()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        waits = self.cancel if self.cancel.isVisible() else self.ask
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._by_passphrase:
            waits.click()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        typed = self.field.text()
        if not typed:
            self.tell(tr(words.NOTHING_TYPED))
            return
        self._show(waits=True, meanwhile=tr(words.OPENING))
        self.passphrase_entered.emit(typed)

    def _ask(self) -> None:
        self._show(waits=True, meanwhile=tr(words.ASKING))
        self.open.hide()  # what waits is the keychain, and not the field
        self.cancel.show()
        self.cancel.setFocus()
        self.keychain_asked.emit()

    def _cancel(self) -> None:
        self._show(waits=False)
        self._take_keyboard()
        self.cancelled.emit()

    def _show(self, *, waits: bool, meanwhile: str = "") -> None:
        self.fault.display("")
        self.said.setText(meanwhile or tr(self._how()))
        self.field.setVisible(self._by_passphrase)
        self.open.setVisible(self._by_passphrase)
        self.ask.setVisible(self._by_keychain)
        for part in (self.field, self.open, self.ask):
            part.setEnabled(not waits)
        self.cancel.hide()

    def _how(self) -> str:
        if not self._by_passphrase:
            return words.BY_KEYCHAIN
        return words.BY_EITHER if self._by_keychain else words.BY_PASSPHRASE

    def _take_keyboard(self) -> None:
        (self.field if self._by_passphrase else self.ask).setFocus()

    def _lay_out(self) -> None:
        card = Card()
        title = Label(tr(words.LOCKED), Letters(Type.TITLE, tone="ink"), Room.WRAPPED)
        for part in (title, self.said, self.field, self.fault):
            card.body.addWidget(part)
        choices = Flow()
        for each in (self.open, self.ask, self.cancel):
            choices.addWidget(each)
        card.body.addLayout(choices)
        stand_alone(self, card)
