"""A comparison in columns: what a row says, its bars and marks, and how it stacks."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.look import LIGHT
from desktop.widgets.compare_cell import Cell
from desktop.widgets.compare_columns import CompareColumns
from desktop.widgets.compare_head import CompareHead, Half, Line
from desktop.widgets.compare_row import CompareRow, CompareRowValue, Outcome
from desktop.widgets.fit import written_strings

TITLES = ("Then", "Now")
LESS = Outcome("2.1 less", "a real change", is_real=True, is_less=True)
ROW = CompareRowValue("Leg pain", Cell("5.2", "worst 8", 0.52), Cell("3.1", "", 0.31), LESS)


def made(qtbot: QtBot, value: CompareRowValue, width: int = 900) -> CompareRow:
    row = CompareRow(value, TITLES)
    qtbot.addWidget(row)
    row.resize(width, row.heightForWidth(width))
    return row


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(image.pixel(x, y)).name().upper() for x, y in points}


def test_a_row_is_read_out_as_a_sentence(qtbot: QtBot) -> None:
    assert made(qtbot, ROW).text() == (
        "Leg pain. Then: 5.2, worst 8. Now: 3.1. 2.1 less, a real change"
    )


def test_everything_said_is_written(qtbot: QtBot) -> None:
    with written_strings() as written:
        made(qtbot, ROW).grab()

    assert {each.text for each in written} == {
        "Leg pain",
        "5.2",
        "worst 8",
        "3.1",
        "2.1 less",
        "a real change",
    }


def test_a_real_change_has_a_mark_of_its_own(qtbot: QtBot) -> None:
    small = CompareRowValue("Leg pain", Cell("5.2"), Cell("4.9"), Outcome("0.3 less", "too little"))

    assert LIGHT.ok in colours(made(qtbot, ROW))
    assert LIGHT.ok not in colours(made(qtbot, small))


def test_pain_has_the_colour_of_its_bars(qtbot: QtBot) -> None:
    leg = CompareRowValue("Leg pain", Cell("5", share=0.5), Cell("3", share=0.3), tone="leg")

    assert LIGHT.leg in colours(made(qtbot, leg))
    assert LIGHT.leg not in colours(made(qtbot, ROW))


def test_a_long_value_has_its_bar_below(qtbot: QtBot) -> None:
    short = CompareRowValue("Place", Cell("thigh", share=0.5), Cell("foot", share=1.0))
    long = CompareRowValue("Place", Cell("below the knee", share=0.8), Cell("foot", share=1.0))

    assert made(qtbot, short).height() < made(qtbot, long).height()


def test_where_room_is_short_the_name_stands_above(qtbot: QtBot) -> None:
    wide, narrow = CompareColumns.of(900), CompareColumns.of(420)

    assert (wide.is_stacked, narrow.is_stacked) == (False, True)
    assert narrow.now.left + narrow.now.width == 420
    assert made(qtbot, ROW, 420).height() > made(qtbot, ROW, 900).height()


def test_the_same_row_again_is_not_laid_out_again(qtbot: QtBot) -> None:
    row = made(qtbot, ROW)
    row.setAccessibleName("untouched")

    row.display(ROW, TITLES)

    assert row.text() == "untouched"


def test_the_head_names_both_periods_and_tells_their_days(qtbot: QtBot) -> None:
    lines = (Line("leg", (5, None, 3), 4.0), Line("back", (2, 2, 2), 2.0))
    then = Half(
        "Then", "1 May to 3 May", "2 of 3 days read", "1 May", "3 May", lines, "Leg: 3 to 5."
    )
    now = Half(
        "Now", "4 May", "0 of 1 day read", "4 May", "4 May", (Line("leg", (None,), None),), ""
    )
    head = CompareHead()
    qtbot.addWidget(head)

    head.display(then, now, name="Each day", note="worst pain")
    head.resize(900, head.heightForWidth(900))

    assert head.titles() == ("Then", "Now")
    assert head.accessibleName().startswith("Then, 1 May to 3 May, 2 of 3 days read. Leg: 3 to 5.")
    assert {LIGHT.leg, LIGHT.back} <= colours(head)
