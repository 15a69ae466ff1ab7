"""The key of a diary: made once, then kept in the system's keychain or under a passphrase."""

import hmac
import os
import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec

from desktop import keychain as keychains
from desktop.keychain import Keychain, Unanswered
from domain import diary_file, key_file, private_file
from domain.key_file import InKeychain, KeyFile, UnderPassphrase
from domain.obstacles import DiaryExists, FolderReadOnly, NoDiary, Obstacle, WrongKey
from domain.words import said

Where: TypeAlias = Literal["keychain", "passphrase"]

_NONCE = 12


class KeyMissing(Obstacle):
    """The keychain answers, and has no such key."""

    SENTENCE = said(
        "The diary {name} is safe, but its key is missing: it is no longer in this computer's "
        "keychain. No new diary was begun over it. Bring back the keychain or the key file."
    )


class KeyFileMissing(KeyMissing):
    """Nothing says where the key of a diary is kept."""

    SENTENCE = said(
        "The diary {name} is safe, but {name}.key.json, the small file that says where its key is "
        "kept, is missing. No new diary was begun over it. Put that file back beside the diary."
    )


class KeychainLocked(Obstacle):
    """Nobody unlocked it."""

    SENTENCE = said(
        "The keychain that keeps the key of {name} is locked. Unlock it and try again; "
        "the diary was left as it is."
    )


class KeychainSlow(Obstacle):
    """No answer in time."""

    SENTENCE = said(
        "The keychain that keeps the key of {name} does not answer. Look for a question of your "
        "system behind other windows, then try again."
    )


class KeychainFailed(Obstacle):
    """It is not here, or does not do what it is asked."""

    SENTENCE = said(
        "The keychain that keeps the key of {name} cannot be reached. The diary was left as it "
        "is; try again after signing in anew."
    )


class PassphraseNeeded(Obstacle):
    """The key lies under a passphrase."""

    SENTENCE = said("The diary {name} opens with a passphrase.")


class WrongPassphrase(Obstacle):
    """Not the one under which the key lies."""

    SENTENCE = said("This is not the passphrase of {name}. The diary was left as it is.")


class NoPlaceForKey(Obstacle):
    """There is no keychain to be trusted, and no passphrase was given."""

    SENTENCE = said(
        "This computer has no keychain for the key of {name}. "
        "Choose a passphrase, and no diary is begun before that."
    )


_SILENCES: dict[keychains.Why, type[Obstacle]] = {
    "locked": KeychainLocked,
    "slow": KeychainSlow,
    "failed": KeychainFailed,
}


def where_is(diary: Path) -> Where | None:
    """Where the key of a diary is kept, None if there is no key file."""
    known = key_file.read(diary)
    if known is None:
        return None
    return "keychain" if isinstance(known.places[0], InKeychain) else "passphrase"


def find_keychain(diary: Path, *, patience: float = keychains.PATIENCE) -> Keychain | None:
    """A keychain that proved itself and may keep the key of a new diary, None if there is none."""
    with _answers(diary):
        return keychains.find(patience=patience)


def new_key(
    diary: Path, *, passphrase: str | None = None, keychain: Keychain | None = None
) -> bytes:
    """A new key, kept where it was said before this returns.

    Raises an Obstacle rather than replace the key of a diary, or of what is left of one.
    """
    if diary.exists() or key_file.beside(diary).exists():
        raise DiaryExists(diary)
    if keychain is None and not passphrase:
        raise NoPlaceForKey(diary)
    key, key_id = secrets.token_bytes(32), secrets.token_hex(16)
    places: list[key_file.Place] = []
    if keychain is not None:
        with _answers(diary):
            keychain.write(key_id, key)
        places.append(InKeychain(keychain=keychain.name))
    if passphrase:
        places.append(_sealed(key, key_id, passphrase))
    check = key_file.check_of(key_id, key)
    _write(diary, KeyFile(key_id=key_id, check=check, places=tuple(places)), keychain)
    return key


def open_key(
    diary: Path, *, passphrase: str | None = None, keychain: Keychain | None = None
) -> bytes:
    """The key of a diary, from under the passphrase if one is given, else from its keychain."""
    known = key_file.read(diary)
    if known is None:
        raise _without_key_file(diary)
    key = _found(diary, known, passphrase, keychain)
    if not known.fits(key):
        raise WrongKey(diary)
    return key


