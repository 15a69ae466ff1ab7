"""The bar says which moment was asked for, and shows the one it is given."""

from dataclasses import replace
from datetime import UTC, date, datetime
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.widgets.date_ticks import date_ticks
from desktop.widgets.timeline_bar import Band, BarValue, Mark, TimelineBar
from desktop.widgets.timeline_marks import standing_apart

START = datetime(2026, 3, 28, tzinfo=UTC).timestamp()
DAY = 86400.0


def value(*, day: float = 10, is_now: bool = False, playing: bool = False) -> BarValue:
    return BarValue(
        start=START,
        end=START + 20 * DAY,
        position=START + day * DAY,
        is_now=is_now,
        title="7 April",
        subtitle="Tuesday, 10 days ago",
        bands=(Band(START, START + 20 * DAY, "Settling", "a"),),
        ticks=[START + number * DAY for number in range(20)],
        dates=date_ticks(START, START + 20 * DAY, UTC, date.isoformat),
        is_playing=playing,
    )


@pytest.fixture
def bar(qtbot: QtBot) -> TimelineBar:
    made = TimelineBar()
    qtbot.addWidget(made)
    made.display(value())
    made.resize(1200, 72)
    made.show()
    return made


def press(bar: TimelineBar, name: str) -> None:
    found = [b for b in bar.findChildren(QAbstractButton) if b.accessibleName() == name]
    found[0].click()


def test_a_click_on_the_track_seeks(qtbot: QtBot, bar: TimelineBar) -> None:
    middle = QPoint(bar.track.width() // 2, bar.track.height() // 2)

    with qtbot.waitSignal(bar.sought) as sought:
        qtbot.mouseClick(bar.track, Qt.MouseButton.LeftButton, pos=middle)

    assert sought.args[0] == pytest.approx(START + 10 * DAY, abs=DAY / 10)


def test_a_click_at_the_end_means_now(qtbot: QtBot, bar: TimelineBar) -> None:
    end = QPoint(bar.track.width() - 3, bar.track.height() // 2)

    with qtbot.waitSignal(bar.returned), qtbot.assertNotEmitted(bar.sought):
        qtbot.mouseClick(bar.track, Qt.MouseButton.LeftButton, pos=end)


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)])
def test_arrows_step_by_fact(qtbot: QtBot, bar: TimelineBar, key: Qt.Key, step: int) -> None:
    with qtbot.waitSignal(bar.stepped) as stepped:
        qtbot.keyClick(bar.track, key)

    assert stepped.args == [step]


def test_arrows_with_shift_step_by_day(qtbot: QtBot, bar: TimelineBar) -> None:
    with qtbot.waitSignal(bar.day_stepped) as stepped:
        qtbot.keyClick(bar.track, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)

    assert stepped.args == [-1]


def test_home_seeks_the_beginning(qtbot: QtBot, bar: TimelineBar) -> None:
    with qtbot.waitSignal(bar.sought) as sought:
        qtbot.keyClick(bar.track, Qt.Key.Key_Home)

    assert sought.args == [START]


@pytest.mark.parametrize("key", [Qt.Key.Key_End, Qt.Key.Key_Escape])
def test_end_and_escape_return_to_now(qtbot: QtBot, bar: TimelineBar, key: Qt.Key) -> None:
    with qtbot.waitSignal(bar.returned):
        qtbot.keyClick(bar.track, key)


def test_the_buttons_step_by_fact(qtbot: QtBot, bar: TimelineBar) -> None:
    with qtbot.waitSignal(bar.stepped) as stepped:
        press(bar, "One entry back")

    assert stepped.args == [-1]


def test_the_outer_buttons_jump_from_mark_to_mark(qtbot: QtBot, bar: TimelineBar) -> None:
    with qtbot.waitSignal(bar.jumped) as back:
        press(bar, "Back to the mark before")
    with qtbot.waitSignal(bar.jumped) as on:
        press(bar, "On to the next mark")

    assert (back.args, on.args) == ([-1], [1])


@pytest.mark.parametrize(("key", "by"), [(Qt.Key.Key_Plus, 1), (Qt.Key.Key_Minus, -1)])
def test_plus_and_minus_are_faster_and_slower(
    qtbot: QtBot, bar: TimelineBar, key: Qt.Key, by: int
) -> None:
    with qtbot.waitSignal(bar.speed_stepped) as stepped:
        qtbot.keyClick(bar.track, key)

    assert stepped.args == [by]


