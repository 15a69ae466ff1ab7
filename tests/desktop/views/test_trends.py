"""The Trends page: a lesson, a picture or a table, and nothing loaded before it is looked at."""

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.charts.trend_chart import TrendChart
from desktop.look import voice
from desktop.views.trends import TrendsView
from desktop.widgets.label import Label
from domain.events import Event
from projections.workspace import Workspace
from tests.facts import (
    ZONE,
    advanced,
    check_ins,
    course,
    date_of,
    day,
    eased,
    opened,
    reported,
)
from tests.programme_files import programme, red_flags


def moment(facts: Iterable[Event], last: int) -> Workspace:
    """What the facts amount to on the evening of a day."""
    all_facts = [opened(), *facts]
    return Workspace(
        course=course(*all_facts),
        facts=all_facts,
        count=len(all_facts),
        programme=programme(),
        red_flags=red_flags(),
        at=day(last, 20),
        zone=ZONE,
    )


def days_of(days: int) -> Workspace:
    return moment(check_ins([5] * days), max(days, 1))


@pytest.fixture
def view(qtbot: QtBot) -> TrendsView:
    made = TrendsView()
    qtbot.addWidget(made)
    made.resize(1240, 828)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def drawn(qtbot: QtBot, view: TrendsView, shown: Workspace) -> TrendChart:
    view.display(shown)
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

    view.display(days_of(20))
    qtbot.wait(0)

    assert view.chart is None


def test_a_page_that_comes_into_sight_draws_what_it_was_given(qtbot: QtBot) -> None:
    view = TrendsView()
    qtbot.addWidget(view)
    view.display(days_of(20))

    view.show()

    qtbot.waitUntil(lambda: view.chart is not None)
    assert view.chart is not None
    assert view.chart.view.last == date_of(20).toordinal()


@pytest.mark.parametrize(
    ("facts", "last", "title"),
    [
        ((), 1, "Your course will be drawn here"),
        ((reported(5),), 1, "One day is in"),
        ((reported(5),), 30, "One day is in"),
    ],
)
def test_too_little_to_draw_is_a_lesson(
    view: TrendsView, facts: Iterable[Event], last: int, title: str
) -> None:
    view.display(moment(facts, last))

    assert view.lesson.isVisible()
    assert view.lesson.words()[0] == title
    assert view.ranges.isHidden()
    assert view.turn.isHidden()


def test_the_second_day_begins_the_picture(qtbot: QtBot, view: TrendsView) -> None:
    view.display(days_of(1))

    chart = drawn(qtbot, view, days_of(2))

    assert view.lesson.isHidden()
    assert chart.view.last == date_of(2).toordinal()


def test_a_range_is_chosen_by_its_button(qtbot: QtBot, view: TrendsView) -> None:
    chart = drawn(qtbot, view, days_of(100))

    press(view, "2 weeks")

    assert chart.view.span == pytest.approx(14, abs=0.5)
    assert view.ranges.current() == "14"


def test_a_range_chosen_before_the_chart_is_there_holds(qtbot: QtBot, view: TrendsView) -> None:
    view.display(days_of(100))
    press(view, "3 months")

    chart = drawn(qtbot, view, days_of(100))

    assert chart.view.span == pytest.approx(91, abs=0.5)


def test_a_view_moved_by_hand_is_no_range(qtbot: QtBot, view: TrendsView) -> None:
    chart = drawn(qtbot, view, days_of(60))

    QTest.keyClick(chart, Qt.Key.Key_Plus)

    assert view.ranges.current() == ""


def test_t_turns_the_picture_into_a_table_and_back(qtbot: QtBot, view: TrendsView) -> None:
    chart = drawn(qtbot, view, days_of(20))

    QTest.keyClick(view, Qt.Key.Key_T)
    is_table = view.table.isVisible(), view.turn.text(), view.ranges.isHidden()
    QTest.keyClick(view, Qt.Key.Key_T)

    assert is_table == (True, "As a picture", True)
    assert chart.isVisible()
    assert view.turn.text() == "As a table"


def test_the_table_follows_the_moment(qtbot: QtBot, view: TrendsView) -> None:
    drawn(qtbot, view, days_of(20))
    press(view, "As a table")

    view.display(days_of(12))

    assert view.table.numbers.rowCount() == 12


