"""At the door: what is said when a diary does not open, and each way on from there."""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event, Timer
from typing import ClassVar

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked
from typing_extensions import override

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import keychain, recovery_code, stay, vault, which_diary, witness
from desktop.closed_work import ClosedWork
from domain import diary_file, key_file, sqlcipher
from domain.obstacles import DiaryInUse, DiskFull, WithoutItsLog
from domain.store import encrypted_file
from domain.words import said
from tests.desktop.behind import (
    PASSPHRASE,
    SLOW,
    Door,
    backed_up,
    gone_on,
    key_in_keychain,
    key_under_passphrase,
    lived,
)
from tests.facts import Clock, begun, day

CODE, OTHER_CODE = recovery_code.make(), recovery_code.make()
OPEN = "Acute stage, settling"


class Chest(KeyringBackend):
    """A keychain in memory, which a test may lock or empty."""

    priority = 1
    kept: ClassVar[dict[tuple[str, str], str]] = {}
    is_locked: ClassVar[bool] = False

    @override
    def get_password(self, service: str, username: str) -> str | None:
        if self.is_locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        if self.is_locked:
            raise KeyringLocked
        self.kept[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def chest(monkeypatch: pytest.MonkeyPatch) -> type[Chest]:
    monkeypatch.setattr(keychain, "_allowed", lambda: (Chest,))
    monkeypatch.setattr(Chest, "kept", {})
    monkeypatch.setattr(Chest, "is_locked", False)
    return Chest


@pytest.fixture
def diary(home: Path) -> Path:
    return home / "data" / "unbend" / "unbend.diary"


@pytest.fixture
def door(qtbot: QtBot, diary: Path) -> Iterator[Door]:
    made = Door(qtbot, diary)
    yield made
    made.end()


def digests(diary: Path) -> dict[str, str]:
    files = [each for each in diary.parent.iterdir() if each.is_file() and each.suffix != ".lock"]
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(files)}


def in_chest(diary: Path, code: str = "") -> bytes:
    """A diary of a day with its key in the keychain."""
    key = key_in_keychain(diary, code)
    lived(diary, key)
    return key


def under_passphrase(diary: Path, code: str = "") -> bytes:
    key = key_under_passphrase(diary, code)
    lived(diary, key)
    return key


# ------------------------------------------------------------------------- the keychain


def test_a_locked_keychain_can_be_tried_again(door: Door, chest: type[Chest]) -> None:
    in_chest(door.diary)
    chest.is_locked = True
    person = door.start()
    assert person.sees("The keychain that keeps the key of unbend.diary is locked.")
    assert "Use the recovery code" not in person.buttons()

    chest.is_locked = False
    door.press(person, "Try again")

    assert person.sees(OPEN)


def test_where_the_keychain_is_locked_the_code_opens_the_diary(
    door: Door, chest: type[Chest]
) -> None:
    in_chest(door.diary, CODE)
    chest.is_locked = True
    person = door.start()

    door.press(person, "Use the recovery code")
    assert not person.is_chosen("Keep the key in this computer's keychain again")
    door.answer(person, "Recovery code", CODE.lower().replace("-", " "))

    assert person.sees("The recovery code opened the diary this time.")


def test_from_the_code_one_can_go_back_to_the_keychain(door: Door, chest: type[Chest]) -> None:
    in_chest(door.diary, CODE)
    chest.is_locked = True
    person = door.start()
    door.press(person, "Use the recovery code")

    door.press(person, "Back")

    assert person.sees("The keychain that keeps the key of unbend.diary is locked.")


def test_a_key_that_the_keychain_lost_is_put_back_by_the_code(
    door: Door, chest: type[Chest]
) -> None:
    key = in_chest(door.diary, CODE)
    chest.kept.clear()
    before = digests(door.diary)
    person = door.start()
    assert person.sees("is safe, but its key is not in this computer's keychain")
    assert digests(door.diary) == before
    assert chest.kept == {}

    assert person.is_chosen("Keep the key in this computer's keychain again")
    door.answer(person, "Recovery code", CODE)
    door.awaits(person, "The keychain keeps the key from now on, and proved it.")

    assert vault.open_key(door.diary) == key
    assert door.start().sees(OPEN)


