"""Where an exercise stands among its levels on a programme day, and since when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from domain.course import Course
from domain.events import ExerciseDone, LevelChanged
from domain.flares import Flare, Kind, flares
from domain.lately import open_gap, restart
from domain.prescriptions import in_force
from domain.programme import ExerciseRules, Level, Programme, Provoking, Rise
from domain.values import Exercise, Stage

PROVOKING = frozenset({Provoking.AT_START, Provoking.ALWAYS})
"""What may stir up the leg, and is begun one thing at a time."""

LONG = frozenset({Kind.PROLONGED, Kind.UNCLASSIFIED})
"""Flares that lasted, or whose end was not seen in time: the same follows from both."""


def newest_change(
    course: Course, exercise: Exercise, at: datetime | None = None
) -> LevelChanged | None:
    """The last change of level in this stay, or the last one up to an instant."""
    for change in reversed(course.terms.level_changes):
        if change.exercise is exercise and (at is None or change.occurred_at <= at):
            return change
    return None


def place_after(rules: ExerciseRules, change: LevelChanged | None) -> int:
    """The place of the level that holds after a change, counted from 0.

    Without a change it is the first; so it is after one to a level that there no longer is.
    """
    known = [level.id for level in rules.levels]
    return known.index(change.now) if change is not None and change.now in known else 0


def is_long_after(flare: Flare, exercise: Exercise) -> bool:
    """Whether a flare was a long one, and an exercise the first that is suspected of it."""
    suspect = flare.primary
    return suspect is not None and suspect.exercise is exercise and flare.kind in LONG


@dataclass(frozen=True, kw_only=True, eq=False)
class Rung:
    """An exercise at its level on a programme day.

    `written` is the programme as written. Without the instant `at`, hours are taken to have
    passed on the days that begin after them.
    """

    course: Course
    written: Programme
    exercise: Exercise
    day: date
    at: datetime | None = None

    @cached_property
    def programme(self) -> Programme:
        """The programme with the prescriptions of the day."""
        return in_force(self.written, self.course, self.day)

    @cached_property
    def rules(self) -> ExerciseRules:
        return self.programme.rules_of(self.exercise)

    @cached_property
    def change(self) -> LevelChanged | None:
        return newest_change(self.course, self.exercise)

    @cached_property
    def place(self) -> int:
        return place_after(self.rules, self.change)

    @property
    def level(self) -> Level:
        return self.rules.levels[self.place]

    @property
    def rises(self) -> Rise:
        return self.level.rises or Rise()

    @property
    def next(self) -> Level | None:
        following = self.rules.levels[self.place + 1 :]
        return following[0] if following else None

    @cached_property
    def flares(self) -> tuple[Flare, ...]:
        """The flares of this stay in the chronic stage, oldest first."""
        return flares(self.course, self.written, self.day)

    @cached_property
    def long_flare(self) -> Flare | None:
        """The newest long flare at this level that the exercise is first suspected of."""
        for flare in reversed(self.flares):
            if self.change is not None and flare.opened < self.change.day:
                return None
            if is_long_after(flare, self.exercise):
                return flare
        return None

    @cached_property
    def since(self) -> date | None:
        """The day from which this level counts, None while the exercise may not be begun.

        At the first level nothing gives way to a long flare: there it counts anew from its end.
        """
        began = self._began_anew()
        if began is None:
            return None
        changed = began if self.change is None else self.change.day
        flare = self.long_flare if self.rises.no_prolonged_flare else None
        calm = began if flare is None or flare.closed is None else flare.closed
        return max(began, changed, calm)

    def _began_anew(self) -> date | None:
        if self.rules.stage is Stage.CHRONIC and self.course.stage is Stage.ACUTE:
            return None
        least = self.programme.gaps.fresh_days.value
        waits = open_gap(self.course, self.day, least) is not None
        if waits and self.rules.provoking is not Provoking.NO:
            return None
        return restart(self.course, self.written, self.day)

    @cached_property
    def sessions(self) -> tuple[ExerciseDone, ...]:
        """Those at this level since it began, up to the day."""
        return tuple(self.each_session())

    @cached_property
    def begun_on(self) -> date | None:
        """The day of the first session at this level."""
        first = next(self.each_session(), None)
        return None if first is None else first.day

    def each_session(self) -> Iterator[ExerciseDone]:
        """As `sessions`, one after the other, for who need not know all of them."""
        if self.since is None:
            return
        changed = None if self.change is None else self.change.occurred_at
        for session in self.course.sessions(self.since, self.exercise, self.day):
            if session.level == self.level.id and (
                changed is None or session.occurred_at >= changed
            ):
                yield session

    def has_passed(self, hours: int, since: datetime, its_day: date) -> bool:
        """Whether so many hours lie behind an instant of a programme day."""
        if self.at is not None:
            return self.at >= since + timedelta(hours=hours)
        return self.day > its_day + timedelta(days=whole_days(hours))


def whole_days(hours: int) -> int:
    """Days that hold at least so many hours."""
    return -(-hours // 24)
