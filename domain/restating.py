"""Columns in the order in which things happened, each entry saying what it says today."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property, reduce
from itertools import accumulate, pairwise
from operator import itemgetter

from typing_extensions import override

from domain.codec import DamagedFact
from domain.columns import ID, STILL, WORDS, Bytes, Columns, Numbers, micros
from domain.course import Course, evolve
from domain.days import LEAF
from domain.events import Event
from domain.facts import Facts
from domain.layered import Layered

NO_DAY = 0
NOWHERE = 0, -1
"""The first and the last day while there is none."""


def restated(columns: Columns) -> Columns:
    """What happened, by what is known today: each episode opening before its entries.

    Withdrawn entries are left out, and so are the amendments themselves. An episode follows the one
    before it even if the clock was set back between them. No entry is read for it.
    """
    return _Restating(columns).columns()


class Restated(Facts):
    """The facts of such columns: turns as they were, entries as they are today."""

    def __init__(self, columns: Columns, places: Sequence[int], rows: Sequence[int]) -> None:
        self._columns = columns
        self._places = places
        self._rows = rows

    @override
    def __len__(self) -> int:
        return len(self._places)

    @override
    def at(self, place: int) -> Event:
        row = self._rows[place]
        if row != STILL:
            return self._columns.entry(row)
        return self._columns.turn(bisect_left(self._columns.turns, self._places[place]))

    @override
    def turns(self, count: int) -> list[tuple[int, Event]]:
        return self._turns[: bisect_left(self._turns, count, key=itemgetter(0))]

    @cached_property
    def _turns(self) -> list[tuple[int, Event]]:
        return [(rank, self.at(rank)) for rank, row in enumerate(self._rows) if row == STILL]

    @override
    def add(self, fact: Event, position: int) -> None:
        raise DamagedFact(fact.TOPIC)  # what was restated is made anew, and never grows


class _Restating:
    def __init__(self, columns: Columns) -> None:
        self._from = columns
        self._turns = [columns.turn(index) for index in range(len(columns.turns))]
        self._moments: dict[int, int] = {
            place: micros(turn.occurred_at)
            for place, turn in zip(columns.turns, self._turns, strict=True)
        }
        self._rows: dict[int, int] = dict.fromkeys(columns.turns, STILL)
        ends = {STILL, *(place + 1 for place in columns.openings)}
        for row, until in enumerate(columns.until):
            if until in ends:
                place = columns.entries[row]
                self._rows[place] = row
                self._moments[place] = columns.moments[row]
        self._places = self._ordered()
        self._ranks = array("I", [STILL]) * len(columns)
        for rank, place in enumerate(self._places):
            self._ranks[place] = rank

    def _ordered(self) -> "array[int]":
        """The places of what is left, in the order of happening."""
        versions, moments, openings = self._from.versions, self._moments, self._from.openings
        ordered = array("I")
        bounds = [0, *openings, len(self._from)]
        for first, last in pairwise(bounds):
            opened = moments[first] if first in openings else 0
            left = [place for place in range(first, last) if place in self._rows]
            left.sort(key=lambda place: (max(moments[place], opened), versions[place]))
            ordered.extend(left)
        return ordered

    def columns(self) -> Columns:
        known, places = self._from, self._places
        rows = array("I", (self._rows[place] for place in places))
        turns = array("I", (rank for rank, row in enumerate(rows) if row == STILL))
        firsts = array("I", (rank for rank, row in enumerate(rows) if row != STILL))
        kept = [rows[rank] for rank in firsts]
        texts = [self._text(places[rank]) for rank in turns]
        openings = array("I", (self._ranks[place] for place in known.openings))
        wishes = self._wishes()
        ordinals, starts, by_day = self._days(kept)
        leaves, begun, settled = self._leaves(kept, firsts, openings)
        reached, first_days, last_days = self._reach(kept, firsts, openings)
        return Columns(
            facts=Restated(known, places, rows),
            zones=known.zones,
            turned=self._turned(turns),
            instants=array("q", accumulate((self._moments[place] for place in places), max)),
            versions=array("I", (known.versions[place] for place in places)),
            ids=b"".join(_bytes(known.ids, place, ID) for place in places),
            by_id=self._ranked(known.by_id),
            wishes=b"".join(wish for wish, _ in wishes),
            wished=array("I", (rank for _, rank in wishes)),
            entries=firsts,
            since=array("I", (rank + 1 for rank in firsts)),
            until=array("I", _ends(firsts, openings)),
            moments=array("q", (known.moments[row] for row in kept)),
            words=b"".join(_bytes(known.words, row, WORDS) for row in kept),
            ordinals=ordinals,
            starts=starts,
            by_day=by_day,
            leaves=leaves,
            begun=begun,
            settled=settled,
            reached=reached,
            first_days=first_days,
            last_days=last_days,
            turns=turns,
            turns_at=array("I", accumulate(map(len, texts), initial=0)),
            turn_texts=b"".join(texts),
            openings=openings,
        )

    def _ranked(self, places: Numbers) -> "array[int]":
        ranks = self._ranks
        return array("I", (ranks[place] for place in places if ranks[place] != STILL))

    def _wishes(self) -> list[tuple[bytes, int]]:
        known, ranks = self._from, self._ranks
        return sorted(
            (_bytes(known.wishes, index, ID), ranks[place])
            for index, place in enumerate(known.wished)
            if ranks[place] != STILL
        )

    def _text(self, place: int) -> bytes:
        known = self._from
        index = bisect_left(known.turns, place)
        return bytes(known.turn_texts[known.turns_at[index] : known.turns_at[index + 1]])

    def _turned(self, turns: Numbers) -> Course:
        known = self._from
        places = [self._places[rank] for rank in turns]
        if places == list(known.turns):
            return known.turned
        by_place = dict(zip(known.turns, self._turns, strict=True))
        course = reduce(evolve, (by_place[place] for place in places), Course())
        return replace(course, commands=Layered(), version=0)

    def _days(self, kept: Sequence[int]) -> tuple[Numbers, Numbers, Numbers]:
        """Each day with those of its rows that are left, by their new numbers."""
        known = self._from
        numbers = {row: number for number, row in enumerate(kept)}
        ordinals, starts, by_day = array("i"), array("I"), array("I")
        for ordinal in known.ordinals:
            left = [numbers[row] for row in known.rows_of(ordinal) if row in numbers]
            if left:
                ordinals.append(ordinal)
                starts.append(len(by_day))
                by_day.extend(left)
        starts.append(len(by_day))
        return ordinals, starts, by_day

    def _leaves(
        self, kept: Sequence[int], firsts: Numbers, openings: Numbers
    ) -> tuple[Numbers, Numbers, Numbers]:
        """From when anything held on each leaf, and when anything last changed there."""
        found: dict[int, list[int]] = {}
        days = self._day_of_row
        for row, rank, end in zip(kept, firsts, _ends(firsts, openings), strict=True):
            changes = (rank + 1,) if end == STILL else (rank + 1, end)
            found.setdefault(days[row] // LEAF, []).extend(changes)
        leaves = array("i", sorted(found))
        begun = array("I", (min(found[number]) for number in leaves))
        settled = array("I", (max(found[number]) for number in leaves))
        return leaves, begun, settled

    @cached_property
    def _day_of_row(self) -> dict[int, int]:
        known = self._from
        return {row: day for day in known.ordinals for row in known.rows_of(day)}

    def _reach(
        self, kept: Sequence[int], firsts: Numbers, openings: Numbers
    ) -> tuple[Numbers, Numbers, Numbers]:
        """The first and the last day, wherever one of them changes."""
        days = self._day_of_row
        steps = [(rank, days[row]) for rank, row in zip(firsts, kept, strict=True)]
        steps += [(rank, NO_DAY) for rank in openings]
        reached, first_days, last_days = array("I"), array("i"), array("i")
        first, last = NOWHERE
        for rank, day in sorted(steps):
            before = first, last
            if day == NO_DAY:
                first, last = NOWHERE
            elif first > last:
                first, last = day, day
            else:
                first, last = min(first, day), max(last, day)
            if (first, last) != before:
                reached.append(rank + 1)
                first_days.append(first)
                last_days.append(last)
        return reached, first_days, last_days


def _ends(firsts: Numbers, openings: Numbers) -> Iterator[int]:
    """Until when each row holds: its episode's end."""
    for rank in firsts:
        index = bisect_left(openings, rank)
        yield openings[index] + 1 if index < len(openings) else STILL


def _bytes(column: Bytes, index: int, width: int) -> bytes:
    return bytes(column[index * width : (index + 1) * width])
