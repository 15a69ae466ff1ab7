"""The slim line of the whole course, and the moment on it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.widgets.course_picture import CoursePicture, PictureValue, thinned

DAY = 86400.0
LINE = tuple((day * DAY, float(day % 7)) for day in range(20))


def value(day: float = 10) -> PictureValue:
    return PictureValue(
        0, 20 * DAY, day * DAY, is_now=day >= 20, days=LINE, mean=LINE, spoken="12 May. Leg pain"
    )


@pytest.fixture
def picture(qtbot: QtBot) -> CoursePicture:
    made = CoursePicture()
    qtbot.addWidget(made)
    made.resize(600, 72)
    made.display(value())
    made.show()
    return made


def test_a_click_seeks(qtbot: QtBot, picture: CoursePicture) -> None:
    with qtbot.waitSignal(picture.sought) as sought:
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(300, 40))

    assert sought.args[0] == pytest.approx(10 * DAY, abs=DAY)


def test_a_click_at_the_end_means_now(qtbot: QtBot, picture: CoursePicture) -> None:
    with qtbot.waitSignal(picture.returned), qtbot.assertNotEmitted(picture.sought):
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(598, 40))


def test_the_arrow_keys_seek_by_day(qtbot: QtBot, picture: CoursePicture) -> None:
    with qtbot.waitSignal(picture.sought) as sought:
        qtbot.keyClick(picture, Qt.Key.Key_Left)

    assert sought.args == [9 * DAY]


def test_following_the_moment_is_no_wish(qtbot: QtBot, picture: CoursePicture) -> None:
    with qtbot.assertNotEmitted(picture.sought):
        picture.display(value(3))

    assert picture.value() == 3
    assert picture.accessibleName() == "12 May. Leg pain"


def test_what_lies_ahead_is_paler(picture: CoursePicture) -> None:
    picture.display(value(20))
    whole = picture.grab().toImage()
    picture.display(value(10))
    half = picture.grab().toImage()

    right = [(x, y) for x in range(400, 560) for y in range(15, 57)]
    assert sum(half.pixelColor(*at).lightness() for at in right) > sum(
        whole.pixelColor(*at).lightness() for at in right
    )


def test_of_days_that_share_a_place_the_highest_and_the_lowest_are_drawn() -> None:
    assert [(high, low) for _, high, low in thinned(LINE[:7], 7 * DAY)] == [(6, 0)]


def test_days_with_a_place_of_their_own_are_all_drawn() -> None:
    line = ((0.0, 3.0), (DAY, None), (2 * DAY, 5.0))

    assert [high for _, high, _ in thinned(line, 0)] == [3, None, 5]
