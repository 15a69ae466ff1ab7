"""The marks of the chart: where they lie, which have room, and what a day says of them."""

from datetime import date, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.charts import signs
from desktop.charts.glass import Hint
from desktop.charts.legend import DRAWN, Legend, signs_of
from desktop.charts.placed_marks import Change, PlacedMarks, fitting, level_on, placed, united
from desktop.charts.surround import level_words_on
from desktop.charts.trend_chart import TrendChart
from desktop.look import Scheme, apply_look, colour
from desktop.wording.trends import Shown
from domain.events import Event
from domain.values import Exercise, LevelReason
from projections.marked import Expected, Marks, Rung
from projections.marks import marks
from projections.trend import Trend, trend
from tests.facts import (
    advanced,
    check_ins,
    course,
    date_of,
    day,
    done,
    held,
    level_changed,
    on,
    opened,
    reported,
    unheld,
    visited,
)
from tests.programme_files import programme

CURLS, TRACTION = Exercise.CURL_DOWNS, Exercise.ADVANCED_NERVE_ROOT_TRACTION
LAST = 40


def facts_of_all_marks() -> list[Event]:
    legs = [7, 6, 6, 6, 5, 6, 6, *[3] * 17, 6, 6, *[3] * 14]
    down = {"was": "three", "why": LevelReason.FLARE}
    return [
        opened(),
        *check_ins(legs),
        advanced(day(10)),
        *(done(CURLS, at=day(number, 11)) for number in range(12, 40, 2)),
        done(TRACTION, at=day(24, 12)),
        level_changed(CURLS, "three", at=day(22)),
        level_changed(CURLS, "first", at=day(27), **down),
        visited("A. Weber", at=day(30, 15)),
        held(day(33)),
        unheld(day(35)),
    ]


def drawn_from(facts: list[Event], last: int = LAST) -> tuple[Trend, Marks, date]:
    whole, until = course(*facts), date_of(last)
    return trend(whole, until), marks(whole, programme(), until, facts), until


@pytest.fixture
def chart(qtbot: QtBot) -> TrendChart:
    made = TrendChart()
    qtbot.addWidget(made)
    made.resize(1000, 620)
    made.show()
    made.display(*drawn_from(facts_of_all_marks()))
    return made


def hint_of(chart: TrendChart) -> tuple[str, ...]:
    return chart.ground.findChildren(Hint)[0].lines


def places_of(*facts: Event, last: int = LAST) -> PlacedMarks:
    return placed(drawn_from([opened(), *facts], last)[1], date_of(last))


def ordinal(number: float) -> float:
    return date_of(1).toordinal() + number - 1


# ----------------------------------------------------------------------- where they lie


def test_a_flare_covers_its_days_from_edge_to_edge(chart: TrendChart) -> None:
    flares = chart.ground.picture.marks.flares if chart.ground.picture else np.empty(0)

    assert flares.tolist() == [[ordinal(25) - 0.5, ordinal(26) + 0.5]]


def test_what_is_open_goes_on_to_the_last_day() -> None:
    found = places_of(held(day(33)))

    assert found.holds == ((ordinal(33) - 0.5, ordinal(LAST) + 0.5),)


def test_levels_lie_in_the_rows_of_their_exercises() -> None:
    found = places_of(level_changed(CURLS, "three", at=day(5)), last=10)

    assert found.changes == (Change(int(ordinal(5)), list(Exercise).index(CURLS), up=True),)


def test_an_expected_rise_is_as_long_as_its_hours() -> None:
    rises = places_of(advanced(day(10)), done(TRACTION, at=day(20, 10))).rises

    assert (rises - ordinal(20)).tolist() == [[-0.25, 1.75]]


def test_a_rise_across_a_change_of_clocks_is_drawn_on_programme_days() -> None:
    spring = date(2026, 3, 28)
    known: list[Event] = [
        opened(on(spring - timedelta(days=20))),
        advanced(on(spring - timedelta(days=9))),
        done(TRACTION, at=on(spring, 10)),
    ]
    until = spring + timedelta(days=5)

    found = placed(marks(course(*known), programme(), until, known), until)

    # The programme day of the session has 23 hours, so that 48 hours later it is eleven.
    assert found.rises[0, 0] == pytest.approx(spring.toordinal() - 0.5 + 6 / 23)
    assert found.rises[0, 1] == pytest.approx(spring.toordinal() + 1.5 + 7 / 24)


