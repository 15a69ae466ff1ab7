"""The command `unbend`: reads what was typed, has it done, and says how it went."""

import os
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import Any

from desktop import argument_types, commands, export_commands, import_commands, terminal
from desktop.arguments import NotThere, NoWindow, WrongUse
from desktop.film.wish import Period
from desktop.saving import CannotSave
from desktop.version import VERSION
from desktop.wishes import NotAWish
from domain.codec import UnreadableFact
from domain.history_file import SUFFIX, NotAHistory
from domain.obstacles import Obstacle
from domain.programme import BrokenProgramme
from domain.refusals import Refusal
from projections.report.wish import Appendix, Paper, Section

FINE, FAULT, WRONG_USE, STOPPED = 0, 1, 2, 130

OPEN = "open"

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
    typed = _parser().parse_args(_opening(sys.argv[1:] if argv is None else argv))
    try:
        _refuse_contradictions(typed)
        return FINE if typed.do(typed) else FAULT
    except (WrongUse, NotAWish) as problem:
        terminal.tell(str(problem))
        return WRONG_USE
    except FAULTS as problem:
        terminal.tell(str(problem))
        return FAULT
    except BrokenPipeError:
        # Whoever read our results has seen enough; Python would complain again on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KeyboardInterrupt:
        return STOPPED


def _opening(argv: Sequence[str]) -> Sequence[str]:
    """A history that is named by itself, as by a file manager, is to be looked at."""
    is_history = bool(argv) and argv[0].lower().endswith(f".{SUFFIX}")
    return [OPEN, *argv] if is_history else argv


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="unbend", description="A companion through Sarah Key's seven exercises for sciatica."
    )
    parser.set_defaults(do=commands.open_app)
    parser.add_argument("--version", action="version", version=f"unbend {VERSION}")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="with --demo: no window, write there"
    )
    _add_diary(parser, None)
    names = parser.add_subparsers(title="commands", metavar="")
    _add_explain(_command(names, "explain", commands.show_explanation, "what is allowed now"))
    _add_open(_command(names, OPEN, commands.open_history, "look at a history, read only"))
    _add_report(_command(names, "report", export_commands.write_report, "write the page", UNSEALED))
    export = _command(names, "export", export_commands.export_history, "save the history", UNSEALED)
    _add_export(export)
    _add_import(
        _command(names, "import", import_commands.take_in, "bring a history into the diary")
    )
    _add_verify(_command(names, "verify", import_commands.check, "check a history, or the diary"))
    _add_film(_command(names, "film", commands.save_film, "save the course as a film"))
    _add_record(_command(names, "record", commands.record_wishes, "give it a file of wishes"))
    _add_self_test(_command(names, "self-test", commands.try_itself, "try it on this computer"))
    return parser


def _command(
    names: Any, name: str, do: Callable[[Namespace], bool], about: str, more: str = ""
) -> ArgumentParser:
    parser: ArgumentParser = names.add_parser(name, help=about, description=about, epilog=more)
    parser.set_defaults(do=do)
    _add_diary(parser, SUPPRESS)
    return parser


def _add_diary(parser: ArgumentParser, default: str | None) -> None:
    """Which diary is meant; may stand before or after the name of the command."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--diary", type=Path, metavar="PATH", default=default, help="this diary")
    which.add_argument("--demo", action="store_true", default=default, help="a made-up diary")
    parser.add_argument(
        "--days", type=argument_types.days, metavar="N", default=default, help="days of the demo"
    )
    parser.add_argument("--seed", type=int, metavar="S", default=default, help="another demo")
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", default=default, help="opens the diary"
    )


def _add_explain(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--at", type=argument_types.instant, metavar="INSTANT", help="then, instead of now"
    )
    parser.add_argument(
        "--zone", type=argument_types.zone, metavar="NAME", help="where the person is"
    )
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.add_argument(
        "--what-if",
        type=argument_types.figure,
        action="append",
        metavar="FIGURE=VALUE",
        help="what another figure would have changed, as stage.leg_mean_at_most=5",
    )


def _add_open(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="history.unbend")


def _add_report(parser: ArgumentParser) -> None:
    _add_file(parser, "report.pdf or report.html")
    parser.add_argument(
        "--from", dest="first", type=argument_types.day, metavar="DAY", help="the first day"
    )
    parser.add_argument(
        "--until", dest="last", type=argument_types.day, metavar="DAY", help="the last day"
    )
    parser.add_argument("--last-visit", action="store_true", help="the days since the last visit")
    parser.add_argument("--name", default="", metavar="TEXT", help="your name, instead of a code")
    parser.add_argument(
        "--question", action="append", default=[], metavar="TEXT", help="for the visit; repeat it"
    )
    parser.add_argument(
        "--leave-out", action="append", default=[], choices=_values(Section), help="repeat it"
    )
    parser.add_argument(
        "--appendix",
        action="append",
        default=[],
        choices=[export_commands.ALL, *_values(Appendix)],
        help="pages behind the first; repeat it",
    )
    parser.add_argument("--paper", choices=_values(Paper), default=Paper.A4.value)
    parser.add_argument(
        "--at", type=argument_types.instant, metavar="INSTANT", help="as known then, not now"
    )
    parser.add_argument(
        "--zone", type=argument_types.zone, metavar="NAME", help="where the person is"
    )
    _add_making(parser)


def _add_export(parser: ArgumentParser) -> None:
    _add_file(parser, "history.unbend, tables.zip, history.fhir.json or history.html")
    parser.add_argument("--semicolon", action="store_true", help="between the cells of tables")
    _add_making(parser)


def _add_file(parser: ArgumentParser, example: str) -> None:
    parser.add_argument("--to", type=Path, metavar="FILE", required=True, help=example)


def _add_making(parser: ArgumentParser) -> None:
    parser.add_argument("--language", choices=("en", "de"), help="of the page; else your own")
    parser.add_argument(
        "--password-file", type=Path, metavar="FILE", help="seals the file: a PDF, or NAME.zip"
    )


def _add_import(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="history.unbend")
    parser.add_argument("--look", action="store_true", help="only tell what would come")
    parser.add_argument("--json", action="store_true", help="as JSON")


def _add_verify(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="history.unbend")
    parser.add_argument("--json", action="store_true", help="as JSON")


def _add_film(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--to", type=Path, metavar="FILE", required=True, help="course.webp or course.gif"
    )
    parser.add_argument("--title", metavar="TEXT", default="", help="a name or code to show")
    parser.add_argument(
        "--period",
        choices=[each.value for each in Period],
        default=Period.WHOLE.value,
        help="all of it, the stage it is in, or the last three months",
    )


def _add_record(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="JSON Lines; - for standard input")
    parser.add_argument("--strict", action="store_true", help="end with 1 if a wish was refused")


def _add_self_test(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="write the answer there")


def _refuse_contradictions(typed: Namespace) -> None:
    if typed.demo and typed.diary is not None:
        raise WrongUse("Either --demo or --diary, not both.")
    if not typed.demo and any(each is not None for each in (typed.days, typed.seed, typed.out)):
        raise WrongUse("--days, --seed and --out go with --demo.")


def _values(choices: type[Enum]) -> list[str]:
    return [each.value for each in choices]
