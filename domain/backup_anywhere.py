"""Backups that lie anywhere and are called anything: looked into, or made into a diary."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from domain import backup_shelf, diary_copy, sound_copy
from domain.backups import Backups, bring_back
from domain.store import EncryptedFile, read_only_file


def look_into(path: Path, key: bytes) -> EncryptedFile:
    """A backup as a store that refuses to be written, after all of it was read.

    What is noted beside it has to be true as well. One without a note, because it was renamed or
    carried elsewhere by itself, has only its own word. Raises an Obstacle.
    """
    backup = backup_shelf.backup_at(path)
    if backup is not None and backup.note is not None:
        return Backups(backup_shelf.diary_of(path), path.parent).look_into(backup, key)
    diary_copy.check(path, key)
    return read_only_file(path, key)


def restore(path: Path, key: bytes, diary: Path, folders: Iterable[Path], now: datetime) -> Path:
    """Make a diary of a backup beside the one it is thought to be of; where it is.

    Nothing is removed afterwards in any of the folders until the person says so, neither of that
    diary nor of this one. Raises an Obstacle.
    """
    backup, beside = backup_shelf.backup_at(path), Backups(diary, path.parent)
    if backup is not None and backup.note is not None:
        place = beside.restore(backup, key, now)
    else:
        place = bring_back_beside(path, key, beside.place_of_restored(now))
    for folder in folders:
        for each in (diary, place):
            with suppress(OSError):  # from one that is away nothing is removed either
                backup_shelf.stop_rotation(folder, each, "restore")
    return place


def bring_back_beside(path: Path, key: bytes, place: Path) -> Path:
    """As `bring_back`; where something lies there already, at a place like it. Where it is."""
    free = sound_copy.free(place)
    bring_back(path, key, free)
    return free
