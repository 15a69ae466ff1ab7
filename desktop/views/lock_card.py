"""The card of the settings about eyes: when the window is locked, and who may take its picture."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.notice import Notice
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.label import label, paragraph
from desktop.widgets.segmented import Segmented
from desktop.wording import locking as words


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """After how many minutes the window is locked, 0 for never, and what opens it again.

    `shielded` says whether pictures of the screen leave it out, None where a system cannot.
    """

    after: int = 0
    by_passphrase: bool = False
    shielded: bool | None = None


class LockCard(Card):
    """Every choice takes effect at once."""

    after_chosen = Signal(int)
    lock_asked = Signal()
    shield_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        afters = [(str(minutes), tr(said)) for minutes, said in words.AFTERS]
        self.after = Segmented(afters, tr(words.AFTER))
        self.now = button(tr(words.LOCK_NOW), key="Ctrl+L")
        shields = [(key, tr(said)) for key, said in words.SHIELDS.values()]
        self.shield = Segmented(shields, tr(words.SHIELD))
        self._hint = paragraph("")
        self._shielding = QWidget()
        self._trouble = Notice()
        self._lay_out()
        self.after.chosen.connect(lambda minutes: self.after_chosen.emit(int(minutes)))
        self.now.clicked.connect(self.lock_asked)
        hidden = words.SHIELDS[True][0]
        self.shield.chosen.connect(lambda key: self.shield_chosen.emit(key == hidden))

    def display(self, lock: Lock) -> None:
        self.after.display(str(lock.after))
        hint = words.HINT_PASSPHRASE if lock.by_passphrase else words.HINT_KEYCHAIN
        self._hint.setText(tr(hint))
        self._shielding.setVisible(lock.shielded is not None)
        self.shield.display(words.SHIELDS[bool(lock.shielded)][0])
        self._trouble.display("")

    def tell(self, sentence: str) -> None:
        """Why a picture of the screen still shows the window."""
        self._trouble.display(sentence)

    def hint(self) -> str:
        return self._hint.text()

    def trouble(self) -> str:
        return self._trouble.text()

    def _lay_out(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        self.body.addWidget(label(tr(words.TITLE), Type.LEAD))
        self.body.addWidget(self._hint)
        self.body.addWidget(label(tr(words.AFTER), Type.CAPTION, 500, "ink2"))
        self.body.addWidget(self.after, 0, left)
        self.body.addWidget(self.now, 0, left)
        column = QVBoxLayout(self._shielding)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(tr(words.SHIELD), Type.LEAD))
        column.addWidget(paragraph(tr(words.SHIELD_HINT)))
        column.addWidget(self.shield, 0, left)
        column.addWidget(self._trouble)
        self.body.addWidget(self._shielding)
