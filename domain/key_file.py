"""The small file beside a diary: which key opens it, where that key is kept, and a check of it."""

import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, TypeAlias

import msgspec
from msgspec import Meta, Struct

from domain import private_file
from domain.obstacles import CannotWrite, DamagedKeyFile, NewerDiary

FORMAT = 2
"""What is written; a file of format 1 has no recovery code, and is read as well."""

LARGEST = 64 * 1024
"""More bytes than this are no key file, and are not read."""


class InKeychain(Struct, frozen=True, kw_only=True, tag="keychain", tag_field="kind"):
    """The key lies in the system's keychain, reached through one back end and no other."""

    keychain: str


class UnderWords(Struct, frozen=True, kw_only=True):
    """The key, sealed by AES-GCM under what Argon2id makes of words.

    The bounds keep a file that was tampered with from asking for endless memory or time.
    """

    salt: Annotated[bytes, Meta(min_length=16, max_length=64)]
    memory_kib: Annotated[int, Meta(ge=8 * 1024, le=1024 * 1024)]
    passes: Annotated[int, Meta(ge=1, le=64)]
    lanes: Annotated[int, Meta(ge=1, le=16)]
    nonce: Annotated[bytes, Meta(min_length=12, max_length=12)]
    sealed: Annotated[bytes, Meta(min_length=48, max_length=48)]


class UnderPassphrase(UnderWords, frozen=True, kw_only=True, tag="passphrase", tag_field="kind"):
    """The words are a passphrase that somebody chose."""


class UnderRecoveryCode(
    UnderWords, frozen=True, kw_only=True, tag="recovery-code", tag_field="kind"
):
    """The words are a code that was made at random; `tested` once somebody has typed it back."""

    tested: bool


Place: TypeAlias = InKeychain | UnderPassphrase | UnderRecoveryCode


class KeyFile(Struct, frozen=True, kw_only=True):
    """One key, by its id; `check` tells a wrong key from a damaged diary without opening either."""

    format: int = FORMAT
    key_id: Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
    check: Annotated[bytes, Meta(min_length=32, max_length=32)]
    places: Annotated[tuple[Place, ...], Meta(min_length=1)]

    def fits(self, key: bytes) -> bool:
        return hmac.compare_digest(self.check, check_of(self.key_id, key))

    @property
    def in_keychain(self) -> InKeychain | None:
        return next((place for place in self.places if isinstance(place, InKeychain)), None)

    @property
    def under_passphrase(self) -> UnderPassphrase | None:
        return next((place for place in self.places if isinstance(place, UnderPassphrase)), None)

    @property
    def under_codes(self) -> tuple[UnderRecoveryCode, ...]:
        """One, or two while a new one is not tested yet and the former one still opens."""
        return tuple(place for place in self.places if isinstance(place, UnderRecoveryCode))


class _Head(Struct):
    format: Annotated[int, Meta(ge=1)]


def check_of(key_id: str, key: bytes) -> bytes:
    """A fingerprint of a key that says nothing about it."""
    return hmac.digest(key, b"unbend key check " + key_id.encode(), "sha256")


def beside(diary: Path) -> Path:
    return diary.with_name(f"{diary.name}.key.json")


def read(diary: Path) -> KeyFile | None:
    """The key file of a diary, or None where there is none.

    Raises DamagedKeyFile, NewerDiary or CannotWrite.
    """
    data = content(diary)
    return None if data is None else decoded(diary, data)


def content(diary: Path) -> bytes | None:
    """The bytes of the key file of a diary, or None where there is none; raises CannotWrite."""
    try:
        with beside(diary).open("rb") as file:
            return file.read(LARGEST)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as problem:
        raise CannotWrite(diary) from problem


@contextmanager
def put(diary: Path, key_file: KeyFile, *, over: bool) -> Iterator[KeyFile]:
    """A key file on disk and read back, which becomes that of a diary when the block ends well.

    Otherwise the former one stands. Raises OSError or DamagedKeyFile, and FileExistsError where
    there is one already that it may not go `over`.
    """
    data = msgspec.json.format(msgspec.json.encode(key_file))
    with private_file.put(beside(diary), data, over=over) as new:
        yield decoded(diary, new.read_bytes())


def decoded(diary: Path, data: bytes) -> KeyFile:
    """What the bytes of a key file say; raises DamagedKeyFile or NewerDiary."""
    try:
        if msgspec.json.decode(data, type=_Head).format > FORMAT:
            raise NewerDiary(diary)
        return msgspec.json.decode(data, type=KeyFile)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        raise DamagedKeyFile(diary) from problem
