"""Frequency budgets: what an exercise may be done at an instant, and when its next session fits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from domain.course import Course
from domain.events import ExerciseDone
from domain.fitting import Fit, Recent, recent
from domain.locks import Lock, locks_in, soft_lock, warnings
from domain.programme import Caution, ExerciseRules, Level, Programme
from domain.rungs import newest_change, place_after
from domain.situation import Situation, lived_until, situations
from domain.values import Exercise


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What is left of one exercise's budget at an instant, and what keeps it closed.

    `limit` is the one that holds now, and `used` are the sessions that it counts, oldest first.
    `openings` are the instants from which the sessions still left can be done, each taken as early
    as the one before it allows. `next_at` is the earliest instant at which a session fits, the
    instant itself when one fits now; `shared` names the exercises whose joint limit is what is
    waited for, `shared_later` those whose joint limit a later opening waits for. `locks` stand with
    the weightiest first, and `soft` only speaks against it.
    """

    exercise: Exercise
    at: datetime
    level: Level
    limit: int | None
    used: tuple[ExerciseDone, ...]
    openings: tuple[datetime, ...]
    next_at: datetime
    shared: tuple[Exercise, ...] = ()
    shared_later: tuple[Exercise, ...] = ()
    locks: tuple[Lock, ...] = ()
    soft: Lock | None = None
    in_first_days: bool = False
    warnings: tuple[Caution, ...] = ()
    noticed: bool = False

    @property
    def lock(self) -> Lock | None:
        """The weightiest of what keeps it closed."""
        return next(iter(self.locks), None)

    @property
    def is_free(self) -> bool:
        """Whether a session fits the budget now, whatever the locks say."""
        return self.next_at <= self.at

    @property
    def may_start(self) -> bool:
        return not self.locks and self.is_free


def allowances(
    course: Course, programme: Programme, at: datetime, zone: str
) -> tuple[Allowance, ...]:
    """The allowance of each of the seven exercises, in the programme's order."""
    seen = _Seen(course, programme, at, zone)
    return tuple(seen.allowance(rules.id) for rules in programme.exercises)


def allowance(
    course: Course, programme: Programme, exercise: Exercise, at: datetime, zone: str
) -> Allowance:
    """What the budget of one exercise admits at an instant, in the zone where the person is.

    Sessions later than the instant count as well, so that a clock set back grants nothing.
    """
    return _Seen(course, programme, at, zone).allowance(exercise)


class _Seen:
    """What the allowances of all exercises look at from one instant, found once."""

    def __init__(self, course: Course, written: Programme, at: datetime, zone: str) -> None:
        self._course, self._written, self._zone = course, written, zone
        self._moments = situations(course, written, at, zone)
        self._at, self._latest = self._moments[0].at, self._moments[-1]

    @cached_property
    def _recent(self) -> Recent:
        return recent(self._course, self._at, self._zone)

    def allowance(self, exercise: Exercise) -> Allowance:
        at, rules = self._at, self._latest.programme.rules_of(exercise)
        today = self._moments[0].day
        fit = _fit(self._latest, rules, today, self._zone)
        cap = fit.cap(today)
        done, marks = self._recent.done[exercise], self._recent.marks
        used = tuple(fit.counted(self._recent, at))
        next_at, shared = fit.next_after(marks, at)
        left = 0 if cap is None else cap.sessions - len(used)
        openings = tuple(fit.openings(marks, at, left))
        return Allowance(
            exercise=exercise,
            at=at,
            level=rules.levels[place_after(rules, newest_change(self._course, exercise))],
            limit=None if cap is None else cap.sessions,
            used=used,
            openings=tuple(opening for opening, _ in openings),
            next_at=next_at,
            shared=shared,
            shared_later=next((joint for _, joint in openings[1:] if joint), ()),
            locks=locks_in(self._moments, exercise),
            soft=soft_lock(self._course, self._written, exercise, at, self._zone),
            in_first_days=fit.is_careful(today),
            warnings=warnings(self._course, self._latest.programme, exercise),
            noticed=_is_noticed(rules, done, at),
        )


def _fit(now: Situation, rules: ExerciseRules, today: date, zone: str) -> Fit:
    begun = None if rules.first_days is None else now.begun_on(rules.id, today)
    return Fit(rules, now.programme, zone, begun)


def was_within(
    course: Course, programme: Programme, exercise: Exercise, at: datetime, zone: str
) -> bool:
    """Whether a session at an instant already gone kept to what was allowed.

    It is seen among the sessions before it and those after it, and under the flags of that time.
    What else closes an exercise is looked at as it was known then.
    """
    flags = [flag for flag in course.flags if flag.is_open_at(at)]
    then = Situation(lived_until(course, at, zone), programme, at, zone, flags)
    if locks_in([then], exercise):
        return False
    rules = then.programme.rules_of(exercise)
    marks = recent(course, then.at, zone).marks
    return _fit(then, rules, then.day, zone).fits_among(marks, then.at)


def above_level(
    course: Course,
    programme: Programme,
    exercise: Exercise,
    level: str,
    at: datetime | None = None,
) -> bool:
    """Whether a level is above the one that holds, or that held at an instant already gone."""
    rules = programme.rules_of(exercise)
    known = [each.id for each in rules.levels]
    holds = place_after(rules, newest_change(course, exercise, at))
    return level in known and known.index(level) > holds


def _is_noticed(rules: ExerciseRules, sessions: Sequence[ExerciseDone], at: datetime) -> bool:
    notice = rules.notice_above
    if notice is None or notice.window_hours is None:
        return False
    since = at - timedelta(hours=notice.window_hours.value)
    return len([s for s in sessions if s.occurred_at > since]) > notice.sessions.value
