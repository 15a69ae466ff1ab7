"""The table behind the chart: the same numbers, the newest day first."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.charts.plain_table import PlainModel
from desktop.charts.trend_table import TrendRows, TrendTable
from desktop.wording.trend_table import columns
from domain.events import Event
from domain.values import Exercise, Location
from projections.marks import Marks, marks
from projections.trend import Trend, trend
from tests.facts import (
    advanced,
    check_ins,
    course,
    date_of,
    day,
    done,
    eased,
    held,
    level_changed,
    opened,
    reported,
    visited,
)
from tests.programme_files import programme

TREND = trend(
    course(
        reported(7, 3, farthest=Location.BELOW_KNEE),
        done(Exercise.TABLE_STRETCH, within_budget=False),
        reported(None, 2, at=day(2), recorded=day(3)),
        eased(day(2)),
    ),
    date_of(3),
)


def shown(made: PlainModel, found: Trend, marked: Marks, today: date) -> PlainModel:
    made.display(len(found), TrendRows(found, marked, today))
    return made


def model() -> PlainModel:
    return shown(PlainModel(columns()), TREND, Marks(), date_of(3))


def row(made: PlainModel, number: int) -> list[str | None]:
    return [made.data(made.index(number, column)) for column in range(len(columns()))]


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    made = model()

    qtmodeltester.check(made)
    shown(made, TREND, Marks(), date_of(3))
    qtmodeltester.check(made)


def test_a_model_without_a_trend_is_empty(qtmodeltester: ModelTester) -> None:
    made = PlainModel(columns())

    qtmodeltester.check(made)

    assert made.rowCount() == 0


def test_a_row_says_what_the_day_says() -> None:
    made = model()

    assert row(made, 2) == [
        "Monday 4 May",
        "Acute, settling",
        "7",
        "3",
        "–",
        "–",
        "–",
        "below the knee",
        "Table Stretch 1 (1 over the limit)",
        "",
        "",
        "",
        "",
    ]
    assert row(made, 1)[2:4] == ["–", "2"]
    assert row(made, 1)[-1] == "Entered a day later"


def test_columns_are_named() -> None:
    made = model()
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical

    names = [made.headerData(column, across) for column in range(made.columnCount())]

    assert names == list(columns())
    assert made.headerData(0, down) is None
    assert made.headerData(len(columns()), across) is None
    assert made.data(QModelIndex()) is None


def test_the_table_shows_the_newest_day_first(qtbot: QtBot) -> None:
    table = TrendTable()
    qtbot.addWidget(table)

    table.display_trend(TREND, Marks(), date_of(3))

    assert table.model().index(0, 0).data() == "Wednesday 6 May"


def test_the_table_tells_all_that_the_picture_marks() -> None:
    facts: list[Event] = [
        opened(),
        *check_ins([6] * 8 + [3] * 8 + [6, 3]),
        advanced(day(10)),
        done(Exercise.ADVANCED_NERVE_ROOT_TRACTION, at=day(15)),
        level_changed(Exercise.CURL_DOWNS, "three", at=day(16)),
        visited("A. Weber", at=day(17, 15)),
        held(day(17, 16)),
    ]
    whole = course(*facts)
    marked = marks(whole, programme(), date_of(18), facts)

    made = shown(PlainModel(columns()), trend(whole, date_of(18)), marked, date_of(18))

    heads = columns()
    told = dict(zip(heads, row(made, 1), strict=True))
    assert told["Flare or bad spell"] == "Flare, day 1, Bad spell, day 1"
    assert told["A rise is expected after"] == "Advanced Traction"
    assert told["Levels and visits"] == "Visit: A. Weber"
    assert told["Leg, span of 7 days"] == "3 to 6"
    before = dict(zip(heads, row(made, 2), strict=True))
    assert before["Levels and visits"] == "Curl Downs, level up: 3 times"
    assert before["Leg, mean of 7 days"] == "3.0, a real change"
