"""When a film looks: evenly in hours that passed, and about as long whatever the course."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from desktop.film.moments import FIRST_RESTS, LAST_RESTS, Stretch, instants, milliseconds, stretch
from desktop.film.wish import Period
from domain.course import Course
from tests.lived import ZONE, easing

FIRST = date(2026, 3, 28)


def course() -> Course:
    return easing(16).course()


def told(days: int) -> Stretch:
    began = datetime(2026, 1, 1, 8, tzinfo=UTC)
    ended = began + timedelta(days=days - 1)
    return Stretch(began, ended, began.date(), ended.date())


@pytest.mark.parametrize("days", [3, 16, 40, 365, 3650])
def test_a_film_lasts_twelve_to_twenty_seconds(days: int):
    assert 12_000 <= sum(milliseconds(told(days))) <= 20_200


@pytest.mark.parametrize("days", [3, 16, 40, 365, 3650])
def test_there_are_at_most_240_pictures(days: int):
    assert len(list(instants(told(days)))) == len(milliseconds(told(days))) <= 240


def test_the_first_picture_and_the_last_rest():
    lengths = milliseconds(told(40))

    assert (lengths[0], lengths[-1]) == (FIRST_RESTS, LAST_RESTS)
    assert len(set(lengths[1:-1])) == 1


def test_pictures_are_as_far_apart_on_the_day_the_clocks_change():
    now = datetime(2026, 4, 2, 18, tzinfo=UTC)

    moments = list(instants(stretch(course(), Period.WHOLE, FIRST, now, ZONE)))

    apart = {round((after - before).total_seconds(), 3) for before, after in pairwise(moments)}
    assert len(apart) == 1
    assert moments[-1] == now


def test_the_whole_course_begins_with_its_first_day():
    found = stretch(course(), Period.WHOLE, FIRST, datetime(2026, 4, 20, 6, tzinfo=UTC), ZONE)

    assert (found.first, found.last, found.days) == (FIRST, date(2026, 4, 20), 24)


def test_three_months_are_the_last_ninety_one_days():
    now = datetime(2026, 12, 1, 6, tzinfo=UTC)

    found = stretch(course(), Period.THREE_MONTHS, FIRST, now, ZONE)

    assert found.first == date(2026, 9, 1)
    assert found.began == datetime(2026, 9, 1, 2, tzinfo=UTC)


def test_a_stage_begins_on_its_own_first_day():
    diary = easing(20)
    diary.wishes.advance_stage()

    found = stretch(diary.course(), Period.STAGE, FIRST, diary.now + timedelta(days=9), ZONE)

    assert found.first == diary.course().chronic_since
