"""From the door to the first page and back: what was asked for is done, or said why not."""

import gc
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop import errands, which_diary, why_shut
from desktop.asking import Asking, Find
from desktop.backup_errands import TryBackup
from desktop.closed_work import ClosedWork
from desktop.errands import (
    DoWhileClosed,
    Errand,
    Lived,
    Made,
    OpenDiary,
    Opened,
    Outcome,
    Stopped,
)
from desktop.guest import Visit
from desktop.holding import Holding
from desktop.language import tr
from desktop.one_writer import DiaryOpen
from desktop.preferences import Preferences
from desktop.secret import NOTHING, Secret, fitting
from desktop.stay import Stay
from desktop.taking_in import TakingIn
from desktop.told import tell
from desktop.tries import PATIENCE_MS, Tries
from desktop.visiting import Visits
from desktop.waiting_files import WaitingFiles
from desktop.window import MainWindow
from desktop.witness import RolledBack
from desktop.wording import doorway as words
from domain.application import Unbend
from domain.words import Words, said

OLDER = frozenset({RolledBack})
"""What was just restored is older than the diary was, and is meant to be."""


LAST_S = 30.0
"""How long the end of the program waits for work on the files of a diary."""


class Start(QObject):
    """The diary that is meant, and the errand that is under way for it behind the door."""

    window_asked = Signal()
    """The window is to come forward: a reminder was pressed."""
    shut = Signal()
    """The door asks for something, or says why it stays shut."""

    def __init__(  # noqa: PLR0913 all that can be asked of a start
        self,
        window: MainWindow,
        preferences: Preferences,
        path: Path,
        passphrase: str | None = None,
        demo: Callable[[], Unbend] | None = None,
        *,
        history: Path | None = None,
        holding: Holding | None = None,
        held: DiaryOpen | None = None,
        find: Find | None = None,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__()
        self._window, self._preferences = window, preferences
        self._passphrase, self._demo, self._history = passphrase, demo, history
        self._holding, self._held = holding, held
        if holding is not None:
            window.may_come_back = holding.is_heard
        self.visits = Visits(window, preferences)
        self.taking_in = TakingIn(window, self.visits)
        self.files = WaitingFiles(window, self.visits, self.taking_in)
        self.tries = Tries(self, patience_ms=patience_ms)
        self.asking = Asking(window.doorway, path, self, find)
        self._stay: Stay | None = None
        self._errand: Errand = OpenDiary(path=path)
        self._key: bytes | None = None
        self._work: DoWhileClosed | None = None
        self._to_tell: Words | None = None
        self._is_chosen = False
        self._page = self._follows = ""
        self._connect()

    def _connect(self) -> None:
        asking, tries = self.asking, self.tries
        asking.wanted.connect(self.go)
        asking.given_up.connect(tries.give_up)
        asking.own_asked.connect(self._begin_own)
        asking.begun_anew.connect(self._begin_anew)
        asking.another_asked.connect(self.open_chosen)
        asking.history_asked.connect(self.visits.ask)
        tries.ended.connect(self._take)
        tries.stopped.connect(self._stay_shut)
        tries.slow.connect(asking.tell_slow)
        self._window.entered.connect(self._listen)
        self._window.guest_left.connect(self._leave_guest)
        self.visits.failed.connect(self._tell_history)
        self.visits.restore_asked.connect(self._restore_visited)

    def begin(self) -> None:
        """Open what was asked for: a history that is only looked at, or one's own diary."""
        if self._history is not None:
            self._held = None  # until one's own diary is wanted that is long ago
            self._window.doorway.wait_for_history()
            self.files.take(self._history)
        else:
            self._begin_own()

    def end(self) -> None:
        """Close the diary, after whatever is under way; work on its files is waited for."""
        if self._work is not None:
            self.tries.wait(LAST_S)
        self.tries.give_up()
        self.visits.end()
        self._leave(is_last=True)

    # ---------------------------------------------------------------------- what is done

    def go(self, errand: Errand, secret: Secret = NOTHING, follows: str = "") -> None:
        """Do something behind the door; `follows` is what is offered once a diary is open."""
        self._leave(backs_up=True)
        gc.disable()
        self._errand, self._follows = errand, follows or self._follows
        self.asking.begin(errand, secret)
        if (problem := self._why_not_held(errand)) is not None:
            self._stay_shut(Stopped(problem))
        else:
            self.tries.run(errand, secret)

    def _why_not_held(self, errand: Errand) -> DiaryOpen | None:
        """Who else holds a diary that is to be opened; at first as it was found out already."""
        found, self._held = self._held, None
        if found is None and isinstance(errand, OpenDiary) and self._holding is not None:
            try:
                self._holding.hold(errand.path)
            except DiaryOpen as problem:
                return problem
        return found

    def open_instead(self, path: Path) -> None:
        """Leave the diary that is open, and open this one from now on."""
        secret = self._key_for(path)
        self._is_chosen = True
        # With the key of the one that is left it is what was restored of it.
        accepted = OLDER if secret.key is not None else frozenset()
        self.go(OpenDiary(path=path, accepted=accepted), secret)

    def open_chosen(self, path: Path) -> None:
        """Open a diary that was named at the door, and from now on if it opens."""
        self._is_chosen = True
        self.go(OpenDiary(path=path))

    def do_while_closed(self, work: ClosedWork) -> None:
        """Close the diary for work on its files, and open what comes of it."""
        self._key = self._stay.key if self._stay is not None else None
        self._work = DoWhileClosed(self.path, work, self._leave())
        self._page, self._follows = work.page, "new code" if work.ends_code else ""
        self.go(self._work, Secret(key=self._key))

    @property
    def path(self) -> Path:
        """Where the diary lies that is meant."""
        return self.asking.own

    def _begin_own(self) -> None:
        """Open what there is; where there is nothing, begin a diary."""
        if self._window.home is not None or self.tries.are_under_way:
            return
        self._is_chosen, self._follows, self._page, self._to_tell = False, "", "", None
        if self._demo is not None:
            self.go(Lived(self.path, self._demo))
        else:
            self.go(OpenDiary(path=self.path), Secret(passphrase=self._passphrase))

    def _begin_anew(self) -> None:
        with suppress(OSError):  # then the one that was chosen is asked for again at the next start
            which_diary.forget()
        self.asking.own = which_diary.usual_path()
        self._begin_own()

    def _key_for(self, path: Path) -> Secret:
        """The key in hand, where it is that of a diary at a path as well."""
        return fitting(path, self._stay.key if self._stay is not None else None)

    # --------------------------------------------------------------------- what came of it

    def _take(self, found: Outcome) -> None:
        match found:
            case Opened():
                self._stay_in(found)
            case Visit():
                gc.enable()
                self.visits.show(found)
            case Made(path=None):
                gc.enable()
                self._work = None
                self.asking.show(words.ERASED)
            case Made(path=Path() as path, key=key):
                self._open_made(path, key)

    def _open_made(self, path: Path, key: bytes | None) -> None:
        """A diary that was restored opens from now on; one that was worked on goes on as it is."""
        work, self._work = self._work, None
        accepted = OLDER if work is None else frozenset()
        self._to_tell = None if work is None else work.work.done()
        self._is_chosen = self._is_chosen or path != self.path
        again = OpenDiary(path=path, accepted=accepted, again=work is not None)
        self.go(again, fitting(path, key))

    def _stay_shut(self, stopped: Stopped) -> None:
        gc.enable()
        work, self._work = self._work, None
        if work is None:
            self.asking.stay_shut(stopped)
            self.shut.emit()
            return
        sentence = why_shut.sentence_of(stopped.problem)
        if not os.path.lexists(work.path):  # and no other one begins in its place
            self.asking.show(replace(words.ERASED, sentence=sentence))
            self.shut.emit()
            return
        # The work came to nothing, and the diary is as it was.
        self._to_tell = sentence
        self.go(OpenDiary(path=work.path), fitting(work.path, self._key))

    def _stay_in(self, opened: Opened) -> None:
        self.asking.forget()
        if opened.path is not None:
            self._remember(opened.path)
        page = self._page or ("settings" if self._follows else "")
        stay = self._stay = Stay(opened, self._window, self._preferences, page, self)
        stay.entered.connect(self._enter)
        stay.failed.connect(self._turn_back)
        stay.told.connect(lambda sentence: tell(sentence, self._window))
        stay.window_asked.connect(self.window_asked)
        stay.begin()

    def _remember(self, path: Path) -> None:
        """What was chosen opens from now on."""
        self.asking.own = path
        if not self._is_chosen:
            return
        try:
            which_diary.open_from_now_on(path)
        except OSError:
            self._to_tell = said(words.NOT_REMEMBERED.pattern, name=path.name)

    def _enter(self) -> None:
        stay = self._stay
        if stay is None or stay.home is None:
            return
        keeping = stay.keeping
        backups = None if keeping is None else keeping.backups
        self.taking_in.serve(stay.application, stay.session, backups)
        if keeping is not None:
            keeping.work.connect(self.do_while_closed)
            keeping.opens_instead.connect(self.open_instead)
            keeping.tried.connect(self.visits.show)
        self._window.name_diary(which_diary.unusual_name(stay.path))
        if self._follows:
            stay.follow_code(self._follows)
        if self._to_tell is not None:
            tell(tr(self._to_tell), self._window)
        self._is_chosen, self._follows, self._page, self._to_tell = False, "", "", None

    def _listen(self) -> None:
        """A home before the first questions may ask for a backup; in another language another."""
        home = self._window.home
        if home is not None and home.property("backups") is None:
            home.setProperty("backups", True)  # noqa: FBT003 Qt's own call
            home.backup_asked.connect(self.asking.ask_backup)

    def _turn_back(self, problem: Exception) -> None:
        """What was opened cannot be read to its end."""
        if self._stay is not None:
            self._stay.end()
            self._stay = None
        self._stay_shut(errands.stopped(self._errand, problem))

    # --------------------------------------------------------------------- back to the door

    def _leave(self, *, is_last: bool = False, backs_up: bool = False) -> Callable[[], object]:
        """Close the diary that is open; what is called before its files are worked on."""
        stay, self._stay = self._stay, None
        if stay is None:
            return _nothing
        self.taking_in.leave()
        if not is_last:
            self._window.leave_home()
        return stay.end(is_last=is_last, backs_up=backs_up)

    def _leave_guest(self) -> None:
        """What was only looked at is closed: back to where it was opened from."""
        if self._window.home is not None or self.tries.are_under_way:
            return
        if isinstance(self._errand, TryBackup):
            self.asking.go_back()
        else:
            self._begin_own()

    def _restore_visited(self, path: Path) -> None:
        stay = self._stay
        if stay is not None and stay.keeping is not None:
            stay.keeping.backups.ask_restore(path, self._window)
        elif stay is None:
            self._window.leave_guest()
            self.asking.restore(path)

    def _tell_history(self, sentence: str) -> None:
        if self._window.home is None and self._window.guest is None:
            self._window.doorway.tell_history(sentence)


def _nothing() -> None:
    """Nothing is under way that would have to end first."""
