"""Exports on disk: written beside their place, put into it whole, for their owner alone."""

import errno
from collections.abc import Iterable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from secrets import token_hex
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from domain import private_file
from domain.application import Unbend
from domain.course import Course
from domain.events import Event
from domain.history_file import history_lines
from domain.words import Words, said
from projections.tables import tables

_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX, _OWNER_ONLY = 3, 0o100600 << 16

_REASONS: dict[int, Words] = {
    errno.ENOSPC: said("There is no room left on that disk."),
    errno.EDQUOT: said("There is no room left for you on that disk."),
    errno.EFBIG: said("That disk does not take a file of this size."),
    errno.EACCES: said("This computer does not let you write in that folder."),
    errno.EPERM: said("This computer does not let you write in that folder."),
    errno.EROFS: said("That disk can only be read."),
    errno.ENOENT: said("That folder is not there."),
    errno.ENOTDIR: said("That folder is not there."),
    errno.EISDIR: said("There is a folder of that name."),
    errno.ENAMETOOLONG: said("That name is too long."),
}


class CannotSave(Exception):
    """A file could not be written: the sentence says why, and what was there is unchanged."""

    def __init__(self, sentence: Words) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def history_of(application: Unbend) -> bytes:
    """Every fact of a diary as it is kept, as JSON Lines."""
    stored = ((topic, data) for _, topic, data in application.stored_after(0))
    about = application.programme
    return b"".join(history_lines(stored, f"{about.id} {about.version}"))


def tables_of(course: Course, delimiter: str = ",", facts: Iterable[Event] | None = None) -> bytes:
    """The entries as they stand, as tables in one zip file; `facts` are all of the diary."""
    return _zipped(tables(course, delimiter, facts))


def try_place(path: Path) -> None:
    """Find out whether a file may lie there before something long is made for it."""
    beside = _beside(path)
    try:
        private_file.write_new(beside, b"")
    except OSError as problem:
        raise CannotSave(_sentence(problem)) from problem
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def save_file(path: Path, content: bytes) -> None:
    """Put what was made in memory in its place, whole; raises CannotSave."""
    beside = _beside(path)
    try:
        private_file.write_new(beside, content)
        beside.replace(path)
    except OSError as problem:
        raise CannotSave(_sentence(problem)) from problem
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    with suppress(OSError):
        private_file.keep_name(path)


def _beside(path: Path) -> Path:
    """A name of its own in the same folder, from which a file is moved to its place."""
    return path.with_name(f".unbend-{token_hex(8)}.part")


def _sentence(problem: OSError) -> Words:
    unknown = said("The system says: {words}.", words=problem.strerror)
    why = _REASONS.get(problem.errno or 0, unknown)
    return said("{why} Nothing was saved.", why=why)


def _zipped(files: dict[str, str]) -> bytes:
    """The same files give the same bytes, whenever they are zipped."""
    made = BytesIO()
    with ZipFile(made, "w") as zipped:
        for name, text in files.items():
            about = ZipInfo(name, _EPOCH)
            about.create_system, about.external_attr = _UNIX, _OWNER_ONLY
            zipped.writestr(about, text.encode(), ZIP_DEFLATED)
    return made.getvalue()
