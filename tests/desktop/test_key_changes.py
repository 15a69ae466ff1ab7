"""Places of a key: added, changed, moved and taken away, and never the last one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typing_extensions import override

from desktop import envelope, key_changes, recovery_code, vault
from desktop.keychain import Keychain
from desktop.no_key import (
    CodeNeeded,
    FormerCode,
    KeychainFailed,
    KeychainLocked,
    KeyFileMissing,
    KeyMissing,
    LastWayIn,
    NoCode,
    PassphraseNeeded,
    SharedKey,
    WrongCode,
    WrongPassphrase,
)
from desktop.recovery_code import MistypedCode
from desktop.vault import WaysIn
from domain import key_file
from domain.obstacles import NoDiary, Obstacle, WrongKey
from domain.store import encrypted_file
from tests.keychains import Confusing, Dropping, Honest, Locked, Raw
from tests.secret_service import SecretService, leaves_sockets_open, needs_secret_service

WORDS, OTHER_WORDS = "two knees rocking", "a small forward bend"
CODE, NEW_CODE, THIRD_CODE = (recovery_code.make() for _ in range(3))
HONEST = f"{Honest.__module__}.Honest"


class Another(Honest):
    """A keychain in memory of another kind."""


@pytest.fixture
def diary(home: Path) -> Path:
    return home / "Unbend" / "mine.diary"


@pytest.fixture
def backend() -> Honest:
    return Honest()


@pytest.fixture
def keychain(backend: Honest) -> Keychain:
    return Keychain(backend)


@pytest.fixture
def key(diary: Path, keychain: Keychain) -> bytes:
    """A diary as the first run leaves it: a keychain, and a code that was typed back."""
    made = vault.new_key(diary, keychain=keychain, code=CODE)
    key_changes.confirm_code(diary, CODE)
    return made


@pytest.fixture
def worded(home: Path) -> tuple[Path, bytes]:
    """A diary where there is no keychain."""
    diary = home / "worded.diary"
    return diary, vault.new_key(diary, passphrase=WORDS, code=CODE)


def files(diary: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in diary.parent.iterdir() if path.is_file()}


# --------------------------------------------------------------------------------- at first run


def test_a_code_opens_what_it_was_made_for(diary: Path, keychain: Keychain) -> None:
    key = vault.new_key(diary, keychain=keychain, code=CODE)

    assert vault.open_key(diary, code=CODE) == key
    assert vault.open_key(diary, code=CODE.lower().replace("-", " ")) == key
    assert vault.open_key(diary, keychain=keychain) == key


def test_a_code_counts_as_tested_once_it_was_typed_back(diary: Path, keychain: Keychain) -> None:
    vault.new_key(diary, keychain=keychain, code=CODE)
    before = vault.ways_in(diary)

    key_changes.confirm_code(diary, CODE.lower())

    assert before == WaysIn(HONEST, passphrase=False, code="untested", code_waits=True)
    assert vault.ways_in(diary) == WaysIn(HONEST, False, code="tested", code_waits=False)


def test_a_code_that_was_tested_may_be_tried_again(diary: Path, key: bytes) -> None:
    before = files(diary)

    key_changes.confirm_code(diary, CODE)

    assert files(diary) == before
    assert vault.open_key(diary, code=CODE) == key


@pytest.mark.parametrize(
    ("typed", "obstacle"),
    [(CODE[:-1], MistypedCode), (NEW_CODE, WrongCode)],
    ids=["mistyped", "another"],
)
def test_a_code_typed_back_wrongly_is_not_tested(
    typed: str, obstacle: type[Obstacle], diary: Path, keychain: Keychain
) -> None:
    vault.new_key(diary, keychain=keychain, code=CODE)
    before = files(diary)

    with pytest.raises(obstacle):
        key_changes.confirm_code(diary, typed)

    assert files(diary) == before


def test_no_code_is_needed_to_begin_a_diary(diary: Path, keychain: Keychain) -> None:
    vault.new_key(diary, keychain=keychain)

    assert vault.ways_in(diary) == WaysIn(HONEST, False, code="none", code_waits=False)
    with pytest.raises(NoCode):
        vault.open_key(diary, code=CODE)


def test_a_diary_is_not_begun_under_a_code_that_is_none(
    diary: Path, keychain: Keychain, backend: Honest
) -> None:
    with pytest.raises(MistypedCode):
        vault.new_key(diary, keychain=keychain, code=CODE[:-1])

    assert not diary.parent.exists()
    assert not backend.kept


def test_where_there_is_no_key_file_nothing_opens_a_diary(diary: Path) -> None:
    assert vault.ways_in(diary) is None


# ---------------------------------------------------------------------------- opening by the code


@pytest.mark.usefixtures("key")
def test_a_mistyped_code_is_known_before_any_key_is_derived(
    diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(envelope, "_stretched")

    with pytest.raises(MistypedCode) as mistyped:
        vault.open_key(diary, code=f"{CODE[:-1]}")

    assert "Group 5" in str(mistyped.value)


@pytest.mark.usefixtures("key")
def test_the_code_of_another_diary_is_told_as_another(diary: Path) -> None:
    with pytest.raises(WrongCode):
        vault.open_key(diary, code=NEW_CODE)


def test_a_wiped_keychain_asks_for_the_code_and_the_code_brings_it_back(
    diary: Path, key: bytes, backend: Honest, keychain: Keychain
) -> None:
    backend.kept.clear()
    with pytest.raises(CodeNeeded) as missing:
        vault.open_key(diary, keychain=keychain)

    found = vault.open_key(diary, code=CODE)
    key_changes.move_to_keychain(diary, found, keychain)

    assert isinstance(missing.value, KeyMissing)
    assert vault.open_key(diary, keychain=keychain) == found == key


def test_a_wiped_keychain_asks_for_the_passphrase_where_there_is_one(
    diary: Path, key: bytes, backend: Honest, keychain: Keychain
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)
    backend.kept.clear()

    with pytest.raises(PassphraseNeeded):
        vault.open_key(diary, keychain=keychain)

    assert vault.open_key(diary, passphrase=WORDS) == key


@pytest.mark.usefixtures("key")
def test_a_key_file_with_a_code_alone_asks_for_it(diary: Path) -> None:
    known = key_file.read(diary)
    assert known is not None
    alone = key_file.KeyFile(key_id=known.key_id, check=known.check, places=known.under_codes)
    with key_file.put(diary, alone, over=True):
        pass

    with pytest.raises(CodeNeeded):
        vault.open_key(diary)


# ------------------------------------------------------------------------------- another code


def test_both_codes_open_until_the_new_one_was_tested(diary: Path, key: bytes) -> None:
    key_changes.add_code(diary, key, NEW_CODE)

    assert vault.open_key(diary, code=CODE) == key
    assert vault.open_key(diary, code=NEW_CODE) == key
    assert vault.ways_in(diary) == WaysIn(HONEST, False, code="tested", code_waits=True)


def test_a_new_code_takes_the_place_of_the_former_once_it_was_tested(
    diary: Path, key: bytes
) -> None:
    key_changes.add_code(diary, key, NEW_CODE)
    key_changes.confirm_code(diary, NEW_CODE)

    assert vault.open_key(diary, code=NEW_CODE) == key
    with pytest.raises(WrongCode):
        vault.open_key(diary, code=CODE)
    assert vault.ways_in(diary) == WaysIn(HONEST, False, code="tested", code_waits=False)


def test_the_former_code_does_not_confirm_the_new_one(diary: Path, key: bytes) -> None:
    key_changes.add_code(diary, key, NEW_CODE)
    before = files(diary)

    with pytest.raises(FormerCode):
        key_changes.confirm_code(diary, CODE)

    assert files(diary) == before


def test_a_code_that_nobody_tested_goes_for_the_next(diary: Path, key: bytes) -> None:
    key_changes.add_code(diary, key, NEW_CODE)
    key_changes.add_code(diary, key, THIRD_CODE)

    with pytest.raises(WrongCode):
        vault.open_key(diary, code=NEW_CODE)
    assert vault.open_key(diary, code=CODE) == key
    assert vault.open_key(diary, code=THIRD_CODE) == key


# ------------------------------------------------------------------------------- the passphrase


def test_a_passphrase_opens_beside_the_keychain(
    diary: Path, key: bytes, keychain: Keychain
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)

    assert vault.open_key(diary, passphrase=WORDS) == key
    assert vault.open_key(diary, keychain=keychain) == key
    assert vault.open_key(diary, code=CODE) == key


def test_another_passphrase_takes_the_place_of_the_former(worded: tuple[Path, bytes]) -> None:
    diary, key = worded

    key_changes.set_passphrase(diary, key, OTHER_WORDS)

    assert vault.open_key(diary, passphrase=OTHER_WORDS) == key
    assert vault.open_key(diary, code=CODE) == key
    with pytest.raises(WrongPassphrase):
        vault.open_key(diary, passphrase=WORDS)


def test_no_words_are_no_passphrase(worded: tuple[Path, bytes]) -> None:
    diary, key = worded
    before = files(diary)

    with pytest.raises(PassphraseNeeded):
        key_changes.set_passphrase(diary, key, "")

    assert files(diary) == before


def test_a_passphrase_goes_where_the_keychain_opens(
    diary: Path, key: bytes, keychain: Keychain
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)

    key_changes.remove_passphrase(diary, key, keychain=keychain)

    assert vault.ways_in(diary) == WaysIn(HONEST, False, code="tested", code_waits=False)
    assert vault.open_key(diary, keychain=keychain) == key


def test_the_only_way_in_of_every_day_stays(worded: tuple[Path, bytes]) -> None:
    diary, key = worded
    before = files(diary)

    with pytest.raises(LastWayIn):
        key_changes.remove_passphrase(diary, key)

    assert files(diary) == before


LEFT: list[tuple[type[Honest], type[Obstacle]]] = [
    (Honest, LastWayIn),
    (Confusing, LastWayIn),
    (Locked, KeychainLocked),
]


@pytest.mark.parametrize(("kind", "obstacle"), LEFT)
def test_a_passphrase_stays_where_the_keychain_does_not_prove_itself(
    kind: type[Honest],
    obstacle: type[Obstacle],
    diary: Path,
    key: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)
    before = files(diary)
    emptied = Keychain(kind())
    monkeypatch.setattr(Keychain, "name", HONEST)

    with pytest.raises(obstacle):
        key_changes.remove_passphrase(diary, key, keychain=emptied)

    assert files(diary) == before


# -------------------------------------------------------------------------- late answers


class Late(Honest):
    """It answers when the diary has got a new key, or is gone; until then it is like another."""

    def __init__(self, happens: Callable[[], object]) -> None:
        super().__init__()
        self.happens = happens

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.happens()
        super().set_password(service, username, password)


def test_a_late_answer_puts_no_former_key_file_over_that_of_a_new_key(
    worded: tuple[Path, bytes],
) -> None:
    diary, key = worded
    beside = key_file.beside(diary)

    def gets_a_new_key() -> None:
        beside.unlink()
        vault.new_key(diary, passphrase=OTHER_WORDS)

    late = Late(gets_a_new_key)
    with pytest.raises(WrongKey):
        key_changes.move_to_keychain(diary, key, Keychain(late))

    assert vault.open_key(diary, passphrase=OTHER_WORDS) != key
    assert not late.kept


def test_a_late_answer_brings_back_no_key_file_of_a_diary_that_was_erased(
    worded: tuple[Path, bytes],
) -> None:
    diary, key = worded
    late = Late(key_file.beside(diary).unlink)

    with pytest.raises(NoDiary):
        key_changes.move_to_keychain(diary, key, Keychain(late))

    assert not files(diary)
    assert not late.kept


# --------------------------------------------------------------------------------- the keychain


def test_a_key_moves_into_another_keychain(
    diary: Path, key: bytes, keychain: Keychain, backend: Honest
) -> None:
    other = Keychain(Another())

    is_all = key_changes.move_to_keychain(diary, key, other, former=keychain)

    assert is_all
    assert vault.open_key(diary, keychain=other) == key
    assert vault.where_is(diary) == "keychain"
    assert not backend.kept
    with pytest.raises(KeychainFailed):
        vault.open_key(diary, keychain=keychain)


def test_two_ways_into_one_keychain_do_not_empty_it(
    diary: Path, key: bytes, keychain: Keychain, backend: Honest
) -> None:
    face = Another()
    face.kept = backend.kept

    is_all = key_changes.move_to_keychain(diary, key, Keychain(face), former=keychain)

    assert is_all
    assert vault.open_key(diary, keychain=Keychain(face)) == key
    assert len(backend.kept) == 1


def test_a_former_keychain_that_does_not_answer_keeps_what_it_has(diary: Path, key: bytes) -> None:
    other = Keychain(Another())

    is_all = key_changes.move_to_keychain(diary, key, other, former=Keychain(Locked()))

    assert not is_all
    assert vault.open_key(diary, keychain=other) == key


def test_a_former_keychain_that_is_not_here_is_told(diary: Path, key: bytes) -> None:
    other = Keychain(Another())

    assert not key_changes.move_to_keychain(diary, key, other)

    assert vault.open_key(diary, keychain=other) == key


def test_a_keychain_comes_beside_a_passphrase(
    worded: tuple[Path, bytes], keychain: Keychain
) -> None:
    diary, key = worded

    assert key_changes.move_to_keychain(diary, key, keychain)

    assert vault.open_key(diary, keychain=keychain) == key
    assert vault.open_key(diary, passphrase=WORDS) == key


@pytest.mark.parametrize("kind", [Dropping, Raw, Locked])
def test_a_keychain_that_does_not_keep_the_key_changes_nothing(
    kind: type[Honest], diary: Path, key: bytes, keychain: Keychain
) -> None:
    before = files(diary)

    with pytest.raises((KeychainFailed, KeychainLocked)):
        key_changes.move_to_keychain(diary, key, Keychain(kind()), former=keychain)

    assert files(diary) == before
    assert vault.open_key(diary, keychain=keychain) == key


def test_a_keychain_is_forgotten_where_a_passphrase_opens(
    diary: Path, key: bytes, keychain: Keychain, backend: Honest
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)

    key_changes.forget_keychain(diary, key, keychain=keychain)

    assert not backend.kept
    assert vault.ways_in(diary) == WaysIn(None, True, code="tested", code_waits=False)
    assert vault.open_key(diary, passphrase=WORDS) == key


def restored_of(diary: Path) -> Path:
    """A diary beside it with the same key, and the same key file."""
    other = diary.with_name("mine-restored-2026-11-23.diary")
    key_file.beside(other).write_bytes(key_file.beside(diary).read_bytes())
    other.touch()
    return other


def test_a_keychain_keeps_the_key_by_which_the_diary_beside_it_opens(
    diary: Path, key: bytes, keychain: Keychain
) -> None:
    other = restored_of(diary)
    key_changes.set_passphrase(diary, key, WORDS)
    before = files(diary)

    with pytest.raises(SharedKey) as told:
        key_changes.forget_keychain(diary, key, keychain=keychain)

    assert other.name in str(told.value)
    assert files(diary) == before
    assert vault.open_key(other, keychain=keychain) == key


def test_a_key_that_moves_stays_for_the_diary_beside_it(
    diary: Path, key: bytes, keychain: Keychain
) -> None:
    other = restored_of(diary)

    is_all = key_changes.move_to_keychain(diary, key, Keychain(Another()), former=keychain)

    assert not is_all
    assert vault.open_key(other, keychain=keychain) == key


def test_a_keychain_lets_go_of_a_key_that_has_a_passphrase_in_each_diary(
    diary: Path, key: bytes, keychain: Keychain, backend: Honest
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)
    other = restored_of(diary)

    key_changes.forget_keychain(diary, key, keychain=keychain)

    assert not backend.kept
    with pytest.raises(PassphraseNeeded):
        vault.open_key(other, keychain=keychain)


def test_a_keychain_stays_where_nothing_else_opens_every_day(
    diary: Path, key: bytes, keychain: Keychain
) -> None:
    before = files(diary)

    with pytest.raises(LastWayIn):
        key_changes.forget_keychain(diary, key, keychain=keychain)

    assert files(diary) == before
    assert vault.open_key(diary, keychain=keychain) == key


def test_a_keychain_that_lost_the_key_is_forgotten_as_well(
    diary: Path, key: bytes, keychain: Keychain, backend: Honest
) -> None:
    key_changes.set_passphrase(diary, key, WORDS)
    backend.kept.clear()

    key_changes.forget_keychain(diary, key, keychain=keychain)

    assert vault.open_key(diary, passphrase=WORDS) == key


def test_a_locked_keychain_is_not_forgotten(diary: Path, key: bytes) -> None:
    key_changes.set_passphrase(diary, key, WORDS)
    before = files(diary)

    with pytest.raises(KeychainLocked):
        key_changes.forget_keychain(diary, key, keychain=Keychain(Locked()))
    with pytest.raises(KeychainFailed):
        key_changes.forget_keychain(diary, key)

    assert files(diary) == before


def test_no_keychain_is_nothing_to_forget(worded: tuple[Path, bytes]) -> None:
    diary, key = worded
    before = files(diary)

    key_changes.forget_keychain(diary, key)

    assert files(diary) == before


# ---------------------------------------------------------------------------- whose key this is


@pytest.mark.usefixtures("key")
def test_another_key_changes_nothing(diary: Path, keychain: Keychain) -> None:
    before = files(diary)

    with pytest.raises(WrongKey):
        key_changes.add_code(diary, bytes(32), NEW_CODE)
    with pytest.raises(WrongKey):
        key_changes.set_passphrase(diary, bytes(32), WORDS)
    with pytest.raises(WrongKey):
        key_changes.move_to_keychain(diary, bytes(32), keychain)

    assert files(diary) == before


def test_without_a_key_file_there_is_nothing_to_change(diary: Path, key: bytes) -> None:
    key_file.beside(diary).unlink()
    with pytest.raises(NoDiary):
        key_changes.set_passphrase(diary, key, WORDS)

    diary.write_bytes(bytes(4096))
    with pytest.raises(KeyFileMissing):
        key_changes.confirm_code(diary, CODE)


def test_no_word_and_no_key_is_found_in_any_file(diary: Path, key: bytes) -> None:
    key_changes.set_passphrase(diary, key, WORDS)
    encrypted_file(diary, key, new=True)

    written = b"".join(files(diary).values())

    assert CODE.encode() not in written
    assert CODE.replace("-", "").encode() not in written
    assert WORDS.encode() not in written
    assert key not in written
    assert key.hex().encode() not in written


# --------------------------------------------------------------------------- a real Secret Service


@needs_secret_service
@leaves_sockets_open
def test_a_wiped_secret_service_loses_nothing_that_the_code_does_not_bring_back(
    diary: Path, desk: SecretService
) -> None:
    desk.sign_in()
    keychain = vault.find_keychain(diary)
    key = vault.new_key(diary, keychain=keychain, code=CODE)
    key_changes.confirm_code(diary, CODE)
    encrypted_file(diary, key, new=True)
    before = files(diary)

    desk.wipe()
    with pytest.raises(CodeNeeded):
        vault.open_key(diary)
    untouched = files(diary)
    found = vault.open_key(diary, code=CODE)
    again = vault.find_keychain(diary)
    assert again is not None
    key_changes.move_to_keychain(diary, found, again)
    desk.sign_out()
    desk.sign_in()

    assert untouched == before
    assert vault.open_key(diary) == key
    encrypted_file(diary, key)


@needs_secret_service
@leaves_sockets_open
def test_a_secret_service_is_left_for_a_passphrase_and_entered_again(
    diary: Path, desk: SecretService
) -> None:
    desk.sign_in()
    keychain = vault.find_keychain(diary)
    assert keychain is not None
    key = vault.new_key(diary, keychain=keychain, code=CODE)
    known = key_file.read(diary)
    assert known is not None

    key_changes.set_passphrase(diary, key, WORDS)
    key_changes.forget_keychain(diary, key)
    left = keychain.read(known.key_id), vault.where_is(diary)
    key_changes.move_to_keychain(diary, key, keychain)
    key_changes.remove_passphrase(diary, key)

    assert left == (None, "passphrase")
    assert vault.open_key(diary) == key
    assert vault.ways_in(diary) == WaysIn(keychain.name, False, code="untested", code_waits=True)


@needs_secret_service
@leaves_sockets_open
def test_a_locked_secret_service_changes_nothing(diary: Path, desk: SecretService) -> None:
    desk.sign_in()
    key = vault.new_key(diary, keychain=vault.find_keychain(diary), passphrase=WORDS)
    desk.sign_out()
    desk.start_locked()
    before = files(diary)

    with pytest.raises(KeychainLocked):
        key_changes.forget_keychain(diary, key)
    with pytest.raises(KeychainLocked):
        key_changes.remove_passphrase(diary, key)

    assert files(diary) == before
    assert vault.open_key(diary, passphrase=WORDS) == key
