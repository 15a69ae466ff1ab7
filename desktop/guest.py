"""Somebody else's history, opened to be looked at: in memory, at its last entry, read only."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from desktop import opening
from desktop.incoming_files import CannotRead
from domain.application import Unbend
from domain.history_file import History, open_history
from domain.words import said
from projections.timeline import CourseTimeline

EMPTY = said("This history holds no entry yet, so there is nothing to look at.")


@dataclass(frozen=True, slots=True)
class Guest:
    """What the pages know of a history that is only looked at.

    `name` is that of its file; `unread` counts the entries that only a newer Unbend can read;
    `today` is the day on which it is looked at, which its own last entry may lie far before.
    """

    name: str
    unread: int
    today: Callable[[], date]


@dataclass(frozen=True, slots=True)
class Visit:
    """A history as a diary in memory, and what has been read of it."""

    name: str
    unread: int
    application: Unbend
    timeline: CourseTimeline


def visit(path: Path) -> Visit:
    """Open the history in a file; raises CannotRead or NotAHistory, and writes nothing anywhere.

    The clock there stands at the last entry, in that entry's zone.
    """
    return visited(path.name, open_history(path))


def visited(name: str, history: History) -> Visit:
    """A history that was read, as a diary of its own."""
    stopped = _Stopped()
    application = opening.in_memory(clock=lambda: stopped.at, zone=lambda: stopped.zone)
    application.take_in(history)
    timeline = application.recalled()
    timeline.extend(application.events_after(timeline.position))
    count = len(timeline)
    if timeline.at(count).opened is None:
        application.close()
        raise CannotRead(EMPTY)
    stopped.at, stopped.zone = timeline.instant_of(count), timeline.facts[-1].zone
    application.adopt(timeline.at(count))
    return Visit(name, history.unread, application, timeline)


class _Stopped:
    """A clock that stands still, once it is known where."""

    def __init__(self) -> None:
        self.at, self.zone = datetime(1970, 1, 1, tzinfo=UTC), "UTC"
