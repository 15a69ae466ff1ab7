"""The person's own activities, each from 0 to 10, and the form that asks for them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit
from typing_extensions import override

from desktop.language import tr
from desktop.look import scaled
from desktop.views.card_title import card_title
from desktop.views.changes import Changes
from desktop.views.pick import Pick
from desktop.views.unfolding import Unfolding
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph
from desktop.wording import activities as words
from desktop.wording import clinicians
from domain.events import OutcomeCompleted
from domain.values import OutcomeItem
from domain.wishes import Occasion

_ANSWERS = (words.NOT_SAID, *(str(number) for number in range(words.TOP + 1)))


class ActivitiesCard(Card):
    """The last answer beside the first; asked for when the person likes."""

    completed = Signal(tuple, Occasion)
    asked = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._shown: tuple[object, ...] = ()
        self._lines, self._when = Changes(), paragraph("")
        self.form = ActivitiesForm()
        self.body.addWidget(card_title(tr(words.TITLE)))
        for part in (self._lines, self._when, self.form):
            self.body.addWidget(part)
        self.form.completed.connect(self._complete)

    def display(self, completed: Sequence[OutcomeCompleted], *, is_now: bool) -> None:
        shown = tuple(completed), is_now
        if shown == self._shown:
            return
        self._shown = shown
        lines = words.lines(completed)
        self._lines.display(lines)
        self._lines.setVisible(bool(lines))
        self._when.setText(words.when(completed))
        self.form.display(completed[-1].items if completed else ())
        self.form.setVisible(is_now)

    def text(self) -> str:
        return " ".join((self._lines.text(), self._when.text())).strip()

    def _complete(self, items: tuple[OutcomeItem, ...], occasion: Occasion) -> None:
        self.asked.emit()
        self.completed.emit(items, occasion)


class ActivitiesForm(Unfolding):
    """Five lines, with the names of last time."""

    completed = Signal(tuple, Occasion)

    def __init__(self) -> None:
        super().__init__(
            tr(words.OPENER),
            tr(words.FORM),
            tr(words.HINT),
            tr(clinicians.SAVE),
            tr(clinicians.CLOSE),
        )
        self._named: tuple[str, ...] = ()
        self.rows = [(QLineEdit(), Pick(_ANSWERS)) for _ in range(words.MOST)]
        for number, (name, answer) in enumerate(self.rows, 1):
            name.setAccessibleName(words.line(number))
            name.setPlaceholderText(words.line(number))
            answer.setAccessibleName(words.how(number))
            answer.setMaximumWidth(round(scaled(80)))
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(name, 1)
            row.addWidget(answer)
            self.fields.addLayout(row)
        self.do.clicked.connect(self._send)

    def display(self, items: Sequence[OutcomeItem]) -> None:
        """The activities of last time; a form that was sent folds again."""
        self._named = tuple(each.item for each in items)
        self.fold()

    @override
    def unfold(self) -> None:
        super().unfold()
        names = (*self._named, *[""] * words.MOST)
        for (name, answer), known in zip(self.rows, names, strict=False):
            name.setText(known)
            name.setCursorPosition(0)
            answer.setCurrentIndex(0)
        self.rows[0][0].setFocus()

    def _send(self) -> None:
        self.notice.display("")
        items = tuple(
            OutcomeItem(name.text().strip(), int(answer.currentText()))
            for name, answer in self.rows
            if name.text().strip() and answer.currentIndex()
        )
        self.completed.emit(items, self.occasion())
