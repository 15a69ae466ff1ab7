"""`unbend import`: a history brought into the diary, or only looked at."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from desktop import arguments, backup_commands, here, terminal
from desktop.arguments import WrongUse
from domain.history_file import History, open_history
from domain.merging import Preview
from domain.prescription_sheet import SUFFIX

Json: TypeAlias = dict[str, Any]


def take_in(typed: Namespace) -> bool:
    """Bring every fact of a history that is not here yet into the diary, or with --look only tell.

    Where there is no diary yet, one is begun with it. All of it comes in, or nothing, and a backup
    is there before it does.
    """
    history = history_in(typed.file)
    if typed.look:
        with closing(arguments.diary(typed, here.now)) as application:
            seen = application.preview(history)
    else:
        with arguments.diary_to_write(typed, here.now, may_begin=True) as application:
            seen = application.preview(history)
            if seen.refusal is None:
                if seen.new and not typed.without_backup:
                    backup_commands.make_before(application)
                application.take_in(history)
    _tell_preview(seen, typed)
    return seen.refusal is None


def history_in(path: Path) -> History:
    """The history in a file that was named; raises NotAHistory, or WrongUse for something else."""
    if path.name.lower().endswith(f".{SUFFIX}"):
        raise WrongUse("A prescription sheet is read and accepted in the window.")
    arguments.readable(path)
    return open_history(path)


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
    days = days_behind(seen.first, seen.last)
    yield f"{terminal.counted(seen.new)} {'would come' if is_look else 'came'} in{days}."
    for kind, count in sorted(seen.kinds.items()):
        yield f"  {kind} {count}"
    if seen.known:
        yield f"{terminal.counted(seen.known)} {'is' if seen.known == 1 else 'are'} here already."
    if seen.unread:
        yield f"{terminal.counted(seen.unread)} can only be read by a newer Unbend."


def days_behind(first: date | str | None, last: date | str | None) -> str:
    """Behind a count: the days of what was counted, or the one day; nothing where there is none."""
    if first is None:
        return ""
    return f", {first}" if first == last else f", {first} to {last}"
