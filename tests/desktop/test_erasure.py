"""Everything erased: first what opens it; and nothing that is not known to be of this diary."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop import (
    backups_first,
    erasure,
    one_writer,
    recovery_code,
    removal,
    vault,
    which_diary,
    witness,
)
from desktop.erasure import FilesLeft, KeyLeft, StillThere
from desktop.keychain import Keychain
from desktop.what_goes import Known
from domain import backup_shelf, high_water, key_file
from domain.backups import Backups
from domain.obstacles import FolderReadOnly, NoDiary
from domain.store import encrypted_file
from tests.desktop.laid_out import NOW, LaidOut, lay_out, reading
from tests.keychains import Honest, Locked, Remembering
from tests.secret_service import SecretService, leaves_sockets_open, needs_secret_service

WORDS = "two knees rocking"
CODE = recovery_code.make()


@pytest.fixture
def backend() -> Honest:
    return Honest()


@pytest.fixture
def keychain(backend: Honest) -> Keychain:
    return Keychain(backend)


@pytest.fixture
def diary(keychain: Keychain) -> LaidOut:
    """A diary in its usual place, with everything that Unbend ever lays around one."""
    made = lay_out(which_diary.usual_path(), keychain=keychain, code=CODE)
    clutter(made)
    return made


def clutter(made: LaidOut) -> None:
    backups_first.before_update(made.path, made.key, made.folder, "9.9", NOW)
    backup_shelf.stop_rotation(made.folder, made.path, "check")
    backup_shelf.part(made.folder, made.path).with_suffix(".lock").touch()  # its holder was killed
    for name in ("unbend.diary-wal", "unbend.diary-shm", "unbend.diary.session.new"):
        (made.path.parent / name).write_bytes(b"left by a crash")
    for name in (f"unbend.diary.rewritten-{'7' * 32}", f"unbend.diary.former-{'8' * 32}"):
        (made.path.parent / name).write_bytes(b"left by a crash")
    for name in (".unbend-restored.part", ".unbend-restored.lock"):
        (made.path.parent / name).write_bytes(b"left by a crash")
    (made.folder / ".unbend.part").write_bytes(b"left by a crash")
    (made.folder / "unbend-00099-20200101T000000Z.diary.note.json").write_bytes(b"{}")
    key_of_diary = key_file.beside(made.path)
    key_of_diary.with_name(f"{key_of_diary.name}.new").write_bytes(b"left by a crash")


def erased(diary: LaidOut, keychain: Keychain | None) -> erasure.Erased:
    return erasure.erase(diary.path, diary.key, [diary.folder], keychain=keychain)


def files_below(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


# ------------------------------------------------------------------------------- when all is well


def test_nothing_of_the_diary_is_left_on_this_computer(
    diary: LaidOut, keychain: Keychain, backend: Honest, home: Path
) -> None:
    found = erased(diary, keychain)

    assert files_below(home) == set()
    assert not diary.folder.exists()
    assert not backend.kept
    assert (found.left, found.key_left) == ((), False)
    assert erasure.trouble(diary.path, found) is None


def test_what_was_removed_is_told(diary: LaidOut, keychain: Keychain) -> None:
    before = diary.names()

    found = erased(diary, keychain)

    removed = {str(path.relative_to(diary.path.parent)) for path in found.removed}
    assert before - removed == {"backups/unbend-00099-20200101T000000Z.diary.note.json"}
    assert removed <= before


def test_afterwards_a_new_diary_can_begin(diary: LaidOut, keychain: Keychain) -> None:
    erased(diary, keychain)
    with pytest.raises(NoDiary):
        vault.open_key(diary.path, keychain=keychain)

    again = lay_out(diary.path, keychain=keychain)

    assert again.key != diary.key
    assert [each.number for each in again.backups.all()] == [1, 2, 3]


def test_what_opens_the_diary_goes_before_the_diary(
    diary: LaidOut, keychain: Keychain, backend: Honest, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[str] = []
    real = Path.unlink

    def watched(path: Path, missing_ok: bool = False) -> None:
        if path.name.endswith(".key.json") and path.parent == diary.path.parent:
            assert not backend.kept
            assert not path.read_bytes().strip(b"\0"), "it was written over"
        gone.append(path.name)
        real(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", watched)

    erased(diary, keychain)

    keys = [place for place, name in enumerate(gone) if name.endswith(".key.json")]
    whole = [place for place, name in enumerate(gone) if name.endswith(".diary")]
    assert max(keys[:4]) < min(whole)


def test_a_diary_that_was_chosen_is_forgotten_as_well(home: Path, keychain: Keychain) -> None:
    diary = lay_out(home / "elsewhere" / "mine.diary", keychain=keychain)
    which_diary.open_from_now_on(diary.path)

    erased(diary, keychain)

    assert which_diary.remembered() is None
    assert files_below(home) == set()


def test_that_another_one_was_chosen_is_not_forgotten(
    diary: LaidOut, keychain: Keychain, home: Path
) -> None:
    other = home / "elsewhere" / "mine.diary"
    which_diary.open_from_now_on(other)

    erased(diary, keychain)

    assert which_diary.remembered() == other


def test_restored_diaries_of_the_same_key_go_with_it(
    diary: LaidOut, keychain: Keychain, home: Path
) -> None:
    (backup, *_) = diary.backups.all()
    diary.backups.restore(backup, diary.key, NOW)

    told = erasure.known_of(diary.path, diary.key, [diary.folder])
    erased(diary, keychain)

    assert told == Known(backups=3, others=1)
    assert files_below(home) == set()


def test_what_was_restored_before_the_diary_got_a_new_key_goes_with_it(
    diary: LaidOut, keychain: Keychain, backend: Honest, home: Path
) -> None:
    (backup, *_) = diary.backups.all()
    restored = diary.backups.restore(backup, diary.key, NOW)
    new = removal.rewrite(diary.path, diary.key, entry=diary.entry, keychain=keychain)
    removal.follow_up(diary.path, new, [diary.folder], NOW, keychain=keychain)
    Backups(restored, diary.folder).make(diary.key, NOW)
    seen(restored, diary.key)
    (diary.folder / f"{restored.stem}.opened-by").write_bytes(b"9.9")
    were_kept = len(backend.kept)

    told = erasure.known_of(diary.path, new, [diary.folder])
    found = erasure.erase(diary.path, new, [diary.folder], keychain=keychain)

    assert told == Known(backups=2, others=1)
    assert were_kept == 2
    assert not backend.kept
    assert files_below(home) == set()
    assert erasure.trouble(diary.path, found) is None


def seen(path: Path, key: bytes) -> None:
    """It was opened, and left."""
    with closing(reading(encrypted_file(path, key))) as app:
        mark = high_water.measured(app.stored_after)
    assert mark is not None
    witness.note(path, key, mark)


def test_a_restored_diary_that_the_system_keeps_is_named(
    diary: LaidOut, keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    (backup, *_) = diary.backups.all()
    restored = diary.backups.restore(backup, diary.key, NOW)
    new = removal.rewrite(diary.path, diary.key, entry=diary.entry, keychain=keychain)
    monkeypatch.setattr(Path, "unlink", refusing(lambda path: path == restored))

    found = erasure.erase(diary.path, new, [diary.folder], keychain=keychain)
    told = erasure.trouble(diary.path, found)

    assert found.left == (restored,)
    assert isinstance(told, FilesLeft)
    assert restored.name in told.sentence


def test_a_diary_whose_name_only_begins_the_same_is_not_of_the_family(
    diary: LaidOut, keychain: Keychain
) -> None:
    names = ("unbend-restored.diary", "unbend2-restored-2026-11-23.diary", "unbend-2.diary")
    theirs = [lay_out(diary.path.with_name(name), passphrase=WORDS) for name in names]

    told = erasure.known_of(diary.path, diary.key, [diary.folder])
    erased(diary, keychain)

    assert told.others == 0
    assert all(each.notes(each.key) for each in theirs)


def test_a_diary_under_a_passphrase_goes_without_being_asked_for_it(home: Path) -> None:
    diary = lay_out(home / "Unbend" / "unbend.diary", passphrase=WORDS)

    found = erased(diary, None)

    assert erasure.trouble(diary.path, found) is None
    assert files_below(home) == set()


def test_backups_in_a_folder_that_was_chosen_go_and_the_folder_stays(
    diary: LaidOut, keychain: Keychain, home: Path
) -> None:
    disk = home / "disk"
    shutil.copytree(diary.folder, disk)
    (disk / "holiday.jpg").write_bytes(b"sea")

    erasure.erase(diary.path, diary.key, [disk, diary.folder], keychain=keychain)

    assert files_below(home) == {"disk/holiday.jpg"}


def test_what_a_broken_off_removal_left_goes(
    diary: LaidOut, keychain: Keychain, backend: Honest, home: Path
) -> None:
    for suffix in ("-wal", "-shm"):
        (diary.path.parent / f"unbend.diary{suffix}").unlink()
    new = removal.rewrite(diary.path, diary.key, entry=diary.entry, keychain=keychain)
    were_kept = len(backend.kept)

    erasure.erase(diary.path, new, [diary.folder], keychain=keychain)

    assert were_kept == 2
    assert not backend.kept
    assert files_below(home) == set()


# ------------------------------------------------------------------------- what is somebody else's


def test_what_is_not_known_to_be_of_this_diary_is_not_touched(
    diary: LaidOut, keychain: Keychain, home: Path
) -> None:
    other = lay_out(home / "other" / "unbend.diary", passphrase=WORDS)
    for path in other.folder.iterdir():
        shutil.copy(path, diary.folder / path.name.replace("-0000", "-0010"))
    beside = lay_out(diary.path.with_name("theirs.diary"), passphrase=WORDS)
    strange = {
        diary.path.with_name("unbend.diary.txt"),
        diary.path.with_name("unbend.pdf"),
        diary.folder / "holiday.jpg",
    }
    for path in strange:
        path.write_bytes(b"mine")
    copied = {path for path in diary.folder.iterdir() if "-0010" in path.name}
    theirs = {path for path in diary.path.parent.rglob("theirs*") if path.is_file()}

    erased(diary, keychain)

    assert {path for path in (*strange, *copied, *theirs) if not path.exists()} == set()
    assert beside.notes(beside.key)
    assert other.backups.all()
    assert not diary.path.exists()
    assert len(copied) == 9


def test_a_link_in_place_of_a_file_goes_and_what_it_leads_to_stays(
    diary: LaidOut, keychain: Keychain, home: Path
) -> None:
    precious = home / "precious"
    precious.write_bytes(b"mine")
    link = diary.path.with_name("unbend.diary.session.unread")
    link.unlink(missing_ok=True)
    link.symlink_to(precious)

    erased(diary, keychain)

    assert precious.read_bytes() == b"mine"
    assert not os.path.lexists(link)


def test_the_lock_of_whoever_holds_it_stays(diary: LaidOut, keychain: Keychain) -> None:
    held = one_writer.lock(diary.path)
    assert held.take()
    try:
        erased(diary, keychain)
        is_there = held.path.exists()
    finally:
        held.release()

    assert is_there
    assert not held.path.exists()


# --------------------------------------------------------------------------- what cannot be removed


@pytest.mark.parametrize("kind", [Locked, Remembering])
def test_a_keychain_that_does_not_answer_keeps_a_key_that_opens_nothing(
    kind: type[Honest], diary: LaidOut, backend: Honest, home: Path
) -> None:
    silent = kind()
    silent.kept = backend.kept

    found = erased(diary, Keychain(silent))
    told = erasure.trouble(diary.path, found)

    assert found.key_left
    assert isinstance(told, KeyLeft)
    assert files_below(home) == set()


def test_a_keychain_that_is_not_here_is_told(diary: LaidOut, home: Path) -> None:
    assert erased(diary, None).key_left
    assert files_below(home) == set()


def refusing(which: Callable[[Path], bool]) -> Any:
    real = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if which(path):
            raise PermissionError(13, "Permission denied")
        real(path, missing_ok)

    return unlink


def test_a_file_that_the_system_keeps_is_told_and_all_others_go(
    diary: LaidOut, keychain: Keychain, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "unlink", refusing(lambda path: path.suffix == ".diary"))

    found = erased(diary, keychain)
    told = erasure.trouble(diary.path, found)

    assert isinstance(told, FilesLeft)
    assert "unbend.diary" in told.sentence
    assert str(home) not in told.sentence
    assert {path.name for path in found.left} == {
        name.rpartition("/")[2] for name in files_below(home) if name.endswith(".diary")
    }
    assert not any(name.endswith(".key.json") for name in files_below(home))


def test_what_still_opens_it_is_told_as_not_erased(
    diary: LaidOut, keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "unlink", refusing(lambda path: path.name.endswith(".key.json")))

    told = erasure.trouble(diary.path, erased(diary, keychain))

    assert isinstance(told, StillThere)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_leaves_all_of_it_as_it_was(
    diary: LaidOut, keychain: Keychain, backend: Honest
) -> None:
    before, kept = diary.files(), dict(backend.kept)
    diary.path.parent.chmod(0o500)
    try:
        with pytest.raises(FolderReadOnly):
            erased(diary, keychain)
    finally:
        diary.path.parent.chmod(0o700)

    assert diary.files() == before
    assert backend.kept == kept


def test_where_the_key_file_is_damaged_a_backup_tells_where_the_key_is(
    diary: LaidOut, keychain: Keychain, backend: Honest, home: Path
) -> None:
    key_file.beside(diary.path).write_bytes(b"{")

    found = erased(diary, keychain)

    assert files_below(home) == set()
    assert not backend.kept
    assert erasure.trouble(diary.path, found) is None


def test_where_nothing_tells_where_the_key_is_it_is_told_as_left(
    diary: LaidOut, keychain: Keychain
) -> None:
    shutil.rmtree(diary.folder)
    key_file.beside(diary.path).write_bytes(b"{")

    assert isinstance(erasure.trouble(diary.path, erased(diary, keychain)), KeyLeft)


# --------------------------------------------------------------------------- what is told before


def test_what_goes_is_told_before(diary: LaidOut, home: Path) -> None:
    folders = [home / "a disk in a drawer", diary.folder]

    found = erasure.known_of(diary.path, diary.key, folders)

    assert found == Known(backups=3, away=True)


# --------------------------------------------------------------------------- a real Secret Service


@needs_secret_service
@leaves_sockets_open
def test_a_real_keychain_holds_no_key_of_it_any_more(home: Path, desk: SecretService) -> None:
    desk.sign_in()
    path = which_diary.usual_path()
    keychain = vault.find_keychain(path)
    assert keychain is not None
    diary = lay_out(path, keychain=keychain, code=CODE)
    clutter(diary)
    key_id = diary.key_id

    found = erasure.erase(path, diary.key, [diary.folder])
    desk.sign_out()
    desk.sign_in()

    assert keychain.read(key_id) is None
    assert erasure.trouble(path, found) is None
    own = {name for name in files_below(home) if "keyring" not in name and "bus" not in name}
    assert own == set()


@needs_secret_service
@leaves_sockets_open
def test_a_real_keychain_that_is_locked_keeps_a_key_and_nothing_else_stays(
    desk: SecretService,
) -> None:
    desk.sign_in()
    path = which_diary.usual_path()
    diary = lay_out(path, keychain=vault.find_keychain(path))
    desk.sign_out()
    desk.start_locked()

    found = erasure.erase(path, diary.key, [diary.folder])

    assert isinstance(erasure.trouble(path, found), KeyLeft)
    assert not list(path.parent.glob("unbend*"))
