"""One new thing at a time: what is new waits for the last new thing, and for a flare to be over."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from uuid import UUID

from domain.assessment import Criterion, Gauge, judged
from domain.beginnings import NewThing
from domain.course import Course
from domain.events import ExerciseDone, LevelChanged
from domain.lately import things_of_this_stay
from domain.rungs import Rung, whole_days
from domain.windows import Window
from domain.words import Words, counted, said

UNREAD = said("not read since yesterday")


def one_new_thing(rung: Rung) -> Criterion:
    """L8: so many hours since the last new exercise or level, and since the end of a flare.

    It is unknown while the newest reading is too old: a flare that nobody told of may be open.
    """
    order, flare = rung.programme.order, rung.programme.flare
    waits = (_since_flare(rung, flare.calm_hours.value), _apart(rung, order.apart_hours.value))
    open_ones = [wait for wait in waits if wait is not None and not wait.is_over]
    holds = False if open_ones else _is_read_lately(rung) or None
    value = open_ones[0].value if open_ones else said("nothing new") if holds else UNREAD
    return Criterion(
        id="L8",
        rule=said("One new thing at a time"),
        state=judged(holds),
        value=value,
        limit=said("needs {hours} hours", hours=order.apart_hours.value),
        sentence=said(
            "Lately: {value}. It needs {hours} hours since the last new exercise or level,"
            " {calm} since the end of a flare, and a reading of today or yesterday.",
            value=value,
            hours=order.apart_hours.value,
            calm=flare.calm_hours.value,
        ),
        gauge=yes_or_no(holds=holds),
        entries=tuple(entry for wait in waits if wait is not None for entry in wait.entries),
        earliest=_last_of(rung.day, [wait.ends_on for wait in open_ones]),
    )


def yes_or_no(*, holds: bool | None) -> Gauge:
    """A criterion without figures as a picture: all or nothing, or not known."""
    measure = None if holds is None else Fraction(holds)
    return Gauge(low=0, high=1, bound=Fraction(1), measure=measure, at_least=True)


def _is_read_lately(rung: Rung) -> bool:
    day, within = rung.day.toordinal(), rung.programme.stage.last_valid_within_days.value
    return bool(Window(rung.course, day - within, day).valid())


def _last_of(day: date, ends: list[date | None]) -> date | None:
    known = [end for end in ends if end is not None]
    return max([day, *known]) if len(known) == len(ends) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wait:
    """What has to lie some hours back: what it was, and the first day on which it can."""

    is_over: bool
    value: Words
    ends_on: date | None
    entries: tuple[UUID, ...]


def _since_flare(rung: Rung, hours: int) -> _Wait | None:
    if not rung.flares:
        return None
    newest = rung.flares[-1]
    if newest.closed is None or newest.closed_at is None:
        return _Wait(
            is_over=False, value=said("a flare is open"), ends_on=None, entries=newest.readings
        )
    return _Wait(
        is_over=rung.has_passed(hours, newest.closed_at, newest.closed),
        value=said("a flare has just ended"),
        ends_on=newest.closed + timedelta(days=whole_days(hours)),
        entries=newest.readings,
    )


def _apart(rung: Rung, hours: int) -> _Wait | None:
    things = things_of_this_stay(rung.course, rung.written, rung.day)
    newest = max(things, key=lambda thing: thing.at, default=None)
    if newest is None:
        return None
    name = rung.programme.rules_of(newest.exercise).name
    return _Wait(
        is_over=rung.has_passed(hours, newest.at, newest.day),
        value=counted(
            "{name} was new {n} day ago|{name} was new {n} days ago",
            (rung.day - newest.day).days,
            name=name,
        ),
        ends_on=newest.day + timedelta(days=whole_days(hours)),
        entries=tuple(_facts_of(rung.course, newest)),
    )


def _facts_of(course: Course, thing: NewThing) -> Iterator[UUID]:
    """The session or the change of level that a new thing was."""
    facts: list[ExerciseDone | LevelChanged] = [*course.terms.level_changes]
    for day in course.between(thing.day, thing.day):
        facts.extend(day.sessions)
    for fact in facts:
        if (fact.exercise, fact.occurred_at) == (thing.exercise, thing.at):
            yield fact.id
