"""Notices on a real message bus, before a desktop that does what the specification says."""

import ctypes
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from time import monotonic
from types import SimpleNamespace
from typing import Any

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from desktop.notices import OPEN, Notice, Notices, notices_here, windows
from desktop.notices.balloon import Balloons
from desktop.notices.bus import Bus, address
from desktop.notices.freedesktop import DesktopNotices
from tests.desktop.notifications import EXPIRED, Desktop, Icon, desktop, needs_bus

KNEES = Notice("Knees Rocking", "If it suits <you> & yours.", ((OPEN, "Open"), ("done", "Done")))
ACTIVATION = "from the desktop"
TABLE = Notice("Table Stretch")

pytestmark = needs_bus


@pytest.fixture
def desk(home: Path) -> Iterator[Desktop]:
    with desktop(home) as made:
        yield made


@pytest.fixture
def notices(desk: Desktop, qtbot: QtBot) -> Iterator[DesktopNotices]:
    assert qtbot
    made = DesktopNotices(desk.address)
    yield made
    made.end()


def show(qtbot: QtBot, notices: Notices, notice: Notice = KNEES) -> None:
    with qtbot.waitSignal(notices.shown):
        notices.show(notice)


# ------------------------------------------------------------------- on the bus of a Linux desktop


def test_a_notice_is_shown_in_the_apps_name_and_quietly(
    qtbot: QtBot, desk: Desktop, notices: DesktopNotices
):
    show(qtbot, notices)

    [shown] = desk.shown
    assert (shown.program, shown.icon, shown.title) == (
        "Unbend",
        "org.unbend.Unbend",
        "Knees Rocking",
    )
    assert shown.offers == {"default": "Open", "done": "Done"}
    assert shown.hints["desktop-entry"] == ("s", "org.unbend.Unbend")
    assert shown.hints["suppress-sound"] == ("b", True)


def test_words_are_not_taken_for_markup(qtbot: QtBot, desk: Desktop, notices: DesktopNotices):
    show(qtbot, notices)
    assert desk.shown[0].sentence == "If it suits &lt;you&gt; &amp; yours."


def test_a_desktop_without_markup_gets_the_words_as_they_are(
    qtbot: QtBot, desk: Desktop, notices: DesktopNotices
):
    desk.can = ("body",)
    show(qtbot, notices)
    assert desk.shown[0].sentence == KNEES.sentence


def test_a_desktop_that_has_no_buttons_is_given_none(
    qtbot: QtBot, desk: Desktop, notices: DesktopNotices
):
    desk.can = ("body",)
    show(qtbot, notices)
    assert desk.shown[0].actions == ()


def test_what_is_pressed_is_heard_once(qtbot: QtBot, desk: Desktop, notices: DesktopNotices):
    show(qtbot, notices)
    heard: list[str] = []
    notices.pressed.connect(heard.append)

    with qtbot.waitSignal(notices.pressed):
        desk.press("done")

    assert heard == ["done"]
    assert not desk.seen


