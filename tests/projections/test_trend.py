"""The trend: a row a day, gaps as gaps, and means only where enough days count."""

from datetime import date, timedelta
from fractions import Fraction

import numpy as np
import pytest

from domain.course import Course
from domain.values import Exercise, Location, Phase, Stage
from projections.trend import Trend, moving_mean, trend
from tests.facts import (
    advanced,
    check_ins,
    course,
    date_of,
    day,
    done,
    eased,
    reported,
    reverted,
    withdrawn,
)

NAN = float("nan")


def test_every_day_is_a_row_and_a_missing_one_is_a_gap() -> None:
    shown = trend(course(*check_ins([6, None, 4])), date_of(4))

    np.testing.assert_array_equal(shown.leg, [6, NAN, 4, NAN])
    np.testing.assert_array_equal(shown.back, [3, NAN, 3, NAN])
    np.testing.assert_array_equal(shown.farthest, [Location.THIGH, NAN, Location.THIGH, NAN])
    assert shown.ordinals().tolist() == [date_of(n).toordinal() for n in range(1, 5)]


def test_what_a_check_in_leaves_out_is_a_gap_in_its_own_column() -> None:
    shown = trend(course(reported(5, None)), date_of(1))

    assert shown.leg[0] == 5
    assert np.isnan(shown.back[0])
    assert np.isnan(shown.farthest[0])


def test_a_day_shows_the_highest_of_its_ratings() -> None:
    shown = trend(course(reported(3, 6), reported(7, 2, at=day(1, 18))), date_of(1))

    assert (shown.leg[0], shown.back[0]) == (7, 6)


def test_a_row_knows_its_day() -> None:
    assert trend(course(*check_ins([6, 5])), date_of(2)).day(1) == date_of(2)


def test_a_trend_ends_on_the_day_that_is_looked_at() -> None:
    whole = course(*check_ins([6, 5, 4]))

    assert len(trend(whole, date_of(2))) == 2
    assert len(trend(whole, date_of(0))) == 0


def test_a_diary_that_was_not_begun_has_nothing_to_draw() -> None:
    shown = trend(Course(), date_of(1))

    assert shown.days_entered() == 0
    assert shown.spans == ()


def test_an_entry_from_before_the_opening_begins_the_trend() -> None:
    shown = trend(course(reported(7, at=day(-1), recorded=day(0))), date_of(2))

    assert (shown.first, len(shown)) == (date_of(-1), 4)


def test_an_early_entry_that_was_withdrawn_leaves_no_empty_days() -> None:
    slip = reported(7, at=day(-90), recorded=day(1))

    shown = trend(course(slip, reported(5), withdrawn(slip)), date_of(2))

    assert (shown.first, len(shown)) == (date_of(1), 2)


def test_a_mean_stands_where_five_of_seven_days_were_read() -> None:
    shown = trend(course(*check_ins([7, 6, None, 5, None, 4, 3])), date_of(9))

    expected = [NAN, NAN, NAN, NAN, NAN, NAN, 25 / 5, NAN, NAN]
    np.testing.assert_allclose(shown.leg_mean, expected)


def test_a_mean_forgets_what_is_older_than_seven_days() -> None:
    shown = trend(course(*check_ins([10, 0, 0, 0, 0, 0, 0, 0])), date_of(8))

    assert shown.leg_mean[6] == pytest.approx(10 / 7)
    assert shown.leg_mean[7] == 0


@pytest.mark.parametrize("length", [0, 1, 4, 7, 30])
def test_a_moving_mean_is_the_mean_of_its_window(length: int) -> None:
    values = np.array([(7 * n) % 11 if n % 3 else NAN for n in range(length)], dtype=np.float64)

    means = moving_mean(values)

    windows = [values[max(0, end - 7) : end] for end in range(1, length + 1)]
    known = [window[~np.isnan(window)] for window in windows]
    slow = [each.mean() if len(each) >= 5 else NAN for each in known]
    np.testing.assert_allclose(means, slow)


def test_a_day_written_on_the_next_is_recalled_and_counts() -> None:
    facts = [reported(5, at=day(n), recorded=day(n + (n == 3), 12)) for n in range(1, 6)]

    shown = trend(course(*facts), date_of(5))

    assert shown.recalled.tolist() == [False, False, True, False, False]
    assert shown.counts.all()
    assert shown.leg_mean[4] == 5


