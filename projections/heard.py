"""What was said of the leg around a session, and which hours each reading speaks of.

Nobody knows at what hour of a day the worst pain was. A check-in is therefore no point in time but
speaks of a stretch: of the hours since the check-in before it, or of the 24 hours that it asks
about where that one is missing or too long ago. Its value holds for the whole of them. A stretch
in which the session lies counts on one side of it only, so that a rise is never shown before the
session that it followed: said on a later programme day it is a word after, from the session on, as
in the rules; said on the same day it counts for the side on which most of it lies.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from typing import NamedTuple

from domain.course import Course, Day, is_timely
from domain.events import ExerciseDone, PainReported
from domain.values import Reading

HOUR = 3600
ASKED_ABOUT = 24 * HOUR
"""A check-in asks for the worst of so long."""

TOO_LONG = 36 * HOUR
"""Check-ins farther apart than this leave hours between them of which nothing was said."""

BEFORE, AFTER = 12 * HOUR, 72 * HOUR
"""How much is looked at before a session and after it."""


class Kind(Enum):
    """How a reading came about: by itself, or as one of the three that belong to the session."""

    CHECK_IN = "check_in"
    MOMENT = "moment"
    AT_START = "at_start"
    HIGHEST = "highest"
    AT_END = "at_end"


class Heard(NamedTuple):
    """Leg pain, 0-10, as it was said `at` so many seconds after the session.

    It is the worst of the time from `since` on; a reading of the moment begins where it ends.
    """

    at: int
    since: int
    leg: int
    kind: Kind

    @property
    def is_after(self) -> bool:
        """Whether it speaks more of the time after the session than of that before it."""
        return self.since + self.at > 0 or self.kind is Kind.AT_END


class Told(NamedTuple):
    """What a day tells: leg pain by its instant, and whether by a check-in; its sessions.

    What was written too late to be counted is left out, as it is from every window.
    """

    said: tuple[tuple[int, int, bool], ...]
    day: int
    sessions: tuple[tuple[int, ExerciseDone], ...]


class _Days:
    """What each day tells, kept as long as the day is the same object, as in the trend."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[Day, Told]] = {}

    def told(self, course: Course) -> list[Told]:
        """What the days of a course tell, in their order."""
        kept, found = self._kept, []
        for day in course.between(date.min, date.max):
            ordinal = day.date.toordinal()
            known = kept.get(ordinal)
            if known is None or known[0] is not day:
                known = kept[ordinal] = (day, _told(day))
            found.append(known[1])
        return found


DAYS = _Days()


def _told(day: Day) -> Told:
    said = tuple(
        (instant(report), report.leg, report.reading is Reading.CHECK_IN)
        for report in day.reports
        if report.leg is not None and is_timely(report)
    )
    sessions = tuple((instant(session), session) for session in day.sessions)
    return Told(said, day.date.toordinal(), sessions)


class Readings:
    """Every word about the leg in a course, found by its instant."""

    def __init__(self, days: Iterable[Told]) -> None:
        # Days follow each other by the clocks of their zones; who travels may mix two of them.
        told = sorted((*said, day.day) for day in days for said in day.said)
        self._said = list(_with_hours((at, leg, asked) for at, leg, asked, _ in told))
        self._at = [said.at for said in self._said]
        self._days = [day for *_, day in told]

    def around(self, session: ExerciseDone) -> tuple[Heard, ...]:
        """What was said from a day before a session until the hours after it have been told of."""
        start = instant(session)
        first = bisect_right(self._at, start - ASKED_ABOUT)
        last = bisect_left(self._at, start + AFTER + TOO_LONG)
        near = zip(self._said[first:last], self._days[first:last], strict=True)
        today = session.day.toordinal()
        heard = [
            Heard(said.at - start, _since(said, start, is_later=day > today), said.leg, said.kind)
            for said, day in near
            if said.since - start < AFTER
        ]
        return tuple(sorted((*heard, *_own(session)), key=_order))


def _since(said: Heard, start: int, *, is_later: bool) -> int:
    """From when on a reading speaks, seen from a session; of a later day from the session on."""
    since = said.since - start
    return max(since, 0) if is_later else since


def instant(fact: ExerciseDone | PainReported) -> int:
    """When something happened, in whole seconds: hours that passed, whatever the clocks showed."""
    return int(fact.occurred_at.timestamp())


def _with_hours(said: Iterable[tuple[int, int, bool]]) -> Iterator[Heard]:
    """Readings in their order, each check-in with the hours of which it speaks; by the epoch."""
    before: int | None = None
    for at, leg, is_check_in in said:
        if not is_check_in:
            yield Heard(at, at, leg, Kind.MOMENT)
            continue
        is_near = before is not None and at - before <= TOO_LONG
        since = before if is_near and before is not None else at - ASKED_ABOUT
        yield Heard(at, since, leg, Kind.CHECK_IN)
        before = at


def _own(session: ExerciseDone) -> Iterator[Heard]:
    """What was said at the session itself, all of it at its instant."""
    values = (session.pain_before, session.pain_highest, session.pain_after)
    for leg, kind in zip(values, (Kind.AT_START, Kind.HIGHEST, Kind.AT_END), strict=True):
        if leg is not None:
            yield Heard(0, 0, leg, kind)


_PLACES = {kind: place for place, kind in enumerate(Kind)}


def _order(heard: Heard) -> tuple[int, int]:
    return heard.at, _PLACES[heard.kind]
