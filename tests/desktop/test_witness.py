"""What a computer remembers of a diary: an older copy in its place is noticed, and nothing else."""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from desktop import opening, removal, vault, witness
from desktop.witness import RolledBack
from domain import high_water, key_file, rewriting
from domain.application import Unbend
from domain.high_water import HighWater
from domain.store import encrypted_file
from domain.values import Side
from domain.wishes import Pain
from tests.facts import ZONE, Clock, date_of, day

WORDS = "two knees rocking"


class Diary:
    """A diary on disk, opened for a moment at a time as the app does."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "mine.diary"
        self.key = vault.new_key(self.path, passphrase=WORDS)
        self.clock = Clock(day(1, 9))
        encrypted_file(self.path, self.key, new=True)
        with closing(self.opened()) as app:
            app.open_episode(side=Side.LEFT, onset=date_of(1))
        self.note()

    def opened(self) -> Unbend:
        store = encrypted_file(self.path, self.key)
        return opening.open_store(store, clock=self.clock, zone=lambda: ZONE)

    def go_on(self, days: int = 1) -> None:
        with closing(self.opened()) as app:
            for _ in range(days):
                self.clock.pass_by(days=1)
                app.report_pain(Pain(leg=3, back=2))

    def note(self) -> HighWater:
        with closing(self.opened()) as app:
            seen = high_water.measured(app.stored_after)
        assert seen is not None
        witness.note(self.path, self.key, seen)
        return seen

    def look(self) -> RolledBack | None:
        with closing(self.opened()) as app:
            return witness.look(self.path, self.key, app.stored_after)


@pytest.fixture
def diary(home: Path) -> Diary:
    return Diary(home / "data" / "unbend")


def copied(diary: Diary, to: Path) -> Path:
    return shutil.copytree(diary.path.parent, to)


def restored(diary: Diary, copy: Path) -> None:
    shutil.rmtree(diary.path.parent)
    shutil.copytree(copy, diary.path.parent)


def marks(home: Path) -> list[Path]:
    return sorted((home / "state").rglob("*.seen"))


def test_a_diary_that_goes_on_is_nothing_to_be_told(diary: Diary) -> None:
    diary.go_on()
    before = diary.look()
    diary.note()

    assert before is None
    assert diary.look() is None


def test_an_older_copy_of_the_whole_folder_is_noticed(diary: Diary, home: Path) -> None:
    copy = copied(diary, home / "copy")
    diary.go_on()
    seen = diary.note()
    restored(diary, copy)

    told = diary.look()

    assert told is not None
    assert told.seen == seen
    assert "older" in str(told)


def test_an_older_copy_of_the_diary_alone_is_noticed(diary: Diary, home: Path) -> None:
    copy = copied(diary, home / "copy")
    diary.go_on()
    diary.note()
    shutil.copy(copy / "mine.diary", diary.path)

    assert diary.look() is not None


def test_an_older_copy_that_went_on_elsewhere_is_noticed(diary: Diary, home: Path) -> None:
    copy = copied(diary, home / "copy")
    diary.go_on()
    diary.note()
    restored(diary, copy)
    diary.go_on(days=5)

    assert diary.look() is not None


def test_an_older_copy_that_was_accepted_is_not_told_again(diary: Diary, home: Path) -> None:
    copy = copied(diary, home / "copy")
    diary.go_on()
    diary.note()
    restored(diary, copy)

    diary.note()

    assert diary.look() is None


def test_entries_since_the_last_note_are_no_roll_back(diary: Diary) -> None:
    diary.note()
    diary.go_on(days=3)

    assert diary.look() is None


def test_a_computer_that_never_saw_the_diary_says_nothing(diary: Diary) -> None:
    witness.forget(diary.path)

    assert witness.remembered(diary.path, diary.key) is None
    assert diary.look() is None


def test_a_diary_that_is_forgotten_leaves_nothing(diary: Diary, home: Path) -> None:
    before = len(marks(home))

    witness.forget(diary.path)
    witness.forget(diary.path)

    assert before == 1
    assert marks(home) == []


def test_two_diaries_are_not_taken_for_each_other(diary: Diary, home: Path) -> None:
    other = Diary(home / "data" / "other")
    diary.go_on(days=3)
    diary.note()

    assert other.look() is None
    assert len(marks(home)) == 2


def test_a_mark_is_sealed_and_stands_apart_from_the_diary(diary: Diary, home: Path) -> None:
    seen = diary.note()
    (place,) = marks(home)

    text = place.read_bytes()

    assert diary.path.parent not in place.parents
    assert seen.hash.encode() not in text
    assert str(seen.fact).encode() not in text
    assert sorted(path.name for path in diary.path.parent.iterdir()) == [
        "mine.diary",
        "mine.diary.key.json",
    ]


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_mark_belongs_to_its_owner_alone(diary: Diary, home: Path) -> None:
    before = os.umask(0)
    try:
        diary.note()
    finally:
        os.umask(before)

    (place,) = marks(home)
    assert place.stat().st_mode & 0o777 == 0o600
    assert place.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("data", [b"", b"nonsense" * 20, b"x" * 9000])
def test_a_mark_that_cannot_be_read_says_nothing(data: bytes, diary: Diary, home: Path) -> None:
    (place,) = marks(home)
    place.write_bytes(data)

    assert witness.remembered(diary.path, diary.key) is None


def test_a_mark_that_is_no_file_says_nothing_and_stops_nobody(diary: Diary, home: Path) -> None:
    (place,) = marks(home)
    place.unlink()
    place.mkdir()
    (place / "in the way").touch()

    diary.note()

    assert diary.look() is None


def test_a_mark_is_read_with_the_key_of_its_diary_alone(diary: Diary) -> None:
    assert witness.remembered(diary.path, bytes(32)) is None


def test_a_mark_is_found_by_the_id_of_the_key_wherever_the_diary_lies(
    diary: Diary, home: Path
) -> None:
    seen = diary.note()
    moved = shutil.copytree(diary.path.parent, home / "elsewhere") / "mine.diary"

    assert key_file.read(moved) == key_file.read(diary.path)
    assert witness.remembered(moved, diary.key) == seen


# ---------------------------------------------------------------------------------- a new key


def renewed(diary: Diary) -> bytes:
    """The diary got a new key, and what the former one had is gone."""
    diary.key = removal.rewrite(diary.path, diary.key, passphrase=WORDS)
    removal.follow_up(diary.path, diary.key, [diary.path.with_name("backups")], day(2))
    return diary.key


def places(home: Path) -> list[Path]:
    return sorted((home / "state").rglob("*.at"))


def test_a_copy_from_before_a_new_key_is_noticed(diary: Diary, home: Path) -> None:
    former, copy = diary.key, copied(diary, home / "copy")
    renewed(diary)
    diary.note()
    restored(diary, copy)
    diary.key = former

    told = diary.look()

    assert told is not None
    assert told.seen is None
    assert str(told).startswith("mine.diary has another key than the diary that was last open")


def test_a_copy_from_before_a_new_key_that_was_accepted_is_not_told_again(
    diary: Diary, home: Path
) -> None:
    former, copy = diary.key, copied(diary, home / "copy")
    renewed(diary)
    diary.note()
    restored(diary, copy)
    diary.key = former

    diary.note()

    assert diary.look() is None


def test_a_new_key_is_no_roll_back(diary: Diary) -> None:
    renewed(diary)

    assert diary.look() is None


def test_a_new_key_after_which_the_computer_went_off_is_no_roll_back(diary: Diary) -> None:
    diary.key = removal.rewrite(diary.path, diary.key, passphrase=WORDS)

    assert len(rewriting.former_keys(diary.path)) == 1
    assert diary.look() is None


def test_a_restored_diary_that_goes_on_under_the_former_key_makes_no_roll_back(
    diary: Diary, home: Path
) -> None:
    former = diary.key
    beside = shutil.copytree(diary.path.parent, home / "restored") / "mine.diary"
    renewed(diary)
    with closing(
        opening.open_store(encrypted_file(beside, former), clock=diary.clock, zone=lambda: ZONE)
    ) as app:
        seen = high_water.measured(app.stored_after)
    assert seen is not None
    witness.note(beside, former, seen)

    assert diary.look() is None


def test_a_diary_that_is_begun_where_another_lay_is_no_roll_back(diary: Diary) -> None:
    shutil.rmtree(diary.path.parent)
    begun = opening.begun(diary.path, WORDS)

    with closing(opening.open_store(begun, clock=diary.clock, zone=lambda: ZONE)) as app:
        assert witness.look(diary.path, begun.key, app.stored_after) is None


def test_at_another_path_nothing_is_known_of_the_key(diary: Diary, home: Path) -> None:
    former, copy = diary.key, copied(diary, home / "copy")
    renewed(diary)
    diary.note()
    diary.path, diary.key = copy / "mine.diary", former

    assert diary.look() is None


def test_a_place_is_told_by_no_name_and_is_forgotten_with_its_diary(
    diary: Diary, home: Path
) -> None:
    (place,) = places(home)
    name, text = place.name, place.read_text()
    known = key_file.read(diary.path)

    witness.forget(diary.path)

    assert "mine" not in name
    assert known is not None
    assert text == known.key_id
    assert places(home) == []


def test_a_place_that_holds_anything_else_says_nothing(diary: Diary, home: Path) -> None:
    (place,) = places(home)
    place.write_bytes(b"../../" * 20)

    assert diary.look() is None
