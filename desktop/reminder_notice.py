"""What a notice tells of a reminder, how it came, and what is pressed in it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop.language import tr
from desktop.manner import Manner
from desktop.notices import OPEN, Notice, Notices
from desktop.wording import exercises
from desktop.wording import reminders as words
from domain.programme import Programme
from domain.values import ReminderAnswer
from projections.reminders import Reminder


class ReminderNotice(QObject):
    """Tells each reminder once, unless the person wants to see no notice just then.

    `was_seen` comes with the instant since when it was due, once the desktop has shown it.
    """

    answered = Signal(ReminderAnswer)
    window_asked = Signal()
    was_seen = Signal(datetime)
    muted = Signal()

    def __init__(
        self, programme: Programme, notices: Callable[[], Notices], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._programme, self.make_notices = programme, notices
        self._notices: Notices | None = None
        self._told: Manner | None = None
        self._due_since: datetime | None = None
        self.is_mute = False

    @property
    def is_made(self) -> bool:
        """Whether anything of a desktop was loaded."""
        return self._notices is not None

    @property
    def is_told(self) -> bool:
        return self._told is not None

    def tell(self, due: Reminder, manner: Manner) -> None:
        self._told, self._due_since = manner, due.reminded_at
        self._own_notices().show(self._notice(due, manner))

    def leave_told(self, manner: Manner) -> None:
        """Another start has told of it already."""
        self._told = manner

    def keep_to(self, manner: Manner) -> None:
        """What says or takes more than may be said or taken now goes, and does not come again."""
        if self.is_told and manner in {Manner.WAITING, Manner.COVERED} and manner != self._told:
            self.withdraw()

    def withdraw(self) -> None:
        if self._notices is not None:
            self._notices.withdraw()

    def forget(self) -> None:
        """What comes next may be told."""
        self._told = None

    def end(self) -> None:
        """Nothing is left behind."""
        if self._notices is not None:
            self._notices.end()

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
        return Notice(exercises.name(due.exercise, self._programme), tr(words.NOTICE), offered)

    def _own_notices(self) -> Notices:
        """Made when the first reminder is shown: until then nothing of a desktop is loaded."""
        if self._notices is None:
            made = self._notices = self.make_notices()
            made.setParent(self)
            made.pressed.connect(self._press)
            made.refused.connect(self.forget)  # it is asked again with the next minute
            made.failed.connect(self._note_failure)
            made.shown.connect(self._note_success)
        return self._notices

    def _press(self, key: str) -> None:
        answers = {each.value: each for each in ReminderAnswer}
        if key in answers:
            self.answered.emit(answers[key])
        else:
            self.window_asked.emit()

    def _note_failure(self) -> None:
        self._note_mute(is_mute=True)

    def _note_success(self) -> None:
        if self._due_since is not None:
            self.was_seen.emit(self._due_since)
        self._note_mute(is_mute=False)

    def _note_mute(self, *, is_mute: bool) -> None:
        if is_mute != self.is_mute:
            self.is_mute = is_mute
            self.muted.emit()
