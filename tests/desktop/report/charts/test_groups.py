"""Days put together: when, how many, and what is said of them."""

from fractions import Fraction

import pytest

from desktop.report.charts.groups import Work, grouped, runs, size_for, works
from projections.report.page import ExerciseDays
from tests.desktop.report.reports import course
from tests.programme_files import programme


@pytest.mark.parametrize(
    ("days", "size"), [(14, 1), (91, 1), (300, 1), (301, 7), (365, 7), (3650, 28), (36500, 364)]
)
def test_days_stand_together_where_one_is_thinner_than_half_a_millimetre(
    days: int, size: int
) -> None:
    assert size_for(days, 150) == size


def test_a_day_by_itself_has_the_running_medians() -> None:
    shown = course(3, lambda number: 6 + number).days

    assert [(each.low, each.high, each.leg, each.back) for each in grouped(shown, 1)] == [
        (4, 6, Fraction(6), Fraction(3)),
        (5, 7, Fraction(7), Fraction(7, 2)),
        (6, 8, Fraction(8), Fraction(4)),
    ]


def test_a_week_has_the_lowest_the_highest_and_the_median_of_its_days() -> None:
    shown = course(8, [7, 3, 5, None, None, None, 4, 2].__getitem__).days

    first, last = grouped(shown, 7)

    assert (first.low, first.high, first.leg) == (1, 7, Fraction(9, 2))
    assert (last.at, last.days, last.leg) == (7, 1, Fraction(2))


def test_a_week_with_three_days_told_has_a_band_and_no_median() -> None:
    shown = course(7, [7, 3, 5, None, None, None, None].__getitem__).days

    (week,) = grouped(shown, 7)

    assert (week.high, week.leg, week.back) == (7, None, None)


def test_where_nothing_was_told_a_line_is_broken() -> None:
    shown = course(5, [4, 4, None, 4, 4].__getitem__).days

    assert [[each.at for each in run] for run in runs(grouped(shown, 1), "leg")] == [[0, 1], [3, 4]]


def test_the_sessions_of_a_week_are_counted_together() -> None:
    rules = programme().exercises[0]
    done = ExerciseDays(
        rules=rules, sessions=(2, 0, 3, 0, 0, 0, 0, 0), over=(0, 0, 1, 0, 0, 0, 0, 0)
    )

    assert list(works(done, 7)) == [Work(at=0, days=7, sessions=5, days_done=2, over=1)]
