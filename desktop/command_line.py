"""The command `unbend`: reads what was typed, has it done, and says how it went."""

import os
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from desktop import (
    argument_types,
    backup_commands,
    commands,
    export_commands,
    hardening,
    import_commands,
    terminal,
    verify_command,
)
from desktop import command_options as options
from desktop.arguments import NotThere, NoWindow, WrongUse
from desktop.no_key import CodeNeeded, PassphraseNeeded
from desktop.saving import CannotSave
from desktop.version import VERSION
from desktop.wishes import NotAWish
from domain.codec import UnreadableFact
from domain.history_file import SUFFIX as HISTORY
from domain.history_file import NotAHistory
from domain.obstacles import Obstacle
from domain.prescription_sheet import SUFFIX as SHEET
from domain.programme import BrokenProgramme
from domain.refusals import Refusal

FINE, FAULT, WRONG_USE, STOPPED = 0, 1, 2, 130

OPEN = "open"

OURS = f".{HISTORY}", f".{SHEET}"

FAULTS = (
    Obstacle,
    Refusal,
    UnreadableFact,
    BrokenProgramme,
    CannotSave,
    NotAHistory,
    NotThere,
    NoWindow,
)
"""What ends with 1: each has a sentence of its own."""

UNSEALED = "What leaves Unbend is not encrypted; with --password-file it is."


def main(argv: Sequence[str] | None = None) -> int:
    """Do what was typed: 0 fine, 1 a fault or a refusal that matters, 2 wrong usage."""
    if argv is None:  # the program itself, and nobody who borrows its words
        terminal.stand_in()
        hardening.begin()
    typed = _parser().parse_args(_opening(sys.argv[1:] if argv is None else argv))
    try:
        _refuse_contradictions(typed)
        return FINE if typed.do(typed) else FAULT
    except (WrongUse, NotAWish) as problem:
        terminal.tell(str(problem))
        return WRONG_USE
    except FAULTS as problem:
        terminal.tell(_with_ways(problem))
        return FAULT
    except BrokenPipeError:
        # Whoever read our results has seen enough; Python would complain again on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KeyboardInterrupt:
        return STOPPED


def _with_ways(problem: Exception) -> str:
    """Why not; where words would open the diary, also how they are named here."""
    if not isinstance(problem, (PassphraseNeeded, CodeNeeded)):
        return str(problem)
    return f"{problem} Name a file that holds it: --passphrase-file or --code-file."


def _opening(argv: Sequence[str]) -> Sequence[str]:
    """A file of ours that is named by itself, as by a file manager, is to be shown."""
    is_ours = bool(argv) and argv[0].lower().endswith(OURS)
    return [OPEN, *argv] if is_ours else argv


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="unbend", description="A companion through Sarah Key's seven exercises for sciatica."
    )
    parser.set_defaults(do=commands.open_app)
    parser.add_argument("--version", action="version", version=f"unbend {VERSION}")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="with --demo: no window, write there"
    )
    parser.add_argument(
        "--background", action="store_true", help="no window before it is asked for: to remind"
    )
    _add_diary(parser, None)
    names = parser.add_subparsers(title="commands", metavar="")
    command = partial(_command, names)
    command("explain", commands.show_explanation, options.to_explain, about="what is allowed now")
    command(OPEN, commands.open_file, options.to_open, about="show a history or a sheet")
    report, export = export_commands.write_report, export_commands.export_history
    command("report", report, options.to_report, about="write the page", more=UNSEALED)
    command("export", export, options.to_export, about="save the history", more=UNSEALED)
    command("import", import_commands.take_in, options.to_import, about="bring a history in")
    command(
        "backup", backup_commands.make, options.to_backup, about="make a backup now, and read it"
    )
    command(
        "restore", backup_commands.bring_back, options.to_restore, about="make a diary of a backup"
    )
    command(
        "verify", verify_command.check, options.to_verify, about="check a history, or the diary"
    )
    command("film", commands.save_film, options.to_film, about="save the course as a film")
    command("record", commands.record_wishes, options.to_record, about="give it a file of wishes")
    command("self-test", commands.try_itself, options.to_try, about="try it on this computer")
    return parser


def _command(  # noqa: PLR0913 all that there is to say of one
    names: Any,
    name: str,
    do: Callable[[Namespace], bool],
    typed: Callable[[ArgumentParser], None],
    *,
    about: str,
    more: str = "",
) -> None:
    parser: ArgumentParser = names.add_parser(name, help=about, description=about, epilog=more)
    parser.set_defaults(do=do)
    _add_diary(parser, SUPPRESS)
    typed(parser)


def _add_diary(parser: ArgumentParser, default: str | None) -> None:
    """Which diary is meant; may stand before or after the name of the command."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--diary", type=Path, metavar="PATH", default=default, help="this diary")
    which.add_argument("--demo", action="store_true", default=default, help="a made-up diary")
    parser.add_argument(
        "--days", type=argument_types.days, metavar="N", default=default, help="days of the demo"
    )
    parser.add_argument("--seed", type=int, metavar="S", default=default, help="another demo")
    opens = parser.add_mutually_exclusive_group()
    opens.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", default=default, help="opens the diary"
    )
    opens.add_argument(
        "--code-file", type=Path, metavar="FILE", default=default, help="a recovery code opens it"
    )


def _refuse_contradictions(typed: Namespace) -> None:
    if typed.demo and typed.diary is not None:
        raise WrongUse("Either --demo or --diary, not both.")
    if typed.demo and typed.background:
        raise WrongUse("Nobody is reminded of a made-up diary: --background goes without --demo.")
    if typed.passphrase_file is not None and typed.code_file is not None:
        raise WrongUse("Either --passphrase-file or --code-file, not both.")
    if not typed.demo and any(each is not None for each in (typed.days, typed.seed, typed.out)):
        raise WrongUse("--days, --seed and --out go with --demo.")
