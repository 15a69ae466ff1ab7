"""More facts taken into columns: the fold's own ledger says what each of them changes."""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.columns import (
    ID,
    NUMBERS,
    STILL,
    Bytes,
    Columns,
    Numbers,
    micros,
    text_of,
    words_of,
)
from domain.course import evolve
from domain.days import LEAF
from domain.events import ENTRIES, Entry, EntryCorrected, EntryWithdrawn, EpisodeOpened, Event
from domain.kept import Memory
from domain.kept_leaves import told_on
from domain.layered import Layered
from domain.ledger import Amendment, Ledger
from domain.standing import course_at

Instant = Callable[[Event], datetime]
"""When a fact is taken to be known."""

FEW = 20
"""Where the facts are more than so many times as many as the new ones, these are put among them."""


def gathered(columns: Columns, facts: Iterable[Event], instant: Instant) -> Columns:
    """Columns with further facts, which follow those they have."""
    gathering = _Gathering(columns, instant)
    for fact in facts:
        gathering.take(fact)
    return gathering.columns()


class _Gathering:
    """Columns that grow at their ends; what ended has its `until` changed and nothing else."""

    def __init__(self, base: Columns, instant: Instant) -> None:
        self._base, self._instant = base, instant
        self._count = len(base)
        self._zones = set(base.zones)
        self._ledger: Ledger = course_at(base, len(base)).ledger
        self._turned = base.turned
        self._rows: dict[UUID, int] = {}
        self._numbers = {name: _copy(getattr(base, name)) for name in _GROWING}
        self._bytes = {name: bytearray(getattr(base, name)) for name in _GROWING_BYTES}
        self._wishes: list[tuple[bytes, int]] = []
        self._touched: dict[int, list[int]] = {}
        self._touched_leaves: set[int] = set()
        self._first, self._last = base.reach(len(base))
        self._leaves = {
            number: (begun, settled)
            for number, begun, settled in zip(base.leaves, base.begun, base.settled, strict=True)
        }

    def take(self, fact: Event) -> None:
        place = self._count
        self._count += 1
        self._zones.add(fact.zone)
        numbers = self._numbers
        instant, known = micros(self._instant(fact)), numbers["instants"]
        # A clock that was set back must not hide what was known before.
        known.append(max(instant, known[-1]) if known else instant)
        numbers["versions"].append(fact.sequence)
        self._bytes["ids"] += fact.id.bytes
        if fact.command != fact.id:
            self._wishes.append((fact.command.bytes, place))
        if isinstance(fact, ENTRIES):
            self._ledger = self._ledger.enter(fact)
            self._begin(fact.id, fact, place)
        elif isinstance(fact, EntryCorrected | EntryWithdrawn):
            self._amend(fact, place)
        else:
            self._turn(fact, place)
        self._reach()

    # -------------------------------------------------------------------------------- rows

    def _begin(self, key: UUID, entry: Entry, place: int, text: bytes | None = None) -> None:
        """A row that holds from now on; `text` is given for an entry that was amended."""
        numbers, row = self._numbers, len(self._numbers["entries"])
        numbers["entries"].append(place)
        numbers["since"].append(self._count)
        numbers["until"].append(STILL)
        numbers["moments"].append(micros(entry.occurred_at))
        self._bytes["words"] += words_of(entry)
        if text is not None:
            numbers["later"].append(row)
            self._bytes["texts"] += text
            numbers["texts_at"].append(len(self._bytes["texts"]))
        self._rows[key] = row
        self._zones.add(entry.zone)  # it may have been corrected
        ordinal = entry.day.toordinal()
        self._touched.setdefault(ordinal, []).append(row)
        self._touch_leaf(ordinal)
        is_empty = self._first > self._last
        self._first = ordinal if is_empty else min(self._first, ordinal)
        self._last = ordinal if is_empty else max(self._last, ordinal)

    def _end(self, key: UUID, entry: Entry) -> None:
        """No longer the row of an entry that stands as it is given."""
        ordinal = entry.day.toordinal()
        self._numbers["until"][self._row(key)] = self._count
        self._touch_leaf(ordinal)
        if not self._has_rows(ordinal):
            self._draw_in()

    def _touch_leaf(self, ordinal: int) -> None:
        number = ordinal // LEAF
        begun, _ = self._leaves.get(number, (self._count, 0))
        self._leaves[number] = begun, self._count
        self._touched_leaves.add(number)

    def _row(self, key: UUID) -> int:
        """The row that holds of an entry that stands."""
        row = self._rows.get(key)
        if row is not None:
            return row
        base = self._base
        found = (base.row_at(place, len(base)) for place in base.places_of(key))
        return next(each for each in found if each is not None)

    def _has_rows(self, ordinal: int) -> bool:
        until = self._numbers["until"]
        rows = (*self._base.rows_of(ordinal), *self._touched.get(ordinal, ()))
        return any(until[row] == STILL for row in rows)

    # -------------------------------------------------------------------------- amendments

    def _amend(self, fact: Amendment, place: int) -> None:
        ledger = self._ledger
        self._ledger, before, after = ledger.amend(fact)
        if self._ledger is ledger:
            return
        key = ledger.amends.get(fact.entry)
        if key is None:
            self._put_amendment(fact, place, before, after)
        else:
            self._take_amendment_back(fact.entry, key, before, after)

    def _put_amendment(
        self, fact: Amendment, place: int, before: Entry | None, after: Entry | None
    ) -> None:
        numbers, row = self._numbers, self._row(fact.entry)
        first = numbers["entries"][row]
        numbers["amendments"].append(place)
        numbers["amended_until"].append(STILL)
        numbers["amended"].append(first)
        numbers["amended_from"].append(row)
        if before is not None:
            self._end(fact.entry, before)
        if after is not None:
            self._begin(fact.entry, after, first, text_of(after))

    def _take_amendment_back(
        self, amendment: UUID, key: UUID, before: Entry | None, after: Entry | None
    ) -> None:
        numbers, made = self._numbers, self._amendment(amendment)
        numbers["amended_until"][made] = self._count
        if before is not None:
            self._end(key, before)
        if after is not None:
            text = self._text(numbers["amended_from"][made])
            self._begin(key, after, numbers["amended"][made], text)

    def _amendment(self, key: UUID) -> int:
        """The amendment that holds and was made by the fact of that id."""
        made, ids = self._numbers["amendments"], self._bytes["ids"]
        for index in range(len(made) - 1, -1, -1):
            if ids[made[index] * ID : made[index] * ID + ID] == key.bytes:
                return index
        raise LookupError(key)

    def _text(self, row: int) -> bytes:
        """What a row that is amended says, empty where it is what the fact said at first."""
        later = self._numbers["later"]
        index = bisect_right(later, row) - 1
        if index < 0 or later[index] != row:
            return b""
        at = self._numbers["texts_at"]
        return bytes(self._bytes["texts"][at[index] : at[index + 1]])

    # -------------------------------------------------------------------------------- turns

    def _turn(self, fact: Event, place: int) -> None:
        if isinstance(fact, EpisodeOpened):
            self._end_all()
            self._numbers["openings"].append(place)
        # Which wishes were given stands in columns of its own.
        self._turned = replace(evolve(self._turned, fact), commands=Layered(), version=0)
        self._numbers["turns"].append(place)
        self._bytes["turn_texts"] += text_of(fact)
        self._numbers["turns_at"].append(len(self._bytes["turn_texts"]))

    def _end_all(self) -> None:
        """An episode begins, and nothing of the one before it holds."""
        self._ledger, self._rows = Ledger(), {}
        self._first, self._last = 0, -1
        self._leaves = {number: (begun, self._count) for number, (begun, _) in self._leaves.items()}
        self._touched_leaves.update(self._leaves)
        for name in ("until", "amended_until"):
            column = self._numbers[name]
            for index, until in enumerate(column):
                if until == STILL:
                    column[index] = self._count

    # ------------------------------------------------------------------------ first and last

    def _draw_in(self) -> None:
        while self._first <= self._last and not self._has_rows(self._first):
            self._first += 1
        while self._first <= self._last and not self._has_rows(self._last):
            self._last -= 1
        if self._first > self._last:
            self._first, self._last = 0, -1

    def _reach(self) -> None:
        firsts, lasts = self._numbers["first_days"], self._numbers["last_days"]
        known = (firsts[-1], lasts[-1]) if firsts else (0, -1)
        if known != (self._first, self._last):
            self._numbers["reached"].append(self._count)
            firsts.append(self._first)
            lasts.append(self._last)

    # ------------------------------------------------------------------------------ sorting

    def columns(self) -> Columns:
        base = self._base
        wishes = sorted([*_pairs(base.wishes, base.wished), *self._wishes])
        ordinals, starts, by_day = self._days()
        leaves = sorted(self._leaves)
        grown: dict[str, Any] = {**self._numbers}
        grown |= {name: bytes(each) for name, each in self._bytes.items()}
        columns = Columns(
            facts=base.facts,
            zones=frozenset(self._zones),
            turned=self._turned,
            by_id=self._by_id(),
            wishes=b"".join(wish for wish, _ in wishes),
            wished=array("I", [place for _, place in wishes]),
            ordinals=ordinals,
            starts=starts,
            by_day=by_day,
            leaves=array("i", leaves),
            begun=array("I", [self._leaves[number][0] for number in leaves]),
            settled=array("I", [self._leaves[number][1] for number in leaves]),
            **grown,
        )
        return replace(columns, told=array("I", self._told(columns)), memory=Memory())

    def _told(self, columns: Columns) -> Iterator[int]:
        base = self._base
        known = dict(zip(base.leaves, base.told, strict=True))
        for number in columns.leaves:
            is_same = number not in self._touched_leaves
            yield known[number] if is_same else told_on(columns, number)

    def _by_id(self) -> Numbers:
        ids, known = self._bytes["ids"], self._base.by_id
        new = range(len(known), self._count)

        def id_of(place: int) -> bytes:
            return bytes(ids[place * ID : place * ID + ID])

        if len(known) < FEW * len(new):
            return array("I", sorted([*known, *new], key=id_of))
        merged, start = array("I"), 0
        for place in sorted(new, key=id_of):
            end = bisect_right(known, id_of(place), start, key=id_of)
            merged.frombytes(_raw(known[start:end]))
            merged.append(place)
            start = end
        merged.frombytes(_raw(known[start:]))
        return merged

    def _days(self) -> tuple[Numbers, Numbers, Numbers]:
        base, moments = self._base, self._numbers["moments"]
        entries, versions = self._numbers["entries"], self._numbers["versions"]

        def order(row: int) -> tuple[int, int]:
            return moments[row], versions[entries[row]]

        ordinals, starts, by_day = array("i"), array("I"), array("I")
        for ordinal in sorted({*base.ordinals, *self._touched}):
            ordinals.append(ordinal)
            starts.append(len(by_day))
            new, known = self._touched.get(ordinal), base.rows_of(ordinal)
            by_day.frombytes(_raw(array("I", sorted([*known, *new], key=order)) if new else known))
        starts.append(len(by_day))
        return ordinals, starts, by_day


def _pairs(ids: Bytes, places: Numbers) -> list[tuple[bytes, int]]:
    return [(bytes(ids[index * ID : index * ID + ID]), place) for index, place in enumerate(places)]


def _copy(numbers: Numbers) -> "array[int]":
    code = numbers.typecode if isinstance(numbers, array) else numbers.format
    copied = array(code)
    copied.frombytes(_raw(numbers))
    return copied


def _raw(numbers: Numbers) -> "memoryview[int]":
    return memoryview(numbers).cast("B")


_SORTED = {"by_id", "wished", "ordinals", "starts", "by_day", "leaves", "begun", "settled"}
_GROWING = tuple(name for name, _ in NUMBERS if name not in _SORTED)
_GROWING_BYTES = ("ids", "words", "texts", "turn_texts")
