"""The calendar over columns: its leaves, each laid out when its days are asked for."""

from array import array
from collections.abc import Iterator
from functools import cached_property

from typing_extensions import override

from domain.columns import Columns
from domain.course import Calendar, Day
from domain.days import LEAF, Days, Leaf
from domain.kept import FOREVER
from domain.kept_day import KeptDay


class KeptLeaf(Leaf):
    """A leaf on which nothing changed any more; until somebody looks at it, none of it is read."""

    def __init__(self, columns: Columns, number: int) -> None:
        object.__setattr__(self, "first", number * LEAF)  # a leaf is frozen
        object.__setattr__(self, "_columns", columns)

    _columns: Columns

    @cached_property
    @override
    def days(self) -> tuple[Day | None, ...]:
        count = len(self._columns)
        return tuple(day for _, _, day in _shapes(self._columns, self.first, count))

    @cached_property
    @override
    def told(self) -> tuple[int, ...]:
        columns = self._columns
        group = columns.memory.leaf_groups(columns.leaves)[self.first // LEAF]
        if group >= len(columns.told):
            return super().told
        bits = columns.told[group]
        return tuple(self.first + place for place in range(LEAF) if bits >> place & 1)

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Leaf) and (self.first, self.days) == (other.first, other.days)

    @override
    def __hash__(self) -> int:
        return hash((self.first, self.days))


def told_on(columns: Columns, number: int) -> int:
    """A bit for each day of a leaf on which leg pain was said in time, after all facts."""
    leaf = KeptLeaf(columns, number)
    return sum(1 << place for place, day in enumerate(leaf.days) if _is_told(day))


def _is_told(day: Day | None) -> bool:
    return day is not None and day.pain.leg is not None


def calendar_at(columns: Columns, count: int) -> Calendar:
    """The days with entries after so many facts."""
    first, last = columns.reach(count)
    if first > last:
        return Calendar()
    number = first // LEAF
    leaves = tuple(_leaf(columns, each, count) for each in range(number, last // LEAF + 1))
    return Calendar(Days(number, leaves), first, last)


def _leaf(columns: Columns, number: int, count: int) -> Leaf:
    """A leaf as it stood: the same object for as long as nothing on it changed."""
    kept = columns.memory.leaves
    found = kept.at(number, count)
    if found is not None:
        return found[2]
    group = columns.memory.leaf_groups(columns.leaves).get(number)
    if group is None:
        since, until, leaf = 0, FOREVER, _blank(number)
    elif columns.settled[group] <= count:
        since, until, leaf = columns.settled[group], FOREVER, KeptLeaf(columns, number)
    elif count < columns.begun[group]:
        since, until, leaf = 0, columns.begun[group], _blank(number)
    else:
        shapes = list(_shapes(columns, number * LEAF, count))
        since = max(each[0] for each in shapes)
        until = min(each[1] for each in shapes)
        leaf = Leaf(number * LEAF, tuple(day for _, _, day in shapes))
    kept.keep(number, since, until, leaf)
    return leaf


def _blank(number: int) -> Leaf:
    return Leaf(number * LEAF, (None,) * LEAF)


def _shapes(columns: Columns, first: int, count: int) -> Iterator[tuple[int, int, Day | None]]:
    """The days of a leaf as they stood, each with the counts between which it stood so."""
    kept = columns.memory.days
    for ordinal in range(first, first + LEAF):
        yield kept.at(ordinal, count) or _laid_out(columns, ordinal, count)


def _laid_out(columns: Columns, ordinal: int, count: int) -> tuple[int, int, Day | None]:
    since, until, rows = 0, FOREVER, array("I")
    for row in columns.rows_of(ordinal):
        begins, ends = columns.since[row], columns.until[row]
        if begins > count:
            until = min(until, begins)
        elif ends > count:
            rows.append(row)
            since, until = max(since, begins), min(until, ends)
        else:
            since = max(since, ends)
    if until > len(columns):
        until = FOREVER
    day = KeptDay(columns, ordinal, rows) if rows else None
    columns.memory.days.keep(ordinal, since, until, day)
    return since, until, day
