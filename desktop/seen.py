"""What is noted of an open diary, so that an older copy put in its place is known for one."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from desktop import witness
from desktop.witness import RolledBack
from domain import high_water
from domain.application import Unbend
from domain.codec import UnreadableFact
from domain.obstacles import Obstacle
from domain.store import EncryptedFile


def look(application: Unbend) -> RolledBack | None:
    """What is to be told of a diary that was just opened; raises DamagedFact."""
    store = application.store
    if not isinstance(store, EncryptedFile):
        return None
    return witness.look(store.path, store.key, application.stored_after)


def note(application: Unbend, count: int | None = None) -> None:
    """Remember how far a diary has come; without a `count` its facts are counted for it."""
    store = application.store
    if not isinstance(store, EncryptedFile) or store.is_read_only:
        return
    with suppress(UnreadableFact, Obstacle):  # what is amiss is for whoever reads it to tell
        position = reached(application)
        if not position:
            return
        if count is None:
            count = sum(1 for _ in application.stored_after(0))
        for row in application.stored_after(position - 1, 1):
            witness.note(store.path, store.key, high_water.mark(max(count, 1), row))


def reached(application: Unbend) -> int:
    """Where the last row of a diary lies; nothing if there is none."""
    with application.store.told():
        return application.recorder.max_notification_id() or 0


@contextmanager
def witnessed(application: Unbend) -> Iterator[None]:
    """Inside it a diary may be written, and how far it came is noted; raises RolledBack before."""
    older = look(application)
    if older is not None:
        raise older
    before = reached(application)
    try:
        yield
    finally:
        if reached(application) != before:
            note(application)