def test_a_day_written_later_still_is_shown_and_enters_no_mean() -> None:
    late = reported(9, at=day(3), recorded=day(5, 12), farthest=Location.FOOT)

    shown = trend(course(*check_ins([5, 5, None, 5, 5, 5]), late), date_of(6))

    assert (shown.leg[2], shown.farthest[2]) == (9, Location.FOOT)
    assert shown.recalled[2]
    assert not shown.counts[2]
    assert shown.leg_mean[5] == 5


def test_sessions_are_counted_by_exercise_and_day_with_those_over_the_limit() -> None:
    rocking, stretch = Exercise.KNEES_ROCKING, Exercise.TABLE_STRETCH
    facts = [
        done(rocking),
        done(stretch),
        done(stretch, at=day(1, 15)),
        done(stretch, at=day(1, 16), within_budget=False),
        done(rocking, at=day(3)),
    ]

    shown = trend(course(*facts), date_of(3))

    assert shown.sessions[rocking].tolist() == [1, 0, 1]
    assert shown.sessions[stretch].tolist() == [3, 0, 0]
    assert shown.over[stretch].tolist() == [1, 0, 0]
    assert shown.over[rocking].tolist() == [0, 0, 0]
    assert set(shown.sessions) == set(Exercise)


def test_a_day_counts_as_entered_by_pain_or_by_a_session() -> None:
    shown = trend(course(reported(5), done(at=day(3)), reported(None, 2, at=day(4))), date_of(6))

    assert shown.days_entered() == 3


def test_stretches_begin_on_the_day_of_their_fact() -> None:
    whole = course(eased(day(5)), advanced(day(15)), reverted(day(20, 2)))

    shown = trend(whole, date_of(30))

    assert [(each.stage, each.phase, each.first) for each in shown.spans] == [
        (Stage.ACUTE, Phase.SETTLING, date_of(1)),
        (Stage.ACUTE, Phase.EASING, date_of(5)),
        (Stage.CHRONIC, None, date_of(15)),
        (Stage.ACUTE, Phase.SETTLING, date_of(19)),
    ]


def test_a_correction_is_seen_though_the_day_was_drawn_before() -> None:
    report = reported(8)
    before = trend(course(report), date_of(1))

    after = trend(course(report, withdrawn(report), reported(2, at=day(1, 12))), date_of(1))

    assert (before.leg[0], after.leg[0]) == (8, 2)


def test_two_diaries_of_the_same_days_do_not_mix() -> None:
    one, other = course(*check_ins([1, 2, 3])), course(*check_ins([7, 8, 9]))

    shown = [trend(each, date_of(3)) for each in (one, other, one)]

    assert [first_row(each) for each in shown] == [1, 7, 1]


def first_row(shown: Trend) -> float:
    return float(shown.leg[0])


def test_ten_years_are_one_row_a_day() -> None:
    facts = check_ins(range(10), first=1)

    shown = trend(course(*facts), date_of(1) + timedelta(days=3652))

    assert len(shown) == 3653
    assert shown.first == date(2026, 5, 4)


def test_the_span_of_a_day_is_that_of_the_week_around_it() -> None:
    shown = trend(course(*check_ins([5, 6, 7, 2, 3, 4, 5, 9])), date_of(8))

    assert shown.leg_low.tolist() == [2, 2, 2, 2, 2, 2, 2, 3]
    assert shown.leg_high.tolist() == [7, 7, 7, 7, 9, 9, 9, 9]


def test_a_span_needs_three_days_that_were_read() -> None:
    shown = trend(course(*check_ins([5, 6, None, None, None, None, None, 4, 4, 4])), date_of(10))

    assert np.isnan(shown.leg_low[:3]).all()
    assert shown.leg_low[8] == 4


def test_a_trend_without_days_has_no_span() -> None:
    shown = trend(course(*check_ins([5])), date_of(0))

    assert len(shown.leg_low) == len(shown.leg_high) == 0


@pytest.mark.parametrize(
    ("start", "change"),
    [(10, 8), (8, 6), (5, Fraction(7, 2)), (2, 1), (1, 0), (0, None)],
)
def test_a_real_change_begins_two_points_or_thirty_percent_below_the_start(
    start: int, change: Fraction | int | None
) -> None:
    shown = trend(course(*check_ins([start] * 7)), date_of(7))

    assert shown.start == start
    assert shown.real_change == change


def test_there_is_no_start_before_seven_days_count() -> None:
    late = reported(9, at=day(7), recorded=day(10))

    shown = trend(course(*check_ins([5] * 6), late), date_of(10))

    assert shown.start is None
    assert shown.real_change is None
