"""Advice: what a clinician should hear of, though nothing is closed by it."""

import pytest

from domain.course import Course
from domain.events import Event
from domain.values import Exercise
from projections.advice import Topic, advice
from tests.facts import (
    advanced,
    changed_overall,
    check_ins,
    course,
    date_of,
    day,
    done,
    prescribed_to,
    reverted,
)
from tests.programme_files import programme


def topics(number: int, *facts: Event) -> list[Topic]:
    found = advice(course(*facts), programme(), date_of(number))
    return [piece.topic for piece in found]


def test_before_an_episode_there_is_no_advice():
    assert advice(Course(), programme(), date_of(1)) == ()


def test_a_course_that_goes_well_needs_no_advice():
    assert topics(20, *check_ins([6] * 7 + [3] * 13), changed_overall(2, at=day(20))) == []


@pytest.mark.parametrize(("number", "found"), [(42, []), (43, [Topic.NOT_EASING])])
def test_2_5_six_weeks_without_easing_are_told(number: int, found: list[Topic]):
    assert topics(number, *check_ins([6] * number)) == found


def test_2_5_who_has_eased_after_six_weeks_hears_nothing():
    assert topics(45, *check_ins([6] * 7 + [3] * 38)) == []


@pytest.mark.parametrize(
    ("pgic", "found"), [(5, []), (6, [Topic.MUCH_WORSE]), (7, [Topic.MUCH_WORSE])]
)
def test_2_6_much_worse_overall_is_told_in_either_stage(pgic: int, found: list[Topic]):
    assert topics(4, changed_overall(pgic, at=day(3))) == found
    assert topics(4, advanced(day(2)), changed_overall(pgic, at=day(3))) == found


@pytest.mark.parametrize(("number", "found"), [(10, [Topic.MUCH_WORSE]), (11, [])])
def test_2_6_overall_change_is_told_for_a_week(number: int, found: list[Topic]):
    assert topics(number, changed_overall(7, at=day(3))) == found


def test_2_6_the_newest_word_on_overall_change_counts():
    assert topics(5, changed_overall(7, at=day(3)), changed_overall(4, at=day(4))) == []


CLIMBING = [2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6]


@pytest.mark.parametrize(
    ("legs", "found"),
    [
        (CLIMBING, [Topic.CLIMBING]),
        (CLIMBING[:10], [Topic.CLIMBING]),
        (CLIMBING[:9], []),
        (CLIMBING[::-1], []),
        ([3] * 14, []),
        ([3] * 11 + [4] * 3, []),
    ],
)
def test_3_leg_pain_that_climbs_for_two_weeks_is_told(legs: list[int], found: list[Topic]):
    assert topics(len(legs), *check_ins(legs)) == found


def test_3_without_a_reading_nothing_climbs():
    assert topics(9) == []


def test_3_in_the_chronic_stage_a_climb_is_left_to_the_rules_of_flares_and_setbacks():
    assert topics(14, advanced(day(1, 8), settled_level=600), *check_ins(CLIMBING)) == []


def test_3_how_steep_a_climb_is_told_can_be_prescribed():
    bolder = prescribed_to("stage.trend_tenths_a_week", 30)

    assert topics(14, bolder, *check_ins(CLIMBING)) == []


def test_2_6_any_lasting_worsening_of_the_chronic_stage_is_told():
    settled = [advanced(day(1, 8), settled_level=300)]

    assert topics(7, *settled, *check_ins([4] * 7)) == [Topic.WORSE_THAN_SETTLED]
    assert topics(7, *settled, *check_ins([4] * 6 + [3])) == []
    assert topics(4, *settled, *check_ins([4] * 4)) == []
    assert topics(5, *settled, *check_ins([4] * 5)) == [Topic.WORSE_THAN_SETTLED]


def test_2_6_days_before_the_chronic_stage_are_not_held_against_it():
    lived = [*check_ins([9] * 5), advanced(day(6, 8), settled_level=300)]

    assert topics(10, *lived, *check_ins([3] * 5, first=6)) == []


def test_2_6_without_a_settled_level_nothing_is_worse_than_it():
    unread = advanced(day(1, 8), settled_level=None)

    assert topics(7, unread, *check_ins([9] * 7)) == []


def test_2_6_back_in_the_acute_stage_the_settled_level_is_past():
    lived = [advanced(day(1, 8), settled_level=300), reverted(day(3))]

    assert topics(10, *lived, *check_ins([5] * 10)) == []


def rocked(number: int, before: int | None, after: int | None) -> Event:
    return done(at=day(number), pain_before=before, pain_after=after)


@pytest.mark.parametrize(
    ("sessions", "found"),
    [
        ([(4, 3, 5), (5, 2, 4)], [Topic.ROCKING_STIRS]),
        ([(3, 5, 3), (4, 3, 5), (5, 2, 4)], [Topic.ROCKING_STIRS]),
        ([(4, 3, 5)], []),
        ([(4, 3, 5), (5, 2, 4), (5, 2, 2)], []),
        ([(4, 3, 5), (5, 2, 3)], []),
        ([(4, None, 5), (5, 2, 4)], []),
        ([(4, 3, None), (5, 2, 4)], []),
        ([], []),
    ],
)
def test_1_1_knees_rocking_that_stirs_twice_in_a_row_is_told(
    sessions: list[tuple[int, int | None, int | None]], found: list[Topic]
):
    assert topics(6, *(rocked(*session) for session in sessions)) == found


def test_1_1_other_exercises_and_older_sessions_do_not_count():
    stretch = done(Exercise.TABLE_STRETCH, at=day(5, 10), pain_before=3, pain_after=9)

    assert topics(6, rocked(5, 3, 5), stretch) == []
    assert topics(30, rocked(4, 3, 5), rocked(5, 2, 4)) == []


def test_the_weightiest_advice_comes_first_with_its_sentence():
    stirred = [rocked(42, 3, 5), rocked(43, 2, 4)]
    lived = course(*check_ins([5] * 43), changed_overall(7, at=day(43)), *stirred)

    found = advice(lived, programme(), date_of(43))

    assert [piece.topic for piece in found] == [
        Topic.NOT_EASING,
        Topic.MUCH_WORSE,
        Topic.ROCKING_STIRS,
    ]
    assert found[0].sentence == (
        "Sciatica usually eases within four to six weeks. Yours has not yet by the rules of the"
        " programme: please see a GP or a physiotherapist."
    )
    assert all("please" in piece.sentence.lower() for piece in found)