def test_days_around_a_change_of_clocks_and_of_the_zone_stand_one_apart(qtbot: QtBot) -> None:
    autumn, zone = date(2026, 10, 23), "America/New_York"
    known: list[Event] = [
        opened(on(autumn)),
        *(reported(5, at=on(autumn + timedelta(days=number))) for number in range(4)),
        *(reported(3, at=on(autumn + timedelta(days=n), zone=zone), zone=zone) for n in (4, 5)),
    ]
    until = autumn + timedelta(days=5)
    made = TrendChart()
    qtbot.addWidget(made)

    made.display(trend(course(*known), until), Marks(), until)

    leg = made.ground.strips.leg.line
    assert np.diff(leg.xData).tolist() == [1] * 5
    assert leg.yData.tolist() == [5, 5, 5, 5, 3, 3]


# -------------------------------------------------------------------- which have room


def test_windows_that_touch_are_one_stretch() -> None:
    sides = np.array([(5, 7), (1, 3), (2, 2.5), (2, 4), (7, 9), (12, 13)], dtype=np.float64)

    assert united(sides).tolist() == [[1, 4], [5, 9], [12, 13]]
    assert united(sides[:0]).tolist() == []


def test_signs_that_would_touch_leave_one_out_and_the_same_one_wherever_one_looks() -> None:
    found = places_of(*(visited(at=day(number)) for number in (3, 4, 20)))

    assert fitting(found, 100, 1).visits == found.visits
    assert fitting(found, 2, 1).visits == (ordinal(3), ordinal(20))


def test_a_flag_stands_beside_a_visit_of_the_same_day() -> None:
    legs = [3] * 20 + [7, 3]
    found = places_of(*check_ins(legs), advanced(day(10)), visited(at=day(21)), last=22)

    ((at, moved),) = fitting(found, 14, 1).flags

    assert at == ordinal(21) - 0.5
    assert moved > 0


def test_triangles_of_one_row_keep_apart() -> None:
    steps = ("three", "four", "five")
    changes = [level_changed(CURLS, now, at=day(20 + n)) for n, now in enumerate(steps)]
    found = places_of(*changes)

    assert len(fitting(found, 30, 1).changes) == 3
    assert len(fitting(found, 2, 1).changes) == 1


def test_the_level_of_a_day_is_the_last_before_it() -> None:
    rungs = (Rung(date_of(1), "first"), Rung(date_of(5), "three"))

    assert [level_on(rungs, date_of(n)) for n in (0, 4, 5)] == ["", "first", "three"]


# ----------------------------------------------------------------------- what is seen


def test_the_hatching_lies_where_a_rise_is_expected_and_nowhere_else(chart: TrendChart) -> None:
    strip = chart.ground.strips.widget.grab().toImage()

    inside, outside = colours_at(strip, chart, 24.9), colours_at(strip, chart, 37.6)

    assert len(inside) > len(outside)


def colours_at(image: QImage, chart: TrendChart, number: float) -> set[str]:
    """The colours of a column of pixels near the top of the strip of pain."""
    share = (ordinal(number) - chart.view.left) / chart.view.span
    x = round(share * chart.ground.strips.widget.width())
    return {image.pixelColor(x, y).name() for y in range(10, 40)}


def test_a_bad_spell_is_a_stretch_of_all_strips(chart: TrendChart) -> None:
    for spell in chart.ground.strips.areas.spells:
        place: QRectF = spell.item.path().boundingRect()
        assert (place.left(), place.right()) == (ordinal(33) - 0.5, ordinal(35) + 0.5)


def test_a_real_change_begins_two_points_or_a_third_below_the_start(chart: TrendChart) -> None:
    change = chart.ground.strips.areas.change

    assert change.area.rect().height() == pytest.approx(4.2)
    assert change.edge.isVisible()
    assert chart.legend.words()[-1].startswith("A real change: leg 4.2 or less")


def test_without_a_start_there_is_no_real_change(chart: TrendChart) -> None:
    chart.display(*drawn_from([opened(), *check_ins([5, 4])], 3))

    assert not chart.ground.strips.areas.change.area.isVisible()
    assert not any("real change" in words for words in chart.legend.words())


def test_the_span_of_a_week_follows_the_lowest_and_the_highest(chart: TrendChart) -> None:
    place = chart.ground.strips.areas.span.item.path().boundingRect()

    assert (place.top(), place.bottom()) == (3, 7)


