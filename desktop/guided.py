"""A session by the clock: whether it may start, the questions before it, and what is kept of it."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.session import Session
from desktop.views.once import Clock
from domain.application import Unbend
from domain.obstacles import Obstacle
from domain.refusals import RedFlagsNotAsked, Refusal
from domain.safety_check import Cause
from domain.values import Exercise, Form, Source
from domain.wishes import Occasion
from domain.wishes import Session as Bout

if TYPE_CHECKING:
    from desktop.views.exercise_timer import ExerciseTimer
    from desktop.views.signs_first import SignsFirst

ALL_AT_ONCE = {Cause.NEVER_ASKED, Cause.LONG_GAP}
"""When the short red-flag questions do not do before a session."""


class Guided(QObject):
    """The rooms over the whole window, put among others when they are first needed."""

    left = Signal()
    signs_reported = Signal()
    refused = Signal(Refusal)
    obstructed = Signal(Obstacle)

    def __init__(
        self, application: Unbend, session: Session, rooms: QStackedWidget, seconds: Clock
    ) -> None:
        super().__init__(rooms)
        self._application, self._session = application, session
        self._rooms, self._seconds = rooms, seconds
        self._waiting: tuple[Exercise, bool] | None = None
        self._record = session.command(application.record_exercise)
        self._answer = session.command(application.answer_red_flags)

    def start(self, exercise: Exercise, confirmed: bool) -> None:  # noqa: FBT001 a slot
        """Ask whether it may start, and then run it over the whole window."""
        try:
            level = self._application.start_session(exercise, confirmed=confirmed)
        except RedFlagsNotAsked as refusal:
            self._waiting = exercise, confirmed
            self._ask_signs(str(refusal))
        except Refusal as refusal:
            self.refused.emit(refusal)
        except Obstacle as obstacle:
            self.obstructed.emit(obstacle)
        else:
            card = self._session.moment().workspace.today.card(exercise)
            self._rooms.setCurrentWidget(self.timer)
            self.timer.begin(card.rules, level, card.dose)

    def show_refusal(self, refusal: Refusal) -> bool:
        """Say why not, if it was asked for here."""
        asks = self._waiting is not None and self._rooms.currentWidget() is self.signs
        if asks:
            self.signs.show_refusal(refusal)
        return asks

    @cached_property
    def timer(self) -> "ExerciseTimer":
        from desktop.views.exercise_timer import ExerciseTimer

        room = ExerciseTimer(self._seconds)
        room.finished.connect(self._finish)
        room.abandoned.connect(self.left)
        self._rooms.addWidget(room)
        return room

    @cached_property
    def signs(self) -> "SignsFirst":
        from desktop.views.signs_first import SignsFirst

        room = SignsFirst()
        room.answered.connect(self._take_answer)
        room.left.connect(self._leave)
        self._rooms.addWidget(room)
        return room

    def _ask_signs(self, why: str) -> None:
        """The red-flag questions in the timer's place; once they are answered it goes on."""
        found = self._session.moment().workspace
        form = Form.FULL if found.today.signs_due in ALL_AT_ONCE else Form.SHORT
        self._rooms.setCurrentWidget(self.signs)
        is_first = found.course.terms.full_form is None
        self.signs.display(found.red_flags, form, why, is_first=is_first)

    def _take_answer(self, signs: tuple[str, ...], form: Form, occasion: Occasion) -> None:
        if self._answer(signs, form=form, occasion=occasion) is None or self._waiting is None:
            return
        exercise, confirmed = self._waiting
        self._leave()
        if signs:
            self.signs_reported.emit()
        else:
            self.start(exercise, confirmed)

    def _leave(self) -> None:
        self._waiting = None
        self.left.emit()

    def _finish(self, bout: Bout) -> None:
        """Record what was done, and leave the timer; it stays while that could not be stored."""
        self.left.emit()
        if self._record(bout, occasion=Occasion(source=Source.GUIDED)) is None:
            self._rooms.setCurrentWidget(self.timer)
