"""Backups of a diary: made while it is open, read through before they count, tried, restored."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from domain import backup_shelf, diary_copy, key_file, private_file, sound_copy
from domain.backup_rotation import doomed, due
from domain.backup_shelf import Backup, Why
from domain.diary_copy import Extent
from domain.file_lock import FileLock
from domain.obstacles import DamagedDiary, DiaryExists, FolderReadOnly, NotADiary, Obstacle
from domain.store import EncryptedFile, read_only_file
from domain.words import Words, said


class LinkedFolder(Obstacle):
    """What is written there lies somewhere else."""

    SENTENCE = said(
        "The folder for backups, {name}, is a link to another place. Choose that place itself; "
        "no backup was made."
    )


class CannotKeep(Obstacle):
    """The system refuses the folder for backups."""

    SENTENCE = said(
        "Unbend cannot write in the folder for backups, {name}. Choose another folder, or allow "
        "writing in this one; no backup was made."
    )


class UnsoundDiary(Obstacle):
    """It was read for a backup, and is not what was written."""

    SENTENCE = said(
        "{name} is damaged, so no backup was made. The earlier backups are kept, and none is "
        "removed until you say so."
    )


class UnsoundBackup(Obstacle):
    """It counted once, and does no more."""

    SENTENCE = said(
        "The backup {name} is not what was written, and was not opened. Try another one; none is "
        "removed until you say so."
    )


class BackupUnderWay(Obstacle):
    """Somebody else makes one in the same folder."""

    SENTENCE = said(
        "Another Unbend is making a backup of {name} at this moment, so no second one was made."
    )


STOPPED: Mapping[Why, Words] = MappingProxyType(
    {
        "check": said("A backup, or the diary, did not read as it was written."),
        "shrunk": said(
            "The diary holds less than a backup of it: an older copy lies in its place."
        ),
        "restore": said("A backup was restored."),
    }
)
"""Why no backup is removed, for the person who is to say that the older ones may go again."""


_RESTORED = re.compile("(-restored-[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]+)?)+$")
"""What the name of a restored diary ends in: restored once more, it does not grow."""


@dataclass(frozen=True, slots=True)
class Backups:
    """The backups of one diary in one folder. What takes a key may take seconds."""

    diary: Path
    folder: Path

    def all(self) -> tuple[Backup, ...]:
        """In the order of making; no key is needed to list them."""
        return backup_shelf.on_shelf(self.folder, self.diary)

    def all_of(self, key: bytes) -> tuple[Backup, ...]:
        """The same with those of other diaries of this key, in the order of their clocks.

        A restored diary has the key of the one it was made from, and the backup that is looked
        for may be one of that one.
        """
        others = backup_shelf.of_others(self.folder, self.diary)
        found = {*self.all(), *(backup for backup in others if backup.is_of(key))}
        return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.number)))

    def own(self, key: bytes) -> tuple[Backup, ...]:
        """Those that were made with this key: others of the name may be another diary's.

        A folder may be that of two computers, or of two diaries of one name.
        """
        return tuple(backup for backup in self.all() if backup.is_of(key))

    def last_verified(self, key: bytes) -> Backup | None:
        return next((backup for backup in reversed(self.own(key)) if backup.is_verified), None)

    def is_due(self, key: bytes, now: datetime, *, at_close: bool = False) -> bool:
        """Whether something was written since the last day on which a backup was made.

        Where the diary is being closed: since the last backup, on whatever day.
        """
        last = self.last_verified(key)
        try:
            reached = diary_copy.extent(self.diary, key)
        except DamagedDiary:
            return True  # to make one will say so
        if last is None:
            return due(None, now, has_changed=reached.facts > 0, at_close=at_close)
        has_changed = not last.reaches(reached)
        return due(last.made_at, now, has_changed=has_changed, at_close=at_close)

    def keep_up(self, key: bytes, now: datetime) -> Backup | None:
        """Make a backup if one is due, and remove what it makes needless; raises an Obstacle."""
        if not self.is_due(key, now):
            return None
        made = self.make(key, now)
        self.rotate(key)
        return made

    def make(self, key: bytes, now: datetime) -> Backup:
        """A backup of the diary as it is at this moment, open or not.

        It has its name only once all of it was read back. Raises an Obstacle, and then the diary
        and all earlier backups are as they were.
        """
        sound_copy.key_file_of(self.diary, key)
        try:
            with sound_copy.kept(self.diary, CannotKeep(self.folder)):
                return self._made(key, now)
        except (DamagedDiary, sound_copy.UnsoundCopy):
            self._stop("check")
            if not diary_copy.is_sound(self.diary, key):
                raise UnsoundDiary(self.diary) from None
            raise

    def _made(self, key: bytes, now: datetime) -> Backup:
        if self.folder.is_symlink():
            raise LinkedFolder(self.folder)
        private_file.make_folder(self.folder)
        part = backup_shelf.part(self.folder, self.diary)
        with self._alone(part), sound_copy.copied(self.diary, key, part) as copied:
            backup_shelf.sweep(self.folder, self.diary)
            planned = backup_shelf.next_backup(self.folder, self.diary, now)
            self._stop_where_less(key, copied.extent)
            made = planned.noted(key, copied.extent)
            # What opens the diary by now: meanwhile it may have got a new key, or have gone.
            opener = sound_copy.key_file_of(self.diary, key)
            private_file.create(key_file.beside(made.path), opener)
            backup_shelf.write_note(made)
            sound_copy.name(copied.path, made.path)
        return made

    @contextmanager
    def _alone(self, part: Path) -> Iterator[None]:
        """Inside it, no other program makes one here: it would lay its copy where ours lies."""
        lock = FileLock(part.with_suffix(".lock"))
        if not lock.take():
            raise BackupUnderWay(self.diary)
        try:
            yield
        finally:
            lock.release()

    def rotate(self, key: bytes) -> tuple[Backup, ...]:
        """Remove what is not needed any more, unless that was stopped; gives what was removed."""
        if self.why_stopped() is not None:
            return ()
        known = self.own(key)
        numbers = doomed(backup.for_rotation for backup in known)
        gone = tuple(backup for backup in known if backup.number in numbers)
        with sound_copy.kept(self.diary, CannotKeep(self.folder)):
            for backup in gone:
                backup_shelf.remove(backup)
        return gone

    def check(self, backup: Backup, key: bytes) -> None:
        """Read a backup through; raises UnsoundBackup, and then none is removed any more."""
        try:
            _read_through(backup, key)
        except UnsoundBackup:
            backup_shelf.mark_unsound(backup)
            self._stop("check")
            raise

    def look_into(self, backup: Backup, key: bytes) -> EncryptedFile:
        """A backup as a store that refuses to be written; raises UnsoundBackup."""
        self.check(backup, key)
        return read_only_file(backup.path, key)

    def place_of_restored(self, now: datetime) -> Path:
        """Where a backup that was restored now would stand: beside the diary, by its own name."""
        stem = _RESTORED.sub("", self.diary.stem)
        return sound_copy.free(self.diary.with_stem(f"{stem}-restored-{now:%Y-%m-%d}"))

    def restore(self, backup: Backup, key: bytes, now: datetime) -> Path:
        """Make a diary of a backup beside the present one, never over anything; where it is.

        None is removed afterwards until the person says so, neither of this diary nor of that one.
        Raises an Obstacle, and then no diary was made.
        """
        self.check(backup, key)
        place = self.place_of_restored(now)
        self._stop("restore")
        sound_copy.laid(backup.path, key, place, part=self._part_of_restored())
        Backups(place, self.folder)._stop("restore")  # noqa: SLF001 its own kind
        return place

    def renew_key_files(self, key: bytes) -> None:
        """Let backups open by what opens the diary now: by a new recovery code, not the former."""
        opener = sound_copy.key_file_of(self.diary, key)
        with sound_copy.kept(self.diary, CannotKeep(self.folder)):
            for backup in self.own(key):
                if key_file.content(backup.path) != opener:
                    with private_file.put(key_file.beside(backup.path), opener, over=True):
                        pass

    def why_stopped(self) -> Why | None:
        """Why none is removed, None if the rotation goes on."""
        return backup_shelf.why_stopped(self.folder, self.diary)

    def resume(self) -> None:
        """The person has said that older ones may go again."""
        with sound_copy.kept(self.diary, CannotKeep(self.folder)):
            backup_shelf.resume_rotation(self.folder, self.diary)

    def _part_of_restored(self) -> Path:
        return self.diary.with_name(f".{self.diary.stem}-restored.part")

    def _stop_where_less(self, key: bytes, reached: Extent) -> None:
        """What holds less than the last one was put in the place of the diary that went further."""
        last = self.last_verified(key)
        if last is not None and last.note is not None and last.note.facts > reached.facts:
            backup_shelf.stop_rotation(self.folder, self.diary, "shrunk")

    def _stop(self, why: Why) -> None:
        with suppress(OSError):  # where nothing can be written, nothing is removed either
            backup_shelf.stop_rotation(self.folder, self.diary, why)


def are_kin(one: Path, other: Path) -> bool:
    """Whether by their names one was restored of the other, or both were of a third."""
    roots = {(_RESTORED.sub("", each.stem), each.suffix) for each in (one, other)}
    return len(roots) == 1


def bring_back(path: Path, key: bytes, place: Path) -> Extent:
    """Make a diary of a backup that lies anywhere, where there is none; how far it goes.

    Nothing is noted beside the backup, which may have come from another computer and without what
    was noted there. Raises an Obstacle, and then no diary was made.
    """
    if sound_copy.is_taken(place):
        raise DiaryExists(place)
    noted = backup_shelf.backup_at(path)
    if noted is not None and noted.note is not None:
        _read_through(noted, key)
    else:
        diary_copy.check(path, key)  # a damaged backup would be told as a failing disk
    with sound_copy.kept(place, FolderReadOnly(place)):
        private_file.make_folder(place.parent)
    return sound_copy.laid(path, key, place, part=place.with_name(f".{place.stem}-restored.part"))


def _read_through(backup: Backup, key: bytes) -> None:
    """Raise UnsoundBackup unless it holds what was noted of it when it was made."""
    try:
        is_sound = backup.reaches(diary_copy.check(backup.path, key)) and backup.is_of(key)
    except (DamagedDiary, NotADiary):
        is_sound = False
    if not is_sound:
        raise UnsoundBackup(backup.path)
