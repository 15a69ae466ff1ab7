"""A field from which one of many answers is picked."""

from pytestqt.qtbot import QtBot

from desktop.views.pick import Pick

LONG = "To the first pleasant pull, with both knees bent and the feet flat on the floor"


def test_a_long_answer_asks_for_no_more_than_a_field_has(qtbot: QtBot) -> None:
    field = Pick(["not said", LONG])
    qtbot.addWidget(field)

    assert field.minimumSizeHint().width() < field.sizeHint().width()

    field.setCurrentIndex(1)
    assert field.toolTip() == LONG
