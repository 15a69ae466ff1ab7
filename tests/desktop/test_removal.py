"""Words removed for good: out of the diary, out of its backups, and the key that they lay under."""

import shutil
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop import interrupted, key_changes, recovery_code, removal, vault, witness
from desktop.keychain import Keychain
from desktop.no_key import (
    KeychainFailed,
    KeychainLocked,
    LastWayIn,
    NoCode,
    PassphraseNeeded,
    WrongPassphrase,
)
from desktop.what_goes import Left, Reach
from domain import backup_shelf, key_file, private_file, rewriting
from domain.backups import Backups
from domain.key_file import KeyFile
from domain.obstacles import Obstacle, WrongKey
from domain.removed_words import NothingToRemove
from domain.sound_copy import NoRoom
from tests.desktop.laid_out import NOW, OTHER, SECRET, LaidOut, everything_under, lay_out
from tests.desktop.test_interrupted import standing
from tests.keychains import Dropping, Honest, Locked, Raw, Remembering
from tests.secret_service import SecretService, leaves_sockets_open, needs_secret_service

WORDS = "two knees rocking"
CODE = recovery_code.make()
HONEST = f"{Honest.__module__}.Honest"


@pytest.fixture
def backend() -> Honest:
    return Honest()


@pytest.fixture
def keychain(backend: Honest) -> Keychain:
    return Keychain(backend)


@pytest.fixture
def diary(home: Path, keychain: Keychain) -> LaidOut:
    return lay_out(home / "Unbend" / "unbend.diary", keychain=keychain, code=CODE)


@pytest.fixture
def worded(home: Path) -> LaidOut:
    return lay_out(home / "Unbend" / "unbend.diary", passphrase=WORDS)


def removed(diary: LaidOut, keychain: Keychain | None, passphrase: str | None = None) -> bytes:
    return removal.rewrite(
        diary.path, diary.key, entry=diary.entry, passphrase=passphrase, keychain=keychain
    )


def followed_up(diary: LaidOut, key: bytes, keychain: Keychain | None) -> Left:
    return removal.follow_up(diary.path, key, [diary.folder], NOW, keychain=keychain)


def is_to_be_read(words: str, folder: Path, *keys: bytes) -> bool:
    return any(words.encode() in found for found in everything_under(folder, list(keys)))


# ------------------------------------------------------------------------------- when all is well


def test_the_words_are_found_in_no_file_with_no_key(
    diary: LaidOut, keychain: Keychain, home: Path
) -> None:
    were_there = is_to_be_read(SECRET, home, diary.key)

    new = removed(diary, keychain)
    followed_up(diary, new, keychain)

    assert were_there
    assert not is_to_be_read(SECRET, home, diary.key, new)
    assert is_to_be_read(OTHER, home, new)
    assert diary.notes(new) == [OTHER]


def test_nothing_opens_by_the_former_key_any_more(
    diary: LaidOut, keychain: Keychain, backend: Honest
) -> None:
    former = diary.key_id

    new = removed(diary, keychain)
    left = followed_up(diary, new, keychain)

    assert left == Left()
    assert not left
    assert vault.open_key(diary.path, keychain=keychain) == new != diary.key
    assert len(backend.kept) == 1
    assert keychain.read(former) is None
    with pytest.raises(NoCode):
        vault.open_key(diary.path, code=CODE)


def test_one_backup_of_the_diary_as_it_is_now_takes_the_place_of_all(
    diary: LaidOut, keychain: Keychain
) -> None:
    new = removed(diary, keychain)
    followed_up(diary, new, keychain)

    (only,) = diary.backups.all()
    assert only.is_of(new)
    assert only.number == 4
    diary.backups.check(only, new)
    assert {path.name for path in diary.folder.iterdir()} == {
        file.name for file in backup_shelf.files_of(only)
    }


def test_only_the_diary_and_its_backup_are_left(diary: LaidOut, keychain: Keychain) -> None:
    new = removed(diary, keychain)
    followed_up(diary, new, keychain)

    beside = {name for name in diary.names() if not name.startswith("backups")}
    assert beside == {"unbend.diary", "unbend.diary.key.json"}


