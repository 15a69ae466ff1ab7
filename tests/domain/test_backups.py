"""Backups: what they hold, what makes them count, and that no damage drives out a good one."""

import errno
import hashlib
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from domain import (
    backup_shelf,
    diary_copy,
    diary_file,
    key_file,
    private_file,
    sound_copy,
    sqlcipher,
)
from domain.application import Unbend
from domain.backups import (
    STOPPED,
    Backups,
    CannotKeep,
    LinkedFolder,
    UnsoundBackup,
    UnsoundDiary,
)
from domain.diary_copy import Extent
from domain.events import Event
from domain.file_lock import FileLock
from domain.key_file import InKeychain, KeyFile
from domain.obstacles import CannotWrite, Obstacle, WrongKey
from domain.sound_copy import NoKeyFile, NoRoom, RestoreUnderWay, UnsoundCopy
from domain.store import Store, encrypted_file, read_only_file
from domain.wishes import Pain
from tests.facts import Clock, application, begun

KEY = bytes(range(32))
OTHER_KEY = bytes(32)
KEY_ID = "5" * 32
NOW = datetime(2026, 11, 23, 9, 20, tzinfo=UTC)
DAY = timedelta(days=1)
CANARY = "canary-that-sings-in-the-dark"

posix_only = pytest.mark.skipif(os.name != "posix", reason="modes, links and limits of POSIX")


@pytest.fixture
def diary(home: Path) -> Path:
    """A diary of eleven facts, closed, with its key file."""
    path = home / "Unbend" / "unbend.diary"
    with closing(begun(Clock(), encrypted_file(path, KEY, new=True))) as app:
        write_days(app, 10)
    write_key_file(path)
    return path


@pytest.fixture
def backups(diary: Path) -> Backups:
    return Backups(diary, backup_shelf.folder_of(diary))


def write_days(app: Unbend, count: int) -> None:
    for number in range(count):
        app.report_pain(Pain(leg=number % 10, note=CANARY))


def write_key_file(diary: Path, key: bytes = KEY, keychain: str = "test") -> None:
    check = key_file.check_of(KEY_ID, key)
    known = KeyFile(key_id=KEY_ID, check=check, places=(InKeychain(keychain=keychain),))
    key_file.beside(diary).unlink(missing_ok=True)
    private_file.create(key_file.beside(diary), msgspec.json.encode(known))


def opened(diary: Path) -> Unbend:
    return application(Clock(), encrypted_file(diary, KEY))


def facts_in(store: Store) -> list[Event]:
    with closing(application(Clock(), store)) as app:
        return [fact for _, fact in app.events_after(0)]


def add_a_fact(diary: Path) -> None:
    with closing(opened(diary)) as app:
        app.report_pain(Pain(leg=1))


def flipped(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1]))


def hashes(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.is_file()
    }


# -------------------------------------------------------------------------------------- making


def test_a_backup_holds_every_fact_and_opens_with_the_key_file_beside_it(
    backups: Backups, diary: Path, home: Path
) -> None:
    made = backups.make(KEY, NOW)

    elsewhere = home / "another computer" / "mine.diary"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(made.path.read_bytes())
    key_file.beside(elsewhere).write_bytes(key_file.beside(made.path).read_bytes())
    known = key_file.read(elsewhere)
    assert known is not None
    assert known.fits(KEY)
    assert facts_in(encrypted_file(elsewhere, KEY)) == facts_in(encrypted_file(diary, KEY))


def test_a_backup_says_how_far_it_goes_and_is_named_for_its_moment(backups: Backups) -> None:
    made = backups.make(KEY, NOW)

    assert made.path.name == "unbend-00001-20261123T092000Z.diary"
    assert made.is_verified
    assert made.note is not None
    assert made.note.extent == diary_copy.extent(backups.diary, KEY)
    assert made.note.facts == 11
    assert backups.all() == (made,)
    assert backups.last_verified(KEY) == made