class Unreadable(ValueError):
    """Not sealed with this key and for this purpose, or damaged."""


def seal(key: bytes, purpose: str, content: bytes) -> bytes:
    """Something small that is kept beside a diary, readable with its key alone."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(_own_key(key, purpose)).encrypt(nonce, content, purpose.encode())


def unseal(key: bytes, purpose: str, sealed: bytes) -> bytes:
    """What was sealed for a purpose; raises Unreadable."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, rest = sealed[:_NONCE], sealed[_NONCE:]
    try:
        return AESGCM(_own_key(key, purpose)).decrypt(nonce, rest, purpose.encode())
    except (InvalidTag, ValueError):
        raise Unreadable(purpose) from None


def _own_key(key: bytes, purpose: str) -> bytes:
    """A key for one purpose, so that the diary's own seals nothing but the diary."""
    return hmac.digest(key, b"unbend seal " + purpose.encode(), "sha256")


def _without_key_file(diary: Path) -> Obstacle:
    if not os.path.lexists(diary):
        return NoDiary(diary)
    diary_file.refuse_another_kind(diary)
    return KeyFileMissing(diary)


def _found(diary: Path, known: KeyFile, passphrase: str | None, keychain: Keychain | None) -> bytes:
    for place in known.places:
        if passphrase and isinstance(place, UnderPassphrase):
            return _unsealed(diary, known.key_id, place, passphrase)
    for place in known.places:
        if isinstance(place, InKeychain):
            return _from_keychain(diary, known.key_id, place, keychain)
    raise PassphraseNeeded(diary)


def _from_keychain(diary: Path, key_id: str, place: InKeychain, keychain: Keychain | None) -> bytes:
    with _answers(diary):
        asked = keychain or keychains.named(place.keychain)
        if asked is None or asked.name != place.keychain:
            raise KeychainFailed(diary)
        key = asked.read(key_id)
    if key is None:
        raise KeyMissing(diary)
    return key


@contextmanager
def _answers(diary: Path) -> Iterator[None]:
    try:
        yield
    except Unanswered as silence:
        raise _SILENCES[silence.why](diary) from silence


def _sealed(key: bytes, key_id: str, passphrase: str) -> UnderPassphrase:
    """A key under what RFC 9106 recommends where 2 GiB of memory are too much to ask."""
    empty = UnderPassphrase(
        salt=secrets.token_bytes(16),
        memory_kib=64 * 1024,
        passes=3,
        lanes=4,
        nonce=secrets.token_bytes(12),
        sealed=bytes(48),
    )
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    sealed = AESGCM(_stretched(empty, passphrase)).encrypt(empty.nonce, key, _about(empty, key_id))
    return msgspec.structs.replace(empty, sealed=sealed)


def _unsealed(diary: Path, key_id: str, place: UnderPassphrase, passphrase: str) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher = AESGCM(_stretched(place, passphrase))
    try:
        return cipher.decrypt(place.nonce, place.sealed, _about(place, key_id))
    except InvalidTag:
        raise WrongPassphrase(diary) from None


def _stretched(place: UnderPassphrase, passphrase: str) -> bytes:
    typed = unicodedata.normalize("NFC", passphrase).encode()  # keyboards spell é in two ways
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    return Argon2id(
        salt=place.salt,
        length=32,
        iterations=place.passes,
        lanes=place.lanes,
        memory_cost=place.memory_kib,
    ).derive(typed)


def _about(place: UnderPassphrase, key_id: str) -> bytes:
    terms = f"{key_file.FORMAT} {key_id} argon2id {place.memory_kib} {place.passes} {place.lanes} "
    return b"unbend key " + terms.encode() + place.salt


def _write(diary: Path, known: KeyFile, keychain: Keychain | None) -> None:
    try:
        private_file.make_folder(diary.parent)
        key_file.write(diary, known)
    except OSError as problem:
        if keychain is not None:
            with suppress(Unanswered):
                keychain.forget(known.key_id)
        raise FolderReadOnly(diary) from problem
