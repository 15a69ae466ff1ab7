"""`unbend import` and `unbend verify`: a history taken in, or held against its own hashes."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from desktop import arguments, here, terminal
from desktop.arguments import WrongUse
from domain.history_file import History, open_history
from domain.merging import Preview
from domain.prescription_sheet import SUFFIX
from domain.store import EncryptedFile
from domain.verifying import Faults, verify

Json: TypeAlias = dict[str, Any]


def take_in(typed: Namespace) -> bool:
    """Bring every fact of a history that is not here yet into the diary, or with --look only tell.

    Where there is no diary yet, one is begun with it. All of it comes in, or nothing.
    """
    history = _history(typed.file)
    may_begin = not typed.look
    with closing(arguments.diary(typed, here.now, may_begin=may_begin)) as application:
        seen = application.preview(history)
        if seen.refusal is None and not typed.look:
            application.take_in(history)
    _tell_preview(seen, typed)
    return seen.refusal is None


def check(typed: Namespace) -> bool:
    """Read a history, or without one the diary, through from the first fact to the last."""
    found, about = _of_file(typed.file) if typed.file is not None else _of_diary(typed)
    damaged = about.get("damaged") or ()
    is_sound = found.is_sound and not damaged
    if typed.json:
        terminal.say_json({"sound": is_sound, **about, **_as_json(found)})
    else:
        for line in (*damaged, *_lines(found, about, is_sound=is_sound)):
            terminal.say(line)
    return is_sound


def _of_file(path: Path) -> tuple[Faults, Json]:
    history = _history(path)
    return verify(history.rows), {
        "programme": history.programme,
        "first": history.first.isoformat() if history.first else None,
        "last": history.last.isoformat() if history.last else None,
    }


def _of_diary(typed: Namespace) -> tuple[Faults, Json]:
    """The facts of the diary, and what its file says of itself."""
    with closing(arguments.diary(typed, here.now)) as application:
        store = application.store
        damaged = list(store.faults()) if isinstance(store, EncryptedFile) else []
        found = verify((kind, data) for _, kind, data in application.stored_after(0))
    return found, {"damaged": damaged}


def _history(path: Path) -> History:
    if path.name.lower().endswith(f".{SUFFIX}"):
        raise WrongUse("A prescription sheet is read and accepted in the window.")
    arguments.readable(path)
    return open_history(path)


def _as_json(found: Faults) -> Json:
    faults = [{"place": each.place, "kind": each.kind, "why": each.reason} for each in found.found]
    return {"facts": found.facts, "unread": found.unread, "head": found.head, "faults": faults}


def _lines(found: Faults, about: Json, *, is_sound: bool) -> Iterator[str]:
    days = _days(about.get("first"), about.get("last"))
    if is_sound:
        yield f"Sound: {_counted(found.facts)}{days}, each in its place."
    for fault in found.found:
        yield f"Entry {fault.place}, {fault.kind}: {fault.reason}."
    if found.unread:
        yield f"{_counted(found.unread)} can only be read by a newer Unbend."


def _tell_preview(seen: Preview, typed: Namespace) -> None:
    if typed.json:
        terminal.say_json(_preview_as_json(seen, typed))
    else:
        for line in _preview_lines(seen, is_look=typed.look):
            terminal.say(line)
    if seen.refusal is not None:
        terminal.tell(str(seen.refusal))


def _preview_as_json(seen: Preview, typed: Namespace) -> Json:
    return {
        "taken": seen.refusal is None and not typed.look,
        "new": seen.new,
        "known": seen.known,
        "unread": seen.unread,
        "first": seen.first.isoformat() if seen.first else None,
        "last": seen.last.isoformat() if seen.last else None,
        "kinds": dict(sorted(seen.kinds.items())),
        "refused": None if seen.refusal is None else str(seen.refusal),
    }


def _preview_lines(seen: Preview, *, is_look: bool) -> Iterator[str]:
    if seen.refusal is not None:
        return
    days = _days(seen.first, seen.last)
    yield f"{_counted(seen.new)} {'would come' if is_look else 'came'} in{days}."
    for kind, count in sorted(seen.kinds.items()):
        yield f"  {kind} {count}"
    if seen.known:
        yield f"{_counted(seen.known)} {'is' if seen.known == 1 else 'are'} here already."
    if seen.unread:
        yield f"{_counted(seen.unread)} can only be read by a newer Unbend."


def _days(first: date | str | None, last: date | str | None) -> str:
    """Behind a count: the days of what was counted, or the one day; nothing where there is none."""
    if first is None:
        return ""
    return f", {first}" if first == last else f", {first} to {last}"


def _counted(number: int) -> str:
    return "1 entry" if number == 1 else f"{number} entries"
