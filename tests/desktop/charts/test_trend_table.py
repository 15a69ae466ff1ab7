"""The table behind the chart: the same numbers, the newest day first."""

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.charts.trend_table import TrendModel, TrendTable
from desktop.wording.trends import columns
from domain.values import Exercise, Location
from projections.trend import trend
from tests.facts import course, date_of, day, done, eased, reported

TREND = trend(
    course(
        reported(7, 3, farthest=Location.BELOW_KNEE),
        done(Exercise.TABLE_STRETCH, within_budget=False),
        reported(None, 2, at=day(2), recorded=day(3)),
        eased(day(2)),
    ),
    date_of(3),
)


def model() -> TrendModel:
    made = TrendModel()
    made.display(TREND, date_of(3))
    return made


def row(made: TrendModel, number: int) -> list[str | None]:
    return [made.data(made.index(number, column)) for column in range(len(columns()))]


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    made = model()

    qtmodeltester.check(made)
    made.display(TREND, date_of(3))
    qtmodeltester.check(made)


def test_a_model_without_a_trend_is_empty(qtmodeltester: ModelTester) -> None:
    made = TrendModel()

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
        "below the knee",
        "Table Stretch 1 (1 over the limit)",
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

    table.display(TREND, date_of(3))

    assert table.model().index(0, 0).data() == "Wednesday 6 May"
