"""A diary written anew under another key, and put in its place so that no crash loses both.

The new one lies beside the diary under a name that holds the id of its key, with a key file of its
own. From the moment at which that key file becomes the diary's, the new one counts.
"""

import os
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from shutil import disk_usage
from uuid import UUID

from domain import (
    codec,
    diary_copy,
    diary_file,
    key_file,
    private_file,
    removed_words,
    rows,
    sqlcipher,
)
from domain.diary_copy import Extent
from domain.key_file import KeyFile
from domain.obstacles import CannotWrite, DiaryInUse, DiskFull, FolderReadOnly, Obstacle
from domain.removed_words import Row
from domain.sound_copy import SPARE, NoRoom, kept
from domain.store import encrypted_file, read_only_file
from domain.words import said

_ID = "([0-9a-f]{32})"
_OF_PART = ("", *diary_file.BESIDE, ".key.json.new", ".key.json")
"""What may lie of a part; its key file goes last."""


class NotRewritten(Obstacle):
    """It was written, and does not read as it was written."""

    SENTENCE = said(
        "What was written anew of {name} does not read as it should, so it was thrown away. "
        "The diary was left as it is. The disk may be failing: make a backup on another one."
    )


def write(diary: Path, key: bytes, known: KeyFile, new: bytes, entry: UUID | None = None) -> None:
    """Write a closed diary anew under a `new` key, without the words of an entry if one is named.

    What is written lies beside the diary, was read back and is what it should be; the diary is as
    it was. `known` is the key file that it will have. Raises an Obstacle, and then nothing is left.
    """
    _settle(diary, key)
    diary_copy.check(diary, key)
    laid = rows.rows_in(read_only_file(diary, key))
    if entry is not None:
        laid = removed_words.without(laid, entry, diary)
    part = part_of(diary, known.key_id)
    with kept(diary, FolderReadOnly(diary)), _else_thrown_away(diary, known.key_id):
        if disk_usage(diary.parent).free < 2 * diary.stat().st_size + SPARE:
            raise NoRoom(diary)
        with key_file.put(part, known, over=False) as put:
            if put != known:
                raise CannotWrite(diary)
        try:
            _fill(part, new, laid)
            _prove(diary, part, new, laid)
        except DiskFull:
            raise NoRoom(diary) from None
        except Obstacle:
            raise NotRewritten(diary) from None


def put_in_place(diary: Path, key_id: str) -> None:
    """Let what was written under a key be the diary from now on; raises an Obstacle.

    Under which key it was before is remembered until `forget_former`.
    """
    part, known = part_of(diary, key_id), key_file.read(diary)
    with kept(diary, CannotWrite(diary)):
        if known is not None and known.key_id not in former_keys(diary):
            private_file.create(_former(diary, known.key_id))
        key_file.beside(part).replace(key_file.beside(diary))  # from here on the new one counts
        _keep_names(diary)
        _go_on(diary, part)


def is_in_place(diary: Path, key_id: str) -> bool:
    """Whether what was written under a key counts as the diary."""
    known = key_file.read(diary)
    return known is not None and known.key_id == key_id


def throw_away(diary: Path, key_id: str) -> None:
    """Remove what was written under a key that is not to be the diary's; raises an Obstacle."""
    part = part_of(diary, key_id)
    with kept(diary, CannotWrite(diary)):
        for suffix in _OF_PART:
            part.with_name(f"{part.name}{suffix}").unlink(missing_ok=True)


def finish(diary: Path) -> None:
    """What a crash broke off is brought to its end, or was never begun: before each opening.

    Raises an Obstacle where that cannot be done.
    """
    begun, former = parts(diary), former_keys(diary)
    known = key_file.read(diary) if begun or former else None
    if known is None:
        return  # nothing says which of them counts
    for key_id in begun:
        if key_id == known.key_id:
            with kept(diary, CannotWrite(diary)):
                _go_on(diary, part_of(diary, key_id))
        throw_away(diary, key_id)
    if known.key_id in former:
        forget_former(diary, known.key_id)


