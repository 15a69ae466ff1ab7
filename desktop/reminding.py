"""Reminders of one diary: asked for when they may have come, shown, withdrawn, and answered."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from desktop.manner import Manner
from desktop.notices import Notices
from desktop.reminder_memory import ReminderMemory
from desktop.reminder_notice import ReminderNotice
from desktop.reminder_preferences import ReminderPreferences
from desktop.session import Session
from domain.application import Unbend
from domain.events import Event
from domain.values import ReminderAnswer
from projections.reminders import Coming, Habits, Reminder, coming

NOTHING = Coming()

HOPS = 24
"""How many times the rules are asked about what is to come, before that counts as far off."""


_Known: TypeAlias = tuple[Sequence[Event], int, bool, str]
"""Which facts there are, whether one may be added, and where the person is."""


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
        self._manner = manner
        self.notice = ReminderNotice(application.programme, notices, self)
        self.notice.answered.connect(self.answer)
        self.notice.window_asked.connect(self.window_asked)
        self.notice.was_seen.connect(self._note_told)
        self.notice.muted.connect(self.changed)
        self._remembered: tuple[UUID, ReminderMemory] | None = None
        self._found = NOTHING
        self._asked_at: datetime | None = None
        self._known: _Known | None = None
        self._is_shown = self._is_over = False
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
        """Give an answer to the reminder that stands; where it is not kept, the window says why.

        Whoever is before a lock, or is in the midst of something else, only gets the window.
        """
        stands = self.standing
        if stands is None or self._is_over:
            return
        is_free = self._manner() in {Manner.NAMED, Manner.NAMELESS}
        if not is_free or self._give(stands.exercise, stands.reminded_at, answer) is None:
            self.window_asked.emit()

    def reconsider(self) -> None:
        """Something else is in front: a notice that says more than may be said now goes."""
        if self._is_over:
            return
        self.notice.keep_to(self._manner())
        if self.preferences.is_on:
            self._look()
        if self.standing is not None:
            self.changed.emit()

    def tell_anew(self) -> None:
        """Other words were chosen for it, or another language."""
        if self.notice.is_told:
            self.notice.withdraw()
            self.notice.forget()
            self._tell()

    def end(self) -> None:
        """The diary is about to be closed."""
        self._is_over = True
        self._found, self._is_shown = NOTHING, False
        self.notice.end()

    # ------------------------------------------------------------------------ when to look

    def _hear(self) -> None:
        """A moment is shown: there may be a new fact, or the way back from the past."""
        if not self.preferences.is_on or self._is_over:
            return
        if self._known != self._standing_of_facts(self._application.zone()):
            self.ask()
        else:
            self._look()
        self.notice.keep_to(self._manner())

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
        return (next_at is not None and at >= next_at) or zone != self._known[-1]

    def _standing_of_facts(self, zone: str) -> _Known:
        facts = self._session.facts
        return facts, len(facts), self._session.is_read_only, zone

    def _coming(self, habits: Habits, at: datetime, zone: str) -> Coming:
        course, programme = self._session.course, self._application.programme
        memory = self._memory
        if memory is None or self._session.is_read_only:
            return NOTHING
        return coming(course, programme, habits, memory.shown, at, zone)

    @property
    def _memory(self) -> ReminderMemory | None:
        """What this computer remembers of the diary, None before it has begun."""
        opened = self._session.course.opened
        if opened is None:
            return None
        if self._remembered is None or self._remembered[0] != opened.id:
            self._remembered = opened.id, ReminderMemory(opened.id)
        return self._remembered[1]

    # --------------------------------------------------------------------- what is told of it

    def _tell(self) -> None:
        """Show the one that is due, if this is a moment for it; in quiet hours only on Today."""
        due, memory = self._found.reminder, self._memory
        if due is None or memory is None or self.notice.is_told or self._is_over:
            return
        manner = self._manner()
        if manner is Manner.WAITING:
            return
        is_known = not self._is_shown and due.reminded_at in memory.told
        self._stand(due, memory)
        if is_known:
            self.notice.leave_told(manner)
        elif not self._is_quiet():
            self.notice.tell(due, manner)

    def _stand(self, due: Reminder, memory: ReminderMemory) -> None:
        if not self._is_shown:
            self._is_shown = True
            memory.note_shown(due.reminded_at)
            self.changed.emit()

    def _is_quiet(self) -> bool:
        return self.preferences.habits.is_quiet(self.now, self._application.zone())

    def _withdraw_what_is_over(self, before: Reminder | None) -> None:
        """Without a word; one that is about another exercise by now stays on Today only."""
        now = self._found.reminder
        if before is None or now == before:
            return
        self.notice.withdraw()
        if now is None or now.reminded_at != before.reminded_at:
            self._is_shown = False
            self.notice.forget()

    def _note_told(self, reminded_at: datetime) -> None:
        memory = self._memory
        if memory is not None:
            memory.note_told(reminded_at)
