"""The rules of a gate: what a row says, what it asks for, and how columns give way."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.look import LIGHT
from desktop.widgets.beside import Beside
from desktop.widgets.chip import Chip, ChipRow, ChipState, ChipValue
from desktop.widgets.day_run import DayRun, RunDay
from desktop.widgets.gate_columns import Columns, Needs
from desktop.widgets.gate_row import GateRow
from desktop.widgets.gate_table import GateTable
from desktop.widgets.gate_value import GateBar, GateHead, GateMark, GateRowValue
from desktop.widgets.reading import Reading, ReadingValue
from desktop.widgets.sparkline import Series, Sparkline
from desktop.widgets.tiles import Tiles

ROW = GateRowValue(
    "leg-low",
    GateMark.MET,
    "Leg pain is low, no day above 6",
    "3.6, worst 5",
    "needs 4.0 or less",
    GateBar(0.36, 0.4, "left", "leg"),
    (False, None, True, True, True, True, True),
)


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(image.pixel(x, y)).name().upper() for x, y in points}


def test_a_row_says_its_rule_in_words(qtbot: QtBot) -> None:
    row = GateRow(ROW)
    qtbot.addWidget(row)

    said = "Leg pain is low, no day above 6: met. 3.6, worst 5, needs 4.0 or less"
    assert row.accessibleName() == said


def test_a_row_shows_its_value_in_the_colour_of_the_pain(qtbot: QtBot) -> None:
    row = GateRow(ROW)
    qtbot.addWidget(row)
    row.resize(768, 54)

    assert {LIGHT.leg, LIGHT.ok, LIGHT.ok_soft} <= colours(row)


def test_a_pressed_row_asks_for_its_readings(qtbot: QtBot) -> None:
    table = GateTable()
    qtbot.addWidget(table)
    table.display([ROW], GateHead())

    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseClick(table.findChildren(GateRow)[0], Qt.MouseButton.LeftButton)

    assert opened.args == ["leg-low"]


def test_a_table_shows_as_many_rows_as_it_is_given(qtbot: QtBot) -> None:
    table = GateTable()
    qtbot.addWidget(table)
    table.display([ROW, ROW, ROW], GateHead())

    table.display([ROW], GateHead())

    rows = [row for row in table.findChildren(GateRow) if not row.isHidden()]
    assert len(rows) == 1


def test_columns_give_way_before_the_rule_does() -> None:
    wide, narrow, least = Columns.of(768), Columns.of(500), Columns.of(380)

    assert (wide.bar_width, wide.has_days) == (136, True)
    assert (narrow.has_bar, narrow.has_days) == (False, True)
    assert not least.has_days


def test_a_bar_gives_way_to_the_words_of_the_rules() -> None:
    short, long = Columns.of(768, Needs(180, 200)), Columns.of(768, Needs(180, 262))
    longest = Columns.of(768, Needs(180, 600))

    assert short.bar_width == 136
    assert long.rule_width == 262
    assert longest.bar_width == 96


def test_a_run_of_days_speaks(qtbot: QtBot) -> None:
    run = DayRun()
    qtbot.addWidget(run)

    run.display([RunDay("10", "Fri", is_met=True)], "1 of 5 days in a row")

    assert run.accessibleName() == "1 of 5 days in a row"
    assert LIGHT.ok in colours(run)


def test_a_reading_speaks_with_its_unit(qtbot: QtBot) -> None:
    reading = Reading(ReadingValue("Leg, worst", "3", "of 10", "leg"))
    qtbot.addWidget(reading)

    assert reading.accessibleName() == "Leg, worst: 3 of 10"


def test_a_gap_in_a_sparkline_stays_a_gap(qtbot: QtBot) -> None:
    line = Sparkline()
    qtbot.addWidget(line)
    line.resize(120, 44)
    line.display([Series("leg", (4, 4, None, None, None, 4, 4))], "")

    image = line.grab().toImage()
    middle = {QColor(image.pixel(60, y)).name().upper() for y in range(44)}

    assert LIGHT.leg not in middle
    assert LIGHT.leg in colours(line)


def test_chips_differ_in_words_too(qtbot: QtBot) -> None:
    chip = Chip(ChipValue("09:30", ChipState.DONE))
    qtbot.addWidget(chip)

    assert chip.accessibleName() == "09:30, done"


def test_chips_wrap_when_narrow(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.display([ChipValue("free now", ChipState.FREE)] * 4)
    whole = row.sizeHint()

    assert row.heightForWidth(whole.width()) == whole.height()
    assert row.heightForWidth(whole.width() // 2) > whole.height()


def test_chips_shown_again_replace_the_old_ones(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.display([ChipValue("free now", ChipState.FREE)] * 4)

    row.display([ChipValue("08:50", ChipState.DONE)])

    assert [chip.text() for chip in row.findChildren(Chip) if not chip.isHidden()] == ["08:50"]


def test_tiles_stand_side_by_side_only_with_room(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    tiles = Tiles(holder, least=300)
    for _ in range(2):
        tiles.addWidget(QWidget())

    assert tiles.columns(1000) == 2
    assert tiles.columns(500) == 1


def test_an_aside_moves_below_when_narrow(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    columns = Beside(breaks_at=900)
    QVBoxLayout(window).addWidget(columns)
    window.show()

    window.resize(1200, 400)
    wide = columns.is_broken()
    window.resize(700, 400)

    assert (wide, columns.is_broken()) == (False, True)
