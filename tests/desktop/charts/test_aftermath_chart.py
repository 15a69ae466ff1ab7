"""The aftermath chart lays the sessions it is given, marks one, and is worked by keys and mouse."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.charts.aftermath_chart import AftermathChart
from desktop.charts.aftermath_frame import frame, levels, shift
from desktop.charts.aftermath_glass import highest, nearest
from desktop.look import Scheme, apply_look, colour
from desktop.widgets.fit import clipped_strings, written_strings
from projections.aftermath import HOURS
from projections.reactions import Reactions
from tests.facts import date_of, day
from tests.reactions import course_of_rises, curls, mornings, reactions

RISES = [3, 2, 1, 1, 0]
AT = day(60)


def of_rises() -> Reactions:
    return reactions(*course_of_rises(RISES))


def show(chart: AftermathChart, shown: Reactions, position: int | None = None) -> None:
    place = len(shown.sessions) if position is None else position
    chart.display(shown, place, AT, date_of(60))


@pytest.fixture
def chart(qtbot: QtBot) -> AftermathChart:
    made = AftermathChart()
    qtbot.addWidget(made)
    made.resize(1000, 480)
    made.show()
    show(made, of_rises())
    return made


def lines_in(item: object) -> int:
    """How many lines an item of thin ones holds: each ends with a gap."""
    _, values = item.getData()
    return 0 if values is None else len(values) // (len(HOURS) + 1)


def laid(chart: AftermathChart) -> int:
    lines = chart.ground.lines
    marked = lines.marked.getData()[1]
    return sum(lines_in(item) for item in (*lines.thin, lines.beyond)) + bool(len(marked))


def move_to(chart: AftermathChart, hour: float, points: float, *, press: bool = False) -> None:
    shown, glass = chart.ground.frame(), chart.ground.glass
    place = QPointF(shown.x(hour) - glass.x(), shown.strip.y(points) - glass.y())
    kinds = (
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton)
        if press
        else (QEvent.Type.MouseMove, Qt.MouseButton.NoButton)
    )
    QApplication.sendEvent(
        glass,
        QMouseEvent(
            kinds[0],
            place,
            glass.mapToGlobal(place),
            kinds[1],
            kinds[1],
            Qt.KeyboardModifier.NoModifier,
        ),
    )


def test_every_session_has_a_line(chart: AftermathChart) -> None:
    assert laid(chart) == len(RISES)


def test_what_is_not_known_is_a_gap_in_its_line(chart: AftermathChart) -> None:
    show(chart, reactions(*mornings(2, 2), curls(1), curls(20)))

    _, values = chart.ground.lines.thin[-1].getData()

    assert np.isnan(values[30 - HOURS[0]])
    assert not np.isnan(values[10 - HOURS[0]])


def test_the_thick_line_is_the_median_of_all(chart: AftermathChart) -> None:
    hours, values = chart.ground.lines.middle.getData()

    assert dict(zip(hours, values, strict=True))[10] == 1
    assert chart.ground.lines.middle.opts["pen"].widthF() > 3


def test_the_marked_line_is_drawn_with_its_readings_and_named(chart: AftermathChart) -> None:
    lines = chart.ground.lines
    with written_strings() as read:
        chart.grab()

    assert lines.marked.getData()[1][10 - HOURS[0]] == 0
    assert list(lines.dots.getData()[0]) == [-2, 22, 46, 70]
    assert "The newest, 20 May" in [text.text for text in read]


def test_up_to_an_earlier_session_only_those_are_laid(chart: AftermathChart) -> None:
    show(chart, of_rises(), 3)
    with written_strings() as read:
        chart.grab()

    assert laid(chart) == 3
    assert chart.ground.lines.middle.getData()[1][10 - HOURS[0]] == 2
    assert "12 May" in [text.text for text in read]


def test_sessions_beyond_a_limit_are_broken_lines_and_explained(chart: AftermathChart) -> None:
    before = chart.signs.signs[-1].isHidden()

    facts = [*mornings(2, 2, 2, 2), *(curls(n, within_budget=n == 1) for n in (1, 2, 3))]
    facts.append(curls(4, within_budget=False))

    show(chart, reactions(*facts))

    assert lines_in(chart.ground.lines.beyond) == 2
    assert chart.ground.lines.marked.opts["pen"].style() is Qt.PenStyle.DashLine
    assert chart.ground.lines.beyond.opts["pen"].style() is Qt.PenStyle.DashLine
    assert (before, chart.signs.signs[-1].isHidden()) == (True, False)


def test_without_a_thick_line_its_sign_is_not_there(chart: AftermathChart) -> None:
    show(chart, reactions(*course_of_rises([1, 1])))

    assert chart.signs.signs[0].isHidden()


def test_keys_ask_for_the_session_before_and_after_the_first_and_the_newest(
    chart: AftermathChart,
) -> None:
    asked: list[int] = []
    chart.stood.connect(asked.append)
    show(chart, of_rises(), 3)

    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(chart, key)

    assert asked == [2, 4, 1, 5]


def test_keys_stop_at_both_ends(chart: AftermathChart) -> None:
    asked: list[int] = []
    chart.stood.connect(asked.append)

    QTest.keyClick(chart, Qt.Key.Key_Right)
    show(chart, of_rises(), 1)
    QTest.keyClick(chart, Qt.Key.Key_Left)

    assert asked == []


def test_space_plays(qtbot: QtBot, chart: AftermathChart) -> None:
    with qtbot.waitSignal(chart.played):
        QTest.keyClick(chart, Qt.Key.Key_Space)


def test_a_screen_reader_hears_the_marked_session(chart: AftermathChart) -> None:
    show(chart, of_rises(), 1)

    assert chart.accessibleName() == "What followed each session"
    assert chart.accessibleDescription() == (
        "1 of 5. Monday 4 May, 09:00. Level before: 2."
        " Within a day: up by 3 points, back after 22 hours"
    )


def test_the_mouse_over_a_line_tells_its_session(chart: AftermathChart) -> None:
    move_to(chart, 10, 3)

    hint = chart.ground.glass.hint
    assert hint.isVisible()
    assert hint.title == "Monday 4 May, 09:00"
    assert "Level before: 2" in hint.lines


def test_the_words_leave_with_the_mouse(chart: AftermathChart) -> None:
    move_to(chart, 10, 3)

    QApplication.sendEvent(chart.ground.glass, QEvent(QEvent.Type.Leave))

    assert chart.ground.glass.hint.isHidden()


def test_where_there_is_no_line_the_mouse_tells_nothing(chart: AftermathChart) -> None:
    move_to(chart, 10, -2)

    assert chart.ground.glass.hint.isHidden()


def test_a_press_on_a_line_asks_for_its_session(qtbot: QtBot, chart: AftermathChart) -> None:
    with qtbot.waitSignal(chart.stood) as asked:
        move_to(chart, 10, 2, press=True)

    assert asked.args == [2]


def test_the_line_nearest_to_the_mouse_is_meant_where_it_is_drawn() -> None:
    sessions = of_rises().sessions

    found = nearest(sessions, 10.2, 1.5)

    assert found is not None
    assert found[0] in (2, 3)
    assert found[1] == (10.0, 1 + shift(found[0]))
    assert shift(found[0]) == max(shift(2), shift(3))
    assert nearest(sessions, 10, 0.05) == (4, (10.0, 0.0))
    assert nearest(sessions, 99, 1) is None


def test_the_name_stands_at_the_highest_that_followed() -> None:
    (risen,) = reactions(*mornings(2, 4, 2), curls(1)).sessions
    risen_later = reactions(*mornings(2, 2, 6, 2), curls(1)).sessions[0]
    (waiting,) = reactions(*mornings(2, 2, 2), curls(3)).sessions
    (unknown,) = reactions(curls(1)).sessions

    assert highest(risen) == (1, 2)
    assert highest(risen_later) == (1, 0)
    assert highest(waiting) == (0, 0)
    assert highest(unknown) is None


def test_the_scale_has_fewer_figures_where_it_is_low() -> None:
    assert levels(frame(800, 400, (-2, 3))) == (-2, -1, 0, 1, 2, 3)
    assert levels(frame(800, 200, (-6, 8))) == (-5, 0, 5)


def test_the_scale_stays_the_same_while_sessions_are_laid(chart: AftermathChart) -> None:
    whole = chart.ground.frame().strip
    shown = of_rises()

    show(chart, shown, 1)

    assert chart.ground.frame().strip == whole


def test_the_colours_follow_the_look(qapp: QApplication, chart: AftermathChart) -> None:
    apply_look(qapp, Scheme.DARK)

    lines = chart.ground.lines
    assert lines.middle.opts["pen"].color() == colour("leg")
    assert lines.marked.opts["pen"].color() == colour("ink")
    assert lines.widget.backgroundBrush().color() == colour("card")


@pytest.mark.parametrize("size", [(640, 300), (1100, 500)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_word_is_cut_off(
    qapp: QApplication, chart: AftermathChart, size: tuple[int, int], scale: float
) -> None:
    apply_look(qapp, Scheme.LIGHT, text_scale=scale)
    chart.resize(*size)
    move_to(chart, 10, 3)

    with clipped_strings() as clipped:
        chart.grab()

    assert clipped == []


def test_a_session_of_which_nothing_is_known_is_drawn_as_nothing(chart: AftermathChart) -> None:
    show(chart, reactions(curls(1), curls(2)))

    assert not chart.grab().isNull()
    assert np.isnan(chart.ground.lines.thin[-1].getData()[1]).all()
