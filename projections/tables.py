"""The history as tidy tables for a spreadsheet: one row a fact, empty where nothing was said."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import Enum
from zoneinfo import ZoneInfo

from domain.course import Course, days_late
from domain.events import Entry, ExerciseDone, GlobalChangeReported, PainReported
from domain.values import Reading

Cell = str | int | bool | None

STAMP = ["id", "at", "zone", "day", "days_late"]
PAIN = [
    *STAMP,
    "reading",
    "leg",
    "back",
    "farthest",
    "tingling",
    "weakness",
    "night_wakings",
    "painkillers",
    "note",
]
EXERCISE = [
    *STAMP,
    "exercise",
    "level",
    "sets",
    "repetitions",
    "hold_seconds",
    "seconds",
    "pain_before",
    "pain_highest",
    "pain_after",
    "pleasant",
    "guided",
    "within_budget",
    "ended_early",
    "note",
]
OVERALL = [*STAMP, "pgic"]
DAYS = ["day", "leg", "back", "farthest", "night_wakings", "painkillers", "recalled", "sessions"]

_SEPARATORS = ",;\t\r\n"
_STARTERS = (
    "=+\\-@\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}"
    "\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}"
)
# A spreadsheet that splits at another separator makes cells out of the parts of one.
_FORMULA = re.compile(rf"(^|[{_SEPARATORS}])(?=[\s\0\x22]*[{_STARTERS}])|^(?= *[\t\r\n\0])")
_BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"

README = """\
Unbend history, as tables
=========================

pain.csv      one row a check-in or reading: leg and back are worst pain, 0 to 10
exercise.csv  one row a session; within_budget false: beyond the programme's limit of that day
overall.csv   one row an answer: 1 very much improved to 7 very much worse
days.csv      one row a programme day, which runs from 04:00 to 04:00: the highest of its readings

An empty cell was not recorded; it is never zero. Times carry their offset, and the zone beside
them. Entries are as corrected last; withdrawn ones are left out. Where a spreadsheet could take
a part of a note for a formula, an apostrophe stands before it. The JSON Lines history holds
everything unchanged.
Entered by the patient, not verified, not a medical record.
"""


def tables(course: Course, delimiter: str = ",") -> dict[str, str]:
    """The files of the history by name; UTF-8 with a mark and CRLF, as spreadsheets expect."""
    entries = sorted(course.ledger.entries.values(), key=_moment)
    return {
        "README.txt": README,
        "pain.csv": _table(PAIN, _rows(entries, PainReported, PAIN), delimiter),
        "exercise.csv": _table(EXERCISE, _rows(entries, ExerciseDone, EXERCISE), delimiter),
        "overall.csv": _table(OVERALL, _rows(entries, GlobalChangeReported, OVERALL), delimiter),
        "days.csv": _table(DAYS, _day_rows(course), delimiter),
    }


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula: an apostrophe before what could start one."""
    return _FORMULA.sub(r"\1'", text)


def _moment(entry: Entry) -> tuple[datetime, int]:
    return entry.occurred_at, entry.sequence


def _table(columns: Sequence[str], rows: Iterable[Mapping[str, Cell]], delimiter: str) -> str:
    lines = [columns, *([_cell(row[column]) for column in columns] for row in rows)]
    return _BYTE_ORDER_MARK + "".join(f"{delimiter.join(line)}\r\n" for line in lines)


def _cell(value: Cell) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case _:
            return _quoted(guarded(value))


def _quoted(text: str) -> str:
    """Within quotes wherever any spreadsheet could see the end of a cell."""
    if set(text).isdisjoint(_SEPARATORS + '"'):
        return text
    return '"' + text.replace('"', '""') + '"'


def _rows(
    entries: Iterable[Entry], kind: type[Entry], columns: Sequence[str]
) -> Iterator[dict[str, Cell]]:
    for entry in entries:
        if isinstance(entry, kind):
            said = {name: _plain(getattr(entry, name)) for name in columns if name not in STAMP}
            yield _stamp(entry) | said


def _stamp(entry: Entry) -> dict[str, Cell]:
    """What the rows of every entry begin with."""
    local = entry.occurred_at.astimezone(ZoneInfo(entry.zone))
    return {
        "id": str(entry.id),
        "at": local.isoformat(timespec="seconds"),
        "zone": entry.zone,
        "day": entry.day.isoformat(),
        "days_late": days_late(entry),
    }


def _plain(value: object) -> Cell:
    found = value.value if isinstance(value, Enum) else value
    return found if found is None or isinstance(found, str | int) else str(found)


def _day_rows(course: Course) -> Iterator[dict[str, Cell]]:
    for ordinal in range(course.first_day, course.last_day + 1):
        day = course.days.get(ordinal)
        if day is None:
            continue
        pain = day.pain
        yield {
            "day": day.date.isoformat(),
            "leg": pain.leg,
            "back": pain.back,
            "farthest": _plain(pain.farthest),
            "night_wakings": pain.night_wakings,
            "painkillers": _plain(pain.painkillers),
            "recalled": pain.recalled if _was_read(day.reports) else None,
            "sessions": len(day.sessions),
        }


def _was_read(reports: Sequence[PainReported]) -> bool:
    return any(report.reading is Reading.CHECK_IN for report in reports)
