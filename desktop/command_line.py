"""The command `unbend`: reads what was typed, has it done, and says how it went."""

import os
import sys
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop import commands, demo, terminal
from desktop.commands import NoWindow, WrongUse
from desktop.film.wish import Period
from desktop.saving import CannotSave
from desktop.version import VERSION
from desktop.wishes import NotAWish
from domain.codec import UnreadableFact
from domain.obstacles import Obstacle
from domain.programme import BrokenProgramme
from domain.refusals import Refusal
from domain.rules import zone_exists

FINE, FAULT, WRONG_USE, STOPPED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Do what was typed: 0 fine, 1 a fault or a refusal that matters, 2 wrong usage."""
    typed = _parser().parse_args(argv)
    try:
        _refuse_contradictions(typed)
        return FINE if typed.do(typed) else FAULT
    except (WrongUse, NotAWish) as problem:
        terminal.tell(str(problem))
        return WRONG_USE
    except (Obstacle, UnreadableFact, BrokenProgramme, CannotSave, NoWindow) as problem:
        terminal.tell(str(problem))
        return FAULT
    except BrokenPipeError:
        # Whoever read our results has seen enough; Python would complain again on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KeyboardInterrupt:
        return STOPPED


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
    _add_export(_command(names, "export", commands.export_history, "save the history"))
    _add_film(_command(names, "film", commands.save_film, "save the course as a film"))
    _add_record(_command(names, "record", commands.record_wishes, "give it a file of wishes"))
    _add_self_test(_command(names, "self-test", commands.try_itself, "try it on this computer"))
    return parser


def _command(names: Any, name: str, do: Callable[[Namespace], bool], about: str) -> ArgumentParser:
    parser: ArgumentParser = names.add_parser(name, help=about, description=about)
    parser.set_defaults(do=do)
    _add_diary(parser, SUPPRESS)
    return parser


def _add_diary(parser: ArgumentParser, default: str | None) -> None:
    """Which diary is meant; may stand before or after the name of the command."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--diary", type=Path, metavar="PATH", default=default, help="this diary")
    which.add_argument("--demo", action="store_true", default=default, help="a made-up diary")
    parser.add_argument("--days", type=_days, metavar="N", default=default, help="days of the demo")
    parser.add_argument("--seed", type=int, metavar="S", default=default, help="another demo")
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", default=default, help="opens the diary"
    )


def _add_explain(parser: ArgumentParser) -> None:
    parser.add_argument("--at", type=_instant, metavar="INSTANT", help="then, instead of now")
    parser.add_argument("--zone", type=_zone, metavar="NAME", help="where the person is")
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.add_argument(
        "--what-if",
        type=_figure,
        action="append",
        metavar="FIGURE=VALUE",
        help="what another figure would have changed, as stage.leg_mean_at_most=5",
    )


def _add_export(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--to", type=Path, metavar="FILE", required=True, help="history.unbend or tables.zip"
    )


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


def _days(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= demo.LONGEST:
        raise ArgumentTypeError(f"a demo has 1 to {demo.LONGEST} days, not {text}")
    return int(text)


def _figure(text: str) -> tuple[str, int]:
    key, _, value = text.partition("=")
    if not key or not value.isdecimal():
        raise ArgumentTypeError(f"not a figure and a whole number like drop=2: {text}")
    return key, int(value)


def _instant(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"not an instant like 2026-04-12T12:30+02:00: {text}") from None


def _zone(text: str) -> str:
    try:
        zone_exists(text)
    except Refusal as refusal:
        raise ArgumentTypeError(str(refusal)) from refusal
    return text
