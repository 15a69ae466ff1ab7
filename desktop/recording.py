"""Wishes given to the application one by one, with the clock set to the moment of each."""

from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from typing import TypeAlias
from uuid import UUID

import msgspec

from desktop.wishes import Wish
from domain.application import Clock, Unbend
from domain.events import Event
from domain.programme import Dose, Level
from domain.refusals import Refusal, UnknownEntry
from domain.words import said

Json: TypeAlias = dict[str, object]


class SetClock:
    """A clock that stands where it is set, and runs as another one does until then."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._at: datetime | None = None

    def __call__(self) -> datetime:
        return self._clock() if self._at is None else self._at

    def set(self, at: datetime) -> None:
        self._at = at.astimezone(UTC)

    def run(self) -> None:
        """Go with the other clock from now on."""
        self._at = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a wish: the facts it led to, the level to be done, or the refusal."""

    facts: tuple[Event, ...] = ()
    level: Level | None = None
    refusal: Refusal | None = None

    def as_json(self) -> Json:
        if self.refusal is not None:
            return {
                "refused": type(self.refusal).__name__,
                "sentence": str(self.refusal),
                "opens_at": msgspec.to_builtins(self.refusal.opens_at),
                "opens_on": msgspec.to_builtins(self.refusal.opens_on),
            }
        if self.level is not None:
            return {"level": self.level.id, "dose": counted(self.level.dose)}
        return {"facts": [fact_as_json(fact) for fact in self.facts]}


@dataclass(frozen=True, slots=True)
class Recorder:
    """Gives wishes to one application, and knows by name what they led to."""

    application: Unbend
    clock: SetClock
    named: dict[str, UUID] = field(default_factory=dict)

    def give(self, wish: Wish) -> Outcome:
        """Set the clock, ask, and tell what came of it; an Obstacle is raised as it is."""
        self.clock.set(wish.at)
        try:
            granted = wish.grant(self.application, self._find)
        except Refusal as refusal:
            return Outcome(refusal=refusal)
        if isinstance(granted, Level):
            return Outcome(level=granted)
        if wish.name and granted:
            self.named[wish.name] = granted[0].id
        return Outcome(facts=granted)

    def _find(self, name: str) -> UUID:
        if name in self.named:
            return self.named[name]
        try:
            return UUID(name)
        except ValueError:
            raise UnknownEntry(
                said("No earlier wish led to an entry called {name}.", name=repr(name))
            ) from None


def counted(dose: Dose) -> Json:
    """What a dose counts, by the names of its figures."""
    figures = {each.name: getattr(dose, each.name) for each in fields(dose)}
    return {name: found.value for name, found in figures.items() if found is not None}


def fact_as_json(fact: Event) -> Json:
    """A fact as it is printed: its kind, and all it says."""
    fields: Json = msgspec.to_builtins(fact)
    return {"kind": fact.TOPIC} | fields
