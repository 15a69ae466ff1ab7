"""The facts that turned an episode, and each of its former stays in a stage with all its days."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.course import Course, evolve
from domain.events import (
    EasingBegan,
    EasingEnded,
    EpisodeOpened,
    Event,
    HoldBegan,
    HoldEnded,
    LevelChanged,
    StageAdvanced,
    StageReverted,
)
from domain.facts import Facts

KINDS = (
    EpisodeOpened,
    EasingBegan,
    EasingEnded,
    StageAdvanced,
    StageReverted,
    LevelChanged,
    HoldBegan,
    HoldEnded,
)


class Turns:
    """The turning facts of a diary, found as facts arrive: what is known is not looked at again."""

    def __init__(self) -> None:
        self._facts: Sequence[Event] = ()
        self._looked_at = 0
        self._places: list[int] = []
        self._found: list[Event] = []

    def at(self, facts: Sequence[Event], count: int) -> list[Event]:
        """Those among the first so many facts, oldest first."""
        if isinstance(facts, Facts):
            # Of a diary in its store the turns are known without reading all of it.
            return [fact for _, fact in facts.turns(count) if isinstance(fact, KINDS)]
        if facts is not self._facts or len(facts) < self._looked_at:
            self._facts, self._looked_at, self._places, self._found = facts, 0, [], []
        for place in range(self._looked_at, count):
            fact = facts[place]
            if isinstance(fact, KINDS):
                self._places.append(place)
                self._found.append(fact)
        self._looked_at = max(self._looked_at, count)
        return self._found[: bisect_left(self._places, count)]


TURNS = Turns()


def turns_of(course: Course) -> list[Event]:
    """What a course itself still knows of its turns: this stay, and the one that was left last."""
    terms = course.terms
    found: list[Event | None] = [course.opened]
    if terms.left is not None:
        found += [terms.left.advanced, *terms.left.level_changes, terms.reverted]
    elif course.advanced is not None and course.chronic_since is not None:
        found.append(course.advanced)
    found += [*terms.level_changes, terms.hold]
    return [fact for fact in found if fact is not None]


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay in a stage: the course as it stood at its end, with every day that is known of now.

    `last` is its last day, None while it goes on.
    """

    course: Course
    last: date | None


def stays(course: Course, turns: Sequence[Event]) -> Iterator[Stay]:
    """Each stay of the episode, the present one last."""
    state = Course()
    for turn in _of_this_episode(course, turns):
        if isinstance(turn, StageAdvanced | StageReverted):
            yield Stay(_with_days(state, course), turn.day)
        state = evolve(state, turn)
    if course.opened is not None:
        yield Stay(course, None)


def levels_after(
    course: Course, turns: Sequence[Event]
) -> Iterator[tuple[date, tuple[LevelChanged, ...]]]:
    """The changes of level that hold after each turn of the episode, with its programme day."""
    state = Course()
    for turn in _of_this_episode(course, turns):
        state = evolve(state, turn)
        yield turn.day, state.terms.level_changes


def _of_this_episode(course: Course, turns: Sequence[Event]) -> list[Event]:
    if course.opened is None:
        return []
    return [turn for turn in turns if turn.episode == course.opened.episode]


def _with_days(state: Course, course: Course) -> Course:
    terms = replace(state.terms, prescriptions=course.terms.prescriptions)
    return replace(state, calendar=course.calendar, ledger=course.ledger, terms=terms)