def part_of(diary: Path, key_id: str) -> Path:
    """Where a diary lies that is written anew under a key."""
    return diary.with_name(f"{diary.name}.rewritten-{key_id}")


def parts(diary: Path) -> tuple[str, ...]:
    """The ids of the keys under which something was written anew, and did not get its name."""
    endings = "|".join(map(re.escape, _OF_PART))
    return _ids(diary, f"{re.escape(diary.name)}[.]rewritten-{_ID}(?:{endings})")


def files_of(diary: Path) -> tuple[Path, ...]:
    """Every file that a rewriting may have left beside a diary, its key files first."""
    endings = reversed(_OF_PART)
    left = (
        part_of(diary, each).with_name(f"{part_of(diary, each).name}{ending}")
        for ending in endings
        for each in parts(diary)
    )
    marks = (_former(diary, each) for each in former_keys(diary))
    return tuple(path for path in (*left, *marks) if os.path.lexists(path))


def former_keys(diary: Path) -> tuple[str, ...]:
    """The ids of keys that the diary had before, as long as something may still lie under them."""
    return _ids(diary, f"{re.escape(diary.name)}[.]former-{_ID}")


def forget_former(diary: Path, key_id: str) -> None:
    """Nothing lies under a former key any more; raises an Obstacle."""
    with kept(diary, CannotWrite(diary)):
        _former(diary, key_id).unlink(missing_ok=True)


def _former(diary: Path, key_id: str) -> Path:
    return diary.with_name(f"{diary.name}.former-{key_id}")


def _ids(diary: Path, shape: str) -> tuple[str, ...]:
    try:
        names = [each.name for each in diary.parent.iterdir()]
    except OSError:
        return ()
    found = (re.fullmatch(shape, name) for name in names)
    return tuple(sorted({each[1] for each in found if each is not None}))


def _settle(diary: Path, key: bytes) -> None:
    """What a crash left in the log comes into the file; raises DiaryInUse if somebody has it."""
    diary_file.look_at(diary, key)
    with sqlcipher.told(diary), closing(sqlcipher.connect(diary, key)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    if any(os.path.lexists(path) for path in _beside(diary)):
        raise DiaryInUse(diary)


def _fill(part: Path, key: bytes, laid: tuple[Row, ...]) -> None:
    rows.fill(encrypted_file(part, key, new=True), laid)
    with part.open("r+b") as file:  # Windows syncs only what may be written
        os.fsync(file.fileno())
    _keep_names(part)


def _prove(diary: Path, part: Path, key: bytes, laid: tuple[Row, ...]) -> None:
    """Read all of it back, before anything depends on it; raises an Obstacle."""
    reached = Extent(len(laid), codec.digest(laid[-1][1]) if laid else "")
    is_whole = diary_copy.check(part, key) == reached
    if not is_whole or rows.rows_in(read_only_file(part, key)) != laid:
        raise NotRewritten(diary)


def _go_on(diary: Path, part: Path) -> None:
    """The second half of putting in place, as often as it takes; raises OSError."""
    if not part.exists():
        return
    for path in _beside(diary):  # SQLite would put what the former one left into the new one
        path.unlink(missing_ok=True)
    part.replace(diary)
    _keep_names(diary)


def _beside(diary: Path) -> tuple[Path, ...]:
    return tuple(diary.with_name(f"{diary.name}{suffix}") for suffix in diary_file.BESIDE)


def _keep_names(path: Path) -> None:
    with suppress(OSError):  # not every disk can promise it
        private_file.keep_name(path)


@contextmanager
def _else_thrown_away(diary: Path, key_id: str) -> Iterator[None]:
    try:
        yield
    except BaseException:
        with suppress(CannotWrite):
            throw_away(diary, key_id)
        raise
