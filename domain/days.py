"""The days of a course on the leaves of a calendar; a leaf remembers what its days come to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.course import DailyPain, Day
    from domain.values import Exercise

_BITS = 5
LEAF = 1 << _BITS
"""How many days a leaf has."""

_PLACE = LEAF - 1
_BLANK: tuple[Day | None, ...] = (None,) * LEAF


@dataclass(frozen=True)
class Leaf:
    """So many days in a row, by ordinal; None is a day without an entry.

    Courses share the leaves on which they do not differ, and what was found on them.
    """

    first: int
    days: tuple[Day | None, ...]

    @property
    def last(self) -> int:
        return self.first + _PLACE

    @cached_property
    def present(self) -> tuple[tuple[int, Day], ...]:
        """The days with entries, by their ordinals."""
        return tuple((at, day) for at, day in enumerate(self.days, self.first) if day is not None)

    @cached_property
    def valid(self) -> tuple[tuple[int, DailyPain], ...]:
        """The pain of the days on which leg and back were both said."""
        return tuple((at, day.pain) for at, day in self.present if day.pain.is_valid)

    @cached_property
    def legs(self) -> tuple[tuple[int, int], ...]:
        """The leg pain of those days."""
        return tuple((at, pain.leg) for at, pain in self.valid if pain.leg is not None)

    @cached_property
    def told(self) -> tuple[int, ...]:
        """The days on which leg pain was said in time."""
        return tuple(at for at, day in self.present if day.pain.leg is not None)

    @cached_property
    def widest(self) -> int:
        """The most days in a row between two of those that were told."""
        return max((b - a - 1 for a, b in zip(self.told, self.told[1:], strict=False)), default=0)

    @cached_property
    def done(self) -> Mapping[Exercise, tuple[int, ...]]:
        """The days on which each exercise was done, of those that were."""
        found: dict[Exercise, tuple[int, ...]] = {}
        for at, day in self.present:
            for exercise in day.exercises:
                found[exercise] = (*found.get(exercise, ()), at)
        return found


@dataclass(frozen=True, slots=True)
class Days:
    """A map from ordinals to days that can be added to without harm to who holds the former one.

    No leaf at either end is blank, so that the same days make the same map.
    """

    number: int = 0
    """Of the first leaf, counted from the beginning of the calendar."""
    leaves: tuple[Leaf, ...] = ()

    @classmethod
    def of(cls, days: Mapping[int, Day]) -> Days:
        made = cls()
        for ordinal, day in days.items():
            made = made.insert(ordinal, day)
        return made

    def get(self, ordinal: int) -> Day | None:
        at = (ordinal >> _BITS) - self.number
        return self.leaves[at].days[ordinal & _PLACE] if 0 <= at < len(self.leaves) else None

    def __getitem__(self, ordinal: int) -> Day:
        found = self.get(ordinal)
        if found is None:
            raise KeyError(ordinal)
        return found

    def __contains__(self, ordinal: int) -> bool:
        return self.get(ordinal) is not None

    def __len__(self) -> int:
        return sum(len(leaf.present) for leaf in self.leaves)

    def __bool__(self) -> bool:
        return bool(self.leaves)

    def items(self) -> Iterator[tuple[int, Day]]:
        for leaf in self.leaves:
            yield from leaf.present

    def insert(self, ordinal: int, day: Day) -> Days:
        """The days with one in its place, whether there was one already or not."""
        at = (ordinal >> _BITS) - self.number
        if not 0 <= at < len(self.leaves):
            return self._reaching(ordinal >> _BITS).insert(ordinal, day)
        leaves = list(self.leaves)
        leaves[at] = _with(leaves[at], ordinal, day)
        return Days(self.number, tuple(leaves))

    def _reaching(self, wanted: int) -> Days:
        """The same with blank leaves up to one of a number."""
        number, end = self.number, self.number + len(self.leaves)
        if not self.leaves:
            return Days(wanted, (_blank(wanted),))
        before = tuple(map(_blank, range(wanted, number)))
        after = tuple(map(_blank, range(end, wanted + 1)))
        return Days(min(number, wanted), (*before, *self.leaves, *after))

    def remove(self, ordinal: int) -> Days:
        at = (ordinal >> _BITS) - self.number
        leaves = [*self.leaves]
        leaves[at] = _with(leaves[at], ordinal, None)
        number = self.number
        while leaves and not leaves[-1].present:
            leaves.pop()
        while leaves and not leaves[0].present:
            leaves.pop(0)
            number += 1
        return Days(number, tuple(leaves)) if leaves else Days()

    def between(self, first: int, last: int) -> tuple[Leaf, ...]:
        """The leaves with days from one ordinal to another."""
        start, end = (first >> _BITS) - self.number, (last >> _BITS) - self.number + 1
        return self.leaves[max(0, start) : max(0, end)]

    def present(self, first: int, last: int) -> Iterator[Day]:
        """The days from one ordinal to another, in order."""
        for leaf in self.between(first, last):
            for ordinal, day in leaf.present:
                if first <= ordinal <= last:
                    yield day

    def valid(self, first: int, last: int) -> list[tuple[int, DailyPain]]:
        """The pain of the days on which leg and back were both said, in order."""
        found: list[tuple[int, DailyPain]] = []
        whole = last - _PLACE
        for leaf in self.between(first, last):
            is_whole = first <= leaf.first <= whole
            found += leaf.valid if is_whole else [v for v in leaf.valid if first <= v[0] <= last]
        return found

    def legs(self, first: int, last: int) -> list[tuple[int, int]]:
        """The leg pain of those days."""
        found: list[tuple[int, int]] = []
        whole = last - _PLACE
        for leaf in self.between(first, last):
            is_whole = first <= leaf.first <= whole
            found += leaf.legs if is_whole else [v for v in leaf.legs if first <= v[0] <= last]
        return found

    def done(self, exercise: Exercise, first: int, last: int) -> Iterator[int]:
        """The days on which an exercise was done, in order."""
        for leaf in self.between(first, last):
            for ordinal in leaf.done.get(exercise, ()):
                if first <= ordinal <= last:
                    yield ordinal

    def last_done(self, exercise: Exercise, first: int, last: int) -> int | None:
        """The last of some days on which an exercise was done."""
        for leaf in reversed(self.between(first, last)):
            found = leaf.done.get(exercise, ())
            at = bisect_right(found, last)
            if at:
                return found[at - 1] if found[at - 1] >= first else None
        return None

    def last_told(self, first: int, last: int) -> int | None:
        """The last of some days on which leg pain was said in time."""
        return next(self._told_back(first, last), None)

    def untold(self, first: int, last: int, until: int, least: int) -> Iterator[tuple[int, int]]:
        """Between which days so many in a row, one at least, were not told; the newest first.

        Of those from one ordinal to another; the days before the first and `until` count as told.
        """
        later = until
        for leaf in reversed(self.between(first, last)):
            told = leaf.told[bisect_left(leaf.told, first) : bisect_right(leaf.told, last)]
            if not told:
                continue
            # Most leaves have no such gap, and need not be gone through.
            ends = reversed(told) if leaf.widest >= least else (told[-1],)
            for ordinal in ends:
                if later - ordinal > least:
                    yield ordinal, later
                later = ordinal
            later = told[0]
        if later - first >= least:
            yield first - 1, later

    def _told_back(self, first: int, last: int) -> Iterator[int]:
        for leaf in reversed(self.between(first, last)):
            yield from (each for each in reversed(leaf.told) if first <= each <= last)

    def same_until(self, other: Days) -> int:
        """The last ordinal up to which two maps are known to hold the same; 0 is none."""
        if self.number != other.number:
            return 0
        same: Leaf | None = None
        for mine, its in zip(self.leaves, other.leaves, strict=False):
            if mine is not its:
                break
            same = mine
        return 0 if same is None else same.last


def _blank(number: int) -> Leaf:
    return Leaf(number << _BITS, _BLANK)


def _with(leaf: Leaf, ordinal: int, day: Day | None) -> Leaf:
    days = list(leaf.days)
    days[ordinal & _PLACE] = day
    return Leaf(leaf.first, tuple(days))
