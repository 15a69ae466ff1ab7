"""From the door to the first page: keys, passphrases, obstacles, and a second start."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import ClassVar

import pytest
from keyring.backend import KeyringBackend
from typing_extensions import override

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from pytestqt.qtbot import QtBot

from desktop import assets, keychain, one_writer, vault
from desktop.app import bring_forward
from desktop.holding import Holding
from desktop.home import Home
from desktop.instance import Instance
from desktop.one_writer import DiaryOpen
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.start import Start
from desktop.window import MainWindow
from domain import application, key_file, sqlcipher
from domain.store import encrypted_file
from tests.driver import Person
from tests.facts import Clock, begun, day
from tests.facts import application as afresh

PASSPHRASE = " ".join(("four", "easy", "words", "here"))
SLOW = 20_000
"""Milliseconds that the making of a key out of a passphrase may take on a busy computer."""

SECOND = """
import sys
from pathlib import Path
from desktop.app import run

sys.exit(run(Path(sys.argv[1])))
"""


@pytest.fixture
def diary(home: Path) -> Path:
    return home / "diary" / "unbend.diary"


@pytest.fixture(autouse=True)
def no_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keychain, "_allowed", tuple)


@pytest.fixture
def started(qtbot: QtBot, diary: Path) -> Iterator[Callable[[], Person]]:
    """Start the app on the diary, and wait until it has found out what there is."""
    starts: list[Start] = []

    def start() -> Person:
        window = MainWindow()
        qtbot.addWidget(window)
        starts.append(Start(window, Preferences(), diary))
        window.show()
        starts[-1].begin()
        return settled(qtbot, Person(window))

    yield start
    for each in starts:
        each.end()


def settled(qtbot: QtBot, person: Person) -> Person:
    qtbot.waitUntil(lambda: not person.sees("One moment."), timeout=SLOW)
    return person


def lived(diary: Path, passphrase: str = PASSPHRASE) -> None:
    """A diary under a passphrase, closed again."""
    key = vault.new_key(diary, passphrase=passphrase)
    begun(Clock(day(1)), encrypted_file(diary, key, new=True)).close()


class Forgetful(KeyringBackend):
    """A keychain in memory that somebody has emptied when `kept` is empty."""

    priority = 1
    kept: ClassVar[dict[tuple[str, str], str]] = {}

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def everything(diary: Path) -> dict[str, bytes]:
    """All files of the diary; a backup may have been made of it."""
    files = (file for file in sorted(diary.parent.iterdir()) if file.is_file())
    return {file.name: file.read_bytes() for file in files}


def test_without_a_keychain_a_new_diary_asks_for_a_passphrase(
    qtbot: QtBot, started: Callable[[], Person], diary: Path
) -> None:
    person = started()
    assert person.sees("Choose a passphrase")
    assert not diary.exists()

    person.type("short")
    person.press("Return")
    assert person.sees("A passphrase needs at least 8 characters.")
    person.fill_in("Passphrase", PASSPHRASE)
    person.press("Tab")
    person.type("something else")
    person.click("Begin the diary")
    assert person.sees("The two are not the same.")
    person.fill_in("The same passphrase again", PASSPHRASE)
    person.press("Return")

    qtbot.waitUntil(lambda: person.sees("Welcome to Unbend"), timeout=SLOW)
    assert vault.where_is(diary) == "passphrase"


def test_a_diary_under_a_passphrase_opens_with_it_and_with_no_other(
    qtbot: QtBot, started: Callable[[], Person], diary: Path
) -> None:
    lived(diary)
    person = started()
    assert person.sees("Please enter its passphrase.")

    person.type("four wrong words")
    person.press("Return")
    settled(qtbot, person)
    assert person.sees("This is not the passphrase of unbend.diary.")
    assert PASSPHRASE not in person.words()

    person.type(PASSPHRASE)
    person.click("Open")
    qtbot.waitUntil(lambda: person.sees("Acute stage, settling"), timeout=SLOW)


def test_a_diary_whose_key_file_is_missing_is_not_begun_anew(
    qtbot: QtBot, started: Callable[[], Person], diary: Path
) -> None:
    lived(diary)
    key_file.beside(diary).unlink()
    before = everything(diary)

    person = started()

    assert person.sees("The key file is missing")
    assert person.sees("unbend.diary.key.json")
    assert person.sees("No new diary was begun over it.")
    person.click("Try again")
    settled(qtbot, person)
    assert person.sees("No new diary was begun over it.")
    assert everything(diary) == before


def test_a_diary_whose_key_is_gone_from_the_keychain_is_not_begun_anew(
    qtbot: QtBot, started: Callable[[], Person], monkeypatch: pytest.MonkeyPatch, diary: Path
) -> None:
    monkeypatch.setattr(keychain, "_allowed", lambda: (Forgetful,))
    person = started()
    qtbot.waitUntil(lambda: person.sees("Welcome to Unbend"), timeout=SLOW)
    person.window.close()
    Forgetful.kept.clear()
    before = everything(diary)

    person = started()

    assert person.sees("is safe, but its key is missing")
    assert person.sees("No new diary was begun over it.")
    assert everything(diary) == before


def test_a_key_file_whose_diary_is_missing_is_not_begun_anew(
    qtbot: QtBot, started: Callable[[], Person], diary: Path
) -> None:
    lived(diary)
    diary.unlink()
    before = everything(diary)

    person = started()
    assert person.sees("Please enter its passphrase.")
    person.type(PASSPHRASE)
    person.press("Return")

    settled(qtbot, person)
    assert person.sees("There is no diary called unbend.diary here.")
    assert everything(diary) == before


def test_a_damaged_key_file_is_told(started: Callable[[], Person], diary: Path) -> None:
    lived(diary)
    key_file.beside(diary).write_text("{}")
    before = everything(diary)

    person = started()

    assert person.sees("unbend.diary.key.json, the key file of unbend.diary, is damaged.")
    assert everything(diary) == before


def test_some_other_file_is_no_diary(started: Callable[[], Person], diary: Path) -> None:
    diary.parent.mkdir()
    diary.write_text("shopping")

    assert started().sees("unbend.diary is not an Unbend diary. It was left as it is.")
    assert diary.read_text() == "shopping"


def craft(diary: Path, topic: str) -> None:
    """One more row in a diary, as no Unbend of today writes it."""
    lived(diary)
    key = vault.open_key(diary, passphrase=PASSPHRASE)
    with closing(sqlcipher.connect(diary, key)) as connection:
        row = connection.execute("SELECT * FROM stored_events").fetchone()
        crafted = (row[0], row[1] + 1, topic, b'{"v":1,"leg":"seven"}')
        connection.execute("INSERT INTO stored_events VALUES (?,?,?,?)", crafted)


def test_an_entry_that_cannot_be_read_is_told(
    qtbot: QtBot, started: Callable[[], Person], diary: Path
) -> None:
    craft(diary, "pain-reported")
    before = diary.read_bytes()

    person = started()
    person.type(PASSPHRASE)
    person.press("Return")

    settled(qtbot, person)
    assert person.sees("Your diary is damaged")
    assert person.sees("unbend.diary is damaged and was not opened.")
    assert diary.read_bytes() == before


def test_a_diary_with_an_entry_of_an_unknown_kind_is_opened_read_only(
    qtbot: QtBot, started: Callable[[], Person], diary: Path
) -> None:
    craft(diary, "os:system")
    before = diary.read_bytes()

    person = started()
    person.type(PASSPHRASE)
    person.press("Return")

    settled(qtbot, person)
    assert person.sees("Read only: a newer Unbend wrote 1 entry here.")
    assert diary.read_bytes() == before


def test_a_broken_programme_is_told_with_file_and_key(
    qtbot: QtBot, started: Callable[[], Person], monkeypatch: pytest.MonkeyPatch, diary: Path
) -> None:
    lived(diary)
    text = assets.text
    broken = {"programme/4_curl_downs.toml": "number = 4"}
    monkeypatch.setattr(assets, "text", lambda path: broken.get(path) or text(path))
    before = everything(diary)

    person = started()
    person.type(PASSPHRASE)
    person.press("Return")

    settled(qtbot, person)
    assert person.sees("The programme cannot be read")
    assert person.sees("4_curl_downs.toml")
    assert everything(diary) == before


def test_quit_closes_the_window(started: Callable[[], Person], diary: Path) -> None:
    diary.parent.mkdir()
    diary.write_text("shopping")
    person = started()

    person.click("Quit")

    assert not person.window.isVisible()


def test_a_demo_needs_no_key(qtbot: QtBot, diary: Path) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    start = Start(window, Preferences(), diary, demo=lambda: begun(Clock(day(1))))
    window.show()

    start.begin()

    person = settled(qtbot, Person(window))
    assert person.sees("Acute stage, settling, day 1")
    assert not diary.exists()
    start.end()


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_second_start_brings_the_first_window_forward(qtbot: QtBot, diary: Path) -> None:
    lived(diary)
    first, window = Instance(diary), MainWindow()
    qtbot.addWidget(window)
    window.showMaximized()
    window.showMinimized()
    assert first.begin()
    first.listen()
    first.called.connect(lambda: bring_forward(window))

    with subprocess.Popen([sys.executable, "-c", SECOND, str(diary)]) as second:
        qtbot.waitUntil(lambda: not window.isMinimized(), timeout=SLOW)
        assert second.wait(20) == 0

    assert window.isMaximized()
    first.end()


@pytest.mark.qt_log_ignore("does not support raise")
def test_on_wayland_it_comes_forward_by_the_token_of_whoever_asked(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")  # so that it goes back to what it was
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
    window = MainWindow()
    qtbot.addWidget(window)

    bring_forward(window)
    assert "XDG_ACTIVATION_TOKEN" not in os.environ

    bring_forward(window, "weston-7")
    assert os.environ.get("XDG_ACTIVATION_TOKEN", "") == "weston-7"


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_window_that_was_not_seen_shows_what_holds_now(qtbot: QtBot) -> None:
    clock, window = Clock(day(1, 9)), MainWindow()
    qtbot.addWidget(window)
    diary = begun(clock)
    session = Session(diary, window)
    window.enter(Home(diary, session, Preferences()))
    session.catch_up()
    clock.now = day(3, 9)

    bring_forward(window)

    assert Person(window).sees("Acute stage, settling, day 3")


def test_what_was_found_out_of_a_diary_is_told_and_not_found_out_again(
    qtbot: QtBot, diary: Path
) -> None:
    lived(diary)
    writing = one_writer.lock(diary)
    assert writing.take()
    window, holding = MainWindow(), Holding()
    qtbot.addWidget(window)
    start = Start(window, Preferences(), diary, holding=holding, held=DiaryOpen(diary))
    shut: list[None] = []
    start.shut.connect(lambda: shut.append(None))
    window.show()
    writing.release()

    start.begin()
    person = Person(window)
    assert person.sees("unbend.diary is open in another Unbend: close that one first.")
    assert len(shut) == 1
    person.click("Try again")

    assert settled(qtbot, person).sees("Please enter its passphrase.")
    assert len(shut) == 2
    start.end()
    holding.end()


def test_a_diary_that_is_held_when_it_is_tried_keeps_the_door_shut(
    qtbot: QtBot, diary: Path
) -> None:
    lived(diary)
    window, holding = MainWindow(), Holding()
    qtbot.addWidget(window)
    start = Start(window, Preferences(), diary, holding=holding)
    shut: list[None] = []
    start.shut.connect(lambda: shut.append(None))

    with one_writer.only_writer(diary):
        start.begin()

    assert len(shut) == 1
    start.end()
    holding.end()


def test_what_was_read_once_is_recalled_at_the_next_start(
    qtbot: QtBot, diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "FIRST_CHECKPOINT", 1)
    lived(diary)
    window = MainWindow()
    qtbot.addWidget(window)
    start = Start(window, Preferences(), diary, PASSPHRASE)
    window.show()
    start.begin()
    assert settled(qtbot, Person(window)).sees("Today")
    start.end()

    key = vault.open_key(diary, passphrase=PASSPHRASE)
    with closing(afresh(Clock(day(1)), encrypted_file(diary, key))) as again:
        recalled = again.recalled()
        assert len(recalled) == len(list(again.events_after(0))) > 0
        assert list(again.events_after(recalled.position)) == []
