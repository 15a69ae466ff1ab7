"""What the person asks for, as values: a report, a session, the occasion, an override."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from domain.values import (
    Ending,
    Exercise,
    Form,
    Location,
    Painkillers,
    Reading,
    ReminderAnswer,
    Side,
    Source,
    Strain,
    programme_day,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What is particular about a wish: without it, it is about now, here, and typed by hand.

    A command given twice is stored once.
    """

    occurred_at: datetime | None = None
    zone: str | None = None
    source: Source = Source.TYPED
    command: UUID | None = None


NOW = Occasion()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """When and where something happened, when it was written, and by which wish."""

    occurred_at: datetime
    zone: str
    recorded_at: datetime
    source: Source
    command: UUID

    @property
    def today(self) -> date:
        """The programme day of the writing."""
        return programme_day(self.recorded_at, self.zone)

    @property
    def decided(self) -> "Stamp":
        """The same wish as a decision, which is taken when it is written and never earlier."""
        return replace(self, occurred_at=self.recorded_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What the first questions say: which leg, since when, and what to heed."""

    side: Side
    onset: date
    cautions: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pain:
    """What one report of pain says; what was not answered stays None."""

    reading: Reading = Reading.CHECK_IN
    leg: int | None = None
    back: int | None = None
    farthest: Location | None = None
    tingling: bool | None = None
    weakness: bool | None = None
    night_wakings: int | None = None
    painkillers: Painkillers | None = None
    note: str = ""
    hard_to_bear: bool | None = None
    strains: tuple[Strain, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """What one session was; what was not counted or asked stays None.

    Without a level it was the first one.
    """

    exercise: Exercise
    level: str | None = None
    sets: int | None = None
    repetitions: int | None = None
    hold_seconds: int | None = None
    seconds: int | None = None
    pain_before: int | None = None
    pain_highest: int | None = None
    pain_after: int | None = None
    pleasant: bool | None = None
    guided: bool = False
    ended_early: Ending | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A physiotherapist's word that something may be done before, or otherwise than, by rule."""

    by: str
    on: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What a clinician agrees to: a caution, an exercise that was taken off, or one of its levels.

    One of the first two is given, and a level only with its exercise.
    """

    caution: str = ""
    exercise: Exercise | None = None
    level: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """A clinician's yes to a matter: by whom, on which day, and what was said."""

    matter: Matter
    by: str
    agreed_on: date
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescription:
    """A physiotherapist's figure by its key; None puts the programme's own back."""

    figure: str
    value: int | None
    word: Override
    valid_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelChoice:
    """A level of an exercise from now on; with a physiotherapist's word also beside the rules."""

    exercise: Exercise
    level: str
    word: Override | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyAnswer:
    """The ids of the warning signs that are there, none for all clear, and which form asked."""

    signs: Collection[str]
    form: Form = Form.FULL
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearance:
    """Somebody assessed what an answer flagged: who, on which day, and what was said."""

    answer: UUID
    by: str
    on: date
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """What was handed over: in which form, over which days, to whom."""

    form: str
    first: date
    last: date
    given_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What was answered to a reminder of an exercise, and since when that one was due."""

    exercise: Exercise
    reminded_at: datetime
    answer: ReminderAnswer
