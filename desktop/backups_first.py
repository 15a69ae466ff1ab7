"""A backup before something that changes much: before an import, and before an update."""

from datetime import datetime
from pathlib import Path

from domain import diary_copy, private_file
from domain.backup_shelf import Backup
from domain.backups import Backups, CannotKeep
from domain.obstacles import DamagedDiary, Obstacle
from domain.sound_copy import kept

_LONGEST = 64
"""Letters of a version: more are none of ours."""


def before_import(diary: Path, key: bytes, folder: Path, now: datetime) -> Backup | None:
    """A backup that was read through, unless one holds just what the diary holds.

    None as well where there is nothing to lose yet. Raises an Obstacle.
    """
    backups = Backups(diary, folder)
    try:
        reached = diary_copy.extent(diary, key)
    except DamagedDiary:
        return backups.make(key, now)  # which says so
    last = backups.last_verified(key)
    if not reached.facts or (last is not None and last.reaches(reached)):
        return None
    return backups.make(key, now)


def before_update(
    diary: Path, key: bytes, folder: Path, version: str, now: datetime
) -> Obstacle | None:
    """A backup first where another version opened the diary last; gives what stood in the way.

    No version writes facts of another one anew, so a diary is opened all the same, and the next
    start tries again: the version is noted once there is a backup. The note lies beside the
    backups, where an older diary that is brought back has its own.
    """
    if _opened_by(diary, folder) == version:
        return None
    try:
        before_import(diary, key, folder, now)
        if folder.is_dir():
            with kept(diary, CannotKeep(folder)):
                _note(diary, folder, version)
    except Obstacle as problem:
        return problem
    return None


def _opened_by(diary: Path, folder: Path) -> str:
    try:
        return _place(diary, folder).read_bytes()[:_LONGEST].decode(errors="replace")
    except OSError:
        return ""


def _note(diary: Path, folder: Path, version: str) -> None:
    with private_file.put(_place(diary, folder), version.encode(), over=True):
        pass


def _place(diary: Path, folder: Path) -> Path:
    return folder / f"{diary.stem}.opened-by"
