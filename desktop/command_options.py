"""What can be typed behind each command of `unbend`."""

from argparse import ArgumentParser
from enum import Enum
from pathlib import Path

from desktop import argument_types, export_commands
from desktop.film.wish import Period
from projections.report.wish import Appendix, Paper, Section


def to_explain(parser: ArgumentParser) -> None:
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


def to_open(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="history.unbend or a .unbend-plan")


def to_report(parser: ArgumentParser) -> None:
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


def to_export(parser: ArgumentParser) -> None:
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


def to_import(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="history.unbend")
    parser.add_argument("--look", action="store_true", help="only tell what would come")
    parser.add_argument("--without-backup", action="store_true", help="make none first")
    parser.add_argument("--json", action="store_true", help="as JSON")


def to_backup(parser: ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="else beside the diary")
    parser.add_argument("--json", action="store_true", help="as JSON")


def to_restore(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="a backup, its key file beside it")
    parser.add_argument(
        "--to", type=Path, metavar="DIARY", required=True, help="where nothing is yet"
    )
    parser.add_argument("--json", action="store_true", help="as JSON")


def to_verify(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="history.unbend")
    parser.add_argument("--json", action="store_true", help="as JSON")


def to_film(parser: ArgumentParser) -> None:
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


def to_record(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="JSON Lines; - for standard input")
    parser.add_argument("--strict", action="store_true", help="end with 1 if a wish was refused")


def to_try(parser: ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, metavar="FILE", help="writes the answer there as well")


def _values(choices: type[Enum]) -> list[str]:
    return [each.value for each in choices]
