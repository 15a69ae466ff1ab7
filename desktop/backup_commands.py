"""`unbend backup` and `unbend restore`: a copy that was read through, and a diary made of one."""

from argparse import Namespace
from pathlib import Path

from desktop import arguments, backups_first, here, opening, terminal, witness
from domain import backup_shelf, backups, diary_copy, high_water
from domain.application import Unbend
from domain.backups import Backups
from domain.obstacles import NoDiary
from domain.store import EncryptedFile

NO_BACKUP_OF_A_DEMO = "A demo is gone when it ends, so there is nothing to back up."


def make(typed: Namespace) -> bool:
    """Make a backup of the diary as it is now; what it makes needless goes, as in the window."""
    _refuse_a_demo(typed)
    diary = arguments.place(typed)
    opening.finish(diary, is_held=False)
    kept = Backups(diary, typed.to or _folder(diary))
    key = arguments.key(typed, diary)
    made = kept.make(key, here.now())
    kept.rotate(key)
    _say(typed, made.path, made.note.facts if made.note else 0)
    return True


def bring_back(typed: Namespace) -> bool:
    """Make a diary of a backup, opened by what opened the former one, and over nothing."""
    _refuse_a_demo(typed)
    if not typed.file.exists():
        raise NoDiary(typed.file)
    key = arguments.key(typed, typed.file)
    reached = backups.bring_back(typed.file, key, typed.to)
    _go_on_with(typed.to, key)
    _say(typed, typed.to, reached.facts)
    return True


def make_before(application: Unbend) -> None:
    """A backup of an open diary before much comes into it; raises an Obstacle."""
    store = application.store
    if isinstance(store, EncryptedFile):
        folder = _folder(store.path)
        made = backups_first.before_import(store.path, store.key, folder, here.now())
        if made is not None:
            terminal.tell(f"A backup was made first: {made.path}")


def _folder(diary: Path) -> Path:
    """Where the window keeps them; without Qt nobody has chosen a place."""
    try:
        from desktop import backup_folder
    except ImportError:
        return backup_shelf.folder_of(diary)
    return backup_folder.at(diary)


def _go_on_with(diary: Path, key: bytes) -> None:
    """Who restores a backup knows that the diary is an older one, and need not be told."""
    rows = list(diary_copy.stored(diary, key))
    if rows:
        witness.note(diary, key, high_water.mark(len(rows), rows[-1]))


def _refuse_a_demo(typed: Namespace) -> None:
    if typed.demo:
        raise arguments.WrongUse(NO_BACKUP_OF_A_DEMO)


def _say(typed: Namespace, path: Path, entries: int) -> None:
    if typed.json:
        terminal.say_json({"file": str(path), "facts": entries})
    else:
        terminal.say(f"{path}: {terminal.counted(entries)}, each of them read back.")
