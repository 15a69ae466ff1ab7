"""The key: kept where it was said, found again, and never replaced by a new one in silence."""

import json
import os
import subprocess
import sys
import unicodedata
from base64 import b64encode
from pathlib import Path
from threading import Event

import pytest
from keyring.backend import KeyringBackend
from keyring.backends.SecretService import Keyring as SecretServiceKeyring

from desktop import keychain as keychains
from desktop import vault
from desktop.keychain import Keychain
from desktop.no_key import (
    KeychainFailed,
    KeychainLocked,
    KeychainSlow,
    KeyFileMissing,
    KeyMissing,
    NoPlaceForKey,
    PassphraseNeeded,
    WrongPassphrase,
)
from domain import key_file
from domain.obstacles import (
    DamagedKeyFile,
    DiaryExists,
    FolderReadOnly,
    NoDiary,
    NotADiary,
    Obstacle,
    WrongKey,
)
from tests.keychains import (
    Confusing,
    Dropping,
    Hanging,
    Honest,
    Locked,
    Raw,
    Remembering,
    Truncating,
)
from tests.secret_service import SecretService, bus, leaves_sockets_open, needs_secret_service

PASSPHRASE = " ".join(("two", "knees", "rocking"))


@pytest.fixture
def diary(home: Path) -> Path:
    return home / "Unbend" / "diary.db"


@pytest.fixture
def keychain() -> Keychain:
    return Keychain(Honest())


def files(diary: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in diary.parent.iterdir()}


# ---------------------------------------------------------------------------------- in a keychain


def test_a_key_is_found_again_where_it_was_put(diary: Path, keychain: Keychain) -> None:
    key = vault.new_key(diary, keychain=keychain)

    assert len(key) == 32
    assert vault.open_key(diary, keychain=keychain) == key
    assert vault.where_is(diary) == "keychain"


def test_each_diary_has_a_key_of_its_own(home: Path, keychain: Keychain) -> None:
    one = vault.new_key(home / "one.db", keychain=keychain)
    other = vault.new_key(home / "other.db", keychain=keychain)

    assert one != other
    assert vault.open_key(home / "one.db", keychain=keychain) == one


def test_the_key_file_does_not_hold_the_key(diary: Path, keychain: Keychain) -> None:
    key = vault.new_key(diary, keychain=keychain, passphrase=PASSPHRASE)

    text = key_file.beside(diary).read_bytes()
    assert key not in text
    assert b64encode(key) not in text
    assert key.hex().encode() not in text


def test_a_wiped_keychain_means_a_missing_key_and_never_a_new_one(
    diary: Path, keychain: Keychain
) -> None:
    vault.new_key(diary, keychain=keychain)
    diary.write_bytes(bytes(4096))
    before = files(diary)
    wiped = Keychain(Honest())

    with pytest.raises(KeyMissing) as missing:
        vault.open_key(diary, keychain=wiped)
    with pytest.raises(DiaryExists):
        vault.new_key(diary, keychain=wiped)

    assert files(diary) == before
    assert "safe" in str(missing.value)


def test_a_missing_key_file_means_a_missing_key(diary: Path, keychain: Keychain) -> None:
    vault.new_key(diary, keychain=keychain)
    diary.write_bytes(bytes(4096))
    key_file.beside(diary).unlink()

    with pytest.raises(KeyFileMissing):
        vault.open_key(diary, keychain=keychain)
    with pytest.raises(DiaryExists):
        vault.new_key(diary, keychain=keychain)


def test_what_is_no_diary_at_all_misses_no_key(diary: Path) -> None:
    diary.parent.mkdir()
    diary.write_text("Dear diary, today it rained.")

    with pytest.raises(NotADiary):
        vault.open_key(diary)


def test_a_key_file_without_a_diary_keeps_a_new_key_away(diary: Path, keychain: Keychain) -> None:
    vault.new_key(diary, keychain=keychain)

    with pytest.raises(DiaryExists):
        vault.new_key(diary, keychain=keychain)


def test_where_nothing_is_there_is_no_diary(diary: Path, keychain: Keychain) -> None:
    assert vault.where_is(diary) is None
    with pytest.raises(NoDiary):
        vault.open_key(diary, keychain=keychain)


def test_another_key_under_the_same_name_is_wrong(diary: Path, keychain: Keychain) -> None:
    vault.new_key(diary, keychain=keychain)
    known = key_file.read(diary)
    assert known is not None
    keychain.write(known.key_id, bytes(32))

    with pytest.raises(WrongKey):
        vault.open_key(diary, keychain=keychain)


