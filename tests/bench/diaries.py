"""Made-up diaries of any length, straight through the codec and the fold: valid, chained, quick."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain
from random import Random  # noqa: TID251 made up from a seed
from uuid import UUID

from domain.codec import digest, encode
from domain.events import (
    EasingBegan,
    EntryCorrected,
    EntryWithdrawn,
    EpisodeOpened,
    Event,
    ExerciseDone,
    GlobalChangeReported,
    PainReported,
    ReadinessAnswered,
    RedFlagAnswered,
    StageAdvanced,
    StageReverted,
)
from domain.values import Change, Exercise, Location, Painkillers, Side, Source

BEGAN = datetime(2016, 1, 4, 6, tzinfo=UTC)
YEARS = 10
ZONE = "Europe/Berlin"

SETTLED = 40
"""Days in the acute stage before the chronic one begins, in each of the stays."""

STAY = 900
"""Days from one setback to the next."""

LEVELS = {
    Exercise.KNEES_ROCKING: "first",
    Exercise.TABLE_STRETCH: "first",
    Exercise.ACUTE_NERVE_ROOT_TRACTION: "first",
    Exercise.CURL_DOWNS: "first",
    Exercise.ADVANCED_NERVE_ROOT_TRACTION: "wall",
    Exercise.MA_ROLLER: "first",
    Exercise.BACKBLOCK: "dart",
}


def facts(count: int, seed: int = 1, *, acute: bool = False) -> list[Event]:
    """A diary of so many facts, spread over ten years, each naming the one before it by its hash.

    With `acute` the chronic stage never comes, which is the dearest life for the gates.
    """
    writer = _Writer(Random(seed))  # noqa: S311 nothing is kept secret
    previous, kept = "", []
    for fact in writer.life(count, acute=acute):
        chained = replace(fact, previous=previous)
        previous = digest(encode(chained))
        kept.append(chained)
    return kept


class _Writer:
    """Somebody who writes about as much on every day."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.episode = self.identity()
        self.sequence = 0
        self.at = BEGAN

    def identity(self) -> UUID:
        return UUID(int=self.chance.getrandbits(128), version=4)

    def life(self, count: int, *, acute: bool) -> Iterator[Event]:
        days = YEARS * 365
        yield self.opening()
        for day in range(days):
            self.at = BEGAN + timedelta(days=day)
            due = 1 + (count - 1) * (day + 1) // days
            turns = () if acute else self.turning(day)
            wished = chain(turns, self.day(is_chronic=day % STAY > SETTLED and not acute))
            while self.sequence < due:
                yield self.numbered(next(wished))

    def numbered(self, fact: Event) -> Event:
        self.sequence += 1
        return replace(fact, sequence=self.sequence)

    def common(self) -> dict[str, object]:
        self.at += timedelta(minutes=self.chance.randint(5, 50))
        identity = self.identity()
        return {
            "id": identity,
            "episode": self.episode,
            "sequence": 0,
            "occurred_at": self.at,
            "zone": ZONE,
            "recorded_at": self.at,
            "source": Source.TYPED,
            "command": identity,
        }

    def opening(self) -> Event:
        return self.numbered(
            EpisodeOpened(
                **self.common(),
                side=Side.LEFT,
                onset=BEGAN.date(),
                programme="seven-exercises",
                programme_version=1,
            )
        )

    def turning(self, day: int) -> Iterator[Event]:
        match day % STAY:
            case 0 if day:
                yield StageReverted(**self.common(), rule="chosen", rules=1)
            case 14:
                yield EasingBegan(**self.common(), findings=(), rules=1)
            case 40:
                yield StageAdvanced(**self.common(), findings=(), rules=1, settled_level=300)

    def day(self, *, is_chronic: bool) -> Iterator[Event]:
        report = self.report()
        yield report
        yield from self.asides()
        for exercise in (Exercise.KNEES_ROCKING, Exercise.TABLE_STRETCH):
            yield self.session(exercise)
        if is_chronic:
            chronic = list(LEVELS)[3:]
            yield self.session(self.chance.choice(chronic))
        if self.chance.random() < 0.02:
            changes = (Change("leg", report.leg, min(10, (report.leg or 0) + 1)),)
            yield EntryCorrected(**self.common(), entry=report.id, changes=changes)
        if self.chance.random() < 0.01:
            withdrawn = self.session(Exercise.KNEES_ROCKING)
            yield withdrawn
            yield EntryWithdrawn(**self.common(), entry=withdrawn.id)
        while True:
            yield self.session(Exercise.KNEES_ROCKING)

    def asides(self) -> Iterator[Event]:
        if self.chance.random() < 0.15:
            yield GlobalChangeReported(**self.common(), pgic=self.chance.randint(1, 5))
            yield RedFlagAnswered(**self.common(), signs=(), tier=None, texts=1)
        if self.chance.random() < 0.1:
            yield ReadinessAnswered(**self.common(), ready=self.chance.random() < 0.6)

    def report(self) -> PainReported:
        leg = self.chance.choice([2, 2, 3, 3, 3, 4, 4, 5])
        return PainReported(
            **self.common(),
            leg=leg,
            back=self.chance.randint(0, 5),
            farthest=self.chance.choice(list(Location)),
            night_wakings=self.chance.choice([0, 0, 0, 1, 2]),
            painkillers=self.chance.choice(list(Painkillers)),
        )

    def session(self, exercise: Exercise) -> ExerciseDone:
        return ExerciseDone(
            **self.common(),
            exercise=exercise,
            level=LEVELS[exercise],
            seconds=60,
            pain_before=3,
            pain_after=3,
            pleasant=True,
        )