def test_without_the_tick_the_key_stays_out_of_the_keychain(door: Door, chest: type[Chest]) -> None:
    in_chest(door.diary, CODE)
    chest.kept.clear()
    person = door.start()

    person.use("Keep the key in this computer's keychain again")
    door.answer(person, "Recovery code", CODE)

    assert person.sees("The recovery code opened the diary this time.")
    assert chest.kept == {}


def test_a_wrong_code_is_told_and_stays_in_its_field(door: Door, chest: type[Chest]) -> None:
    in_chest(door.diary, CODE)
    chest.kept.clear()
    person = door.start()

    door.answer(person, "Recovery code", OTHER_CODE)

    assert person.sees("This is a recovery code, but not the one of unbend.diary.")
    assert person.sees(OTHER_CODE)
    door.answer(person, "Recovery code", CODE)
    door.awaits(person, "The keychain keeps the key from now on")


def test_where_a_key_is_lost_and_there_is_no_code_nothing_new_is_made(
    door: Door, chest: type[Chest]
) -> None:
    in_chest(door.diary)
    chest.kept.clear()
    before = digests(door.diary)

    person = door.start()

    assert person.sees("is safe, but its key is missing")
    assert "Use the recovery code" not in person.buttons()
    door.press(person, "Try again")
    assert digests(door.diary) == before
    assert chest.kept == {}


# -------------------------------------------------------------------------- passphrases


def test_a_forgotten_passphrase_is_replaced_with_the_code(door: Door) -> None:
    under_passphrase(door.diary, CODE)
    person = door.start()

    door.press(person, "Forgotten? Use the recovery code")
    assert person.is_chosen("Choose a new passphrase afterwards")
    door.answer(person, "Recovery code", CODE)

    assert person.sees("Choose a new passphrase in place of the forgotten one.")
    assert person.find("New passphrase").hasFocus()


def test_without_a_code_none_is_offered_for_a_passphrase(door: Door) -> None:
    under_passphrase(door.diary)

    person = door.start()

    assert "Forgotten? Use the recovery code" not in person.buttons()


# ------------------------------------------------------------------------------ backups


def damage(diary: Path) -> None:
    data = bytearray(diary.read_bytes())
    data[1000] ^= 1
    diary.write_bytes(data)


def test_instead_of_a_damaged_diary_a_backup_can_be_tried_and_restored(door: Door) -> None:
    backed_up(door.diary, in_chest(door.diary))
    damage(door.diary)
    before = digests(door.diary)
    person = door.start()
    assert person.sees("unbend.diary is damaged and was not opened.")

    door.press(person, "See backups")
    assert person.sees("Backups of your diary")
    person.click(next(each for each in person.buttons() if each.startswith("Try")))
    door.awaits(person, "Restore this one…")
    person.press("Ctrl+W")
    door.awaits(person, "Backups of your diary")
    person.click(next(each for each in person.buttons() if each.startswith("Restore")))
    door.awaits(person, OPEN)

    restored = which_diary.path()
    assert restored != door.diary
    assert restored.stem.startswith("unbend-restored-")
    assert {name: digests(door.diary)[name] for name in before} == before
    assert door.start(which_diary.path()).sees(OPEN)


def test_a_backup_that_is_tried_at_the_door_can_be_restored_from_its_pages(door: Door) -> None:
    backed_up(door.diary, in_chest(door.diary))
    damage(door.diary)
    person = door.start()
    door.press(person, "See backups")
    person.click(next(each for each in person.buttons() if each.startswith("Try")))
    door.awaits(person, "Restore this one…")

    person.click("Restore this one…")
    door.awaits(person, OPEN)

    assert which_diary.path().stem.startswith("unbend-restored-")


def test_a_backup_under_a_passphrase_asks_for_it(door: Door) -> None:
    backed_up(door.diary, under_passphrase(door.diary, CODE))
    door.diary.unlink()
    person = door.start()
    door.answer(person, "Passphrase", PASSPHRASE)
    assert person.sees("There is no diary called unbend.diary here.")

    door.press(person, "See backups")
    person.click(next(each for each in person.buttons() if each.startswith("Restore")))
    door.awaits(person, "This backup is locked")
    door.answer(person, "Passphrase", "not this one at all")
    assert person.sees("This is not the passphrase of")
    door.press(person, "Forgotten? Use the recovery code")
    door.answer(person, "Recovery code", CODE)

    door.awaits(person, "Choose a new passphrase in place of the forgotten one.")


