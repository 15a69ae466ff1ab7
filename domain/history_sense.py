"""Whether the facts of a history make sense, each after those before it."""

from datetime import UTC, date, datetime

import msgspec

from domain import codec
from domain.codec import DamagedFact
from domain.events import ENTRIES, EntryCorrected, EntryWithdrawn, EpisodeOpened, Event
from domain.ledger import Ledger
from domain.plausible import refuse_implausible, refuse_strange_time
from domain.raw_fact import head_of, joined, members_of
from domain.verifying import Chain


class Sense:
    """The facts of a file in their order, as far as they were looked at.

    `days` are those on which they count, `written` is the last instant at which one was written,
    and `unread` of them only a newer Unbend can read.
    """

    def __init__(self) -> None:
        self._chain = Chain()
        self._ledger = Ledger()
        self.days: set[date] = set()
        self.written: datetime | None = None
        self.unread = 0

    def take(self, kind: str, data: bytes) -> None:
        """One more fact; raises DamagedFact."""
        fact = self._chain.take(kind, data)
        if fact is None:
            self.unread += 1
            _refuse_malformed(kind, data)
            head = head_of(kind, data)
            refuse_strange_time(head.occurred_at, head.recorded_at)
            day, written = head.occurred_at.astimezone(UTC).date(), head.recorded_at
        else:
            refuse_implausible(fact)
            _refuse_other_writing(kind, data, fact)
            self._enter(fact)
            day, written = fact.day, fact.recorded_at
        self.days.add(day)
        self.written = max(self.written or written, written)

    def _enter(self, fact: Event) -> None:
        """Let entries be corrected as they would be in a diary: they have to say something then."""
        if isinstance(fact, EpisodeOpened):
            self._ledger = Ledger()
        elif isinstance(fact, ENTRIES):
            self._ledger = self._ledger.enter(fact)
        elif isinstance(fact, EntryCorrected | EntryWithdrawn):
            self._ledger, _, after = self._ledger.amend(fact)
            if after is not None:
                refuse_implausible(after)


def _refuse_malformed(kind: str, data: bytes) -> None:
    """Nothing of a fact from later is understood; that it is JSON at all can be asked."""
    try:
        msgspec.json.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        raise DamagedFact(kind) from problem


def _refuse_other_writing(kind: str, data: bytes, fact: Event) -> None:
    """Raise DamagedFact where Unbend writes the same in other bytes, or would leave something out.

    A shape from before a field was added lacks that field, and says the rest alike.
    """
    again = codec.encode(fact)
    if again == data:
        return
    members = members_of(kind, data)
    older = {name: bytes(value) for name, value in members.items()}
    written = {name: bytes(value) for name, value in members_of(kind, again).items()}
    is_older = older["v"] != written["v"]
    written["v"] = older["v"]
    if not is_older or joined(members) != data or not older.items() <= written.items():
        raise DamagedFact(f"{kind}: not as it is written")
