"""The cautions that apply: what each closes, who has agreed, and how to say it anew."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from desktop.language import tr
from desktop.views.agreement_form import AgreementForm
from desktop.views.card_title import card_title
from desktop.views.tick_list import TickList
from desktop.views.unfolding import Unfolding
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph
from desktop.wording import clinicians as words
from desktop.wording import first_run
from domain.programme import Programme
from domain.refusals import Refusal
from domain.wishes import Matter, Occasion
from projections.progress import Cautioned


class CautionsCard(Card):
    """What was said at the beginning; it may be said anew at any time."""

    agreed = Signal(Matter, str, date, str, Occasion)
    answered = Signal(tuple, Occasion)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._shown: tuple[object, ...] = ()
        self._none = paragraph(tr(words.NO_CAUTION))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.rows: list[CautionRow] = []
        self.form: CautionsForm | None = None
        self.body.addWidget(card_title(tr(words.CAUTIONS)))
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)

    def display(
        self, cautions: Sequence[Cautioned], programme: Programme, today: date, *, is_now: bool
    ) -> None:
        shown = tuple(cautions), programme, today, is_now
        if shown == self._shown:
            return
        self._shown = shown
        self._none.setVisible(not cautions)
        for gone in self.rows:
            gone.hide()
            gone.deleteLater()
        self.rows = [CautionRow(each, programme, today, is_now=is_now) for each in cautions]
        for row in self.rows:
            self._list.addWidget(row)
            row.form.agreed.connect(self._agree)
        self._form_for(programme).display(tuple(each.caution.id for each in cautions))
        self._form_for(programme).setVisible(is_now)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not, in the form that is open."""
        forms: list[Unfolding] = [row.form for row in self.rows]
        forms += [] if self.form is None else [self.form]
        for form in forms:
            if not form.card.isHidden():
                form.show_refusal(refusal)

    def text(self) -> str:
        return " ".join(row.text() for row in self.rows)

    def _form_for(self, programme: Programme) -> "CautionsForm":
        if self.form is None:
            self.form = CautionsForm(programme)
            self.body.addWidget(self.form)
            self.form.answered.connect(self._answer)
        return self.form

    def _agree(self, *said: object) -> None:
        self.asked.emit()
        self.agreed.emit(*said)

    def _answer(self, cautions: tuple[str, ...], occasion: Occasion) -> None:
        self.asked.emit()
        self.answered.emit(cautions, occasion)


class CautionRow(Card):
    """One caution, what it closes, and the yes that opens it."""

    def __init__(
        self, cautioned: Cautioned, programme: Programme, today: date, *, is_now: bool
    ) -> None:
        super().__init__(padding=16, spacing=4, steps_back=True)
        caution, agreement = cautioned.caution, cautioned.agreement
        said = words.closed_by(caution, programme) if agreement is None else words.agreed(agreement)
        self._words = paragraph(tr(caution.words), weight=500, tone="ink"), paragraph(said)
        self.form = AgreementForm(Matter(caution=caution.id), tr(caution.words))
        self.form.display_today(today)
        self.form.setVisible(is_now and agreement is None)
        for part in (*self._words, self.form):
            self.body.addWidget(part)

    def text(self) -> str:
        return " ".join(part.text() for part in self._words)


class CautionsForm(Unfolding):
    """The same question as in the beginning, with what was said to it."""

    answered = Signal(tuple, Occasion)

    def __init__(self, programme: Programme) -> None:
        super().__init__(
            tr(words.CHANGE_CAUTIONS),
            tr(words.CAUTIONS_ASKED),
            tr(words.CAUTIONS_HINT),
            tr(words.SAVE),
            tr(words.CLOSE),
        )
        items = [(caution.id, tr(caution.words)) for caution in programme.cautions]
        self.list = TickList(tr(words.CAUTIONS_ASKED), items, tr(first_run.NONE))
        self._applies: tuple[str, ...] = ()
        self.fields.addWidget(self.list)
        self.do.clicked.connect(self._send)

    def display(self, applies: tuple[str, ...]) -> None:
        """What applies by now; a form that was sent folds again."""
        self._applies = applies
        self.fold()

    @override
    def unfold(self) -> None:
        super().unfold()
        self.list.display(self._applies)

    def _send(self) -> None:
        said = self.list.value()
        self.notice.display(tr(first_run.CAUTIONS_ANSWER) if said is None else "")
        if said is not None:
            self.answered.emit(said, self.occasion())
