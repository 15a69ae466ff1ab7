"""An instant in a course: what all locks and budgets look at there, found once."""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cached_property

from domain.beginnings import Gap, NewThing
from domain.course import Course, Flag, Terms, as_of
from domain.events import Entry
from domain.flares import Flare, flares
from domain.lately import (
    begun_lately,
    open_gap,
    things_of_this_stay,
    waits_to_be_confirmed,
)
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.values import Exercise, programme_day

_A_DAY = timedelta(days=1)


class Situation:
    """A course under the programme in force at an instant, in the zone where the person is.

    `day` is the programme day there. `known_until` is the newest day of which something is known
    by then, which is a later one for somebody who travelled west. `written` is the programme as
    written.
    """

    def __init__(
        self,
        course: Course,
        written: Programme,
        at: datetime,
        zone: str,
        flags: Collection[Flag] | None = None,
    ) -> None:
        self.course, self.written, self.zone = course, written, zone
        self.at = at.astimezone(UTC)
        self.day = programme_day(self.at, zone)
        self.programme = in_force(written, course, self.day)
        self.flags = course.open_flags() if flags is None else flags

    @cached_property
    def known_until(self) -> date:
        newest = newest_entry(self.course)
        if newest is None or newest.occurred_at > self.at:
            return self.day
        return max(self.day, newest.day)

    @cached_property
    def flares(self) -> tuple[Flare, ...]:
        """The flares of this stay in the chronic stage, oldest first."""
        return flares(self.course, self.written, self.known_until)

    @cached_property
    def open_gap(self) -> Gap | None:
        """The days without a check-in that are not over, if they are so many that one is needed."""
        return open_gap(self.course, self.known_until, self.programme.gaps.fresh_days.value)

    @cached_property
    def new_things(self) -> tuple[NewThing, ...]:
        return things_of_this_stay(self.course, self.written, self.known_until)

    @cached_property
    def is_provisional(self) -> bool:
        """Whether the chronic stage has still to be confirmed after a long gap."""
        return waits_to_be_confirmed(self.course, self.written, self.known_until)

    def begun_on(self, exercise: Exercise, asked: date | None = None) -> date | None:
        """The day on which an exercise was begun, or begun anew; None while it is not.

        For what was begun long before its first days, as seen from the day `asked` about, it is
        some day long before them.
        """
        return begun_lately(self.course, self.written, exercise, self.known_until, asked)


def situations(
    course: Course, programme: Programme, at: datetime, zone: str
) -> tuple[Situation, ...]:
    """The situation at an instant; with it that of the newest entry, where this one is later.

    Then the clock was set back: the diary shows what was lived already.
    """
    newest = newest_entry(course)
    if newest is None or newest.occurred_at <= at:
        return (Situation(course, programme, at, zone),)
    before = lived_until(course, at, zone)
    return (
        Situation(before, programme, at, zone, course.open_flags()),
        Situation(course, programme, newest.occurred_at, newest.zone),
    )


def newest_entry(course: Course) -> Entry | None:
    """The last entry of the last day that has one."""
    day = course.days.get(course.last_day)
    entries = () if day is None else day.entries()
    return max(entries, key=lambda entry: entry.occurred_at, default=None)


def lived_until(course: Course, at: datetime, zone: str) -> Course:
    """A course without what happened later than an instant.

    An answer about cautions, or a bad spell, that was replaced or ended since is not brought back.
    """
    today = programme_day(at, zone)
    tomorrow = today + _A_DAY  # it may have begun where the person was before
    for day in (today - _A_DAY, today, tomorrow):
        course = as_of(course, at, day)
    has_begun = any(course.days[tomorrow.toordinal()].entries())
    last = min(course.last_day, (tomorrow if has_begun else today).toordinal())
    return replace(
        course,
        calendar=replace(course.calendar, last=last),
        terms=_terms_until(course.terms, at),
    )


def _terms_until(terms: Terms, at: datetime) -> Terms:
    return replace(
        terms,
        level_changes=tuple(each for each in terms.level_changes if each.occurred_at <= at),
        agreements=tuple(each for each in terms.agreements if each.occurred_at <= at),
        hold=None if terms.hold is None or terms.hold.occurred_at > at else terms.hold,
    )