def test_what_was_seen_under_the_former_key_is_forgotten(
    diary: LaidOut, keychain: Keychain, home: Path
) -> None:
    seen = list((home / "state" / "unbend-seen").iterdir())

    new = removed(diary, keychain)
    followed_up(diary, new, keychain)

    assert sorted(each.suffix for each in seen) == [".at", ".seen"]
    assert not list((home / "state" / "unbend-seen").iterdir())
    assert witness.remembered(diary.path, new) is None


def test_a_new_key_without_an_entry_keeps_every_word(diary: LaidOut, keychain: Keychain) -> None:
    new = removal.rewrite(diary.path, diary.key, keychain=keychain)
    followed_up(diary, new, keychain)

    assert diary.notes(new) == [SECRET, OTHER]
    assert len(diary.backups.all()) == 1
    with pytest.raises(WrongKey):
        diary.notes(diary.key)


def test_a_session_that_was_broken_off_can_be_gone_on_with(
    diary: LaidOut, keychain: Keychain
) -> None:
    broken_off = standing()
    interrupted.Beside(diary.path, diary.key).keep([broken_off])

    new = removed(diary, keychain)

    assert interrupted.Beside(diary.path, new).found() == (broken_off,)


def test_a_diary_that_never_had_a_backup_gets_none_for_it(
    diary: LaidOut, keychain: Keychain
) -> None:
    shutil.rmtree(diary.folder)

    new = removed(diary, keychain)

    assert followed_up(diary, new, keychain) == Left()
    assert not diary.folder.exists()


# -------------------------------------------------------------------------------- the passphrase


def test_a_passphrase_opens_the_new_one_as_well(worded: LaidOut, home: Path) -> None:
    new = removed(worded, None, WORDS)
    left = followed_up(worded, new, None)

    assert left == Left()
    assert vault.open_key(worded.path, passphrase=WORDS) == new
    assert not is_to_be_read(SECRET, home, worded.key, new)


@pytest.mark.parametrize(
    ("typed", "obstacle"),
    [("", PassphraseNeeded), (None, PassphraseNeeded), ("another one", WrongPassphrase)],
)
def test_without_the_passphrase_nothing_is_done(
    typed: str | None, obstacle: type[Obstacle], worded: LaidOut
) -> None:
    before = worded.files()

    with pytest.raises(obstacle):
        removed(worded, None, typed)

    assert worded.files() == before


def test_beside_a_keychain_the_passphrase_is_asked_for_too(
    diary: LaidOut, keychain: Keychain
) -> None:
    key_changes.set_passphrase(diary.path, diary.key, WORDS)

    with pytest.raises(PassphraseNeeded):
        removed(diary, keychain)
    new = removed(diary, keychain, WORDS)

    assert vault.open_key(diary.path, passphrase=WORDS) == new
    assert vault.open_key(diary.path, keychain=keychain) == new


# ------------------------------------------------------------------------------ what is refused


def unharmed(diary: LaidOut, before: dict[str, bytes], backend: Honest, kept: object) -> bool:
    return diary.files() == before and backend.kept == kept