def test_the_focus_goes_with_the_turn(qtbot: QtBot, view: TrendsView) -> None:
    chart = drawn(qtbot, view, days_of(20))
    chart.setFocus()

    QTest.keyClick(chart, Qt.Key.Key_T)

    assert view.table.hasFocus()


def test_the_same_trend_is_not_drawn_again(qtbot: QtBot, view: TrendsView) -> None:
    shown = days_of(20)
    chart = drawn(qtbot, view, shown)
    chart.point_at(date_of(3).toordinal())
    numbers = chart.ground.strips.leg.line.yData

    view.display(replace(shown, at=shown.at + timedelta(minutes=1)))

    assert chart.ground.strips.leg.line.yData is numbers
    assert chart.pointed_day == date_of(3).toordinal()


def test_the_head_says_which_days_are_drawn(qtbot: QtBot, view: TrendsView) -> None:
    drawn(qtbot, view, days_of(20))

    assert "20 days, from 4 May" in [each.text() for each in view.findChildren(Label)]


def test_a_lens_is_built_when_it_is_first_looked_through(qtbot: QtBot, view: TrendsView) -> None:
    drawn(qtbot, view, days_of(20))
    before = set(vars(view)) & {"aftermath", "typical_day", "side_by_side"}

    press(view, "Typical day")

    assert not before
    assert view.typical_day.isVisible()
    assert view.course.isHidden()
    assert "aftermath" not in vars(view)


@pytest.mark.parametrize("key", ["aftermath", "typical", "sides", "course"])
def test_a_lens_is_opened_by_its_key(qtbot: QtBot, view: TrendsView, key: str) -> None:
    drawn(qtbot, view, days_of(20))

    view.open_lens(key)

    assert view.lenses.current() == key
    assert [part.isVisible() for part in view.parts].count(True) == 1


def test_only_the_course_has_ranges_and_a_table(qtbot: QtBot, view: TrendsView) -> None:
    drawn(qtbot, view, days_of(20))

    view.open_lens("sides")
    hidden = view.ranges.isHidden(), view.turn.isHidden()
    view.open_lens("course")

    assert hidden == (True, True)
    assert view.ranges.isVisible()
    assert view.turn.isVisible()


def test_a_lens_that_comes_to_the_front_shows_the_moment_of_now(
    qtbot: QtBot, view: TrendsView
) -> None:
    chart = drawn(qtbot, view, days_of(20))
    view.open_lens("typical")

    view.display(days_of(12))
    meanwhile = chart.view.last
    view.open_lens("course")

    assert meanwhile == date_of(20).toordinal()
    assert chart.view.last == date_of(12).toordinal()


def test_the_range_of_the_stage_begins_with_its_phase(qtbot: QtBot, view: TrendsView) -> None:
    shown = moment([*check_ins([6] * 40), eased(day(10)), advanced(day(25))], 40)
    chart = drawn(qtbot, view, shown)

    press(view, "Stage")

    assert chart.view.left == pytest.approx(date_of(25).toordinal() - 0.5)
    assert chart.view.right == pytest.approx(date_of(40).toordinal() + 0.5)


def test_c_copies_the_chart_as_a_picture_and_says_so(qtbot: QtBot, view: TrendsView) -> None:
    chart = drawn(qtbot, view, days_of(20))
    QGuiApplication.clipboard().clear()

    with qtbot.waitSignal(voice().spoke, check_params_cb=lambda words: words == "Copied"):
        QTest.keyClick(chart, Qt.Key.Key_C)

    assert QGuiApplication.clipboard().image().width() > 2 * chart.width()
    assert view.copy.text() == "Copied"


def test_what_is_no_picture_is_not_copied(qtbot: QtBot, view: TrendsView) -> None:
    drawn(qtbot, view, days_of(20))
    QGuiApplication.clipboard().clear()
    press(view, "As a table")

    QTest.keyClick(view, Qt.Key.Key_C)

    assert view.copy.isHidden()
    assert QGuiApplication.clipboard().image().isNull()


def test_in_a_low_window_the_legend_makes_room_for_the_picture(
    qtbot: QtBot, view: TrendsView
) -> None:
    chart = drawn(qtbot, view, days_of(20))
    before = chart.legend.y() < chart.ground.y()

    view.resize(760, 560)
    qtbot.waitUntil(lambda: chart.legend.y() > chart.ground.y())

    assert before
