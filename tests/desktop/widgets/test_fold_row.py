"""A line that unfolds: heard whole, opened by keys, and never cut."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.widgets.fold_row import FoldRow


@pytest.fixture
def row(qtbot: QtBot) -> FoldRow:
    made = FoldRow("Questions for the visit")
    qtbot.addWidget(made)
    made.show()
    return made


def test_its_name_and_how_it_stands_are_heard(row: FoldRow):
    row.display("2 questions")

    assert row.accessibleName() == "Questions for the visit: 2 questions"


def test_without_a_value_only_its_name_is_heard(row: FoldRow):
    row.display("2 questions")
    row.display("")

    assert row.accessibleName() == "Questions for the visit"


def test_whether_it_is_open_is_heard(row: FoldRow):
    closed = row.accessibleDescription()

    row.set_open(is_open=True)

    assert row.accessibleDescription() != closed
    assert row.is_open


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_it(qtbot: QtBot, row: FoldRow, key: Qt.Key):
    with qtbot.waitSignal(row.clicked):
        qtbot.keyClick(row, key)


def test_where_there_is_no_room_the_value_stands_below(row: FoldRow):
    row.display("Since the visit of 14 September")
    wide = row.sizeHint().width()

    assert row.heightForWidth(wide - 1) > row.heightForWidth(wide)
