"""The pages behind the first as values: each part is None where it was not asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction

from domain.values import Exercise, Location, OutcomeItem, Painkillers, Scalar


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """One of the last 14 days: the worst of its reports, and what was done.

    With `is_late` it was told too late to count, and is shown all the same. `sessions` holds what
    was done only, `over` counts those beyond their limit, `notes` are in the order of the day.
    """

    day: date
    leg: int | None
    back: int | None
    farthest: Location | None
    night_wakings: int | None
    painkillers: Painkillers | None
    is_late: bool
    sessions: Mapping[Exercise, int]
    over: int
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekRow:
    """Seven days from `first` on, the last week maybe fewer, by what counts.

    `told` of its `days` have leg pain; its median and that of the back are None where less than
    half of them have one. `low` and `high` are the least and the most of the worst of a day.
    """

    first: date
    days: int
    told: int
    leg: Fraction | None
    low: int | None
    high: int | None
    back: Fraction | None
    farthest: Location | None
    nights: int
    woken: int
    days_done: int
    sessions: int
    days_over: int
    flares: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A questionnaire of the period as it was answered, and what its answers score.

    `score` is None for one that this Unbend does not know. What `is_late` was written two
    programme days later or more, and is compared with nothing.
    """

    instrument: str
    version: int
    day: date
    items: tuple[OutcomeItem, ...]
    score: Fraction | None
    is_late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OverallAnswer:
    """How things were said to be as a whole, from 1 very much better to 7 very much worse."""

    day: date
    pgic: int
    is_late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What was written, unaltered: of a session with its exercise, of a visit with its clinician.

    A visit has the name even where it is empty; anything else has None.
    """

    day: date
    text: str
    exercise: Exercise | None = None
    clinician: str | None = None


class Amending(Enum):
    """What the person did to an entry afterwards."""

    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Altered:
    """One field of an entry: what it said before, and since."""

    field: str
    was: Scalar
    now: Scalar


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """An entry that was corrected or withdrawn, and on which day; what was undone is left out.

    `entry_day` is the day it was told of before, `kind` the name of the entry's kind, as in files.
    `changes` are the fields of a correction; of a withdrawal all that it said, without a `now`.
    """

    on: date
    what: Amending
    kind: str
    entry_day: date
    exercise: Exercise | None
    changes: tuple[Altered, ...]


class Shift(Enum):
    """What happened to the clock by which entries were made."""

    ZONE = "zone"
    """Another place."""
    CLOCK = "clock"
    """The same place, whose clocks were put on or back."""
    BACK = "back"
    """An entry was written before the one that it follows: the computer's clock was set back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockChange:
    """The first fact written after a change of the clocks, when and on which day; then and now.

    Offsets from UTC are in minutes. With BACK `minutes` is how far the clock went back.
    """

    what: Shift
    at: datetime
    day: date
    was_zone: str
    zone: str
    was_offset: int
    offset: int
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """The diary by numbers: facts of each kind by the name in the files, the first and last one."""

    kinds: Mapping[str, int]
    episodes: int
    first: datetime | None
    last: datetime | None
    programme: str
    programme_version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AppendixValues:
    """What the pages behind the first say; how to read them is a matter of words alone."""

    days: tuple[DayRow, ...] | None = None
    weeks: tuple[WeekRow, ...] | None = None
    questionnaires: tuple[Answered, ...] | None = None
    overall: tuple[OverallAnswer, ...] | None = None
    notes: tuple[Note, ...] | None = None
    amendments: tuple[Amendment, ...] | None = None
    clocks: tuple[ClockChange, ...] | None = None
    machine: Machine | None = None
