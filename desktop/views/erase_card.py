"""The card that erases everything: what goes, what stays, and a word that is typed first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type
from desktop.views.notice import Notice
from desktop.views.question import Asked
from desktop.what_goes import Known
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, Hairline
from desktop.widgets.escape import keeps_escape
from desktop.widgets.flow import Flow
from desktop.widgets.label import label, paragraph
from desktop.wording import erasing as words


class EraseCard(Card):
    """One button, and behind it a list and a word; nothing happens before the word is there."""

    asked = Signal()
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self.ask = button(tr(words.ERASE_ASK), "secondary")
        self.word = QLineEdit()
        self.do = button(tr(words.ERASE_DO), "primary")
        self.keep = button(tr(words.ERASE_KEEP), "quiet", key=tr("Esc"))
        self.notice = Notice()
        self._form, self._lists = QWidget(), QWidget()
        self._lay_out()
        self.ask.clicked.connect(self._ask)
        self.keep.clicked.connect(self.put_away)
        self.word.textChanged.connect(self._weigh)
        self.word.returnPressed.connect(self.do.click)
        self.do.clicked.connect(self._confirm)
        self.put_away()

    def display(self, known: Known) -> None:
        """Say what goes and what stays, and wait for the word."""
        if self.ask.isEnabled():
            return  # it was left meanwhile
        self._replace_lists(known)
        self._form.show()
        self.ask.hide()
        self.word.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, sentence: str) -> None:
        """Why it cannot be erased."""
        self.put_away()
        self.notice.display(sentence)

    def put_away(self) -> None:
        """As before it was asked for."""
        had_keyboard = any(part.hasFocus() for part in self._form.findChildren(QWidget))
        self._form.hide()
        self.word.clear()
        self.notice.display("")
        self.ask.set_words(tr(words.ERASE_ASK))
        self.ask.setEnabled(True)
        self.ask.show()
        self._weigh()
        if had_keyboard:
            self.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        # Qt sends events of other kinds before the form is made.
        asked = event.type() == QEvent.Type.ShortcutOverride
        is_open = asked and not self._form.isHidden()
        return keeps_escape(event, is_wanted=is_open) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._form.isHidden():
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.notice.display("")
        self.ask.set_words(tr(words.ERASE_LOOKING))
        self.ask.setEnabled(False)
        self.asked.emit()

    def _weigh(self) -> None:
        self.do.setEnabled(words.is_the_word(self.word.text()))

    def _confirm(self) -> None:
        self.do.setEnabled(False)
        self.confirmed.emit()

    def _replace_lists(self, known: Known) -> None:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(_listed(tr(words.ERASE_GOES), words.what_goes(known)))
        column.addWidget(Hairline())
        column.addWidget(_listed(tr(words.ERASE_STAYS), words.what_stays(known)))
        column.addWidget(Hairline())
        self._form_column.replaceWidget(self._lists, made)
        self._lists.hide()
        self._lists.deleteLater()
        self._lists = made

    def _lay_out(self) -> None:
        self.body.addWidget(label(tr(words.ERASE_TITLE), Type.LEAD))
        self.body.addWidget(paragraph(tr(words.ERASE_HINT)))
        self.body.addLayout(_row([self.ask]))
        self.body.addWidget(self.notice)
        self._form_column = column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.word.setAccessibleName(words.type_the_word())
        self.word.setMaxLength(40)
        column.addWidget(self._lists)
        column.addWidget(Asked(words.type_the_word(), self.word))
        column.addLayout(_row([self.do, self.keep]))
        self.body.addWidget(self._form)


def _listed(head: str, sentences: Sequence[str]) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label(head, Type.CAPTION, 500, "ink2"))
    for sentence in sentences:
        column.addWidget(paragraph(sentence, tone="ink"))
    return made


def _row(buttons: Sequence[QWidget]) -> Flow:
    flow = Flow()
    for one in buttons:
        flow.addWidget(one)
    return flow
