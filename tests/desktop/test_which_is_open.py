"""Which diary is open is said where it is not the usual one: in the title, and in Settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import which_diary
from desktop.window import MainWindow
from desktop.wording import settings as words
from tests.desktop.behind import PASSPHRASE, Door, key_under_passphrase, lived
from tests.desktop.handed import history
from tests.driver import Person

pytestmark = pytest.mark.usefixtures("plain_start")


@pytest.fixture
def door(qtbot: QtBot) -> Iterator[Door]:
    made = Door(qtbot, which_diary.usual_path())
    yield made
    made.end()


def opened(door: Door, diary: Path) -> Person:
    """Settings of a diary that was named, or that opens by itself."""
    lived(diary, key_under_passphrase(diary))
    person = door.start(diary)
    door.answer(person, "Passphrase", PASSPHRASE)
    person.press("Ctrl+7")
    return person


def test_the_usual_one_needs_no_name(door: Door) -> None:
    person = opened(door, which_diary.usual_path())

    assert person.window.windowTitle() == "Unbend"
    assert not person.sees(words.NAMED.pattern)
    assert not person.sees(words.CHOSEN.pattern)


def test_one_that_was_named_is_said_to_be_open_for_this_time(door: Door, home: Path) -> None:
    person = opened(door, home / "work [*].diary")

    assert person.window.windowTitle() == "work .diary – Unbend"
    assert person.sees(words.NAMED.pattern)


def test_one_that_was_chosen_is_said_to_open_always(door: Door, home: Path) -> None:
    which_diary.open_from_now_on(home / "restored.diary")

    person = opened(door, home / "restored.diary")

    assert person.window.windowTitle() == "restored.diary – Unbend"
    assert person.sees(words.CHOSEN.pattern)


def test_its_name_is_only_there_while_it_is_seen(
    door: Door, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    person = opened(door, home / "work.diary")
    window = person.window
    assert isinstance(window, MainWindow)

    window.cover(QWidget())
    assert window.windowTitle() == "Unbend"
    window.uncover()
    assert window.windowTitle() == "work.diary – Unbend"

    door.now.files.take(history(tmp_path / "anna.unbend"))
    qtbot.waitUntil(lambda: window.guest is not None)
    assert window.windowTitle() == "Unbend"
    window.leave_guest()
    assert window.windowTitle() == "work.diary – Unbend"

    window.leave_home()
    assert window.windowTitle() == "Unbend"
