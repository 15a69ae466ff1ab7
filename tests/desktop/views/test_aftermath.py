"""The aftermath lens: an exercise is chosen, its sessions are laid, played, and read as a table."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.look import Movement, Scheme, apply_look
from desktop.views.aftermath import AftermathView
from desktop.views.trends import TrendsView
from domain.events import Event
from domain.values import Exercise
from projections.workspace import Workspace
from tests.facts import ZONE, course, day, done, opened
from tests.programme_files import programme, red_flags
from tests.reactions import course_of_rises, curls, mornings

RISES = [3, 2, 1, 0]


def moment(facts: Iterable[Event], last: int = 40) -> Workspace:
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


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> AftermathView:
    apply_look(qapp, Scheme.LIGHT)
    made = AftermathView()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def show(qtbot: QtBot, view: AftermathView, facts: Iterable[Event]) -> None:
    """Show facts, and wait until the chart has been brought in."""
    view.display(moment(facts))
    qtbot.waitUntil(lambda: view.chart is not None)


def test_it_begins_with_what_was_done_last_and_may_stir_the_leg(
    qtbot: QtBot, view: AftermathView
) -> None:
    show(qtbot, view, [*course_of_rises(RISES), done(at=day(30))])

    assert view.exercises.current() == "curl_downs"
    assert view.chart is not None
    assert view.chart.position == len(RISES)
    assert view.caption.text().startswith("Usually leg pain was up by 1.5 points within a day")


def test_another_exercise_is_chosen_and_stays_chosen(qtbot: QtBot, view: AftermathView) -> None:
    facts = [*course_of_rises(RISES), done(Exercise.MA_ROLLER, at=day(2))]
    show(qtbot, view, facts)

    view.choose(Exercise.MA_ROLLER)
    view.display(moment([*facts, curls(30)]))

    assert view.exercises.current() == "ma_roller"
    assert view.chart is not None
    assert view.chart.position == 1


def test_an_exercise_is_chosen_by_its_segment(qtbot: QtBot, view: AftermathView) -> None:
    show(qtbot, view, course_of_rises(RISES))
    view.exercises.focus()

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)

    assert view.exercises.current() == "advanced_nerve_root_traction"
    assert view.lesson.isVisible()


def test_an_exercise_never_done_teaches_what_will_be_seen(
    qtbot: QtBot, view: AftermathView
) -> None:
    show(qtbot, view, course_of_rises(RISES))

    view.choose(Exercise.BACKBLOCK)

    title, words = view.lesson.words()
    assert view.lesson.isVisible()
    assert title == "What follows BackBlock will be drawn here"
    assert "Once there are three sessions" in words
    assert view.caption.isHidden()
    assert view.steps.isHidden()
    assert view.turn.isHidden()


def test_an_empty_diary_is_shown_too(view: AftermathView) -> None:
    view.display(moment([]))

    assert view.lesson.isVisible()


def test_the_steps_go_one_back_and_one_on(qtbot: QtBot, view: AftermathView) -> None:
    show(qtbot, view, course_of_rises(RISES))
    assert view.chart is not None

    QTest.mouseClick(view.steps.back, Qt.MouseButton.LeftButton)
    back = view.chart.position
    QTest.mouseClick(view.steps.on, Qt.MouseButton.LeftButton)

    assert (back, view.chart.position) == (3, 4)
    assert not view.steps.on.isEnabled()


def test_the_keys_of_the_chart_step_as_well(qtbot: QtBot, view: AftermathView) -> None:
    show(qtbot, view, course_of_rises(RISES))
    assert view.chart is not None

    QTest.keyClick(view.chart, Qt.Key.Key_Home)

    assert view.chart.position == 1
    assert not view.steps.back.isEnabled()


def test_play_lays_them_from_the_first_to_the_newest_and_stops_there(
    qtbot: QtBot, view: AftermathView
) -> None:
    show(qtbot, view, course_of_rises(RISES))
    assert view.chart is not None
    seen: list[int] = []
    view.steps.stood.connect(seen.append)

    QTest.keyClick(view.chart, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not view.steps.is_playing)

    assert seen == [1, 2, 3, 4]
    assert view.chart.position == 4


def test_a_second_press_stands_still_and_a_third_goes_on_from_there(
    qtbot: QtBot, view: AftermathView
) -> None:
    show(qtbot, view, course_of_rises(RISES))
    assert view.chart is not None

    view.steps.play.click()
    words = view.steps.play.text()
    view.steps.play.click()
    stood = view.chart.position
    was_playing = view.steps.is_playing
    view.steps.play.click()

    assert (words, was_playing, stood) == ("Stand still", False, 1)
    assert view.chart.position == 2


def test_where_motion_is_reduced_it_goes_on_by_one_with_each_press(
    qtbot: QtBot, qapp: QApplication, view: AftermathView
) -> None:
    apply_look(qapp, Scheme.LIGHT, movement=Movement.STILL)
    show(qtbot, view, course_of_rises(RISES))
    assert view.chart is not None
    words = view.steps.play.text()

    view.steps.play.click()
    first = view.chart.position
    view.steps.play.click()

    assert words == "Next"
    assert (first, view.chart.position) == (1, 2)
    assert not view.steps.is_playing
    apply_look(qapp, Scheme.LIGHT)


def test_it_stands_still_when_it_is_no_longer_seen(qtbot: QtBot, view: AftermathView) -> None:
    show(qtbot, view, course_of_rises(RISES))
    view.steps.play.click()

    view.hide()

    assert not view.steps.is_playing


def test_another_moment_shows_what_was_known_then(qtbot: QtBot, view: AftermathView) -> None:
    facts = course_of_rises(RISES)
    show(qtbot, view, facts)

    view.display(moment([*mornings(2, 5, 2), curls(1)], last=4))

    assert view.chart is not None
    assert view.chart.position == 1
    assert view.caption.text().startswith("It takes 3 sessions")


def test_the_same_course_a_minute_later_keeps_the_marked_session(
    qtbot: QtBot, view: AftermathView
) -> None:
    shown = moment(course_of_rises(RISES))
    view.display(shown)
    qtbot.waitUntil(lambda: view.chart is not None)
    view.steps.back.click()

    view.display(Workspace(**{**vars_of(shown), "at": day(40, 21)}))

    assert view.chart is not None
    assert view.chart.position == 3


def vars_of(shown: Workspace) -> dict[str, object]:
    names = ("course", "facts", "count", "programme", "red_flags", "at", "zone")
    return {name: getattr(shown, name) for name in names}


def test_the_table_has_a_row_a_session_the_newest_first(qtbot: QtBot, view: AftermathView) -> None:
    show(qtbot, view, course_of_rises(RISES))

    view.turn_over()

    model = view.table.model()
    assert view.table.isVisible()
    assert model.rowCount(QModelIndex()) == 4
    assert model.index(0, 0).data() == "16 May, 09:00"
    assert model.index(3, 2).data() == "Up by 3 points"
    assert view.steps.isHidden()


def test_the_table_turns_back_into_the_picture(qtbot: QtBot, view: AftermathView) -> None:
    show(qtbot, view, course_of_rises(RISES))
    view.turn_over()
    words = view.turn.text()

    view.turn_over()

    assert words == "As a picture"
    assert view.chart is not None
    assert view.chart.isVisible()


def test_the_keyboard_goes_with_the_turn(qtbot: QtBot, view: AftermathView) -> None:
    show(qtbot, view, course_of_rises(RISES))
    assert view.chart is not None
    view.chart.setFocus()

    view.turn_over()

    assert view.table.hasFocus()


def test_t_turns_the_lens_that_is_in_front(qtbot: QtBot, qapp: QApplication) -> None:
    apply_look(qapp, Scheme.LIGHT)
    page = TrendsView()
    qtbot.addWidget(page)
    page.resize(1200, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.display(moment(course_of_rises(RISES)))
    page.open_lens("aftermath")
    qtbot.waitUntil(lambda: page.aftermath.chart is not None)

    QTest.keyClick(page, Qt.Key.Key_T)

    assert page.aftermath.table.isVisible()
    assert not page.course.is_table


@pytest.mark.parametrize(("scale", "room"), [(1.0, 664), (2.0, 824)])
def test_it_asks_for_no_more_width_than_the_smallest_window_gives(
    qtbot: QtBot, qapp: QApplication, view: AftermathView, scale: float, room: int
) -> None:
    apply_look(qapp, Scheme.LIGHT, text_scale=scale)
    show(qtbot, view, course_of_rises(RISES))

    assert view.minimumSizeHint().width() <= room
    apply_look(qapp, Scheme.LIGHT)