def test_from_a_locked_backup_the_way_back_leads_to_the_list(door: Door) -> None:
    backed_up(door.diary, under_passphrase(door.diary))
    damage(door.diary)
    person = door.start()
    door.answer(person, "Passphrase", PASSPHRASE)
    door.press(person, "See backups")
    person.click(next(each for each in person.buttons() if each.startswith("Try")))
    door.awaits(person, "This backup is locked")

    door.press(person, "Back")

    assert person.sees("Backups of your diary")
    door.press(person, "To your own diary")
    assert person.sees("Please enter its passphrase.")


def test_a_backup_from_another_computer_is_made_a_diary_of_this_one(
    door: Door, chest: type[Chest], tmp_path: Path
) -> None:
    away = tmp_path / "other" / "mine.diary"
    backup = backed_up(away, in_chest(away, CODE))
    chest.kept.clear()
    person = door.start()
    door.awaits(person, "Welcome to Unbend")

    door.chosen = backup
    person.click("I have a backup…")
    door.settle(person)
    assert person.sees("Open with the recovery code")
    door.answer(person, "Recovery code", CODE)
    door.awaits(person, "The keychain keeps the key from now on")

    opened = which_diary.path()
    assert opened.parent == door.diary.parent
    assert door.start(opened).sees(OPEN)


def test_a_backup_without_its_key_file_is_told(door: Door, tmp_path: Path) -> None:
    away = tmp_path / "other" / "mine.diary"
    backup = backed_up(away, in_chest(away, CODE))
    key_file.beside(backup).unlink()
    under_passphrase(door.diary)
    person = door.start()

    door.chosen = backup
    door.press(person, "I have a backup…")
    assert person.sees("The backup was not opened")
    door.press(person, "Back")

    assert person.sees("Please enter its passphrase.")


# ------------------------------------------------------------------------ other diaries


def test_another_diary_opens_and_from_then_on(door: Door, tmp_path: Path) -> None:
    other = tmp_path / "other" / "mine.diary"
    in_chest(other)
    under_passphrase(door.diary)
    person = door.start()

    door.chosen = other
    door.press(person, "Open another diary…")

    assert person.sees(OPEN)
    assert which_diary.path() == other


def test_one_that_does_not_open_is_not_remembered(door: Door, tmp_path: Path) -> None:
    other = tmp_path / "letter.diary"
    other.write_text("Dear diary")
    under_passphrase(door.diary)
    person = door.start()

    door.chosen = other
    door.press(person, "Open another diary…")
    assert person.sees("letter.diary is not an Unbend diary.")
    door.press(person, "To your own diary")

    assert person.sees("Please enter its passphrase.")
    assert which_diary.path() == door.diary


def test_to_ask_for_another_and_name_none_changes_nothing(door: Door) -> None:
    under_passphrase(door.diary)
    person = door.start()

    door.press(person, "Open another diary…")

    assert person.sees("Please enter its passphrase.")


def test_where_the_chosen_diary_is_gone_none_is_begun_unasked(door: Door, home: Path) -> None:
    gone = home / "stick" / "mine.diary"
    which_diary.open_from_now_on(gone)

    person = door.start(which_diary.path())

    assert person.sees("There is no diary called mine.diary here.")
    assert not gone.parent.exists()
    assert not door.diary.exists()
    door.press(person, "Begin a new diary")
    door.awaits(person, "Welcome to Unbend")
    assert door.diary.exists()
    assert which_diary.path() == door.diary


def test_a_diary_that_another_window_has_is_told(door: Door, tmp_path: Path) -> None:
    from desktop import one_writer

    other = tmp_path / "other" / "mine.diary"
    in_chest(other)
    under_passphrase(door.diary)
    person = door.start()
    door.chosen = other

    with one_writer.only_writer(other):
        door.press(person, "Open another diary…")
        assert person.sees("mine.diary is open in another Unbend")
    door.press(person, "Try again")

    assert person.sees(OPEN)


# ---------------------------------------------------------------------- what may be open


def noted(door: Door, key: bytes) -> None:
    """The diary was open on this computer, with an entry more than it has now."""
    former = door.diary.read_bytes()
    gone_on(door.diary, key)
    door.start()
    door.end()
    for part in door.diary.parent.glob("unbend.diary*"):
        if part.name.endswith(("-wal", "-shm")):
            part.unlink()
    door.diary.write_bytes(former)


