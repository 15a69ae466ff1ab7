"""Everything that the person told, as resources, in the order in which it happened."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TypeAlias, assert_never

from domain.course import Course
from domain.events import (
    AppointmentHeld,
    Entry,
    Event,
    ExerciseDone,
    GlobalChangeReported,
    HoldBegan,
    HoldEnded,
    OutcomeCompleted,
    PainReported,
    ReadinessAnswered,
    RedFlagAnswered,
    RedFlagCleared,
    ResponseReported,
)
from projections.fhir.answers import (
    answer_observation,
    assessment_observation,
    signs_observation,
    spell_observation,
)
from projections.fhir.elements import Teller
from projections.fhir.pain import pain_observations
from projections.fhir.questionnaires import questionnaire_resources
from projections.fhir.sessions import session_observation
from projections.fhir.terms import Element

Told: TypeAlias = Entry | RedFlagAnswered | RedFlagCleared | HoldBegan | HoldEnded
"""What comes from the person; what follows from it by rule is Unbend's own word."""

_BESIDES = (RedFlagAnswered, RedFlagCleared, HoldBegan, HoldEnded)


def told(course: Course, facts: Iterable[Event]) -> list[Told]:
    """The entries of the spell as corrected last, and what else was said in it."""
    if course.opened is None:
        return []
    episode = course.opened.episode
    said: list[Told] = list(course.ledger.entries.values())
    said += [fact for fact in facts if isinstance(fact, _BESIDES) and fact.episode == episode]
    return sorted(said, key=_moment)


def _moment(fact: Told) -> tuple[datetime, int]:
    return fact.occurred_at, fact.sequence


def resources(fact: Told, teller: Teller) -> Iterator[Element]:
    """What becomes of a fact: one resource or several, none where it said nothing."""
    match fact:
        case PainReported():
            yield from pain_observations(fact, teller)
        case ExerciseDone():
            yield session_observation(fact, teller)
        case OutcomeCompleted():
            yield from questionnaire_resources(fact, teller)
        case ResponseReported() | ReadinessAnswered() | GlobalChangeReported() | AppointmentHeld():
            yield answer_observation(fact, teller)
        case RedFlagAnswered():
            yield signs_observation(fact, teller)
        case RedFlagCleared():
            yield assessment_observation(fact, teller)
        case HoldBegan() | HoldEnded():
            yield spell_observation(fact, teller)
        case _:
            assert_never(fact)