@pytest.mark.parametrize("kind", [Dropping, Raw, Locked])
def test_a_keychain_that_does_not_keep_the_new_key_changes_nothing(
    kind: type[Honest], diary: LaidOut, backend: Honest, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, kept = diary.files(), dict(backend.kept)
    monkeypatch.setattr(Keychain, "name", HONEST)

    with pytest.raises((KeychainFailed, KeychainLocked)):
        removed(diary, Keychain(kind()))

    assert unharmed(diary, before, backend, kept)


def test_a_keychain_that_is_not_here_changes_nothing(diary: LaidOut, backend: Honest) -> None:
    before, kept = diary.files(), dict(backend.kept)

    with pytest.raises(KeychainFailed):
        removed(diary, None)

    assert unharmed(diary, before, backend, kept)


def test_what_cannot_be_written_anew_leaves_no_key_behind(
    diary: LaidOut, keychain: Keychain, backend: Honest, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, kept = diary.files(), dict(backend.kept)
    monkeypatch.setattr(rewriting, "SPARE", 1 << 60)

    with pytest.raises(NoRoom):
        removed(diary, keychain)

    assert unharmed(diary, before, backend, kept)


def test_a_key_that_comes_into_a_keychain_meanwhile_is_not_left_in_it_unseen(
    worded: LaidOut, keychain: Keychain, backend: Honest, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = rewriting.write

    def write_slowly(*given: Any) -> None:
        write(*given)
        key_changes.move_to_keychain(worded.path, worded.key, keychain)

    monkeypatch.setattr(rewriting, "write", write_slowly)

    with pytest.raises(WrongKey):
        removed(worded, None, WORDS)

    assert vault.open_key(worded.path, keychain=keychain) == worded.key
    assert vault.open_key(worded.path, passphrase=WORDS) == worded.key
    assert not rewriting.parts(worded.path)
    assert len(backend.kept) == 1


def test_no_words_no_new_key(diary: LaidOut, keychain: Keychain, backend: Honest) -> None:
    new = removed(diary, keychain)
    before, kept = diary.files(), dict(backend.kept)

    with pytest.raises(NothingToRemove):
        removal.rewrite(diary.path, new, entry=diary.entry, keychain=keychain)

    assert unharmed(diary, before, backend, kept)


def test_another_key_changes_nothing(diary: LaidOut, keychain: Keychain, backend: Honest) -> None:
    before, kept = diary.files(), dict(backend.kept)

    with pytest.raises(WrongKey):
        removal.rewrite(diary.path, bytes(32), entry=diary.entry, keychain=keychain)

    assert unharmed(diary, before, backend, kept)


def test_a_diary_that_opens_by_a_code_alone_keeps_its_key(diary: LaidOut) -> None:
    known = key_file.read(diary.path)
    assert known is not None
    alone = KeyFile(key_id=known.key_id, check=known.check, places=known.under_codes)
    with key_file.put(diary.path, alone, over=True):
        pass

    with pytest.raises(LastWayIn):
        removed(diary, None)


# --------------------------------------------------------------------------- broken off in between


@pytest.mark.parametrize("number", range(1, 9))
def test_wherever_a_rename_or_a_new_file_is_refused_one_key_opens_the_diary(
    number: int, diary: LaidOut, keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = [number]

    def failing(real):  # type: ignore[no-untyped-def]
        def step(*values, **named):  # type: ignore[no-untyped-def]
            left[0] -= 1
            if left[0] == 0:
                raise OSError(5, "Input/output error")
            return real(*values, **named)

        return step

    with monkeypatch.context() as patch:
        for owner, name in ((Path, "replace"), (Path, "hardlink_to"), (private_file, "write_new")):
            patch.setattr(owner, name, failing(getattr(owner, name)))
        with suppress(Obstacle):
            removed(diary, keychain)

    rewriting.finish(diary.path)
    key = vault.open_key(diary.path, keychain=keychain)
    assert diary.notes(key) in ([OTHER], [SECRET, OTHER])


def test_after_a_crash_behind_the_renames_the_next_start_removes_the_rest(
    diary: LaidOut, keychain: Keychain, backend: Honest, home: Path
) -> None:
    new = removed(diary, keychain)
    readable_meanwhile = is_to_be_read(SECRET, home, diary.key)

    rewriting.finish(diary.path)
    left = followed_up(diary, vault.open_key(diary.path, keychain=keychain), keychain)

    assert readable_meanwhile, "the backups still held them"
    assert left == Left()
    assert not is_to_be_read(SECRET, home, diary.key, new)
    assert len(backend.kept) == 1


def test_where_nothing_was_removed_there_is_nothing_to_follow(
    diary: LaidOut, keychain: Keychain
) -> None:
    before = diary.files()

    assert followed_up(diary, diary.key, keychain) == Left()

    assert diary.files() == before


def test_backups_that_cannot_be_replaced_stay_and_are_told(
    diary: LaidOut, keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = removed(diary, keychain)

    with monkeypatch.context() as patch:
        patch.setattr("domain.sound_copy.SPARE", 1 << 60)
        told = followed_up(diary, new, keychain)
    later = followed_up(diary, new, keychain)

    assert told == Left(backups=3)
    assert keychain.read(diary.key_id) == new
    assert later == Left()
    assert len(diary.backups.all()) == 1


def test_a_folder_that_is_away_is_told_and_emptied_when_it_is_back(
    diary: LaidOut, keychain: Keychain, home: Path
) -> None:
    disk, away = home / "disk", home / "disk-in-a-drawer"
    shutil.move(diary.folder, away)
    folders = [disk, diary.folder]
    new = removed(diary, keychain)

    told = removal.follow_up(diary.path, new, folders, NOW, keychain=keychain)
    away.rename(disk)
    later = removal.follow_up(diary.path, new, folders, NOW, keychain=keychain)

    assert told == Left(away=True)
    assert later == Left()
    (only,) = Backups(diary.path, disk).all()
    assert only.is_of(new)
    assert not is_to_be_read(SECRET, home, diary.key, new)


def test_a_former_key_that_a_keychain_does_not_give_away_is_told(home: Path) -> None:
    stubborn = Keychain(Remembering())
    diary = lay_out(home / "Unbend" / "unbend.diary", keychain=stubborn)
    new = removed(diary, stubborn)

    left = followed_up(diary, new, stubborn)

    assert left == Left(key=True)
    assert rewriting.former_keys(diary.path)


# ------------------------------------------------------------- other diaries and other backups


def test_a_restored_diary_beside_it_keeps_its_key_and_its_words(
    diary: LaidOut, keychain: Keychain
) -> None:
    (backup, *_) = diary.backups.all()
    beside = diary.backups.restore(backup, diary.key, NOW)

    told = removal.reach(diary.path, diary.key, [diary.folder])
    new = removed(diary, keychain)
    left = followed_up(diary, new, keychain)

    assert told.others == 1
    assert left == Left()
    assert vault.open_key(beside, keychain=keychain) == diary.key
    assert LaidOut(beside, diary.key, diary.entry).notes(diary.key)


def test_what_was_restored_under_a_former_key_is_counted_as_well(
    diary: LaidOut, keychain: Keychain
) -> None:
    (backup, *_) = diary.backups.all()
    diary.backups.restore(backup, diary.key, NOW)
    new = removed(diary, keychain)
    followed_up(diary, new, keychain)

    assert removal.reach(diary.path, new, [diary.folder]).others == 1


def test_backups_of_a_diary_with_another_key_are_left_alone(
    diary: LaidOut, keychain: Keychain, home: Path
) -> None:
    other = lay_out(home / "other" / "unbend.diary", passphrase=WORDS)
    for path in other.folder.iterdir():
        shutil.copy(path, diary.folder / path.name.replace("-0000", "-0010"))
    stranger = diary.folder / "holiday.jpg"
    stranger.write_bytes(b"sea")
    before = {path.name for path in diary.folder.iterdir() if "-0010" in path.name}

    new = removed(diary, keychain)
    followed_up(diary, new, keychain)

    after = {path.name for path in diary.folder.iterdir()}
    assert before <= after
    assert "holiday.jpg" in after
    assert len(before) == 9


# --------------------------------------------------------------------------- what is told before


def test_a_passphrase_that_is_to_be_typed_is_told_before(worded: LaidOut) -> None:
    found = removal.reach(worded.path, worded.key, [worded.folder])

    assert found == Reach(backups=3, passphrase=True)


def test_how_many_backups_go_is_told_before(diary: LaidOut) -> None:
    found = removal.reach(diary.path, diary.key, [diary.folder])

    assert found == Reach(backups=3, code=True)


def test_a_passphrase_is_proven_by_itself(worded: LaidOut) -> None:
    removal.prove_passphrase(worded.path, worded.key, WORDS)
    with pytest.raises(WrongPassphrase):
        removal.prove_passphrase(worded.path, worded.key, "another")


# --------------------------------------------------------------------------- a real Secret Service


@needs_secret_service
@leaves_sockets_open
def test_with_a_real_keychain_the_words_and_the_former_key_are_gone(
    home: Path, desk: SecretService
) -> None:
    desk.sign_in()
    path = home / "Unbend" / "unbend.diary"
    keychain = vault.find_keychain(path)
    assert keychain is not None
    diary = lay_out(path, keychain=keychain, code=CODE)
    former = diary.key_id

    new = removal.rewrite(path, diary.key, entry=diary.entry)
    left = removal.follow_up(path, new, [diary.folder], NOW + timedelta(days=1))
    desk.sign_out()
    desk.sign_in()

    assert left == Left()
    assert keychain.read(former) is None
    assert vault.open_key(path) == new
    assert diary.notes(new) == [OTHER]
    assert not is_to_be_read(SECRET, home, diary.key, new)
    assert len(diary.backups.all()) == 1
