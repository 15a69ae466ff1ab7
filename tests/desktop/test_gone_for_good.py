"""Before the whole window: the words of an entry go for good, and in the end all of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import vault, which_diary
from desktop.language import speak
from desktop.look import Scheme, apply_look
from desktop.pages import PAGES
from tests.desktop.behind import PASSPHRASE, Door
from tests.desktop.laid_out import OTHER, SECRET, LaidOut, everything_under, lay_out
from tests.driver import Person

CORRECTED = "Leg 6"


@pytest.fixture
def diary(qapp: QApplication) -> LaidOut:
    """A diary in its usual place, with three backups."""
    speak(qapp, "en")
    apply_look(qapp, Scheme.LIGHT)
    return lay_out(which_diary.usual_path(), passphrase=PASSPHRASE)


@pytest.fixture
def door(qtbot: QtBot, diary: LaidOut) -> Iterator[Door]:
    made = Door(qtbot, diary.path)
    yield made
    made.end()


@pytest.fixture
def person(door: Door) -> Person:
    """Somebody who has opened it."""
    return door.answer(door.start(), "Passphrase", PASSPHRASE)


def to(person: Person, page: str) -> None:
    person.press(f"Ctrl+{PAGES.index(page) + 1}")


def test_the_words_of_an_entry_go_from_the_diary_and_from_every_backup(
    door: Door, person: Person, diary: LaidOut, home: Path
) -> None:
    to(person, "timeline")
    person.click_row(CORRECTED)
    was_to_be_read = person.sees(SECRET)
    person.click("Remove these words for good…")
    door.awaits(person, "3 backups hold the words")
    person.fill_in("Your passphrase", PASSPHRASE)
    person.click("Remove for good")
    door.awaits(person, "Please enter its passphrase once more.")
    door.answer(person, "Passphrase", PASSPHRASE)

    door.awaits(person, "The words are gone for good. Please make a new recovery code now.")
    person.press("Return")
    to(person, "timeline")
    person.click_row(CORRECTED)
    still = person.rows()
    is_to_be_read = person.sees(SECRET)
    door.end()
    new = vault.open_key(diary.path, passphrase=PASSPHRASE)
    assert any(CORRECTED in row for row in still), "its numbers stay"
    assert was_to_be_read
    assert not is_to_be_read
    assert any(OTHER in row for row in still)
    assert not any(SECRET.encode() in each for each in everything_under(home, [diary.key, new]))


def test_a_wrong_passphrase_leaves_everything_open(
    door: Door, person: Person, diary: LaidOut
) -> None:
    to(person, "timeline")
    person.click_row(CORRECTED)
    person.click("Remove these words for good…")
    door.awaits(person, "3 backups hold the words")
    person.fill_in("Your passphrase", "another one")
    person.click("Remove for good")

    door.awaits(person, "This is not the passphrase of unbend.diary.")
    door.end()

    assert diary.notes(diary.key) == [SECRET, OTHER]


def test_a_new_key_keeps_every_word_and_asks_for_a_new_code(
    door: Door, person: Person, diary: LaidOut
) -> None:
    to(person, "settings")
    person.click("Give the diary a new key…")
    door.awaits(person, "3 backups have the old key")
    person.fill_in("Your passphrase", PASSPHRASE)
    person.click("Give it a new key")
    door.awaits(person, "Please enter its passphrase once more.")
    door.answer(person, "Passphrase", PASSPHRASE)

    door.awaits(person, "The diary has its new key. Please make a new recovery code now.")
    person.press("Return")
    door.awaits(person, "Show a recovery code")
    door.end()
    new = vault.open_key(diary.path, passphrase=PASSPHRASE)
    assert new != diary.key
    assert diary.notes(new) == [SECRET, OTHER]
    assert len(diary.backups.all()) == 1


def test_a_new_key_can_be_left(door: Door, person: Person, diary: LaidOut) -> None:
    to(person, "settings")
    person.click("Give the diary a new key…")
    door.awaits(person, "3 backups have the old key")

    person.press("Esc")

    assert not person.sees("A new key for the diary")
    door.end()
    assert vault.open_key(diary.path, passphrase=PASSPHRASE) == diary.key


def test_everything_is_erased_by_a_word(
    door: Door, person: Person, diary: LaidOut, home: Path
) -> None:
    to(person, "settings")
    person.click("Erase everything…")
    door.awaits(person, "3 backups that Unbend made.")
    person.fill_in("Type ERASE to go on.", "ERASE")
    person.click("Erase everything now")
    door.awaits(person, "Everything was erased")

    door.end()

    assert [path.name for path in diary.path.parent.rglob("*") if path.is_file()] == []
    assert not any("seen" in path.name for path in home.rglob("*") if path.is_file())
