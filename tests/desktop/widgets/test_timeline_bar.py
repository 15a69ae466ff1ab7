"""The bar says which moment was asked for, and shows the one it is given."""

from datetime import UTC, date, datetime
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.widgets.date_ticks import date_ticks
from desktop.widgets.timeline_bar import Band, BarValue, TimelineBar

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

    began = perf_counter()
    for step in range(20):
        bar.display(
            BarValue(START, end, ticks[-1 - step], is_now=False, title="", subtitle="", ticks=ticks)
        )
        bar.grab()
    each = (perf_counter() - began) / 20

    assert each < 0.0167


def test_dates_are_marked_from_coarse_to_fine() -> None:
    ticks = date_ticks(START, START + 20 * DAY, UTC, lambda day: f"{day.day}.{day.month}.")

    by_rank = {tick.label: tick.rank for tick in ticks}
    assert by_rank == {"28.3.": 0, "1.4.": 1, "30.3.": 4, "6.4.": 4, "13.4.": 4}


def test_ten_years_are_marked_by_quarters() -> None:
    ticks = date_ticks(START, START + 3650 * DAY, UTC, date.isoformat)

    assert len(ticks) == 41
    assert {tick.rank for tick in ticks} == {0, 1, 2}
