"""What the door asks and offers while a diary is not open, and what a person chooses there."""

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop import errands, why_shut
from desktop.backup_errands import BringBack, RestoreBackup, TryBackup
from desktop.errands import DoWhileClosed, Errand, OpenDiary, Stopped
from desktop.language import tr
from desktop.no_key import CodeNeeded, NoPlaceForKey, PassphraseNeeded, WrongPassphrase
from desktop.secret import NOTHING, Secret
from desktop.vault import WaysIn
from desktop.views.doorway import DoorwayView
from desktop.widgets.quitting import quit_from
from desktop.wording import doorway as words
from desktop.wording.doorway import Choice, Told
from domain.backup_shelf import backup_at
from domain.obstacles import Obstacle
from domain.words import Words

Find = Callable[[QWidget, Words], Path | None]
"""Asks which file with a diary in it is meant."""


class Asking(QObject):
    """The talk at the door about one errand at a time; what is typed there is passed on."""

    wanted = Signal(object, object, str)
    """An Errand, the Secret for it, and what is offered once it is done."""

    given_up = Signal()
    own_asked = Signal()
    begun_anew = Signal()
    another_asked = Signal(Path)
    history_asked = Signal()

    def __init__(
        self, door: DoorwayView, own: Path, parent: QObject | None = None, find: Find | None = None
    ) -> None:
        super().__init__(parent)
        self.own = own
        self._door, self._find = door, find or ask_which_diary
        self._errand: Errand = OpenDiary(path=own)
        self._secret = NOTHING
        self._stopped = Stopped(PassphraseNeeded(own))
        self._show: Callable[[], None] = door.wait
        self._behind: Callable[[], None] = door.wait
        self._deeds: Mapping[Choice, Callable[[], object]] = {
            Choice.RETRY: self._retry,
            Choice.CODE: self._turn_to_code,
            Choice.BACKUPS: self.list_backups,
            Choice.ALL_THE_SAME: self._accept,
            Choice.CANCEL: self._cancel,
            Choice.BACK: self.go_back,
            Choice.OWN: self.own_asked.emit,
            Choice.ANEW: self.begun_anew.emit,
            Choice.ANOTHER: self._ask_another,
            Choice.BACKUP: self.ask_backup,
            Choice.HISTORY: self.history_asked.emit,
            Choice.QUIT: lambda: quit_from(door),
        }
        door.passphrase_entered.connect(self._try_passphrase)
        door.passphrase_chosen.connect(self._try_passphrase)
        door.code_entered.connect(self._try_code)
        door.tried.connect(self.try_backup)
        door.restored.connect(self.restore)
        door.chosen.connect(self._choose)
        door.destroyed.connect(self.deleteLater)

    # ------------------------------------------------------------------------ what is said

    def begin(self, errand: Errand, secret: Secret) -> None:
        """Something is tried now; say what is waited for."""
        self._errand, self._secret = errand, secret
        if isinstance(errand, DoWhileClosed):
            self._door.display(Told(title=errand.work.words, sentence=words.WAIT.sentence))
        elif isinstance(errand, OpenDiary):
            self._door.wait()
        else:
            self._door.display(words.READING_BACKUP)

    def forget(self) -> None:
        """It is open: what was typed is no longer needed, and the way back leads there."""
        self._secret = NOTHING
        self._show = self.own_asked.emit

    def tell_slow(self) -> None:
        """The keychain takes its time; nobody has to wait for it."""
        choices = [Choice.CANCEL]
        if _has_code(errands.ways_of(self._errand.path)):
            choices.append(Choice.CODE)
        self._door.display(
            Told(title=words.WAIT.title, sentence=words.SLOW_KEYCHAIN, choices=tuple(choices))
        )

    def stay_shut(self, stopped: Stopped) -> None:
        """Say why it came to nothing, or ask for what is missing."""
        self._stopped = stopped
        match stopped.problem:
            case PassphraseNeeded():
                self._put(self._ask_passphrase)
            case WrongPassphrase() as problem:
                self._put(partial(self._ask_passphrase, tr(problem.sentence)))
            case NoPlaceForKey():
                self._put(self._door.choose_passphrase)
            case problem if isinstance(problem, why_shut.BY_CODE):
                self._ask_code(problem)
            case _:
                self._put(partial(self._door.display, self._told()))

    def show(self, told: Told) -> None:
        self._put(partial(self._door.display, told))

    def list_backups(self) -> None:
        """Every backup of the diary in the folders that are known; that takes no key."""
        from desktop import backup_shown

        rows = backup_shown.rows_of(errands.backups_of(self.own), self.own)
        self._put(partial(self._door.list_backups, words.backups(is_empty=not rows), rows))

    def go_back(self) -> None:
        """To what was there before this errand."""
        self._behind()

    def _put(self, show: Callable[[], None]) -> None:
        self._show = show
        show()

    def _told(self) -> Told:
        return why_shut.told(self._errand, self._stopped, is_own=self._is_own())

    def _is_own(self) -> bool:
        return self._errand.path == self.own

    def _ask_passphrase(self, fault: str = "") -> None:
        has_code = _has_code(self._stopped.ways)
        self._door.ask_passphrase(
            fault, why_shut.locked(self._errand, has_code=has_code, is_own=self._is_own())
        )

    def _ask_code(self, problem: Exception | None = None) -> None:
        """A field for the code; what was typed there before stays in it."""
        typed, fault = self._secret.code or "", ""
        if isinstance(problem, Obstacle) and not isinstance(problem, CodeNeeded):
            fault = tr(problem.sentence)
        self._door.ask_code(
            why_shut.by_code(self._errand, problem, is_own=self._is_own()),
            typed=typed,
            fault=fault,
            offer=tr(offer) if (offer := self._offer()) else "",
            is_ticked=not isinstance(self._errand, OpenDiary) or self._may_lack_key(problem),
        )
        self._show = partial(self._ask_code, problem)

    def _may_lack_key(self, problem: Exception | None) -> bool:
        """Whether the code is typed for want of what opens the diary every day."""
        ways = self._stopped.ways
        return problem is not None or ways is None or ways.keychain is None

    def _offer(self) -> Words | None:
        """What may be done once the code opened the diary."""
        ways = self._stopped.ways
        if ways is None or isinstance(self._errand, TryBackup):
            return None
        return words.KEEP_AGAIN if ways.keychain else words.NEW_PASSPHRASE

    # --------------------------------------------------------------------- what is chosen

    def _choose(self, choice: Choice) -> None:
        self._deeds[choice]()

    def _retry(self) -> None:
        self.wanted.emit(self._errand, NOTHING, "")

    def _try_passphrase(self, passphrase: str) -> None:
        self.wanted.emit(self._errand, Secret(passphrase=passphrase), "")

    def _try_code(self, code: str, follows: bool) -> None:  # noqa: FBT001 a slot
        offer = self._offer() if follows else None
        after = "keychain" if offer is words.KEEP_AGAIN else "passphrase" if offer else "code"
        self.wanted.emit(self._errand, Secret(code=code), after)

    def _turn_to_code(self) -> None:
        self.given_up.emit()
        self._mark_way_back()
        self._ask_code()

    def _accept(self) -> None:
        problem = self._stopped.problem
        if isinstance(self._errand, OpenDiary) and isinstance(problem, Obstacle):
            self.wanted.emit(self._errand.accepting(problem), self._secret, "")

    def _cancel(self) -> None:
        self.given_up.emit()
        self._stopped = Stopped(PassphraseNeeded(self.own), errands.ways_of(self._errand.path))
        self.show(why_shut.given_up(has_code=_has_code(self._stopped.ways)))

    def try_backup(self, path: Path) -> None:
        self._leave_list()
        self.wanted.emit(TryBackup(path), NOTHING, "")

    def restore(self, path: Path) -> None:
        self._leave_list()
        self.wanted.emit(RestoreBackup(path, self.own), NOTHING, "")

    def _bring_back(self, path: Path) -> None:
        self._mark_way_back()
        self.wanted.emit(BringBack(path, self.own), NOTHING, "")

    def _mark_way_back(self) -> None:
        """What is asked now is asked again when somebody goes back from what comes next."""
        errand, stopped, show = self._errand, self._stopped, self._show

        def back() -> None:
            self._errand, self._stopped = errand, stopped
            self._put(show)

        self._behind = back

    def _leave_list(self) -> None:
        self._behind = self.list_backups

    def ask_backup(self) -> None:
        """Ask which backup is meant, and make a diary of this computer of it."""
        path = self._find(self._door.window(), words.ASK_BACKUP)
        if path is not None:
            self._bring_back(path)

    def _ask_another(self) -> None:
        """Ask which diary is meant; a backup stays what it is, and a diary is made of it."""
        path = self._find(self._door.window(), words.ASK_DIARY)
        if path is None:
            return
        if backup_at(path) is not None:
            self._bring_back(path)
        else:
            self.another_asked.emit(path)


def ask_which_diary(parent: QWidget, title: Words, near: Path | None = None) -> Path | None:
    """The system's own dialog, in a folder that is there; None when it was closed."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    kinds = f"{tr(words.DIARIES)} (*.diary);;{tr(words.ALL_FILES)} (*)"
    wanted = near or Path(QStandardPaths.writableLocation(documents))
    start = wanted if wanted.is_dir() else Path.home()
    dialog = QFileDialog(parent, tr(title), f"{start}{os.sep}", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def _has_code(ways: WaysIn | None) -> bool:
    return ways is not None and ways.code != "none"
