"""A start without a window, as with the session: what it does, says, and leaves alone."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import instance, one_writer
from desktop.command_line import main
from desktop.notices import OPEN
from desktop.out_of_sight import AtTheDoor, is_of_use
from desktop.reminder_preferences import ReminderPreferences
from desktop.window import MainWindow
from tests.desktop.behind import PASSPHRASE, SLOW, Door, key_under_passphrase, lived
from tests.desktop.notifications import Desktop, desktop, needs_bus
from tests.desktop.reminded import Told
from tests.driver import Person

pytestmark = pytest.mark.usefixtures("qapp")

START = """
import sys
from pathlib import Path
from desktop import instance
from desktop.app import run

instance.PATIENCE_MS = int(sys.argv[3])
sys.exit(run(Path(sys.argv[1]), is_seen=sys.argv[2] == "seen"))
"""


@pytest.fixture
def diary(home: Path) -> Path:
    made = home / "a.diary"
    lived(made, key_under_passphrase(made))
    return made


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.mark.parametrize("goes_on", [True, False])
def test_a_door_that_is_closed_again_goes_on_waiting_if_that_was_chosen(
    window: MainWindow, told: Told, *, goes_on: bool
):
    chosen = ReminderPreferences()
    chosen.turn(on=True)
    chosen.choose_going_on(on=goes_on)
    AtTheDoor(window, window.show, lambda: told).wait()
    told.press(OPEN)

    window.close()

    assert QApplication.quitOnLastWindowClosed() is not goes_on
    QApplication.setQuitOnLastWindowClosed(True)


@pytest.fixture
def desk(home: Path) -> Iterator[Desktop]:
    with desktop(home) as made:
        yield made


@pytest.fixture
def start(home: Path, diary: Path) -> Iterator[Callable[..., "subprocess.Popen[bytes]"]]:
    """Start the app as another process, seen or not."""
    started: list[subprocess.Popen[bytes]] = []

    def begin(
        bus: str = "", *, seen: bool = False, patience_ms: int = instance.PATIENCE_MS
    ) -> "subprocess.Popen[bytes]":
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", DBUS_SESSION_BUS_ADDRESS=bus)
        how = "seen" if seen else "unseen"
        command = [sys.executable, "-c", START, str(diary), how, str(patience_ms)]
        started.append(subprocess.Popen(command, env=environment, cwd=Path.cwd()))
        return started[-1]

    assert home.exists()
    yield begin
    for each in started:
        each.kill()
        each.wait()


def test_it_is_of_use_where_there_is_something_to_remind_of(diary: Path, home: Path):
    assert not is_of_use(diary)

    ReminderPreferences().turn(on=True)

    assert is_of_use(diary)
    assert not is_of_use(home / "another.diary")


def test_the_door_says_once_that_it_waits(window: MainWindow, told: Told):
    shown: list[bool] = []
    waiting = AtTheDoor(window, lambda: shown.append(True), lambda: told)

    waiting.wait()
    waiting.wait()

    assert [each.title for each in told.said] == ["Unbend waits for you"]
    told.press(OPEN)
    assert shown == [True]


def test_a_door_that_is_seen_says_nothing_beside_itself(window: MainWindow, told: Told):
    window.show()
    AtTheDoor(window, lambda: None, lambda: told).wait()
    assert told.said == []


def test_once_the_diary_is_open_nothing_waits(window: MainWindow, told: Told):
    AtTheDoor(window, lambda: None, lambda: told).wait()

    window.entered.emit()

    assert told.seen is None


def test_nobody_is_reminded_of_a_made_up_diary(capsys: pytest.CaptureFixture[str]):
    assert main(["--demo", "--background"]) == 2
    assert "goes without --demo" in capsys.readouterr().err


def test_without_a_display_it_ends_and_lives_no_demo(monkeypatch: pytest.MonkeyPatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["--background"]) == 1


def test_with_reminders_off_it_ends_at_once(
    start: Callable[..., "subprocess.Popen[bytes]"],
):
    assert start().wait(30) == 0


def test_on_a_diary_that_another_program_holds_it_ends(
    diary: Path, start: Callable[..., "subprocess.Popen[bytes]"]
):
    preferences = ReminderPreferences()
    preferences.turn(on=True)
    preferences._kept.sync()  # noqa: SLF001 for the other process to read
    writing = one_writer.lock(diary)
    assert writing.take()

    assert start(patience_ms=100).wait(30) == 0

    writing.release()


@needs_bus
def test_a_real_start_waits_at_the_door_with_one_quiet_notice(
    qtbot: QtBot, desk: Desktop, start: Callable[..., "subprocess.Popen[bytes]"]
):
    """It costs a start of the app: what is shown on a bus is shown by another process."""
    preferences = ReminderPreferences()
    preferences.turn(on=True)
    preferences._kept.sync()  # noqa: SLF001 for the other process to read

    running = start(desk.address)
    qtbot.waitUntil(lambda: desk.sees("Unbend waits for you"), timeout=SLOW)
    assert desk.shown[0].offers == {"default": "Open Unbend"}
    assert start(desk.address).wait(30) == 0  # another one without a window changes nothing
    assert running.poll() is None
    assert len(desk.shown) == 1
    assert PASSPHRASE not in desk.shown[0].sentence


@pytest.fixture
def door(qtbot: QtBot, diary: Path) -> Door:
    """Of somebody whose reminders go on without a window."""
    preferences = ReminderPreferences()
    preferences.turn(on=True)
    preferences.choose_going_on(on=True)
    return Door(qtbot, diary)


def gone_in(door: Door) -> Person:
    person = door.start()
    door.holding.listen()
    door.answer(person, "Passphrase", PASSPHRASE)
    door.awaits(person, "Acute stage")
    return person


def test_a_window_that_nobody_could_call_back_ends_the_program(
    door: Door, home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(instance, "_place", lambda _diary: str(home / "no folder" / "unbend"))
    window = gone_in(door).window
    assert isinstance(window, MainWindow)

    window.close()

    assert QApplication.quitOnLastWindowClosed()
    assert not window.is_covered  # there is nothing to lock
    assert caplog.messages == ["no other start will be heard"]
    caplog.clear()
    door.end()


def test_closing_the_window_of_a_real_diary_leaves_it_locked_and_reminding(door: Door):
    person = gone_in(door)
    window = person.window
    assert isinstance(window, MainWindow)
    person.press("Ctrl+7")
    assert person.sees("Reminders")

    window.close()

    assert window.is_covered
    assert not QApplication.quitOnLastWindowClosed()
    door.end()
    window.show()
    window.close()
    assert QApplication.quitOnLastWindowClosed()
