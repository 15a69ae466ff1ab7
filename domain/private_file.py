"""Files and folders that only their owner can read, whatever the umask says."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_NEW = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)


def make_folder(folder: Path) -> None:
    """The folder, and those above it that are missing, each for its owner alone."""
    for missing in reversed([one for one in (folder, *folder.parents) if not one.is_dir()]):
        missing.mkdir(mode=0o700, exist_ok=True)


def create(path: Path, content: bytes = b"") -> None:
    """A new file, on disk under its name when this returns."""
    write_new(path, content)
    keep_name(path)


def write_new(path: Path, content: bytes) -> None:
    """The content of a new file on disk; what is there already, or a link, is not touched."""
    file = os.fdopen(os.open(path, _NEW, 0o600), "wb")
    try:
        with file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise


@contextmanager
def put(path: Path, content: bytes, *, over: bool) -> Iterator[Path]:
    """The content in a file beside a path, on disk, which gets that name when the block ends well.

    Otherwise it is gone, and what had the name before still has it. Unless it may go `over` that,
    raises FileExistsError. What a crash left of an earlier try is in nobody's way.
    """
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)
    write_new(new, content)
    try:
        yield new
        if not over:
            _take_free_name(new, path)
        else:
            new.replace(path)
    except BaseException:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # a power cut may bring the former file back, and it is whole as well
        keep_name(path)


def _take_free_name(new: Path, path: Path) -> None:
    """A rename would go over whatever got that name meanwhile, on POSIX."""
    if os.name != "posix":
        new.rename(path)
        return
    try:
        path.hardlink_to(new)
    except FileExistsError:
        raise
    except OSError:  # a disk on which a file has one name only
        _take_free_name_by_itself(new, path)
    else:
        with suppress(OSError):
            new.unlink()


def _take_free_name_by_itself(new: Path, path: Path) -> None:
    write_new(path, b"")
    try:
        new.replace(path)
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise


def keep_name(path: Path) -> None:
    """Let the name of a file outlive a power cut; not every disk can promise it."""
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
