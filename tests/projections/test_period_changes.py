"""What changed between two periods, and whether that is more than pain varies by itself."""

from collections.abc import Iterable
from fractions import Fraction

import pytest

from projections.period_changes import Change, Size, changes
from projections.periods import Days, Period, period
from tests.facts import check_ins, course, date_of
from tests.programme_files import programme


def of(legs: Iterable[int | None]) -> Period:
    told = list(legs)
    days = Days(date_of(1), date_of(len(told)))
    return period(course(*check_ins(told)), programme(), days, days.last, ())


def leg(then: Iterable[int | None], now: Iterable[int | None]) -> Change | None:
    return changes(of(then), of(now)).leg


def size(then: Iterable[int | None], now: Iterable[int | None]) -> Size | None:
    found = leg(then, now)
    return None if found is None else found.size


@pytest.mark.parametrize(
    ("then", "now", "expected"),
    [
        ([8] * 5, [6] * 5, Size.REAL),
        ([6] * 5, [8] * 5, Size.REAL),
        ([8] * 5, [6, 6, 6, 6, 7], Size.SMALL),
        ([3] * 5, [2] * 5, Size.REAL),
        ([4] * 5, [3] * 5, Size.SMALL),
        ([2] * 5, [1, 1, 1, 1, 2], Size.SMALL),
        ([5] * 5, [5] * 5, Size.NONE),
        ([0] * 5, [1] * 5, Size.REAL),
    ],
)
def test_two_points_are_real_and_so_is_a_point_that_is_thirty_percent(
    then: list[int], now: list[int], expected: Size
):
    assert size(then, now) is expected


def test_less_is_a_negative_difference():
    found = leg([6] * 5, [4] * 5)

    assert found is not None
    assert (found.then, found.now, found.by) == (6, 4, -2)


def test_the_means_are_judged_as_they_are_shown():
    found = leg([3] * 12 + [2], [2] * 13 + [1])

    assert found is not None
    assert (found.then, found.now) == (Fraction(29, 10), Fraction(19, 10))
    assert found.size is Size.REAL


def test_half_a_tenth_is_rounded_up():
    found = leg([3] * 19 + [2], [3] * 20)

    assert found is not None
    assert found.then == 3
    assert found.size is Size.NONE


def test_with_fewer_than_five_days_nothing_is_sure():
    assert size([9] * 4, [2] * 7) is Size.FEW
    assert size([9] * 7, [2, None, 2, 2, 2]) is Size.FEW


def test_a_period_without_pain_entries_has_no_change():
    assert leg([None, None], [3] * 5) is None
    assert changes(of([3] * 5), of([None])).back is None
