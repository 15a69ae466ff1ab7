"""Two points or thirty percent, and never less than one."""

from fractions import Fraction

import pytest

from domain.real_change import real_change


@pytest.mark.parametrize(
    ("before", "least"),
    [(9, "2"), (7, "2"), (6, "9/5"), (5, "3/2"), (4, "6/5"), (3, "1"), (1, "1"), (0, "1")],
)
def test_2_1_the_higher_the_start_the_more_it_takes(before: int, least: str):
    assert real_change(Fraction(before)) == Fraction(least)
