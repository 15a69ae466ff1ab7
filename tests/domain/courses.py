"""Courses in which nothing is closed on day 60, for tests of budgets, locks and levels."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache

from domain.course import Course, evolve
from domain.events import Event, PainReported
from domain.values import Exercise
from tests.facts import advanced, check_ins, course, day, done, eased, opened, reported

KNEES = Exercise.KNEES_ROCKING
STRETCH = Exercise.TABLE_STRETCH
TRACTION = Exercise.ACUTE_NERVE_ROOT_TRACTION
CURLS = Exercise.CURL_DOWNS
ADVANCED = Exercise.ADVANCED_NERVE_ROOT_TRACTION
ROLLER = Exercise.MA_ROLLER
BLOCK = Exercise.BACKBLOCK

MILD = {STRETCH, TRACTION}
PROVOKING = {CURLS, ADVANCED, ROLLER, BLOCK}
CALM = 3
"""Leg pain at the level at which the chronic stage begins in these courses."""

NOON = day(60, 12)
HOUR = timedelta(hours=1)
SECOND = timedelta(seconds=1)


def everything_open(*facts: Event) -> Course:
    """A course in which no gate, order or flare keeps anything closed on day 60.

    It is in the chronic stage since day 10, every exercise was begun long ago, and the leg was
    read on each day up to the sixtieth.
    """
    return with_facts(_lived(), *facts)


@cache
def _lived() -> Course:
    return course(
        opened(),
        eased(day(2)),
        *check_ins([CALM] * 60),
        done(STRETCH, at=day(3)),
        done(TRACTION, at=day(8)),
        advanced(day(10)),
        done(CURLS, at=day(10, 12)),
        done(BLOCK, at=day(14)),
        done(ADVANCED, at=day(18)),
        done(ROLLER, at=day(25)),
    )


def with_facts(state: Course, *facts: Event) -> Course:
    """A course after some more facts, each put in its place in the sequence."""
    for fact in facts:
        state = evolve(state, replace(fact, sequence=state.version + 1))
    return state


def sessions(exercise: Exercise, *hours_ago: float, at: datetime = NOON) -> list[Event]:
    return [done(exercise, at=at - timedelta(hours=hours)) for hours in sorted(hours_ago)[::-1]]


def readings(first: datetime, last: datetime, leg: int = CALM) -> list[PainReported]:
    """A check-in a day from one instant to another."""
    days = range((last - first).days + 1)
    return [reported(leg, at=first + timedelta(days=days_on)) for days_on in days]


def legs(first: int, *each: int | None, **said: object) -> list[PainReported]:
    """A check-in a day at nine from a day of the diary on; None leaves one out."""
    return check_ins(list(each), first=first, **said)
