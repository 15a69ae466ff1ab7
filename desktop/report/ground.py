"""What a report is made from: the diary up to a moment, read by whoever makes the page."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from domain import codec
from domain.application import Unbend
from domain.course import Course
from domain.events import Event
from domain.values import programme_day
from projections.timeline import as_known_then, known_now

if TYPE_CHECKING:
    from projections.report.page import Report
    from projections.report.wish import ReportWish


@dataclass(frozen=True, slots=True)
class Laid:
    """The course of a moment, the facts behind it, and the hash of the last one that is kept."""

    course: Course
    facts: Sequence[Event]
    head: str


@dataclass(frozen=True)
class Ground:
    """A diary at a moment, which is now unless `until` is given.

    It reads the store itself and shares nothing with what the window shows, so that it may be
    laid in another thread; what it has read it keeps.
    """

    application: Unbend
    at: datetime
    zone: str
    until: datetime | None = None
    is_known_now: bool = False
    _turn: Lock = field(default_factory=Lock, repr=False, compare=False)

    @property
    def day(self) -> date:
        return programme_day(self.at, self.zone)

    def laid(self) -> Laid:
        """All that a page is made from; whoever comes second waits for the first."""
        with self._turn:
            return self._laid

    def report(self, wish: "ReportWish") -> "Report":
        """The values of a page."""
        from projections.report.making import report

        laid, told = self.laid(), self.application
        return report(
            laid.course,
            laid.facts,
            told.programme,
            told.outcomes,
            wish,
            at=self.at,
            zone=self.zone,
            head=laid.head,
        )

    @cached_property
    def _laid(self) -> Laid:
        told = list(self.application.events_after(0))
        then = as_known_then([fact for _, fact in told])
        timeline = known_now(then) if self.is_known_now else then
        count = len(timeline) if self.until is None else timeline.count_at(self.until)
        written = count if timeline is then else then.count_at(self.at)
        head = self._hash_of(told[written - 1][0]) if written else ""
        return Laid(timeline.at(count), timeline.facts[:count], head)

    def _hash_of(self, position: int) -> str:
        """By which the fact at a position of the store would be named by the one after it."""
        for _, _, data in self.application.stored_after(position - 1, 1):
            return codec.digest(data)
        return ""
