"""Looking at a history or a backup: opened beside the window, shown in its own pages, left."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop import here
from desktop.background import Background
from desktop.guest import Guest, Visit, visit
from desktop.home import IN_MEMORY, THE_WORLD, Home
from desktop.incoming_files import HISTORY, CannotRead, ask_which
from desktop.language import tr
from desktop.pages import Outside
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.told import tell
from desktop.window import MainWindow
from desktop.wording import visiting as words
from domain.history_file import NotAHistory
from domain.programme import BrokenProgramme
from domain.refusals import Refusal
from domain.values import programme_day


class Visits(QObject):
    """One history or backup at a time, before the pages of one's own diary, which stay.

    `failed` says why a history was not opened, where the door is the only room that could.
    `restore_asked` is of the backup that is looked at: its path.
    """

    opened = Signal()
    failed = Signal(str)
    restore_asked = Signal(Path)

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        outside: Outside = THE_WORLD,
        clock: Callable[[], datetime] = here.now,
    ) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._outside, self._clock = outside, clock
        self._visit: Visit | None = None
        self._session: Session | None = None
        self._opening: Background[Visit] | None = None
        self._is_opening = False
        window.entered.connect(self._listen)
        window.guest_left.connect(self._forget)
        if window.home is not None:
            self._listen()

    def ask(self) -> None:
        """Ask which history is meant, and open it."""
        find = self._outside.find or ask_which
        path = find(self._window, (HISTORY,))
        if path is not None:
            self.look_at(path)

    def show(self, visit: Visit) -> None:
        """Show what was opened already, before whatever is in front; a backup that is tried."""
        if not self.may_look:
            visit.application.close()
            return
        self._enter(visit)

    @property
    def may_look(self) -> bool:
        """Whether nothing is being opened, or under way, that another history would cover."""
        own = self._window.home
        return not self._is_opening and (own is None or own.may_be_left())

    def look_at(self, path: Path) -> None:
        """Open a history beside the window; what is in front stays there until it is read."""
        if not self.may_look:
            return
        self._is_opening = True
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self._opening = Background(
            partial(visit, path),
            ended=self._opened,
            failed=self._tell,
            expected=(NotAHistory, CannotRead, Refusal, BrokenProgramme),
        )

    def end(self) -> None:
        """Close what is being looked at: there is nothing to keep."""
        self._forget()

    def _opened(self, found: Visit) -> None:
        self._ended()
        self._enter(found)

    def _enter(self, found: Visit) -> None:
        self._window.leave_guest()
        self._visit = found
        self._session = Session(found.application, self, found.timeline, reads_only=True)
        guest = Guest(found.name, found.unread, self._today, found.backup)
        home = Home(
            found.application,
            self._session,
            self._preferences,
            IN_MEMORY,
            self._outside,
            guest=guest,
        )
        home.pages.current = "timeline"
        self._window.visit(home)
        self._session.show()
        self.opened.emit()

    def _tell(self, problem: Exception) -> None:
        self._ended()
        why = tr(getattr(problem, "sentence", str(problem)))
        self.failed.emit(why)
        if self._window.home is not None or self._visit is not None:
            tell(f"{tr(words.NOT_OPENED)}\n\n{why}", self._window, is_bad=True)

    def _ended(self) -> None:
        self._is_opening = False
        QApplication.restoreOverrideCursor()

    def _listen(self) -> None:
        """Whatever home is in front may ask for another history, and a guest's to be closed."""
        for home in (self._window.home, self._window.guest):
            if home is not None and home.property("listened") is None:
                home.setProperty("listened", True)  # noqa: FBT003 Qt's own call
                home.history_asked.connect(self.ask)
                home.left.connect(self._window.leave_guest)
                home.restore_asked.connect(self._ask_restore)

    def _ask_restore(self) -> None:
        if self._visit is not None and self._visit.backup is not None:
            self.restore_asked.emit(self._visit.backup.path)

    def _today(self) -> date:
        return programme_day(self._clock(), here.zone())

    def _forget(self) -> None:
        if self._session is not None:
            self._session.deleteLater()
        if self._visit is not None:
            self._visit.application.close()
        self._visit, self._session = None, None
