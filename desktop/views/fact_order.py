"""The order in which facts are listed: newest first, kept up as facts arrive."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from uuid import UUID

from domain.events import Event

Wanted = Callable[[Event], bool]


class FactOrder:
    """Places of facts by the moment at which they happened, and by their id."""

    def __init__(self) -> None:
        self._facts: Sequence[Event] = ()
        self._keys: list[tuple[datetime, int]] = []
        self._days: list[int] = []
        self._places: dict[UUID, int] = {}

    def follow(self, facts: Sequence[Event]) -> None:
        """Take in what is new; another diary, or another way to tell it, is taken in whole."""
        if facts is not self._facts or len(facts) < len(self._days):
            self._facts, self._keys, self._days, self._places = facts, [], [], {}
        for place in range(len(self._days), len(facts)):
            fact = facts[place]
            self._keys.append((fact.occurred_at, place))
            self._days.append(fact.day.toordinal())
            self._places[fact.id] = place
        self._keys.sort()

    def day(self, place: int) -> int:
        """The programme day of a fact, by its ordinal."""
        return self._days[place]

    def place(self, key: UUID) -> int | None:
        return self._places.get(key)

    def newest_first(self, count: int, wanted: Wanted | None = None) -> Iterator[int]:
        """The places of the facts among the first `count` that are wanted."""
        facts = self._facts
        for _, place in reversed(self._keys):
            if place < count and (wanted is None or wanted(facts[place])):
                yield place
