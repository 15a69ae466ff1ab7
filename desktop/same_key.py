"""Everything that lies under a key, or near it: diaries beside each other, backups in folders."""

import logging
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from desktop import keychain as keychains
from desktop.keychain import Keychain, Unanswered
from domain import backup_shelf, key_file
from domain.backup_shelf import Backup
from domain.backups import are_kin
from domain.key_file import KeyFile
from domain.obstacles import Obstacle

LOG = logging.getLogger("unbend")

_BESIDE = key_file.beside(Path("a")).name.removeprefix("a")


def key_file_of(diary: Path) -> KeyFile | None:
    """The key file of a diary or backup, None where it cannot be read."""
    with suppress(Obstacle):
        return key_file.read(diary)
    return None


def id_of(diary: Path) -> str | None:
    """The id of the key of a diary or backup, None where that cannot be read."""
    known = key_file_of(diary)
    return None if known is None else known.key_id


def diaries(beside: Path, key_ids: Collection[str]) -> tuple[Path, ...]:
    """The diaries in the folder of one that have these keys, as a restored one has; never it."""
    names = _names_beside(beside)
    named = (name.removesuffix(_BESIDE) for name in names if name.endswith(_BESIDE))
    found = (beside.with_name(name) for name in named if name)
    return tuple(each for each in found if each != beside and id_of(each) in key_ids)


def family(beside: Path, key_ids: Collection[str]) -> tuple[Path, ...]:
    """The same with those that only by their names were restored of it, or it of them.

    A diary that got a new key has another one than what was restored of it before.
    """
    names = (name.removesuffix(_BESIDE) for name in _names_beside(beside))
    found = (beside.with_name(name) for name in names if name)
    kin = (each for each in found if each != beside and are_kin(each, beside))
    return tuple(dict.fromkeys((*diaries(beside, key_ids), *kin)))


def backups(
    folders: Iterable[Path], diary: Path, key_ids: Collection[str], key: bytes | None = None
) -> tuple[Backup, ...]:
    """The backups in folders that have these keys, by their key files or by what `key` sealed."""
    found: dict[Path, Backup] = {}
    for folder in dict.fromkeys(folders):
        for each in (
            *backup_shelf.on_shelf(folder, diary),
            *backup_shelf.of_others(folder, diary),
        ):
            if id_of(each.path) in key_ids or (key is not None and each.is_of(key)):
                found[each.path] = each
    return tuple(found.values())


def is_away(diary: Path, folders: Iterable[Path]) -> bool:
    """Whether a folder that was chosen for backups cannot be looked into now."""
    return any(not each.is_dir() for each in folders if each != backup_shelf.folder_of(diary))


def _names_beside(diary: Path) -> list[str]:
    try:
        return sorted(each.name for each in diary.parent.iterdir())
    except OSError:
        return []


def forget(key_id: str, known: KeyFile | None, keychain: Keychain | None = None) -> bool:
    """Take a key out of the keychain that a key file names; whether it holds it no more.

    One that does not answer may hold it.
    """
    if known is None or known.in_keychain is None:
        return True
    try:
        asked = keychain or keychains.named(known.in_keychain.keychain)
        if asked is None:
            return False
        if asked.read(key_id) is not None:
            asked.forget(key_id)
            return asked.read(key_id) is None
    except Unanswered:
        LOG.info("a key was left in its keychain")
        return False
    return True
