"""The scale, the choice and the leg: unset until somebody answers, and by keys as by mouse."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets import leg_shape
from desktop.widgets.choice import Choice
from desktop.widgets.leg import LegPicker
from desktop.widgets.scale import NrsScale


def boxes(widget: QWidget) -> list[QRadioButton]:
    return widget.findChildren(QRadioButton)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def test_a_scale_has_no_answer_at_first(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    shown(qtbot, scale)

    assert scale.value() is None
    assert [box for box in boxes(scale) if box.isChecked()] == []


def test_each_box_is_a_large_enough_target(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    shown(qtbot, scale)

    assert len(boxes(scale)) == 11
    assert min(box.height() for box in boxes(scale)) >= 40


def test_a_click_on_a_box_answers(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    shown(qtbot, scale)

    with qtbot.waitSignal(scale.changed):
        qtbot.mouseClick(boxes(scale)[7], Qt.MouseButton.LeftButton)

    assert scale.value() == 7


def test_a_digit_answers(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    shown(qtbot, scale)

    qtbot.keyClicks(scale, "4")

    assert scale.value() == 4


def test_one_and_nought_make_ten(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    shown(qtbot, scale)

    qtbot.keyClicks(scale, "10")

    assert scale.value() == 10


def test_nought_after_another_digit_is_nought(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    shown(qtbot, scale)

    qtbot.keyClicks(scale, "40")

    assert scale.value() == 0


def test_backspace_takes_the_answer_away(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    shown(qtbot, scale)
    scale.display(3)

    qtbot.keyClick(scale, Qt.Key.Key_Backspace)

    assert scale.value() is None


def test_arrows_move_an_answer_along(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    shown(qtbot, scale)
    scale.display(3)
    boxes(scale)[3].setFocus()

    qtbot.keyClick(boxes(scale)[3], Qt.Key.Key_Right)

    assert scale.value() == 4


def test_showing_an_answer_is_not_a_change(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    qtbot.addWidget(scale)

    with qtbot.assertNotEmitted(scale.changed):
        scale.display(3)
        scale.display(None)

    assert scale.value() is None


def test_each_box_says_its_scale(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    qtbot.addWidget(scale)

    assert boxes(scale)[3].accessibleName() == "Leg, worst: 3 of 10"


def test_the_tab_key_stops_once_at_a_scale(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    shown(qtbot, scale)
    scale.display(5)

    stops = [box for box in boxes(scale) if box.focusPolicy() is Qt.FocusPolicy.StrongFocus]

    assert stops == [boxes(scale)[5]]


def test_a_choice_gives_the_key_of_its_answer(qtbot: QtBot) -> None:
    choice = Choice("Painkillers", (("less", "Less"), ("more", "More")))
    shown(qtbot, choice)
    assert choice.value() is None

    qtbot.mouseClick(boxes(choice)[1], Qt.MouseButton.LeftButton)

    assert choice.value() == "more"


def test_a_choice_can_be_taken_back(qtbot: QtBot) -> None:
    choice = Choice("Painkillers", (("less", "Less"), ("more", "More")))
    shown(qtbot, choice)
    choice.display("less")

    qtbot.keyClick(choice, Qt.Key.Key_Backspace)

    assert choice.value() is None


def test_a_place_on_the_leg_is_picked_with_the_mouse(qtbot: QtBot) -> None:
    picker = LegPicker("Farthest point")
    shown(qtbot, picker)
    figure = picker.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[0]
    thigh = QPoint(40, boxes(picker)[3].geometry().center().y() - 20)

    with qtbot.waitSignal(picker.changed):
        qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=thigh)

    assert picker.value() == 3


def test_a_place_on_the_leg_is_picked_with_a_digit(qtbot: QtBot) -> None:
    picker = LegPicker("Farthest point")
    shown(qtbot, picker)
    assert picker.value() is None

    qtbot.keyClicks(picker, "5")

    assert picker.value() == 5


# ------------------------------------------------------------------------ answered and gone on


def test_a_figure_settles_an_answer_unless_it_is_a_one(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    shown(qtbot, scale)

    with qtbot.waitSignal(scale.answered):
        qtbot.keyClicks(scale, "4")
    with qtbot.assertNotEmitted(scale.answered):
        qtbot.keyClicks(scale, "1")
    with qtbot.waitSignal(scale.answered):
        qtbot.keyClicks(scale, "0")

    assert scale.value() == 10


def test_a_scale_in_a_row_of_questions_hands_on_what_cannot_follow_a_one(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    shown(qtbot, scale)
    scale.hands_on = True

    with qtbot.waitSignal(scale.handed_on) as handed:
        qtbot.keyClicks(scale, "13")

    assert (handed.args, scale.value()) == (["3"], 1)


def test_a_scale_alone_takes_the_next_figure_for_another_answer(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    shown(qtbot, scale)

    qtbot.keyClicks(scale, "13")

    assert scale.value() == 3


def test_a_nought_long_after_an_answer_was_shown_is_a_nought(qtbot: QtBot) -> None:
    scale = NrsScale("Leg, worst")
    shown(qtbot, scale)
    qtbot.keyClicks(scale, "1")
    scale.display(1)

    qtbot.keyClicks(scale, "0")

    assert scale.value() == 0


@pytest.mark.parametrize(("key", "value"), [("0", "no"), ("1", "yes"), ("y", "yes"), ("N", "no")])
def test_a_typed_choice_is_answered_by_its_place_or_its_first_letter(
    qtbot: QtBot, key: str, value: str
) -> None:
    choice = Choice("Tingling", (("no", "No"), ("yes", "Yes")), typed=True)
    shown(qtbot, choice)

    with qtbot.waitSignal(choice.answered):
        qtbot.keyClicks(choice, key)

    assert choice.value() == value


def test_answers_that_are_figures_are_typed_as_they_are(qtbot: QtBot) -> None:
    choice = Choice("Change", (("1", "Better"), ("2", "Same")), typed=True)
    shown(qtbot, choice)

    qtbot.keyClicks(choice, "2")

    assert choice.value() == "2"


def test_first_letters_that_two_answers_share_mean_neither(qtbot: QtBot) -> None:
    choice = Choice("Sleep", (("some", "Some"), ("same", "Same")), typed=True)
    shown(qtbot, choice)

    qtbot.keyClicks(choice, "s")

    assert choice.value() is None


def test_a_choice_that_is_not_typed_leaves_letters_alone(qtbot: QtBot) -> None:
    choice = Choice("Look", (("light", "Light"), ("dark", "Dark")))
    shown(qtbot, choice)

    qtbot.keyClicks(choice, "d1")

    assert choice.value() is None


@pytest.mark.parametrize("place", range(1, 6))
def test_each_part_of_the_leg_holds_the_spot_its_line_begins_at(place: int) -> None:
    spot = leg_shape.spot(place)

    assert leg_shape.part(place).contains(spot)
    assert leg_shape.place_at(spot) == place


def test_the_parts_of_the_leg_make_the_whole_of_it() -> None:
    whole = leg_shape.outline().boundingRect()
    parts = [leg_shape.part(place).boundingRect() for place in range(1, 6)]

    assert abs(parts[0].top() - whole.top()) < 1
    assert abs(parts[-1].bottom() - whole.bottom()) < 1
    assert all(upper.bottom() >= lower.top() for upper, lower in pairwise(parts))
