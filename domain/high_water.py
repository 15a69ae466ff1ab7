"""How far a diary had come, so that an older copy put in its place is known for one."""

from collections.abc import Iterator
from typing import Annotated, Protocol
from uuid import UUID

from msgspec import Meta, Struct

from domain import codec
from domain.raw_fact import head_of
from domain.store import Row


class RowsAfter(Protocol):
    """How an application hands out its facts as they are kept."""

    def __call__(self, position: int, limit: int | None = None) -> Iterator[Row]: ...


class HighWater(Struct, frozen=True, kw_only=True):
    """How many facts there were, and which was the last: its place, its hash and its id."""

    count: Annotated[int, Meta(ge=1)]
    position: Annotated[int, Meta(ge=1)]
    hash: str
    fact: UUID


def mark(count: int, last: Row) -> HighWater:
    """The mark of a diary by its last row, of so many; raises DamagedFact."""
    position, kind, data = last
    fact = head_of(kind, data).id
    return HighWater(count=count, position=position, hash=codec.digest(data), fact=fact)


def measured(stored_after: RowsAfter) -> HighWater | None:
    """The mark of a diary that is read through for it, None of an empty one."""
    count, last = 0, None
    for row in stored_after(0):
        count, last = count + 1, row
    return None if last is None else mark(count, last)


def is_reached(seen: HighWater, stored_after: RowsAfter) -> bool:
    """Whether a diary still holds the last fact that it was seen to hold.

    One look as long as facts were only added. Taking in a history may have moved that fact, and
    then it is looked for everywhere. Raises DamagedFact.
    """
    for position, _, data in stored_after(seen.position - 1, 1):
        if (position, codec.digest(data)) == (seen.position, seen.hash):
            return True
    return any(head_of(kind, data).id == seen.fact for _, kind, data in stored_after(0))
