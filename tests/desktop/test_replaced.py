"""The program's file is another one while it runs: said once, or an unseen one ends."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from pytestqt.qtbot import QtBot

from desktop.preferences import Preferences
from desktop.replaced import START_ANEW, Replaced, own_program
from desktop.session import Session
from desktop.widgets.label import Label
from desktop.window import MainWindow
from tests.driver import Person
from tests.facts import Clock, begun, day


@pytest.fixture
def program(tmp_path: Path) -> Path:
    made = tmp_path / "unbend"
    made.write_bytes(b"a program")
    return made


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """With a diary open in it; nobody sees it yet."""
    from desktop.home import Home

    made = MainWindow()
    qtbot.addWidget(made)
    application = begun(Clock(day(1)))
    session = Session(application, made)
    home = Home(application, session, Preferences())
    made.enter(home)
    session.catch_up()
    return made


@pytest.fixture
def ended(window: MainWindow, program: Path) -> list[bool]:
    """Filled when the program is to end; it is looked at from before the diary was left."""
    made: list[bool] = []
    Replaced(window, program).end_asked.connect(lambda: made.append(True))
    window.entered.emit()
    return made


def upgraded(program: Path) -> None:
    """As a package is unpacked: beside it, and then put in its place."""
    new = program.with_name("unbend.dpkg-new")
    new.write_bytes(b"another program")
    new.replace(program)


def gone(program: Path) -> None:
    program.unlink()


def built_anew(program: Path) -> None:
    """Of the very same length."""
    os.utime(program, ns=(0, program.stat().st_mtime_ns + 1))


def pass_a_minute(window: MainWindow) -> None:
    assert window.home is not None
    window.home.minute_passed.emit()


@pytest.mark.parametrize("happens", [upgraded, gone, built_anew])
def test_a_window_that_is_seen_says_so_once_and_goes_on(
    window: MainWindow, program: Path, ended: list[bool], happens: Callable[[Path], None]
) -> None:
    window.show()
    happens(program)

    pass_a_minute(window)
    pass_a_minute(window)

    assert Person(window).sees(START_ANEW.pattern)
    lines = [each for each in window.findChildren(Label) if each.text() == START_ANEW.pattern]
    assert len(lines) == 1
    assert ended == []


@pytest.mark.parametrize("happens", [upgraded, gone])
def test_one_that_nobody_sees_ends(
    window: MainWindow, program: Path, ended: list[bool], happens: Callable[[Path], None]
) -> None:
    happens(program)

    pass_a_minute(window)

    assert ended == [True]


def test_one_that_is_closed_after_it_was_said_ends(
    window: MainWindow, program: Path, ended: list[bool]
) -> None:
    window.show()
    upgraded(program)
    pass_a_minute(window)

    window.hide()
    pass_a_minute(window)

    assert ended == [True]


def test_as_long_as_it_is_the_same_nothing_is_said(window: MainWindow, ended: list[bool]) -> None:
    pass_a_minute(window)
    window.show()
    pass_a_minute(window)

    assert not Person(window).sees(START_ANEW.pattern)
    assert ended == []


@pytest.mark.skipif(os.name != "posix", reason="a link that leads to itself")
def test_what_cannot_be_asked_is_taken_for_the_same(
    window: MainWindow, program: Path, ended: list[bool]
) -> None:
    program.unlink()
    program.symlink_to(program)

    pass_a_minute(window)

    assert ended == []


def test_in_another_language_it_is_looked_at_as_before(
    window: MainWindow, program: Path, ended: list[bool]
) -> None:
    assert window.home is not None
    window.enter(window.home.anew())
    upgraded(program)

    pass_a_minute(window)

    assert ended == [True]


def test_only_a_program_in_one_piece_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_program() is None

    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert own_program() == Path(sys.executable)


def test_all_that_it_takes_to_say_it_was_loaded_before(
    window: MainWindow, program: Path, ended: list[bool]
) -> None:
    window.show()
    upgraded(program)
    before = set(sys.modules)

    pass_a_minute(window)

    assert ended == []
    assert set(sys.modules) == before
