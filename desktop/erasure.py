"""Everything that Unbend made of a diary goes: first what opens it, and then what it was.

What is done here takes a closed diary and a keychain: it belongs into a thread of its own.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop import one_writer, same_key, told_once, unfinished, which_diary, witness
from desktop.keychain import Keychain
from desktop.what_goes import Known
from domain import backup_shelf, diary_file, key_file, rewriting
from domain.backup_shelf import Backup
from domain.key_file import KeyFile
from domain.obstacles import FolderReadOnly, Obstacle
from domain.words import said

_SIDES = ("", *diary_file.BESIDE)
_AROUND = tuple(
    f".{what}{new}" for what in ("rotation-stopped", "opened-by") for new in ("", ".new")
)
"""What is noted beside the backups of a diary."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What was `removed`, what could not be and is `left`, and whether a keychain kept a key."""

    removed: tuple[Path, ...]
    left: tuple[Path, ...] = ()
    key_left: bool = False


class StillThere(Obstacle):
    """Something that opens the diary could not be removed."""

    SENTENCE = said(
        "{name} could not be erased: the system refuses to remove {files}. "
        "Allow writing in that folder, and try again."
    )


class FilesLeft(Obstacle):
    """The rest could not all be removed."""

    SENTENCE = said(
        "The diary {name} is erased, and what is left of it opens with no key. The system refused "
        "to remove {files}: please remove that by hand."
    )


class KeyLeft(Obstacle):
    """The keychain did not answer."""

    SENTENCE = said(
        "The diary {name} is erased. The keychain did not answer, so a key is left in it that "
        "opens nothing any more. It is called “Unbend diary”, and you can remove it there."
    )


def known_of(diary: Path, key: bytes, folders: Sequence[Path]) -> Known:
    """What erasing a diary would take with it."""
    diaries = _diaries(diary, key, folders)
    return Known(
        backups=len(same_key.backups(folders, diary, _ids_of(diaries), key)),
        others=len(diaries) - 1,
        away=same_key.is_away(diary, folders),
    )


def erase(
    diary: Path, key: bytes, folders: Sequence[Path], *, keychain: Keychain | None = None
) -> Erased:
    """Remove a closed diary, what was restored of it, and the backups of both in these folders.

    What is not known to be of this diary is not touched. Each part goes also where another one
    could not; what could not is told. Raises FolderReadOnly, and then all of it is as it was.
    """
    if not os.access(diary.parent, os.W_OK | os.X_OK):
        raise FolderReadOnly(diary)
    diaries = _diaries(diary, key, folders)
    paths = [each.path for each in diaries]
    backups = same_key.backups(folders, diary, _ids_of(diaries), key)
    kept = [each for each in diaries if not each.forget(keychain)]
    removal = _Removal()
    removal.wipe(_key_files(paths, backups))
    for each in paths:
        removal.remove(_of_diary(each))
    for folder in folders:
        removal.remove(_of_backups(folder, paths, backups))
    _leave(paths, folders)
    return Erased(
        removed=tuple(removal.removed),
        left=tuple(removal.left),
        key_left=bool(kept) or diaries[0].known is None,
    )


def trouble(diary: Path, erased: Erased) -> Obstacle | None:
    """What is to be told of it, None if all of it is gone."""
    files = ", ".join(path.name for path in erased.left)
    if any(path.name.endswith(".key.json") for path in erased.left):
        return StillThere(diary, files=files)
    if erased.left:
        return FilesLeft(diary, files=files)
    return KeyLeft(diary) if erased.key_left else None


@dataclass(frozen=True, slots=True)
class _Diary:
    """One that goes, and the keys that it has, had, or was about to have."""

    path: Path
    known: KeyFile | None

    @property
    def ids(self) -> frozenset[str]:
        present = () if self.known is None else (self.known.key_id,)
        former, begun = rewriting.former_keys(self.path), rewriting.parts(self.path)
        return frozenset((*present, *former, *begun))

    def forget(self, keychain: Keychain | None) -> bool:
        """Let nothing outside of its folder know it; whether no keychain has a key of it."""
        for key_id in self.ids:
            witness.forget(self.path, key_id)
        witness.forget_place(self.path)
        told_once.forget(self.path)
        kept = [each for each in self.ids if not same_key.forget(each, self.known, keychain)]
        return not kept


