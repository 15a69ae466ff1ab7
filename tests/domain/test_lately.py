"""What is found among the last days is what all the years of a diary would say."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.beginnings import begun_on, in_first_days, new_things, newest_gap, restarted_on
from domain.course import Course
from domain.events import Event
from domain.lately import (
    begun_lately,
    is_careful,
    open_gap,
    restart,
    things_of_this_stay,
    waits_to_be_confirmed,
)
from domain.setback import is_provisional
from domain.values import Exercise
from tests.domain.courses import ADVANCED, BLOCK, CURLS, STRETCH, TRACTION, legs
from tests.facts import advanced, course, date_of, day, done, eased, opened, reverted
from tests.programme_files import programme

TRIED = [STRETCH, TRACTION, CURLS, BLOCK, ADVANCED]
STRETCHES = st.tuples(
    st.integers(0, 9), st.integers(1, 9), st.sampled_from([0, 1, 6, 7, 8, 14, 20])
)
"""Leg pain, on how many days it was read, and for how many days nothing was said after them."""


@st.composite
def lives(draw: st.DrawFn) -> Course:
    """Two months of somebody who forgets check-ins for days, flares up, and does what comes."""
    facts: list[Event] = [opened(), eased(day(2))]
    advanced_on = draw(st.none() | st.integers(5, 40))
    if advanced_on is not None:
        facts.append(advanced(day(advanced_on)))
    number = 1
    for leg, days, silence in draw(st.lists(STRETCHES, max_size=12)):
        facts += legs(number, *[leg] * days)
        number += days + silence
    done_on = draw(st.lists(st.tuples(st.sampled_from(TRIED), st.integers(1, 60)), max_size=20))
    facts += [done(exercise, at=day(each, 12)) for exercise, each in done_on]
    reverted_on = draw(st.none() | st.integers(45, 60))
    return course(*facts, *([] if reverted_on is None else [reverted(day(reverted_on))]))


@given(lives(), st.sampled_from(TRIED), st.integers(3, 66))
def test_what_was_begun_lately_is_what_the_whole_diary_says(
    state: Course, exercise: Exercise, number: int
):
    today = date_of(number)
    first_days = programme().rules_of(exercise).first_days
    careful = 0 if first_days is None else first_days.days.value

    lately = begun_lately(state, programme(), exercise, today)
    ever = begun_on(state, programme(), exercise, today)

    assert (lately is None) is (ever is None)
    if lately is not None and ever is not None and lately != ever:
        assert (today - lately).days >= careful
        assert (today - ever).days >= careful
    assert is_careful(state, programme(), exercise, today) is in_first_days(
        state, programme(), exercise, today
    )


@given(lives(), st.integers(1, 66))
def test_what_was_new_in_this_stay_and_when_it_began_anew_is_what_the_whole_diary_says(
    state: Course, number: int
):
    today = date_of(number)

    assert things_of_this_stay(state, programme(), today) == new_things(state, programme(), today)
    assert restart(state, programme(), today) == restarted_on(state, programme(), today)


@given(lives(), st.integers(1, 66), st.integers(1, 14))
def test_an_open_gap_is_the_newest_one_if_that_is_not_over(state: Course, number: int, least: int):
    newest = newest_gap(state, date_of(number), least)

    found = open_gap(state, date_of(number), least)

    assert found == (newest if newest is not None and newest.ended is None else None)


@given(lives(), st.integers(1, 66))
def test_whether_check_ins_are_waited_for_is_what_the_whole_diary_says(state: Course, number: int):
    today = date_of(number)

    found = waits_to_be_confirmed(state, programme(), today)

    assert found is is_provisional(state, programme(), today)


@pytest.mark.parametrize("exercise", list(Exercise))
def test_before_an_episode_is_opened_nothing_is_begun(exercise: Exercise):
    assert begun_lately(Course(), programme(), exercise, date(2026, 5, 4)) is None
    assert restart(Course(), programme(), date(2026, 5, 4)) is None
    assert open_gap(Course(), date(2026, 5, 4), 7) is None
