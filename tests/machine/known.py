"""Everything that the rules make of a course at an instant, as values that can be compared."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.assessment import Criterion
from domain.beginnings import newest_gap
from domain.budget import Allowance, allowances
from domain.course import Course
from domain.easing_gate import assess_easing
from domain.events import ExerciseDone
from domain.flares import Flare, flares, open_flare
from domain.levels import ladder
from domain.prescriptions import in_force
from domain.setback import setback_criteria
from domain.stage_gate import assess_stage
from domain.values import Exercise, Stage, State, programme_day
from tests.programme_files import programme


def known(course: Course, at: datetime, zone: str) -> dict[str, Any]:
    """The answers of all rules at an instant: facts go by their ids, and criteria by theirs."""
    day = programme_day(at, zone)
    return {
        "stage": (course.stage, course.phase, course.stage_since),
        "days": {each.date: each.pain for each in course.between(date.min, date.max)},
        "entries": set(course.ledger.entries),
        "allowances": [_allowance(each) for each in allowances(course, programme(), at, zone)],
        "flares": [_flare(each) for each in flares(course, programme(), day)],
        "criteria": {name: _criterion(each) for name, each in criteria(course, at, zone)},
        "run": assess_stage(course, programme(), day).run,
    }


def criteria(course: Course, at: datetime, zone: str) -> Iterator[tuple[str, Criterion]]:
    """Every criterion that is asked in the stage of a course, each under a name of its own."""
    day = programme_day(at, zone)
    if course.stage is Stage.ACUTE:
        yield from _named("", assess_easing(course, programme(), day).criteria)
        yield from _named("", assess_stage(course, programme(), day).today.criteria)
    yield from _named("", setback_criteria(course, programme(), day))
    for exercise in Exercise:
        rung = ladder(course, programme(), exercise, day, at)
        yield from _named(f"{exercise.value} ", rung.criteria)


def states(course: Course, at: datetime, zone: str) -> dict[str, State]:
    return {name: each.state for name, each in criteria(course, at, zone)}


def openings(course: Course, at: datetime, zone: str) -> set[str]:
    """What a course offers: to ease, to go on to the chronic stage, to rise a level."""
    day = programme_day(at, zone)
    found = {
        exercise.value
        for exercise in Exercise
        if ladder(course, programme(), exercise, day, at).may_rise
    }
    if course.stage is Stage.ACUTE and assess_easing(course, programme(), day).is_met:
        found.add("easing")
    if course.stage is Stage.ACUTE and assess_stage(course, programme(), day).is_open:
        found.add("chronic")
    return found


def begins_anew(course: Course, day: date) -> bool:
    """Whether a check-in on a day would end a flare, or a week or more without a word.

    What asks for days and sessions at a level counts from there, by rules 1.5 and 2.7.
    """
    fresh_days = in_force(programme(), course, day).gaps.fresh_days.value
    gap = newest_gap(course, day, fresh_days)
    is_silent = gap is not None and gap.ended is None
    return is_silent or open_flare(course, programme(), day) is not None


def spoiled(before: Course, after: Course, at: datetime, zone: str) -> set[str]:
    """The criteria that were met and are unmet, but for those that begin anew by their rule."""
    was, now = states(before, at, zone), states(after, at, zone)
    turned = {name for name in was if was[name] is State.MET and now.get(name) is State.UNMET}
    if not begins_anew(before, programme_day(at, zone)):
        return turned
    return {name for name in turned if name.split()[-1] not in {"L1", "L2", "L3", "L8"}}


def _named(prefix: str, each: Iterable[Criterion]) -> Iterator[tuple[str, Criterion]]:
    return ((f"{prefix}{criterion.id}", criterion) for criterion in each)


def _criterion(each: Criterion) -> tuple[Any, ...]:
    return each.state, each.value, each.limit, each.gauge, set(each.entries), each.earliest


def _ids(sessions: Iterable[ExerciseDone]) -> list[UUID]:
    return [session.id for session in sessions]


def _flare(each: Flare) -> tuple[Any, ...]:
    primary = None if each.primary is None else each.primary.id
    times = each.opened, each.opened_at, each.closed, each.closed_at
    return times, each.settled, each.peak, each.kind, _ids(each.suspects), primary, each.readings


def _allowance(each: Allowance) -> tuple[Any, ...]:
    counted = each.limit, _ids(each.used), each.openings, each.next_at, each.shared
    closed = each.locks, each.soft, each.in_first_days, each.warnings, each.noticed
    return each.exercise, each.level.id, counted, closed