def test_the_window_that_is_asked_for_may_come_to_the_front_on_wayland(
    qtbot: QtBot, desk: Desktop, notices: DesktopNotices, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    show(qtbot, notices)

    with qtbot.waitSignal(notices.pressed) as pressed:
        desk.press(OPEN, ACTIVATION)

    assert pressed.args == [OPEN]
    assert os.environ["XDG_ACTIVATION_TOKEN"] == ACTIVATION


def test_what_others_are_told_is_not_for_us(qtbot: QtBot, desk: Desktop, notices: DesktopNotices):
    show(qtbot, notices)

    with qtbot.waitSignal(notices.pressed) as pressed:
        desk.tell_of_others()
        desk.press("done")

    assert pressed.args == ["done"]


def test_a_notice_that_is_stale_is_taken_away(qtbot: QtBot, desk: Desktop, notices: DesktopNotices):
    show(qtbot, notices)

    notices.withdraw()

    qtbot.waitUntil(lambda: not desk.seen)
    assert desk.asked[-1] == "CloseNotification"


def test_one_that_is_stale_before_it_is_there_is_taken_away_as_well(
    qtbot: QtBot, desk: Desktop, notices: DesktopNotices
):
    notices.show(KNEES)
    qtbot.waitUntil(lambda: "Notify" in desk.asked)
    notices.withdraw()

    qtbot.waitUntil(lambda: desk.asked[-1] == "CloseNotification" and not desk.seen)


def test_one_that_the_desktop_is_about_to_show_goes_with_the_program(
    qtbot: QtBot, desk: Desktop, notices: DesktopNotices
):
    desk.may_show.clear()
    notices.show(KNEES)
    qtbot.waitUntil(lambda: "Notify" in desk.asked)
    answering = Timer(0.02, desk.may_show.set)
    answering.start()

    notices.end()

    qtbot.waitUntil(lambda: desk.asked[-1] == "CloseNotification" and not desk.seen)
    answering.join()


def test_a_desktop_that_does_not_say_what_it_shows_holds_the_end_only_shortly(
    qtbot: QtBot, desk: Desktop, notices: DesktopNotices
):
    desk.may_show.clear()
    notices.show(KNEES)
    qtbot.waitUntil(lambda: "Notify" in desk.asked)
    began = monotonic()

    notices.end()

    assert monotonic() - began < 1
    desk.may_show.set()


def test_one_that_is_stale_before_the_bus_has_answered_never_comes(
    qtbot: QtBot, desk: Desktop, notices: DesktopNotices
):
    notices.show(KNEES)
    notices.withdraw()

    show(qtbot, notices, TABLE)
    assert [each.title for each in desk.shown] == ["Table Stretch"]


def test_another_one_takes_its_place(qtbot: QtBot, desk: Desktop, notices: DesktopNotices):
    show(qtbot, notices)
    show(qtbot, notices, TABLE)

    assert [each.title for each in desk.seen.values()] == ["Table Stretch"]


def test_after_one_was_closed_or_went_by_itself_the_bus_is_left(
    qtbot: QtBot, desk: Desktop, notices: DesktopNotices
):
    show(qtbot, notices)
    desk.close(1, EXPIRED)
    qtbot.waitUntil(lambda: not notices.findChild(Bus).is_joined)

    show(qtbot, notices, TABLE)
    assert desk.sees("Table Stretch")


def test_whoever_wants_to_see_none_now_sees_none(
    qtbot: QtBot, desk: Desktop, notices: DesktopNotices
):
    desk.inhibited = True
    with qtbot.waitSignal(notices.refused):
        notices.show(KNEES)
    assert desk.shown == []

    desk.inhibited = False
    show(qtbot, notices)
    assert desk.sees("Knees Rocking")


def test_a_desktop_that_knows_no_such_wish_shows_it(
    qtbot: QtBot, desk: Desktop, notices: DesktopNotices
):
    desk.inhibited = None
    show(qtbot, notices)
    assert desk.sees("Knees Rocking")


def test_a_desktop_that_cannot_show_it_says_so(
    qtbot: QtBot, desk: Desktop, notices: DesktopNotices
):
    desk.is_broken = True
    with qtbot.waitSignal(notices.failed):
        notices.show(KNEES)


def test_a_bus_that_is_not_there_is_told_and_nothing_waits_for_it(qtbot: QtBot, home: Path):
    notices = DesktopNotices(f"unix:path={home}/run/none")
    with qtbot.waitSignal(notices.failed):
        notices.show(KNEES)


def test_a_bus_that_never_answers_does_not_hold_the_window(qtbot: QtBot, home: Path):
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(f"{home}/deaf")
        deaf.listen()
        notices = DesktopNotices(f"unix:path={home}/deaf")

        with qtbot.waitSignal(notices.failed, timeout=5000):
            notices.show(KNEES)


def test_a_desktop_that_ends_is_told(qtbot: QtBot, home: Path):
    with desktop(home) as desk:
        notices = DesktopNotices(desk.address)
        show(qtbot, notices)
        waiting = qtbot.waitSignal(notices.failed)
    waiting.wait()


# --------------------------------------------------------------------------- on other systems


def test_an_icon_beside_the_clock_comes_with_its_words_and_goes_with_them(qtbot: QtBot):
    assert qtbot
    icon = Icon()
    notices = Balloons(lambda: icon)

    notices.show(TABLE)
    assert icon.said == [("Table Stretch", "")]
    assert icon.isVisible()

    notices.withdraw()
    assert not icon.isVisible()


def test_an_icon_that_is_there_anyway_stays(qtbot: QtBot):
    assert qtbot
    icon = Icon()
    icon.show()
    notices = Balloons(lambda: icon)

    notices.show(KNEES)
    notices.show(TABLE)
    notices.withdraw()

    assert icon.isVisible()


def test_an_icon_that_was_chosen_meanwhile_stays(qtbot: QtBot):
    icon, menu = Icon(), QMenu()
    qtbot.addWidget(menu)
    notices = Balloons(lambda: icon)
    notices.show(KNEES)
    icon.setContextMenu(menu)

    notices.withdraw()

    assert icon.isVisible()


def test_pressing_the_icon_that_came_with_the_words_asks_for_the_window(qtbot: QtBot):
    icon = Icon()
    notices = Balloons(lambda: icon)
    notices.show(KNEES)

    with qtbot.waitSignal(notices.pressed) as pressed:
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)

    assert pressed.args == [OPEN]
    assert not icon.isVisible()