def _diaries(diary: Path, key: bytes, folders: Sequence[Path]) -> tuple[_Diary, ...]:
    """The diary, and then what lies beside it under its key, or was restored under another one."""
    own = _Diary(diary, _key_file(diary, key, folders))
    parts = {rewriting.part_of(diary, each) for each in rewriting.parts(diary)}
    others = (each for each in same_key.family(diary, own.ids) if each not in parts)
    return (own, *(_Diary(each, same_key.key_file_of(each)) for each in others))


def _ids_of(diaries: Iterable[_Diary]) -> frozenset[str]:
    return frozenset(key_id for each in diaries for key_id in each.ids)


class _Removal:
    """Files removed one by one, whatever becomes of the others."""

    def __init__(self) -> None:
        self.removed: list[Path] = []
        self.left: list[Path] = []

    def wipe(self, paths: Iterable[Path]) -> None:
        """Write over what opens a diary before its name goes; not every disk forgets it then."""
        paths = tuple(paths)
        for path in paths:
            with suppress(OSError):
                _write_over(path)
        self.remove(paths)

    def remove(self, paths: Iterable[Path]) -> None:
        for path in paths:
            try:
                path.unlink()
            except FileNotFoundError:
                continue
            except OSError:
                self.left.append(path)
            else:
                self.removed.append(path)


def _write_over(path: Path) -> None:
    if path.is_symlink() or not path.is_file():
        return
    with path.open("r+b") as file:
        file.write(bytes(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())


def _key_file(diary: Path, key: bytes, folders: Sequence[Path]) -> KeyFile | None:
    """The key file of a diary; where it cannot be read, that of a backup, which is a copy."""
    for path in (diary, *(each.path for each in same_key.backups(folders, diary, (), key))):
        with suppress(Obstacle):
            known = key_file.read(path)
            if known is not None and known.fits(key):
                return known
    return None


def _key_files(diaries: Iterable[Path], backups: Iterable[Backup]) -> Iterator[Path]:
    for each in diaries:
        yield key_file.beside(each)
        yield from (path for path in rewriting.files_of(each) if path.name.endswith(".key.json"))
    yield from (key_file.beside(backup.path) for backup in backups)


def _of_diary(diary: Path) -> Iterator[Path]:
    for name in (diary.name, f".{diary.stem}-restored.part"):
        yield from (diary.with_name(f"{name}{side}") for side in _SIDES)
    yield diary.with_name(f".{diary.stem}-restored.lock")
    yield diary.with_name(f"{key_file.beside(diary).name}.new")
    session = unfinished.session_file(diary)
    yield from (session.with_name(f"{session.name}{end}") for end in ("", ".new", ".unread"))
    yield from rewriting.files_of(diary)


def _of_backups(folder: Path, diaries: Iterable[Path], backups: Iterable[Backup]) -> Iterator[Path]:
    """The backups, and then what lies around them unless somebody else's of that name stay."""
    here = [backup for backup in backups if backup.path.parent == folder]
    for backup in here:
        yield from backup_shelf.files_of(backup)
    named = (*diaries, *(backup_shelf.diary_of(backup.path) for backup in here))
    for name, diary in {(each.stem, each.suffix): each for each in named}.items():
        with suppress(OSError):
            backup_shelf.sweep(folder, diary)
        part = backup_shelf.part(folder, diary)
        yield from (part.with_name(f"{part.name}{side}") for side in _SIDES)
        yield part.with_suffix(".lock")  # that of a backup that was killed
        if not backup_shelf.on_shelf(folder, diary):
            yield from (folder / f"{name[0]}{end}" for end in _AROUND)


def _leave(diaries: Sequence[Path], folders: Iterable[Path]) -> None:
    """What leads to the diaries goes, and their own folder where nothing else lies in it."""
    for diary in diaries:
        with suppress(OSError):
            if which_diary.remembered() == diary.absolute():
                which_diary.forget()
        lock = one_writer.lock(diary)
        if lock.take():
            lock.release()
    own = backup_shelf.folder_of(diaries[0])
    for folder in dict.fromkeys((*folders, own)):
        if folder == own:
            with suppress(OSError):
                folder.rmdir()
