"""Facts by their place in the order of writing, wherever they are kept."""

from abc import abstractmethod
from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import overload

from typing_extensions import override

from domain import codec
from domain.events import Event

PAGE = 128
"""Facts that are read from the store in one go."""

PAGES_KEPT = 32
"""Pages that are kept as they were read; whoever looks about looks near by."""

FACTS_KEPT = 4096
"""Facts that are kept decoded."""

Read = Callable[[int, int], Iterable[tuple[int, str, bytes]]]
"""The facts after a position of the store, at most so many: position, name and bytes of each."""


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

    def __init__(self, read: Read, starts: Iterable[int] = (), count: int = 0) -> None:
        self._read = read
        self._starts = array("q", starts)
        self._count = count
        self._pages: dict[int, list[tuple[str, bytes]]] = {}
        self._decoded: dict[int, Event] = {}

    @property
    def starts(self) -> "array[int]":
        """The position of the first fact of each page."""
        return self._starts

    @override
    def __len__(self) -> int:
        return self._count

    @override
    def at(self, place: int) -> Event:
        found = self._decoded.get(place)
        if found is None:
            number, row = divmod(place, PAGE)
            found = codec.decode(*self._page(number, row)[row])
            self._keep(place, found)
        return found

    @override
    def add(self, fact: Event, position: int) -> None:
        if self._count % PAGE == 0:
            self._starts.append(position)
        self._keep(self._count, fact)
        self._count += 1

    def _keep(self, place: int, fact: Event) -> None:
        if len(self._decoded) >= FACTS_KEPT:
            del self._decoded[next(iter(self._decoded))]
        self._decoded[place] = fact

    def _page(self, number: int, row: int) -> list[tuple[str, bytes]]:
        page = self._pages.get(number)
        if page is None or len(page) <= row:
            rows = self._read(self._starts[number] - 1, PAGE)
            page = [(topic, data) for _, topic, data in rows]
            self._pages.pop(number, None)
            if len(self._pages) >= PAGES_KEPT:
                del self._pages[next(iter(self._pages))]
            self._pages[number] = page
        return page