def test_another_keychain_than_the_one_remembered_is_not_asked(
    diary: Path, keychain: Keychain
) -> None:
    vault.new_key(diary, keychain=keychain)

    with pytest.raises(KeychainFailed):
        vault.open_key(diary, keychain=Keychain(Confusing()))


def test_a_keychain_that_is_not_here_is_not_an_empty_one(
    diary: Path, keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.new_key(diary, keychain=keychain)
    monkeypatch.setattr(keychains, "_allowed", tuple)

    with pytest.raises(KeychainFailed):
        vault.open_key(diary)


BROKEN: dict[type[Honest], type[Obstacle]] = {
    Dropping: KeychainFailed,
    Truncating: KeychainFailed,
    Confusing: KeychainFailed,
    Raw: KeychainFailed,
    Locked: KeychainLocked,
}


@pytest.mark.parametrize(("kind", "obstacle"), BROKEN.items(), ids=lambda value: value.__name__)
def test_no_key_is_begun_in_a_keychain_that_does_not_keep_it(
    kind: type[Honest], obstacle: type[Obstacle], diary: Path
) -> None:
    with pytest.raises(obstacle):
        vault.new_key(diary, keychain=Keychain(kind()))

    assert not diary.parent.exists()


def test_a_keychain_that_does_not_answer_is_not_waited_for(
    diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Hanging, "answered", Event())
    hanging = Keychain(Hanging(), patience=0.05)

    with pytest.raises(KeychainSlow):
        vault.new_key(diary, keychain=hanging)

    Hanging.answered.set()
    assert not diary.parent.exists()


def test_a_key_that_could_not_be_noted_is_forgotten(home: Path) -> None:
    (home / "file").write_text("no folder")
    backend = Honest()

    with pytest.raises(FolderReadOnly):
        vault.new_key(home / "file" / "diary.db", keychain=Keychain(backend))

    assert not backend.kept


# ------------------------------------------------------------------------------ which keychain


@pytest.mark.parametrize("kind", [Dropping, Truncating, Confusing, Remembering, Raw])
def test_a_keychain_that_does_not_prove_itself_is_none(
    kind: type[Honest], diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keychains, "_allowed", lambda: (kind,))

    assert vault.find_keychain(diary) is None


def test_the_next_one_is_taken_when_the_first_does_not_prove_itself(
    diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keychains, "_allowed", lambda: (Dropping, Honest))

    found = vault.find_keychain(diary)

    assert found is not None
    assert found.name == f"{Honest.__module__}.Honest"


def test_a_locked_keychain_is_not_taken_for_none(
    diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keychains, "_allowed", lambda: (Locked, Honest))

    with pytest.raises(KeychainLocked):
        vault.find_keychain(diary)


def test_proving_leaves_nothing_behind() -> None:
    backend = Honest()

    Keychain(backend).prove()

    assert not backend.kept


def test_the_library_s_own_choice_is_never_asked(
    diary: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = "keyring.backends.null.Keyring"
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", chosen)
    (home / "config" / "python_keyring").mkdir()
    rc = home / "config" / "python_keyring" / "keyringrc.cfg"
    rc.write_text(f"[backend]\ndefault-keyring={chosen}\n")
    monkeypatch.setattr(keychains, "_allowed", lambda: (Honest,))

    found = vault.find_keychain(diary)

    assert found is not None
    assert found.name != chosen


def test_the_environment_sets_no_property_of_a_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEYRING_PROPERTY_SCHEME", "KeePassXC")

    kind: type[KeyringBackend] = SecretServiceKeyring

    made = keychains._made(kind)  # noqa: SLF001

    assert "scheme" in vars(kind())
    assert "scheme" not in vars(made)


def test_the_keyring_is_not_loaded_before_it_is_asked() -> None:
    code = "import sys, desktop.vault; sys.exit('keyring' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# ------------------------------------------------------------------------------ under a passphrase


def test_a_passphrase_opens_the_key_where_there_is_no_keychain(diary: Path) -> None:
    key = vault.new_key(diary, passphrase=PASSPHRASE)

    assert vault.open_key(diary, passphrase=PASSPHRASE) == key
    assert vault.where_is(diary) == "passphrase"


def test_a_wrong_passphrase_is_told_and_a_missing_one_asked_for(diary: Path) -> None:
    vault.new_key(diary, passphrase=PASSPHRASE)
    before = files(diary)

    with pytest.raises(WrongPassphrase):
        vault.open_key(diary, passphrase=PASSPHRASE.upper())
    with pytest.raises(PassphraseNeeded):
        vault.open_key(diary)

    assert files(diary) == before


def test_a_letter_typed_on_another_keyboard_is_the_same_letter(diary: Path) -> None:
    key = vault.new_key(diary, passphrase=unicodedata.normalize("NFC", "Genève"))

    assert vault.open_key(diary, passphrase=unicodedata.normalize("NFD", "Genève")) == key


def test_a_passphrase_given_is_used_before_the_keychain(diary: Path, keychain: Keychain) -> None:
    key = vault.new_key(diary, keychain=keychain, passphrase=PASSPHRASE)

    assert vault.open_key(diary, passphrase=PASSPHRASE, keychain=Keychain(Locked())) == key
    assert vault.open_key(diary, keychain=keychain) == key


@pytest.mark.parametrize("passphrase", [None, ""])
def test_a_key_without_a_place_is_not_made(passphrase: str | None, diary: Path) -> None:
    with pytest.raises(NoPlaceForKey):
        vault.new_key(diary, passphrase=passphrase)

    assert not diary.parent.exists()


@pytest.mark.usefixtures("full_terms")
def test_a_passphrase_is_stretched_as_rfc_9106_says(diary: Path) -> None:
    vault.new_key(diary, passphrase=PASSPHRASE)

    place = json.loads(key_file.beside(diary).read_bytes())["places"][0]

    assert (place["memory_kib"], place["passes"], place["lanes"]) == (65536, 3, 4)


TAMPERED: list[tuple[str, int, type[Obstacle]]] = [
    ("passes", 1, WrongPassphrase),
    ("memory_kib", 2**40, DamagedKeyFile),
    ("passes", 2**20, DamagedKeyFile),
    ("lanes", 0, DamagedKeyFile),
]


@pytest.mark.usefixtures("full_terms")
@pytest.mark.parametrize(("name", "value", "obstacle"), TAMPERED)
def test_a_key_file_that_was_tampered_with_opens_nothing(
    name: str, value: int, obstacle: type[Obstacle], diary: Path
) -> None:
    vault.new_key(diary, passphrase=PASSPHRASE)
    known = json.loads(key_file.beside(diary).read_bytes())
    known["places"][0][name] = value
    key_file.beside(diary).write_text(json.dumps(known))

    with pytest.raises(obstacle):
        vault.open_key(diary, passphrase=PASSPHRASE)


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_the_key_file_belongs_to_its_owner_alone(diary: Path) -> None:
    before = os.umask(0)
    try:
        vault.new_key(diary, passphrase=PASSPHRASE)
    finally:
        os.umask(before)

    assert key_file.beside(diary).stat().st_mode & 0o777 == 0o600
    assert diary.parent.stat().st_mode & 0o777 == 0o700


# --------------------------------------------------------------------------- a real Secret Service


def kept(diary: Path) -> bytes:
    """A key in the keychain that this computer has."""
    keychain = vault.find_keychain(diary)
    assert keychain is not None
    return vault.new_key(diary, keychain=keychain)


@needs_secret_service
@leaves_sockets_open
def test_the_secret_service_keeps_the_key_over_a_new_sign_in(
    diary: Path, desk: SecretService
) -> None:
    desk.sign_in()
    key = kept(diary)
    desk.sign_out()
    desk.sign_in()

    assert vault.open_key(diary) == key


@needs_secret_service
@leaves_sockets_open
def test_a_locked_secret_service_is_told_as_locked(diary: Path, desk: SecretService) -> None:
    desk.sign_in()
    kept(diary)
    desk.sign_out()
    desk.start_locked()
    before = files(diary)

    with pytest.raises(KeychainLocked):
        vault.open_key(diary)

    assert files(diary) == before


@needs_secret_service
@leaves_sockets_open
def test_a_wiped_secret_service_is_a_missing_key(diary: Path, desk: SecretService) -> None:
    desk.sign_in()
    kept(diary)
    desk.wipe()
    before = files(diary)

    with pytest.raises(KeyMissing):
        vault.open_key(diary)

    assert files(diary) == before


@needs_secret_service
@leaves_sockets_open
def test_a_secret_service_that_went_away_is_not_an_empty_one(
    diary: Path, desk: SecretService
) -> None:
    desk.sign_in()
    kept(diary)
    desk.sign_out()

    with pytest.raises(KeychainFailed):
        vault.open_key(diary)


@needs_secret_service
@leaves_sockets_open
def test_a_bus_without_a_secret_service_has_no_keychain(
    diary: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with bus(home) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

        assert vault.find_keychain(diary) is None


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="has a keychain without a bus")
def test_a_computer_without_a_bus_has_no_keychain(
    diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)

    assert vault.find_keychain(diary) is None
