"""A start on somebody's history: shown at once, with no diary of one's own, and none is made."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from pytestqt.qtbot import QtBot

from desktop import keychain, vault
from desktop.instance import Instance
from desktop.preferences import Preferences
from desktop.start import Start
from desktop.window import MainWindow
from domain.store import encrypted_file
from tests.desktop.calling import SOON_MS, calls
from tests.desktop.handed import digests, history
from tests.driver import Person
from tests.facts import Clock, begun, day

PASSPHRASE = " ".join(("four", "easy", "words", "here"))
SLOW = 20_000


@pytest.fixture(autouse=True)
def no_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keychain, "_allowed", tuple)


@pytest.fixture
def diary(home: Path) -> Path:
    return home / "diary" / "unbend.diary"


@pytest.fixture
def started(qtbot: QtBot, diary: Path) -> Iterator[Callable[[Path], Person]]:
    starts: list[Start] = []

    def start(file: Path) -> Person:
        window = MainWindow()
        qtbot.addWidget(window)
        starts.append(Start(window, Preferences(), diary, history=file))
        window.resize(1200, 800)
        window.show()
        starts[-1].begin()
        person = Person(window)
        qtbot.waitUntil(lambda: not person.sees("One moment."), timeout=SLOW)
        return person

    yield start
    for each in starts:
        each.end()


def test_it_is_shown_at_once_and_no_diary_is_begun(
    started: Callable[[Path], Person], diary: Path, tmp_path: Path
) -> None:
    person = started(history(tmp_path / "anna.unbend"))

    assert person.sees("Read only: somebody else's history, anna.unbend")
    assert not diary.exists()
    assert vault.where_is(diary) is None


def test_closed_it_leads_to_the_door_of_ones_own(
    started: Callable[[Path], Person], qtbot: QtBot, diary: Path, tmp_path: Path
) -> None:
    person = started(history(tmp_path / "anna.unbend"))

    person.press("Ctrl+W")

    qtbot.waitUntil(lambda: person.sees("Choose a passphrase"), timeout=SLOW)
    assert "Look at somebody's history…" in person.buttons()
    assert not diary.exists()


def test_ones_own_diary_is_not_even_opened_before(
    started: Callable[[Path], Person], qtbot: QtBot, diary: Path, tmp_path: Path
) -> None:
    key = vault.new_key(diary, passphrase=PASSPHRASE)
    begun(Clock(day(1)), encrypted_file(diary, key, new=True)).close()
    before = digests(diary.parent)

    person = started(history(tmp_path / "anna.unbend"))
    assert person.sees("Read only: somebody else's history, anna.unbend")
    person.press("Ctrl+W")

    qtbot.waitUntil(lambda: person.sees("Your diary is locked"), timeout=SLOW)
    assert digests(diary.parent) == before


def test_a_file_that_is_none_is_told_at_the_door_with_the_way_on(
    started: Callable[[Path], Person], qtbot: QtBot, tmp_path: Path
) -> None:
    odd = tmp_path / "odd.unbend"
    odd.write_bytes(b"a letter")

    person = started(odd)

    assert person.sees("The history was not opened")
    assert {"To your own diary", "Quit", "Look at somebody's history…"} <= person.buttons()
    person.click("To your own diary")
    qtbot.waitUntil(lambda: person.sees("Choose a passphrase"), timeout=SLOW)


def test_a_second_start_hands_its_file_to_the_first(
    home: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    first = Instance(home / "diary.db")
    first.begin()
    first.listen()
    file = tmp_path / "Änne 腰.unbend"

    with qtbot.waitSignal(first.handed, timeout=SOON_MS) as handed:
        assert calls(qtbot, home / "diary.db", file)

    assert handed.args == [file]
    first.end()


def test_a_second_start_without_a_file_hands_over_none(home: Path, qtbot: QtBot) -> None:
    first = Instance(home / "diary.db")
    first.begin()
    first.listen()
    handed: list[Path] = []
    first.handed.connect(handed.append)

    with qtbot.waitSignal(first.called, timeout=SOON_MS):
        calls(qtbot, home / "diary.db")

    assert handed == []
    first.end()
