"""What is said after something was recorded."""

from collections.abc import Sequence

from desktop.language import said, tr
from desktop.wording import exercises
from desktop.wording import facts as words
from domain.events import EasingBegan, EntryCorrected, EntryWithdrawn, Event, ExerciseDone
from domain.programme import Programme

OVER = said("More than the programme allows for now; it is kept all the same. Tomorrow will tell.")
EASING = said("The pain has begun to ease: the Table Stretch is open.")


def recorded(facts: Sequence[Event], programme: Programme, taken: Event | None = None) -> str:
    """One sentence about the first of the facts, and about what followed from it.

    `taken` is what was taken back by it, where that is known.
    """
    first = facts[0]
    sentences = [_said(first, programme) if taken is None else _taken(taken, programme)]
    if isinstance(first, ExerciseDone) and not first.within_budget:
        sentences.append(tr(OVER))
    sentences += [_followed(fact, programme) for fact in facts[1:]]
    return " ".join(sentences)


def _said(fact: Event, programme: Programme) -> str:
    if isinstance(fact, EntryWithdrawn):
        return tr("Taken back.")
    if isinstance(fact, EntryCorrected):
        return tr("Changed.")
    if isinstance(fact, ExerciseDone):
        return tr("Recorded: {what}.", what=exercises.name(fact.exercise, programme))
    return tr("Recorded: {what}.", what=words.sentence(fact, programme))


def _taken(fact: Event, programme: Programme) -> str:
    """That a fact no longer counts, and which one that was."""
    if isinstance(fact, EntryWithdrawn):
        return tr("It counts again.")
    if isinstance(fact, EntryCorrected):
        return tr("The change is taken back.")
    if isinstance(fact, ExerciseDone):
        return tr("Taken back. It was: {what}.", what=exercises.name(fact.exercise, programme))
    return tr("Taken back. It was: {what}.", what=words.sentence(fact, programme))


def _followed(fact: Event, programme: Programme) -> str:
    """What a fact led to by rule."""
    if isinstance(fact, EasingBegan):
        return tr(EASING)
    return tr("{sentence}.", sentence=words.sentence(fact, programme))
