"""A diary behind the door: read, entered, kept up while it is open, and left whole."""

import gc
from collections.abc import Callable
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import seen, vault
from desktop.about import Whereabouts
from desktop.errands import Opened
from desktop.home import Home
from desktop.keeping import Keeping
from desktop.language import tr
from desktop.locking import Locking
from desktop.preferences import Preferences
from desktop.reminders import Reminders
from desktop.session import Session
from desktop.window import MainWindow
from desktop.wording import doorway as words
from domain import rewriting
from domain.codec import UnreadableFact
from domain.obstacles import Obstacle

SLICE = 4000
"""Facts read between two looks at what the person does meanwhile."""

SOON_MS, MINUTE_S = 2_000, 60.0
"""How far a diary has come is noted a moment after it was written, and at most once a minute."""

LAST_S, LONGEST_S = 15.0, 120.0
"""How long a backup is waited for at the end of the program, and before files are worked on."""


class Stay(QObject):
    """One open diary, from its first fact read until its file is closed."""

    entered = Signal()
    failed = Signal(object)
    told = Signal(str)
    """What an earlier removal of words could still not remove."""
    window_asked = Signal()
    """A reminder was pressed, or an answer to it was not kept."""

    def __init__(
        self,
        opened: Opened,
        window: MainWindow,
        preferences: Preferences,
        page: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.path, self.key = opened.path, opened.key
        self.application = opened.application
        self.session = Session(opened.application, self, opened.recalled)
        self.home: Home | None = None
        self.keeping: Keeping | None = None
        self.locking: Locking | None = None
        self.reminders: Reminders | None = None
        if self.path is not None and self.key is not None:
            self.keeping = Keeping(self.path, self.key, preferences, parent=self)
        self._window, self._preferences, self._page = window, preferences, page
        self._is_over = False
        self._noted: int | None = None
        self._noted_at = 0.0
        self._note_later = QTimer(self, singleShot=True)
        self._note_later.timeout.connect(self._note)

    def begin(self) -> None:
        """Read the diary a slice at a time, so that the window answers meanwhile; then go in."""
        if self._is_over:
            return
        try:
            more = self.session.read(SLICE)
        except (UnreadableFact, Obstacle) as problem:
            self.failed.emit(problem)
            return
        if more:
            QTimer.singleShot(0, self, self.begin)
        else:
            self._enter()

    def end(self, *, is_last: bool = False, backs_up: bool = False) -> Callable[[], object]:
        """Leave: a checkpoint is kept, how far it came is noted, and the file is closed.

        Where it `backs_up`, what was written since the last backup gets one. Where it `is_last`
        that is waited for, as long as somebody may wait for the end of a program. Otherwise what
        is given is to be called before its files are worked on.
        """
        if not self._is_over:
            self._is_over = True
            self._note_later.stop()
            self._close()
        return self._settle(LAST_S if is_last else 0, backs_up=is_last or backs_up)

    def follow_code(self, follows: str) -> None:
        """A recovery code has opened it, or does no more: put the key back, ask for other words."""
        # Where the card lies is known, and the keyboard can be there, once the page was laid out.
        QTimer.singleShot(0, self, partial(self._follow_code, follows))

    def _follow_code(self, follows: str) -> None:
        if self.home is None or self.keeping is None or self._is_over:
            return
        page = self.home.pages.settings
        card = page.keys
        page.scroll_to(card)
        if follows == "keychain":
            card.put_back()
        elif follows == "passphrase":
            card.ask_for_words(tr(words.OPENED_BY_CODE_WORDS))
        elif follows == "new code":
            card.ask_for_code_where_none()
        else:
            card.tell_opened(tr(words.OPENED_BY_CODE))

    def _close(self) -> None:
        if self.reminders is not None:
            self.reminders.end()
        if self.locking is not None:
            self.locking.end()
        if self.home is not None:
            self.session.keep_checkpoint()
            self._note()
        self.application.close()
        self.session.deleteLater()

    def _settle(self, seconds: float, *, backs_up: bool) -> Callable[[], object]:
        if self.keeping is None:
            return _nothing
        backups = self.keeping.backups
        if backs_up:
            backups.end_with_backup(0)
        else:
            backups.end(0)
        self.keeping.wait(seconds)
        self.keeping.deleteLater()
        return partial(self.keeping.wait, LONGEST_S)

    def _enter(self) -> None:
        self.application.adopt(self.session.course)
        if self.keeping is not None:
            self.reminders = Reminders(self._window, self.application, self.session)
            self.reminders.window_asked.connect(self.window_asked)
        self.home = Home(self.application, self.session, self._preferences, self._where())
        if self._page:
            self.home.pages.current = self._page
        self._guard()
        self._window.enter(self.home)
        self.entered.emit()
        self.session.show()
        # What a start makes stays: it is looked through for garbage neither now nor later.
        gc.freeze()
        gc.enable()
        self._noted = len(self.session.facts)
        self.session.shown.connect(self._look_whether_written)
        # When the first page has been painted.
        QTimer.singleShot(0, self, self._when_painted)

    def _guard(self) -> None:
        """What lies in a file can be locked, by what opens it."""
        if self.keeping is not None and self.path is not None and self.key is not None:
            self.locking = Locking(self._window, self.path, self.key, self._preferences)
            self.keeping.further.append(self.locking.card)
        if self.keeping is not None and self.reminders is not None:
            self.reminders.locking = self.locking
            self.keeping.further.append(self.reminders.card)

    def _when_painted(self) -> None:
        if self._is_over:
            return
        self.session.keep_checkpoint()
        if self.keeping is None:
            return
        if rewriting.former_keys(self.keeping.diary):
            self.keeping.removing.told.connect(self.told)
            self.keeping.removing.follow_up()
        self.keeping.backups.keep_up()

    def _where(self) -> Whereabouts:
        if self.path is None:
            return Whereabouts()
        reminding = None if self.reminders is None else self.reminders.reminding
        return Whereabouts(self.path, vault.where_is(self.path), self.keeping, reminding)

    def _look_whether_written(self) -> None:
        if len(self.session.facts) == self._noted or self._note_later.isActive():
            return
        waited = monotonic() - self._noted_at
        self._note_later.start(max(SOON_MS, round((MINUTE_S - waited) * 1000)))

    def _note(self) -> None:
        self._noted, self._noted_at = len(self.session.facts), monotonic()
        seen.note(self.application, self._noted)


def _nothing() -> None:
    """No backup of what lies nowhere is under way."""
