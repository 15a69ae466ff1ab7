"""A lock that one program holds at a time, and that ends with the program however that ends."""

import os
import sys
from contextlib import suppress
from errno import EACCES, EAGAIN, EDEADLK
from pathlib import Path
from time import monotonic, sleep

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_OPENING = (
    os.O_RDWR
    | os.O_CREAT
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
_HELD_ELSEWHERE = {EACCES, EAGAIN, EDEADLK}

PAUSE = 0.02
"""Seconds between two tries."""

_BYTE = 1 << 30
"""Which byte of the file is locked on Windows: none that anybody reads."""


class FileLock:
    """A file in whose lock the system itself knows the holder.

    No process number is written down, so none is taken for another's, and nothing that a killed
    program left behind has to be told from what is still held. A disk that has no locks, or a
    folder that cannot be written, keeps nobody out.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: int | None = None

    def take(self, patience: float = 0) -> bool:
        """Whether nobody else holds it; seconds of patience are waited for whoever does."""
        until = monotonic() + patience
        while not (is_taken := self._try()) and monotonic() < until:
            sleep(PAUSE)
        return is_taken

    def release(self) -> None:
        """Let the next one in; the file goes as well."""
        file, self._file = self._file, None
        if file is None:
            return
        if os.name == "posix":  # while it is held, so that it is nobody else's yet
            with suppress(OSError):
                self.path.unlink()
        os.close(file)
        if os.name != "posix":
            with suppress(OSError):  # refused where somebody else has it open by now
                self.path.unlink()

    def _try(self) -> bool:
        """Whether it could be taken, or cannot be had here by anybody."""
        if self._file is not None:
            return True
        try:
            file = os.open(self.path, _OPENING, 0o600)
        except OSError:
            return True
        try:
            _lock(file)
        except OSError as problem:
            os.close(file)
            return problem.errno not in _HELD_ELSEWHERE
        if not self._is_still(file):
            os.close(file)
            return False
        self._file = file
        return True

    def _is_still(self, file: int) -> bool:
        """Whether the name still leads to it: who held it may have removed it meanwhile."""
        try:
            return os.path.samestat(os.fstat(file), self.path.stat())
        except OSError:
            return False


def _lock(file: int) -> None:
    """Take the lock at once; raises OSError."""
    if sys.platform == "win32":
        os.lseek(file, _BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
