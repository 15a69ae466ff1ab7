"""A diary copied page by page, also while it is open, and copies read through."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from domain import codec, diary_file, sqlcipher
from domain.obstacles import DamagedDiary, DiaryInUse, DiskFull
from domain.store import Row
from domain.verifying import verify

NO_JOURNAL = "PRAGMA journal_mode=OFF"
"""A copy is whole or thrown away, so it needs no second file, nor room for one."""


class Extent(NamedTuple):
    """How far a diary goes: how many facts it holds, and the hash of the last one."""

    facts: int = 0
    head: str = ""


def extent(diary: Path, key: bytes) -> Extent:
    """How far a diary goes at this moment."""
    with sqlcipher.told(diary), closing(_reader(diary, key)) as connection:
        return _extent(connection)


def size(diary: Path, key: bytes) -> int:
    """How many bytes a copy takes at most."""
    with sqlcipher.told(diary), closing(_reader(diary, key)) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    return int(pages) * diary_file.PAGE


def copy(diary: Path, key: bytes, to: Path) -> Extent:
    """Fill an empty file with the facts of a diary, and say how far they go.

    What is written meanwhile is not among them. What can be made from facts again is left out: a
    page of it that went bad would be sealed anew in the copy, and nothing there would tell.
    """
    with (
        sqlcipher.told(diary),
        closing(_reader(diary, key)) as source,
        closing(sqlcipher.connect(to, key)) as target,
    ):
        source.execute("BEGIN")
        reached = _extent(source)
        target.execute(NO_JOURNAL)
        try:
            with sqlcipher.told(to):
                source.backup(target)
        except DiaryInUse:  # errors of a backup come without a code; nobody else has this file
            raise DiskFull(to) from None
        with sqlcipher.told(to):
            target.execute(NO_JOURNAL)  # that came along with the pages
            target.execute("DROP TABLE IF EXISTS checkpoint")
            target.execute("VACUUM")
    return reached


def check(path: Path, key: bytes) -> Extent:
    """How far a copy goes, after all of it was read: its seals, its tables and its chain of hashes.

    Raises an Obstacle where anything is wrong. No diary that is open may be looked at like this: to
    close a file lets go of every lock that this program has on it.
    """
    diary_file.look_at(path, key, to_write=False)
    if diary_file.faults(path, key):
        raise DamagedDiary(path)
    with sqlcipher.told(path), closing(_reader(path, key)) as connection:
        found = verify(_rows(connection))
    if not found.is_sound:
        raise DamagedDiary(path)
    return Extent(found.facts, found.head)


def is_sound(diary: Path, key: bytes) -> bool:
    """Whether a diary that may be open can be read through."""
    try:
        with sqlcipher.told(diary), closing(_reader(diary, key)) as connection:
            found = connection.execute("PRAGMA quick_check").fetchall()
            return found == [("ok",)] and verify(_rows(connection)).is_sound
    except DamagedDiary:
        return False


def stored(diary: Path, key: bytes) -> Iterator[Row]:
    """The facts of a diary as they are kept, also while it is open; nothing is written for it.

    Raises DamagedDiary at the first that cannot be had.
    """
    with sqlcipher.told(diary), closing(_reader(diary, key)) as connection:
        if _has_facts(connection):
            yield from connection.execute(
                "SELECT rowid, topic, state FROM stored_events ORDER BY rowid"
            )


def _extent(connection: sqlite3.Connection) -> Extent:
    if not _has_facts(connection):
        return Extent()
    (facts,) = connection.execute("SELECT count(*) FROM stored_events").fetchone()
    last = connection.execute("SELECT state FROM stored_events ORDER BY rowid DESC LIMIT 1")
    return Extent(facts, "".join(codec.digest(state) for (state,) in last))


def _rows(connection: sqlite3.Connection) -> Iterator[tuple[str, bytes]]:
    if _has_facts(connection):
        yield from connection.execute("SELECT topic, state FROM stored_events ORDER BY rowid")


def _has_facts(connection: sqlite3.Connection) -> bool:
    """Whether anything was ever written: only then is there a table."""
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE name='stored_events'")
    return found.fetchone() is not None


def _reader(path: Path, key: bytes) -> sqlite3.Connection:
    """A connection that changes nothing, and sees what an open diary has not put in place yet."""
    has_log = path.with_name(f"{path.name}-wal").exists()
    return sqlcipher.connect(path, key, options="mode=ro" if has_log else sqlcipher.READ)
