"""The card behind which a diary gets a new key, and loses words for good: what it means first."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, scaled
from desktop.views.notice import Notice
from desktop.views.question import Asked
from desktop.what_goes import Reach
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.escape import keeps_escape
from desktop.widgets.flow import Flow
from desktop.widgets.label import paragraph
from desktop.wording import erasing as words


class RemoveWords(Card):
    """It waits until it is known what has the key; it stands until it is done or left."""

    confirmed = Signal(str)
    """With the passphrase, empty where there is none."""
    closed = Signal()
    grown = Signal(QWidget)
    """What is to be in sight now: it has more to say than before."""

    def __init__(
        self, wording: words.Renewal = words.WORDS_GO, parent: QWidget | None = None
    ) -> None:
        super().__init__(spacing=12, parent=parent)
        self._wording = wording
        self._about = paragraph("", tone="ink")
        self.waits = paragraph("")
        self._sentences = QWidget()
        self.passphrase = QLineEdit()
        self._asked = Asked(tr(words.PASSPHRASE), self.passphrase)
        self.notice = Notice()
        self.do = button(tr(wording.do), "primary")
        self.leave = button(tr(wording.keep), "quiet", key=tr("Esc"))
        self._lay_out()
        self.do.clicked.connect(self._confirm)
        self.passphrase.returnPressed.connect(self._confirm)
        self.passphrase.textChanged.connect(self._weigh)
        self.leave.clicked.connect(self._close)
        self.begin("")

    def begin(self, about: str) -> None:
        """It is being looked for what holds the words of an entry."""
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.passphrase.clear()
        self.notice.display("")
        self._say(())
        self._asked.hide()
        self._wait(tr(self._wording.looking))

    def display(self, reach: Reach) -> None:
        """Say what it brings with it, and wait for the person."""
        self._say(self._wording.effects(reach))
        self._asked.setVisible(reach.passphrase)
        self._wait("")
        first = self.passphrase if reach.passphrase else self.leave
        if self.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        # Where its end lies is known once it was laid out.
        QTimer.singleShot(0, self, lambda: self.grown.emit(self.do))

    def tell(self, sentence: str) -> None:
        """Why nothing was removed; a passphrase may be typed again."""
        self._wait("")
        self.notice.display(sentence)
        if not self._asked.isHidden():
            self.passphrase.selectAll()
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        return keeps_escape(event, is_wanted=True) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        if self.do.isEnabled():
            self.notice.display("")
            self._wait(tr(words.REMOVE_PROVING))
            self.confirmed.emit("" if self._asked.isHidden() else self.passphrase.text())

    def _close(self) -> None:
        self.passphrase.clear()
        self.closed.emit()

    def _wait(self, sentence: str) -> None:
        """Let nothing be pressed but the way out, while there is a sentence that says why."""
        self.waits.setText(sentence)
        self.waits.setVisible(bool(sentence))
        self._weigh()

    def _weigh(self) -> None:
        is_asked = not self._asked.isHidden()
        is_ready = self.waits.isHidden() and not self._sentences.isHidden()
        self.do.setEnabled(is_ready and (bool(self.passphrase.text()) or not is_asked))

    def _say(self, sentences: tuple[str, ...]) -> None:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for number, sentence in enumerate(sentences):
            # What it does comes first, what it brings with it steps back.
            column.addWidget(paragraph(sentence, tone="ink2" if number else "ink"))
        self.body.replaceWidget(self._sentences, made)
        self._sentences.hide()
        self._sentences.deleteLater()
        self._sentences = made
        made.setVisible(bool(sentences))

    def _lay_out(self) -> None:
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(tr(words.PASSPHRASE))
        self.passphrase.setMinimumHeight(round(scaled(40)))
        self.body.addWidget(paragraph(tr(self._wording.title), Type.LEAD, tone="ink"))
        parts = (self._about, self.waits, self._sentences, self._asked, self.notice)
        for part in parts:
            self.body.addWidget(part)
        row = Flow()
        row.addWidget(self.do)
        row.addWidget(self.leave)
        self.body.addLayout(row)
        self.body.addStretch(1)
