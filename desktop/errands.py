"""What is done behind the door, beside the window: a diary opened, or worked on while closed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, TypeAlias

from desktop import (
    backup_folder,
    backups_first,
    folder_kind,
    here,
    opening,
    seen,
    told_once,
    vault,
    which_diary,
)
from desktop.closed_work import ClosedWork
from desktop.guest import Visit
from desktop.secret import Attempt, Secret
from desktop.vault import WaysIn
from desktop.version import VERSION
from domain import backup_shelf
from domain.application import Unbend
from domain.backups import Backups, UnsoundDiary
from domain.obstacles import Obstacle
from domain.store import EncryptedFile, encrypted_file
from domain.words import said
from projections.timeline import CourseTimeline


class ConflictedCopies(Obstacle):
    """Two computers wrote a diary at once."""

    SENTENCE = said("Beside {name} lies another copy of it.")

    def __init__(self, path: Path, names: Sequence[str]) -> None:
        super().__init__(path)
        self.sentence = folder_kind.words_of(names)


class NotBackedUp(Obstacle):
    """No backup could be made before another version opens the diary."""

    SENTENCE = said(
        "This Unbend is another version than the one that opened {name} last, and it makes a "
        "backup before it opens it. That was not possible: {why}"
    )


@dataclass(frozen=True, slots=True)
class Opened:
    """A diary that is open, and what it knows of itself without being read."""

    path: Path | None
    application: Unbend
    recalled: CourseTimeline

    @property
    def key(self) -> bytes | None:
        store = self.application.store
        return store.key if isinstance(store, EncryptedFile) else None


@dataclass(frozen=True, slots=True)
class Made:
    """A diary that an errand has made or left behind, None where nothing is left; and its key."""

    path: Path | None
    key: bytes | None = field(default=None, repr=False)


Outcome: TypeAlias = Opened | Visit | Made


class Errand(Protocol):
    """Something to be done with the key of a diary or a backup that lies at a path."""

    @property
    def path(self) -> Path: ...

    def run(self, secret: Secret, attempt: Attempt) -> Outcome:
        """Do it; raises an Obstacle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDiary:
    """Open the diary, or begin it where one may be begun.

    `accepted` is what the person has been told of it, and wants to open it all the same. It is
    opened `again` where it was only closed for work on its files.
    """

    path: Path
    accepted: frozenset[type[Obstacle]] = frozenset()
    again: bool = False

    def accepting(self, problem: Obstacle) -> "OpenDiary":
        return replace(self, accepted=self.accepted | {type(problem)})

    def run(self, secret: Secret, attempt: Attempt) -> Opened:
        opening.finish(self.path, is_held=True)
        if opening.is_new(self.path):
            return self._opened(self._begun(secret, attempt))
        self._look_for_conflicts()
        store = encrypted_file(self.path, secret.key_of(self.path, attempt))
        self._back_up_before_update(store)
        return self._opened(store)

    def _begun(self, secret: Secret, attempt: Attempt) -> EncryptedFile:
        keychain = None
        if not secret.passphrase:
            with attempt.awaiting_key():
                keychain = vault.find_keychain(self.path)
        return opening.begun(self.path, secret.passphrase, keychain)

    def _opened(self, store: EncryptedFile) -> Opened:
        application = opening.open_store(store, clock=here.now, zone=here.zone)
        try:
            recalled = application.recalled()
            self._look_for_older(application)
        except BaseException:
            application.close()
            raise
        return Opened(self.path, application, recalled)

    def _look_for_older(self, application: Unbend) -> None:
        older = seen.look(application)
        if older is None:
            return
        if type(older) not in self.accepted:
            raise older
        seen.note(application)

    def _look_for_conflicts(self) -> None:
        copies = folder_kind.conflicted(self.path)
        if not copies or told_once.is_known(self.path, copies):
            return
        if ConflictedCopies not in self.accepted:
            names = [copy.name for copy in copies]
            raise ConflictedCopies(self.path, names)
        told_once.note(self.path, copies)

    def _back_up_before_update(self, store: EncryptedFile) -> None:
        if NotBackedUp in self.accepted:
            return
        folder = backup_folder.at(self.path)
        problem = backups_first.before_update(self.path, store.key, folder, VERSION, here.now())
        # Of a damaged diary more is known once it is read, and then it is told as what it is.
        if problem is not None and not isinstance(problem, UnsoundDiary):
            raise NotBackedUp(self.path, why=problem.sentence)


@dataclass(frozen=True, slots=True)
class Lived:
    """Live through a made-up diary, which lies nowhere."""

    path: Path
    live: Callable[[], Unbend]

    def run(self, secret: Secret, attempt: Attempt) -> Opened:
        del secret, attempt
        application = self.live()
        return Opened(None, application, application.recalled())


@dataclass(frozen=True, slots=True)
class DoWhileClosed:
    """Work on the files of a diary that was closed for it, once what was under way there ended.

    What comes of it may open with another key than the one in hand.
    """

    path: Path
    work: ClosedWork
    settle: Callable[[], object]

    def run(self, secret: Secret, attempt: Attempt) -> Made:
        del attempt
        self.settle()
        return Made(self.work.do(), secret.key)


@dataclass(frozen=True, slots=True)
class Stopped:
    """Why an errand came to nothing, and what can be done about it by what lies there."""

    problem: Exception
    ways: WaysIn | None = None
    has_backups: bool = False
    may_begin: bool = False


def stopped(errand: Errand, problem: Exception) -> Stopped:
    """A problem with what else there is; looked for beside the window, for a disk may be slow."""
    return Stopped(
        problem,
        ways=ways_of(errand.path),
        has_backups=bool(backups_of(errand.path)),
        may_begin=opening.is_chosen(errand.path) and opening.is_free(which_diary.usual_path()),
    )


def ways_of(path: Path) -> WaysIn | None:
    """Everything that opens a diary or a backup, None where nothing can be read that says so."""
    try:
        return vault.ways_in(path)
    except Obstacle:
        return None


def backups_of(diary: Path) -> tuple[backup_shelf.Backup, ...]:
    """All backups of a diary in the folders that are known, the newest first; without a key."""
    found = {
        backup for folder in backup_folder.all_of(diary) for backup in Backups(diary, folder).all()
    }
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.number), reverse=True))
