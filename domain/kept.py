"""What was found out about columns, kept for as long as they are."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from domain.course import Course, Day
from domain.days import Leaf

SHAPES_KEPT = 4
"""How many former shapes of one day or leaf are kept: who looks about looks near by."""

ENTRIES_KEPT = 50_000
"""How many entries are kept read: all of ten years of most people, and never a million."""

FOREVER = 2**32
"""A count of facts that is never reached."""

ValueT = TypeVar("ValueT")


class Shapes(Generic[ValueT]):
    """Things that change as facts come, each with the counts from which and until which it was so.

    The last shape of each stays the very same object, and so do the former ones that were looked
    at last.
    """

    def __init__(self) -> None:
        self._last: dict[int, tuple[int, ValueT]] = {}
        self._former: dict[int, list[tuple[int, int, ValueT]]] = {}

    def at(self, key: int, count: int) -> tuple[int, int, ValueT] | None:
        last = self._last.get(key)
        if last is not None and last[0] <= count:
            return last[0], FOREVER, last[1]
        for shape in self._former.get(key, ()):
            if shape[0] <= count < shape[1]:
                return shape
        return None

    def keep(self, key: int, since: int, until: int, value: ValueT) -> None:
        if until == FOREVER:
            self._last[key] = since, value
            return
        former = self._former.setdefault(key, [])
        former.append((since, until, value))
        del former[:-SHAPES_KEPT]


class Forgetful(Protocol):
    """What can read its entries again."""

    def forget(self) -> None:
        """Keep them no longer."""


class Memory:
    """Days and leaves as they were laid out, and where things stand among the columns."""

    def __init__(self) -> None:
        self.days: Shapes[Day | None] = Shapes()
        self.leaves: Shapes[Leaf] = Shapes()
        self.turned: list[Course] = []
        self.turned_lately: dict[int, Course] = {}
        self._read: dict[int, tuple[Forgetful, int]] = {}
        self._weight = 0
        self._groups: dict[int, int] | None = None
        self._leaf_groups: dict[int, int] | None = None
        self._later: dict[int, list[int]] | None = None
        self._amended: dict[int, list[int]] | None = None
        self._odd: dict[int, int] | None = None

    def weigh(self, day: Forgetful, entries: int) -> None:
        """Hear that entries of a day were read; what was read first is forgotten, not the day."""
        _, weight = self._read.pop(id(day), (day, 0))
        self._read[id(day)] = day, weight + entries
        self._weight += entries
        while self._weight > ENTRIES_KEPT and len(self._read) > 1:
            oldest, weight = self._read.pop(next(iter(self._read)))
            self._weight -= weight
            oldest.forget()

    def groups(self, ordinals: Sequence[int]) -> dict[int, int]:
        """Each day with its place among the days."""
        if self._groups is None:
            self._groups = {day: group for group, day in enumerate(ordinals)}
        return self._groups

    def leaf_groups(self, numbers: Sequence[int]) -> dict[int, int]:
        """Each leaf with its place among the leaves."""
        if self._leaf_groups is None:
            self._leaf_groups = {number: group for group, number in enumerate(numbers)}
        return self._leaf_groups

    def later_rows(self, later: Sequence[int], entries: Sequence[int]) -> dict[int, list[int]]:
        """The rows of amended entries by the place of the entry."""
        if self._later is None:
            self._later = {}
            for row in later:
                self._later.setdefault(entries[row], []).append(row)
        return self._later

    def amended(self, entries: Sequence[int]) -> dict[int, list[int]]:
        """The amendments of each entry, by its place, in order."""
        if self._amended is None:
            self._amended = {}
            for index, place in enumerate(entries):
                self._amended.setdefault(place, []).append(index)
        return self._amended

    def odd(self, wished: Sequence[int]) -> dict[int, int]:
        """The places of facts whose wish has another id, each with that of its wish."""
        if self._odd is None:
            self._odd = {place: index for index, place in enumerate(wished)}
        return self._odd
