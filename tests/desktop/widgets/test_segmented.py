"""The Tab key stops once at a row of segments, and the arrow keys go through all of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.look import stops
from desktop.widgets.segmented import Segmented

NARROW = 160


@pytest.fixture
def row(qtbot: QtBot) -> Segmented:
    made = Segmented([("a", "As the system"), ("b", "Light"), ("c", "Dark")], "Look")
    qtbot.addWidget(made)
    made.display("a")
    made.resize(NARROW, 200)
    made.show()
    return made


def segment(row: Segmented, name: str) -> QAbstractButton:
    found = [b for b in row.findChildren(QAbstractButton) if b.accessibleName() == name]
    return found[0]


def test_the_tab_key_stops_at_the_chosen_segment_alone(row: Segmented) -> None:
    row.display("b")

    assert stops(row) == [segment(row, "Light")]


def test_without_a_choice_it_stops_at_the_first(row: Segmented) -> None:
    row.display("")

    assert stops(row) == [segment(row, "As the system")]


def test_an_arrow_key_chooses_on_the_next_line_as_well(qtbot: QtBot, row: Segmented) -> None:
    assert segment(row, "Dark").y() > segment(row, "As the system").y()

    qtbot.keyClick(segment(row, "As the system"), Qt.Key.Key_Right)
    with qtbot.waitSignal(row.chosen) as chosen:
        qtbot.keyClick(segment(row, "Light"), Qt.Key.Key_Right)

    assert chosen.args == ["c"]


def test_an_arrow_key_at_the_end_does_nothing(qtbot: QtBot, row: Segmented) -> None:
    row.display("c")

    with qtbot.assertNotEmitted(row.chosen):
        qtbot.keyClick(segment(row, "Dark"), Qt.Key.Key_Right)
