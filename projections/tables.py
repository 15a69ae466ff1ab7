"""The history as tidy tables for a spreadsheet: one row a fact, empty where nothing was said."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from enum import Enum
from typing import TypeAlias
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
    RedFlagAnswered,
    RedFlagCleared,
    ResponseReported,
)
from domain.values import Reading
from projections.spreadsheet import Cell, written
from projections.table_columns import (
    APPOINTMENTS,
    DAYS,
    EXERCISE,
    LEVELS,
    OUTCOMES,
    OVERALL,
    PAIN,
    PRESCRIPTIONS,
    RESPONSES,
    STAGES,
    TABLES,
    WARNING_SIGNS,
    Table,
)
from projections.table_schema import datapackage, readme

_MOMENT = ("id", "at", "zone", "day")
_STAMP = (*_MOMENT, "days_late")

_Row: TypeAlias = dict[str, Cell]
_Turn: TypeAlias = LevelChanged | RedFlagAnswered | RedFlagCleared
_TURNS = (LevelChanged, RedFlagAnswered, RedFlagCleared)


def tables(
    course: Course, delimiter: str = ",", facts: Iterable[Event] | None = None
) -> dict[str, str]:
    """The files of the history by name, in UTF-8: the tables, and what describes them.

    `facts` are all of the diary, from which levels of former stays and every answer to the warning
    signs are read; without them there are those that still hold.
    """
    entries = sorted(course.ledger.entries.values(), key=_moment)
    turns = _turns(course, facts)
    rows: dict[Table, Iterable[_Row]] = {
        PAIN: _rows(entries, PainReported, PAIN),
        EXERCISE: _rows(entries, ExerciseDone, EXERCISE),
        RESPONSES: _response_rows(entries, course),
        OVERALL: _rows(entries, GlobalChangeReported, OVERALL),
        OUTCOMES: _outcome_rows(entries),
        APPOINTMENTS: _rows(entries, AppointmentHeld, APPOINTMENTS),
        WARNING_SIGNS: _sign_rows(turns),
        LEVELS: _turn_rows(turns, LevelChanged, LEVELS),
        PRESCRIPTIONS: _turn_rows(course.terms.prescriptions, PrescriptionChanged, PRESCRIPTIONS),
        STAGES: _stage_rows(course),
        DAYS: _day_rows(course),
    }
    files = {table.file: written(table.names, rows[table], delimiter) for table in TABLES}
    about = {"README.txt": readme(delimiter), "datapackage.json": datapackage(files, delimiter)}
    return about | files


def _moment(entry: Entry) -> tuple[datetime, int]:
    return entry.occurred_at, entry.sequence


def _response_rows(entries: Iterable[Entry], course: Course) -> Iterator[_Row]:
    for entry in entries:
        if isinstance(entry, ResponseReported):
            about = course.ledger.entries.get(entry.session)
            name = about.exercise.value if isinstance(about, ExerciseDone) else None
            said = {each: _plain(getattr(entry, each)) for each in ("response", "settled")}
            yield _stamp(entry) | said | {"session": str(entry.session), "exercise": name}


def _outcome_rows(entries: Iterable[Entry]) -> Iterator[_Row]:
    for entry in entries:
        if isinstance(entry, OutcomeCompleted):
            about: _Row = {
                "instrument": entry.instrument,
                "instrument_version": entry.instrument_version,
            }
            for line in entry.items:
                yield _stamp(entry) | about | {"item": line.item, "answer": line.answer}


def _turns(course: Course, facts: Iterable[Event] | None) -> list[_Turn]:
    """Changes of level and warning signs of the spell that is followed."""
    if facts is None:
        flags = [part for flag in course.flags for part in (flag.answer, flag.cleared) if part]
        return [*course.terms.level_changes, *flags]
    if course.opened is None:
        return []
    episode = course.opened.episode
    return [each for each in facts if isinstance(each, _TURNS) and each.episode == episode]


def _turn_rows(facts: Iterable[Event], kind: type[Event], table: Table) -> Iterator[_Row]:
    for fact in facts:
        if isinstance(fact, kind):
            names = [name for name in table.names if name not in _MOMENT]
            yield _when(fact) | {name: _plain(getattr(fact, name)) for name in names}


def _sign_rows(facts: Sequence[Event]) -> Iterator[_Row]:
    assessed = {each.answer: each for each in facts if isinstance(each, RedFlagCleared)}
    for answer in facts:
        if isinstance(answer, RedFlagAnswered):
            seen = assessed.get(answer.id)
            yield _when(answer) | {
                "form": answer.form.value,
                "signs": _plain(answer.signs),
                "tier": _plain(answer.tier),
                "note": answer.note,
                "assessed_on": None if seen is None else seen.assessed_on.isoformat(),
                "assessed_by": None if seen is None else seen.assessed_by,
                "said": None if seen is None else seen.said,
            }


def _stage_rows(course: Course) -> Iterator[_Row]:
    zone = "" if course.opened is None else course.opened.zone
    for span in course.spans:
        yield {
            "stage": span.stage.value,
            "phase": _plain(span.phase),
            "began": _local(span.began, zone),
            "ended": None if span.ended is None else _local(span.ended, zone),
            "zone": zone,
        }


def _rows(entries: Iterable[Entry], kind: type[Entry], table: Table) -> Iterator[_Row]:
    for entry in entries:
        if isinstance(entry, kind):
            names = [name for name in table.names if name not in _STAMP]
            yield _stamp(entry) | {name: _plain(getattr(entry, name)) for name in names}


def _stamp(entry: Entry) -> _Row:
    """What the rows of every entry begin with."""
    return _when(entry) | {"days_late": days_late(entry)}


def _when(fact: Event) -> _Row:
    return {
        "id": str(fact.id),
        "at": _local(fact.occurred_at, fact.zone),
        "zone": fact.zone,
        "day": fact.day.isoformat(),
    }


def _local(instant: datetime, zone: str) -> str:
    return instant.astimezone(ZoneInfo(zone)).isoformat(timespec="seconds")


def _plain(value: object) -> Cell:
    found = value.value if isinstance(value, Enum) else value
    if isinstance(found, tuple):
        return " ".join(str(_plain(each)) for each in found) or None
    return found if found is None or isinstance(found, str | int) else str(found)


def _day_rows(course: Course) -> Iterator[_Row]:
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
