"""The card that closes a spell: asked in place, confirmed in place."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.views.pain_questions import Note
from desktop.views.question import Asked
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice
from desktop.widgets.escape import keeps_escape
from desktop.widgets.flow import Flow
from desktop.widgets.label import label, paragraph
from desktop.wording import settings as words
from domain.refusals import Refusal
from domain.values import Closing
from domain.wishes import Occasion


class SpellEnd(Card):
    """One button, and behind it why, a note, and a second press."""

    closed = Signal(Closing, str, Occasion)

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._once = Once()
        self.ask = button(tr(words.SPELL_OVER), "secondary")
        self.hint, self.state = paragraph(tr(words.SPELL_HINT)), paragraph("", tone="ink")
        self.why = Choice(tr(words.SPELL_WHY), [(key, tr(said)) for key, said in words.CLOSINGS])
        self.note = Note(tr(words.SPELL_NOTE))
        self.notice = Notice()
        self.close_it = button(tr(words.CLOSE_SPELL), "primary")
        self.keep = button(tr(words.KEEP_SPELL), "quiet", key="Esc")
        self._form = QWidget()
        self._lay_out()
        self.ask.clicked.connect(self._open)
        self.keep.clicked.connect(self._put_away)
        self.close_it.clicked.connect(self._close)

    def display(self, *, is_now: bool, is_open: bool) -> None:
        """Offer it while a spell is followed, and say why not else."""
        said = words.PAST_SPELL if not is_now else words.NO_SPELL
        may = is_now and is_open
        self.state.setText("" if may else tr(said))
        self.state.setVisible(not may)
        self.hint.setVisible(may)
        self.ask.setVisible(may and self._form.isHidden())
        if not may:
            self._put_away()
            self.ask.hide()

    def show_refusal(self, refusal: Refusal) -> None:
        self.notice.display(tr(refusal.sentence))

    @override
    def event(self, event: QEvent) -> bool:
        # Qt sends events of other kinds before the form is made.
        asked = event.type() == QEvent.Type.ShortcutOverride
        is_open = asked and not self._form.isHidden()
        return keeps_escape(event, is_wanted=is_open) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._form.isHidden():
            self._put_away()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self._once.renew()
        self._form.show()
        self.ask.hide()
        self.why.findChildren(QWidget)[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _put_away(self) -> None:
        had_focus = any(part.hasFocus() for part in self._form.findChildren(QWidget))
        self.why.display(None)
        self.note.clear()
        self.notice.display("")
        self._form.hide()
        self.ask.show()
        if had_focus:
            self.ask.setFocus()

    def _close(self) -> None:
        why = self.why.value()
        self.notice.display(tr(words.SPELL_ANSWER) if why is None else "")
        if why is not None:
            note = self.note.toPlainText().strip()
            self.closed.emit(Closing(why), note, self._once.repeated())

    def _lay_out(self) -> None:
        self.body.addWidget(label(tr(words.SPELL), Type.LEAD))
        self.body.addWidget(self.hint)
        self.body.addWidget(self.state)
        self.body.addLayout(_row([self.ask]))
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Asked(tr(words.SPELL_WHY), self.why))
        column.addWidget(self.note)
        column.addWidget(self.note.room)
        column.addWidget(paragraph(tr(words.SPELL_LAST)))
        column.addWidget(self.notice)
        column.addLayout(_row([self.close_it, self.keep]))
        self.body.addWidget(self._form)
        self._form.hide()


def _row(buttons: Sequence[QWidget]) -> Flow:
    flow = Flow()
    for one in buttons:
        flow.addWidget(one)
    return flow
