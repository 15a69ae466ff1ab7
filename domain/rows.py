"""The rows of a diary as they are kept, and those among them that can be read here."""

from collections.abc import Iterator, Sequence
from itertools import islice

from eventsourcing.persistence import ApplicationRecorder, StoredEvent
from eventsourcing.utils import Environment

from domain import codec
from domain.facts import Read
from domain.raw_fact import head_of
from domain.store import Row, Store

PAGE = 5000
"""Rows read from the store at a time."""


class Rows:
    """What a store has; it remembers how far that was read, and what could not be read."""

    def __init__(self, store: Store, recorder: ApplicationRecorder) -> None:
        self._store, self._recorder = store, recorder
        self._read_to = 0
        self._newer: set[int] = set()
        self._times_laid = 0

    def stored_after(self, position: int, limit: int | None = None) -> Iterator[Row]:
        """The rows after a position, at most so many.

        Raises DamagedFact where a history was taken in between them meanwhile, in another thread.
        """
        return islice((row for _, page in self._pages(position, limit) for row in page), limit)

    def read_after(self, position: int, limit: int | None = None) -> Iterator[Row]:
        """The same, without what only a newer Unbend can read."""
        return islice(self._readable(position, limit), limit)

    def unread(self) -> int:
        """How many only a newer Unbend can read; what was not looked through yet is now."""
        for _ in self.read_after(self._read_to):
            pass
        return len(self._newer)

    def reader(self) -> Read:
        """What a timeline reads by, until rows stand at other places than it knows."""
        times_laid = self._times_laid

        def read(position: int, limit: int) -> Iterator[Row]:
            self._refuse_others_than(times_laid)
            return self.read_after(position, limit)

        return read

    def are_known(self, to: int) -> None:
        """All up to a position can be read: a checkpoint says so."""
        self._read_to = max(self._read_to, to)

    def were_laid(self, kept: int, *, has_moved: bool) -> None:
        """Others stand after a position than before; `has_moved` where there were some before."""
        self._times_laid += has_moved
        self._read_to = min(self._read_to, kept)
        self._newer = {position for position in self._newer if position <= kept}

    def _readable(self, position: int, limit: int | None) -> Iterator[Row]:
        for before, page in self._pages(position, limit):
            known = [row for row in page if not codec.is_newer(*row[1:])]
            self._look_through(before, page, known)
            yield from known

    def _pages(self, position: int, limit: int | None) -> Iterator[tuple[int, list[Row]]]:
        """The rows after a position by pages, each with the position before it."""
        wanted, times_laid = min(PAGE, PAGE if limit is None else limit), self._times_laid
        while wanted > 0:
            with self._store.told():
                page = self._store.rows_after(self._recorder, position, wanted)
            self._refuse_others_than(times_laid)
            yield position, page
            if len(page) < wanted:
                return
            position = page[-1][0]

    def _refuse_others_than(self, times_laid: int) -> None:
        if self._times_laid != times_laid:
            raise codec.DamagedFact("a history was taken in since this was read")

    def _look_through(self, position: int, page: Sequence[Row], known: Sequence[Row]) -> None:
        if page and position <= self._read_to:
            self._read_to = max(self._read_to, page[-1][0])
        if len(known) < len(page):
            self._newer |= {row[0] for row in page} - {row[0] for row in known}


def rows_in(store: Store) -> tuple[tuple[str, bytes], ...]:
    """Kind and bytes of every fact in a store that nobody has open; raises an Obstacle."""
    factory = store.factory(Environment())
    try:
        with store.told():
            rows = Rows(store, factory.application_recorder())
            return tuple((kind, data) for _, kind, data in rows.stored_after(0))
    finally:
        factory.close()


def fill(store: Store, rows: Sequence[tuple[str, bytes]]) -> None:
    """Put facts into an empty store that nobody has open, as they are; raises an Obstacle."""
    factory = store.factory(Environment())
    try:
        with store.told():
            store.lay(factory.application_recorder(), 0, 0, [_stored(*row) for row in rows])
    finally:
        factory.close()


def _stored(kind: str, data: bytes) -> StoredEvent:
    head = head_of(kind, data)
    return StoredEvent(head.episode, head.sequence, kind, data)
