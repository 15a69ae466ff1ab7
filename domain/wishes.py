"""What the person asks for, as values: a report, a session, the occasion, an override."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from domain.values import (
    Ending,
    Exercise,
    Location,
    Painkillers,
    Reading,
    Side,
    Source,
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
    """A physiotherapist's word that the next stage may begin before its rules are met."""

    by: str
    on: date
    reason: str
