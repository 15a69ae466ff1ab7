"""The door of the diary."""

import pytest
from PySide6.QtCore import Qt

from desktop.views.doorway import DoorwayView


@pytest.fixture
def door(qtbot):
    view = DoorwayView()
    qtbot.addWidget(view)
    view.show()
    return view


def test_a_passphrase_is_passed_on_with_enter(qtbot, door):
    door.ask_passphrase()
    door.first.setText("four words are easy")

    with qtbot.waitSignal(door.passphrase_entered) as sent:
        qtbot.keyClick(door.first, Qt.Key.Key_Return)

    assert sent.args == ["four words are easy"]


def test_what_is_typed_at_the_door_is_never_shown(door):
    door.ask_passphrase()

    assert door.first.echoMode() is door.first.EchoMode.Password


def test_a_new_passphrase_must_be_long_enough_and_typed_twice(qtbot, door):
    door.choose_passphrase()
    door.first.setText("short")
    qtbot.mouseClick(door.go, Qt.MouseButton.LeftButton)
    assert "8 characters" in door.fault.text()

    door.first.setText("long enough")
    door.second.setText("long enouhg")
    qtbot.mouseClick(door.go, Qt.MouseButton.LeftButton)
    assert "not the same" in door.fault.text()

    door.second.setText("long enough")
    with qtbot.waitSignal(door.passphrase_chosen):
        qtbot.mouseClick(door.go, Qt.MouseButton.LeftButton)


def test_an_obstacle_can_be_tried_again_or_left(qtbot, door):
    door.tell("Your diary was not opened", "The keychain is locked.")

    assert not door.first.isVisible()
    with qtbot.waitSignal(door.retried):
        qtbot.mouseClick(door.retry, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(door.left):
        qtbot.mouseClick(door.leave, Qt.MouseButton.LeftButton)


def test_a_long_warning_at_the_door_is_shown_whole(qtbot, door):
    door.resize(960, 640)
    door.choose_passphrase()

    qtbot.waitUntil(lambda: door.words.height() == door.words.heightForWidth(door.words.width()))
