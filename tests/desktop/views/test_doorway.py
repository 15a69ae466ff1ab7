"""The door of the diary."""

import pytest
from PySide6.QtCore import Qt

from desktop import recovery_code
from desktop.views.doorway import DoorwayView
from desktop.wording import doorway as words
from desktop.wording.doorway import Choice, Told
from domain.words import said
from tests.driver import Person

CODE = recovery_code.make()


@pytest.fixture
def door(qtbot):
    view = DoorwayView()
    qtbot.addWidget(view)
    view.resize(960, 640)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def told(*choices, elsewhere=words.ELSEWHERE):
    return Told(title=said("Not open"), sentence=said("Why."), choices=choices, elsewhere=elsewhere)


def test_a_passphrase_is_passed_on_with_enter(qtbot, door):
    door.ask_passphrase()
    door.question.first.setText("four words are easy")

    with qtbot.waitSignal(door.passphrase_entered) as sent:
        qtbot.keyClick(door.question.first, Qt.Key.Key_Return)

    assert sent.args == ["four words are easy"]


def test_a_passphrase_that_is_typed_at_the_door_is_never_shown(door):
    door.ask_passphrase()

    assert door.question.first.echoMode() is door.question.first.EchoMode.Password


def test_a_new_passphrase_must_be_long_enough_and_typed_twice(qtbot, door):
    door.choose_passphrase()
    question = door.question
    question.first.setText("short")
    qtbot.mouseClick(door.go, Qt.MouseButton.LeftButton)
    assert "8 characters" in door.fault.text()

    question.first.setText("long enough")
    question.second.setText("long enouhg")
    qtbot.mouseClick(door.go, Qt.MouseButton.LeftButton)
    assert "not the same" in door.fault.text()

    question.second.setText("long enough")
    with qtbot.waitSignal(door.passphrase_chosen):
        qtbot.mouseClick(door.go, Qt.MouseButton.LeftButton)


def test_each_choice_is_passed_on_and_the_first_has_the_keyboard(qtbot, door):
    door.display(told(Choice.RETRY, Choice.CODE, Choice.QUIT))

    assert door.buttons[Choice.RETRY].hasFocus()
    for choice, button in door.buttons.items():
        with qtbot.waitSignal(door.chosen) as sent:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert sent.args == [choice]


def test_tab_goes_through_the_door_as_it_is_read(door):
    door.ask_code(told(Choice.BACK, Choice.QUIT), offer="Keep it again")
    person = Person(door)
    passed = [door.focusWidget().accessibleName()]

    for _ in range(7):
        person.press("Tab")
        passed.append(door.focusWidget().accessibleName())

    assert passed == [
        "Recovery code",
        "Keep it again",
        "Open",
        "Back",
        "Quit",
        "Open another diary…",
        "I have a backup…",
        "Look at somebody's history…",
    ]


def test_what_is_wrong_with_a_code_is_said_while_it_is_typed(door):
    door.ask_code(told(Choice.BACK))
    person = Person(door)

    person.type(CODE[:5].lower())
    assert person.sees("A recovery code has 25 characters; 5 were typed.")
    person.press("Ctrl+A")
    wrong = "1" if CODE[0] == "0" else "0"
    person.type(wrong + CODE[1:5])
    assert person.sees("Look at group 1 again")


def test_a_mistyped_code_is_not_tried(qtbot, door):
    door.ask_code(told(Choice.BACK), typed=CODE[:-1])

    with qtbot.assertNotEmitted(door.code_entered):
        qtbot.mouseClick(door.go, Qt.MouseButton.LeftButton)

    assert "characters" in door.fault.text()
    assert door.question.field.text() == CODE[:-1]


def test_letters_for_digits_are_taken_as_meant(qtbot, door):
    door.ask_code(told(Choice.BACK), offer="Keep it again", is_ticked=False)
    typed = CODE.replace("0", "o").replace("1", "I")
    door.question.field.setText(typed)

    with qtbot.waitSignal(door.code_entered) as sent:
        qtbot.keyClick(door.question.field, Qt.Key.Key_Return)

    assert sent.args == [typed, False]


def test_after_a_wrong_code_what_was_typed_stays(door):
    door.ask_code(told(Choice.BACK), typed=CODE, fault="Not this one.")

    assert door.question.field.text() == CODE
    assert door.fault.isVisible()


def test_a_long_warning_at_the_door_is_shown_whole(qtbot, door):
    door.choose_passphrase()

    qtbot.waitUntil(lambda: door.words.height() == door.words.heightForWidth(door.words.width()))


def test_ctrl_q_ends_the_program_at_the_door(door):
    door.tell("Your diary is damaged", "It was left as it is.")

    Person(door).press("Ctrl+Q")

    assert not door.isVisible()
