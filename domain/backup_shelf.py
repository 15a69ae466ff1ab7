"""The backups of a diary that lie in a folder: their names, and what is noted beside each."""

import hmac
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal, TypeAlias, get_args

import msgspec
from msgspec import Meta, Struct

from domain import key_file, private_file
from domain.backup_rotation import Copy, turned
from domain.diary_copy import Extent

FORMAT = 1

LARGEST = 64 * 1024
"""More bytes than this are no note of ours, and are not read."""

Why: TypeAlias = Literal["check", "shrunk", "restore"]
"""Why none is removed: one did not read well, one held less than before, one was restored."""

_INSTANT = "%Y%m%dT%H%M%SZ"
_NAME = "-(?P<number>[0-9]{5,9})-(?P<at>[0-9]{8}T[0-9]{6}Z)"
_ANY = re.compile(f"(?P<diary>.+){_NAME}(?P<suffix>([.][^.]+)?)", re.DOTALL)


class Note(Struct, frozen=True, kw_only=True):
    """What was found when a backup was made, and whether it was found again ever since.

    `turns` is how often the clock had been set back by then. `seal` is made with the key of the
    diary, so that no older backup passes for a newer one.
    """

    format: Annotated[int, Meta(ge=1, le=FORMAT)] = FORMAT
    facts: Annotated[int, Meta(ge=0)]
    head: Annotated[str, Meta(pattern="^([0-9a-f]{64})?$")]
    turns: Annotated[int, Meta(ge=0)] = 0
    seal: Annotated[bytes, Meta(min_length=32, max_length=32)]
    is_sound: bool = True

    @property
    def extent(self) -> Extent:
        return Extent(self.facts, self.head)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup: which it was of all that were made, when by the clock, and what it holds.

    Without a note it counts for nothing, and is left alone.
    """

    path: Path
    number: int
    made_at: datetime
    turns: int = 0
    note: Note | None = None

    @property
    def is_verified(self) -> bool:
        return self.note is not None and self.note.is_sound

    @property
    def for_rotation(self) -> Copy:
        return Copy(self.number, self.made_at, self.is_verified, self.turns)

    def reaches(self, extent: Extent) -> bool:
        """Whether it was noted to go just so far."""
        return self.note is not None and self.note.extent == extent

    def noted(self, key: bytes, extent: Extent) -> "Backup":
        """The same with a note of how far it goes."""
        seal = _seal(key, self.path, extent)
        facts, head = extent
        return replace(self, note=Note(facts=facts, head=head, turns=self.turns, seal=seal))

    def is_of(self, key: bytes) -> bool:
        """Whether it was noted under this name by somebody who had the key."""
        return self.note is not None and hmac.compare_digest(
            self.note.seal, _seal(key, self.path, self.note.extent)
        )


def folder_of(diary: Path) -> Path:
    """Where backups lie when nothing else is said."""
    return diary.with_name("backups")


def on_shelf(folder: Path, diary: Path) -> tuple[Backup, ...]:
    """The backups of a diary that lie in a folder, in the order of making."""
    shape = re.compile(re.escape(diary.stem) + _NAME + re.escape(diary.suffix))
    return tuple(sorted(_found(folder, shape), key=lambda backup: backup.number))


def of_others(folder: Path, diary: Path) -> tuple[Backup, ...]:
    """The backups of all other diaries that lie in a folder."""
    own = {backup.path for backup in on_shelf(folder, diary)}
    return tuple(each for each in _found(folder, _ANY) if each.path not in own)


def diary_of(backup: Path) -> Path:
    """The diary that a backup is named for, as if it lay in the same folder."""
    named = _ANY.fullmatch(backup.name)
    return backup if named is None else backup.with_name(f"{named['diary']}{named['suffix']}")


def backup_at(path: Path) -> Backup | None:
    """The backup that a file is by its name, of whatever diary, None if it has no such name."""
    return _seen(path, _ANY)


def _found(folder: Path, shape: re.Pattern[str]) -> Iterator[Backup]:
    for path in _listed(folder):
        if (backup := _seen(path, shape)) is not None:
            yield backup


def _seen(path: Path, shape: re.Pattern[str]) -> Backup | None:
    named = shape.fullmatch(path.name)
    if named is None:
        return None
    try:
        made_at = datetime.strptime(named["at"], _INSTANT).replace(tzinfo=UTC)
    except ValueError:  # digits that are no instant
        return None
    found = Backup(path=path, number=int(named["number"]), made_at=made_at)
    note = _note(path)
    return found if note is None else replace(found, turns=note.turns, note=note)


def next_backup(folder: Path, diary: Path, now: datetime) -> Backup:
    """The one that is to be made; its number was never given to one that is still here."""
    before = next(reversed(on_shelf(folder, diary)), None)
    number = 1 if before is None else before.number + 1
    made_at = now.astimezone(UTC).replace(microsecond=0)
    turns = turned(None if before is None else before.for_rotation, made_at)
    name = f"{diary.stem}-{number:05}-{made_at:{_INSTANT}}{diary.suffix}"
    return Backup(path=folder / name, number=number, made_at=made_at, turns=turns)


def write_note(backup: Backup, *, over: bool = False) -> None:
    """Put down what is known of a backup; raises OSError."""
    data = msgspec.json.format(msgspec.json.encode(backup.note))
    with private_file.put(_note_of(backup.path), data, over=over):
        pass


def mark_unsound(backup: Backup) -> None:
    """Note that it did not read well, where anything can be noted."""
    if backup.note is not None:
        note = msgspec.structs.replace(backup.note, is_sound=False)
        with suppress(OSError):
            write_note(replace(backup, note=note), over=True)


def remove(backup: Backup) -> None:
    """Remove a backup with what lies beside it; raises OSError."""
    for path in files_of(backup):
        path.unlink(missing_ok=True)


def files_of(backup: Backup) -> tuple[Path, ...]:
    """A backup, its key file and its note."""
    return backup.path, key_file.beside(backup.path), _note_of(backup.path)


def part(folder: Path, diary: Path) -> Path:
    """Where a backup lies until it counts."""
    return folder / f".{diary.stem}.part"


def sweep(folder: Path, diary: Path) -> None:
    """Remove what a crash left beside a backup that never got its name; raises OSError."""
    shape = re.compile(f"({re.escape(diary.stem)}{_NAME}{re.escape(diary.suffix)})[.].+")
    for path in _listed(folder):
        named = shape.fullmatch(path.name)
        if named is not None and not os.path.lexists(folder / named[1]):
            path.unlink(missing_ok=True)


def stop_rotation(folder: Path, diary: Path, why: Why) -> None:
    """Let nothing be removed until the person says so; raises OSError."""
    with private_file.put(_stopped(folder, diary), why.encode(), over=True):
        pass


def why_stopped(folder: Path, diary: Path) -> Why | None:
    """Why nothing is removed, None if the rotation goes on."""
    try:
        text = _stopped(folder, diary).read_bytes()[:LARGEST].decode(errors="replace")
    except FileNotFoundError:
        return None
    except OSError:
        return "check"
    return next((why for why in get_args(Why) if why == text), "check")


def resume_rotation(folder: Path, diary: Path) -> None:
    """The person has said that older ones may go again; raises OSError."""
    _stopped(folder, diary).unlink(missing_ok=True)


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _note(backup: Path) -> Note | None:
    try:
        with _note_of(backup).open("rb") as file:
            return msgspec.json.decode(file.read(LARGEST), type=Note)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def _note_of(backup: Path) -> Path:
    return backup.with_name(f"{backup.name}.note.json")


def _stopped(folder: Path, diary: Path) -> Path:
    return folder / f"{diary.stem}.rotation-stopped"


def _seal(key: bytes, path: Path, extent: Extent) -> bytes:
    said = f"unbend backup {path.name} {extent.facts} {extent.head}"
    return hmac.digest(key, said.encode(), "sha256")
