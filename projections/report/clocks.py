"""Changes of place and of clocks among the entries of a period."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from domain.course import Course
from domain.events import Event
from domain.values import programme_day
from projections.periods import Days
from projections.report.appendix_values import ClockChange, Shift

MINUTE = timedelta(minutes=1)


def clock_changes(course: Course, facts: Sequence[Event], days: Days) -> tuple[ClockChange, ...]:
    """Between which facts of the spell, in the order of writing, the clocks changed.

    Each is told with the day on which the later fact was written, which has to lie in the period.
    """
    if course.opened is None:
        return ()
    spell = course.opened.episode
    # By what is known now, facts come in the order in which they happened.
    known = sorted((fact for fact in facts if fact.episode == spell), key=_place)
    changes = (each for before, after in pairwise(known) for each in _changes(before, after))
    return tuple(each for each in changes if each.day in days)


def _place(fact: Event) -> int:
    return fact.sequence


def _changes(before: Event, after: Event) -> Iterator[ClockChange]:
    if before.zone != after.zone:
        yield _change(Shift.ZONE, before, after)
    elif _offset(before) != _offset(after):
        yield _change(Shift.CLOCK, before, after)
    if after.recorded_at < before.recorded_at:
        yield _change(Shift.BACK, before, after)


def _change(what: Shift, before: Event, after: Event) -> ClockChange:
    back = before.recorded_at - after.recorded_at
    return ClockChange(
        what=what,
        at=after.recorded_at,
        day=programme_day(after.recorded_at, after.zone),
        was_zone=before.zone,
        zone=after.zone,
        was_offset=_offset(before),
        offset=_offset(after),
        minutes=back // MINUTE if what is Shift.BACK else 0,
    )


def _offset(fact: Event) -> int:
    """How many minutes the clocks of its zone stood from UTC when a fact was written."""
    return _offset_at(fact.recorded_at, fact.zone)


def _offset_at(at: datetime, zone: str) -> int:
    return (at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()) // MINUTE