def test_a_gap_parts_the_span(chart: TrendChart) -> None:
    legs = [5, 4, 5, 4, *[None] * 10, 5, 4, 5, 4]
    chart.display(*drawn_from([opened(), *check_ins(legs)], 18))

    path = chart.ground.strips.areas.span.item.path()

    assert path.contains(QPointF(ordinal(2), 4.5))
    assert not path.contains(QPointF(ordinal(9), 4.5))


def test_rows_end_in_the_level_of_what_was_done(chart: TrendChart) -> None:
    picture = chart.ground.picture
    assert picture is not None

    ends = level_words_on(picture, LAST - 1)

    assert ends[list(Exercise).index(CURLS)] == "2 times"
    assert ends[list(Exercise).index(TRACTION)] == "wall"
    assert ends[list(Exercise).index(Exercise.BACKBLOCK)] == ""
    assert level_words_on(picture, 24)[list(Exercise).index(CURLS)] == "3 times"


# ---------------------------------------------------------------------- what is told


def test_a_day_tells_its_marks(chart: TrendChart) -> None:
    told = {}
    for number in (22, 25, 27, 30, 34):
        chart.point_at(int(ordinal(number)))
        told[number] = hint_of(chart)

    assert "Curl Downs, level up: 3 times" in told[22]
    assert "Flare, day 1" in told[25]
    assert "A rise is expected after Curl Downs, Advanced Traction" in told[25]
    assert "Curl Downs, level down: 2 times" in told[27]
    assert "Visit: A. Weber" in told[30]
    assert "Bad spell, day 2" in told[34]


def test_a_screen_reader_hears_the_marks_too(chart: TrendChart) -> None:
    chart.point_at(int(ordinal(30)))

    assert "Visit: A. Weber" in chart.accessibleDescription()


def test_the_legend_explains_what_is_there_and_nothing_else(chart: TrendChart) -> None:
    all_marks = chart.legend.words()
    chart.display(*drawn_from([opened(), *check_ins([5] * 4)], 4))

    assert {"Flare", "Visit", "Bad spell", "Level up, down", "A rise is expected"} <= set(all_marks)
    assert chart.legend.words() == (
        "Leg, worst in 24 h",
        "Back",
        "Mean of 7 days",
        "Leg, span of 7 days",
    )


def test_every_sign_can_be_explained_and_is_drawn(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.resize(700, 120)
    shown = trend(course(*check_ins([5] * 8)), date_of(8))

    legend.display({each: each.value for each in Shown} | signs_of(shown, Marks()))
    legend.show()

    assert set(DRAWN) == set(Shown)
    assert not legend.grab().isNull()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_signs_wear_the_colours_in_force(qapp: QApplication, scheme: Scheme) -> None:
    apply_look(qapp, scheme)
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(colour("card")))
    painter = QPainter(image)

    signs.stamp(painter, "visit", QPointF(20, 20), 1.0)
    painter.end()

    assert image.pixelColor(20, 20).name() == colour("ink2").name()


# ----------------------------------------------------------------------- given away


def test_the_picture_is_twice_as_sharp_and_keeps_the_cross_hair_for_the_screen(
    chart: TrendChart,
) -> None:
    chart.point_at(int(ordinal(30)))

    made = chart.picture()

    assert made.devicePixelRatio() == 2
    assert made.width() > 2 * chart.width()
    assert chart.pointed_day == ordinal(30)


def test_marks_are_drawn_at_any_scale(chart: TrendChart) -> None:
    for key in ("14", "stage", "91", "all"):
        chart.show_range(key)
        assert not chart.grab().isNull()
    for _ in range(6):
        QTest.keyClick(chart, Qt.Key.Key_Plus)

    assert not chart.grab().isNull()


def test_ten_years_of_rises_are_joined_where_they_touch_on_the_screen(chart: TrendChart) -> None:
    first = date_of(1)
    rises = tuple(
        Expected(TRACTION, day(1), day(3), first, first, ordinal(n), ordinal(n + 2))
        for n in range(1, 3650, 3)
    )
    shown = trend(course(*check_ins([5])), first + timedelta(days=3650))

    chart.display(shown, Marks(expected=rises), first + timedelta(days=3650))

    assert not chart.grab().isNull()
