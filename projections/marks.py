"""What is marked on the course: flares, visits, levels, bad spells, where a rise is expected."""

from collections.abc import Iterator, Sequence
from datetime import date
from operator import attrgetter
from typing import TypeVar

from domain.course import Course
from domain.days import Leaf
from domain.events import (
    AppointmentHeld,
    Event,
    HoldBegan,
    HoldEnded,
    LevelChanged,
)
from domain.prescriptions import in_force
from domain.programme import Dose, Programme
from domain.values import Exercise, programme_day
from projections.marked import Expected, Mark, MarkKind, Marks, Rung
from projections.stay_marks import FLARES, RISES, Stays
from projections.stays import levels_after, stays, turns_of

__all__ = ["Expected", "Mark", "MarkKind", "Marks", "landmarks", "marks"]


def marks(
    course: Course, programme: Programme, day: date, turns: Sequence[Event] | None = None
) -> Marks:
    """Everything worth a mark up to a day, as known on it.

    `turns` are the facts that turned the episode; without them what the course remembers is used.
    """
    known = turns_of(course) if turns is None else turns
    found = [
        *landmarks(course, programme, day, known),
        *(mark for mark in _levels(course, programme, known) if mark.first <= day),
        *(mark for mark in _holds(course, known) if mark.first <= day),
    ]
    return Marks(
        marks=tuple(sorted(found, key=attrgetter("at"))),
        expected=_in_stays(RISES, course, programme, day, known),
        rungs=_rungs(course, programme, known),
        doses=_doses(course, programme, day),
    )


def landmarks(
    course: Course, programme: Programme, day: date, turns: Sequence[Event]
) -> tuple[Mark, ...]:
    """The stages, flares and visits alone, which are found without reading every session."""
    found = [
        *_stages(course),
        *_VISITS.until(course, day),
        *_in_stays(FLARES, course, programme, day, turns),
    ]
    return tuple(sorted((mark for mark in found if mark.first <= day), key=attrgetter("at")))


FoundT = TypeVar("FoundT")


def _in_stays(
    looked: Stays[FoundT], course: Course, programme: Programme, day: date, turns: Sequence[Event]
) -> tuple[FoundT, ...]:
    """What there is in all stays; one that was taken up again is looked at twice, and told once."""
    every = stays(course, turns)
    found = [each for s in every for each in looked.of(s, programme, min(day, s.last or day))]
    return tuple(dict.fromkeys(found))


def _stages(course: Course) -> Iterator[Mark]:
    if course.opened is None:
        return
    zone = course.opened.zone  # as a span knows instants only
    for span in course.spans:
        last = None if span.ended is None else programme_day(span.ended, zone)
        first = programme_day(span.began, zone)
        yield Mark(MarkKind.STAGE, first, last, span.began, stage=span.stage, phase=span.phase)


def _levels(course: Course, programme: Programme, turns: Sequence[Event]) -> Iterator[Mark]:
    for turn in turns:
        if isinstance(turn, LevelChanged) and _is_of(course, turn):
            yield Mark(
                MarkKind.LEVEL,
                turn.day,
                turn.day,
                turn.occurred_at,
                exercise=turn.exercise,
                is_up=_is_up(programme, turn),
                fact=turn.id,
                level=turn.now,
            )


def _is_up(programme: Programme, change: LevelChanged) -> bool | None:
    levels = [level.id for level in programme.rules_of(change.exercise).levels]
    if change.was not in levels or change.now not in levels:
        return None
    return levels.index(change.now) > levels.index(change.was)


def _holds(course: Course, turns: Sequence[Event]) -> Iterator[Mark]:
    """The bad spells that the person declared."""
    begun: HoldBegan | None = None
    for turn in turns:
        if isinstance(turn, HoldBegan) and _is_of(course, turn):
            begun = turn
        elif isinstance(turn, HoldEnded) and begun is not None:
            yield _hold(begun, turn.day)
            begun = None
    if begun is not None:
        yield _hold(begun, None)


def _hold(begun: HoldBegan, last: date | None) -> Mark:
    return Mark(MarkKind.HOLD, begun.day, last, begun.occurred_at, fact=begun.id)


def _is_of(course: Course, turn: Event) -> bool:
    return course.opened is not None and turn.episode == course.opened.episode


class _Visits:
    """The visits of each leaf of days, kept as long as it is the same one."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[Leaf, tuple[Mark, ...]]] = {}

    def until(self, course: Course, day: date) -> Iterator[Mark]:
        for leaf in course.days.between(course.first_day, day.toordinal()):
            kept = self._kept.get(leaf.first)
            if kept is None or kept[0] is not leaf:
                kept = self._kept[leaf.first] = leaf, tuple(_visits(leaf))
            yield from kept[1]


_VISITS = _Visits()


def _visits(leaf: Leaf) -> Iterator[Mark]:
    for _, day in leaf.present:
        for answer in day.answers:
            if isinstance(answer, AppointmentHeld):
                who, at = answer.clinician, answer.occurred_at
                kind = MarkKind.APPOINTMENT
                yield Mark(kind, day.date, day.date, at, fact=answer.id, clinician=who)


def _rungs(
    course: Course, programme: Programme, turns: Sequence[Event]
) -> dict[Exercise, tuple[Rung, ...]]:
    """The levels of each exercise in their order, as every turn of the episode left them."""
    found: dict[Exercise, list[Rung]] = {}
    for day, changes in levels_after(course, turns):
        now = {change.exercise: change.now for change in changes}
        for rules in programme.exercises:
            level = now.get(rules.id, rules.levels[0].id)
            rungs = found.setdefault(rules.id, [])
            if not rungs or rungs[-1].level != level:
                rungs.append(Rung(day, level))
    return {exercise: tuple(rungs) for exercise, rungs in found.items()}


def _doses(course: Course, programme: Programme, day: date) -> dict[Exercise, Dose]:
    """What one session holds, for each exercise that has a single level."""
    held = in_force(programme, course, day)
    single = (rules for rules in held.exercises if len(rules.levels) == 1)
    return {rules.id: rules.levels[0].dose for rules in single}
