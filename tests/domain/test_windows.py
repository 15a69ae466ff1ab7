"""Windows, means and medians, and baselines with relapses and gaps."""

from fractions import Fraction
from statistics import mean as plain_mean
from statistics import median as plain_median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.course import Course
from domain.windows import (
    Baseline,
    Window,
    baselines,
    last_change,
    mean,
    median,
    slope_a_week,
)
from tests.facts import changed_overall, check_ins, course, date_of, day, reported, reverted
from tests.programme_files import programme

CRITERIA = programme().stage
LONG = programme().gaps.long_days.value


def on_day(number: int) -> int:
    return date_of(number).toordinal()


def found(*legs: int | None, until: int | None = None) -> tuple[Baseline, ...]:
    """The baselines on a day, the last one read if none is given."""
    return baselines(course(*check_ins(legs)), CRITERIA, on_day(until or len(legs)), LONG)


def test_a_window_holds_its_valid_days_only():
    state = course(
        reported(4, 2, at=day(1)),
        reported(5, None, at=day(2)),
        reported(None, 3, at=day(3)),
        reported(6, 1, at=day(5)),
    )
    window = Window(state, on_day(1), on_day(5))

    assert [ordinal for ordinal, _ in window.valid()] == [on_day(1), on_day(5)]
    assert window.legs() == [4, 6]
    assert window.places() == []


@given(st.lists(st.integers(0, 10), min_size=1, max_size=20))
def test_mean_and_median_are_exact(numbers: list[int]):
    exact = [Fraction(number) for number in numbers]

    assert mean(numbers) == plain_mean(exact)
    assert median(numbers) == plain_median(exact)


@given(
    st.dictionaries(st.integers(0, 89), st.integers(0, 10), min_size=2, max_size=14).map(
        lambda points: sorted(points.items())
    )
)
def test_the_slope_is_the_median_of_all_pairwise_slopes(points: list[tuple[int, int]]):
    slopes = [
        Fraction(later[1] - earlier[1], later[0] - earlier[0])
        for index, earlier in enumerate(points)
        for later in points[index + 1 :]
    ]

    assert slope_a_week(points) == 7 * plain_median(slopes)


@pytest.mark.parametrize("points", [[], [(1, 4)]])
def test_a_slope_needs_two_days(points: list[tuple[int, int]]):
    assert slope_a_week(points) is None


def test_the_baseline_is_the_first_seven_days_with_five_read():
    (baseline,) = found(8, None, 7, 6, None, 6, 5, 0, 0, 0)

    assert (baseline.window.first, baseline.window.last) == (on_day(1), on_day(7))
    assert baseline.leg == Fraction(8 + 7 + 6 + 6 + 5, 5)


def test_the_window_of_the_baseline_moves_on_until_it_holds_five_days():
    (baseline,) = found(8, None, None, 7, None, 6, 6, 5, 5)

    assert (baseline.window.first, baseline.window.last) == (on_day(3), on_day(9))
    assert baseline.leg == Fraction(7 + 6 + 6 + 5 + 5, 5)


def test_four_days_read_are_no_baseline():
    assert found(8, 7, 6, 6, until=4) == ()


def test_a_baseline_is_there_with_its_fifth_day_and_moves_until_its_seventh():
    (early,) = found(8, 8, 8, 8, 8, 1, 1, until=5)
    (late,) = found(8, 8, 8, 8, 8, 1, 1, until=7)

    assert early.leg == 8
    assert late.leg == Fraction(42, 7)
    assert early.window == Window(early.window.course, on_day(1), on_day(7))


def test_a_baseline_belongs_to_its_acute_stay():
    state = course(*check_ins([8] * 7), reverted(day(20)), *check_ins([6] * 7, first=20))

    (baseline,) = baselines(state, CRITERIA, on_day(30), LONG)

    assert baseline.window.first == on_day(20)
    assert baseline.leg == 6


