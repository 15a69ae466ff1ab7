"""The values that facts are made of: names, scales and the programme day."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum, IntEnum
from typing import Annotated, TypeAlias
from zoneinfo import ZoneInfo

from msgspec import Meta

DAY_TURNS_AT = timedelta(hours=4)
"""A programme day runs from 04:00 to 04:00 local time, so that a late evening stays one day."""

NRS_TOP = 10
"""The numeric rating scale of pain runs from 0, no pain, to 10, the worst imaginable."""


class Exercise(Enum):
    """The seven exercises, in the order in which their author lists them."""

    KNEES_ROCKING = "knees_rocking"
    TABLE_STRETCH = "table_stretch"
    ACUTE_NERVE_ROOT_TRACTION = "acute_nerve_root_traction"
    CURL_DOWNS = "curl_downs"
    ADVANCED_NERVE_ROOT_TRACTION = "advanced_nerve_root_traction"
    MA_ROLLER = "ma_roller"
    BACKBLOCK = "backblock"

    # There is one of each; the hash of an Enum, made from the name, is dear where days are counted.
    __hash__ = object.__hash__


class Stage(Enum):
    """A part of the programme; it is not the medical duration of the same name."""

    ACUTE = "acute"
    CHRONIC = "chronic"


class Phase(Enum):
    """The two halves of the acute stage."""

    SETTLING = "settling"
    EASING = "easing"


class Side(Enum):
    """The leg that hurts."""

    LEFT = "left"
    RIGHT = "right"


class Location(IntEnum):
    """The farthest place that the pain reached; a larger number is farther down the leg."""

    NONE = 0
    BACK = 1
    BUTTOCK = 2
    THIGH = 3
    BELOW_KNEE = 4
    FOOT = 5


class Painkillers(Enum):
    """Painkillers taken, against what was taken when the programme began."""

    LESS = "less"
    SAME = "same"
    MORE = "more"


class Reading(Enum):
    """What a report of pain stands for: the last 24 hours, or this moment."""

    CHECK_IN = "check_in"
    MOMENT = "moment"


class Source(Enum):
    """How a fact came into the diary."""

    TYPED = "typed"
    GUIDED = "guided"
    REMINDER = "reminder"
    IMPORTED = "imported"


class Form(Enum):
    """Which red-flag questions were asked: the daily short form, or all of them."""

    SHORT = "short"
    FULL = "full"


class Tier(Enum):
    """How soon a red flag wants a clinician: now, the same day, or within days."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    DAYS = "days"


class Ending(Enum):
    """Why a session ended before its dose was done."""

    PAIN = "pain"
    INTERRUPTED = "interrupted"
    CHOSEN = "chosen"


class Response(Enum):
    """How the leg was on the day after a session, against the day of the session."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class ReminderAnswer(Enum):
    """What was answered to a reminder; none of them is a failure."""

    DONE = "done"
    LATER = "later"
    NOT_TODAY = "not_today"


class Strain(Enum):
    """What else may have stirred the leg: asked when no exercise explains a flare."""

    SITTING = "sitting"
    LIFTING = "lifting"
    STRESS = "stress"
    ILLNESS = "illness"


class LevelReason(Enum):
    """Why an exercise went on to another of its levels."""

    PROGRESSION = "progression"
    FLARE = "flare"
    GAP = "gap"
    PHYSIOTHERAPIST = "physiotherapist"
    CHOSEN = "chosen"


class Closing(Enum):
    """Why an episode is no longer followed."""

    RECOVERED = "recovered"
    STOPPED = "stopped"
    OTHER = "other"


class State(Enum):
    """Whether a criterion holds; missing data is never taken for either answer."""

    MET = "met"
    UNMET = "unmet"
    UNKNOWN = "unknown"


Instant: TypeAlias = Annotated[datetime, Meta(tz=True)]
"""A point in time that says its offset: one without is read as damage and never guessed at."""

Scalar = str | int | bool | None
"""What one field of an entry may be corrected to, as it is written in JSON."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field of an entry: what it said, and what it says now."""

    field: str
    was: Scalar
    now: Scalar


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A criterion as it stood when a decision was taken, kept with that decision."""

    criterion: str
    state: State
    value: str
    limit: str


@dataclass(frozen=True, slots=True)
class OutcomeItem:
    """One answered line of a questionnaire: which line, and the number given to it."""

    item: str
    answer: int


def programme_day(occurred_at: datetime, zone: str) -> date:
    """The local date on which an instant counts, turning at 04:00 in the zone of the entry."""
    local = occurred_at.astimezone(ZoneInfo(zone))
    return local.date() - _ONE_DAY if local.hour < _TURNS_AT_HOUR else local.date()


def day_begins(day: date, zone: str) -> datetime:
    """The instant, in UTC, at which a programme day begins in a zone."""
    turn = datetime.combine(day, time.min) + DAY_TURNS_AT
    return turn.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


_ONE_DAY = timedelta(days=1)
_TURNS_AT_HOUR = DAY_TURNS_AT // timedelta(hours=1)
