"""The five figures at the top: each over its days, with the days behind it."""

from datetime import timedelta
from fractions import Fraction

import pytest

from domain.outcome_change import Direction
from domain.outcomes import Outcomes
from domain.values import Exercise, Location, Reading
from projections.report.page import FunctionTile, KeptTile, ReachTile
from projections.report.tiles import answers
from tests.facts import (
    check_ins,
    corrected,
    course,
    date_of,
    day,
    done,
    outcome,
    reported,
    withdrawn,
)
from tests.programme_files import outcomes
from tests.projections.report.pages import page_of


def psfs(number: int, *, walking: int, sitting: int, socks: int, **more: int):
    return outcome(at=day(number), walking=walking, sitting=sitting, socks=socks, **more)


def test_leg_pain_of_the_last_and_of_the_first_fourteen_days():
    legs = [8] * 7 + [6] * 7 + [1] * 12 + [4, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 9]

    leg = page_of(*check_ins(legs), last=40).leg

    assert leg.first is not None
    assert (leg.first.median, leg.first.low, leg.first.high, leg.first.n) == (7, 6, 8, 14)
    assert (leg.last.median, leg.last.low, leg.last.high, leg.last.n) == (3, 2, 3, 14)
    assert leg.change is Direction.BETTER


def test_leg_and_back_are_two_figures():
    told = [reported(8, 2, at=day(number)) for number in range(1, 29)]

    found = page_of(*told)

    assert (found.leg.last.median, found.back.last.median) == (8, 2)
    assert (found.leg.change, found.back.change) == (Direction.NO_REAL_CHANGE,) * 2


def test_of_several_reports_of_a_day_the_worst_counts():
    told = [
        reported(3, at=day(1, 8)),
        reported(7, 1, at=day(1, 15), reading=Reading.MOMENT),
        reported(5, at=day(1, 20)),
    ]

    found = page_of(*told, last=1)

    assert (found.leg.last.median, found.back.last.median) == (7, 3)


def test_what_was_said_at_a_session_is_not_the_pain_of_a_day():
    session = done(at=day(1, 12), pain_before=9, pain_highest=9, pain_after=9)

    found = page_of(reported(3, at=day(1)), session, last=1)

    assert found.leg.last.median == 3


def test_seven_of_fourteen_days_are_enough_and_six_are_too_few():
    seven = page_of(*check_ins([5] * 7, first=22)).leg.last
    six = page_of(*check_ins([5] * 6, first=22)).leg.last

    assert (seven.median, seven.n, seven.of) == (5, 7, 14)
    assert (six.median, six.low, six.n, six.of) == (None, None, 6, 14)


def test_with_too_few_first_days_there_is_a_figure_and_no_change():
    leg = page_of(*check_ins([5] * 14, first=15)).leg

    assert leg.last.median == 5
    assert leg.first is not None
    assert (leg.first.median, leg.first.n) == (None, 0)
    assert leg.change is Direction.UNKNOWN


def test_below_two_weeks_nothing_is_compared():
    leg = page_of(*check_ins([5] * 13), last=13).leg

    assert (leg.last.median, leg.last.n, leg.last.of) == (5, 13, 13)
    assert (leg.first, leg.change) == (None, Direction.UNKNOWN)


def test_late_withdrawn_and_corrected_words_count_as_they_stand():
    late = reported(10, at=day(2), recorded=day(5))
    gone, wrong = reported(10, at=day(3)), reported(10, at=day(4))
    told = [reported(2, at=day(1)), late, gone, wrong, reported(2, at=day(5))]

    leg = page_of(*told, withdrawn(gone), corrected(wrong, leg=4), last=5).leg

    assert (leg.last.median, leg.last.n, leg.last.of) == (2, 3, 5)
    assert leg.last.high == 3  # of 2, 2 and 4


def test_the_farthest_place_of_the_last_and_of_the_first_days():
    places = [Location.FOOT, Location.THIGH, *[None] * 24, Location.BUTTOCK, Location.BACK]
    told = [
        reported(3, at=day(number), farthest=place)
        for number, place in enumerate(places, 1)
        if place is not None
    ]

    assert page_of(*told).reach == ReachTile(
        last=Location.BUTTOCK, last_n=2, first=Location.FOOT, first_n=2
    )


