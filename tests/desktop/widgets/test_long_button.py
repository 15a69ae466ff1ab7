"""A button whose words may take several lines."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.long_button import LongButton

WORDS = "My physiotherapist wants me to go on…"


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 200)
    return made


@pytest.fixture
def button(room: QWidget) -> LongButton:
    """It stands in a room of 600 points, of which its words take about half."""
    made = LongButton(WORDS)
    QVBoxLayout(room).addWidget(made)
    room.show()
    return made


def test_with_room_the_words_stand_on_one_line(button: LongButton) -> None:
    assert button.text() == WORDS
    assert button.height() >= 40


def test_without_room_they_go_on_below_and_are_heard_as_before(button: LongButton) -> None:
    button.window().resize(200, 200)

    assert "\n" in button.text()
    assert button.text().replace("\n", " ") == WORDS
    assert button.accessibleName() == WORDS


def test_with_room_again_they_stand_on_one_line_again(button: LongButton) -> None:
    button.window().resize(200, 200)

    button.window().resize(600, 200)

    assert button.text() == WORDS
