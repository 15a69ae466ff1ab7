"""A backup before what changes much: made when there is something that none holds yet."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop import backups_first
from desktop.backups_first import before_import, before_update
from domain import backup_shelf, key_file
from domain.backups import CannotKeep
from domain.sound_copy import NoKeyFile
from domain.store import encrypted_file
from tests.desktop.backed_up import DAY, KEY, back_up, lived_at, shelf, write, write_key_file
from tests.facts import Clock, application, day


@pytest.fixture
def diary(home: Path) -> Path:
    return home / "Unbend" / "unbend.diary"


@pytest.fixture
def clock(diary: Path) -> Clock:
    return lived_at(diary, 2)


@pytest.fixture
def folder(diary: Path) -> Path:
    return backup_shelf.folder_of(diary)


def count(diary: Path) -> int:
    return len(shelf(diary).all())


def test_what_no_backup_holds_is_backed_up_before_an_import(
    diary: Path, clock: Clock, folder: Path
) -> None:
    made = before_import(diary, KEY, folder, clock.now)

    assert made is not None
    assert made.is_verified
    assert count(diary) == 2


def test_what_a_backup_holds_already_is_not_copied_again(
    diary: Path, clock: Clock, folder: Path
) -> None:
    back_up(diary, clock)

    assert before_import(diary, KEY, folder, clock.now) is None
    assert count(diary) == 2


def test_an_empty_diary_needs_none(diary: Path, folder: Path) -> None:
    with closing(application(Clock(), encrypted_file(diary, KEY, new=True))):
        pass
    write_key_file(diary)

    assert before_import(diary, KEY, folder, day(1)) is None
    assert before_update(diary, KEY, folder, "0.2.0", day(1)) is None
    assert not folder.exists()


def test_another_version_backs_up_first_and_once(diary: Path, clock: Clock, folder: Path) -> None:
    assert before_update(diary, KEY, folder, "0.2.0", clock.now) is None
    assert count(diary) == 2
    write(diary, clock, 3)

    assert before_update(diary, KEY, folder, "0.2.0", clock.now) is None
    assert count(diary) == 2

    assert before_update(diary, KEY, folder, "0.3.0", clock.now + DAY) is None
    assert count(diary) == 3


def test_going_back_to_an_older_version_backs_up_too(
    diary: Path, clock: Clock, folder: Path
) -> None:
    before_update(diary, KEY, folder, "0.3.0", clock.now)
    write(diary, clock, 3)

    before_update(diary, KEY, folder, "0.2.0", clock.now)

    assert count(diary) == 3


def test_what_stood_in_the_way_is_given_and_the_next_start_tries_again(
    diary: Path, clock: Clock, folder: Path
) -> None:
    opener = key_file.beside(diary).read_bytes()
    key_file.beside(diary).unlink()

    assert isinstance(before_update(diary, KEY, folder, "0.2.0", clock.now), NoKeyFile)
    assert count(diary) == 1

    key_file.beside(diary).write_bytes(opener)
    assert before_update(diary, KEY, folder, "0.2.0", clock.now) is None
    assert count(diary) == 2


def test_a_folder_that_is_a_file_is_told(diary: Path, clock: Clock, home: Path) -> None:
    (home / "file").write_text("no folder")

    assert isinstance(before_update(diary, KEY, home / "file", "0.2.0", clock.now), CannotKeep)


def test_a_version_that_cannot_be_noted_is_told(
    diary: Path, clock: Clock, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(backups_first, "_note", refuse)

    assert isinstance(before_update(diary, KEY, folder, "0.2.0", clock.now), CannotKeep)
    assert count(diary) == 2


def test_the_note_of_the_version_is_no_backup_and_belongs_to_its_owner(
    diary: Path, clock: Clock, folder: Path
) -> None:
    before_update(diary, KEY, folder, "0.2.0", clock.now)

    note = folder / "unbend.opened-by"
    assert note.read_text() == "0.2.0"
    assert note.stat().st_mode & 0o077 == 0