def test_nowhere_is_a_place_and_nothing_said_is_none():
    nowhere = reported(0, at=day(28), farthest=Location.NONE)

    assert page_of(nowhere).reach == ReachTile(last=Location.NONE, last_n=1, first=None, first_n=0)
    assert page_of(reported(3, at=day(28))).reach.last is None


def test_what_was_done_is_counted_over_the_whole_period():
    sessions = [
        done(at=day(1, 10)),
        done(at=day(1, 12), within_budget=False),
        done(Exercise.TABLE_STRETCH, at=day(1, 14), within_budget=False),
        done(at=day(3)),
        done(Exercise.TABLE_STRETCH, at=day(4)),
        done(at=day(6), recorded=day(20)),
    ]

    assert page_of(*sessions, last=30).kept == KeptTile(
        days_done=4, days_over=1, days=30, sessions=6
    )


def test_a_withdrawn_session_was_not_done():
    session = done(at=day(2), within_budget=False)

    assert page_of(session, withdrawn(session), last=5).kept == KeptTile(
        days_done=0, days_over=0, days=5, sessions=0
    )


def test_a_session_after_midnight_belongs_to_the_evening():
    assert page_of(done(at=day(3, 1)), done(at=day(2, 20)), last=5).kept.days_done == 1


def test_function_is_the_mean_of_the_last_answer_against_the_first_of_the_period():
    told = [
        psfs(2, walking=1, sitting=1, socks=1),
        psfs(8, walking=2, sitting=3, socks=1),
        psfs(16, walking=4, sitting=4, socks=4),
        psfs(24, walking=7, sitting=6, socks=7),
    ]

    assert page_of(*told, first=8, last=24, until=30).function_scale == FunctionTile(
        last=Fraction(20, 3),
        last_on=date_of(24),
        first=Fraction(2),
        first_on=date_of(8),
        activities=3,
        change=Direction.BETTER,
        points=Fraction(14, 3),
    )


def test_the_only_answer_of_a_period_is_set_against_the_newest_before_it():
    told = [
        psfs(2, walking=1, sitting=1, socks=1),
        psfs(8, walking=5, sitting=5, socks=5),
        psfs(24, walking=6, sitting=6, socks=6),
    ]

    found = page_of(*told, first=20, last=28).function_scale

    assert found is not None
    assert (found.first, found.first_on, found.last_on) == (5, date_of(8), date_of(24))
    assert (found.change, found.points) == (Direction.NO_REAL_CHANGE, 1)


def test_the_first_answer_of_all_is_compared_with_nothing():
    found = page_of(psfs(3, walking=4, sitting=5, socks=6)).function_scale

    assert found is not None
    assert (found.last, found.first, found.first_on) == (5, None, None)
    assert (found.change, found.points) == (Direction.UNKNOWN, None)


def test_answers_about_other_activities_are_shown_and_not_compared():
    other = outcome(at=day(20), running=8, lifting=8, socks=8)

    found = page_of(psfs(3, walking=4, sitting=5, socks=6), other).function_scale

    assert found is not None
    assert (found.last, found.first, found.points) == (8, 5, None)
    assert found.change is Direction.UNKNOWN


def test_without_an_answer_in_the_period_there_is_no_figure():
    assert page_of(psfs(3, walking=4, sitting=5, socks=6), first=10).function_scale is None


def test_other_questionnaires_are_no_functional_scale():
    other = outcome("sbi", at=day(3), a=1, b=2, c=3, d=4)

    assert page_of(other).function_scale is None


def test_a_late_or_withdrawn_answer_is_left_out():
    told = psfs(20, walking=9, sitting=9, socks=9)
    late = corrected(told, occurred_at=(told.occurred_at - timedelta(days=5)).isoformat())

    assert page_of(told, withdrawn(told)).function_scale is None
    assert page_of(told, late).function_scale is None


def test_without_the_questionnaire_there_is_no_figure():
    found = outcomes()
    without = Outcomes(version=found.version, overall=found.overall, instruments=())
    told = course(psfs(3, walking=4, sitting=5, socks=6))

    assert answers(told, without, page_of().days) is None


@pytest.mark.parametrize("last", [1, 13, 14, 27, 28, 91])
def test_no_tile_stands_on_more_days_than_it_has(last: int):
    found = page_of(*check_ins([5] * last), last=last)

    for spread in (found.leg.last, found.leg.first, found.back.last, found.back.first):
        assert spread is None or spread.n == spread.of <= last
