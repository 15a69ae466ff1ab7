"""A new key for a diary, and with it words removed for good: everything under the former one goes.

What is done here takes a closed diary and a keychain: it belongs into a thread of its own.
"""

import logging
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop import envelope, key_changes, same_key, vault, witness
from desktop import keychain as keychains
from desktop.interrupted import Beside
from desktop.keychain import Keychain, Unanswered
from desktop.no_key import KeychainFailed, LastWayIn, PassphraseNeeded
from desktop.what_goes import Left, Reach
from domain import backup_shelf, key_file, rewriting
from domain.backup_shelf import Backup
from domain.backups import Backups
from domain.key_file import InKeychain, KeyFile
from domain.obstacles import Obstacle, WrongKey

LOG = logging.getLogger("unbend")


def reach(diary: Path, key: bytes, folders: Sequence[Path]) -> Reach:
    """What a new key would bring with it; raises an Obstacle."""
    known = key_changes.fitting(diary, key)
    ids = {known.key_id, *rewriting.former_keys(diary)}
    return Reach(
        backups=len(same_key.backups(folders, diary, ids, key)),
        others=len(same_key.family(diary, {known.key_id})),
        away=same_key.is_away(diary, folders),
        passphrase=known.under_passphrase is not None,
        code=bool(known.under_codes),
    )


def prove_passphrase(diary: Path, key: bytes, passphrase: str) -> None:
    """Pass over the passphrase of a diary; raises PassphraseNeeded or WrongPassphrase."""
    if not passphrase:
        raise PassphraseNeeded(diary)
    if vault.open_key(diary, passphrase=passphrase) != key:
        raise WrongKey(diary)


def rewrite(
    diary: Path,
    key: bytes,
    *,
    entry: UUID | None = None,
    passphrase: str | None = None,
    keychain: Keychain | None = None,
) -> bytes:
    """Write a closed diary anew under a new key, which is given back, without an entry's words.

    The new key lies where the former one did, and under no recovery code yet. Raises an Obstacle,
    and then the diary is as it was, or `rewriting.finish` makes it what it was to be.
    """
    known = key_changes.fitting(diary, key)
    if known.under_passphrase:
        prove_passphrase(diary, key, passphrase or "")
    place = _keychain_of(diary, known, keychain)
    if place is None and known.under_passphrase is None:
        raise LastWayIn(diary)
    new, new_id = secrets.token_bytes(32), secrets.token_hex(16)
    sessions = Beside(diary, key)
    under_way = sessions.found()
    if place is not None:
        with vault.answers(diary):
            place.write(new_id, new)
    try:
        made = _key_file(known, new_id, new, passphrase)
        rewriting.write(diary, key, made, new, entry)
        vault.prove(diary, made, new, passphrase=passphrase if known.under_passphrase else None)
        key_changes.refuse_another(diary, known)  # a keychain that answered late would be lost
        rewriting.put_in_place(diary, new_id)
    except BaseException:
        _undo(diary, new_id, place)
        raise
    Beside(diary, new).keep(under_way)
    with suppress(OSError):
        sessions.path.with_name(f"{sessions.path.name}.unread").unlink(missing_ok=True)
    return new


def follow_up(
    diary: Path,
    key: bytes,
    folders: Sequence[Path],
    now: datetime,
    *,
    keychain: Keychain | None = None,
) -> Left:
    """Remove what lies under keys that the diary had before: a crash may have left it.

    The backups go once one under the new key was read through. A former key stays in its keychain
    as long as a diary beside this one, or a backup, has it. What could not be removed is told, and
    is removed the next time.
    """
    known, left = key_changes.fitting(diary, key), Left()
    afterwards = _Afterwards(diary, key, folders, now, keychain)
    for former in rewriting.former_keys(diary):
        if former != known.key_id:
            still = _left_under(former, known, afterwards)
            if not still:
                with suppress(Obstacle):
                    rewriting.forget_former(diary, former)
            left = still or left
    return left


def _left_under(former: str, known: KeyFile, afterwards: "_Afterwards") -> Left:
    diary, folders = afterwards.diary, afterwards.folders
    witness.forget(diary, former)
    afterwards.remove(same_key.backups(folders, diary, {former}))
    backups = len(same_key.backups(folders, diary, {former}))
    away = same_key.is_away(diary, folders)
    if backups or away:
        return Left(backups=backups, away=away)
    if same_key.diaries(diary, {former}):
        return Left()
    return Left(key=not same_key.forget(former, known, afterwards.keychain))


@dataclass(frozen=True, slots=True)
class _Afterwards:
    """A diary under its new key, and where backups of it lie."""

    diary: Path
    key: bytes = field(repr=False)
    folders: Sequence[Path]
    now: datetime
    keychain: Keychain | None

    def remove(self, former: Sequence[Backup]) -> None:
        """They go once one holds what the diary holds now; a disk that refuses keeps them."""
        if not former:
            return
        beside = backup_shelf.folder_of(self.diary)
        folder = next((each for each in self.folders if each.is_dir()), beside)
        shelf = Backups(self.diary, folder)
        try:
            if shelf.last_verified(self.key) is None:
                shelf.make(self.key, self.now)
            for backup in former:
                backup_shelf.remove(backup)
        except (Obstacle, OSError) as problem:
            LOG.info("backups under a former key were left: %s", type(problem).__name__)


def _keychain_of(diary: Path, known: KeyFile, keychain: Keychain | None) -> Keychain | None:
    """The keychain that has the key, None where there is none; raises an Obstacle."""
    if known.in_keychain is None:
        return None
    with vault.answers(diary):
        asked = keychain or keychains.named(known.in_keychain.keychain)
    if asked is None or asked.name != known.in_keychain.keychain:
        raise KeychainFailed(diary)
    return asked


def _key_file(known: KeyFile, key_id: str, key: bytes, passphrase: str | None) -> KeyFile:
    """As the former one, for another key: in the same keychain, under the same passphrase."""
    places: list[key_file.Place] = []
    if known.in_keychain is not None:
        places.append(InKeychain(keychain=known.in_keychain.keychain))
    if known.under_passphrase is not None and passphrase:
        places.append(envelope.under_passphrase(key, key_id, passphrase))
    return KeyFile(key_id=key_id, check=key_file.check_of(key_id, key), places=tuple(places))


def _undo(diary: Path, new_id: str, place: Keychain | None) -> None:
    """Nothing is left of a new key, unless the diary has it already."""
    with suppress(Obstacle):
        if rewriting.is_in_place(diary, new_id):
            return
        rewriting.throw_away(diary, new_id)
        if place is not None:
            with suppress(Unanswered):
                place.forget(new_id)
