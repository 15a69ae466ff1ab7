"""What holds since lately, found among the last days and not in all the years of a diary."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from domain.aftermath import ANSWER_DAYS
from domain.beginnings import (
    Gap,
    NewThing,
    begun_on,
    last_check_in,
    new_things,
    newest_gap,
    restarted_on,
)
from domain.course import Course
from domain.memo import remembered
from domain.prescriptions import in_force
from domain.programme import ExerciseRules, Programme
from domain.setback import is_provisional
from domain.values import Exercise, Stage


@remembered
def restart(course: Course, programme: Programme, day: date) -> date | None:
    """The day on which the exercises of this stay began, or begin anew after a gap."""
    return restarted_on(_of_this_stay(course, programme, day), programme, day)


@remembered
def things_of_this_stay(course: Course, programme: Programme, day: date) -> tuple[NewThing, ...]:
    """Every introduction and level-up of a provoking exercise in this chronic stay up to a day."""
    return new_things(_of_this_stay(course, programme, day), programme, day)


def open_gap(course: Course, day: date, least: int) -> Gap | None:
    """The days without a check-in that are not over on a day, if there are so many."""
    last = last_check_in(course, day)
    if last is not None and (day - last).days <= least:
        return None
    gap = newest_gap(course, day, least)
    return gap if gap is not None and gap.ended is None else None


def waits_to_be_confirmed(course: Course, programme: Programme, day: date) -> bool:
    """Whether the chronic stage has still to be confirmed by check-ins after a long gap.

    It has not where enough days were read within so few that no such gap lies among them.
    """
    if course.stage is not Stage.CHRONIC:
        return False
    gaps = in_force(programme, course, day).gaps
    ordinals = range(day.toordinal(), day.toordinal() - gaps.long_days.value - 1, -1)
    read = sum(course.pain(ordinal).is_valid for ordinal in ordinals)
    return read < gaps.check_ins.value and is_provisional(course, programme, day)


def begun_lately(
    course: Course, programme: Programme, exercise: Exercise, day: date, asked: date | None = None
) -> date | None:
    """The day on which an exercise was begun, or begun anew, as of a day; None while it is not.

    For what was begun so long ago that its first days are over on the day `asked` about, that one
    if it is not given, it is some day that long ago and not the very one.
    """
    held = in_force(programme, course, day)
    rules = held.rules_of(exercise)
    if rules.stage is Stage.CHRONIC and course.stage is Stage.ACUTE:
        return None
    careful = 0 if rules.first_days is None else rules.first_days.days.value
    before = min(day, asked or day) - timedelta(days=careful)
    first = _last_done(course, exercise, before) - timedelta(days=_reach(held, rules))
    return begun_on(_as_if_opened_on(first, course), programme, exercise, day)


def is_careful(course: Course, programme: Programme, exercise: Exercise, day: date) -> bool:
    """Whether a day is one of the first of an exercise, or comes before them."""
    first_days = in_force(programme, course, day).rules_of(exercise).first_days
    if first_days is None:
        return False
    begun = begun_lately(course, programme, exercise, day)
    return begun is None or (day - begun).days < first_days.days.value


def _reach(held: Programme, rules: ExerciseRules) -> int:
    """How many days before a session may still show that it was begun anew after it."""
    pause = 0 if rules.after_rise is None else rules.after_rise.pause_hours.value
    return held.gaps.fresh_days.value + pause // 24 + ANSWER_DAYS + 1


def _last_done(course: Course, exercise: Exercise, until: date) -> date:
    """The last day up to one on which an exercise was done in this stay; that day if it was not."""
    first = max(course.first_day, (course.acute_since or until).toordinal())
    last = course.days.last_done(exercise, first, min(until.toordinal(), course.last_day))
    return until if last is None else date.fromordinal(last)


def _of_this_stay(course: Course, programme: Programme, day: date) -> Course:
    """The course without the gaps that were over when this stay in the stage began."""
    since, least = course.stage_since, in_force(programme, course, day).gaps.fresh_days.value
    return course if since is None else _as_if_opened_on(since - timedelta(days=least + 1), course)


def _as_if_opened_on(first: date, course: Course) -> Course:
    """The course as if nothing had been followed before a day."""
    opened = course.opened
    if opened is None or course.acute_since is None or opened.day >= first:
        return course
    noon = datetime.combine(first, time(12), UTC)
    chronic_since = course.chronic_since
    return replace(
        course,
        opened=replace(opened, occurred_at=noon, zone="UTC"),
        acute_since=max(course.acute_since, first),
        chronic_since=None if chronic_since is None else max(chronic_since, first),
    )
