"""A number between two bounds, by its buttons and by the arrow keys."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.widgets.stepper import Stepper


@pytest.fixture
def stepper(qtbot: QtBot) -> Stepper:
    made = Stepper("Tried at", "Less", "More")
    qtbot.addWidget(made)
    made.display(5, (0, 6))
    return made


def test_more_and_less_change_it_and_tell(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.waitSignal(stepper.changed) as told:
        stepper.less.click()

    assert told.args == [4]
    assert stepper.value() == 4
    assert stepper.accessibleName() == "Tried at: 4"


def test_it_stops_at_its_bounds(stepper: Stepper) -> None:
    stepper.more.click()

    assert stepper.value() == 6
    assert not stepper.more.isEnabled()
    assert stepper.less.isEnabled()


def test_the_last_step_is_shorter_where_the_bound_is_nearer(stepper: Stepper) -> None:
    stepper.display(98, (0, 100), 5)

    stepper.more.click()

    assert stepper.value() == 100


@pytest.mark.parametrize(("key", "value"), [(Qt.Key.Key_Up, 6), (Qt.Key.Key_Down, 4)])
def test_arrow_keys_change_it_too(qtbot: QtBot, stepper: Stepper, key: Qt.Key, value: int) -> None:
    qtbot.keyClick(stepper.less, key)

    assert stepper.value() == value


def test_what_is_shown_is_not_told(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.assertNotEmitted(stepper.changed):
        stepper.display(2, (0, 6))
