"""What a film says: where it stands, how far it goes, what changed, and never why."""

from math import nan

import numpy as np
import pytest

from desktop.wording.film import change, ends, progress, reached, state_line
from domain.course import Course
from tests.lived import easing


@pytest.mark.parametrize(
    ("leg", "back", "told"),
    [
        ((6.4, 2.0), (3.1, 1.8), "Leg pain went from 6.4 to 2.0, back pain went from 3.1 to 1.8"),
        ((6.4, 2.0), None, "Leg pain went from 6.4 to 2.0"),
        (None, (3.0, 3.04), "Back pain stayed at 3.0"),
        ((2.0, 5.0), (3.0, 3.0), "Leg pain went from 2.0 to 5.0, back pain stayed at 3.0"),
    ],
)
def test_what_changed_is_two_numbers_whichever_way_they_went(leg, back, told: str):
    assert change(leg, back) == f"{told} of 10: the means of the first and of the last seven days."


def test_where_nothing_can_be_compared_that_is_said():
    told = "Too few entries to compare the first seven days with the last."

    assert change(None, None) == told


def test_the_first_mean_is_that_of_a_whole_week():
    means = np.array([nan, nan, nan, nan, 9.0, 8.0, 7.0, 6.0, nan])

    assert ends(means) == (7.0, 6.0)


def test_one_mean_alone_is_no_change():
    assert ends(np.array([nan] * 6 + [7.0])) is None
    assert ends(np.array([])) is None


@pytest.mark.parametrize(
    ("farthest", "told"),
    [(nan, ""), (0.0, "no pain anywhere"), (2.0, "buttock"), (5.0, "foot")],
)
def test_how_far_the_pain_goes_is_a_place(farthest: float, told: str):
    assert reached(farthest) == told


def test_weeks_are_counted_from_the_opening():
    course = easing(16).course()
    assert course.opened is not None
    first = course.opened.day.toordinal()

    assert state_line(course, first).startswith("Week 1,")
    assert state_line(course, first + 6).startswith("Week 1,")
    assert state_line(course, first + 7).startswith("Week 2,")


def test_a_course_that_has_not_begun_is_in_its_first_week():
    assert state_line(Course(), 739_000).startswith("Week 1,")


def test_progress_is_a_share_of_all_steps():
    assert progress(54, 216) == "25 % of the film is made"
    assert progress(0, 0) == "0 % of the film is made"
