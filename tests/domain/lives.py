"""Lives with everything that may befall a diary, drawn from a chance of Hypothesis or of a seed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from random import Random  # noqa: TID251 drawn by Hypothesis, or made from a seed

from domain.events import Event, ExerciseDone, PainReported
from domain.values import Exercise, LevelReason, Location, Painkillers, Response
from tests.facts import (
    advanced,
    agreed,
    changed_overall,
    corrected,
    date_of,
    done,
    eased,
    level_changed,
    opened,
    prescribed_to,
    ready,
    reported,
    responded,
    reverted,
    withdrawn,
)
from tests.programme_files import programme

ZONES = ("Europe/Berlin", "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Honolulu")
FIGURES = (
    ("gaps.fresh_days", 5),
    ("gaps.long_days", 9),
    ("flare.rise", 1),
    ("flare.rise", 3),
    ("flare.lower_days", 10),
    ("stage.window_days", 10),
    ("stage.valid_days", 4),
)
LEVELS = {rules.id: [level.id for level in rules.levels] for rules in programme().exercises}


def life(chance: Random, days: int) -> list[Event]:
    """A diary of so many days, told with gaps, by somebody who travels, errs and is examined."""
    person = _Person(chance)
    facts: list[Event] = [opened()]
    for number in range(1, days + 1):
        facts += person.day(number)
    return [replace(fact, sequence=sequence) for sequence, fact in enumerate(facts, 1)]


class _Person:
    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.zone = ZONES[0]
        self.at = datetime.min.replace(tzinfo=UTC)
        self.read = chance.choice([1, 0.9, 0.6, 0.25])
        self.usual = chance.choice([2, 3, 5])
        self.silent_until = 0
        self.is_chronic = False
        self.places = dict.fromkeys(Exercise, 0)
        self.reports: list[PainReported] = []
        self.sessions: list[ExerciseDone] = []

    def happens(self, share: float) -> bool:
        return self.chance.random() < share

    def now(self) -> datetime:
        self.at += timedelta(minutes=self.chance.randint(5, 90))
        return self.at

    def late(self) -> datetime | None:
        hours = self.chance.choice([1, 20, 30, 60, 100])
        return self.at + timedelta(hours=hours) if self.happens(0.05) else None

    def day(self, number: int) -> Iterator[Event]:
        hour = self.chance.choice([5, 5, 5, 9, 20])
        self.at = datetime.combine(date_of(number), time(hour), UTC)
        self.zone = self.chance.choice(ZONES) if self.happens(0.02) else self.zone
        if self.happens(0.02):
            self.silent_until = number + self.chance.choice([4, 8, 12, 30])
        self.usual += self.chance.choice([-1, 1]) if self.happens(0.05) else 0
        if number < self.silent_until:
            return
        yield from self.turns()
        for _ in range(self.chance.choice([1, 1, 1, 2])):
            yield from self.tells()
        for _ in range(self.chance.choice([0, 1, 2, 4])):
            yield self.exercises()
        yield from self.besides()

    def turns(self) -> Iterator[Event]:
        if not self.is_chronic and self.happens(0.08):
            self.is_chronic = True
            yield advanced(self.now(), settled_level=self.chance.choice([None, 200, 300]))
        elif self.is_chronic and self.happens(0.01):
            self.is_chronic, self.places = False, dict.fromkeys(Exercise, 0)
            yield reverted(self.now(), rule=self.chance.choice(["chosen", "lasting"]))
        elif not self.is_chronic and self.happens(0.05):
            yield eased(self.now())

    def tells(self) -> Iterator[Event]:
        if not self.happens(self.read):
            return
        leg = min(10, max(0, self.usual + self.chance.choice([-1, 0, 0, 0, 1, 2, 3])))
        self.reports.append(
            reported(
                leg if self.happens(0.95) else None,
                self.chance.randint(0, 5) if self.happens(0.95) else None,
                at=self.now(),
                recorded=self.late(),
                zone=self.zone,
                farthest=self.chance.choice([*Location, None]),
                night_wakings=self.chance.choice([0, 0, 1, None]),
                painkillers=self.chance.choice([*Painkillers, None]),
                hard_to_bear=self.chance.choice([None, True, False]),
            )
        )
        yield self.reports[-1]

    def exercises(self) -> Event:
        exercise = self.chance.choice([*Exercise][: 7 if self.is_chronic else 3])
        session = done(
            exercise,
            at=self.now(),
            recorded=self.late(),
            zone=self.zone,
            level=LEVELS[exercise][self.places[exercise]],
            pleasant=self.chance.choice([True, True, None, False]),
            within_budget=self.happens(0.8),
        )
        self.sessions.append(session)
        return session

    def besides(self) -> Iterator[Event]:
        exercise = self.chance.choice([*Exercise])
        match self.chance.randrange(40):
            case 0 | 1 if self.sessions:
                answer = self.chance.choice([*Response])
                yield responded(self.sessions[-1], answer, at=self.now(), settled=False)
            case 2:
                yield changed_overall(self.chance.randint(1, 7), at=self.now())
            case 3:
                yield ready(self.happens(0.7), at=self.now())
            case 4 if self.is_chronic:
                yield self.climbs(exercise)
            case 5 if self.happens(0.3):
                figure, value = self.chance.choice(FIGURES)
                now = self.chance.choice([value, None])
                since = self.at.date() + timedelta(days=self.chance.choice([0, 5]))
                yield prescribed_to(figure, now, at=self.now(), valid_from=since)
            case 6:
                yield agreed(at=self.now(), exercise=exercise)
            case 7 if self.reports:
                entry = self.chance.choice(self.reports[-30:])
                yield corrected(entry, at=self.now(), leg=self.chance.randint(0, 9))
            case 8 if self.sessions:
                yield withdrawn(self.chance.choice(self.sessions[-30:]), at=self.now())
            case _:
                pass

    def climbs(self, exercise: Exercise) -> Event:
        was, levels = self.places[exercise], LEVELS[exercise]
        self.places[exercise] = now = self.chance.randrange(len(levels))
        why = self.chance.choice([*LevelReason])
        return level_changed(exercise, levels[now], was=levels[was], why=why, at=self.now())
