"""The recovery code in the app as it is started, with a real keychain: made, tested, needed."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import envelope, here, key_changes, recovery_code, vault
from desktop.look import Scheme, apply_look
from desktop.preferences import Preferences
from desktop.start import Start
from desktop.window import MainWindow
from domain.backup_shelf import folder_of, on_shelf
from domain.obstacles import Obstacle
from domain.store import encrypted_file
from tests.driver import Person
from tests.facts import Clock, begun
from tests.facts import application as afresh
from tests.secret_service import SecretService, leaves_sockets_open, needs_secret_service

SLOW = 20_000
WORDS = "two knees rocking"
NOW = datetime(2026, 6, 12, 10, 32, tzinfo=UTC)

pytestmark = [needs_secret_service, leaves_sockets_open]


@pytest.fixture(autouse=True)
def one_morning(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setattr(here, "now", lambda: NOW)
    monkeypatch.setattr(here, "zone", lambda: "Europe/Berlin")
    monkeypatch.setattr(envelope, "MEMORY_KIB", 8 * 1024)
    monkeypatch.setattr(envelope, "PASSES", 1)
    apply_look(qapp, Scheme.LIGHT)


@pytest.fixture
def diary(home: Path) -> Path:
    return home / "diary" / "unbend.diary"


@pytest.fixture
def started(qtbot: QtBot, diary: Path, desk: SecretService) -> Iterator[Callable[[], Person]]:
    """Somebody who is signed in starts the app on the diary, as often as they like."""
    starts: list[Start] = []
    desk.sign_in()

    def start() -> Person:
        window = MainWindow()
        qtbot.addWidget(window)
        window.resize(1200, 900)
        starts.append(Start(window, Preferences(), diary))
        with qtbot.waitExposed(window):
            window.show()
        starts[-1].begin()
        qtbot.waitUntil(lambda: window.home is not None, timeout=SLOW)
        return Person(window)

    yield start
    for each in starts:
        each.end()


def answer(person: Person) -> None:
    """All first questions, up to the one about the key."""
    person.press("Return")
    person.click("None of these")
    person.press("Return")
    person.click("Are you 18 or older?: Yes")
    person.click("Which leg hurts?: Left")
    person.fill_in("When did it begin? About when is enough.", "2026-03-01")
    person.press("Return")
    person.click("None of these")
    person.press("Return")
    person.click("None of these yet")
    person.press("Return")
    assert person.sees("Where your diary is kept")


def read_code(person: Person) -> str:
    """The code, as it is copied from the screen by somebody who has it spelled."""
    person.awaits("Group 1: ")
    spelled = person.find("Group 1: ").accessibleName()
    return "".join(part.split(":")[1].replace(" ", "") for part in spelled.split(".") if part)


def lived(diary: Path) -> bytes:
    """A diary since yesterday, with its key in the keychain and no code."""
    key = vault.new_key(diary, keychain=vault.find_keychain(diary))
    clock = Clock(NOW - timedelta(days=1))
    with closing(begun(clock, encrypted_file(diary, key, new=True))) as application:
        application.answer_red_flags([])
    return key


def files_with(code: str, folder: Path) -> list[Path]:
    """Every file in which a code stands as it is written, spoken or typed."""
    groups = [code[at : at + 5] for at in range(0, len(code), 5)]
    forms = [code, "-".join(groups), " ".join(groups), code.lower()]
    files = [each for each in folder.rglob("*") if each.is_file()]
    return [file for file in files if any(form.encode() in file.read_bytes() for form in forms)]


def opens(diary: Path, code: str) -> bool:
    try:
        vault.open_key(diary, code=code)
    except Obstacle:
        return False
    return True


def test_a_code_is_made_and_tested_before_the_diary_begins(
    started: Callable[[], Person], home: Path, diary: Path, desk: SecretService
) -> None:
    person = started()
    answer(person)
    assert "Begin the diary" not in person.buttons()

    person.click("Show a recovery code")
    code = read_code(person)
    person.click("I have written it down")
    assert not person.sees("Group 1: ")
    person.type(code.lower())
    person.press("Return")
    person.awaits("Tested today.")
    person.press("Return")
    person.awaits("Acute stage, settling")

    ways = vault.ways_in(diary)
    assert ways is not None
    assert (ways.code, ways.code_waits) == ("tested", False)
    assert not files_with(code, home)
    person.window.close()
    desk.wipe()
    with pytest.raises(vault.CodeNeeded):
        vault.open_key(diary)
    key = vault.open_key(diary, code=code)
    with closing(afresh(Clock(NOW), encrypted_file(diary, key))) as again:
        assert again.events_after(0)


def test_behind_a_cover_the_code_is_covered_as_well(
    started: Callable[[], Person], qtbot: QtBot
) -> None:
    person = started()
    answer(person)
    person.click("Show a recovery code")
    code = read_code(person)
    window, cover = person.window, QWidget()
    assert isinstance(window, MainWindow)
    qtbot.addWidget(cover)

    window.cover(cover)
    window.uncover()

    assert code[:5] not in person.words()
    person.click("Show it again")
    assert read_code(person) == code


def test_later_begins_the_diary_as_well(started: Callable[[], Person], diary: Path) -> None:
    person = started()
    answer(person)

    person.click("Later")
    assert person.sees("No code for now.")
    person.press("Return")
    person.awaits("Acute stage, settling")

    ways = vault.ways_in(diary)
    assert ways is not None
    assert ways.code == "none"
    assert not person.sees("Your diary has no recovery code")


def test_nothing_begins_before_it_was_said_what_is_to_become_of_the_code(
    started: Callable[[], Person],
) -> None:
    person = started()
    answer(person)
    person.click("Show a recovery code")
    read_code(person)

    person.press("Escape")
    person.press("Return")
    person.press("Return")

    assert person.sees("Where your diary is kept")


def test_a_code_that_waits_for_its_test_is_asked_for_at_the_next_start(
    started: Callable[[], Person], diary: Path
) -> None:
    person = started()
    answer(person)
    person.click("Show a recovery code")
    code = read_code(person)
    person.window.close()

    person = started()
    answer(person)
    person.fill_in("The code, as it stands on the paper", code)
    person.press("Return")
    person.awaits("Tested today.")

    ways = vault.ways_in(diary)
    assert ways is not None
    assert ways.code == "tested"


def test_an_older_diary_is_reminded_and_led_to_the_key(
    started: Callable[[], Person], diary: Path
) -> None:
    lived(diary)
    person = started()
    assert person.sees("Your diary has no recovery code")

    person.click("Make a recovery code")
    person.awaits("Show a recovery code")
    person.click("Show a recovery code")
    code = read_code(person)
    person.click("I have written it down")
    person.type(code)
    person.press("Return")
    person.awaits("Tested today.")
    person.press("Ctrl+1")
    person.awaits("Acute stage, settling")

    assert not person.sees("Your diary has no recovery code")


def test_not_now_is_heard_also_at_the_next_start(
    started: Callable[[], Person], diary: Path
) -> None:
    lived(diary)
    person = started()
    person.click("Not now")
    assert not person.sees("Your diary has no recovery code")
    person.window.close()

    assert not started().sees("Your diary has no recovery code")


def test_a_code_that_was_never_tested_is_reminded_of(
    started: Callable[[], Person], diary: Path
) -> None:
    key = lived(diary)
    key_changes.add_code(diary, key, recovery_code.make())

    person = started()

    assert person.sees("Your recovery code was never tested")
    person.click("Test the code")
    person.awaits("Now type it back from the paper.")


def test_where_a_warning_sign_is_open_nothing_is_said_of_codes(
    started: Callable[[], Person], diary: Path
) -> None:
    key = lived(diary)
    with closing(afresh(Clock(NOW), encrypted_file(diary, key))) as application:
        application.answer_red_flags(["saddle_numbness"])

    person = started()

    assert person.sees("Is it safe?")
    assert not person.sees("Your diary has no recovery code")


def test_a_new_code_opens_the_backups_and_the_former_one_no_longer(
    qtbot: QtBot, started: Callable[[], Person], diary: Path
) -> None:
    key = lived(diary)
    former = recovery_code.make()
    key_changes.add_code(diary, key, former)
    key_changes.confirm_code(diary, former)
    person = started()
    folder = folder_of(diary)
    qtbot.waitUntil(lambda: on_shelf(folder, diary) != (), timeout=SLOW)
    backup = on_shelf(folder, diary)[0]
    assert vault.open_key(backup.path, code=former) == key

    person.press("Ctrl+7")
    person.click("Make a new code…")
    person.click("Show a recovery code")
    code = read_code(person)
    person.click("I have written it down")
    person.type(code)
    person.press("Return")
    person.awaits("The former sheet opens only a copy")
    qtbot.waitUntil(lambda: opens(backup.path, code), timeout=SLOW)

    assert vault.open_key(backup.path, code=code) == key
    with pytest.raises(vault.WrongCode):
        vault.open_key(backup.path, code=former)
