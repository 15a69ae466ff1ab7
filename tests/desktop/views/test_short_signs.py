"""The short red-flag questions: one line for the check-in, a room before a session."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.views.short_signs import ShortSigns
from desktop.views.signs_first import SignsFirst
from desktop.widgets.fit import clipped_strings
from domain.refusals import TooLong
from domain.values import Form
from domain.wishes import Occasion
from tests.programme_files import red_flags

LEFT = Qt.MouseButton.LeftButton
DAILY = red_flags().daily
SAID = list[tuple[tuple[str, ...], Form, Occasion]]


@pytest.fixture
def line(qtbot: QtBot) -> ShortSigns:
    made = ShortSigns()
    qtbot.addWidget(made)
    made.ask(DAILY)
    made.resize(700, 600)
    made.show()
    return made


@pytest.fixture
def room(qtbot: QtBot) -> SignsFirst:
    made = SignsFirst()
    qtbot.addWidget(made)
    made.resize(960, 640)
    made.display(red_flags(), Form.SHORT, "Please answer first.")
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def heard(room: SignsFirst) -> SAID:
    said: SAID = []
    room.answered.connect(lambda *values: said.append(values))
    return said


def test_nothing_is_said_before_it_is_ticked(line: ShortSigns) -> None:
    assert line.value() is None
    assert not line.boxes["both_legs"].isVisible()


def test_none_of_these_is_said_by_one_tick(qtbot: QtBot, line: ShortSigns) -> None:
    qtbot.mouseClick(line.none, LEFT)

    assert line.value() == ()


def test_the_signs_unfold_and_fold_below_the_line(qtbot: QtBot, line: ShortSigns) -> None:
    qtbot.mouseClick(line.show_all, LEFT)
    unfolded = [box.isVisible() for box in line.boxes.values()]
    qtbot.mouseClick(line.show_all, LEFT)

    assert all(unfolded)
    assert list(line.boxes) == [sign.id for sign in DAILY]
    assert not line.boxes["both_legs"].isVisible()


def test_a_sign_and_none_of_these_exclude_each_other(qtbot: QtBot, line: ShortSigns) -> None:
    qtbot.mouseClick(line.none, LEFT)
    qtbot.mouseClick(line.show_all, LEFT)
    qtbot.mouseClick(line.boxes["both_legs"], LEFT)
    some = line.value()
    qtbot.mouseClick(line.none, LEFT)

    assert (some, line.value()) == (("both_legs",), ())


def test_asked_again_it_keeps_what_was_ticked(qtbot: QtBot, line: ShortSigns) -> None:
    qtbot.mouseClick(line.none, LEFT)
    line.ask(DAILY)
    kept = line.value()
    line.clear()

    assert (kept, line.value()) == ((), None)


def test_where_nothing_is_there_one_press_says_so(qtbot: QtBot, room: SignsFirst) -> None:
    said = heard(room)

    qtbot.mouseClick(room.go_on, LEFT)

    assert [(signs, form) for signs, form, _ in said] == [((), Form.SHORT)]
    assert room.go_on.text() == "None of these: go on"


def test_what_is_ticked_turns_the_button_into_a_save(qtbot: QtBot, room: SignsFirst) -> None:
    said = heard(room)

    qtbot.mouseClick(room.boxes["foot_drop"], LEFT)
    qtbot.mouseClick(room.go_on, LEFT)

    assert room.go_on.text() == "Save the answer"
    assert [signs for signs, *_ in said] == [("foot_drop",)]


def test_enter_never_says_that_nothing_is_there(qtbot: QtBot, room: SignsFirst) -> None:
    said = heard(room)

    qtbot.keyClick(room, Qt.Key.Key_Return)

    assert said == []


def test_it_is_left_by_esc(qtbot: QtBot, room: SignsFirst) -> None:
    with qtbot.waitSignal(room.left):
        qtbot.keyClick(room, Qt.Key.Key_Escape)


def test_pressed_again_it_is_the_same_wish_and_shown_again_another(
    qtbot: QtBot, room: SignsFirst
) -> None:
    said = heard(room)

    qtbot.mouseClick(room.go_on, LEFT)
    qtbot.mouseClick(room.go_on, LEFT)
    room.display(red_flags(), Form.SHORT, "")
    qtbot.mouseClick(room.go_on, LEFT)

    first, again, other = (occasion.command for *_, occasion in said)
    assert first == again != other


def test_all_questions_are_asked_after_a_long_time(room: SignsFirst) -> None:
    room.display(red_flags(), Form.FULL, "", is_first=False)
    later = set(room.boxes)
    room.display(red_flags(), Form.FULL, "", is_first=True)

    assert set(room.boxes) == {sign.id for sign in red_flags().signs}
    assert set(room.boxes) - later == {sign.id for sign in red_flags().signs if sign.once}


def test_a_refusal_stands_below_the_signs(qtbot: QtBot, room: SignsFirst) -> None:
    room.answered.connect(lambda *_: room.show_refusal(TooLong("The disk is full.")))
    qtbot.mouseClick(room.boxes["foot_drop"], LEFT)
    qtbot.mouseClick(room.go_on, LEFT)

    assert room.notice.text() == "The disk is full."
    assert room.boxes["foot_drop"].isChecked()


def test_the_short_questions_fit_into_the_smallest_window(room: SignsFirst) -> None:
    with clipped_strings() as clipped:
        room.grab()

    bottom = room.go_on.mapTo(room, room.go_on.rect().bottomLeft()).y()
    assert clipped == []
    assert bottom <= room.height()


def test_the_key_0_says_on_purpose_that_nothing_is_there(qtbot: QtBot, room: SignsFirst) -> None:
    said = heard(room)

    qtbot.keyClick(room, Qt.Key.Key_0)

    assert [signs for signs, *_ in said] == [()]


def test_the_key_0_contradicts_no_tick(qtbot: QtBot, room: SignsFirst) -> None:
    said = heard(room)
    next(iter(room.boxes.values())).click()

    qtbot.keyClick(room, Qt.Key.Key_0)

    assert said == []
    assert room.nothing_key.isHidden()
