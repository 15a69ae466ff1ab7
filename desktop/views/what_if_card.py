"""What if: another limit tried on the diary, without changing anything."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.card_title import card_title
from desktop.views.pick import Pick
from desktop.views.question import Asked
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph
from desktop.widgets.stepper import Stepper
from desktop.wording import what_if as words
from desktop.wording.limits import Limit, limits
from domain.bounds import BOUNDS
from domain.prescriptions import figures
from projections.progress import Progress
from projections.what_if import Asked as About
from projections.what_if import Supposed


class WhatIfCard(Card):
    """Closed until somebody is curious; every step asks anew (`tried`), and `show_answer` tells."""

    tried = Signal(str, int, About)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._progress: Progress | None = None
        self._is_now = True
        self._limits: tuple[Limit, ...] = ()
        self._answer = paragraph("", tone="ink")
        self.try_it = button(tr(words.TRY))
        self.which = Pick(())
        self.stepper = Stepper(tr(words.HOW_MUCH), tr(words.LESS), tr(words.MORE))
        self.close_it = button(tr(words.CLOSE))
        self._invitation = paragraph(tr(words.INVITATION))
        self._form = self._made_form()
        self.body.addWidget(card_title(tr(words.TITLE)))
        for part in (self._invitation, self.try_it, self._form):
            self.body.addWidget(part)
        self.try_it.clicked.connect(self.open)
        self.close_it.clicked.connect(self.close_form)
        self.which.currentIndexChanged.connect(lambda _: self._begin())
        self.stepper.changed.connect(lambda _: self._ask())
        self.close_form()

    def display(self, progress: Progress, *, is_now: bool) -> None:
        """Whatever was answered of an older diary is asked again; moving through time closes it."""
        was_now, self._is_now = self._is_now, is_now
        self._progress = progress
        offered = limits(progress)
        if offered != self._limits:
            self._limits = offered
            self._offer()
        if self._form.isHidden():
            return
        if is_now and was_now:
            self._ask()
        else:
            self.close_form()

    def show_answer(self, tried: str, value: int, found: Supposed | None) -> None:
        """What came of it, unless something else is tried by now."""
        limit = self._chosen()
        if self._progress is None or (limit.key, self.stepper.value()) != (tried, value):
            return
        if found is None:
            self._answer.setText(tr(words.NEVER_WAS))
            return
        written, today = self._written(), self._progress.day
        self._answer.setText(words.answer(limit, value, written, found, today))

    def show_impossible(self) -> None:
        self._answer.setText(tr(words.CANNOT_BE))

    def text(self) -> str:
        return self._invitation.text() if self._form.isHidden() else self._answer.text()

    def open(self) -> None:
        self._invitation.hide()
        self.try_it.hide()
        self._form.show()
        self._begin()
        self.which.setFocus()

    def close_form(self) -> None:
        self.dropped.emit()
        self._form.hide()
        self._invitation.show()
        self.try_it.show()

    def _made_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.which.setAccessibleName(tr(words.WHICH))
        column.addWidget(Asked(tr(words.WHICH), self.which))
        column.addWidget(Asked(tr(words.HOW_MUCH), self.stepper))
        column.addWidget(self._answer)
        column.addWidget(paragraph(tr(words.NOTHING_CHANGES), Type.CAPTION))
        column.addWidget(self.close_it)
        return form

    def _offer(self) -> None:
        with QSignalBlocker(self.which):
            self.which.clear()
            self.which.addItems([tr(each.name) for each in self._limits])
        self.which.updateGeometry()

    def _begin(self) -> None:
        """A limit as it is, to be moved from there."""
        limit, written = self._chosen(), self._written()
        self.stepper.display(written, BOUNDS[limit.key.rpartition(".")[2]], limit.step)
        self.dropped.emit()
        self._answer.setText(tr(words.AS_IT_IS))

    def _ask(self) -> None:
        value = self.stepper.value()
        if value == self._written():
            self.dropped.emit()
            self._answer.setText(tr(words.AS_IT_IS))
            return
        limit = self._chosen()
        self._answer.setText(tr(words.WORKING))
        self.tried.emit(limit.key, value, limit.asked)

    def _chosen(self) -> Limit:
        return self._limits[max(0, self.which.currentIndex())]

    def _written(self) -> int:
        if self._progress is None:
            return 0
        return figures(self._progress.held)[self._chosen().key].value