def test_without_an_episode_there_is_no_baseline():
    assert baselines(Course(), CRITERIA, 1, LONG) == ()


@pytest.mark.parametrize(
    ("later", "relapsed"),
    [
        ([5, 5, 5, 5], False),
        ([6, 6, 5, 5], True),  # the median of 6, 6, 5
        ([6, 5, 5, 6, 5], False),
        ([6, 5, 6], True),
        ([10, 5, 5], False),
        ([6, None, 6, None, 6], True),  # the last three days read, whatever lies between
        ([6, 6], False),
    ],
)
def test_a_median_two_above_the_baseline_is_a_relapse(later: list[int | None], relapsed: bool):
    first, *_ = found(*[4] * 7, *later)

    assert (first.ended is not None) is relapsed


def test_a_relapse_ends_the_baseline_and_a_new_one_is_taken_from_the_days_that_showed_it():
    old, new = found(*[4] * 7, 4, 7, 7, 7, 7, 7, 7, 7)

    assert old.ended == on_day(10)  # the median of 4, 7, 7
    assert (new.window.first, new.window.last) == (on_day(8), on_day(14))
    assert new.leg == Fraction(4 + 6 * 7, 7)


def test_between_relapse_and_new_baseline_none_holds():
    state = course(*check_ins([4] * 7 + [7] * 7))
    known = baselines(state, CRITERIA, on_day(14), LONG)

    holding = [
        [at for at, baseline in enumerate(known) if baseline.holds_on(on_day(number))]
        for number in (4, 5, 9, 10, 11, 12, 14)
    ]

    assert holding == [[], [0], [0], [], [], [1], [1]]


def test_days_inside_the_baseline_window_make_no_relapse():
    (baseline,) = found(2, 2, 2, 2, 9, 9, 9)

    assert baseline.ended is None


@pytest.mark.parametrize(
    ("missing", "until", "ended"),
    [(13, 40, None), (14, 21, None), (14, 22, 22), (14, 40, 22), (20, 40, 22)],
)
def test_2_7_fourteen_days_without_a_check_in_end_the_baseline(
    missing: int, until: int, ended: int | None
):
    baseline, *_ = found(*[6] * 7, *[None] * missing, *[6] * 10, until=until)

    assert baseline.ended == (None if ended is None else on_day(ended))


def test_2_7_the_new_baseline_is_taken_from_the_first_day_read_after_the_gap():
    _, new = found(*[6] * 7, *[None] * 14, *[4] * 7)

    assert (new.window.first, new.window.last, new.leg) == (on_day(22), on_day(28), 4)


def test_2_7_while_the_gap_lasts_there_is_none():
    (baseline,) = found(*[6] * 7, until=40)

    assert baseline.ended == on_day(22)


def test_2_7_a_check_in_without_the_back_ends_a_gap_and_begins_no_window():
    read = [*check_ins([6] * 7), *check_ins([6] * 7, first=24)]
    between = reported(6, None, at=day(15))

    apart, joined = (
        baselines(course(*facts), CRITERIA, on_day(30), LONG) for facts in (read, [*read, between])
    )

    assert [each.ended for each in apart] == [on_day(22), None]
    assert [each.ended for each in joined] == [None]


def test_a_baseline_is_shown_as_it_was_while_its_window_was_open():
    (baseline,) = found(8, 8, 8, 8, 8, 1, 1)

    early, whole = baseline.as_on(on_day(5)), baseline.as_on(on_day(7))

    assert (early.window.last, early.leg) == (on_day(5), 8)
    assert whole is baseline


def test_the_newest_overall_change_counts_until_it_is_too_old_and_if_it_was_told_in_time():
    early, late = changed_overall(3, at=day(1)), changed_overall(2, at=day(3), recorded=day(5))
    state = course(early, late)

    told = [last_change(state, date_of(n), date_of(m), 7) for n, m in ((1, 8), (1, 9), (2, 8))]

    assert [each and each.id for each in told] == [early.id, None, None]
