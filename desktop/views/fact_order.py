"""The order in which facts are listed: newest first, kept up as facts arrive."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import UUID

from domain.events import Event


class FactOrder:
    """Places of facts by the moment at which they happened, and by their id."""

    def __init__(self) -> None:
        self._take_whole(())

    def follow(self, facts: Sequence[Event]) -> None:
        """Take in what is new; another diary, or another way to tell it, is taken in whole."""
        if facts is not self._facts or len(facts) < len(self._keys):
            self._take_whole(facts)
        is_sorted = True
        for place in range(len(self._keys), len(facts)):
            key = facts[place].occurred_at, place
            is_sorted = is_sorted and (not self._keys or self._keys[-1] < key)
            self._keys.append(key)
        if not is_sorted:
            self._keys.sort()

    def place(self, key: UUID) -> int | None:
        """Where the fact of that id stands; ids are looked through when one is asked for."""
        for place in range(len(self._places), len(self._facts)):
            self._places[self._facts[place].id] = place
        return self._places.get(key)

    def __len__(self) -> int:
        return len(self._keys)

    def position(self, place: int) -> int:
        """How many facts happened before the one at that place."""
        return bisect_left(self._keys, (self._facts[place].occurred_at, place))

    def position_at(self, instant: datetime) -> int:
        """How many facts happened before an instant."""
        return bisect_left(self._keys, (instant, 0))

    def newest_first(self, top: int, bottom: int = 0) -> Iterator[int]:
        """The places of the facts between two positions, the upper one left out."""
        for position in range(top - 1, bottom - 1, -1):
            yield self._keys[position][1]

    def _take_whole(self, facts: Sequence[Event]) -> None:
        self._facts = facts
        self._keys: list[tuple[datetime, int]] = []
        self._places: dict[UUID, int] = {}
