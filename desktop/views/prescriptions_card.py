"""The figures that a physiotherapist changed, and the form that notes another one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from typing_extensions import override

from desktop.language import tr
from desktop.views.agreement_form import in_words
from desktop.views.card_title import card_title
from desktop.views.day_field import DayField
from desktop.views.figure_picker import FigurePicker
from desktop.views.pick import Pick
from desktop.views.question import Asked
from desktop.views.unfolding import Unfolding
from desktop.widgets.card import Card
from desktop.widgets.label import Label, paragraph
from desktop.wording import clinicians as words
from desktop.wording import days, turns
from domain.events import PrescriptionChanged
from domain.programme import Programme
from domain.wishes import Occasion, Override, Prescription

NEAR = ((words.TODAY, 0), (words.YESTERDAY, 1))
FROM = ((words.TODAY, 0), (words.TOMORROW, -1))


class PrescriptionsCard(Card):
    """Newest first; what each was stays readable."""

    prescribed = Signal(Prescription, Occasion)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._shown: tuple[object, ...] = ()
        self._lines: list[Label] = []
        self._none = paragraph(tr(words.NO_PRESCRIPTION))
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.form = PrescriptionForm()
        self.body.addWidget(card_title(tr(words.PRESCRIPTIONS)))
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)
        self.body.addWidget(self.form)
        self.form.prescribed.connect(self._prescribe)

    def display(
        self,
        facts: Sequence[PrescriptionChanged],
        held: Programme,
        today: date,
        *,
        is_now: bool,
    ) -> None:
        """Show them; `held` is the programme as it stands with them today."""
        shown = tuple(facts), held, today, is_now
        if shown == self._shown:
            return
        self._shown = shown
        self._none.setVisible(not facts)
        for gone in self._lines:
            gone.hide()
            gone.deleteLater()
        self._lines = []
        for fact in reversed(facts):
            said = paragraph(turns.prescription(fact, held), tone="ink")
            self._lines += [said, paragraph(words.prescribed(fact))]
        for line in self._lines:
            self._list.addWidget(line)
        self.form.display(held, today)
        self.form.setVisible(is_now)

    def text(self) -> str:
        return " ".join(line.text() for line in self._lines)

    def _prescribe(self, said: Prescription, occasion: Occasion) -> None:
        self.asked.emit()
        self.prescribed.emit(said, occasion)


class PrescriptionForm(Unfolding):
    """First what it is about, then which figure, then its new value."""

    prescribed = Signal(Prescription, Occasion)

    def __init__(self) -> None:
        super().__init__(
            tr(words.PRESCRIBE),
            tr(words.PRESCRIBE_TITLE),
            tr(words.PRESCRIBE_HINT),
            tr(words.SAVE),
            tr(words.CLOSE),
        )
        self._held: Programme | None = None
        self.picker = FigurePicker(self)
        self.about, self.figure = self.picker.about, self.picker.figure
        self.value, self.by, self.reason = self.picker.value, QLineEdit(), QLineEdit()
        self.on = DayField(tr(words.SAID_ON), in_words(NEAR))
        self.valid_from = DayField(tr(words.VALID_FROM), in_words(FROM))
        for name, field in self._asked():
            field.setAccessibleName(tr(name))
            self.fields.addWidget(Asked(tr(name), field))
        self.do.clicked.connect(self._send)

    def display(self, held: Programme, today: date) -> None:
        """The figures as they are by now; a form that was sent folds again."""
        self._held = held
        for field in (self.on, self.valid_from):
            field.display_today(today)
        self.fold()

    @override
    def unfold(self) -> None:
        super().unfold()
        self.picker.offer(self._held)
        for field in (self.value, self.by, self.reason):
            field.clear()
        self.on.choose(0)
        self.valid_from.choose(0)
        self.about.setFocus()

    def _send(self) -> None:
        on, begins = self.on.value(), self.valid_from.value()
        if on is None or begins is None:
            self.notice.display(tr(days.UNREADABLE))
            return
        self.notice.display("")
        word = Override(by=self.by.text().strip(), on=on, reason=self.reason.text().strip())
        figure, value = self.picker.chosen(), self.picker.wanted()
        said = Prescription(figure=figure, value=value, word=word, valid_from=begins)
        self.prescribed.emit(said, self.occasion())

    def _asked(self) -> tuple[tuple[str, QLineEdit | Pick | DayField], ...]:
        return (
            *self.picker.fields(),
            (words.BY_WHOM, self.by),
            (words.SAID_ON, self.on),
            (words.REASON, self.reason),
            (words.VALID_FROM, self.valid_from),
        )