def test_an_older_copy_of_the_diary_is_told_and_opened_when_that_is_wanted(door: Door) -> None:
    key = in_chest(door.diary)
    noted(door, key)
    person = door.start()
    assert person.sees("This diary is older than it was")

    door.press(person, "Open it all the same")

    assert person.sees(OPEN)
    assert door.start().sees(OPEN)


def test_to_leave_an_older_copy_at_the_door_changes_nothing(door: Door) -> None:
    key = in_chest(door.diary)
    noted(door, key)
    before = door.diary.read_bytes()
    person = door.start()

    person.use("Quit")

    assert door.diary.read_bytes() == before
    assert door.start().sees("This diary is older than it was")


def test_the_backups_are_offered_for_an_older_copy(door: Door) -> None:
    key = in_chest(door.diary)
    backed_up(door.diary, key)
    noted(door, key)

    person = door.start()

    assert "See backups" in person.buttons()


def test_a_second_copy_beside_the_diary_is_told_once(door: Door) -> None:
    in_chest(door.diary)
    shutil.copy(door.diary, door.diary.with_name("unbend (conflicted copy).diary"))
    person = door.start()
    assert person.sees("There is a second copy of your diary")
    assert person.sees("unbend (conflicted copy).diary")

    door.press(person, "Go on with this one")
    assert person.sees(OPEN)
    assert door.start().sees(OPEN)

    shutil.copy(door.diary, door.diary.with_name("unbend (conflicted copy 2).diary"))
    assert door.start().sees("There is a second copy of your diary")


def test_a_copy_without_its_log_is_no_empty_diary(door: Door, tmp_path: Path) -> None:
    away = tmp_path / "other" / "mine.diary"
    key = key_in_keychain(away)
    opened = begun(Clock(day(1)), encrypted_file(away, key, new=True))
    copy = door.diary
    copy.parent.mkdir(parents=True)
    shutil.copy(away, copy)
    shutil.copy(key_file.beside(away), key_file.beside(copy))
    opened.close()
    before = digests(copy)

    person = door.start()

    assert person.sees(WithoutItsLog(copy).sentence)
    assert digests(copy) == before


def test_a_newer_diary_is_refused_and_left_as_it_is(door: Door) -> None:
    key = in_chest(door.diary)
    with closing(sqlcipher.connect(door.diary, key)) as connection:
        connection.execute(f"PRAGMA user_version={diary_file.FORMAT + 1}")
    before = digests(door.diary)

    person = door.start()

    assert person.sees("was written by a newer version of Unbend")
    assert digests(door.diary) == before


@pytest.mark.skipif(os.geteuid() == 0 if hasattr(os, "geteuid") else True, reason="modes bind")
def test_a_folder_that_cannot_be_written_is_told(door: Door) -> None:
    in_chest(door.diary)
    door.diary.parent.chmod(0o500)
    try:
        assert door.start().sees("Unbend cannot write in the folder of unbend.diary.")
    finally:
        door.diary.parent.chmod(0o700)


def test_without_a_backup_before_another_version_the_person_decides(door: Door) -> None:
    in_chest(door.diary)
    folder = door.diary.with_name("backups")
    folder.symlink_to(door.diary.parent)
    person = door.start()
    assert person.sees("it makes a backup before it opens it")

    door.press(person, "Open it without a backup")

    assert person.sees(OPEN)


def test_before_another_version_opens_it_a_backup_is_made(door: Door) -> None:
    in_chest(door.diary)

    assert door.start().sees(OPEN)

    assert list(door.diary.with_name("backups").glob("unbend-00001-*.diary"))


# ------------------------------------------------------------------- while it is closed


def test_work_is_done_while_the_diary_is_closed_and_it_opens_again(door: Door) -> None:
    in_chest(door.diary)
    person = door.start()
    seen: list[bool] = []

    def work() -> Path:
        seen.append(door.diary.with_name("unbend.diary-wal").exists())
        return door.diary

    door.now.do_while_closed(ClosedWork(words=said("Working…"), do=work))
    assert person.sees("Working…")
    door.awaits(person, "Your diary")

    assert seen == [False]
    assert person.window.home.pages.current == "settings"


