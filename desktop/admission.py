"""Whether a guided session may start, and the safety questions where they come first."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.session import Session
from domain.application import Unbend
from domain.obstacles import Obstacle
from domain.refusals import RedFlagsNotAsked, Refusal
from domain.safety_check import Cause
from domain.values import Exercise, Form
from domain.wishes import Occasion

if TYPE_CHECKING:
    from desktop.views.signs_first import SignsFirst

ALL_AT_ONCE = {Cause.NEVER_ASKED, Cause.LONG_GAP}
"""When the short red-flag questions do not do before a session."""


class Admission(QObject):
    """The questions stand in the session's room; once they are answered it is tried again."""

    left = Signal()
    signs_reported = Signal()
    refused = Signal(Refusal)
    obstructed = Signal(Obstacle)

    def __init__(self, application: Unbend, session: Session, rooms: QStackedWidget) -> None:
        super().__init__(rooms)
        self._application, self._session, self._rooms = application, session, rooms
        self._answer = session.command(application.answer_red_flags)
        self._again: Callable[[], None] | None = None

    def admits(self, exercise: Exercise, again: Callable[[], None], *, confirmed: bool) -> bool:
        """Whether it may start now; if questions come first, it is tried `again` after them."""
        try:
            self._application.start_session(exercise, confirmed=confirmed)
        except RedFlagsNotAsked as refusal:
            self._again = again
            self._ask(refusal)
        except Refusal as refusal:
            self.refused.emit(refusal)
        except Obstacle as obstacle:
            self.obstructed.emit(obstacle)
        else:
            return True
        return False

    def would_admit(self, exercise: Exercise) -> bool:
        """The same without a word to anybody."""
        try:
            self._application.start_session(exercise)
        except (Refusal, Obstacle):
            return False
        return True

    def show_refusal(self, refusal: Refusal) -> bool:
        """Say why an answer was not taken, if it was given here."""
        asks = self._again is not None and self._rooms.currentWidget() is self.signs
        if asks:
            self.signs.show_refusal(refusal)
        return asks

    @cached_property
    def signs(self) -> "SignsFirst":
        from desktop.views.signs_first import SignsFirst

        room = SignsFirst()
        room.answered.connect(self._take_answer)
        room.left.connect(self._leave)
        self._rooms.addWidget(room)
        return room

    def _ask(self, refusal: Refusal) -> None:
        found = self._session.moment().workspace
        form = Form.FULL if found.today.signs_due in ALL_AT_ONCE else Form.SHORT
        self._rooms.setCurrentWidget(self.signs)
        is_first = found.course.terms.full_form is None
        self.signs.display(found.red_flags, form, refusal.sentence, is_first=is_first)

    def _take_answer(self, signs: tuple[str, ...], form: Form, occasion: Occasion) -> None:
        if self._answer(signs, form=form, occasion=occasion) is None or self._again is None:
            return
        again = self._again
        self._leave()
        if signs:
            self.signs_reported.emit()
        else:
            again()

    def _leave(self) -> None:
        self._again = None
        self.left.emit()
