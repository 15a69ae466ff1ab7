"""What is only looked at, at its last entry: somebody else's history, or a backup."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from desktop import opening
from desktop.incoming_files import CannotRead
from desktop.wording import backups as words
from domain import backup_shelf
from domain.application import Unbend
from domain.backup_anywhere import look_into
from domain.history_file import History, open_history
from domain.obstacles import Obstacle
from domain.words import said
from projections.timeline import CourseTimeline

EMPTY = said("This history holds no entry yet, so there is nothing to look at.")


class EmptyBackup(Obstacle):
    """It was read through, and there is nothing in it."""

    SENTENCE = words.EMPTY


@dataclass(frozen=True, slots=True)
class Tried:
    """A backup that is looked into: where it lies, and when it was made if its name tells."""

    path: Path
    made_at: datetime | None


@dataclass(frozen=True, slots=True)
class Guest:
    """What the pages know of what is only looked at.

    `name` is that of its file; `unread` counts the entries that only a newer Unbend can read;
    `today` is the day on which it is looked at, which its own last entry may lie far before.
    A `backup` is one's own, and no history of somebody else.
    """

    name: str
    unread: int
    today: Callable[[], date]
    backup: Tried | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """A history as a diary in memory, or a backup as it lies, and what has been read of it."""

    name: str
    unread: int
    application: Unbend
    timeline: CourseTimeline
    backup: Tried | None = None


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
    timeline = _read(application, stopped)
    if timeline is None:
        application.close()
        raise CannotRead(EMPTY)
    return Visit(name, history.unread, application, timeline)


def look_into_backup(path: Path, key: bytes) -> Visit:
    """Open a backup wherever it lies, after it was read through; nothing is written anywhere.

    Its clock stands at its last entry, as that of a history. Raises an Obstacle.
    """
    stopped = _Stopped()
    store = look_into(path, key)
    application = opening.open_store(store, clock=lambda: stopped.at, zone=lambda: stopped.zone)
    try:
        timeline, unread = _read(application, stopped), application.unread
    except BaseException:
        application.close()
        raise
    if timeline is None:
        application.close()
        raise EmptyBackup(path)
    return Visit(path.name, unread, application, timeline, tried(path))


def tried(path: Path) -> Tried:
    """What the name of a backup tells."""
    backup = backup_shelf.backup_at(path)
    return Tried(path, None if backup is None else backup.made_at)


def _read(application: Unbend, stopped: "_Stopped") -> CourseTimeline | None:
    """All that a diary holds, with its clock put at its last entry; None if nothing has begun."""
    timeline = application.recalled()
    timeline.extend(application.events_after(timeline.position))
    count = len(timeline)
    if timeline.at(count).opened is None:
        return None
    stopped.at, stopped.zone = timeline.instant_of(count), timeline.facts[-1].zone
    application.adopt(timeline.at(count))
    return timeline


class _Stopped:
    """A clock that stands still, once it is known where."""

    def __init__(self) -> None:
        self.at, self.zone = datetime(1970, 1, 1, tzinfo=UTC), "UTC"
