"""Where facts are kept: the library's settings for an encrypted file and for memory."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeAlias

from eventsourcing.persistence import ApplicationRecorder, InfrastructureFactory
from eventsourcing.popo import POPOFactory
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
        page = recorder.select_notifications(start=position, limit=limit, inclusive_of_start=False)
        return [(each.id, each.topic, each.state) for each in page]


@dataclass(frozen=True, slots=True)
class Memory(Store):
    """Facts kept until the program ends."""

    @override
    def factory(self, environment: Environment) -> Factory:
        return POPOFactory(environment)

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

    @override
    def factory(self, environment: Environment) -> Factory:
        return sqlcipher.KeyedFactory(environment, self.path, self.key)

    @override
    def checkpoints(self, factory: Factory) -> Checkpoints:
        if isinstance(factory, sqlcipher.KeyedFactory):
            return sqlcipher.KeyedCheckpoints(factory.datastore)
        return NoCheckpoints()

    @override
    def told(self) -> AbstractContextManager[None]:
        return sqlcipher.told(self.path)

    @override
    def rows_after(self, recorder: ApplicationRecorder, position: int, limit: int) -> list[Row]:
        if isinstance(recorder, sqlcipher.KeyedRecorder):
            return recorder.rows_after(position, limit)
        return super().rows_after(recorder, position, limit)

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
