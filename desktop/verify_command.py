"""`unbend verify`: a history, a diary or a backup held against its own hashes, and nothing written.

A diary is not opened for it: what Unbend would refuse to open can be looked through as well.
"""

import re
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

from desktop import arguments, here, terminal, witness
from desktop.import_commands import days_behind, history_in
from domain import backup_shelf, diary_copy, diary_file
from domain.diary_copy import Extent
from domain.obstacles import DamagedDiary
from domain.store import Row
from domain.verifying import Faults, verify

Json: TypeAlias = dict[str, Any]

_SEAL = re.compile(r"HMAC verification failed for page (\d+)")


@dataclass(frozen=True, slots=True)
class Rows:
    """The facts of a diary as far as they could be read."""

    known: Sequence[Row]
    is_all: bool

    def after(self, position: int, limit: int | None = None) -> Iterator[Row]:
        """As an application hands out its facts."""
        return islice((row for row in self.known if row[0] > position), limit)


def check(typed: Namespace) -> bool:
    """Read a history, or without one the diary, through from the first fact to the last."""
    if typed.file is not None:
        found, about = _of_file(typed.file)
    elif typed.demo:
        found, about = _of_demo(typed)
    else:
        found, about = _of_diary(typed)
    wrong = [*about.get("damaged", ()), *filter(None, [about.get("older")])]
    is_sound = found.is_sound and not wrong
    if typed.json:
        terminal.say_json({"sound": is_sound, **about, **_as_json(found)})
    else:
        for line in (*wrong, *_lines(found, about, is_sound=is_sound)):
            terminal.say(line)
    return is_sound


def _of_file(path: Path) -> tuple[Faults, Json]:
    history = history_in(path)
    return verify(history.rows), {
        "programme": history.programme,
        "first": history.first.isoformat() if history.first else None,
        "last": history.last.isoformat() if history.last else None,
    }


def _of_demo(typed: Namespace) -> tuple[Faults, Json]:
    with closing(arguments.diary(typed, here.now)) as application:
        found = verify((kind, data) for _, kind, data in application.stored_after(0))
    return found, {"damaged": []}


def _of_diary(typed: Namespace) -> tuple[Faults, Json]:
    """The facts of the diary, what its file says of itself, and whether there was more before."""
    path = arguments.place(typed)
    key = arguments.key(typed, path)
    diary_file.look_at(path, key, to_write=False)
    damaged = list(_damage(path, diary_file.faults(path, key)))
    rows = _read(path, key)
    found = verify((kind, data) for _, kind, data in rows.known)
    if not rows.is_all:
        damaged.append(f"Behind the first {terminal.counted(len(rows.known))} nothing can be read.")
    older = None
    if backup_shelf.backup_at(path) is not None:
        damaged.extend(_not_as_noted(path, key, found))
    elif found.is_sound and not damaged:
        told = witness.look(path, key, rows.after)
        older = None if told is None else str(told)
    return found, {"damaged": damaged, "older": older}


def _read(path: Path, key: bytes) -> Rows:
    known: list[Row] = []
    try:
        known.extend(diary_copy.stored(path, key))
    except DamagedDiary:
        return Rows(known, is_all=False)
    return Rows(known, is_all=True)


def _damage(path: Path, told: Sequence[str]) -> Iterator[str]:
    """Broken seals in one sentence; whatever else the database says, as it says it."""
    pages = [seal[1] for text in told if (seal := _SEAL.fullmatch(text))]
    if pages:
        which = "page" if len(pages) == 1 else "pages"
        yield f"{path.name} is damaged: {which} {', '.join(pages)} of it."
    for text in told:
        if not _SEAL.fullmatch(text):
            yield f"{path.name} is damaged: {text}."


def _not_as_noted(path: Path, key: bytes, found: Faults) -> Iterator[str]:
    """A backup is held against what was noted of it when it was made."""
    backup = backup_shelf.backup_at(path)
    if backup is None or backup.note is None:
        return
    if not (backup.reaches(Extent(found.facts, found.head)) and backup.is_of(key)):
        yield f"The backup {path.name} does not hold what was noted when it was made."


def _as_json(found: Faults) -> Json:
    faults = [{"place": each.place, "kind": each.kind, "why": each.reason} for each in found.found]
    return {"facts": found.facts, "unread": found.unread, "head": found.head, "faults": faults}


def _lines(found: Faults, about: Json, *, is_sound: bool) -> Iterator[str]:
    days = days_behind(about.get("first"), about.get("last"))
    if is_sound:
        yield f"Sound: {terminal.counted(found.facts)}{days}, each in its place."
    for fault in found.found:
        yield f"Entry {fault.place}, {fault.kind}: {fault.reason}."
    if found.unread:
        yield f"{terminal.counted(found.unread)} can only be read by a newer Unbend."
