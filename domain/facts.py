"""Facts by their place in the order of writing, wherever they are kept."""

from abc import abstractmethod
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from operator import itemgetter
from typing import overload

from typing_extensions import override

from domain import codec
from domain.events import ENTRIES, EntryCorrected, EntryWithdrawn, Event

PAGE = 128
"""Facts that are read from the store in one go."""

PAGES_KEPT = 32
"""Pages that are kept as they were read; whoever looks about looks near by."""

Read = Callable[[int, int], Iterable[tuple[int, str, bytes]]]
"""The facts after a position of the store, at most so many: position, name and bytes of each."""


def is_turn(fact: Event) -> bool:
    """Whether a fact is no entry and amends none: it turns the course, or a term of it."""
    return not isinstance(fact, (*ENTRIES, EntryCorrected, EntryWithdrawn))


class Facts(Sequence[Event]):
    """Every fact so far, the oldest first."""

    @overload
    def __getitem__(self, place: int) -> Event: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Event]: ...
    @override
    def __getitem__(self, place: int | slice) -> Event | Sequence[Event]:
        if isinstance(place, slice):
            return [self.at(each) for each in range(*place.indices(len(self)))]
        found = place + len(self) if place < 0 else place
        if not 0 <= found < len(self):
            raise IndexError(place)
        return self.at(found)

    @abstractmethod
    def at(self, place: int) -> Event:
        """The fact at a place, of which there is one."""

    def turns(self, count: int) -> list[tuple[int, Event]]:
        """Of the first so many, each that is no entry and amends none, with its place."""
        return [(place, fact) for place, fact in enumerate(self[:count]) if is_turn(fact)]

    @abstractmethod
    def add(self, fact: Event, position: int) -> None:
        """One more fact, which the store has at a position."""


class Heard(Facts):
    """Facts in memory."""

    def __init__(self, facts: Iterable[Event] = ()) -> None:
        self._facts = list(facts)

    @override
    def __len__(self) -> int:
        return len(self._facts)

    @override
    def at(self, place: int) -> Event:
        return self._facts[place]

    @override
    def add(self, fact: Event, position: int) -> None:
        self._facts.append(fact)


class Paged(Facts):
    """Facts that stay in the store: of ten years only those are decoded that somebody looks at."""

    def __init__(
        self,
        read: Read,
        starts: Iterable[int] = (),
        count: int = 0,
        turns: Callable[[], Iterable[tuple[int, Event]]] = tuple,
    ) -> None:
        """Facts of which so many stand in the store already; `turns` are those among them."""
        self._read = read
        self._known_turns = turns
        self._new_turns: list[tuple[int, Event]] = []
        self._starts = array("q", starts)
        self._count = count
        self._pages: dict[int, list[tuple[int, str, bytes]]] = {}

    @property
    def starts(self) -> "array[int]":
        """The position of the first fact of each page."""
        return self._starts

    @override
    def __len__(self) -> int:
        return self._count

    @override
    def at(self, place: int) -> Event:
        number, row = divmod(place, PAGE)
        page = self._pages.get(number)
        if page is None or len(page) <= row:
            page = self._read_page(number)
        if len(page) <= row:
            raise codec.DamagedFact(f"a fact is gone: {place + 1}")
        _, topic, data = page[row]
        return codec.decode(topic, data)

    @override
    def add(self, fact: Event, position: int) -> None:
        if self._count % PAGE == 0:
            self._starts.append(position)
        if is_turn(fact):
            self._new_turns.append((self._count, fact))
        self._count += 1

    @override
    def turns(self, count: int) -> list[tuple[int, Event]]:
        every = [*self._all_known_turns, *self._new_turns]
        return every[: bisect_left(every, count, key=itemgetter(0))]

    @cached_property
    def _all_known_turns(self) -> list[tuple[int, Event]]:
        return list(self._known_turns())

    def _read_page(self, number: int) -> list[tuple[int, str, bytes]]:
        page = list(self._read(self._starts[number] - 1, PAGE))
        self._pages.pop(number, None)
        if len(self._pages) >= PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        self._pages[number] = page
        return page
