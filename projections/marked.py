"""What a mark on the course is, and where an instant lies on the scale of programme days."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum
from functools import lru_cache
from typing import NamedTuple
from uuid import UUID

from domain.programme import Dose
from domain.values import Exercise, Phase, Stage, day_begins, programme_day

ONE_DAY = timedelta(days=1)


class MarkKind(Enum):
    """What a mark stands for."""

    STAGE = "stage"
    FLARE = "flare"
    APPOINTMENT = "appointment"
    LEVEL = "level"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened on programme days: from `first` to `last`, None while it is open.

    What takes no time ends on the day on which it began. `at` is the instant at which it was known,
    `fact` what says so. A level has its exercise and whether it led up, None where its ladder
    changed since; a stage its name, a visit whom it was to.
    """

    kind: MarkKind
    first: date
    last: date | None
    at: datetime
    exercise: Exercise | None = None
    is_up: bool | None = None
    fact: UUID | None = None
    level: str = ""
    stage: Stage | None = None
    phase: Phase | None = None
    clinician: str = ""


@dataclass(frozen=True, slots=True)
class Expected:
    """The hours after a session in which a rise is expected: instants, and programme days.

    `left` and `right` place the instants on the scale of programme days, on which a day goes from
    half before its ordinal to half after, however many hours it has.
    """

    exercise: Exercise
    began: datetime
    until: datetime
    first: date
    last: date
    left: float
    right: float


class Rung(NamedTuple):
    """The level in force from a programme day on."""

    first: date
    level: str


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks in the order of their instants, the expected rises in that of their sessions.

    `rungs` are the levels that were in force, one after the other, and `doses` what a session of
    an exercise with a single level holds on the day.
    """

    marks: tuple[Mark, ...] = ()
    expected: tuple[Expected, ...] = ()
    rungs: Mapping[Exercise, tuple[Rung, ...]] = field(default_factory=dict)
    doses: Mapping[Exercise, Dose] = field(default_factory=dict)

    def of(self, kind: MarkKind) -> tuple[Mark, ...]:
        return tuple(mark for mark in self.marks if mark.kind is kind)


def place_of(at: datetime, zone: str) -> float:
    """An instant on the scale of programme days, by its share of the hours that its day has."""
    day = programme_day(at, zone)
    began, ends = _turn(day, zone), _turn(day + ONE_DAY, zone)
    return day.toordinal() - 0.5 + (at - began) / (ends - began)


_turn = lru_cache(maxsize=1024)(day_begins)
