"""Backups from anywhere: looked into and brought back, whatever they are called by now."""

import hashlib
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from shutil import copy2

import pytest

from domain import backup_shelf, key_file
from domain.backup_anywhere import bring_back_beside, look_into
from domain.backup_shelf import Backup
from domain.backups import Backups, UnsoundBackup
from domain.obstacles import DamagedDiary, NotADiary, WrongKey
from domain.sound_copy import NoKeyFile
from domain.store import encrypted_file
from domain.wishes import Pain
from tests.domain.test_backups import KEY, OTHER_KEY, facts_in, flipped, write_key_file
from tests.facts import Clock, application, begun

NOW = datetime(2026, 11, 23, 9, 20, tzinfo=UTC)


@pytest.fixture
def diary(home: Path) -> Path:
    path = home / "Unbend" / "unbend.diary"
    with closing(begun(Clock(), encrypted_file(path, KEY, new=True))) as app:
        for leg in range(10):
            app.report_pain(Pain(leg=leg))
    write_key_file(path)
    return path


@pytest.fixture
def backups(diary: Path) -> Backups:
    return Backups(diary, backup_shelf.folder_of(diary))


@pytest.fixture
def carried(backups: Backups, home: Path) -> Path:
    """A backup on another computer under another name: its key file is beside it, its note not."""
    made = backups.make(KEY, NOW)
    there = home / "stick" / "My diary of spring.diary"
    there.parent.mkdir()
    copy2(made.path, there)
    copy2(key_file.beside(made.path), key_file.beside(there))
    return there


def digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_a_backup_is_brought_back_where_there_is_no_diary_yet(
    carried: Path, home: Path, diary: Path
) -> None:
    place = home / "new" / "unbend.diary"

    made = bring_back_beside(carried, KEY, place)

    assert made == place
    assert facts_in(encrypted_file(made, KEY)) == facts_in(encrypted_file(diary, KEY))


def test_where_there_is_a_diary_it_stands_beside_that(carried: Path, diary: Path) -> None:
    before = digests(diary.parent)

    made = bring_back_beside(carried, KEY, diary)

    assert made.name == "unbend-2.diary"
    assert digests(diary.parent).items() >= before.items()
    assert len(facts_in(encrypted_file(made, KEY))) == 11


def test_nothing_is_left_beside_the_backup(carried: Path, home: Path) -> None:
    before = digests(carried.parent)

    bring_back_beside(carried, KEY, home / "unbend.diary")

    assert digests(carried.parent) == before


def test_without_its_key_file_it_would_open_for_nobody(carried: Path, home: Path) -> None:
    key_file.beside(carried).unlink()

    with pytest.raises(NoKeyFile):
        bring_back_beside(carried, KEY, home / "unbend.diary")

    assert not (home / "unbend.diary").exists()


def test_another_key_brings_nothing_back(carried: Path, home: Path) -> None:
    with pytest.raises(WrongKey):
        bring_back_beside(carried, OTHER_KEY, home / "unbend.diary")

    assert not (home / "unbend.diary").exists()


def test_a_damaged_one_is_not_brought_back(carried: Path, home: Path) -> None:
    flipped(carried, 9000)

    with pytest.raises(DamagedDiary):
        bring_back_beside(carried, KEY, home / "unbend.diary")

    assert not key_file.beside(home / "unbend.diary").exists()


def test_what_is_no_backup_is_refused(home: Path) -> None:
    (home / "letter.diary").write_text("Dear diary")

    with pytest.raises(NotADiary):
        look_into(home / "letter.diary", KEY)


def test_one_without_a_note_is_looked_into(carried: Path) -> None:
    before = digests(carried.parent)

    store = look_into(carried, KEY)

    assert len(facts_in(store)) == 11
    assert digests(carried.parent) == before


def test_one_that_is_not_what_was_noted_is_refused_and_marked(backups: Backups) -> None:
    made = backups.make(KEY, NOW)
    flipped(made.path, 9000)

    with pytest.raises(UnsoundBackup):
        look_into(made.path, KEY)

    assert backups.why_stopped() == "check"
    assert not backups.all()[0].is_verified


def test_a_sound_one_with_its_note_is_looked_into(backups: Backups) -> None:
    assert len(facts_in(look_into(backups.make(KEY, NOW).path, KEY))) == 11


# --------------------------------------------------------------------- diaries of the same key


def restored_and_backed_up(backups: Backups) -> tuple[Backups, Backup]:
    place = backups.restore(backups.make(KEY, NOW), KEY, NOW)
    beside = Backups(place, backups.folder)
    with closing(application(Clock(), encrypted_file(place, KEY))) as app:
        app.report_pain(Pain(leg=3))
    return beside, beside.make(KEY, NOW.replace(hour=11))


def test_a_restored_diary_lists_the_backups_of_the_one_before_as_well(backups: Backups) -> None:
    beside, made = restored_and_backed_up(backups)

    assert beside.all() == (made,)
    assert beside.all_of(KEY) == (*backups.all(), made)
    assert [backup_shelf.diary_of(each.path).name for each in beside.all_of(KEY)] == [
        "unbend.diary",
        "unbend-restored-2026-11-23.diary",
    ]


def test_backups_of_another_key_are_not_listed(backups: Backups, home: Path) -> None:
    other = home / "Unbend" / "other.diary"
    with closing(begun(Clock(), encrypted_file(other, OTHER_KEY, new=True))):
        pass
    write_key_file(other, OTHER_KEY)
    foreign = Backups(other, backups.folder).make(OTHER_KEY, NOW)

    made = backups.make(KEY, NOW)

    assert backups.all_of(KEY) == (made,)
    assert foreign in backup_shelf.of_others(backups.folder, backups.diary)


def test_after_a_restore_none_goes_of_either_diary(backups: Backups) -> None:
    beside, _ = restored_and_backed_up(backups)

    assert (backups.why_stopped(), beside.why_stopped()) == ("restore", "restore")
    beside.resume()
    assert (backups.why_stopped(), beside.why_stopped()) == ("restore", None)


def test_restored_again_its_name_does_not_grow(backups: Backups) -> None:
    beside, made = restored_and_backed_up(backups)

    assert beside.restore(made, KEY, NOW).name == "unbend-restored-2026-11-23-2.diary"


def test_a_key_file_is_not_taken_for_a_backup(backups: Backups) -> None:
    made = backups.make(KEY, NOW)

    assert backup_shelf.backup_at(made.path) == made
    assert backup_shelf.backup_at(key_file.beside(made.path)) is None
    assert backup_shelf.diary_of(Path("letters.txt")) == Path("letters.txt")
