"""How far the programme had come on a day, by the facts that turned it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.course import Course, evolve
from domain.events import Event
from domain.facts import is_turn
from domain.values import Phase, Stage


def turns_of_spell(course: Course, facts: Iterable[Event]) -> list[Event]:
    """Of the facts of the spell that a course is of those that are no entries and amend none."""
    if course.opened is None:
        return []
    spell = course.opened.episode
    return [fact for fact in facts if fact.episode == spell and is_turn(fact)]


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the programme, and the day since when it was held without a break."""

    stage: Stage
    phase: Phase | None
    since: date | None


def place_on(turns: Iterable[Event], day: date) -> Place:
    """Where the turns up to a programme day had led to by its end."""
    course = Course()
    for turn in turns:
        if turn.day <= day:
            course = evolve(course, turn)
    return Place(course.stage, course.phase_in_stage, _since(course))


def _since(course: Course) -> date | None:
    if course.stage is Stage.CHRONIC:
        return course.chronic_since
    if course.phase is Phase.EASING:
        return None if course.terms.eased is None else course.terms.eased.day
    return course.terms.settling_since
