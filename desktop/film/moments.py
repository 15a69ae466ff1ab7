"""When a film looks: its first and last instant, and the instants of its pictures between."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from desktop.film.wish import Period
from domain.course import Course
from domain.values import day_begins, programme_day

FRAME = 80
"""Milliseconds that a picture stands; GIF counts in tens, and browsers slow down below twenty."""

FIRST_RESTS, LAST_RESTS = 1000, 2000
"""Milliseconds that the first picture and the last stand."""

_FEWEST, _MOST = 114, 214
"""Pictures of a film: twelve seconds at least, twenty at most, both with their rests."""

_MOST_FROM = 180
"""Days from which on a film is as long as it gets."""

_MONTHS = timedelta(days=91)


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a film tells: from one instant to another, on a scale of whole programme days."""

    began: datetime
    ended: datetime
    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def stretch(course: Course, period: Period, first: date, now: datetime, zone: str) -> Stretch:
    """The days of a period; `first` is the first day with an entry, `now` ends an open course."""
    closed, opened = course.terms.closed, course.opened
    # Two instants of one zone would be a clock's time apart; in UTC they are so many hours apart.
    ended = (now if closed is None else closed.occurred_at).astimezone(UTC)
    began = ended if opened is None else min(opened.occurred_at.astimezone(UTC), ended)
    if period is Period.STAGE and course.stage_since is not None:
        since = max(first, course.stage_since)
    elif period is Period.THREE_MONTHS:
        since = max(first, programme_day(ended - _MONTHS, zone))
    else:
        return Stretch(began, ended, first, programme_day(ended, zone))
    return Stretch(max(began, day_begins(since, zone)), ended, since, programme_day(ended, zone))


def instants(told: Stretch) -> Iterator[datetime]:
    """The instants of all pictures, evenly apart in hours that passed, whatever the clocks did."""
    last = _pictures(told.days) - 1
    length = told.ended - told.began
    for picture in range(last + 1):
        yield told.began + length * picture / last


def milliseconds(told: Stretch) -> list[int]:
    """How long each picture stands."""
    middle = _pictures(told.days) - 2
    return [FIRST_RESTS, *[FRAME] * middle, LAST_RESTS]


def _pictures(days: int) -> int:
    return _FEWEST + (_MOST - _FEWEST) * min(days, _MOST_FROM) // _MOST_FROM
