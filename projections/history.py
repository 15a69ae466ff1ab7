"""The history: every fact in its order, with what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from domain.course import Course
from domain.events import (
    ENTRIES,
    Entry,
    EntryCorrected,
    EntryWithdrawn,
    EpisodeClosed,
    Event,
)


class Standing(Enum):
    """What became of a fact."""

    STANDS = "stands"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One fact of the history: what it says now, what it said first, and how it stands.

    What `is_ahead` came after the moment and is told as it was written. What `is_late` had happened
    by the moment and was written after it.
    """

    fact: Event
    standing: Standing
    now: Entry | None = None
    may_change: bool = False
    is_ahead: bool = False
    is_late: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """The facts up to a moment and those after it, and the entries as they stood then."""

    facts: Sequence[Event]
    count: int
    course: Course
    at: datetime | None = None

    def __len__(self) -> int:
        return self.count

    def line(self, index: int) -> Line:
        """The line of a fact by its place, oldest first."""
        fact = self.facts[index]
        if index >= self.count:
            return self._ahead(fact)
        line = self._known(fact)
        is_late = self.at is not None and fact.recorded_at > self.at
        return replace(line, is_late=True) if is_late else line

    def _ahead(self, fact: Event) -> Line:
        return Line(
            fact=fact,
            standing=Standing.STANDS,
            now=fact if isinstance(fact, ENTRIES) else None,
            is_ahead=True,
            is_late=self.at is not None and fact.occurred_at <= self.at,
        )

    def _known(self, fact: Event) -> Line:
        ledger = self.course.ledger
        if isinstance(fact, ENTRIES):
            now = ledger.entries.get(fact.id)
            if now is None:
                return Line(fact=fact, standing=Standing.WITHDRAWN)
            standing = Standing.CORRECTED if fact.id in ledger.former else Standing.STANDS
            return Line(fact=fact, standing=standing, now=now, may_change=True)
        if isinstance(fact, EntryCorrected | EntryWithdrawn):
            amends = fact.id in ledger.amends
            return Line(
                fact=fact,
                standing=Standing.STANDS if amends else Standing.UNDONE,
                may_change=ledger.may_take_back(fact.id),
            )
        return Line(fact=fact, standing=Standing.STANDS)

    def undoable(self) -> Event | None:
        """The newest fact of this spell that the person entered and can still take back."""
        for index in reversed(range(self.count)):
            line = self.line(index)
            if isinstance(line.fact, EpisodeClosed):
                return None
            if line.may_change and not _is_undo(line.fact):
                return line.fact
        return None


def _is_undo(fact: Event) -> bool:
    return isinstance(fact, EntryWithdrawn)
