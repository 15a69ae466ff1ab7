"""The ladder of an exercise: the level that holds, what the next one asks for, what leads back."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.assessment import Criterion
from domain.beginnings import Gap, newest_gap
from domain.course import Course
from domain.events import LevelChanged
from domain.flares import Flare, flares
from domain.lately import is_careful
from domain.prescriptions import in_force
from domain.programme import AfterFlare, Dose, ExerciseRules, Level, Programme, Provoking, Retreat
from domain.rises import may_rise, rise_criteria
from domain.rungs import Rung, is_long_after, newest_change, place_after
from domain.values import Exercise, LevelReason, Stage, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """Where an exercise stands among its levels on a programme day.

    `step` counts the levels from 1, and `begun_on` is the day of the first session at this one.
    `criteria` are those of the `next` level, of which there are none on the last. `opens_on` is
    the first day on which that level could be chosen if all goes well, None where a clinician's
    word is waited for. `most` is what the dose may grow to, None while that is the dose itself.
    """

    rules: ExerciseRules
    level: Level
    step: int
    next: Level | None = None
    criteria: tuple[Criterion, ...] = ()
    begun_on: date | None = None
    most: Dose | None = None

    @property
    def may_rise(self) -> bool:
        """Whether the next level may be chosen; the person still decides."""
        return self.next is not None and all(each.state is State.MET for each in self.criteria)

    @property
    def opens_on(self) -> date | None:
        days = [each.earliest for each in self.criteria if each.earliest is not None]
        return max(days) if days and len(days) == len(self.criteria) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """A level to which an exercise has to go back: why, and on which day the flare opened."""

    exercise: Exercise
    now: Level
    why: LevelReason
    flare_opened: date | None = None


def level_of(course: Course, programme: Programme, exercise: Exercise) -> Level:
    """The level that holds: that of the last change in this stay, else the first."""
    rules = programme.rules_of(exercise)
    return rules.levels[place_after(rules, newest_change(course, exercise))]


def dose_of(course: Course, programme: Programme, exercise: Exercise, day: date) -> Dose:
    """What a session on a programme day should hold, as in force; a Ladder tells the ceiling."""
    return level_of(course, in_force(programme, course, day), exercise).dose


def ladder(
    course: Course,
    programme: Programme,
    exercise: Exercise,
    day: date,
    at: datetime | None = None,
) -> Ladder:
    """Where an exercise stands on a programme day, and what its next level asks for.

    With the instant `at` the hours between two new things are counted exactly; without it they
    have passed on the days that begin after them. Locks are not looked at.
    """
    rung = Rung(course=course, written=programme, exercise=exercise, day=day, at=at)
    careful = is_careful(course, programme, exercise, day)
    return Ladder(
        rules=rung.rules,
        level=rung.level,
        step=rung.place + 1,
        next=rung.next,
        criteria=rise_criteria(rung),
        begun_on=rung.begun_on,
        most=None if careful else rung.level.most,
    )


def offer(
    course: Course, programme: Programme, exercise: Exercise, day: date, at: datetime
) -> Level | None:
    """The next level of an exercise if it may be chosen: that of its `ladder`, sooner told."""
    rung = Rung(course=course, written=programme, exercise=exercise, day=day, at=at)
    return rung.next if may_rise(rung) else None


def drops(course: Course, programme: Programme, day: date) -> tuple[Drop, ...]:
    """The levels that have to follow now, after a gap or after a flare, as each exercise says.

    What was followed already comes no second time, and what was over before the level was chosen
    does not lead back from it.
    """
    if course.stage is not Stage.CHRONIC:
        return ()
    held = in_force(programme, course, day)
    if all(place_after(rules, newest_change(course, rules.id)) == 0 for rules in held.exercises):
        return ()
    gap = newest_gap(course, day, held.gaps.fresh_days.value)
    spells = flares(course, programme, day)
    found = (_drop(course, rules, gap, spells) for rules in held.exercises)
    return tuple(drop for drop in found if drop is not None)


def may_return(course: Course, programme: Programme, exercise: Exercise, day: date) -> Level | None:
    """The level before a drop whose flare is no longer there, as it is known now.

    None while the last change of level was no such drop, or would follow again.
    """
    change = newest_change(course, exercise)
    if change is None or change.why is not LevelReason.FLARE:
        return None
    others = tuple(each for each in course.terms.level_changes if each is not change)
    without = replace(course, terms=replace(course.terms, level_changes=others))
    if any(drop.exercise is exercise for drop in drops(without, programme, day)):
        return None
    rules = in_force(programme, course, day).rules_of(exercise)
    return next((level for level in rules.levels if level.id == change.was), None)


def _drop(
    course: Course, rules: ExerciseRules, gap: Gap | None, spells: tuple[Flare, ...]
) -> Drop | None:
    change = newest_change(course, rules.id)
    place = place_after(rules, change)
    if change is None or place == 0:
        return None
    if _restarts(rules, gap, change):
        return Drop(exercise=rules.id, now=rules.levels[0], why=LevelReason.GAP)
    after = rules.after_flare
    flare = _leading_back(course, rules.id, after, spells) if after is not None else None
    if after is None or flare is None or after.retreat is Retreat.STAYS:
        return None
    return Drop(
        exercise=rules.id,
        now=rules.levels[place - 1 if after.retreat is Retreat.ONE_LEVEL else 0],
        why=LevelReason.FLARE,
        flare_opened=flare.opened,
    )


def _restarts(rules: ExerciseRules, gap: Gap | None, change: LevelChanged) -> bool:
    """Whether days without a check-in came after the level was chosen, and are over."""
    provokes = rules.provoking is not Provoking.NO
    return provokes and gap is not None and gap.ended is not None and change.day < gap.ended


def _leading_back(
    course: Course, exercise: Exercise, after: AfterFlare, spells: tuple[Flare, ...]
) -> Flare | None:
    """The newest flare that leads an exercise back and was not followed yet."""
    changes = [each for each in course.terms.level_changes if each.exercise is exercise]
    followed = [each.flare_opened for each in changes if each.flare_opened is not None]
    for flare in reversed(spells):
        concerns = after.any_flare or is_long_after(flare, exercise)
        if concerns and _came_after(flare, changes[-1]):
            last = flare.closed or date.max
            if not any(flare.opened <= opened <= last for opened in followed):
                return flare
    return None


def _came_after(flare: Flare, change: LevelChanged) -> bool:
    """Whether a flare opened since a level was chosen, or was found to be open after all.

    A physiotherapist who chose it knew of a flare that was open.
    """
    if change.why is LevelReason.PHYSIOTHERAPIST:
        return flare.opened_at > change.occurred_at
    return flare.closed is None or flare.opened >= change.day