def test_an_open_diary_is_copied_with_what_stands_in_its_log_alone(
    backups: Backups, diary: Path
) -> None:
    with closing(opened(diary)) as app:
        app.report_pain(Pain(leg=7))
        made = backups.make(KEY, NOW)
        app.report_pain(Pain(leg=8))
        after = diary_copy.extent(diary, KEY)

    assert made.note is not None
    assert made.note.facts == 12
    assert after.facts == 13
    assert len(facts_in(backups.look_into(made, KEY))) == 12


def test_what_is_written_while_copies_are_made_breaks_none_of_them(
    backups: Backups, diary: Path
) -> None:
    with closing(opened(diary)) as app, ThreadPoolExecutor(1) as thread:
        making = thread.submit(lambda: [backups.make(KEY, NOW + n * DAY) for n in range(5)])
        written = 0
        while not making.done() or not written:
            app.report_pain(Pain(leg=1))
            written += 1
        made = making.result()

        assert diary_copy.extent(diary, KEY).facts == 11 + written

    for backup in made:
        backups.check(backup, KEY)
    assert backups.why_stopped() is None


def test_what_is_written_between_the_look_and_the_copy_is_not_in_the_copy(
    backups: Backups, diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = diary_copy._extent  # noqa: SLF001 the moment between two steps

    with closing(opened(diary)) as app:

        def look_and_write(connection: object) -> Extent:
            reached = look(connection)  # type: ignore[arg-type]
            app.report_pain(Pain(leg=2))
            return reached

        monkeypatch.setattr(diary_copy, "_extent", look_and_write)
        made = backups.make(KEY, NOW)

        assert made.note is not None
        assert made.note.facts == 11
        assert len(list(app.events_after(0))) == 12


def test_nothing_in_the_folder_can_be_read_without_the_key(backups: Backups) -> None:
    backups.make(KEY, NOW)

    everything = b"".join(path.read_bytes() for path in backups.folder.iterdir())
    assert CANARY.encode() not in everything
    assert b"pain-reported" not in everything
    assert b"SQLite format 3" not in everything
    assert KEY not in everything
    assert KEY.hex().encode() not in everything


def test_a_backup_is_one_file_with_its_key_file_and_its_note(backups: Backups) -> None:
    name = backups.make(KEY, NOW).path.name

    assert set(hashes(backups.folder)) == {name, f"{name}.key.json", f"{name}.note.json"}


@posix_only
def test_backups_belong_to_their_owner_alone_whatever_the_umask(backups: Backups) -> None:
    before = os.umask(0)
    try:
        backups.make(KEY, NOW)
        backups._stop("check")  # noqa: SLF001 one more kind of file
    finally:
        os.umask(before)

    assert {path.stat().st_mode & 0o777 for path in backups.folder.iterdir()} == {0o600}
    assert backups.folder.stat().st_mode & 0o777 == 0o700


def test_what_can_be_made_again_and_what_was_removed_take_no_room(
    backups: Backups, diary: Path
) -> None:
    with closing(opened(diary)) as app:
        write_days(app, 500)
        timeline = app.recalled()
        timeline.extend(list(app.events_after(0)))
        assert app.keep_checkpoint(timeline)
    positions = [position for position, _, _ in rows_of(diary)]

    made = backups.make(KEY, NOW)

    assert made.path.stat().st_size < diary.stat().st_size
    assert [position for position, _, _ in rows_of(made.path)] == positions
    with closing(sqlcipher.connect(made.path, KEY)) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE rootpage>0").fetchall()
        assert ("checkpoint",) not in names
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)


def rows_of(path: Path) -> list[tuple[int, str, bytes]]:
    with closing(application(Clock(), encrypted_file(path, KEY))) as app:
        return list(app.stored_after(0))


def test_an_empty_diary_can_be_copied_too(home: Path) -> None:
    diary = home / "new.diary"
    encrypted_file(diary, KEY, new=True)
    write_key_file(diary)
    backups = Backups(diary, home / "backups")

    made = backups.make(KEY, NOW)

    assert made.note is not None
    assert made.note.extent == Extent()
    backups.check(made, KEY)


