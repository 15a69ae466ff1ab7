"""Check-ins, gaps, sessions and new things, found by looking at one day after the other."""

from collections.abc import Iterator
from datetime import date, timedelta

from domain.beginnings import Gap, NewThing, is_provoking
from domain.course import Course, Day
from domain.events import ExerciseDone
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.values import Exercise, LevelReason, Stage

ONE_DAY = timedelta(days=1)


def every_day(course: Course, first: date, last: date) -> Iterator[tuple[int, Day]]:
    """The days with entries from one to another, each with its ordinal."""
    start = max(first.toordinal(), course.first_day)
    for ordinal in range(start, min(last.toordinal(), course.last_day) + 1):
        day = course.days.get(ordinal)
        if day is not None:
            yield ordinal, day


def legs(course: Course, first: date, last: date) -> list[tuple[int, int]]:
    """Leg pain of the days on which the back was said as well."""
    return [
        (ordinal, day.pain.leg)
        for ordinal, day in every_day(course, first, last)
        if day.pain.leg is not None and day.pain.back is not None
    ]


def gaps(course: Course, day: date, least: int) -> list[Gap]:
    if course.opened is None:
        return []
    found: list[Gap] = []
    first = course.opened.day
    missing = 0
    while first < day:
        told = course.day(first)
        if told is not None and told.pain.leg is not None:
            found += _gap(first, missing, least, first)
            missing = 0
        else:
            missing += 1
        first += ONE_DAY
    told = course.day(day)
    is_told = first == day and told is not None and told.pain.leg is not None
    found += _gap(day, missing, least, day if is_told else None)
    return found[::-1]


def _gap(after: date, missing: int, least: int, ended: date | None) -> list[Gap]:
    return [Gap(after - missing * ONE_DAY, ended, missing)] if missing >= least else []


def sessions(course: Course, exercise: Exercise, first: date, last: date) -> list[ExerciseDone]:
    return [
        session
        for _, day in every_day(course, first, last)
        for session in day.sessions
        if session.exercise is exercise
    ]


def new_things(course: Course, programme: Programme, day: date) -> tuple[NewThing, ...]:
    since = course.chronic_since
    if course.stage is not Stage.CHRONIC or since is None:
        return ()
    provoking = [rules.id for rules in programme.exercises if is_provoking(rules)]
    least = in_force(programme, course, day).gaps.fresh_days.value
    ends = [gap.ended for gap in gaps(course, day, least) if gap.ended and gap.ended > since]
    starts = [since, *reversed(ends)]
    found: list[NewThing] = []
    for start, after in zip(starts, [*starts[1:], day + ONE_DAY], strict=True):
        begun: set[Exercise] = set()
        for _, each in every_day(course, start, after - ONE_DAY):
            for session in each.sessions:
                if session.exercise in provoking and session.exercise not in begun:
                    begun.add(session.exercise)
                    found.append(NewThing(session.exercise, session.occurred_at, each.date))
    for change in course.terms.level_changes:
        levels = [level.id for level in programme.rules_of(change.exercise).levels]
        if (
            change.exercise in provoking
            and change.day <= day
            and change.why in {LevelReason.PROGRESSION, LevelReason.PHYSIOTHERAPIST}
            and {change.was, change.now} <= set(levels)
            and levels.index(change.now) > levels.index(change.was)
        ):
            found.append(NewThing(change.exercise, change.occurred_at, change.day))
    return tuple(found)
