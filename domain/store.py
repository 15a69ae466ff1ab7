"""Where facts are kept: the library's settings for an encrypted file and for memory."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Protocol, TypeAlias
from uuid import UUID

from eventsourcing.persistence import (
    ApplicationRecorder,
    InfrastructureFactory,
    IntegrityError,
    StoredEvent,
)
from eventsourcing.popo import POPOApplicationRecorder, POPOFactory
from eventsourcing.utils import Environment
from typing_extensions import override

from domain import diary_file, sqlcipher
from domain.obstacles import WrongKey

Factory: TypeAlias = InfrastructureFactory[Any]

Row: TypeAlias = tuple[int, str, bytes]
"""A fact as it is kept: its position, its name and its bytes."""


class Checkpoints(Protocol):
    """One place beside the facts for what can be made from them again."""

    def read(self) -> bytes | None:
        """What was written last, None if nothing was."""

    def write(self, data: bytes) -> None:
        """Put it in place of what was there, in a transaction of its own."""


class NoCheckpoints(Checkpoints):
    """Where facts end with the program, nothing is kept beside them."""

    @override
    def read(self) -> bytes | None:
        return None

    @override
    def write(self, data: bytes) -> None:
        pass


class Store(Protocol):
    """A place where facts are kept, as the application meets it."""

    def factory(self, environment: Environment) -> Factory:
        """What makes the library's recorders for this place."""

    def checkpoints(self, factory: Factory) -> Checkpoints:
        """Where a checkpoint is kept, through what a factory has opened."""

    def told(self) -> AbstractContextManager[None]:
        """Inside it, what the place could not do is raised as an Obstacle."""

    def rows_after(self, recorder: ApplicationRecorder, position: int, limit: int) -> list[Row]:
        """At most so many facts after a position, as a recorder of this place has them."""
        if isinstance(recorder, OURS):
            return recorder.rows_after(position, limit)
        page = recorder.select_notifications(start=position, limit=limit, inclusive_of_start=False)
        return [(each.id, each.topic, each.state) for each in page]

    def lay(
        self, recorder: ApplicationRecorder, kept: int, last: int, rows: Sequence[StoredEvent]
    ) -> None:
        """Put rows in place of those after position `kept`, in one transaction or not at all.

        `last` is the position of the last row as whoever decided this knows it; where it is another
        by now, nothing is done. Positions are never given twice: the rows come after `last`, so
        that whoever has read the former ones finds none, and no other ones, in their place. What
        was kept beside the facts goes with them.
        """
        if not isinstance(recorder, OURS):
            raise TypeError(type(recorder))
        recorder.lay(kept, last, rows)


_GONE = StoredEvent(UUID(int=0), 0, "", b"")
"""What stands where a row was, in memory."""


class MemoryRecorder(POPOApplicationRecorder):
    """The library's recorder in memory, which can also put rows in place of others."""

    def rows_after(self, position: int, limit: int) -> list[Row]:
        """At most so many rows after a position."""
        with self._database_lock:
            behind = enumerate(self._stored_events[position:], position + 1)
            left = ((found, each.topic, each.state) for found, each in behind if each is not _GONE)
            return list(islice(left, limit))

    def lay(self, kept: int, last: int, rows: Sequence[StoredEvent]) -> None:
        """Put rows in place of those after a position, as `Store.lay` says."""
        with self._database_lock:
            if len(self._stored_events) != last:
                raise IntegrityError
            for row in self._stored_events[kept:]:
                self._stored_events_index[str(row.originator_id)].pop(row.originator_version, None)
            self._stored_events[kept:] = [_GONE] * (last - kept)
            self._insert_events(rows)


OURS = (MemoryRecorder, sqlcipher.KeyedRecorder)
"""Recorders that can put rows in place of others."""


class MemoryFactory(POPOFactory):
    """The library's factory for memory."""

    @override
    def application_recorder(self) -> ApplicationRecorder:
        return MemoryRecorder()


@dataclass(frozen=True, slots=True)
class Memory(Store):
    """Facts kept until the program ends."""

    @override
    def factory(self, environment: Environment) -> Factory:
        return MemoryFactory(environment)

    @override
    def checkpoints(self, factory: Factory) -> Checkpoints:
        return NoCheckpoints()

    @override
    def told(self) -> AbstractContextManager[None]:
        return nullcontext()


@dataclass(frozen=True, slots=True)
class EncryptedFile(Store):
    """Facts kept in one file that is sealed as a whole: names, times, counts and order too."""

    path: Path
    key: bytes = field(repr=False)
    is_read_only: bool = False

    @override
    def factory(self, environment: Environment) -> Factory:
        to_write = not self.is_read_only
        return sqlcipher.KeyedFactory(environment, self.path, self.key, to_write=to_write)

    @override
    def checkpoints(self, factory: Factory) -> Checkpoints:
        if isinstance(factory, sqlcipher.KeyedFactory):
            return sqlcipher.KeyedCheckpoints(factory.datastore)
        return NoCheckpoints()

    @override
    def told(self) -> AbstractContextManager[None]:
        return sqlcipher.told(self.path)

    def faults(self) -> tuple[str, ...]:
        """What is damaged, found by reading the whole file; nothing if it is sound."""
        return diary_file.faults(self.path, self.key)


def memory() -> Store:
    """A store that ends with the program: for tests and for looking around."""
    return Memory()


def encrypted_file(path: Path, key: bytes, *, new: bool = False) -> EncryptedFile:
    """The diary at a path, looked at and found to be ours, or made there if it is to be new.

    Raises an Obstacle, and then every file is as it was.
    """
    if len(key) != sqlcipher.KEY_BYTES:
        raise WrongKey(path)
    if new:
        diary_file.create(path, key)
    else:
        diary_file.look_at(path, key)
    return EncryptedFile(path, key)


def read_only_file(path: Path, key: bytes) -> EncryptedFile:
    """A diary that nobody has open, to be looked into: it refuses to be written.

    Raises an Obstacle.
    """
    if len(key) != sqlcipher.KEY_BYTES:
        raise WrongKey(path)
    diary_file.look_at(path, key, to_write=False)
    return EncryptedFile(path, key, is_read_only=True)
