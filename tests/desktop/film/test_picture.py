"""A picture of the film: it moves on, looks the same everywhere, and nothing in it is cut off."""

import pytest
from PySide6.QtGui import QColor

from desktop.film.canvas import TALL, WIDE
from desktop.film.places import CHART, FIGURE
from desktop.film.wish import Period
from desktop.language import speak
from desktop.look import Scheme, apply_look
from desktop.widgets.fit import clipped_strings
from domain.values import Exercise
from domain.wishes import Session
from tests.desktop.film.stories import pictures, story
from tests.lived import Lived, easing

pytestmark = pytest.mark.usefixtures("qapp")


def everything() -> Lived:
    """Sixteen days and a visit."""
    diary = easing(16)
    diary.wishes.record_appointment("Dr Ruiz")
    return diary.wait(hours=2)


def test_a_picture_has_its_size_whatever_the_screen():
    (made,) = pictures(story(), 0)

    assert (made.width(), made.height()) == (WIDE, TALL)
    assert made.devicePixelRatio() == 1


def test_pictures_differ_as_the_course_goes_on():
    first, middle, last = pictures(story(), 0, 60, -1)

    assert first != middle
    assert middle != last


def test_the_same_moment_gives_the_same_picture():
    assert pictures(story(), 60) == pictures(story(), 60)


def test_the_film_is_light_and_of_one_size_of_text_however_the_window_looks(qapp):
    plain = pictures(story(), 60)
    apply_look(qapp, Scheme.DARK, text_scale=2.0)

    assert pictures(story(), 60) == plain

    apply_look(qapp, Scheme.LIGHT)


def test_a_name_changes_nothing_but_the_head():
    unnamed, named = pictures(story(), 60)[0], pictures(story(title="Code 17"), 60)[0]

    below = int(CHART.top())
    size = (0, below, WIDE, TALL - below)
    assert unnamed != named
    assert unnamed.copy(*size) == named.copy(*size)


def test_the_leg_is_filled_as_far_as_the_pain_goes():
    diary = Lived().wait(hours=1)
    for _ in range(4):
        diary.day(6)

    first, last = pictures(story(diary), 0, -1)

    blue, middle = QColor("#2A6199"), int(FIGURE.center().x())
    column = range(int(FIGURE.top()) + 120, int(FIGURE.bottom()) - 40)
    assert blue not in [first.pixelColor(middle, y) for y in column]
    assert blue in [last.pixelColor(middle, y) for y in column]


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("number", [0, 60, -1])
def test_no_text_is_cut_off(qapp, language: str, number: int):
    speak(qapp, language)
    with clipped_strings() as cut:
        pictures(story(everything(), title="Unbend 17"), number)
    speak(qapp, "en")

    assert cut == []


def test_a_course_of_years_is_one_picture_too():
    diary = easing(16).wait(days=1200)
    for exercise in (Exercise.KNEES_ROCKING, Exercise.TABLE_STRETCH):
        diary.wishes.record_exercise(Session(exercise=exercise, hold_seconds=10, pleasant=True))
    told = story(diary.wait(hours=1))

    (made,) = pictures(told, -1)

    assert made.width() == WIDE
    assert told.scale.days_a_bar > 1


def test_a_stage_alone_is_drawn_over_its_whole_width():
    diary = easing(20)
    diary.wishes.advance_stage()
    for _ in range(4):
        diary.day(2)
    told = story(diary, period=Period.STAGE)

    (made,) = pictures(told, -1)

    assert told.scale.days == 5
    assert not made.isNull()


def test_a_visit_is_marked():
    without = story(easing(16).wait(hours=2))

    assert pictures(story(everything()), -1) != pictures(without, -1)