def test_a_diary_whose_name_holds_signs_has_backups_of_its_own(home: Path) -> None:
    diary, other = home / "a.b (1)+.diary", home / "a.b (1)+-restored.diary"
    for path in (diary, other):
        begun(Clock(), encrypted_file(path, KEY, new=True)).close()
        write_key_file(path)
    one, two = Backups(diary, home / "b"), Backups(other, home / "b")

    made, more = one.make(KEY, NOW), two.make(KEY, NOW)

    assert one.all() == (made,)
    assert two.all() == (more,)


def test_numbers_go_on_and_a_clock_that_was_set_back_is_counted(backups: Backups) -> None:
    made = [backups.make(KEY, at) for at in (NOW, NOW + 3650 * DAY, NOW, NOW)]

    assert [backup.number for backup in made] == [1, 2, 3, 4]
    assert [backup.turns for backup in made] == [0, 0, 1, 1]
    assert backups.all() == tuple(made)


# ------------------------------------------------------------------------- what stands in the way


def refused(backups: Backups, kind: type[Obstacle], key: bytes = KEY) -> Obstacle:
    before = hashes(backups.folder) if backups.folder.is_dir() else {}
    with pytest.raises(kind) as raised:
        backups.make(key, NOW + DAY)
    assert type(raised.value) is kind
    assert str(backups.folder) not in str(raised.value)
    after = hashes(backups.folder) if backups.folder.is_dir() else {}
    after.pop("unbend.rotation-stopped", None)
    assert after == before
    return raised.value


