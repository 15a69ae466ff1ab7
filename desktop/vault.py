"""The key of a diary: made once, then found in a keychain, under a passphrase or under a code."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import ENOSPC
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from desktop import envelope, recovery_code
from desktop import keychain as keychains
from desktop.envelope import WrongWords
from desktop.keychain import Keychain, Unanswered
from desktop.no_key import (
    CodeNeeded,
    KeychainFailed,
    KeychainLocked,
    KeychainSlow,
    KeyFileMissing,
    KeyMissing,
    NoCode,
    NoPlaceForKey,
    PassphraseNeeded,
    WrongCode,
    WrongPassphrase,
)
from domain import diary_file, key_file, private_file
from domain.key_file import InKeychain, KeyFile, UnderRecoveryCode
from domain.obstacles import (
    CannotWrite,
    DiaryExists,
    DiskFull,
    FolderReadOnly,
    NoDiary,
    Obstacle,
    WrongKey,
)

Where: TypeAlias = Literal["keychain", "passphrase"]
Code: TypeAlias = Literal["none", "untested", "tested"]


class WaysIn(NamedTuple):
    """What opens a diary: the keychain that has its key by name, a passphrase, a recovery code.

    A code that was typed back counts as tested also while a newer one waits to be.
    """

    keychain: str | None
    passphrase: bool
    code: Code
    code_waits: bool


_SILENCES: dict[keychains.Why, type[Obstacle]] = {
    "locked": KeychainLocked,
    "slow": KeychainSlow,
    "failed": KeychainFailed,
}


def where_is(diary: Path) -> Where | None:
    """What opens a diary every day, None if there is no key file."""
    known = key_file.read(diary)
    if known is None:
        return None
    return "keychain" if known.in_keychain else "passphrase"


def ways_in(diary: Path) -> WaysIn | None:
    """Everything that opens a diary, None if there is no key file."""
    known = key_file.read(diary)
    if known is None:
        return None
    tested = [place.tested for place in known.under_codes]
    return WaysIn(
        keychain=known.in_keychain.keychain if known.in_keychain else None,
        passphrase=known.under_passphrase is not None,
        code="tested" if any(tested) else "untested" if tested else "none",
        code_waits=not all(tested),
    )


def code_of(diary: Path) -> Code:
    """How far the recovery code has come; where that cannot be read, nothing is to be asked."""
    try:
        ways = ways_in(diary)
    except Obstacle:
        return "tested"
    return "tested" if ways is None else ways.code


def find_keychain(diary: Path, *, patience: float = keychains.PATIENCE) -> Keychain | None:
    """A keychain that proved itself and may keep the key of a new diary, None if there is none."""
    with answers(diary):
        return keychains.find(patience=patience)


def new_key(
    diary: Path,
    *,
    passphrase: str | None = None,
    keychain: Keychain | None = None,
    code: str | None = None,
) -> bytes:
    """A new key, kept where it was said before this returns, and under a code from `make`.

    Raises an Obstacle rather than replace the key of a diary, or of what is left of one.
    """
    if os.path.lexists(diary) or os.path.lexists(key_file.beside(diary)):
        raise DiaryExists(diary)
    if keychain is None and not passphrase:
        raise NoPlaceForKey(diary)
    key, key_id = secrets.token_bytes(32), secrets.token_hex(16)
    places: list[key_file.Place] = []
    if keychain is not None:
        with answers(diary):
            keychain.write(key_id, key)
        places.append(InKeychain(keychain=keychain.name))
    try:
        if passphrase:
            places.append(envelope.under_passphrase(key, key_id, passphrase))
        if code:
            places.append(envelope.under_code(key, key_id, recovery_code.read(diary, code)))
        check = key_file.check_of(key_id, key)
        known = KeyFile(key_id=key_id, check=check, places=tuple(places))
        with written(diary, known, over=False) as put:
            prove(diary, put, key, passphrase=passphrase, code=code)
    except BaseException:
        if keychain is not None:
            with suppress(Unanswered):
                keychain.forget(key_id)
        raise
    return key


def open_key(
    diary: Path,
    *,
    passphrase: str | None = None,
    keychain: Keychain | None = None,
    code: str | None = None,
) -> bytes:
    """The key of a diary, by the code or the passphrase that is given, else from its keychain."""
    known = key_file.read(diary)
    if known is None:
        raise without_key_file(diary)
    key = _found(diary, known, passphrase, keychain, code)
    if not known.fits(key):
        raise WrongKey(diary)
    return key


def prove(
    diary: Path, put: KeyFile, key: bytes, *, passphrase: str | None = None, code: str | None = None
) -> None:
    """Open a key file that was just written by the words it was made for; raises an Obstacle."""
    if not put.fits(key):
        raise CannotWrite(diary)
    if passphrase and _by_passphrase(diary, put, passphrase) != key:
        raise CannotWrite(diary)
    if code and by_code(diary, put, code)[1] != key:
        raise CannotWrite(diary)


def by_code(diary: Path, known: KeyFile, typed: str) -> tuple[UnderRecoveryCode, bytes]:
    """The place that a code opens, and the key there; a mistyped one is known without trying."""
    code = recovery_code.read(diary, typed)
    if not known.under_codes:
        raise NoCode(diary)
    for place in known.under_codes:
        with suppress(WrongWords):
            return place, envelope.opened(place, known.key_id, code)
    raise WrongCode(diary)


def from_keychain(diary: Path, known: KeyFile, keychain: Keychain | None = None) -> bytes:
    """The key that lies in the keychain that a key file names; raises an Obstacle."""
    place = known.in_keychain
    with answers(diary):
        asked = keychain or (keychains.named(place.keychain) if place else None)
        if asked is None or place is None or asked.name != place.keychain:
            raise KeychainFailed(diary)
        key = asked.read(known.key_id)
    if key is None:
        raise (CodeNeeded if known.under_codes else KeyMissing)(diary)
    return key


@contextmanager
def written(diary: Path, known: KeyFile, *, over: bool) -> Iterator[KeyFile]:
    """A key file on disk, as it was read back; the diary's own when the block ends well.

    Otherwise the former one stands, and what the disk refused is raised as an Obstacle.
    """
    try:
        private_file.make_folder(diary.parent)
        with key_file.put(diary, known, over=over) as put:
            if put != known:
                raise CannotWrite(diary)
            yield put
    except OSError as problem:
        raise _refusal(diary, problem) from problem


@contextmanager
def answers(diary: Path) -> Iterator[None]:
    """Inside it, the silence of a keychain is raised as an Obstacle."""
    try:
        yield
    except Unanswered as silence:
        raise _SILENCES[silence.why](diary) from silence


def without_key_file(diary: Path) -> Obstacle:
    """What is the matter where nothing says where a key is kept."""
    if not os.path.lexists(diary):
        return NoDiary(diary)
    diary_file.refuse_another_kind(diary)
    return KeyFileMissing(diary)


def _refusal(diary: Path, problem: OSError) -> Obstacle:
    if isinstance(problem, FileExistsError) and os.path.lexists(key_file.beside(diary)):
        return DiaryExists(diary)
    return (DiskFull if problem.errno == ENOSPC else FolderReadOnly)(diary)


def _found(
    diary: Path,
    known: KeyFile,
    passphrase: str | None,
    keychain: Keychain | None,
    code: str | None,
) -> bytes:
    if code:
        return by_code(diary, known, code)[1]
    if passphrase and known.under_passphrase:
        return _by_passphrase(diary, known, passphrase)
    if known.in_keychain:
        try:
            return from_keychain(diary, known, keychain)
        except KeyMissing as problem:
            if known.under_passphrase:
                raise PassphraseNeeded(diary) from problem
            raise
    raise (PassphraseNeeded if known.under_passphrase else CodeNeeded)(diary)


def _by_passphrase(diary: Path, known: KeyFile, passphrase: str) -> bytes:
    place = known.under_passphrase
    if place is None:
        raise PassphraseNeeded(diary)
    try:
        return envelope.opened(place, known.key_id, passphrase)
    except WrongWords:
        raise WrongPassphrase(diary) from None
