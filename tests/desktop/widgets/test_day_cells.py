"""Days side by side, each with what was said on it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.look import LIGHT
from desktop.widgets.day_cells import DayCell, DayCells
from desktop.widgets.fit import clipped_strings
from tests.desktop.widgets.test_gate_row import colours

WEEK = [DayCell(f"Mon {day}", "below the knee") for day in range(7)]


@pytest.fixture
def week(qtbot: QtBot) -> DayCells:
    cells = DayCells(WEEK)
    qtbot.addWidget(cells)
    return cells


def test_they_speak_day_by_day(qtbot: QtBot) -> None:
    cells = DayCells([DayCell("Sat 11", "3", "leg"), DayCell("Sun 12", "4", "leg")])
    qtbot.addWidget(cells)

    assert cells.accessibleName() == "Sat 11: 3; Sun 12: 4"


def test_what_finds_no_room_goes_on_below(week: DayCells) -> None:
    whole = week.sizeHint()

    assert week.heightForWidth(whole.width()) == whole.height()
    assert week.heightForWidth(whole.width() // 3) > 2 * whole.height()


@pytest.mark.parametrize("share", [1, 2, 7])
def test_nothing_is_cut(week: DayCells, share: int) -> None:
    width = week.sizeHint().width() // share
    week.resize(width, week.heightForWidth(width))

    with clipped_strings() as clipped:
        week.grab()

    assert clipped == []


def test_a_pain_shows_its_sign(qtbot: QtBot) -> None:
    cells = DayCells([DayCell("Sat 11", "3", "back")])
    qtbot.addWidget(cells)
    cells.resize(cells.sizeHint())

    assert LIGHT.back in colours(cells)


def test_from_right_to_left_the_first_day_stands_at_the_right(qtbot: QtBot) -> None:
    cells = DayCells([DayCell("Sat 11", "3", "leg"), DayCell("Sun 12", "4")])
    qtbot.addWidget(cells)
    cells.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    cells.resize(cells.sizeHint())

    half = cells.width() // 2
    image = cells.grab().toImage()
    points = ((x, y) for x in range(half) for y in range(image.height()))
    left = {image.pixelColor(x, y).name().upper() for x, y in points}

    assert LIGHT.leg not in left
