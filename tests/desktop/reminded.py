"""Somebody who is reminded: a diary in its window, with notices and a clock of a test's own."""

from pathlib import Path

from typing_extensions import override

from desktop.about import Whereabouts
from desktop.home import Home
from desktop.locking import Locking
from desktop.notices import Notice, Notices
from desktop.pages import Outside
from desktop.preferences import Preferences
from desktop.reminder_memory import ReminderMemory
from desktop.reminders import Reminders
from desktop.session import Session
from desktop.window import MainWindow
from domain.application import Unbend
from domain.events import Event
from tests.desktop.notifications import Icon
from tests.driver import SIZE, Person
from tests.facts import Clock, day

NOON = day(2, 12)


class Told(Notices):
    """Notes what it was to show, and answers as a desktop does."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Notice] = []
        self.seen: Notice | None = None
        self.is_unwanted = False

    @override
    def show(self, notice: Notice) -> None:
        if self.is_unwanted:
            self.refused.emit()
            return
        self.said.append(notice)
        self.seen = notice
        self.shown.emit()

    @override
    def withdraw(self) -> None:
        self.seen = None

    @property
    def offers(self) -> list[str]:
        return [] if self.seen is None else [key for key, _ in self.seen.answers]

    def press(self, key: str) -> None:
        self.seen = None
        self.pressed.emit(key)


class Desk:
    """A window on a diary that reminds, and somebody before it."""

    def __init__(self, application: Unbend, clock: Clock, path: Path) -> None:
        self.application, self.clock, self._path = application, clock, path
        self.notices, self.icon = Told(), Icon()
        self.asked = 0

    def sit_down(self, *, is_seen: bool = True) -> Person:
        """Open the window, or leave it unseen as a start with the session does."""
        self.window = window = MainWindow()
        window.resize(SIZE)
        self.session = Session(self.application, window)
        self.reminders = Reminders(window, self.application, self.session)
        self.reminders.reminding.notice.make_notices = lambda: self.notices
        vars(self.reminders)["_icon"] = self.icon
        self.reminders.window_asked.connect(self._ask)
        reminding = self.reminders.reminding
        where = Whereabouts(self._path, "passphrase", None, reminding)
        outside = Outside(seconds=self._seconds)
        window.enter(Home(self.application, self.session, Preferences(), where, outside))
        if is_seen:
            window.show()
        self.session.catch_up()
        return Person(window)

    def lock_by(self, locking: Locking) -> None:
        self.reminders.locking = locking

    @property
    def memory(self) -> ReminderMemory:
        """What this computer remembers of the diary."""
        opened = self.session.course.opened
        assert opened is not None
        return ReminderMemory(opened.id)

    @property
    def home(self) -> Home:
        assert self.window.home is not None
        return self.window.home

    def wait_until(self, number: int, hour: int, minute: int = 0) -> None:
        """The clock goes on, and a minute of the window ends then."""
        self.clock.now = day(number, hour, minute)
        self.home._pass_a_minute()  # noqa: SLF001 its timer would call it

    def facts(self, kind: type[Event]) -> list[Event]:
        return [each for _, each in self.application.events_after(0) if isinstance(each, kind)]

    def stand_up(self) -> None:
        self.reminders.end()
        self.window.close()
        self.window.deleteLater()

    def _seconds(self) -> float:
        return self.clock.now.timestamp()

    def _ask(self) -> None:
        self.asked += 1
