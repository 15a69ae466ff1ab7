"""Diaries that nobody would write: everything that a diary may hold, in any order and zone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random  # noqa: TID251 drawn from a seed
from typing import Any
from uuid import UUID

from domain.events import EpisodeOpened, Event
from domain.values import Exercise, Location, Painkillers, Reading
from tests import facts
from tests.facts import chained

ZONES = ["Europe/Berlin", "Asia/Tokyo", "America/New_York", "Asia/Kathmandu"]
BEGAN = datetime(2026, 2, 20, 9, tzinfo=UTC)
"""Before the clocks change in Berlin and New York."""

LINES = ["Walking", "Sitting", "Bending down", "Sleeping"]
NOTES = ["", "", "", "  ", "Sore after a long drive.", "=1+1", "Ψυχή <b>&amp;", "نص", "腰が痛い 😀"]


def unruly(seed: int, days: int) -> list[Event]:
    """A spell, or the second of two, with whatever a day may bring."""
    return list(chained_by_spell(_Life(Random(seed)).lived(days)))  # noqa: S311 nothing is kept secret


def chained_by_spell(some: list[Event]) -> Iterator[Event]:
    begins = [place for place, fact in enumerate(some) if isinstance(fact, EpisodeOpened)]
    for spell, (first, after) in enumerate(zip(begins, [*begins[1:], None], strict=True), 1):
        of_spell = [replace(fact, episode=UUID(int=spell)) for fact in some[first:after]]
        yield from chained(*of_spell)


class _Life:
    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.zone = ZONES[0]
        self.at = BEGAN
        self.is_chronic = False
        self.left: Event | None = None
        self.entries: list[Event] = []
        self.amended: list[Event] = []

    def lived(self, days: int) -> list[Event]:
        some: list[Event] = [facts.opened(self.at - timedelta(hours=1), self.zone)]
        second = days // 3 if self.chance.random() < 0.4 else None
        for day in range(days):
            self.at = BEGAN + timedelta(days=day, minutes=self.chance.randrange(400))
            if day == second:
                some += [facts.closed(self.at), facts.opened(self.at + timedelta(minutes=1))]
                self.is_chronic, self.left, self.entries, self.amended = False, None, [], []
            if self.chance.random() < 0.05:
                self.zone = self.chance.choice(ZONES)
            some += self.day()
        return some

    def day(self) -> Iterator[Event]:
        for part in self.chance.choices(
            [self.report, self.session, self.answer, self.turn, self.amend, self.flag],
            weights=[10, 12, 3, 1, 2, 1],
            k=self.chance.randrange(9),
        ):
            self.at += timedelta(minutes=self.chance.randrange(1, 90))
            yield from part()

    def one(self, *of: Any) -> Any:
        return self.chance.choice(of)

    def leg(self) -> int | None:
        return self.one(None, 1, 2, 3, 3, 4, 4, 5, 7, 9)

    def when(self) -> dict[str, Any]:
        """When it happened, now or days ago, and that it is written now."""
        ago = self.one(0, 0, 0, 0, 0, 0, 4, 20, 30, 50, 100)
        return {
            "at": self.at - timedelta(hours=ago),
            "recorded": self.at,
            "zone": self.zone,
        }

    def kept(self, entry: Event) -> Event:
        self.entries.append(entry)
        return entry

    def report(self) -> Iterator[Event]:
        yield self.kept(
            facts.reported(
                self.leg(),
                self.one(None, 0, 1, 2, 3, 3, 6),
                **self.when(),
                reading=self.one(Reading.CHECK_IN, Reading.CHECK_IN, Reading.MOMENT),
                farthest=self.one(None, *Location),
                night_wakings=self.one(None, 0, 1, 2),
                painkillers=self.one(None, *Painkillers),
                note=self.one(*NOTES),
            )
        )

    def session(self) -> Iterator[Event]:
        yield self.kept(
            facts.done(
                self.one(*Exercise),
                **self.when(),
                pain_before=self.leg(),
                pain_highest=self.leg(),
                pain_after=self.leg(),
                within_budget=self.chance.random() < 0.9,
                note=self.one(*NOTES),
            )
        )

    def answer(self) -> Iterator[Event]:
        match self.chance.randrange(4):
            case 0:
                at = self.when()
                del at["zone"]
                yield self.kept(facts.changed_overall(self.chance.randint(1, 7), **at))
            case 1:
                lines = self.chance.sample(LINES, self.chance.randint(2, 4))
                said = {self.one(line, line.upper()): self.chance.randrange(11) for line in lines}
                yield self.kept(facts.outcome(at=self.at, **said))
            case 2:
                yield self.kept(facts.visited(at=self.when()["at"]))
            case 3:
                figure = f"{self.one('table_stretch', 'curl_downs')}.limit.sessions"
                yield facts.prescribed_to(
                    figure, 1, was=2, at=self.at, valid_from=self.at.date() + timedelta(days=2)
                )

    def turn(self) -> Iterator[Event]:
        if self.is_chronic:
            self.left = facts.reverted(self.at)
            yield self.left
        elif self.chance.random() < 0.4:
            yield self.one(facts.eased, facts.eased_off)(self.at)
            return
        else:
            restores = self.left.id if self.left is not None and self.one(True, False) else None
            level = self.one(None, 150, 300, 433)
            yield facts.advanced(self.at, settled_level=level, restores=restores)
        self.is_chronic = not self.is_chronic

    def amend(self) -> Iterator[Event]:
        if not self.entries:
            return
        if self.amended and self.chance.random() < 0.3:
            yield facts.withdrawn(self.one(*self.amended), at=self.at)
            return
        entry = self.one(*self.entries)
        amendment = facts.withdrawn(entry, at=self.at)
        if entry.TOPIC == "pain-reported" and self.one(True, True, False):
            earlier = entry.occurred_at - timedelta(hours=self.one(0, 5, 30))
            amendment = facts.corrected(
                entry, at=self.at, leg=self.leg(), occurred_at=earlier.isoformat()
            )
        self.amended.append(amendment)
        yield amendment

    def flag(self) -> Iterator[Event]:
        if self.chance.random() < 0.7:
            yield facts.flagged(None, at=self.at)
            return
        answer = facts.flagged(at=self.at, note=self.one(*NOTES))
        yield answer
        if self.chance.random() < 0.6:
            yield facts.cleared(answer, at=self.at + timedelta(hours=self.one(1, 40)))
