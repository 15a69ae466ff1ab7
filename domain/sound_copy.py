"""A copy of a diary that is read through before it gets a name, with the key file beside it."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import chain, count
from pathlib import Path
from shutil import disk_usage
from typing import NamedTuple

from domain import diary_copy, diary_file, key_file, private_file
from domain.diary_copy import Extent
from domain.file_lock import FileLock
from domain.obstacles import (
    DamagedDiary,
    DiskFull,
    FolderReadOnly,
    NotADiary,
    Obstacle,
    WrongKey,
)
from domain.words import said

SPARE = 16 * 1024 * 1024
"""Bytes that a backup leaves on a disk, so that the diary there can go on."""

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}


class NoRoom(Obstacle):
    """The disk is too full for a copy and for the diary to go on."""

    SENTENCE = said(
        "There is no room for a copy of {name}. Make room on that disk; "
        "the diary and the earlier backups are as they were."
    )


class NoKeyFile(Obstacle):
    """A copy without it opens for nobody."""

    SENTENCE = said(
        "{name}.key.json, the small file that says where the key of {name} is kept, is missing, "
        "and a copy without it could not be opened. Put it back beside the diary."
    )


class UnsoundCopy(Obstacle):
    """It was written, and does not read as it was written."""

    SENTENCE = said(
        "A copy of {name} did not read as it was written, so it does not count. The disk may be "
        "failing. The earlier backups are kept, and none is removed until you say so."
    )


class RestoreUnderWay(Obstacle):
    """Somebody else makes a diary of a backup in the same folder."""

    SENTENCE = said(
        "Another Unbend is restoring a backup here at this moment, so {name} was not made. "
        "Try again when it has ended."
    )


class Copied(NamedTuple):
    """Where a copy lies, and how far it goes."""

    path: Path
    extent: Extent


@contextmanager
def copied(source: Path, key: bytes, to: Path) -> Iterator[Copied]:
    """A copy that was read through, gone when the block ends unless it has another name by then.

    Raises UnsoundCopy, NoRoom, OSError.
    """
    if disk_usage(to.parent).free < diary_copy.size(source, key) + SPARE:
        raise NoRoom(source)
    _clear(to)
    private_file.create(to)
    try:
        yield Copied(to, _proven(source, key, to))
    finally:
        _clear(to)


def _clear(part: Path) -> None:
    """Remove a copy that did not come to count, also one that a crash left."""
    for suffix in ("", *diary_file.BESIDE):
        part.with_name(f"{part.name}{suffix}").unlink(missing_ok=True)


def _proven(source: Path, key: bytes, to: Path) -> Extent:
    try:
        reached = diary_copy.copy(source, key, to)
        if diary_copy.check(to, key) == reached:
            return reached
    except (DamagedDiary, NotADiary, WrongKey):
        pass
    except DiskFull:
        raise NoRoom(source) from None
    raise UnsoundCopy(source)


def key_file_of(diary: Path, key: bytes) -> bytes:
    """What lies beside a diary, as it is, after it was found to be of this key."""
    data = key_file.content(diary)
    if data is None:
        raise NoKeyFile(diary)
    if not key_file.decoded(diary, data).fits(key):
        raise WrongKey(diary)
    return data


def free(place: Path) -> Path:
    """The place, or one with a number, where there is no diary and nothing of one."""
    others = (place.with_stem(f"{place.stem}-{number}") for number in count(2))
    return next(one for one in chain([place], others) if not is_taken(one))


def is_taken(place: Path) -> bool:
    """Whether a diary lies there, or anything of one."""
    parts = (place, key_file.beside(place), place.with_name(f"{place.name}-wal"))
    return any(os.path.lexists(part) for part in parts)


def name(part: Path, path: Path) -> None:
    """Give a file that is whole its name, which nothing has yet."""
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
    part.replace(path)
    with suppress(OSError):
        private_file.keep_name(path)


@contextmanager
def kept(source: Path, refused: Obstacle) -> Iterator[None]:
    """What the system says of a folder, as an Obstacle."""
    try:
        yield
    except OSError as problem:
        raise (NoRoom(source) if problem.errno in _FULL else refused) from problem


@contextmanager
def _alone(place: Path, part: Path) -> Iterator[None]:
    """Inside it, no other program restores here: it would lay its copy where ours lies."""
    lock = FileLock(part.with_suffix(".lock"))
    if not lock.take():
        raise RestoreUnderWay(place)
    try:
        yield
    finally:
        lock.release()


def laid(source: Path, key: bytes, place: Path, *, part: Path) -> Extent:
    """Make a diary of a copy at a place that is free, with the key file of its source."""
    opener = key_file_of(source, key)
    with _alone(place, part), kept(place, FolderReadOnly(place)), copied(source, key, part) as copy:
        private_file.create(key_file.beside(place), opener)
        try:
            name(copy.path, place)
        except OSError:
            key_file.beside(place).unlink()
            raise
    return copy.extent
