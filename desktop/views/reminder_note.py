"""The quiet note on Today that an exercise is free now: the place where no reminder gets lost."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.note_card import NoteCard
from desktop.views.notice import Mark
from desktop.widgets.buttons import Button, button
from desktop.widgets.flow import Flow
from desktop.widgets.label import paragraph
from desktop.widgets.tip import tip
from desktop.wording import reminders as words
from domain.programme import Programme
from domain.values import Exercise, ReminderAnswer

_KINDS = {ReminderAnswer.DONE: "secondary"}


class ReminderNote(NoteCard):
    """Stays until it is answered, or until what it says no longer holds."""

    answered = Signal(ReminderAnswer)

    def __init__(self, programme: Programme) -> None:
        self._programme = programme
        self.exercise: Exercise | None = None
        self.answers = {each: _answer(each, self._tell) for each in ReminderAnswer}
        row = QWidget()
        flow = Flow(row)
        for one in self.answers.values():
            flow.addWidget(one)
        super().__init__(Mark("bell", "ink2", Type.LEAD), row)
        self.title = paragraph("", Type.BODY, 600, "ink")
        self.said.addStretch(1)
        self.said.addWidget(self.title)
        self.said.addWidget(paragraph(tr(words.CAN_WAIT)))
        self.said.addStretch(1)
        self.hide()

    def display(self, exercise: Exercise | None) -> None:
        """The exercise that is free, None where there is nothing to be reminded of."""
        self.exercise = exercise
        if exercise is not None:
            title = words.title(exercise, self._programme)
            self.title.setText(title)
            said = tr("{title}. {sentence}", title=title, sentence=tr(words.CAN_WAIT))
            self.setAccessibleName(said)
        self.setVisible(exercise is not None)

    def focus(self) -> None:
        """Put the keyboard on the first answer."""
        self.answers[ReminderAnswer.DONE].setFocus()

    def _tell(self, answer: ReminderAnswer) -> None:
        if self.exercise is not None:
            self.answered.emit(answer)


def _answer(answer: ReminderAnswer, tell: Callable[[ReminderAnswer], None]) -> Button:
    made = button(tr(words.ANSWERS[answer]), _KINDS.get(answer, "quiet"))
    made.setToolTip(tip(tr(words.MEANS[answer])))
    made.setAccessibleDescription(tr(words.MEANS[answer]))
    made.clicked.connect(partial(tell, answer))
    return made