def test_a_disk_without_room_is_asked_before_anything_is_written(
    backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound_copy, "SPARE", 1 << 62)

    refused(backups, NoRoom)


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """What a full disk does, told by the system in the same way."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@posix_only
@pytest.mark.parametrize("size", [0, 100, 600, 4096, 8192, 20_000])
def test_a_disk_that_fills_up_on_the_way_leaves_no_half_backup(backups: Backups, size: int) -> None:
    good = backups.make(KEY, NOW)

    with no_file_larger_than(size):
        refused(backups, NoRoom)

    assert backups.why_stopped() is None
    backups.check(good, KEY)
    assert backups.make(KEY, NOW).number == 2


def test_without_a_key_file_a_copy_would_open_for_nobody(backups: Backups, diary: Path) -> None:
    key_file.beside(diary).unlink()

    refused(backups, NoKeyFile)


def test_a_key_that_is_not_that_of_the_diary_makes_nothing(backups: Backups) -> None:
    refused(backups, WrongKey, OTHER_KEY)


@posix_only
def test_a_folder_that_is_a_link_is_not_written_through(backups: Backups, home: Path) -> None:
    (home / "victim").mkdir()
    backups.folder.symlink_to(home / "victim")

    refused(backups, LinkedFolder)

    assert not list((home / "victim").iterdir())


@posix_only
@pytest.mark.parametrize("name", [".unbend.part", "unbend-00001-20261124T092000Z.diary.key.json"])
def test_a_link_in_the_folder_is_not_written_through(
    backups: Backups, home: Path, name: str
) -> None:
    victim = home / "victim"
    victim.write_text("untouched")
    backups.folder.mkdir()
    (backups.folder / name).symlink_to(victim)

    made = backups.make(KEY, NOW + DAY)

    assert victim.read_text() == "untouched"
    assert not made.path.is_symlink()
    backups.check(made, KEY)


def test_a_folder_that_is_a_file_is_told(backups: Backups) -> None:
    backups.folder.write_text("no folder")

    refused(backups, CannotKeep)


def test_a_name_that_is_taken_is_not_taken_over(
    backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = backups.make(KEY, NOW)
    monkeypatch.setattr(backup_shelf, "next_backup", lambda *_: first)
    before = hashes(backups.folder)

    with pytest.raises(CannotKeep):
        backups.make(KEY, NOW)

    assert hashes(backups.folder) == before


def test_a_system_that_cannot_write_to_the_disk_is_told_as_a_full_one(
    backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    backups.make(KEY, NOW)
    monkeypatch.setattr(os, "fsync", full)

    refused(backups, NoRoom)


def test_what_a_crash_left_is_swept_and_nothing_else(backups: Backups) -> None:
    made = backups.make(KEY, NOW)
    kept = ["notes.txt", "other-00009-20261124T092000Z.diary.key.json", "unbend-9.diary.key.json"]
    for name in [*kept, *LEFT]:
        (backups.folder / name).write_text("left")

    more = backups.make(KEY, NOW + DAY)

    names = {f"{each.path.name}{end}" for each in (made, more) for end in ENDS}
    assert set(hashes(backups.folder)) == {*names, *kept}


ENDS = "", ".key.json", ".note.json"

LEFT = (
    ".unbend.part",
    ".unbend.part-wal",
    ".unbend.part-shm",
    "unbend-00009-20261124T092000Z.diary.key.json",
    "unbend-00009-20261124T092000Z.diary.note.json.new",
)


# -------------------------------------------------------------------------------------- damage


def test_a_damaged_diary_drives_out_no_good_backup(backups: Backups, diary: Path) -> None:
    good = backups.make(KEY, NOW)
    whole, extent = diary.read_bytes(), diary_copy.extent(diary, KEY)
    outcomes = set()

    for page in range(len(whole) // diary_file.PAGE):
        flipped(diary, page * diary_file.PAGE + 1000)
        before = hashes(backups.folder)
        try:
            made = backups.make(KEY, NOW + DAY)
        except UnsoundDiary:
            outcomes.add("refused")
            assert backups.why_stopped() == "check"
            assert {**hashes(backups.folder), **before} == hashes(backups.folder)
            backups.resume()
        else:
            outcomes.add("made")
            assert made.reaches(extent)
            backups.check(made, KEY)
        diary.write_bytes(whole)

    backups.check(good, KEY)
    assert "refused" in outcomes


def test_a_backup_with_any_byte_flipped_is_known_and_stays_marked(backups: Backups) -> None:
    made = backups.make(KEY, NOW)
    whole = made.path.read_bytes()
    known = 0

    for at in range(0, len(whole), 997):
        flipped(made.path, at)
        with pytest.raises(UnsoundBackup):
            backups.check(made, KEY)
        known += 1
        made.path.write_bytes(whole)

    assert known > 20
    assert [backup.is_verified for backup in backups.all()] == [False]
    assert backups.last_verified(KEY) is None
    assert backups.why_stopped() == "check"


def test_a_backup_that_was_cut_short_is_known(backups: Backups) -> None:
    made = backups.make(KEY, NOW)
    os.truncate(made.path, diary_file.PAGE)

    with pytest.raises(UnsoundBackup) as told:
        backups.look_into(made, KEY)

    assert made.path.name in str(told.value)


def test_an_older_backup_under_a_newer_name_is_known(backups: Backups, diary: Path) -> None:
    older = backups.make(KEY, NOW)
    add_a_fact(diary)
    newer = backups.make(KEY, NOW + DAY)
    for end in ENDS:
        source = older.path.with_name(older.path.name + end)
        newer.path.with_name(newer.path.name + end).write_bytes(source.read_bytes())

    with pytest.raises(UnsoundBackup):
        backups.check(backups.all()[-1], KEY)


def test_a_disk_that_does_not_keep_what_it_was_given_makes_no_backup(
    backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = diary_copy.copy

    def copy_badly(diary: Path, key: bytes, to: Path) -> Extent:
        reached = copy(diary, key, to)
        flipped(to, to.stat().st_size - 1000)
        return reached

    good = backups.make(KEY, NOW)
    monkeypatch.setattr(diary_copy, "copy", copy_badly)

    refused(backups, UnsoundCopy)

    assert backups.why_stopped() == "check"
    assert backups.all() == (good,)


def test_a_copy_that_lacks_the_last_fact_makes_no_backup(
    backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = diary_copy.copy

    def copy_less(diary: Path, key: bytes, to: Path) -> Extent:
        reached = copy(diary, key, to)
        with closing(sqlcipher.connect(to, key)) as connection:
            connection.execute("DELETE FROM stored_events WHERE rowid=11")
        return reached

    monkeypatch.setattr(diary_copy, "copy", copy_less)

    refused(backups, UnsoundCopy)


def test_a_diary_with_a_broken_chain_is_not_backed_up(backups: Backups, diary: Path) -> None:
    with closing(sqlcipher.connect(diary, KEY)) as connection:
        connection.execute("DELETE FROM stored_events WHERE rowid=5")

    refused(backups, UnsoundDiary)


def test_a_key_that_does_not_fit_damages_no_reputation(backups: Backups) -> None:
    made = backups.make(KEY, NOW)

    with pytest.raises(WrongKey):
        backups.check(made, OTHER_KEY)

    assert backups.last_verified(KEY) == made
    assert backups.why_stopped() is None


def test_a_note_that_cannot_be_read_makes_a_backup_count_for_nothing_and_stay(
    backups: Backups, diary: Path
) -> None:
    made = backups.make(KEY, NOW)
    made.path.with_name(f"{made.path.name}.note.json").write_text('{"facts": "many"}')
    add_a_fact(diary)

    backups.keep_up(KEY, NOW + DAY)

    assert [backup.is_verified for backup in backups.all()] == [False, True]
    with pytest.raises(UnsoundBackup):
        backups.check(backups.all()[0], KEY)
    backups.resume()
    backups.rotate(KEY)
    assert made.path.exists()


def meanwhile(monkeypatch: pytest.MonkeyPatch, happens: Callable[[], object]) -> None:
    """Something happens to the diary after it was copied, and before the copy counts."""
    check = diary_copy.check

    def check_late(path: Path, key: bytes) -> Extent:
        happens()
        return check(path, key)

    monkeypatch.setattr(diary_copy, "check", check_late)


def test_a_backup_opens_by_what_opens_the_diary_when_it_is_done(
    backups: Backups, diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile(monkeypatch, lambda: write_key_file(diary, keychain="a newer one"))

    made = backups.make(KEY, NOW)

    assert key_file.read(made.path) == key_file.read(diary)


def test_a_diary_that_was_erased_while_it_was_copied_leaves_no_backup(
    backups: Backups, diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile(monkeypatch, key_file.beside(diary).unlink)

    refused(backups, NoKeyFile)

    assert not hashes(backups.folder)


def test_a_diary_that_got_a_new_key_while_it_was_copied_has_no_backup_under_the_former(
    backups: Backups, diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meanwhile(monkeypatch, lambda: write_key_file(diary, OTHER_KEY))

    refused(backups, WrongKey)

    assert not hashes(backups.folder)


# ------------------------------------------------------------------------------ daily, and rotating


def test_one_is_made_on_a_day_on_which_something_was_written(backups: Backups, diary: Path) -> None:
    first = backups.keep_up(KEY, NOW)
    nothing_new = backups.keep_up(KEY, NOW + DAY)
    add_a_fact(diary)
    same_day = backups.keep_up(KEY, NOW + timedelta(hours=1))
    next_day = backups.keep_up(KEY, NOW + DAY)

    assert first is not None
    assert nothing_new is None
    assert same_day is None
    assert next_day is not None
    assert backups.all() == (first, next_day)


def test_an_empty_diary_is_not_kept_daily(home: Path) -> None:
    encrypted_file(home / "new.diary", KEY, new=True)
    backups = Backups(home / "new.diary", home / "backups")

    assert backups.keep_up(KEY, NOW) is None
    assert not (home / "backups").exists()


def test_a_damaged_diary_is_told_by_the_daily_backup(backups: Backups, diary: Path) -> None:
    backups.keep_up(KEY, NOW)
    flipped(diary, 1000)

    with pytest.raises(UnsoundDiary):
        backups.keep_up(KEY, NOW + DAY)


def made_daily(backups: Backups, days: int) -> None:
    for number in range(days):
        add_a_fact(backups.diary)
        backups.keep_up(KEY, NOW + number * DAY)


def test_old_ones_go_with_all_that_lies_beside_them(backups: Backups) -> None:
    made_daily(backups, 10)

    left = backups.all()

    assert [backup.number for backup in left] == [4, 5, 6, 7, 8, 9, 10]
    assert set(hashes(backups.folder)) == {
        f"{backup.path.name}{end}" for backup in left for end in ENDS
    }


def test_diaries_of_one_name_in_one_folder_keep_their_own_backups(diary: Path, home: Path) -> None:
    other = home / "somebody else" / diary.name
    with closing(begun(Clock(), encrypted_file(other, OTHER_KEY, new=True))) as app:
        write_days(app, 3)
    write_key_file(other, OTHER_KEY)
    mine, theirs = Backups(diary, home / "nas"), Backups(other, home / "nas")
    first = mine.keep_up(KEY, NOW)

    made = theirs.keep_up(OTHER_KEY, NOW + timedelta(hours=1))

    assert first is not None
    assert made is not None
    assert mine.all() == (first, made)
    assert (mine.last_verified(KEY), theirs.last_verified(OTHER_KEY)) == (first, made)
    assert mine.why_stopped() is None, "it holds less than the other diary, not than it did"


def test_none_goes_after_a_failed_check_until_the_person_says_so(backups: Backups) -> None:
    made_daily(backups, 7)
    flipped(backups.all()[-1].path, 5000)
    with pytest.raises(UnsoundBackup):
        backups.check(backups.all()[-1], KEY)

    made_daily_later = [backups.make(KEY, NOW + number * DAY) for number in range(7, 10)]
    assert backups.rotate(KEY) == ()
    assert len(backups.all()) == 10

    backups.resume()
    gone = backups.rotate(KEY)

    assert [backup.number for backup in gone] == [1, 2, 7]
    assert backups.all()[-3:] == tuple(made_daily_later)


def test_none_goes_where_the_diary_holds_less_than_it_did(backups: Backups, diary: Path) -> None:
    older = diary.read_bytes()
    made_daily(backups, 2)
    diary.write_bytes(older)

    made = backups.keep_up(KEY, NOW + 2 * DAY)

    assert made is not None
    assert backups.why_stopped() == "shrunk"
    assert STOPPED["shrunk"].startswith("The diary holds less")


def test_a_stop_that_cannot_be_read_is_a_stop(backups: Backups) -> None:
    backups.make(KEY, NOW)
    (backups.folder / "unbend.rotation-stopped").write_bytes(b"\xff" * 9)

    assert backups.why_stopped() == "check"
    (backups.folder / "unbend.rotation-stopped").unlink()
    (backups.folder / "unbend.rotation-stopped").mkdir()
    assert backups.why_stopped() == "check"


# ------------------------------------------------------------------------------ tried and restored


def test_a_backup_that_is_tried_shows_every_fact_and_cannot_be_written(
    backups: Backups, diary: Path
) -> None:
    made = backups.make(KEY, NOW)
    expected = facts_in(encrypted_file(diary, KEY))
    before = hashes(backups.folder)

    with closing(application(Clock(), backups.look_into(made, KEY))) as app:
        timeline = app.recalled()
        timeline.extend(list(app.events_after(0)))
        shown = [fact for _, fact in app.events_after(0)]
        with pytest.raises(CannotWrite):
            app.report_pain(Pain(leg=1))
        during = hashes(backups.folder)

    assert shown == expected
    assert len(timeline) == 11
    assert during == before
    assert hashes(backups.folder) == before


def test_a_key_of_another_length_opens_nothing(backups: Backups) -> None:
    made = backups.make(KEY, NOW)

    with pytest.raises(WrongKey):
        read_only_file(made.path, b"short")


@posix_only
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write all")
def test_a_backup_on_a_disk_that_can_only_be_read_is_tried(backups: Backups) -> None:
    made = backups.make(KEY, NOW)
    backups.folder.chmod(0o500)

    assert len(facts_in(backups.look_into(made, KEY))) == 11

    backups.folder.chmod(0o700)


def test_a_restored_diary_stands_beside_the_present_one(backups: Backups, diary: Path) -> None:
    made = backups.make(KEY, NOW)
    expected = facts_in(encrypted_file(diary, KEY))
    add_a_fact(diary)
    before = hashes(diary.parent)

    place = backups.restore(made, KEY, NOW + DAY)

    assert place.name == "unbend-restored-2026-11-24.diary"
    assert facts_in(encrypted_file(place, KEY)) == expected
    assert key_file.read(place) == key_file.read(diary)
    assert before.items() <= hashes(diary.parent).items()
    assert set(hashes(diary.parent)) - set(before) == {place.name, f"{place.name}.key.json"}
    assert backups.why_stopped() == "restore"


def test_while_another_program_restores_here_nothing_is_laid_over_its_copy(
    backups: Backups, diary: Path
) -> None:
    made = backups.make(KEY, NOW)
    other = FileLock(diary.with_name(".unbend-restored.lock"))
    assert other.take()

    with pytest.raises(RestoreUnderWay):
        backups.restore(made, KEY, NOW)

    other.release()
    assert backups.restore(made, KEY, NOW).exists()


@posix_only
def test_a_restored_diary_belongs_to_its_owner_alone(backups: Backups) -> None:
    place = backups.restore(backups.make(KEY, NOW), KEY, NOW)

    assert place.stat().st_mode & 0o777 == 0o600
    assert key_file.beside(place).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("taken", ["", ".key.json", "-wal"])
def test_nothing_is_restored_over_what_is_there(backups: Backups, diary: Path, taken: str) -> None:
    made = backups.make(KEY, NOW)
    there = diary.with_name(f"unbend-restored-2026-11-23.diary{taken}")
    there.write_text("something of mine")

    place = backups.restore(made, KEY, NOW)

    assert place.name == "unbend-restored-2026-11-23-2.diary"
    assert there.read_text() == "something of mine"


def test_a_restored_diary_goes_on_where_the_backup_ended(backups: Backups) -> None:
    place = backups.restore(backups.make(KEY, NOW), KEY, NOW)

    with closing(opened(place)) as app:
        app.report_pain(Pain(leg=3))
        assert len(list(app.events_after(0))) == 12
        assert len(Backups(place, backups.folder).all()) == 0


def test_a_damaged_backup_is_not_restored(backups: Backups, diary: Path) -> None:
    made = backups.make(KEY, NOW)
    flipped(made.path, 9000)
    before = hashes(diary.parent)

    with pytest.raises(UnsoundBackup):
        backups.restore(made, KEY, NOW)

    assert hashes(diary.parent) == before


def race_for(place: Path) -> Callable[[Path], bool]:
    """Somebody else's file comes to lie there after the place was found free."""
    is_taken = sound_copy.is_taken

    def found(one: Path) -> bool:
        answer = is_taken(one)
        place.write_text("something of mine")
        return answer

    return found


def test_what_comes_to_lie_there_meanwhile_is_left_alone(
    backups: Backups, diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backups.make(KEY, NOW)
    place = diary.with_name("unbend-restored-2026-11-23.diary")
    monkeypatch.setattr(sound_copy, "is_taken", race_for(place))

    with pytest.raises(Obstacle):
        backups.restore(made, KEY, NOW)

    assert place.read_text() == "something of mine"
    assert not key_file.beside(place).exists()
    assert not [path for path in diary.parent.iterdir() if path.suffix == ".part"]


def test_backups_open_by_what_opens_the_diary_now(backups: Backups, diary: Path) -> None:
    made = backups.make(KEY, NOW)
    foreign = backups.folder / "unbend-00009-20261123T092000Z.diary"
    foreign.write_bytes(b"not of this key")
    key_file.beside(foreign).write_text("left alone")
    write_key_file(diary, keychain="a newer one")

    backups.renew_key_files(KEY)

    assert key_file.read(made.path) == key_file.read(diary)
    assert key_file.beside(foreign).read_text() == "left alone"
