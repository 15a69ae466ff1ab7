"""Every fact the diary can hold, written once and never changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import ClassVar, TypeAlias
from uuid import UUID

from domain.values import (
    Change,
    Ending,
    Exercise,
    Finding,
    Instant,
    Location,
    Painkillers,
    Reading,
    Side,
    Source,
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
    by leg pain: 0, 1, or 2 for two and more.
    """

    TOPIC: ClassVar[str] = "pain-reported"

    reading: Reading = Reading.CHECK_IN
    leg: int | None = None
    back: int | None = None
    farthest: Location | None = None
    tingling: bool | None = None
    weakness: bool | None = None
    night_wakings: int | None = None
    painkillers: Painkillers | None = None
    note: str = ""


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
class EasingBegan(Fact):
    """The acute stage went from settling to easing, for the reasons found."""

    TOPIC: ClassVar[str] = "easing-began"

    findings: tuple[Finding, ...]
    rules: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StageAdvanced(Fact):
    """The acute stage ended and the chronic stage began, confirmed by the person.

    `settled_level` is the mean leg pain of the last seven days in hundredths of a point. An
    override carries the name, date and reason of the physiotherapist who asked for it.
    """

    TOPIC: ClassVar[str] = "stage-advanced"

    findings: tuple[Finding, ...]
    rules: int
    settled_level: int | None
    override_by: str = ""
    override_on: date | None = None
    override_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageReverted(Fact):
    """The chronic stage gave way to the acute one: by which rule, on which readings."""

    TOPIC: ClassVar[str] = "stage-reverted"

    rule: str
    readings: tuple[UUID, ...] = ()
    rules: int
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedFlagAnswered(Fact):
    """The red-flag questions were answered: which signs were there, none for all clear."""

    TOPIC: ClassVar[str] = "red-flag-answered"

    signs: tuple[str, ...]
    tier: Tier | None
    texts: int
    note: str = ""


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


Event: TypeAlias = (
    EpisodeOpened
    | PainReported
    | ExerciseDone
    | ReadinessAnswered
    | GlobalChangeReported
    | EasingBegan
    | StageAdvanced
    | StageReverted
    | RedFlagAnswered
    | RedFlagCleared
    | EntryCorrected
    | EntryWithdrawn
)

Entry: TypeAlias = PainReported | ExerciseDone | ReadinessAnswered | GlobalChangeReported
"""What the person entered, and may correct or withdraw."""

ENTRIES = (PainReported, ExerciseDone, ReadinessAnswered, GlobalChangeReported)

FACTS: Mapping[str, type[Event]] = MappingProxyType(
    {
        fact.TOPIC: fact
        for fact in (
            EpisodeOpened,
            PainReported,
            ExerciseDone,
            ReadinessAnswered,
            GlobalChangeReported,
            EasingBegan,
            StageAdvanced,
            StageReverted,
            RedFlagAnswered,
            RedFlagCleared,
            EntryCorrected,
            EntryWithdrawn,
        )
    }
)
"""The only names that are ever resolved to a class: what is not listed here is not read."""
