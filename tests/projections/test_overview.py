"""The course at a glance."""

import numpy as np
import pytest

from domain.course import Course
from projections.overview import mean_on, overview
from projections.trend import trend
from tests.facts import check_ins, course, date_of, day, opened, visited


def test_each_day_says_its_worst_and_a_gap_stays_a_gap():
    found = overview(course(opened(day(1)), *check_ins([6, None, 4])), date_of(4))

    assert found.first == date_of(1)
    assert found.worst == (6, None, 4, None)


def test_a_mean_stands_where_five_of_seven_days_were_read():
    found = overview(course(opened(day(1)), *check_ins([6, 5, None, 4, 4, 3])), date_of(8))

    assert found.mean == (None, None, None, None, None, 4.4, 4.4, None)


def test_it_says_what_the_chart_says():
    lived = course(opened(day(1)), *check_ins([6, 5, 5, None, 4, 4, 3, 2, None, None, 2, 3, 1, 1]))

    line, chart = overview(lived, date_of(14)), trend(lived, date_of(14))

    assert [0 if value is None else value for value in line.mean] == pytest.approx(
        np.nan_to_num(chart.leg_mean)
    )


def test_a_visit_long_before_the_diary_begins_nothing():
    lived = course(opened(day(20)), visited(at=day(1)), *check_ins([4, 4], first=20))

    assert overview(lived, date_of(21)).first == date_of(20)
    assert trend(lived, date_of(21)).first == date_of(20)


def test_a_mean_is_that_of_the_course_which_is_asked():
    known_then = course(opened(day(1)), *check_ins([6, 5, 5, 4, 5]))

    assert mean_on(known_then, date_of(5)) == 5.0
    assert mean_on(known_then, date_of(3)) is None


def test_a_diary_that_was_not_begun_has_no_line():
    assert overview(Course(), date_of(1)).worst == ()
