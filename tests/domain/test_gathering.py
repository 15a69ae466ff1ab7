"""Columns are the fold: a course over them, after any count of facts, is what these fold into."""

from collections.abc import Sequence
from datetime import datetime
from itertools import accumulate
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from domain.columns import Columns
from domain.course import Course, evolve
from domain.events import Event
from domain.facts import Heard
from domain.gathering import gathered
from domain.restating import restated
from domain.standing import course_at
from tests.known_now import in_order_of_happening
from tests.told import diaries


def recorded(fact: Event) -> datetime:
    return fact.recorded_at


def in_columns(facts: Sequence[Event], sizes: Sequence[int] = ()) -> Columns:
    columns, start = Columns(facts=Heard(facts)), 0
    for size in sizes:
        columns = gathered(columns, facts[start : start + size], recorded)
        start += size
    return gathered(columns, facts[start:], recorded)


def assert_folded(columns: Columns, facts: Sequence[Event]) -> None:
    """Asked in both directions, so that nothing leans on what was asked before."""
    courses = list(enumerate(accumulate(facts, evolve, initial=Course())))
    for count, folded in (*courses, *reversed(courses)):
        assert_same(course_at(columns, count), folded)


def assert_same(found: Course, folded: Course) -> None:
    for ordinal, day in folded.days.items():
        kept = found.days[ordinal]
        assert kept.pain == day.pain
        assert list(kept.tally) == list(day.tally)
        assert kept.is_heard == day.is_heard
        assert kept.exercises == day.exercises
    assert (found.first_day, found.last_day) == (folded.first_day, folded.last_day)
    assert found == folded
    for name in ("entries", "former", "amends"):
        theirs, ours = getattr(folded.ledger, name), getattr(found.ledger, name)
        assert len(ours) == len(theirs)
        assert bool(ours) == bool(theirs)
        assert all(ours.get(key) == value for key, value in theirs.items())
    assert all(command in found.commands for command in folded.commands)
    assert UUID(int=0) not in found.commands


SIZES = st.lists(st.integers(0, 9), max_size=8)


@given(facts=diaries(), sizes=SIZES)
def test_after_any_count_columns_stand_as_the_facts_fold(
    facts: list[Event], sizes: list[int]
) -> None:
    assert_folded(in_columns(facts, sizes), facts)


@given(facts=diaries(), sizes=SIZES)
def test_restated_columns_stand_as_the_restated_facts_fold(
    facts: list[Event], sizes: list[int]
) -> None:
    columns = restated(in_columns(facts, sizes))

    told = in_order_of_happening(facts)

    assert list(columns.facts) == told
    assert columns.facts.turns(len(told)) == Heard(told).turns(len(told))
    assert_folded(columns, told)


@given(facts=diaries(), share=st.floats(0, 1))
def test_what_follows_columns_folds_on_as_if_they_were_a_folded_course(
    facts: list[Event], share: float
) -> None:
    first = round(share * len(facts))
    course = course_at(in_columns(facts[:first]), first)
    folded = list(accumulate(facts, evolve, initial=Course()))

    for count, fact in enumerate(facts[first:], first + 1):
        course = evolve(course, fact)
        assert_same(course, folded[count])