def test_a_speed_is_chosen_from_the_menu_of_its_button(qtbot: QtBot, bar: TimelineBar) -> None:
    with qtbot.waitSignal(bar.speed_chosen) as chosen:
        bar.speed.offered[15].trigger()

    assert chosen.args == [15]


def test_the_speed_is_shown_and_said(bar: TimelineBar) -> None:
    bar.display(replace(value(), speed=60))

    assert (bar.speed.text(), bar.speed.accessibleName()) == ("60×", "Speed: 60×")
    assert bar.speed.toolTip() == "Speed 60×: a year in 24 seconds"
    assert bar.speed.offered[60].isChecked()


@pytest.mark.parametrize(
    ("width", "seen"), [(1200, {"jump", "step"}), (900, {"step"}), (700, set())]
)
def test_where_room_is_short_what_keys_can_do_folds_away(
    bar: TimelineBar, width: int, seen: set[str]
) -> None:
    bar.resize(width, 72)

    shown = {b.accessibleName() for b in bar.findChildren(QAbstractButton) if b.isVisible()}
    assert ("On to the next mark" in shown, "One entry on" in shown) == (
        "jump" in seen,
        "step" in seen,
    )
    assert bar.speed.isVisible() == ("jump" in seen)
    assert "Play" in shown


def test_a_mark_says_what_it_is_to_whoever_points_at_it(bar: TimelineBar) -> None:
    marks = (
        Mark(START + 10 * DAY, "Flare, 7 April", "flag"),
        Mark(START + 10 * DAY, "A visit to A. Weber, 7 April"),
    )
    bar.display(replace(value(), marks=marks))

    middle = bar.track.width() / 2
    assert bar.track._words_at(middle) == "Flare, 7 April\nA visit to A. Weber, 7 April"  # noqa: SLF001
    assert bar.track._words_at(middle - 60) == "Settling"  # noqa: SLF001


def test_marks_of_a_kind_that_stand_too_close_are_painted_once() -> None:
    marks = [Mark(second, "", "flag") for second in (0, 3, 20)]

    assert [x for _, x in standing_apart(marks, float)] == [0, 20]


def test_marks_of_another_kind_make_way() -> None:
    marks = [Mark(100, "", "flag"), Mark(102, "", "diamond")]

    assert [(mark.kind, x) for mark, x in standing_apart(marks, float)] == [
        ("flag", 100),
        ("diamond", 112),
    ]


def test_the_round_button_plays_and_pauses(qtbot: QtBot, bar: TimelineBar) -> None:
    with qtbot.waitSignal(bar.played) as played:
        press(bar, "Play")
    assert played.args == [True]

    bar.display(value(playing=True))

    with qtbot.waitSignal(bar.played) as played:
        press(bar, "Pause")
    assert played.args == [False]


def test_there_is_no_step_beyond_now(bar: TimelineBar) -> None:
    bar.display(value(day=20, is_now=True))

    names = {b.accessibleName(): b.isEnabled() for b in bar.findChildren(QAbstractButton)}
    assert not names["One entry on"]


def test_the_bar_says_its_moment_to_a_screen_reader(bar: TimelineBar) -> None:
    assert bar.track.accessibleName() == "Timeline: 7 April, Tuesday, 10 days ago"


def test_ten_years_of_facts_move_within_a_frame(bar: TimelineBar) -> None:
    ticks = tuple(START + number * 7200.0 for number in range(44_000))
    end = ticks[-1]
    bar.display(BarValue(START, end, end, is_now=True, title="", subtitle="", ticks=ticks))
    bar.grab()

    seconds = []
    for step in range(20):
        began = perf_counter()
        bar.display(
            BarValue(START, end, ticks[-1 - step], is_now=False, title="", subtitle="", ticks=ticks)
        )
        bar.grab()
        seconds.append(perf_counter() - began)

    assert min(seconds) < 0.0167, "a busy computer makes some of them slower, but not all"


def test_dates_are_marked_from_coarse_to_fine() -> None:
    ticks = date_ticks(START, START + 20 * DAY, UTC, lambda day: f"{day.day}.{day.month}.")

    by_rank = {tick.label: tick.rank for tick in ticks}
    assert by_rank == {"28.3.": 0, "1.4.": 1, "30.3.": 4, "6.4.": 4, "13.4.": 4}


def test_ten_years_are_marked_by_quarters() -> None:
    ticks = date_ticks(START, START + 3650 * DAY, UTC, date.isoformat)

    assert len(ticks) == 41
    assert {tick.rank for tick in ticks} == {0, 1, 2}
