"""Small things sealed: a key under words, and under a key what is kept beside a diary."""

import hmac
import secrets
import unicodedata
from threading import Lock
from typing import Any, TypeVar

import msgspec

from domain.key_file import UnderPassphrase, UnderRecoveryCode, UnderWords

MEMORY_KIB, PASSES, LANES = 64 * 1024, 3, 4
"""What RFC 9106 recommends for Argon2id where 2 GiB of memory are too much to ask."""

_SALT, _NONCE, _TAG = 16, 12, 16
_ABOUT = {UnderPassphrase: b"unbend key 1 ", UnderRecoveryCode: b"unbend recovery code 1 "}
"""What is sealed as one kind of place opens as no other."""

_IN_TURN = Lock()
"""Two derivations at once fail for want of threads, or wait for each other for ever."""

Place = TypeVar("Place", bound=UnderWords)


class WrongWords(ValueError):
    """Not those under which the key lies, or it is not what was sealed."""


class Unreadable(ValueError):
    """Not sealed with this key and for this purpose, or damaged."""


def under_passphrase(key: bytes, key_id: str, passphrase: str) -> UnderPassphrase:
    """A key for whoever knows a passphrase."""
    return _sealed(UnderPassphrase(**_empty(key)), key, key_id, passphrase)


def under_code(key: bytes, key_id: str, code: str) -> UnderRecoveryCode:
    """A key for whoever has a recovery code, which nobody has typed back yet."""
    return _sealed(UnderRecoveryCode(**_empty(key), tested=False), key, key_id, code)


def opened(place: UnderWords, key_id: str, words: str) -> bytes:
    """The key that lies under words; raises WrongWords."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher = AESGCM(_stretched(place, words))
    try:
        return cipher.decrypt(place.nonce, place.sealed, _about(place, key_id))
    except InvalidTag:
        raise WrongWords(key_id) from None


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


def _empty(key: bytes) -> dict[str, Any]:
    """A place for a key by today's terms, with nothing sealed in it yet."""
    return {
        "salt": secrets.token_bytes(_SALT),
        "memory_kib": MEMORY_KIB,
        "passes": PASSES,
        "lanes": LANES,
        "nonce": secrets.token_bytes(_NONCE),
        "sealed": bytes(len(key) + _TAG),
    }


def _sealed(empty: Place, key: bytes, key_id: str, words: str) -> Place:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher = AESGCM(_stretched(empty, words))
    sealed = cipher.encrypt(empty.nonce, key, _about(empty, key_id))
    return msgspec.structs.replace(empty, sealed=sealed)


def _stretched(place: UnderWords, words: str) -> bytes:
    typed = unicodedata.normalize("NFC", words).encode()  # keyboards spell é in two ways
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    argon = Argon2id(
        salt=place.salt,
        length=32,
        iterations=place.passes,
        lanes=place.lanes,
        memory_cost=place.memory_kib,
    )
    with _IN_TURN:
        return argon.derive(typed)


def _about(place: UnderWords, key_id: str) -> bytes:
    """Bound into what is sealed, so that terms and key id cannot be others."""
    terms = f"{key_id} argon2id {place.memory_kib} {place.passes} {place.lanes} "
    return _ABOUT[type(place)] + terms.encode() + place.salt
