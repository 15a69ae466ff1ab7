"""Medians and quartiles: where they lie, and when there are none."""

from fractions import Fraction
from statistics import quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.outcome_change import Direction
from projections.report.page import Spread
from projections.report.spreads import direction, quartile, spread_of_days, spread_of_sessions


def of(*values: int, days: int = 14) -> Spread:
    return spread_of_days(values, days)


def test_the_quartiles_of_few_values_lie_between_them():
    found = of(1, 2, 3, 5, 5, 6, 9, 10)

    assert (found.low, found.median, found.high) == (Fraction(11, 4), 5, Fraction(27, 4))


@given(st.lists(st.integers(-10, 10), min_size=2, max_size=40))
def test_they_are_those_of_the_standard_library(values: list[int]):
    low, middle, high = quantiles(values, n=4, method="inclusive")

    found = [quartile(values, quarter) for quarter in (1, 2, 3)]

    assert [float(each) for each in found] == pytest.approx([low, middle, high])


def test_a_median_takes_half_of_the_days():
    assert of(*[4] * 7).median == 4
    assert of(*[4] * 6).median is None
    assert of(*[4] * 6) == Spread(median=None, low=None, high=None, n=6, of=14)


def test_half_of_an_odd_number_of_days_is_the_larger_half():
    assert of(*[4] * 4, days=9).median is None
    assert of(*[4] * 5, days=9).median == 4


def test_one_day_of_one_is_its_own_median():
    assert of(6, days=1) == Spread(median=Fraction(6), low=Fraction(6), high=Fraction(6), n=1, of=1)


def test_no_day_has_none_of_it():
    assert of(days=0) == Spread(median=None, low=None, high=None, n=0, of=0)


def test_of_sessions_three_are_enough_however_many_there_were():
    assert spread_of_sessions([3, 3], 2).median is None
    assert spread_of_sessions([3, 4, 5], 60).median == 4


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (8, 6, Direction.BETTER),  # two points, though 30 % would be more
        (8, 7, Direction.NO_REAL_CHANGE),
        (5, 3, Direction.BETTER),
        (2, 1, Direction.BETTER),  # 30 % would be less than a point
        (1, 0, Direction.BETTER),
        (0, 1, Direction.WORSE),
        (6, 8, Direction.WORSE),
        (4, 4, Direction.NO_REAL_CHANGE),
    ],
)
def test_a_change_is_real_from_two_points_or_30_percent_but_never_below_one(
    first: int, last: int, expected: Direction
):
    assert direction(of(*[first] * 9), of(*[last] * 9)) is expected


def test_30_percent_is_enough_where_it_is_less_than_two_points():
    first = of(*[5] * 9)
    by_a_half = of(*[3] * 5, *[4] * 5)

    assert by_a_half.median == Fraction(7, 2)
    assert direction(first, by_a_half) is Direction.BETTER
    assert direction(first, of(*[4] * 9)) is Direction.NO_REAL_CHANGE


def test_without_both_medians_nobody_can_tell():
    enough, few = of(*[5] * 9), of(5)

    assert direction(None, enough) is Direction.UNKNOWN
    assert direction(few, enough) is Direction.UNKNOWN
    assert direction(enough, few) is Direction.UNKNOWN
