"""When exercises begin, and begin anew after days without a check-in; what was new last."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import takewhile

from domain.aftermath import last_pause
from domain.course import Course
from domain.events import LevelChanged
from domain.prescriptions import in_force
from domain.programme import ExerciseRules, Programme, Provoking
from domain.values import Exercise, LevelReason, Stage

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Gap:
    """Whole programme days in a row without a check-in.

    `first` is the first of them and `ended` the day of the check-in after them, None while there
    is none. The day that is looked at is not over, and is never one of them.
    """

    first: date
    ended: date | None
    days: int


def last_check_in(course: Course, day: date) -> date | None:
    """The last day up to a day on which leg pain was said in time."""
    last = min(day.toordinal(), course.last_day)
    newest = course.days.last_told(course.first_day, last)
    return None if newest is None else date.fromordinal(newest)


def newest_gap(course: Course, day: date, least: int) -> Gap | None:
    """The newest gap of at least so many days in this episode, over or still open on a day."""
    return next(gaps(course, day, least), None)


def gaps(course: Course, day: date, least: int) -> Iterator[Gap]:
    """The gaps of at least so many days in this episode up to a day, the newest first."""
    if course.opened is None:
        return
    today, first = day.toordinal(), course.opened.day.toordinal()
    last = min(today - 1, course.last_day)
    is_over = today <= course.last_day and course.pain(today).leg is not None
    for before, after in course.days.untold(first, last, today, least):
        ended = date.fromordinal(after) if after < today or is_over else None
        yield Gap(date.fromordinal(before + 1), ended, after - before - 1)


def restarted_on(course: Course, programme: Programme, day: date) -> date | None:
    """The day on which the exercises of this stay began, or begin anew after a gap.

    While a gap is still open it is the day itself: they can begin no earlier.
    """
    since = course.stage_since
    return None if since is None else _restarted(course, programme, since, day)


def _restarted(course: Course, programme: Programme, since: date, day: date) -> date:
    least = in_force(programme, course, day).gaps.fresh_days.value
    gap = newest_gap(course, day, least)
    return since if gap is None else max(since, gap.ended or day)


def begun_on(course: Course, programme: Programme, exercise: Exercise, day: date) -> date | None:
    """The day of the first session of an exercise since it began, or began anew, as of a day.

    A mild exercise begins anew after a pause as well.
    """
    since = _since(course, programme.rules_of(exercise))
    if since is None:
        return None
    start = _restarted(course, programme, since, day)
    pause = last_pause(course, programme, exercise, day)
    for session in course.sessions(start, exercise):
        if session.day > day:
            break
        if pause is None or session.occurred_at >= pause.until:
            return session.day
    return None


def _since(course: Course, rules: ExerciseRules) -> date | None:
    """The day on which the stay began that an exercise belongs to, None while it has none."""
    if rules.stage is Stage.ACUTE:
        return course.acute_since
    return course.chronic_since if course.stage is Stage.CHRONIC else None


def in_first_days(course: Course, programme: Programme, exercise: Exercise, day: date) -> bool:
    """Whether an exercise is still to be done carefully; never where it has no first days."""
    first_days = in_force(programme, course, day).rules_of(exercise).first_days
    if first_days is None:
        return False
    begun = begun_on(course, programme, exercise, day)
    return begun is None or (day - begun).days < first_days.days.value


@dataclass(frozen=True, slots=True)
class NewThing:
    """An exercise that was begun, begun anew, or taken to a higher level: when."""

    exercise: Exercise
    at: datetime
    day: date


def newest_new_thing(
    course: Course, programme: Programme, day: date
) -> tuple[Exercise, datetime] | None:
    """The last introduction or level-up of a provoking exercise in this stay, with its instant.

    To begin anew after a gap is an introduction as well.
    """
    newest = max(new_things(course, programme, day), key=lambda thing: thing.at, default=None)
    return None if newest is None else (newest.exercise, newest.at)


def new_things(course: Course, programme: Programme, day: date) -> tuple[NewThing, ...]:
    """Every introduction and level-up of a provoking exercise in this chronic stay up to a day."""
    since = course.chronic_since
    if course.stage is not Stage.CHRONIC or since is None:
        return ()
    provoking = {rules.id for rules in programme.exercises if is_provoking(rules)}
    raised = (
        NewThing(change.exercise, change.occurred_at, change.day)
        for change in course.terms.level_changes
        if change.exercise in provoking and change.day <= day and _is_raised(programme, change)
    )
    return (*_introductions(course, programme, provoking, since, day), *raised)


def is_provoking(rules: ExerciseRules) -> bool:
    """Whether an exercise is one of those that are begun one at a time."""
    return rules.provoking is Provoking.AT_START or rules.provoking is Provoking.ALWAYS


def _introductions(
    course: Course, programme: Programme, provoking: set[Exercise], since: date, day: date
) -> Iterator[NewThing]:
    least = in_force(programme, course, day).gaps.fresh_days.value
    newer = takewhile(lambda gap: gap.ended is None or gap.ended > since, gaps(course, day, least))
    ends = [gap.ended for gap in newer if gap.ended is not None]
    starts = [since, *reversed(ends)]
    for start, after in zip(starts, [*starts[1:], day + ONE_DAY], strict=True):
        yield from _begun(course, provoking, start, after - ONE_DAY)


def _begun(course: Course, provoking: set[Exercise], first: date, last: date) -> Iterator[NewThing]:
    """The first session of each provoking exercise within some days."""
    begun = {exercise: _first_done(course, exercise, first, last) for exercise in provoking}
    for ordinal in sorted({each for each in begun.values() if each is not None}):
        waiting = {exercise for exercise, when in begun.items() if when == ordinal}
        for session in course.days[ordinal].sessions:
            if session.exercise in waiting:
                waiting.remove(session.exercise)
                yield NewThing(session.exercise, session.occurred_at, date.fromordinal(ordinal))


def _first_done(course: Course, exercise: Exercise, first: date, last: date) -> int | None:
    start, end = max(first.toordinal(), course.first_day), min(last.toordinal(), course.last_day)
    return next(course.days.done(exercise, start, end), None)


def _is_raised(programme: Programme, change: LevelChanged) -> bool:
    """Whether a change led up, by the rules or by a physiotherapist's word."""
    levels = [level.id for level in programme.rules_of(change.exercise).levels]
    known = change.was in levels and change.now in levels
    return (
        change.why in {LevelReason.PROGRESSION, LevelReason.PHYSIOTHERAPIST}
        and known
        and levels.index(change.now) > levels.index(change.was)
    )
