"""The Trends page: a lesson, a picture or a table, and nothing loaded before it is looked at."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.charts.trend_chart import TrendChart
from desktop.views.trends import TrendsView
from desktop.widgets.label import Label
from projections.trend import Trend, trend
from tests.facts import check_ins, course, date_of, reported


def a_trend(days: int) -> Trend:
    return trend(course(*check_ins([5] * days)), date_of(max(days, 1)))


@pytest.fixture
def view(qtbot: QtBot) -> TrendsView:
    made = TrendsView()
    qtbot.addWidget(made)
    made.resize(1240, 828)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def drawn(qtbot: QtBot, view: TrendsView, trend: Trend) -> TrendChart:
    view.display(trend, date_of(len(trend)))
    qtbot.waitUntil(lambda: view.chart is not None and view.chart.isVisible())
    assert view.chart is not None
    return view.chart


def press(view: TrendsView, words: str) -> None:
    found = [each for each in view.findChildren(QAbstractButton) if each.text() == words]
    found[0].click()


def test_the_page_costs_no_pyqtgraph_before_it_is_looked_at() -> None:
    asked = "import sys, desktop.views.trends; print('pyqtgraph' in sys.modules)"

    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "False"


def test_a_hidden_page_draws_nothing(qtbot: QtBot) -> None:
    view = TrendsView()
    qtbot.addWidget(view)

    view.display(a_trend(20), date_of(20))
    qtbot.wait(0)

    assert view.chart is None


def test_a_page_that_comes_into_sight_draws_what_it_was_given(qtbot: QtBot) -> None:
    view = TrendsView()
    qtbot.addWidget(view)
    view.display(a_trend(20), date_of(20))

    view.show()

    qtbot.waitUntil(lambda: view.chart is not None)
    assert view.chart is not None
    assert view.chart.view.last == date_of(20).toordinal()


@pytest.mark.parametrize(
    ("trend", "title"),
    [
        (trend(course(), date_of(1)), "Your course will be drawn here"),
        (a_trend(1), "One day is in"),
        (trend(course(reported(5)), date_of(30)), "One day is in"),
    ],
)
def test_too_little_to_draw_is_a_lesson(view: TrendsView, trend: Trend, title: str) -> None:
    view.display(trend, date_of(30))

    assert view.lesson.isVisible()
    assert view.lesson.words()[0] == title
    assert view.ranges.isHidden()
    assert view.turn.isHidden()


def test_the_second_day_begins_the_picture(qtbot: QtBot, view: TrendsView) -> None:
    view.display(a_trend(1), date_of(1))

    chart = drawn(qtbot, view, a_trend(2))

    assert view.lesson.isHidden()
    assert chart.view.last == date_of(2).toordinal()


def test_a_range_is_chosen_by_its_button(qtbot: QtBot, view: TrendsView) -> None:
    chart = drawn(qtbot, view, a_trend(100))

    press(view, "2 weeks")

    assert chart.view.span == pytest.approx(14, abs=0.5)
    assert view.ranges.current() == "14"


def test_a_range_chosen_before_the_chart_is_there_holds(qtbot: QtBot, view: TrendsView) -> None:
    view.display(a_trend(100), date_of(100))
    press(view, "6 weeks")

    chart = drawn(qtbot, view, a_trend(100))

    assert chart.view.span == pytest.approx(42, abs=0.5)


def test_a_view_moved_by_hand_is_no_range(qtbot: QtBot, view: TrendsView) -> None:
    chart = drawn(qtbot, view, a_trend(60))

    QTest.keyClick(chart, Qt.Key.Key_Plus)

    assert view.ranges.current() == ""


def test_t_turns_the_picture_into_a_table_and_back(qtbot: QtBot, view: TrendsView) -> None:
    chart = drawn(qtbot, view, a_trend(20))

    QTest.keyClick(view, Qt.Key.Key_T)
    is_table = view.table.isVisible(), view.turn.text(), view.ranges.isHidden()
    QTest.keyClick(view, Qt.Key.Key_T)

    assert is_table == (True, "As a picture", True)
    assert chart.isVisible()
    assert view.turn.text() == "As a table"


def test_the_table_follows_the_moment(qtbot: QtBot, view: TrendsView) -> None:
    drawn(qtbot, view, a_trend(20))
    press(view, "As a table")

    view.display(a_trend(12), date_of(12))

    assert view.table.numbers.rowCount() == 12


def test_the_focus_goes_with_the_turn(qtbot: QtBot, view: TrendsView) -> None:
    chart = drawn(qtbot, view, a_trend(20))
    chart.setFocus()

    QTest.keyClick(chart, Qt.Key.Key_T)

    assert view.table.hasFocus()


def test_the_same_trend_is_not_drawn_again(qtbot: QtBot, view: TrendsView) -> None:
    shown = a_trend(20)
    chart = drawn(qtbot, view, shown)
    chart.point_at(date_of(3).toordinal())
    numbers = chart.ground.strips.leg.line.yData

    view.display(shown, date_of(20))

    assert chart.ground.strips.leg.line.yData is numbers
    assert chart.pointed_day == date_of(3).toordinal()


def test_the_head_says_which_days_are_drawn(qtbot: QtBot, view: TrendsView) -> None:
    drawn(qtbot, view, a_trend(20))

    assert "20 days, from 4 May" in [each.text() for each in view.findChildren(Label)]
