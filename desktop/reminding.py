"""Reminders of one diary: asked for when they may have come, shown, withdrawn, and answered."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop.language import tr
from desktop.manner import Manner
from desktop.notices import OPEN, Notice, Notices
from desktop.reminder_preferences import ReminderPreferences
from desktop.session import Session
from desktop.wording import exercises
from desktop.wording import reminders as words
from domain.application import Unbend
from domain.events import Event
from domain.values import ReminderAnswer
from projections.reminders import Coming, Habits, Reminder, coming

NOTHING = Coming()

HOPS = 24
"""How many times the rules are asked about what is to come, before that counts as far off."""


class Reminding(QObject):
    """Does nothing by itself: it looks when a minute has passed, and when a fact has come.

    A reminder that waits for its moment is due; once it is on Today it is `standing`, until the
    rules take it back.
    """

    changed = Signal()
    window_asked = Signal()

    def __init__(
        self,
        application: Unbend,
        session: Session,
        preferences: ReminderPreferences,
        manner: Callable[[], Manner],
        notices: Callable[[], Notices],
    ) -> None:
        super().__init__(session)
        self._application, self._session = application, session
        self.preferences = preferences
        self._manner, self._make_notices = manner, notices
        self._notices: Notices | None = None
        self._found = NOTHING
        self._asked_at: datetime | None = None
        self._known: tuple[Sequence[Event], int, str] | None = None
        self._is_shown = self._is_over = False
        self._told: Manner | None = None
        self.is_mute = False
        self._give = session.command(application.answer_reminder)
        session.shown.connect(self._hear)

    @property
    def standing(self) -> Reminder | None:
        """The reminder that is on Today, and in a notice where there are any."""
        return self._found.reminder if self._is_shown else None

    def expected(self) -> datetime | None:
        """When the next one comes if nothing is entered until then, None for not in sight."""
        habits, zone = self.preferences.habits, self._application.zone()
        found = self._found
        for _ in range(HOPS):
            at = found.next_at
            if at is None:
                return None
            found = self._coming(habits, at, zone)
            if found.reminder is not None:
                return at
        return None

    @property
    def now(self) -> datetime:
        return self._application.clock()

    @property
    def may_be_answered(self) -> bool:
        """Whether who is at the desk may answer, without a look at the window."""
        return self.standing is not None and self._manner() is Manner.NAMED

    def pass_a_minute(self) -> None:
        """By the one clock that the window has anyway."""
        if self.preferences.is_on and not self._is_over:
            self._look()

    def ask(self) -> None:
        """Find out anew, as after other habits were chosen."""
        if self._is_over:
            return
        habits = self.preferences.habits
        at, zone = self._application.clock(), self._application.zone()
        before, self._asked_at = self._found, at
        self._known = self._standing_of_facts(zone)
        self._found = self._coming(habits, at, zone) if habits.is_on else NOTHING
        self._withdraw_what_is_over(before.reminder)
        self._tell()
        if self._found != before:
            self.changed.emit()

    def answer(self, answer: ReminderAnswer) -> None:
        """Give an answer to the reminder that stands; where it is not kept, the window says why."""
        stands = self.standing
        if stands is None or self._is_over:
            return
        if self._give(stands.exercise, stands.reminded_at, answer) is None:
            self.window_asked.emit()

    def reconsider(self) -> None:
        """Something else is in front: a notice that says more than may be said now goes."""
        if self._is_over:
            return
        if self._told is Manner.NAMED and self._manner() in {Manner.WAITING, Manner.COVERED}:
            self._take_notice_away()
        elif self.preferences.is_on:
            self._look()
        if self.standing is not None:
            self.changed.emit()

    def tell_anew(self) -> None:
        """Other words were chosen for it, or another language."""
        if self._told is not None:
            self._take_notice_away()
            self._told = None
            self._tell()

    def end(self) -> None:
        """The diary is about to be closed."""
        self._is_over = True
        self._found, self._is_shown = NOTHING, False
        if self._notices is not None:
            self._notices.end()

    # ------------------------------------------------------------------------ when to look

    def _hear(self) -> None:
        """A moment is shown: there may be a new fact, or the way back from the past."""
        if not self.preferences.is_on or self._is_over:
            return
        if self._known != self._standing_of_facts(self._application.zone()):
            self.ask()
        else:
            self._look()

    def _look(self) -> None:
        """Ask if there may be another answer by now; one that has waited is due from now on."""
        has_waited = self._found.reminder is not None and not self._is_shown
        if self._is_worth_asking() or (has_waited and self._manner() is not Manner.WAITING):
            self.ask()
        else:
            self._tell()

    def _is_worth_asking(self) -> bool:
        """The hour has come, or the clock was set back, or the person is in another zone."""
        at, zone = self._application.clock(), self._application.zone()
        if self._asked_at is None or at < self._asked_at or self._known is None:
            return True
        next_at = self._found.next_at
        return (next_at is not None and at >= next_at) or zone != self._known[2]

    def _standing_of_facts(self, zone: str) -> tuple[Sequence[Event], int, str]:
        facts = self._session.facts
        return facts, len(facts), zone

    def _coming(self, habits: Habits, at: datetime, zone: str) -> Coming:
        course, programme = self._session.course, self._application.programme
        if course.opened is None:
            return NOTHING
        return coming(course, programme, habits, self.preferences.shown, at, zone)

    # --------------------------------------------------------------------- what is told of it

    def _tell(self) -> None:
        """Show the one that is due, if this is a moment for it."""
        due = self._found.reminder
        if due is None or self._told is not None or self._is_over:
            return
        manner = self._manner()
        if manner is Manner.WAITING:
            return
        is_known = not self._is_shown and due.reminded_at in self.preferences.shown
        if not self._is_shown:
            self._is_shown = True
            self.preferences.note_shown(due.reminded_at)
            self.changed.emit()
        self._told = manner
        if not is_known:  # another start has told of it already
            self._own_notices().show(self._notice(due, manner))

    def _withdraw_what_is_over(self, before: Reminder | None) -> None:
        """Without a word; one that is about another exercise by now stays on Today only."""
        now = self._found.reminder
        if before is None or now == before:
            return
        self._take_notice_away()
        if now is None or now.reminded_at != before.reminded_at:
            self._is_shown, self._told = False, None

    def _take_notice_away(self) -> None:
        if self._notices is not None:
            self._notices.withdraw()

    def _notice(self, due: Reminder, manner: Manner) -> Notice:
        """Nobody says that they have done what is not named, or answers where it is locked."""
        answers = {
            Manner.COVERED: (),
            Manner.NAMELESS: (ReminderAnswer.LATER,),
            Manner.NAMED: tuple(ReminderAnswer),
        }[manner]
        said = ((each.value, tr(words.ANSWERS[each])) for each in answers)
        offered = ((OPEN, tr(words.OPEN)), *said)
        if manner is not Manner.NAMED:
            return Notice("Unbend", tr(words.NAMELESS), offered)
        name = exercises.name(due.exercise, self._application.programme)
        return Notice(name, tr(words.NOTICE), offered)

    def _own_notices(self) -> Notices:
        """Made when the first reminder is shown: until then nothing of a desktop is loaded."""
        if self._notices is None:
            made = self._notices = self._make_notices()
            made.setParent(self)
            made.pressed.connect(self._press)
            made.refused.connect(self._wait)
            made.failed.connect(self._note_failure)
            made.shown.connect(self._note_success)
        return self._notices

    def _press(self, key: str) -> None:
        answers = {each.value: each for each in ReminderAnswer}
        if key in answers:
            self.answer(answers[key])
        else:
            self.window_asked.emit()

    def _wait(self) -> None:
        """The person wants to see no notice now: it is asked again with the next minute."""
        self._told = None

    def _note_failure(self) -> None:
        self._note_mute(is_mute=True)

    def _note_success(self) -> None:
        self._note_mute(is_mute=False)

    def _note_mute(self, *, is_mute: bool) -> None:
        if is_mute != self.is_mute:
            self.is_mute = is_mute
            self.changed.emit()
