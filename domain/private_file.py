"""Files and folders that only their owner can read, whatever the umask says."""

import os
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


def keep_name(path: Path) -> None:
    """Let the name of a file outlive a power cut; not every disk can promise it."""
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
