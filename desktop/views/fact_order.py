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
            self._latest.append(max(self._latest[-1], key[0]) if self._latest else key[0])
        if not is_sorted:
            self._keys.sort()

    def place(self, key: UUID) -> int | None:
        """Where the fact of that id stands; ids are looked through when one is asked for."""
        for place in range(len(self._places), len(self._facts)):
            self._places[self._facts[place].id] = place
        return self._places.get(key)

    def newest_first(self, count: int) -> Iterator[int]:
        """The places of the first `count` facts, without a look at the later ones."""
        if not count:
            return
        start = bisect_left(self._keys, (self._latest[count - 1], count))
        for position in range(start - 1, -1, -1):
            place = self._keys[position][1]
            if place < count:
                yield place

    def _take_whole(self, facts: Sequence[Event]) -> None:
        self._facts = facts
        self._keys: list[tuple[datetime, int]] = []
        self._latest: list[datetime] = []
        self._places: dict[UUID, int] = {}
