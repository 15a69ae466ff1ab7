"""A programme day that stands in columns."""

from collections.abc import Container, Sequence
from datetime import date

from typing_extensions import override

from domain.columns import ANSWER, ODD_REPORT, REPORT, Columns
from domain.course import EXERCISES, DailyPain, Day, pain_heard, said_by
from domain.events import Answer, Entry, ExerciseDone, PainReported
from domain.values import Exercise

_SESSIONS = range(2 * len(EXERCISES))


class KeptDay(Day):
    """A day whose entries are read when they are asked for; its pain and its tally need none."""

    __slots__ = ("_answers", "_columns", "_heard", "_reports", "_rows", "_sessions", "_tally")

    _columns: Columns
    _rows: Sequence[int]
    _reports: tuple[PainReported, ...] | None
    _sessions: tuple[ExerciseDone, ...] | None
    _answers: tuple[Answer, ...] | None
    _heard: DailyPain | None
    _tally: Sequence[int] | None

    def __init__(self, columns: Columns, ordinal: int, rows: Sequence[int]) -> None:
        put = object.__setattr__  # a day is frozen
        put(self, "date", date.fromordinal(ordinal))
        put(self, "_columns", columns)
        put(self, "_rows", rows)
        put(self, "_heard", None)
        put(self, "_tally", None)
        self.forget()

    def forget(self) -> None:
        """Keep the entries no longer; they are read again when they are asked for again."""
        for name in ("_reports", "_sessions", "_answers"):
            object.__setattr__(self, name, None)

    @property
    @override
    def reports(self) -> tuple[PainReported, ...]:
        found = self._reports
        if found is None:
            read = self._read((REPORT, ODD_REPORT))
            found = tuple(each for each in read if isinstance(each, PainReported))
            object.__setattr__(self, "_reports", found)
        return found

    @property
    @override
    def sessions(self) -> tuple[ExerciseDone, ...]:
        found = self._sessions
        if found is None:
            read = self._read(_SESSIONS)
            found = tuple(each for each in read if isinstance(each, ExerciseDone))
            object.__setattr__(self, "_sessions", found)
        return found

    @property
    @override
    def answers(self) -> tuple[Answer, ...]:
        found = self._answers
        if found is None:
            read = self._read((ANSWER,))
            found = tuple(e for e in read if not isinstance(e, PainReported | ExerciseDone))
            object.__setattr__(self, "_answers", found)
        return found

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

    @property
    @override
    def exercises(self) -> frozenset[Exercise]:
        tally = self.tally
        return frozenset(exercise for exercise, place in EXERCISES.items() if tally[place])

    @property
    @override
    def is_heard(self) -> bool:
        reports = [row for row in self._rows if self._columns.kind(row) in (REPORT, ODD_REPORT)]
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

    def _read(self, kinds: Container[int]) -> list[Entry]:
        columns = self._columns
        rows = [row for row in self._rows if columns.kind(row) in kinds]
        columns.memory.weigh(self, len(rows))
        return [columns.entry(row) for row in rows]
