"""What lies in the folders for backups, looked up once and then shown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop import here
from desktop.views.backup_list import BackupRow, BackupState
from desktop.wording import backups as words
from domain import backup_shelf
from domain.backup_shelf import Backup, Why
from domain.backups import Backups


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """What lies in the folders: all backups of a key by their clocks, `folder` is the one in use.

    `last` is the newest sound one of the diary itself, `why_stopped` why none is removed.
    """

    folder: Path
    backups: tuple[Backup, ...]
    last: Backup | None
    why_stopped: Why | None


def look(diary: Path, key: bytes, folder: Path, others: Sequence[Path]) -> Shelf:
    """What lies in the folder in use and in the others; it may be on a slow disk."""
    found = [
        backup
        for each in dict.fromkeys((folder, *others))
        for backup in Backups(diary, each).all_of(key)
    ]
    found.sort(key=lambda backup: (backup.made_at, backup.number))
    own = [each for each in found if each.is_verified and each.is_of(key)]
    own = [each for each in own if not _of_another(each, diary)]
    return Shelf(
        folder=folder,
        backups=tuple(found),
        last=own[-1] if own else None,
        why_stopped=Backups(diary, folder).why_stopped(),
    )


def rows_of(backups: Iterable[Backup], diary: Path) -> tuple[BackupRow, ...]:
    """Backups as rows of a list, in the order in which they are given; no key is needed."""
    return tuple(
        BackupRow(
            path=backup.path,
            made_at=local(backup.made_at),
            facts=None if backup.note is None else backup.note.facts,
            state=_state_of(backup),
            of=_of_another(backup, diary),
        )
        for backup in backups
    )


def which(path: Path) -> str:
    """Which backup a file is, in words."""
    backup = backup_shelf.backup_at(path)
    if backup is None:
        return path.name
    return words.of_which(local(backup.made_at), None if backup.note is None else backup.note.facts)


def local(at: datetime) -> datetime:
    """An instant by the clocks of this computer."""
    return at.astimezone(ZoneInfo(here.zone()))


def _of_another(backup: Backup, diary: Path) -> str:
    """The name of the diary that a backup is of, where it is another one."""
    name = backup_shelf.diary_of(backup.path).name
    return "" if name == diary.name else name


def _state_of(backup: Backup) -> BackupState:
    if backup.note is None:
        return "unknown"
    return "sound" if backup.note.is_sound else "damaged"
