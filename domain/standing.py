"""A course over columns: what stood after so many facts, found when it is asked for."""

from collections.abc import Iterator, Mapping
from typing import TypeVar, overload
from uuid import UUID

from typing_extensions import override

from domain.columns import Columns
from domain.course import Course, evolve
from domain.events import Entry
from domain.kept_leaves import calendar_at
from domain.layered import Layered
from domain.ledger import Ledger, Stack

STRIDE = 16
"""The turns of the course are kept folded after every so many of them."""

LATELY = 64
"""How many turned courses between those are kept as well."""

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")
OtherT = TypeVar("OtherT")


def course_at(columns: Columns, count: int) -> Course:
    """The course after the first so many facts, which is what they fold into."""
    if not count:
        return Course()
    turned = _turned(columns, columns.turned_by(count))
    return Course(
        opened=turned.opened,
        version=columns.versions[count - 1],
        stage=turned.stage,
        phase=turned.phase,
        acute_since=turned.acute_since,
        chronic_since=turned.chronic_since,
        advanced=turned.advanced,
        spans=turned.spans,
        calendar=calendar_at(columns, count),
        ledger=Ledger(
            Layered(EntriesAt(columns, count)),
            Layered(FormerAt(columns, count)),
            Layered(AmendsAt(columns, count)),
        ),
        flags=turned.flags,
        asked=turned.asked,
        terms=turned.terms,
        commands=Layered(WishesAt(columns, count)),
    )


def _turned(columns: Columns, turns: int) -> Course:
    """The course without any entry after so many turns."""
    if turns == len(columns.turns):
        return columns.turned
    lately = columns.memory.turned_lately
    found = lately.get(turns)
    if found is None:
        found = _turned_again(columns, turns)
        if len(lately) >= LATELY:
            del lately[next(iter(lately))]
        lately[turns] = found
    return found


def _turned_again(columns: Columns, turns: int) -> Course:
    kept = columns.memory.turned or [Course()]
    columns.memory.turned = kept
    while len(kept) <= turns // STRIDE:
        kept.append(_folded_on(columns, kept[-1], (len(kept) - 1) * STRIDE, len(kept) * STRIDE))
    return _folded_on(columns, kept[turns // STRIDE], turns // STRIDE * STRIDE, turns)


def _folded_on(columns: Columns, course: Course, first: int, last: int) -> Course:
    for index in range(first, last):
        course = evolve(course, columns.turn(index))
    return course


class At(Mapping[KeyT, ValueT]):
    """A map as it stood after so many facts."""

    __slots__ = ("_columns", "_count")

    def __init__(self, columns: Columns, count: int) -> None:
        self._columns = columns
        self._count = count

    def found(self, key: KeyT) -> ValueT | None:
        raise NotImplementedError

    @overload
    def get(self, key: KeyT) -> ValueT | None: ...
    @overload
    def get(self, key: KeyT, default: ValueT | OtherT) -> ValueT | OtherT: ...
    @override
    def get(self, key: KeyT, default: ValueT | OtherT | None = None) -> ValueT | OtherT | None:
        found = self.found(key)
        return default if found is None else found

    @override
    def __getitem__(self, key: KeyT) -> ValueT:
        found = self.found(key)
        if found is None:
            raise KeyError(key)
        return found

    @override
    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        return next(iter(self), None) is not None


class ById(At[UUID, ValueT]):
    """A map by ids."""

    __slots__ = ()

    @override
    def __contains__(self, key: object) -> bool:
        return isinstance(key, UUID) and self.found(key) is not None


class EntriesAt(ById[Entry]):
    """The entries that stand, by their ids."""

    @override
    def found(self, key: UUID) -> Entry | None:
        for place in self._columns.places_of(key):
            row = self._columns.row_at(place, self._count)
            if row is not None:
                return self._columns.entry(row)
        return None

    @override
    def __iter__(self) -> Iterator[UUID]:
        columns, count = self._columns, self._count
        for place in range(columns.opened_at(count), count):
            if columns.row_at(place, count) is not None:
                yield columns.id_of(place)


class FormerAt(ById[Stack]):
    """The amendments of each entry that has any."""

    @override
    def found(self, key: UUID) -> Stack | None:
        return next(filter(None, map(self._stack, self._columns.places_of(key))), None)

    def _stack(self, place: int) -> Stack:
        columns = self._columns
        return tuple(
            (columns.id_of(columns.amendments[each]), columns.entry(columns.amended_from[each]))
            for each in columns.memory.amended(columns.amended).get(place, ())
            if columns.is_made(each, self._count)
        )

    @override
    def __iter__(self) -> Iterator[UUID]:
        columns, count = self._columns, self._count
        for place, made in columns.memory.amended(columns.amended).items():
            if any(columns.is_made(each, count) for each in made):
                yield columns.id_of(place)


class AmendsAt(ById[UUID]):
    """The entry of each amendment."""

    @override
    def found(self, key: UUID) -> UUID | None:
        columns = self._columns
        for place in columns.places_of(key):
            made = columns.amendment(place)
            if made is not None and columns.is_made(made, self._count):
                return columns.id_of(columns.amended[made])
        return None

    @override
    def __iter__(self) -> Iterator[UUID]:
        columns = self._columns
        for made, place in enumerate(columns.amendments):
            if columns.is_made(made, self._count):
                yield columns.id_of(place)


class WishesAt(ById[int]):
    """The wishes of this episode, each with the number of the last fact it led to."""

    @override
    def found(self, key: UUID) -> int | None:
        columns, opened = self._columns, self._columns.opened_at(self._count)
        odd = columns.memory.odd(columns.wished)
        places = [place for place in columns.places_of(key) if place not in odd]
        places += columns.wished_by(key)
        last = max((each for each in places if opened <= each < self._count), default=None)
        return None if last is None else columns.versions[last]

    @override
    def __iter__(self) -> Iterator[UUID]:
        columns, count = self._columns, self._count
        odd, told = columns.memory.odd(columns.wished), set()
        for place in range(columns.opened_at(count), count):
            wish = columns.wish(odd[place]) if place in odd else columns.id_of(place)
            if wish not in told:
                told.add(wish)
                yield wish
