"""Makers of sessions with mornings around them, and of what followed."""

from collections.abc import Iterable

from domain.events import Event, ExerciseDone
from domain.values import Exercise
from projections.reactions import EveryReaction, Reactions
from tests.facts import course, day, done, reported
from tests.programme_files import programme

CURLS = Exercise.CURL_DOWNS


def reactions(*facts: Event, of: Exercise = CURLS) -> Reactions:
    """What followed one exercise in the course that facts fold into."""
    return EveryReaction(course(*facts), programme())[of]


def curls(number: int, hour: int = 9, **said: object) -> ExerciseDone:
    """Curl Downs on a day, at nine."""
    return done(CURLS, at=day(number, hour), **said)


def mornings(*legs: int | None, first: int = 1) -> list[Event]:
    """A check-in a day at seven in the morning; None leaves a day out."""
    days = enumerate(legs, first)
    return [reported(leg, at=day(number, 7)) for number, leg in days if leg is not None]


def course_of_rises(rises: Iterable[int], *more: Event) -> list[Event]:
    """A session every fourth day, at level 2, with a rise of so much on the next morning."""
    facts: list[Event] = list(more)
    for place, rise in enumerate(rises):
        first = 1 + 4 * place
        facts += mornings(2, 2 + rise, 2, 2, first=first)
        facts.append(curls(first))
    return facts