def test_an_icon_that_was_chosen_sees_to_itself_when_it_is_pressed(qtbot: QtBot):
    icon, menu, heard = Icon(), QMenu(), []
    qtbot.addWidget(menu)
    icon.setContextMenu(menu)
    notices = Balloons(lambda: icon)
    notices.pressed.connect(heard.append)
    notices.show(KNEES)

    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)

    assert heard == []


def test_pressing_the_words_asks_for_the_window(qtbot: QtBot):
    icon = Icon()
    notices = Balloons(lambda: icon)
    notices.show(KNEES)

    with qtbot.waitSignal(notices.pressed) as pressed:
        icon.messageClicked.emit()

    assert pressed.args == [OPEN]


def test_words_of_another_part_of_the_app_are_not_ours(qtbot: QtBot):
    assert qtbot
    icon, heard = Icon(), []
    notices = Balloons(lambda: icon)
    notices.pressed.connect(heard.append)
    notices.show(KNEES)
    notices.withdraw()

    icon.messageClicked.emit()

    assert heard == []


def test_while_a_screen_is_shown_to_others_the_icon_says_nothing(qtbot: QtBot):
    icon = Icon()
    notices = Balloons(lambda: icon, lambda: True)

    with qtbot.waitSignal(notices.refused):
        notices.show(KNEES)

    assert icon.said == []


class Shell:
    """What Windows answers."""

    def __init__(self, state: int, failed: int = 0) -> None:
        self._state, self._failed = state, failed

    def SHQueryUserNotificationState(self, place: Any) -> int:  # noqa: N802 as Windows has it
        ctypes.cast(place, ctypes.POINTER(ctypes.c_int))[0] = self._state
        return self._failed


@pytest.mark.parametrize(
    ("state", "waits"),
    [(1, True), (2, True), (3, True), (4, True), (5, False), (6, True), (7, False)],
)
def test_windows_says_when_a_notice_would_come_at_the_wrong_time(state: int, waits: bool):
    assert windows.is_unwanted(lambda: Shell(state)) is waits


def test_what_windows_cannot_say_is_no_reason_to_wait():
    assert not windows.is_unwanted(lambda: Shell(4, failed=-1))
    assert not windows.is_unwanted(SimpleNamespace)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_where_an_icon_speaks_it_is_the_way(qtbot: QtBot, system: str):
    assert qtbot
    assert isinstance(notices_here(Icon, system=system), Balloons)


def test_without_a_bus_none_is_started_and_nothing_is_shown(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    notices = notices_here(Icon, system="linux")

    with qtbot.waitSignal(notices.failed):
        notices.show(KNEES)


def test_a_bus_is_found_by_its_name_or_in_its_usual_place(
    home: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/there")
    assert address() == "unix:path=/there"

    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    (home / "run" / "bus").touch()
    assert address() == f"unix:path={home}/run/bus"
