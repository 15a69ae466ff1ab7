"""What is kept together: the fact that was wished for, and what follows from it by rule."""

from collections.abc import Iterator
from itertools import groupby

from domain.course import Course, evolve
from domain.events import (
    ENTRIES,
    EasingBegan,
    EasingEnded,
    EntryCorrected,
    EntryWithdrawn,
    Event,
    ExerciseDone,
    LevelChanged,
    RedFlagCleared,
    ReminderAnswered,
    StageReverted,
)
from domain.setback import CHOSEN
from domain.values import LevelReason, Phase, ReminderAnswer, Source, Stage
from tests.machine.by_hand import rises

CAUSES = (*ENTRIES, EntryCorrected, EntryWithdrawn, RedFlagCleared)
"""What may lead to a fact by rule."""


def follows_by_rule(before: Course, kept: list[Event]) -> None:
    """Whether what one wish led to is its own fact first, and then only what may follow by rule."""
    wished, rest = parted(kept)
    *before_it, cause = wished
    assert len({fact.id for fact in kept}) == len(kept)
    for fact in before_it:
        before = evolve(before, fact)
    for fact in rest:
        assert isinstance(cause, CAUSES)
        assert (fact.episode, fact.command) == (cause.episode, cause.command)
        assert fact.occurred_at == fact.recorded_at == cause.recorded_at
    if rest:
        _is_possible(evolve(before, cause), rest)


def parted(kept: list[Event]) -> tuple[list[Event], list[Event]]:
    """What was wished for, and then what followed by rule.

    A wish is one fact; only a reminder that was answered by *done* is also the session.
    """
    answer = kept[0]
    is_done = isinstance(answer, ReminderAnswered) and answer.answer is ReminderAnswer.DONE
    wished, rest = kept[: 1 + is_done], kept[1 + is_done :]
    assert not any(is_by_rule(fact) for fact in wished)
    assert all(is_by_rule(fact) for fact in rest)
    if is_done:
        _is_the_session(answer, wished[1])
    return wished, rest


def _is_the_session(answer: Event, session: Event) -> None:
    assert isinstance(answer, ReminderAnswered)
    assert isinstance(session, ExerciseDone)
    assert session.exercise is answer.exercise
    assert session.occurred_at == answer.occurred_at
    assert session.source is answer.source is Source.REMINDER
    assert session.command == answer.command


def _is_possible(course: Course, rest: list[Event]) -> None:
    assert course.terms.closed is None
    match rest:
        case [EasingBegan()]:
            assert (course.stage, course.phase) == (Stage.ACUTE, Phase.SETTLING)
        case [EasingEnded(entries=entries)]:
            assert (course.stage, course.phase) == (Stage.ACUTE, Phase.EASING)
            assert entries
            assert all(entry in course.ledger.entries for entry in entries)
        case [StageReverted(readings=readings)]:
            assert course.stage is Stage.CHRONIC
            assert readings
            assert all(reading in course.ledger.entries for reading in readings)
        case changes:
            assert course.stage is Stage.CHRONIC
            assert len({change.exercise for change in changes}) == len(changes)
            assert all(_is_a_step_down(course, change) for change in changes)


def _is_a_step_down(course: Course, change: Event) -> bool:
    """Whether a level falls from where it was, and not for a flare that it fell for before."""
    assert isinstance(change, LevelChanged)
    mine = [each for each in course.terms.level_changes if each.exercise is change.exercise]
    followed = {each.flare_opened for each in mine if each.flare_opened is not None}
    return mine[-1].now == change.was and not rises(change) and change.flare_opened not in followed


def is_by_rule(fact: Event) -> bool:
    """Whether a fact is one that nobody wished for."""
    match fact:
        case EasingBegan():
            return True
        case EasingEnded(rule=rule) | StageReverted(rule=rule):
            return rule != CHOSEN
        case LevelChanged(why=why):
            return why in {LevelReason.FLARE, LevelReason.GAP}
        case _:
            return False


def transactions(facts: list[Event]) -> Iterator[tuple[int, list[Event]]]:
    """What each wish led to, with the place of its first fact: they stand side by side."""
    first = 0
    for _, batch in groupby(facts, lambda fact: fact.command):
        together = list(batch)
        yield first, together
        first += len(together)