def test_that_the_work_was_done_is_told_once_the_diary_is_open(door: Door, qtbot: QtBot) -> None:
    in_chest(door.diary)
    person = door.start()

    door.now.do_while_closed(
        ClosedWork(
            words=said("Working…"),
            do=lambda: door.diary,
            page="today",
            done=lambda: said("It is done."),
        )
    )

    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=SLOW)
    assert person.sees("It is done.")
    person.press("Return")
    assert person.sees(OPEN)


def test_work_that_comes_to_nothing_is_told_and_the_diary_opens_again(
    door: Door, qtbot: QtBot
) -> None:
    under_passphrase(door.diary)
    person = door.start()
    door.answer(person, "Passphrase", PASSPHRASE)

    def work() -> Path:
        raise DiaryInUse(door.diary)

    door.now.do_while_closed(
        ClosedWork(words=said("Working…"), do=work, page="today", done=lambda: said("It is done."))
    )

    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=SLOW)
    assert person.sees("unbend.diary is in use by another program.")
    assert not person.sees("It is done.")
    person.press("Return")
    assert person.sees(OPEN)


def test_the_end_of_the_program_waits_for_work_on_the_files(door: Door) -> None:
    in_chest(door.diary)
    door.start()
    goes_on, ended = Event(), []

    def work() -> Path:
        goes_on.wait(10)
        ended.append(True)
        return door.diary

    door.now.do_while_closed(ClosedWork(words=said("Working…"), do=work))
    Timer(0.1, goes_on.set).start()
    door.end()

    assert ended


def test_after_everything_was_erased_a_diary_can_be_begun(door: Door) -> None:
    in_chest(door.diary)
    person = door.start()

    def erase() -> None:
        for file in door.diary.parent.glob("unbend.diary*"):
            if not file.name.endswith(".lock"):
                file.unlink()

    door.now.do_while_closed(ClosedWork(words=said("Erasing…"), do=erase))
    door.awaits(person, "Everything was erased")
    assert not door.diary.exists()

    door.press(person, "Begin anew")
    door.awaits(person, "Welcome to Unbend")


def test_where_not_all_could_be_erased_that_is_told_and_nothing_is_begun(door: Door) -> None:
    in_chest(door.diary)
    person = door.start()

    def erase() -> None:
        for file in door.diary.parent.glob("unbend.diary*"):
            if not file.name.endswith(".lock"):
                file.unlink()
        raise DiskFull(door.diary)

    door.now.do_while_closed(ClosedWork(words=said("Erasing…"), do=erase))
    door.awaits(person, "Everything was erased")

    assert person.sees("The disk is full")
    assert not door.diary.exists()


def test_another_diary_can_be_opened_in_place_of_the_one_that_is_open(
    door: Door, tmp_path: Path
) -> None:
    other = tmp_path / "other" / "mine.diary"
    in_chest(other)
    in_chest(door.diary)
    person = door.start()

    door.now.open_instead(other)
    door.settle(person)

    assert person.sees(OPEN)
    assert door.now.path == which_diary.path() == other


# -------------------------------------------------------------------------- the witness


def test_how_far_the_diary_came_is_noted_when_it_is_left(door: Door) -> None:
    key = in_chest(door.diary)
    door.start()

    door.end()

    assert witness.remembered(door.diary, key) is not None


def test_how_far_the_diary_came_is_noted_while_it_is_open(
    door: Door, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = in_chest(door.diary)
    monkeypatch.setattr(stay, "SOON_MS", 0)
    monkeypatch.setattr(stay, "MINUTE_S", 0.0)
    person = door.start()
    assert witness.remembered(door.diary, key) is None

    person.click("Knees Rocking done")

    qtbot.waitUntil(lambda: witness.remembered(door.diary, key) is not None, timeout=SLOW)


def test_in_another_language_a_backup_can_be_named_as_well(door: Door, tmp_path: Path) -> None:
    away = tmp_path / "other" / "mine.diary"
    door.chosen = backed_up(away, in_chest(away))
    person = door.start()
    door.awaits(person, "Welcome to Unbend")
    home = person.window.home
    person.window.enter(home.anew())
    home.session.show()

    person.click("I have a backup…")

    door.awaits(person, OPEN)
    assert which_diary.path().parent == door.diary.parent
