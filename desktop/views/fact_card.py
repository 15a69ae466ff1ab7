"""One fact seen whole: when, what, the person's own words, and what may be done with it."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.correction import CorrectionForm
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.label import Label, paragraph
from desktop.wording import erasing, facts
from desktop.wording import history as words
from domain.events import ENTRIES, EntryCorrected, EntryWithdrawn, Event
from domain.programme import Programme
from domain.refusals import Refusal
from domain.removed_words import holds_words
from domain.wishes import Occasion
from projections.history import Line


class FactCard(Card):
    """Nothing chosen, a fact, or the form that corrects it."""

    withdrawn = Signal(UUID, Occasion)
    corrected = Signal(UUID, dict, Occasion)
    sought = Signal(UUID)
    removal_asked = Signal(UUID)
    """The entry of which the words are to go for good."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self._line: Line | None = None
        self._programme: Programme | None = None
        self._may_remove = False
        self._once = Once()
        self._kind = paragraph("", Type.CAPTION)
        self._sentence = paragraph("", Type.LEAD, tone="ink")
        self._when = paragraph("")
        self._former, self._note, self._mark = (
            paragraph(""),
            paragraph("", tone="ink"),
            paragraph(""),
        )
        self.notice = Notice()
        self.correct = button(tr("Correct…"), icon="edit")
        self.take_back = button(tr("Take back"), icon="undo")
        self.go_there = button(tr("Go to this moment"), icon="timeline")
        self.remove_words = button(tr(erasing.REMOVE_ASK), "quiet")
        self.form = CorrectionForm()
        self._whole = self._laid_out()
        self.body.addWidget(self._whole)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self._connect()
        self.display(None, None, "", is_now=False)

    @property
    def line(self) -> Line | None:
        return self._line

    def display(
        self,
        line: Line | None,
        programme: Programme | None,
        zone: str,
        about: str = "",
        *,
        is_now: bool,
    ) -> None:
        """Show a line, or that none is chosen; without `is_now` nothing can be written."""
        self._line, self._programme = line, programme
        self._once.renew()
        self.notice.display("")
        self.form.hide()
        self._whole.show()
        if line is None or programme is None:
            invitation = words.NOTHING_CHOSEN if is_now else words.NOTHING_CHOSEN_THEN
            self._tell({self._when: tr(invitation)})
        else:
            self._tell(self._words(line, programme, zone, about))
        may_change = is_now and line is not None and line.may_change
        self.correct.setVisible(may_change and line is not None and isinstance(line.fact, ENTRIES))
        self.take_back.setVisible(may_change)
        self.take_back.set_words(tr("Take back") if line is None else _undoing(line.fact))
        self.go_there.setVisible(line is not None)
        is_offered = is_now and self._may_remove
        self.remove_words.setVisible(is_offered and line is not None and _holds_words(line))

    def offer_removal(self) -> None:
        """Words can be removed for good here: the diary lies in a file of its own."""
        self._may_remove = True

    def begin_correction(self) -> None:
        """Open the form, if this entry can be corrected."""
        if self.correct.isHidden() or self._line is None or self._line.now is None:
            return
        if self._programme is not None:
            self.form.display(self._line.now, self._programme)
            self._whole.hide()
            self.form.show()
            self.form.day.setFocus()

    def begin_withdrawal(self) -> None:
        """Take back what is shown, if it can be."""
        if self._line is not None and not self.take_back.isHidden():
            self.withdrawn.emit(self._line.fact.id, self._once.repeated())

    def show_refusal(self, refusal: Refusal) -> None:
        (self.notice if self.form.isHidden() else self.form.notice).display(tr(refusal.sentence))

    def text(self) -> str:
        shown = [part.text() for part in self._texts() if not part.isHidden()]
        return "\n".join(text for text in shown if text)

    def _texts(self) -> tuple[Label, ...]:
        return (self._kind, self._sentence, self._when, self._former, self._note, self._mark)

    def _words(self, line: Line, programme: Programme, zone: str, about: str) -> dict[Label, str]:
        fact, note = line.fact, words.note(line)
        moments = (words.when(fact, zone), words.written(fact))
        return {
            self._kind: facts.kind(fact),
            self._sentence: words.sentence(line, programme),
            self._when: "\n".join(moment for moment in moments if moment),
            self._former: "\n".join(said for said in (words.former_sentence(line), about) if said),
            self._note: tr("“{note}”", note=note) if note else "",
            self._mark: words.becoming(line),
        }

    def _tell(self, texts: dict[Label, str]) -> None:
        for part in self._texts():
            part.setText(texts.get(part, ""))
            part.setVisible(bool(part.text()))

    def _laid_out(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in self._texts():
            column.addWidget(part)
        column.addWidget(self.notice)
        column.addSpacing(8)
        for one in (self.correct, self.take_back, self.go_there, self.remove_words):
            column.addWidget(one)
        return whole

    def _connect(self) -> None:
        self.correct.clicked.connect(self.begin_correction)
        self.take_back.clicked.connect(self.begin_withdrawal)
        self.go_there.clicked.connect(self._seek)
        self.remove_words.clicked.connect(self._ask_removal)
        self.form.corrected.connect(self.corrected)
        self.form.closed.connect(self._leave_form)

    def _seek(self) -> None:
        if self._line is not None:
            self.sought.emit(self._line.fact.id)

    def _ask_removal(self) -> None:
        if self._line is not None:
            fact = self._line.fact
            self.removal_asked.emit(fact.entry if isinstance(fact, EntryCorrected) else fact.id)

    def _leave_form(self) -> None:
        self.form.hide()
        self._whole.show()
        self.correct.setFocus()


def _holds_words(line: Line) -> bool:
    """Whether somebody wrote something with it, at first or by now."""
    return holds_words(line.fact) or (line.now is not None and holds_words(line.now))


def _undoing(fact: Event) -> str:
    match fact:
        case EntryCorrected():
            return tr("Undo this correction")
        case EntryWithdrawn():
            return tr("Put it back")
        case _:
            return tr("Take back")
