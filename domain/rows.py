"""The rows of a diary as they are kept, and those among them that can be read here."""

from collections.abc import Iterator, Sequence

from eventsourcing.persistence import ApplicationRecorder

from domain import codec
from domain.facts import Read
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
        """The rows after a position, at most so many."""
        left = limit
        while left is None or left > 0:
            wanted = min(PAGE, left or PAGE)
            page = self._page(position, wanted)
            yield from page
            if len(page) < wanted:
                return
            position = page[-1][0]
            left = None if left is None else left - len(page)

    def read_after(self, position: int, limit: int | None = None) -> Iterator[Row]:
        """The same, without what only a newer Unbend can read."""
        left = limit
        while left is None or left > 0:
            wanted = min(PAGE, left or PAGE)
            page = self._page(position, wanted)
            known = [row for row in page if not codec.is_newer(*row[1:])]
            self._look_through(position, page, known)
            yield from known
            if len(page) < wanted:
                return
            position = page[-1][0]
            left = None if left is None else left - len(known)

    def unread(self) -> int:
        """How many only a newer Unbend can read; what was not looked through yet is now."""
        for _ in self.read_after(self._read_to):
            pass
        return len(self._newer)

    def reader(self) -> Read:
        """What a timeline reads by, until rows stand at other places than it knows."""
        times_laid = self._times_laid

        def read(position: int, limit: int) -> Iterator[Row]:
            if self._times_laid != times_laid:
                raise codec.DamagedFact("a history was taken in since this was read")
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

    def _page(self, position: int, wanted: int) -> list[Row]:
        with self._store.told():
            return self._store.rows_after(self._recorder, position, wanted)

    def _look_through(self, position: int, page: Sequence[Row], known: Sequence[Row]) -> None:
        if page and position <= self._read_to:
            self._read_to = max(self._read_to, page[-1][0])
        if len(known) < len(page):
            self._newer |= {row[0] for row in page} - {row[0] for row in known}
