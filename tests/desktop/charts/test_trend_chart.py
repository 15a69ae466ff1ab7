"""The chart is handed the numbers of the trend, and says of a day what the trend says."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.charts.columns import band, bars, peaks, steps, thinned
from desktop.charts.glass import Hint
from desktop.charts.trend_chart import TrendChart
from desktop.look import Scheme, apply_look, colour
from desktop.widgets.fit import clipped_strings
from domain.course import Course
from domain.events import Event
from domain.values import Exercise, Location
from projections.marks import Marks
from projections.trend import Trend, trend
from tests.facts import advanced, check_ins, course, date_of, day, done, eased, reported

LAST = 20
NOTHING = Marks()


def a_course(*more: Event) -> Course:
    legs = [7, 6, 6, 5, 5, None, 5, 4, 4, 3, 3, 3, None, None, 2, 2, 3, 2, 2, 2]
    late = reported(6, 4, at=day(6), recorded=day(7, 8))
    over = [done(Exercise.TABLE_STRETCH, at=day(12, 9 + n)) for n in range(3)]
    over.append(done(Exercise.TABLE_STRETCH, at=day(12, 15), within_budget=False))
    rocking = [done(at=day(number)) for number in range(1, 18)]
    return course(*check_ins(legs), late, eased(day(5)), *rocking, *over, advanced(day(16)), *more)


def a_trend(last: int = LAST) -> Trend:
    return trend(a_course(), date_of(last))


@pytest.fixture
def chart(qtbot: QtBot) -> TrendChart:
    made = TrendChart()
    qtbot.addWidget(made)
    made.resize(1000, 620)
    made.show()
    made.display(a_trend(), NOTHING, date_of(LAST))
    return made


def hint_of(chart: TrendChart) -> Hint:
    return chart.ground.findChildren(Hint)[0]


def spots(marks: Any) -> tuple[list[float], list[float]]:
    x, y = marks.getData()
    return list(x), list(y)


def at_day(chart: TrendChart, number: float) -> QPointF:
    """The place of a day on the glass."""
    picture = chart.ground.glass
    x = chart.ground.view.left
    share = (date_of(1).toordinal() + number - 1 - x) / chart.ground.view.span
    return QPointF(share * picture.width(), 60.0)


def move_to(chart: TrendChart, number: float, *, pressed: bool = False) -> None:
    glass, place = chart.ground.glass, at_day(chart, number)
    button = Qt.MouseButton.LeftButton if pressed else Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        glass.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(glass, moved)


def roll(chart: TrendChart, number: float, notches: int) -> bool:
    glass, place = chart.ground.glass, at_day(chart, number)
    rolled = QWheelEvent(
        place,
        glass.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    rolled.ignore()
    QApplication.sendEvent(glass, rolled)
    return rolled.isAccepted()


def test_the_lines_are_the_columns_of_the_trend(chart: TrendChart) -> None:
    shown, strips = a_trend(), chart.ground.strips

    for series, values, means in (
        (strips.leg, shown.leg, shown.leg_mean),
        (strips.back, shown.back, shown.back_mean),
    ):
        np.testing.assert_array_equal(series.line.xData, shown.ordinals())
        np.testing.assert_array_equal(series.line.yData, values)
        np.testing.assert_array_equal(series.mean.yData, means)


def test_gaps_stay_gaps(chart: TrendChart) -> None:
    leg = chart.ground.strips.leg

    assert np.isnan(leg.line.yData[12:14]).all()
    assert leg.line.opts["connect"] == "finite"
    assert leg.mean.opts["connect"] == "finite"
    assert chart.ground.strips.far.steps.opts["connect"] == "finite"


def test_a_day_entered_later_is_hollow(chart: TrendChart) -> None:
    leg = chart.ground.strips.leg

    assert spots(leg.hollow) == ([date_of(6).toordinal()], [6])
    assert date_of(6).toordinal() not in spots(leg.dots)[0]
    assert len(spots(leg.dots)[0]) == LAST - 3


def test_leg_and_back_differ_in_shape_and_not_in_colour_only(chart: TrendChart) -> None:
    strips = chart.ground.strips

    assert strips.leg.dots.opts["symbol"] != strips.back.dots.opts["symbol"]


def test_how_far_is_a_step_a_day(chart: TrendChart) -> None:
    shown, far = a_trend(), chart.ground.strips.far

    edges, values = far.steps.getData()

    np.testing.assert_array_equal(values, shown.farthest)
    np.testing.assert_array_equal(edges[:-1], shown.ordinals() - 0.5)
    np.testing.assert_array_equal(far.area.getData()[1], values)


def test_a_bar_stands_for_every_day_with_sessions_as_high_as_their_number(
    chart: TrendChart,
) -> None:
    given = chart.ground.strips.sessions.bars.opts
    heights = given["y1"] - given["y0"]
    rows = np.floor(given["y1"])

    assert (rows == 0).sum() == 17
    assert (rows == 1).sum() == 1
    assert heights[rows == 1] == pytest.approx(heights[rows == 0][0] * 3)


def test_a_day_over_the_limit_is_framed(chart: TrendChart) -> None:
    frames = chart.ground.strips.sessions.frames.opts

    assert len(frames["x0"]) == 1
    assert frames["x0"][0] < date_of(12).toordinal() < frames["x1"][0]


def test_other_numbers_fill_the_same_items(chart: TrendChart) -> None:
    line, marks = chart.ground.strips.leg.line, chart.ground.strips.leg.dots

    chart.display(a_trend(9), NOTHING, date_of(9))

    assert chart.ground.strips.leg.line is line
    assert chart.ground.strips.leg.dots is marks
    assert len(line.yData) == 9


@pytest.mark.parametrize(
    "facts", [(), (reported(None, 4),), (reported(5, None), reported(4, None, at=day(3)))]
)
def test_a_trend_with_hardly_anything_in_it_is_drawn(qtbot: QtBot, facts: Iterable[Event]) -> None:
    chart = TrendChart()
    qtbot.addWidget(chart)
    chart.resize(800, 500)
    chart.show()

    chart.display(trend(course(*facts), date_of(3)), NOTHING, date_of(3))

    assert not chart.grab().isNull()


def test_a_day_before_the_diary_began_is_drawn_as_nothing(chart: TrendChart) -> None:
    chart.display(trend(a_course(), date_of(-3)), NOTHING, date_of(-3))

    assert not chart.grab().isNull()
    assert len(chart.ground.strips.leg.line.yData or ()) == 0


def test_the_mouse_over_a_day_tells_its_entry(chart: TrendChart) -> None:
    move_to(chart, 12)

    hint = hint_of(chart)
    assert hint.isVisible()
    assert hint.title == "Friday 15 May"
    assert hint.lines == (
        "Leg 3, back 3, thigh",
        "Mean of 7 days: leg 4.0, back 3.1",
        "Knees Rocking 1, Table Stretch 4 (1 over the limit)",
        "Acute, easing",
    )


def test_a_day_without_an_entry_says_so(chart: TrendChart) -> None:
    chart.point_at(date_of(14).toordinal())

    assert hint_of(chart).lines[0] == "No pain entry"


def test_a_day_entered_later_says_so(chart: TrendChart) -> None:
    chart.point_at(date_of(6).toordinal())

    assert "Entered a day later" in hint_of(chart).lines


def test_the_words_stand_where_the_page_is_scrolled_to(qtbot: QtBot) -> None:
    page, chart = QScrollArea(), TrendChart()
    qtbot.addWidget(page)
    page.resize(1040, 300)
    chart.setMinimumSize(1000, 620)
    page.setWidget(chart)
    page.show()
    chart.display(a_trend(), NOTHING, date_of(LAST))
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())

    chart.point_at(date_of(12).toordinal())

    hint = hint_of(chart)
    place = QRect(hint.mapTo(chart, QPoint()), hint.size())
    assert chart.visibleRegion().boundingRect().contains(place)


def test_the_words_leave_with_the_mouse(chart: TrendChart) -> None:
    move_to(chart, 12)

    QApplication.sendEvent(chart.ground.glass, QEvent(QEvent.Type.Leave))

    assert hint_of(chart).isHidden()
    assert chart.pointed_day is None


def test_arrows_walk_through_the_days_from_the_last_one(chart: TrendChart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Left)
    first = chart.pointed_day
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_PageUp)

    assert first == date_of(LAST).toordinal()
    assert chart.pointed_day == date_of(LAST - 8).toordinal()


def test_arrows_stop_at_the_ends(chart: TrendChart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    at_first = chart.pointed_day
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Right)

    assert at_first == date_of(1).toordinal()
    assert chart.pointed_day == date_of(LAST).toordinal()


def test_a_screen_reader_hears_the_day_under_the_cursor(chart: TrendChart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Home)

    assert chart.accessibleDescription().startswith("Monday 4 May. Leg 7, back 3, thigh.")


def test_escape_takes_the_cursor_away(chart: TrendChart) -> None:
    QTest.keyClick(chart, Qt.Key.Key_Home)

    QTest.keyClick(chart, Qt.Key.Key_Escape)

    assert chart.pointed_day is None


def test_escape_is_left_to_the_window_while_there_is_no_cursor(qtbot: QtBot) -> None:
    window, chart = QWidget(), TrendChart()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(chart)
    chart.display(a_trend(), NOTHING, date_of(LAST))
    heard: list[bool] = []
    QShortcut(QKeySequence(Qt.Key.Key_Escape), window).activated.connect(lambda: heard.append(True))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(chart, Qt.Key.Key_Home)

    QTest.keyClick(chart, Qt.Key.Key_Escape)
    first = list(heard)
    QTest.keyClick(chart, Qt.Key.Key_Escape)

    assert (first, heard) == ([], [True])


def test_the_cursor_takes_the_days_in_sight_with_it(chart: TrendChart) -> None:
    chart.show_range("7")

    QTest.keyClick(chart, Qt.Key.Key_Home)

    assert chart.view.left < date_of(1).toordinal() < chart.view.right


def test_a_cursor_beyond_the_last_day_goes(chart: TrendChart) -> None:
    chart.point_at(date_of(15).toordinal())

    chart.display(a_trend(10), NOTHING, date_of(10))

    assert chart.pointed_day is None


@pytest.mark.parametrize(("key", "first"), [("14", LAST - 13), ("91", 1), ("all", 1)])
def test_a_range_shows_the_newest_days(chart: TrendChart, key: str, first: int) -> None:
    chart.show_range(key)

    assert chart.view.left == pytest.approx(date_of(first).toordinal(), abs=0.7)
    assert chart.view.right == pytest.approx(date_of(LAST).toordinal(), abs=0.7)


def test_a_range_follows_the_moment_that_is_shown(chart: TrendChart) -> None:
    chart.show_range("7")

    chart.display(a_trend(15), NOTHING, date_of(15))

    assert chart.view.right == pytest.approx(date_of(15).toordinal(), abs=0.7)


def test_the_wheel_zooms_about_the_mouse(qtbot: QtBot, chart: TrendChart) -> None:
    before = chart.view

    with qtbot.waitSignal(chart.moved):
        roll(chart, 10, 2)

    assert chart.view.span == pytest.approx(before.span / 1.2**2)
    share = (date_of(10).toordinal() - chart.view.left) / chart.view.span
    assert share == pytest.approx((date_of(10).toordinal() - before.left) / before.span, abs=0.01)


def test_a_wheel_that_finds_nothing_to_zoom_leaves_the_page_to_scroll(chart: TrendChart) -> None:
    assert not roll(chart, 10, -1)


def test_plus_and_minus_zoom(chart: TrendChart) -> None:
    whole = chart.view

    QTest.keyClick(chart, Qt.Key.Key_Plus)
    closer = chart.view.span
    QTest.keyClick(chart, Qt.Key.Key_Minus)

    assert closer < whole.span
    assert chart.view.span == pytest.approx(whole.span)


def test_a_drag_moves_the_days_and_stops_at_the_first(chart: TrendChart) -> None:
    chart.show_range("10")
    glass = chart.ground.glass

    QTest.mousePress(glass, Qt.MouseButton.LeftButton, pos=at_day(chart, 12).toPoint())
    move_to(chart, 14, pressed=True)
    moved = chart.view.left
    move_to(chart, 400, pressed=True)
    QTest.mouseRelease(glass, Qt.MouseButton.LeftButton)

    assert moved == pytest.approx(date_of(LAST - 9).toordinal() - 0.6 - 2, abs=0.1)
    assert chart.view.left == chart.view.whole().left


def test_a_view_moved_by_hand_stays_while_the_moment_moves(chart: TrendChart) -> None:
    roll(chart, 5, 3)
    before = chart.view

    chart.display(a_trend(LAST - 1), NOTHING, date_of(LAST - 1))

    assert chart.view.left == pytest.approx(before.left)
    assert chart.view.right == pytest.approx(before.right)


def test_the_colours_follow_the_look(qapp: QApplication, chart: TrendChart) -> None:
    apply_look(qapp, Scheme.DARK)

    strips = chart.ground.strips
    assert strips.leg.mean.opts["pen"].color() == colour("leg")
    assert strips.back.hollow.opts["pen"].color() == colour("back")
    assert strips.far.area.opts["brush"].color() == colour("leg_soft")
    assert strips.widget.backgroundBrush().color() == colour("card")


@pytest.mark.parametrize("size", [(664, 400), (1100, 640)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_word_is_cut_off(
    qapp: QApplication, chart: TrendChart, size: tuple[int, int], scale: float
) -> None:
    apply_look(qapp, Scheme.LIGHT, text_scale=scale)
    chart.resize(*size)
    chart.point_at(date_of(12).toordinal())

    with clipped_strings() as clipped:
        chart.grab()

    assert clipped == []


def test_the_view_offers_no_menu_and_takes_no_mouse(chart: TrendChart) -> None:
    widget = chart.ground.strips.widget

    assert widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert widget.focusPolicy() is Qt.FocusPolicy.NoFocus


def a_long_trend() -> Trend:
    return trend(a_course(), date.fromordinal(date_of(1).toordinal() + 3652))


def test_ten_years_are_drawn_with_fewer_points_and_wider_bars(chart: TrendChart) -> None:
    chart.display(a_long_trend(), NOTHING, date_of(LAST))

    strips = chart.ground.strips
    assert strips.days_a_bar == 28
    assert chart.legend.note() == "Bars of 28 days"
    assert len(strips.leg.mean.yData) < 1000
    assert not strips.leg.dots.isVisible()
    assert not strips.leg.line.isVisible()


def test_two_weeks_of_ten_years_are_drawn_day_by_day(chart: TrendChart) -> None:
    chart.display(a_long_trend(), NOTHING, date_of(LAST))

    chart.show_range("14")

    strips = chart.ground.strips
    assert strips.days_a_bar == 1
    assert chart.legend.note() == ""
    assert len(strips.leg.line.yData) == 3653
    assert strips.leg.line.isVisible()
    assert strips.leg.dots.isVisible()


def test_thinned_values_end_on_the_last_one() -> None:
    days, values = np.arange(10.0), np.arange(10.0) * 2

    assert thinned(days, values, 4)[0].tolist() == [1, 5, 9]
    assert thinned(days[:0], values[:0], 4)[0].tolist() == []


def test_a_band_over_several_days_goes_from_their_least_to_their_most() -> None:
    low, high = np.array([2, 1, 3, np.nan, np.nan, np.nan]), np.array([4, 5, 3.0, *[np.nan] * 3])

    places, least, most = band(np.arange(6.0), low, high, 3)

    np.testing.assert_array_equal(places, [1, 4])
    np.testing.assert_array_equal(least, [1, np.nan])
    np.testing.assert_array_equal(most, [5, np.nan])


def test_peaks_keep_the_extremes_and_the_gaps() -> None:
    values = np.array([3, 9, np.nan, np.nan, np.nan, np.nan, 4])

    _, drawn = peaks(np.arange(7.0), values, 3)

    np.testing.assert_array_equal(drawn, [3, 9, np.nan, np.nan, 4, 4])


def test_steps_of_a_week_are_its_middle_day() -> None:
    places = [5, 5, 2, 2, 2, 1, 1, None, None, None, None, None, None, None, 4]
    facts = [
        reported(3, at=day(number), farthest=Location(place))
        for number, place in enumerate(places, 1)
        if place is not None
    ]

    edges, values = steps(trend(course(*facts), date_of(15)), 7)

    first = date_of(1).toordinal() - 0.5
    assert (edges - first).tolist() == [0, 7, 14, 15]
    np.testing.assert_array_equal(values, [2, np.nan, 4])


def test_bars_of_a_week_are_as_high_as_its_mean() -> None:
    facts = [done(at=day(number)) for number in (1, 2, 3, 4, 5, 6, 7, 8)]

    shown = bars(trend(course(*facts), date_of(14)), 7)

    heights = shown.bottom - shown.top
    assert heights[1] == pytest.approx(heights[0] / 7)
