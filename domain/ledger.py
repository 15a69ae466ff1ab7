"""The person's entries as they stand, after every correction, withdrawal and undo."""

from dataclasses import dataclass
from uuid import UUID

from domain.codec import restated
from domain.events import (
    Entry,
    EntryCorrected,
    EntryWithdrawn,
)
from domain.layered import Layered

Amendment = EntryCorrected | EntryWithdrawn

Stack = tuple[tuple[UUID, Entry], ...]
"""The amendments of an entry in order, each with the entry as it was before."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """What was entered, what it became, and the way back.

    `former` holds, for an entry, its amendments in order, each with the entry as it was before;
    `amends` leads from an amendment to its entry.
    """

    entries: Layered[UUID, Entry] = Layered()
    former: Layered[UUID, Stack] = Layered()
    amends: Layered[UUID, UUID] = Layered()

    def enter(self, entry: Entry) -> "Ledger":
        return Ledger(self.entries.insert(entry.id, entry), self.former, self.amends)

    def amend(self, event: Amendment) -> tuple["Ledger", Entry | None, Entry | None]:
        """The ledger after an amendment, with the entry before and after it; None is absent.

        An amendment of something that is not there changes nothing.
        """
        if event.entry in self.amends:
            return self._take_back(event.entry)
        before = self.entries.get(event.entry)
        if before is None:
            return self, None, None
        after = restated(before, event.changes) if isinstance(event, EntryCorrected) else None
        stack = (*self.former.get(before.id, ()), (event.id, before))
        ledger = Ledger(
            entries=_put(self.entries, before.id, after),
            former=self.former.insert(before.id, stack),
            amends=self.amends.insert(event.id, before.id),
        )
        return ledger, before, after

    def may_take_back(self, amendment: UUID) -> bool:
        """Whether an amendment is the last one of its entry, so that it can be undone."""
        entry = self.amends.get(amendment)
        return entry is not None and self.former[entry][-1][0] == amendment

    def _take_back(self, amendment: UUID) -> tuple["Ledger", Entry | None, Entry | None]:
        if not self.may_take_back(amendment):
            return self, None, None
        entry = self.amends[amendment]
        *earlier, (_, after) = self.former[entry]
        former = self.former.insert(entry, tuple(earlier)) if earlier else self.former.remove(entry)
        ledger = Ledger(
            entries=self.entries.insert(entry, after),
            former=former,
            amends=self.amends.remove(amendment),
        )
        return ledger, self.entries.get(entry), after


def _put(entries: Layered[UUID, Entry], key: UUID, entry: Entry | None) -> Layered[UUID, Entry]:
    return entries.remove(key) if entry is None else entries.insert(key, entry)
