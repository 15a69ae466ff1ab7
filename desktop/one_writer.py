"""Who may write a diary: one window, or one command at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from domain.file_lock import FileLock
from domain.obstacles import Obstacle
from domain.words import said

PATIENCE = 1.0
"""Seconds for another command that is about to end."""


class DiaryOpen(Obstacle):
    """A window shows it, or another command writes it."""

    SENTENCE = said("{name} is open in another Unbend: close that one first. Nothing was written.")


def lock(diary: Path) -> FileLock:
    """What whoever writes a diary holds meanwhile."""
    return FileLock(diary.with_name(f"{diary.name}.lock"))


@contextmanager
def only_writer(diary: Path) -> Iterator[None]:
    """Inside it, nobody else that asks writes the diary; raises DiaryOpen."""
    held = lock(diary)
    if not held.take(PATIENCE):
        raise DiaryOpen(diary)
    try:
        yield
    finally:
        held.release()
