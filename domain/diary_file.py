"""The file of a diary: made for its owner alone, or looked at before it is opened."""

import os
import sqlite3
from contextlib import closing
from errno import ENOSPC
from pathlib import Path
from tempfile import TemporaryDirectory

from domain import key_file, private_file, sqlcipher
from domain.obstacles import (
    CannotWrite,
    DamagedDiary,
    DiaryExists,
    DiskFull,
    FolderReadOnly,
    NewerDiary,
    NoDiary,
    NotADiary,
    WithoutItsLog,
    WrongKey,
)

FORMAT = 1
"""The `user_version` of a diary of this shape; a larger one is refused and never guessed at."""

MARK = 0x556E6264
"""The `application_id` of every diary: Unbd."""

PAGE = 4096

BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite may lay beside a file, by how its name ends."""

_PLAIN = b"SQLite format 3\0"

_STRANGE = """
    SELECT 1 FROM sqlite_schema WHERE NOT coalesce(
        rootpage > 0 AND type IN ('table', 'index') AND coalesce(
            sql LIKE 'CREATE TABLE %' OR sql LIKE 'CREATE INDEX %'
            OR sql LIKE 'CREATE UNIQUE INDEX %', name LIKE 'sqlite_autoindex_%'), FALSE)
"""
"""Whatever is no table with pages of its own: a view, a trigger or a virtual table may run code.

What is asked is the statement itself, since kind and page beside it can say anything.
"""


def create(path: Path, key: bytes) -> None:
    """A new and empty diary where there is none, nor anything that an old one left behind."""
    if any(os.path.lexists(part) for part in (path, _wal(path))):
        raise DiaryExists(path)
    _refuse_another_key(path, key)
    try:
        private_file.make_folder(path.parent)
        private_file.create(path)
    except OSError as problem:
        raise (DiskFull if problem.errno == ENOSPC else FolderReadOnly)(path) from problem
    try:
        with sqlcipher.told(path), closing(sqlcipher.connect(path, key)) as connection:
            connection.execute(f"PRAGMA application_id={MARK}")
            connection.execute(f"PRAGMA user_version={FORMAT}")
    except BaseException:
        path.unlink()
        raise


def look_at(path: Path, key: bytes, *, to_write: bool = True) -> None:
    """Pass over a diary of ours that this key opens; raise an Obstacle for anything else."""
    if not os.path.lexists(path):
        raise NoDiary(path)
    refuse_another_kind(path)
    if to_write:
        _refuse_what_cannot_be_written(path)
    is_proven = _refuse_another_key(path, key)
    try:
        _refuse_another_shape(path, key)
    except DamagedDiary:
        if is_proven:
            raise
        raise WrongKey(path) from None


def refuse_another_kind(path: Path) -> None:
    """Raise NotADiary for what can be seen, without any key, to be something else."""
    if path.is_symlink() or not path.is_file():
        raise NotADiary(path)
    try:
        with path.open("rb") as file:
            head = file.read(len(_PLAIN))
    except OSError as problem:
        raise CannotWrite(path) from problem
    is_text = bool(head) and all(byte in b"\t\r\n" or byte in range(32, 127) for byte in head)
    if head == _PLAIN or is_text:
        raise NotADiary(path)


def faults(path: Path, key: bytes) -> tuple[str, ...]:
    """What is damaged: seals of pages first, and if they hold, tables and indexes."""
    with sqlcipher.told(path), closing(_reader(path, key)) as connection:
        found = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        found = found or connection.execute("PRAGMA quick_check").fetchall()
    return tuple(text for (text,) in found if text != "ok")


def _refuse_what_cannot_be_written(path: Path) -> None:
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise FolderReadOnly(path)
    if not os.access(path, os.R_OK | os.W_OK):
        raise CannotWrite(path)


def _refuse_another_key(path: Path, key: bytes) -> bool:
    """Whether the key is proven to be the right one; without a key file nobody can tell."""
    known = key_file.read(path)
    if known is None:
        return False
    if not known.fits(key):
        raise WrongKey(path)
    return True


def _refuse_another_shape(path: Path, key: bytes) -> None:
    if path.stat().st_size < PAGE:
        raise DamagedDiary(path)
    with sqlcipher.told(path), closing(_reader(path, key)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (mark,) = connection.execute("PRAGMA application_id").fetchone()
        strange = connection.execute(_STRANGE).fetchone()
        is_blank = connection.execute("SELECT 1 FROM sqlite_schema").fetchone() is None
    if mark == MARK and version > FORMAT:
        raise NewerDiary(path)
    if mark != MARK or strange:
        raise NotADiary(path)
    if is_blank and _has_lost_its_log(path, key):
        raise WithoutItsLog(path)


def _has_lost_its_log(path: Path, key: bytes) -> bool:
    """Whether a blank diary was begun: all it held then lies in a log that is not beside it.

    SQLite tells how it was written only where it may put a log, so that is asked of a copy.
    """
    if _wal(path).exists():
        return False
    try:
        with TemporaryDirectory(prefix="unbend-") as folder:
            copy = Path(folder, path.name)
            private_file.create(copy, path.read_bytes())
            with closing(sqlcipher.connect(copy, key, options="mode=ro")) as connection:
                (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    except OSError as problem:
        raise DiskFull(path) from problem
    return bool(mode == "wal")


def _reader(path: Path, key: bytes) -> sqlite3.Connection:
    """A connection that changes nothing: not the file, nor the log that a crash left beside it."""
    wal = _wal(path)
    has_log = wal.exists() and wal.stat().st_size > 0
    return sqlcipher.connect(path, key, options="mode=ro" if has_log else sqlcipher.READ)


def _wal(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")
