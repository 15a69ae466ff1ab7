"""Every fact the diary can hold, written once and never changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import ClassVar, TypeAlias, get_args
from uuid import UUID

from domain.values import (
    Change,
    Closing,
    Ending,
    Exercise,
    Finding,
    Form,
    Instant,
    LevelReason,
    Location,
    OutcomeItem,
    Painkillers,
    Reading,
    ReminderAnswer,
    Response,
    Side,
    Source,
    Strain,
    Tier,
    programme_day,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that happened: when it did, when it was written, and after which fact.

    `occurred_at` and `recorded_at` are UTC instants; `zone` is the IANA name of the place where it
    happened. `command` is the wish that led to it, so that a wish given twice is stored once.
    `previous` is the SHA-256 of the fact before it in the episode, empty for the first.
    """

    TOPIC: ClassVar[str]
    VERSION: ClassVar[int] = 1

    id: UUID
    episode: UUID
    sequence: int
    occurred_at: Instant
    zone: str
    recorded_at: Instant
    source: Source
    command: UUID
    previous: str = ""

    @property
    def originator_id(self) -> UUID:
        """The episode, under the name by which the event store knows it."""
        return self.episode

    @property
    def originator_version(self) -> int:
        """The place in the episode, under the name by which the event store knows it."""
        return self.sequence

    @property
    def day(self) -> date:
        """The programme day on which it counts."""
        return programme_day(self.occurred_at, self.zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class EpisodeOpened(Fact):
    """A spell of sciatica began to be followed, under one version of the programme."""

    TOPIC: ClassVar[str] = "episode-opened"

    side: Side
    onset: date
    programme: str
    programme_version: int
    cautions: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PainReported(Fact):
    """A check-in over the last 24 hours, or a reading of the moment; what was not said is None.

    `leg` and `back` are worst pain on the 0-10 numeric rating scale; `night_wakings` are wakings
    by leg pain: 0, 1, or 2 for two and more. `hard_to_bear` is whether a bad spell kept the person
    from usual things, and `strains` what else may have stirred it.
    """

    TOPIC: ClassVar[str] = "pain-reported"
    VERSION: ClassVar[int] = 2

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
class ExerciseDone(Fact):
    """A session that took place: what was really done, and what the pain did meanwhile.

    `occurred_at` is when it was performed. `within_budget` and `rules` keep the answer of the
    programme version that was asked when it was recorded.
    """

    TOPIC: ClassVar[str] = "exercise-done"

    exercise: Exercise
    level: str
    sets: int | None = None
    repetitions: int | None = None
    hold_seconds: int | None = None
    seconds: int | None = None
    pain_before: int | None = None
    pain_highest: int | None = None
    pain_after: int | None = None
    pleasant: bool | None = None
    guided: bool = False
    within_budget: bool = True
    rules: int = 1
    ended_early: Ending | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadinessAnswered(Fact):
    """Whether the back wants, and enjoys, a gentle forward stretch."""

    TOPIC: ClassVar[str] = "readiness-answered"

    ready: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GlobalChangeReported(Fact):
    """The patient's global impression of change: 1 very much improved to 7 very much worse."""

    TOPIC: ClassVar[str] = "global-change-reported"

    pgic: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseReported(Fact):
    """How the leg answered a session by the next day, and whether it had settled by morning.

    It stands for all sessions of that exercise on that programme day.
    """

    TOPIC: ClassVar[str] = "response-reported"

    session: UUID
    response: Response
    settled: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeCompleted(Fact):
    """A questionnaire was answered line by line; what is scored from it is never stored."""

    TOPIC: ClassVar[str] = "outcome-completed"

    instrument: str
    instrument_version: int
    items: tuple[OutcomeItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentHeld(Fact):
    """A visit to a clinician: a chapter of the diary."""

    TOPIC: ClassVar[str] = "appointment-held"

    clinician: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EasingBegan(Fact):
    """The acute stage went from settling to easing, for the reasons found."""

    TOPIC: ClassVar[str] = "easing-began"

    findings: tuple[Finding, ...]
    rules: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EasingEnded(Fact):
    """The acute stage went back from easing to settling: by which rule, on which entries."""

    TOPIC: ClassVar[str] = "easing-ended"

    rule: str
    entries: tuple[UUID, ...] = ()
    rules: int
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageAdvanced(Fact):
    """The acute stage ended and the chronic stage began, confirmed by the person.

    `settled_level` is the mean leg pain of the last seven days in hundredths of a point. An
    override carries the name, date and reason of the physiotherapist who asked for it. `restores`
    is the reversal whose ground is gone, so that the stay before it goes on.
    """

    TOPIC: ClassVar[str] = "stage-advanced"
    VERSION: ClassVar[int] = 2

    findings: tuple[Finding, ...]
    rules: int
    settled_level: int | None
    override_by: str = ""
    override_on: date | None = None
    override_reason: str = ""
    restores: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StageReverted(Fact):
    """The chronic stage gave way to the acute one: by which rule, on which readings."""

    TOPIC: ClassVar[str] = "stage-reverted"

    rule: str
    readings: tuple[UUID, ...] = ()
    rules: int
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelChanged(Fact):
    """An exercise is done at another of its levels from now on: which, and why.

    A drop after a flare names the day on which that flare opened; a physiotherapist's word is
    kept with `by` and `note`.
    """

    TOPIC: ClassVar[str] = "level-changed"

    exercise: Exercise
    was: str
    now: str
    why: LevelReason
    rules: int
    flare_opened: date | None = None
    by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescriptionChanged(Fact):
    """A physiotherapist's other figure: which one, what it was, what it is from a day on.

    `figure` is its key in the programme's files, as `curl_downs.limit.sessions`. Without `now` the
    figure of the programme holds again.
    """

    TOPIC: ClassVar[str] = "prescription-changed"

    figure: str
    was: int
    now: int | None
    by: str
    reason: str
    valid_from: date
    rules: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CautionsAnswered(Fact):
    """Which of the programme's cautions apply, in place of what was said before."""

    TOPIC: ClassVar[str] = "cautions-answered"

    cautions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementRecorded(Fact):
    """A clinician said yes: to a caution, to an exercise that was taken off, or to a level."""

    TOPIC: ClassVar[str] = "agreement-recorded"

    caution: str = ""
    exercise: Exercise | None = None
    level: str = ""
    by: str
    agreed_on: date
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldBegan(Fact):
    """The person declared a bad spell: nothing but Knees Rocking until it ends."""

    TOPIC: ClassVar[str] = "hold-began"

    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldEnded(Fact):
    """The bad spell is over, by the person's own word."""

    TOPIC: ClassVar[str] = "hold-ended"

    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedFlagAnswered(Fact):
    """The red-flag questions were answered: which signs were there, none for all clear.

    `locks` are the exercises that the signs close until somebody has assessed them.
    """

    TOPIC: ClassVar[str] = "red-flag-answered"
    VERSION: ClassVar[int] = 2

    signs: tuple[str, ...]
    tier: Tier | None
    texts: int
    note: str = ""
    form: Form = Form.FULL
    locks: tuple[Exercise, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RedFlagCleared(Fact):
    """Somebody assessed what was flagged: who, on which day, and what was said."""

    TOPIC: ClassVar[str] = "red-flag-cleared"

    answer: UUID
    assessed_by: str
    assessed_on: date
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCorrected(Fact):
    """An entry says something else from now on; what it said before stays readable."""

    TOPIC: ClassVar[str] = "entry-corrected"

    entry: UUID
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryWithdrawn(Fact):
    """An entry no longer counts: a mistake, or an undo."""

    TOPIC: ClassVar[str] = "entry-withdrawn"

    entry: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportShared(Fact):
    """Something of the diary was handed over: in which form, over which days, to whom."""

    TOPIC: ClassVar[str] = "report-shared"

    form: str
    first: date
    last: date
    given_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderAnswered(Fact):
    """A reminder was answered: of which exercise, due since when, and what was said to it.

    The last answer about an exercise stands. What was done is a fact of its own beside this one.
    """

    TOPIC: ClassVar[str] = "reminder-answered"

    exercise: Exercise
    reminded_at: Instant
    answer: ReminderAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class EpisodeClosed(Fact):
    """The spell is no longer followed; a later one is an episode of its own."""

    TOPIC: ClassVar[str] = "episode-closed"

    why: Closing
    note: str = ""


Event: TypeAlias = (
    EpisodeOpened
    | PainReported
    | ExerciseDone
    | ResponseReported
    | ReadinessAnswered
    | GlobalChangeReported
    | OutcomeCompleted
    | AppointmentHeld
    | EasingBegan
    | EasingEnded
    | StageAdvanced
    | StageReverted
    | LevelChanged
    | PrescriptionChanged
    | CautionsAnswered
    | AgreementRecorded
    | HoldBegan
    | HoldEnded
    | RedFlagAnswered
    | RedFlagCleared
    | EntryCorrected
    | EntryWithdrawn
    | ReportShared
    | ReminderAnswered
    | EpisodeClosed
)

Answer: TypeAlias = (
    ReadinessAnswered | GlobalChangeReported | ResponseReported | OutcomeCompleted | AppointmentHeld
)
"""An entry that is neither a report of pain nor a session."""

Entry: TypeAlias = PainReported | ExerciseDone | Answer
"""What the person entered, and may correct or withdraw."""

ENTRIES = (
    PainReported,
    ExerciseDone,
    ReadinessAnswered,
    GlobalChangeReported,
    ResponseReported,
    OutcomeCompleted,
    AppointmentHeld,
)

FACTS: Mapping[str, type[Event]] = MappingProxyType({fact.TOPIC: fact for fact in get_args(Event)})
"""The only names that are ever resolved to a class: what is not listed above is not read."""
