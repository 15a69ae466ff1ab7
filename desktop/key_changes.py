"""Other places for a key that is known: each change is whole and proven, or it did not happen.

A diary always keeps what opens it every day, its keychain or a passphrase. A recovery code is for
the day on which that is gone; a new one takes the former one's place once it was typed back.
"""

import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from desktop import envelope, recovery_code, same_key, vault
from desktop import keychain as keychains
from desktop.keychain import Keychain, Unanswered
from desktop.no_key import (
    FormerCode,
    KeychainFailed,
    KeyMissing,
    LastWayIn,
    PassphraseNeeded,
    SharedKey,
)
from domain import key_file
from domain.key_file import InKeychain, KeyFile, Place, UnderPassphrase, UnderRecoveryCode
from domain.obstacles import Obstacle, WrongKey


def add_code(diary: Path, key: bytes, code: str) -> None:
    """A new code from `make` opens the diary as well; one that was never tested goes.

    The one that was tested opens it until the new one is confirmed. Raises an Obstacle, and then
    everything is as it was, as in each function here.
    """
    known = fitting(diary, key)
    new = envelope.under_code(key, known.key_id, recovery_code.read(diary, code))
    kept = [place for place in known.places if not _is_untested(place)]
    with _written(diary, known, [*kept, new]) as put:
        vault.prove(diary, put, key, code=code)


def confirm_code(diary: Path, typed: str) -> None:
    """Somebody has typed the newest code back: it counts as tested, and every former one goes."""
    known = _present(diary)
    found, key = vault.by_code(diary, known, typed)
    if not known.fits(key):
        raise WrongKey(diary)
    if found.tested:
        if any(map(_is_untested, known.places)):
            raise FormerCode(diary)
        return
    tested = msgspec.structs.replace(found, tested=True)
    others = [place for place in known.places if not isinstance(place, UnderRecoveryCode)]
    with _written(diary, known, [*others, tested]) as put:
        vault.prove(diary, put, key, code=typed)


def set_passphrase(diary: Path, key: bytes, passphrase: str) -> None:
    """A passphrase that opens the diary, in place of the one before."""
    known = fitting(diary, key)
    if not passphrase:
        raise PassphraseNeeded(diary)
    new = envelope.under_passphrase(key, known.key_id, passphrase)
    others = [place for place in known.places if not isinstance(place, UnderPassphrase)]
    with _written(diary, known, [*others, new]) as put:
        vault.prove(diary, put, key, passphrase=passphrase)


def remove_passphrase(diary: Path, key: bytes, *, keychain: Keychain | None = None) -> None:
    """The passphrase opens the diary no more; its keychain has to prove first that it does."""
    known = fitting(diary, key)
    if known.in_keychain is None:
        raise LastWayIn(diary)
    with _else_the_last_way_in(diary):
        if vault.from_keychain(diary, known, keychain) != key:
            raise LastWayIn(diary)
    others = [place for place in known.places if not isinstance(place, UnderPassphrase)]
    with _written(diary, known, others) as put:
        vault.prove(diary, put, key)


def move_to_keychain(
    diary: Path, key: bytes, keychain: Keychain, *, former: Keychain | None = None
) -> bool:
    """The key in this keychain from now on, and no longer in the one before.

    Also puts it back into a keychain that has lost it. Returns whether no other keychain holds it
    now: one that does not answer keeps what it has.
    """
    known = fitting(diary, key)
    with vault.answers(diary):
        was_there = keychain.read(known.key_id) == key
        if not was_there:
            keychain.write(known.key_id, key)
    new = InKeychain(keychain=keychain.name)
    others = [place for place in known.places if not isinstance(place, InKeychain)]
    try:
        with _written(diary, known, [new, *others]) as put:
            vault.prove(diary, put, key)
    except Obstacle:
        if not was_there:
            with suppress(Unanswered):
                keychain.forget(known.key_id)
        raise
    if known.in_keychain in {None, new}:
        return True
    return _needing(diary, known) is None and _leave(known, keychain, former)


def forget_keychain(diary: Path, key: bytes, *, keychain: Keychain | None = None) -> None:
    """The key out of its keychain; a passphrase has to open the diary by then.

    It stays where a diary beside this one has nothing else: one that was restored has its key.
    """
    known = fitting(diary, key)
    place = known.in_keychain
    if place is None:
        return
    if known.under_passphrase is None:
        raise LastWayIn(diary)
    if (other := _needing(diary, known)) is not None:
        raise SharedKey(diary, other=other.name)
    with vault.answers(diary):
        asked = keychain or keychains.named(place.keychain)
    if asked is None:
        raise KeychainFailed(diary)
    others = [each for each in known.places if not isinstance(each, InKeychain)]
    had = False
    try:
        with _written(diary, known, others) as put:
            vault.prove(diary, put, key)
            refuse_another(diary, known)
            with vault.answers(diary):
                had = asked.read(known.key_id) is not None
                if had:
                    asked.forget(known.key_id)
    except Obstacle:
        if had:
            with suppress(Unanswered):
                asked.write(known.key_id, key)
        raise


def _needing(diary: Path, known: KeyFile) -> Path | None:
    """A diary beside this one that opens by the same item of the keychain, and has no words."""
    for other in same_key.diaries(diary, {known.key_id}):
        its = key_file.read(other) if other.exists() else None
        if its is not None and its.in_keychain == known.in_keychain and not its.under_passphrase:
            return other
    return None


def _leave(known: KeyFile, new: Keychain, former: Keychain | None) -> bool:
    """Take the key out of the keychain before, unless both are faces of one and the same."""
    place = known.in_keychain
    with suppress(Unanswered):
        asked = former or (keychains.named(place.keychain) if place else None)
        if asked is None:
            return False
        if not _is_the_same(asked, new) and asked.read(known.key_id) is not None:
            asked.forget(known.key_id)
        return True
    return False


def _is_the_same(one: Keychain, other: Keychain) -> bool:
    """Whether what is put into one lies in the other: a system has several ways to its keychain."""
    probe, value = f"probe-{secrets.token_hex(8)}", secrets.token_bytes(32)
    other.write(probe, value)
    try:
        return one.read(probe) == value
    finally:
        with suppress(Unanswered):
            other.forget(probe)


@contextmanager
def _else_the_last_way_in(diary: Path) -> Iterator[None]:
    try:
        yield
    except KeyMissing as problem:
        raise LastWayIn(diary) from problem


def _present(diary: Path) -> KeyFile:
    known = key_file.read(diary)
    if known is None:
        raise vault.without_key_file(diary)
    return known


def fitting(diary: Path, key: bytes) -> KeyFile:
    """The key file of a diary that this key opens; raises an Obstacle."""
    known = _present(diary)
    if not known.fits(key):
        raise WrongKey(diary)
    return known


@contextmanager
def _written(diary: Path, known: KeyFile, places: Iterable[Place]) -> Iterator[KeyFile]:
    """A key file with other places, the diary's when the block ends well.

    A keychain may answer late: what the diary was given meanwhile, a new key above all, stays.
    """
    new = msgspec.structs.replace(known, format=key_file.FORMAT, places=tuple(places))
    with vault.written(diary, new, over=True) as put:
        yield put
        refuse_another(diary, known)


def refuse_another(diary: Path, known: KeyFile) -> None:
    """Raise an Obstacle unless the key file of a diary is still what it was."""
    if _present(diary) != known:
        raise WrongKey(diary)


def _is_untested(place: Place) -> bool:
    return isinstance(place, UnderRecoveryCode) and not place.tested
