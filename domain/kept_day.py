"""A programme day that stands in columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from typing_extensions import override

from domain.columns import ODD_REPORT, REPORT, Columns
from domain.course import EXERCISES, DailyPain, Day, pain_heard, said_by
from domain.events import Answer, Entry, ExerciseDone, PainReported
from domain.values import Exercise


@dataclass(frozen=True, slots=True)
class _Read:
    """The entries of a day, each kind by itself."""

    reports: tuple[PainReported, ...]
    sessions: tuple[ExerciseDone, ...]
    answers: tuple[Answer, ...]


class KeptDay(Day):
    """A day whose entries are read when they are asked for; its pain and its tally need none."""

    __slots__ = ("_columns", "_found", "_heard", "_rows", "_tally")

    _columns: Columns
    _rows: tuple[int, ...]
    _found: _Read | None
    _heard: DailyPain | None
    _tally: Sequence[int] | None

    def __init__(self, columns: Columns, ordinal: int, rows: tuple[int, ...]) -> None:
        put = object.__setattr__  # a day is frozen
        put(self, "date", date.fromordinal(ordinal))
        put(self, "_columns", columns)
        put(self, "_rows", rows)
        put(self, "_found", None)
        put(self, "_heard", None)
        put(self, "_tally", None)

    @property
    @override
    def reports(self) -> tuple[PainReported, ...]:
        return self._entries().reports

    @property
    @override
    def sessions(self) -> tuple[ExerciseDone, ...]:
        return self._entries().sessions

    @property
    @override
    def answers(self) -> tuple[Answer, ...]:
        return self._entries().answers

    @property
    @override
    def pain(self) -> DailyPain:
        heard = self._heard
        if heard is None:
            heard = self._pain_of_rows()
            object.__setattr__(self, "_heard", heard)
        return heard

    @property
    @override
    def tally(self) -> Sequence[int]:
        tally = self._tally
        if tally is None:
            tally = [0] * (2 * len(EXERCISES))
            for row in self._rows:
                kind = self._columns.kind(row)
                if kind < len(tally):
                    tally[kind % len(EXERCISES)] += 1
                    tally[kind] += kind >= len(EXERCISES)
            object.__setattr__(self, "_tally", tally)
        return tally

    @override
    def did(self, exercise: Exercise) -> bool:
        return self.tally[EXERCISES[exercise]] > 0

    @property
    @override
    def is_heard(self) -> bool:
        reports = [row for row in self._rows if self._columns.kind(row) in _REPORTS]
        return not reports or any(self._columns.is_timely(row) for row in reports)

    def _pain_of_rows(self) -> DailyPain:
        columns, said = self._columns, []
        for row in self._rows:
            kind = columns.kind(row)
            if kind == REPORT:
                said.append(columns.said(row))
            elif kind == ODD_REPORT:
                entry = columns.entry(row)
                said += [said_by(entry)] if isinstance(entry, PainReported) else []
        return pain_heard(said)

    def _entries(self) -> _Read:
        found = self._found
        if found is None:
            found = _sorted_out([self._columns.entry(row) for row in self._rows])
            object.__setattr__(self, "_found", found)
            self._columns.memory.weigh(self.date.toordinal(), len(self._rows))
        return found


def _sorted_out(entries: list[Entry]) -> _Read:
    return _Read(
        reports=tuple(each for each in entries if isinstance(each, PainReported)),
        sessions=tuple(each for each in entries if isinstance(each, ExerciseDone)),
        answers=tuple(e for e in entries if not isinstance(e, PainReported | ExerciseDone)),
    )


_REPORTS = (REPORT, ODD_REPORT)
