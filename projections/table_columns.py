"""What each table of the history holds: its columns, their types, and what they mean."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from domain.course import RECALL_DAYS
from domain.outcomes import OVERALL_TOP
from domain.values import (
    NRS_TOP,
    Ending,
    Exercise,
    Form,
    LevelReason,
    Location,
    Painkillers,
    Phase,
    Reading,
    Response,
    Stage,
    Tier,
)


class Kind(Enum):
    """The type of a column, as Table Schema names it."""

    TEXT = "string"
    WHOLE = "integer"
    TRUTH = "boolean"
    DAY = "date"
    MOMENT = "datetime"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column by its name. `choices` are all that it may hold; `required` is never empty."""

    name: str
    about: str
    kind: Kind = Kind.TEXT
    lowest: int | None = None
    highest: int | None = None
    choices: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table by its name; no two rows have the same in the columns of `key` together."""

    name: str
    about: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("id",)

    @property
    def file(self) -> str:
        return f"{self.name}.csv"

    @property
    def names(self) -> list[str]:
        return [column.name for column in self.columns]


def _values(kind: Iterable[Enum]) -> tuple[str, ...]:
    return tuple(str(each.value) for each in kind)


def _score(name: str, about: str) -> Column:
    return Column(name=name, about=about, kind=Kind.WHOLE, lowest=0, highest=NRS_TOP)


def _count(name: str, about: str, highest: int | None = None) -> Column:
    return Column(name=name, about=about, kind=Kind.WHOLE, lowest=0, highest=highest)


def _truth(name: str, about: str, *, required: bool = False) -> Column:
    return Column(name=name, about=about, kind=Kind.TRUTH, required=required)


def _choice(name: str, about: str, kind: Iterable[Enum], *, required: bool = False) -> Column:
    return Column(name=name, about=about, choices=_values(kind), required=required)


_DAY = Column(name="day", about="its day, from 04:00 to 04:00", kind=Kind.DAY, required=True)
_MOMENT = (
    Column(name="id", about="the entry, under the name it has everywhere", required=True),
    Column(name="at", about="when, with the offset", kind=Kind.MOMENT, required=True),
    Column(name="zone", about="the time zone of that place", required=True),
    _DAY,
)
_LATE = Column(
    name="days_late",
    about=f"days later it was written; above {RECALL_DAYS} it counts in no average",
    kind=Kind.WHOLE,
    required=True,
)
STAMP = (*_MOMENT, _LATE)
"""What the rows of every entry begin with."""

_NOTE = Column(name="note", about="in the person's own words")
_EXERCISE = _choice("exercise", "which of the seven", Exercise, required=True)
_FARTHEST = _count(
    "farthest",
    "0 no pain, 1 back, 2 buttock, 3 thigh, 4 below the knee, 5 foot",
    max(Location).value,
)
_WAKINGS = _count("night_wakings", "wakings by leg pain, 2 for two and more", 2)
_PAINKILLERS = _choice("painkillers", "against the start of the programme", Painkillers)

PAIN = Table(
    name="pain",
    about="one row a check-in or reading",
    columns=(
        *STAMP,
        _choice(
            "reading", "check_in: the 24 hours before; moment: right then", Reading, required=True
        ),
        _score("leg", "worst leg pain, 0 to 10"),
        _score("back", "worst back pain, 0 to 10"),
        _FARTHEST,
        _truth("tingling", "was there any"),
        _truth("weakness", "was there any"),
        _WAKINGS,
        _PAINKILLERS,
        _truth("hard_to_bear", "did it keep from usual things"),
        Column(name="strains", about="what else may have stirred the leg, with blanks between"),
        _NOTE,
    ),
)
EXERCISE = Table(
    name="exercise",
    about="one row a session",
    columns=(
        *STAMP,
        _EXERCISE,
        Column(name="level", about="the level it was done at", required=True),
        _count("sets", "as done"),
        _count("repetitions", "as done"),
        _count("hold_seconds", "how long each was held"),
        _count("seconds", "how long it took"),
        _score("pain_before", "leg pain, 0 to 10"),
        _score("pain_highest", "leg pain, 0 to 10"),
        _score("pain_after", "leg pain, 0 to 10"),
        _truth("pleasant", "was it"),
        _truth("guided", "did the app guide it", required=True),
        _truth("within_budget", "false: beyond the limit of that day", required=True),
        _choice("ended_early", "why, if it was", Ending),
        _NOTE,
    ),
)
RESPONSES = Table(
    name="responses",
    about="one row a next morning: how the leg answered a session",
    columns=(
        *STAMP,
        Column(name="session", about="its id in exercise.csv", required=True),
        _choice("exercise", "of that session; empty if it was withdrawn", Exercise),
        _choice("response", "against the day of the session", Response, required=True),
        _truth("settled", "had it settled by morning"),
    ),
)
OVERALL = Table(
    name="overall",
    about="one row an answer about the whole",
    columns=(
        *STAMP,
        Column(
            name="pgic",
            about="1 very much better to 7 very much worse",
            kind=Kind.WHOLE,
            lowest=1,
            highest=OVERALL_TOP,
            required=True,
        ),
    ),
)
OUTCOMES = Table(
    name="outcomes",
    about="one row a line of a questionnaire",
    columns=(
        *STAMP,
        Column(name="instrument", about="which questionnaire", required=True),
        Column(name="instrument_version", about="of its text", kind=Kind.WHOLE, required=True),
        Column(name="item", about="the line, in the person's own words or by its number"),
        Column(name="answer", about="the number given to it", kind=Kind.WHOLE, required=True),
    ),
    key=("id", "item"),
)
APPOINTMENTS = Table(
    name="appointments",
    about="one row a visit to a clinician",
    columns=(*STAMP, Column(name="clinician", about="who, as it was written"), _NOTE),
)
WARNING_SIGNS = Table(
    name="warning_signs",
    about="one row an answer to the questions about warning signs",
    columns=(
        *_MOMENT,
        _choice("form", "short: the daily ones; full: all of them", Form, required=True),
        Column(name="signs", about="those that were there, with blanks between; empty: none"),
        _choice("tier", "how soon they want a clinician", Tier),
        _NOTE,
        Column(name="assessed_on", about="when a clinician looked at it", kind=Kind.DAY),
        Column(name="assessed_by", about="who did, as it was written"),
        Column(name="said", about="what was said then"),
    ),
)
LEVELS = Table(
    name="levels",
    about="one row a change of level",
    columns=(
        *_MOMENT,
        _EXERCISE,
        Column(name="was", about="the level before", required=True),
        Column(name="now", about="the level from then on", required=True),
        _choice("why", "the reason", LevelReason, required=True),
        Column(name="flare_opened", about="the day of the flare that led to it", kind=Kind.DAY),
        Column(name="by", about="the physiotherapist who asked for it"),
        _NOTE,
    ),
)
PRESCRIPTIONS = Table(
    name="prescriptions",
    about="one row a physiotherapist's figure",
    columns=(
        *_MOMENT,
        Column(name="figure", about="its name in the programme's files", required=True),
        Column(name="was", about="what held before", kind=Kind.WHOLE, required=True),
        Column(name="now", about="empty: the programme's own again", kind=Kind.WHOLE),
        Column(name="by", about="who, as it was written"),
        Column(name="reason", about="as it was written"),
        Column(name="valid_from", about="the first day of it", kind=Kind.DAY, required=True),
    ),
)
STAGES = Table(
    name="stages",
    about="one row a part of the programme",
    columns=(
        _choice("stage", "acute or chronic", Stage, required=True),
        _choice("phase", "of the acute stage", Phase),
        Column(name="began", about="when, with the offset", kind=Kind.MOMENT, required=True),
        Column(name="ended", about="empty: it goes on", kind=Kind.MOMENT),
        Column(name="zone", about="the time zone of both", required=True),
    ),
    key=(),
)
DAYS = Table(
    name="days",
    about="one row a day with an entry: the highest of its readings",
    columns=(
        _DAY,
        _score("leg", "worst leg pain, 0 to 10"),
        _score("back", "worst back pain, 0 to 10"),
        _FARTHEST,
        _WAKINGS,
        _PAINKILLERS,
        _truth("recalled", "was the check-in written on a later day"),
        _count("sessions", "of any exercise"),
    ),
    key=("day",),
)

TABLES = (
    PAIN,
    EXERCISE,
    RESPONSES,
    OVERALL,
    OUTCOMES,
    APPOINTMENTS,
    WARNING_SIGNS,
    LEVELS,
    PRESCRIPTIONS,
    STAGES,
    DAYS,
)
"""All tables, in the order in which the read-me lists them."""
