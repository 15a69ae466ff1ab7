"""What is said after something was recorded."""

from collections.abc import Sequence

from desktop.wording import facts as words
from domain.events import EasingBegan, EntryCorrected, EntryWithdrawn, Event, ExerciseDone
from domain.programme import Programme

OVER = "More than the programme allows for now; it is kept all the same. Tomorrow will tell."
EASING = "The pain has begun to ease: the Table Stretch is open."


def recorded(facts: Sequence[Event], programme: Programme) -> str:
    """One sentence about the first of the facts, and about what followed from it."""
    first = facts[0]
    said = [_said(first, programme)]
    if isinstance(first, ExerciseDone) and not first.within_budget:
        said.append(OVER)
    said += [_followed(fact, programme) for fact in facts[1:]]
    return " ".join(said)


def _said(fact: Event, programme: Programme) -> str:
    if isinstance(fact, EntryWithdrawn):
        return "Taken back."
    if isinstance(fact, EntryCorrected):
        return "Changed."
    if isinstance(fact, ExerciseDone):
        return f"Recorded: {programme.rules_of(fact.exercise).name}."
    return f"Recorded: {words.sentence(fact, programme)}."


def _followed(fact: Event, programme: Programme) -> str:
    """What a fact led to by rule."""
    return EASING if isinstance(fact, EasingBegan) else f"{words.sentence(fact, programme)}."
