"""Columns are the fold: a course over them, after any count of facts, is what these fold into."""

from collections.abc import Sequence
from datetime import datetime
from itertools import accumulate
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import kept
from domain.columns import Columns, moment_of
from domain.course import Course, evolve
from domain.events import Event
from domain.facts import Heard
from domain.gathering import gathered
from domain.restating import restated
from domain.standing import course_at
from tests.facts import ZONE, chained, corrected, day, opened, reported
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
        found = course_at(columns, count)
        assert_same(found, folded)
        # What is to come, and what belongs to another episode, is not there.
        for fact in facts:
            assert (fact.command in found.commands) == (fact.command in folded.commands)
            assert (fact.id in found.ledger.entries) == (fact.id in folded.ledger.entries)
            assert (fact.id in found.ledger.amends) == (fact.id in folded.ledger.amends)


def assert_same(found: Course, folded: Course) -> None:
    for ordinal, lived in folded.days.items():
        shown = found.days[ordinal]
        assert shown.pain == lived.pain
        assert list(shown.tally) == list(lived.tally)
        assert shown.is_heard == lived.is_heard
        assert shown.exercises == lived.exercises
    for leaf, its in zip(found.days.leaves, folded.days.leaves, strict=True):
        assert (leaf.told, leaf.widest) == (its.told, its.widest)
        assert (leaf.valid, leaf.legs, leaf.done) == (its.valid, its.legs, its.done)
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
def test_a_clock_set_back_hides_nothing_that_was_known(
    facts: list[Event], sizes: list[int]
) -> None:
    then = in_columns(facts, sizes)
    now = restated(then)

    written = accumulate((fact.recorded_at for fact in facts), max)
    happened = accumulate((fact.occurred_at for fact in now.facts), max)

    assert [moment_of(each) for each in then.instants] == list(written)
    assert [moment_of(each) for each in now.instants] == list(happened)


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


@given(facts=diaries())
def test_days_that_forget_their_entries_read_them_again(facts: list[Event]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kept, "ENTRIES_KEPT", 2)
        assert_folded(in_columns(facts), facts)


def test_what_did_not_change_stays_the_very_same() -> None:
    """Charts and rules remember what they found by the day, and by the leaf of the calendar."""
    told = [reported(3, at=day(number)) for number in range(1, 80)]
    late = reported(5, at=day(3), recorded=day(81))
    facts = chained(opened(), *told, late, corrected(told[70], at=day(82), leg=9))
    columns = in_columns(facts)
    before, after, last = (course_at(columns, count) for count in (80, 81, 82))

    ordinals = range(before.first_day, before.last_day + 1)
    changed = [each for each in ordinals if before.days[each] is not after.days[each]]

    assert changed == [late.day.toordinal()]
    assert course_at(columns, 80).days.leaves == before.days.leaves
    assert parted(course_at(columns, 80), before) == 0
    assert parted(before, after) == 1
    assert parted(after, last) == 1


def parted(one: Course, other: Course) -> int:
    pairs = zip(one.days.leaves, other.days.leaves, strict=True)
    return sum(leaf is not its for leaf, its in pairs)


def test_columns_know_whose_clocks_made_their_days() -> None:
    here, away = reported(3, at=day(2)), reported(4, at=day(3), zone="Asia/Tokyo")
    moved = corrected(here, at=day(4), zone="Pacific/Auckland")

    columns = in_columns(chained(opened(), here, away, moved), sizes=[2])

    assert columns.zones == {ZONE, "Asia/Tokyo", "Pacific/Auckland"}
    assert restated(columns).zones == columns.zones
