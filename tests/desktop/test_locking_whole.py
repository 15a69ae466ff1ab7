"""From the door on: a diary in a file can be locked from its settings, and opens by its own key."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import keychain, vault
from desktop.demo import SEED, lived
from desktop.here import now, zone
from desktop.look import Scheme, apply_look
from desktop.preferences import Preferences
from desktop.start import Start
from desktop.window import MainWindow
from domain.application import Unbend
from domain.store import encrypted_file
from tests.driver import Person
from tests.facts import Clock, begun, day

PASSPHRASE = " ".join(("four", "easy", "words", "here"))
SLOW = 20_000
"""Milliseconds that the making of a key out of a passphrase may take on a busy computer."""


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Person]]:
    """A window that has been opened on a diary, or on one that lies nowhere."""
    monkeypatch.setattr(keychain, "_allowed", tuple)
    apply_look(qapp, Scheme.LIGHT)
    starts: list[Start] = []

    def go(diary: Path, demo: Callable[[], Unbend] | None = None) -> Person:
        window = MainWindow()
        qtbot.addWidget(window)
        window.resize(1200, 900)
        starts.append(Start(window, Preferences(), diary, PASSPHRASE, demo))
        window.show()
        starts[-1].begin()
        qtbot.waitUntil(lambda: window.home is not None, timeout=SLOW)
        return Person(window)

    yield go
    for each in starts:
        each.end()


@pytest.fixture
def diary(home: Path) -> Path:
    place = home / "diary" / "unbend.diary"
    key = vault.new_key(place, passphrase=PASSPHRASE)
    begun(Clock(day(1)), encrypted_file(place, key, new=True)).close()
    return place


def test_it_is_locked_from_the_settings_and_opens_by_the_passphrase(
    qtbot: QtBot, open_window: Callable[..., Person], diary: Path
):
    person = open_window(diary)
    person.press("Ctrl+7")
    assert person.sees("When nobody has touched Unbend for a while")

    person.click("Lock now")
    assert person.sees("Unbend is locked")
    assert not person.sees("Settings")
    person.type(PASSPHRASE)
    person.press("Return")

    qtbot.waitUntil(lambda: person.sees("Settings"), timeout=SLOW)
    assert person.sees("Where it lies")


def test_what_lies_nowhere_cannot_be_locked(open_window: Callable[..., Person], home: Path):
    person = open_window(home / "nowhere.diary", lambda: lived(3, SEED, clock=now, zone=zone))

    person.press("Ctrl+L", "Ctrl+7")

    assert not person.sees("Unbend is locked")
    assert not person.sees("When nobody has touched Unbend for a while")


def test_closing_the_diary_takes_the_lock_with_it(open_window: Callable[..., Person], diary: Path):
    person = open_window(diary)
    assert isinstance(person.window, MainWindow)
    person.press("Ctrl+L")
    assert person.sees("Unbend is locked")

    person.window.leave_home()

    assert not person.sees("Unbend is locked")
