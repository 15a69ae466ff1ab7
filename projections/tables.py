"""The history as tidy tables for a spreadsheet: one row a fact, empty where nothing was said."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from enum import Enum
from zoneinfo import ZoneInfo

from domain.course import Course, days_late
from domain.events import (
    AppointmentHeld,
    Entry,
    Event,
    ExerciseDone,
    GlobalChangeReported,
    LevelChanged,
    OutcomeCompleted,
    PainReported,
    PrescriptionChanged,
    ResponseReported,
)
from domain.values import Reading
from projections.spreadsheet import Cell, written

MOMENT = ["id", "at", "zone", "day"]
STAMP = [*MOMENT, "days_late"]
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
    "hard_to_bear",
    "strains",
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
RESPONSE = [*STAMP, "session", "exercise", "response", "settled"]
OVERALL = [*STAMP, "pgic"]
OUTCOME = [*STAMP, "instrument", "instrument_version", "item", "answer"]
VISIT = [*STAMP, "clinician", "note"]
LEVEL = [*MOMENT, "exercise", "was", "now", "why", "flare_opened", "by", "note"]
PRESCRIPTION = [*MOMENT, "figure", "was", "now", "by", "reason", "valid_from"]
DAYS = ["day", "leg", "back", "farthest", "night_wakings", "painkillers", "recalled", "sessions"]

README = """\
Unbend history, as tables
=========================

pain.csv           one row a check-in or reading: leg and back are worst pain, 0 to 10
exercise.csv       one row a session; within_budget false: beyond the limit of that day
responses.csv      one row a next morning: how the leg answered a session of exercise.csv
overall.csv        one row an answer: 1 very much improved to 7 very much worse
outcomes.csv       one row a line of a questionnaire, with the number given to it
appointments.csv   one row a visit to a clinician
levels.csv         one row a change of level: progression, flare, gap, physiotherapist or chosen
prescriptions.csv  one row a physiotherapist's figure; now empty: the programme's own again
days.csv           one row a programme day, from 04:00 to 04:00: the highest of its readings

An empty cell was not recorded; it is never zero. Times carry their offset, and the zone beside
them. Entries are as corrected last; withdrawn ones are left out. Where a spreadsheet could take
a part of a note for a formula, an apostrophe stands before it. The JSON Lines history holds
everything unchanged.
Entered by the patient, not verified, not a medical record.
"""


def tables(
    course: Course, delimiter: str = ",", facts: Iterable[Event] | None = None
) -> dict[str, str]:
    """The files of the history by name, in UTF-8.

    `facts` are all of the diary, from which levels of former stays are read; without them there
    are those of the present one.
    """
    entries = sorted(course.ledger.entries.values(), key=_moment)
    turns = list(course.terms.level_changes if facts is None else facts)
    rows: dict[str, tuple[list[str], Iterable[dict[str, Cell]]]] = {
        "pain.csv": (PAIN, _rows(entries, PainReported, PAIN)),
        "exercise.csv": (EXERCISE, _rows(entries, ExerciseDone, EXERCISE)),
        "responses.csv": (RESPONSE, _response_rows(entries, course)),
        "overall.csv": (OVERALL, _rows(entries, GlobalChangeReported, OVERALL)),
        "outcomes.csv": (OUTCOME, _outcome_rows(entries)),
        "appointments.csv": (VISIT, _rows(entries, AppointmentHeld, VISIT)),
        "levels.csv": (LEVEL, _turn_rows(turns, LevelChanged, LEVEL)),
        "prescriptions.csv": (
            PRESCRIPTION,
            _turn_rows(course.terms.prescriptions, PrescriptionChanged, PRESCRIPTION),
        ),
        "days.csv": (DAYS, _day_rows(course)),
    }
    files = {name: written(columns, each, delimiter) for name, (columns, each) in rows.items()}
    return {"README.txt": README} | files


def _moment(entry: Entry) -> tuple[datetime, int]:
    return entry.occurred_at, entry.sequence


def _response_rows(entries: Iterable[Entry], course: Course) -> Iterator[dict[str, Cell]]:
    for entry in entries:
        if isinstance(entry, ResponseReported):
            about = course.ledger.entries.get(entry.session)
            name = about.exercise.value if isinstance(about, ExerciseDone) else None
            said = {each: _plain(getattr(entry, each)) for each in ("response", "settled")}
            yield _stamp(entry) | said | {"session": str(entry.session), "exercise": name}


def _outcome_rows(entries: Iterable[Entry]) -> Iterator[dict[str, Cell]]:
    for entry in entries:
        if isinstance(entry, OutcomeCompleted):
            about: dict[str, Cell] = {
                "instrument": entry.instrument,
                "instrument_version": entry.instrument_version,
            }
            for line in entry.items:
                yield _stamp(entry) | about | {"item": line.item, "answer": line.answer}


def _turn_rows(
    facts: Iterable[Event], kind: type[Event], columns: Sequence[str]
) -> Iterator[dict[str, Cell]]:
    for fact in facts:
        if isinstance(fact, kind):
            said = {name: _plain(getattr(fact, name)) for name in columns if name not in MOMENT}
            yield _when(fact) | said


def _rows(
    entries: Iterable[Entry], kind: type[Entry], columns: Sequence[str]
) -> Iterator[dict[str, Cell]]:
    for entry in entries:
        if isinstance(entry, kind):
            said = {name: _plain(getattr(entry, name)) for name in columns if name not in STAMP}
            yield _stamp(entry) | said


def _stamp(entry: Entry) -> dict[str, Cell]:
    """What the rows of every entry begin with."""
    return _when(entry) | {"days_late": days_late(entry)}


def _when(fact: Event) -> dict[str, Cell]:
    local = fact.occurred_at.astimezone(ZoneInfo(fact.zone))
    return {
        "id": str(fact.id),
        "at": local.isoformat(timespec="seconds"),
        "zone": fact.zone,
        "day": fact.day.isoformat(),
    }


def _plain(value: object) -> Cell:
    found = value.value if isinstance(value, Enum) else value
    if isinstance(found, tuple):
        return " ".join(str(_plain(each)) for each in found) or None
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
