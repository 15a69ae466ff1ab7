"""One course lived through the real rules: the person asks, the domain decides, nothing is stored.

Facts come from the commands of the aggregate and from what follows by rule, as in the application;
only the file is left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

from domain.consequences import follow
from domain.decisions import advance_stage, change_level
from domain.entries import (
    answer_readiness,
    record_exercise,
    report_global_change,
    report_pain,
    report_response,
)
from domain.episode import Episode
from domain.events import Event, StageReverted
from domain.flares import open_flare
from domain.levels import ladder
from domain.safety import answer_red_flags
from domain.stage_gate import is_open_on
from domain.values import Exercise, Form, Phase, Response, Side, Source, Stage
from domain.wishes import Beginning, LevelChoice, Override, SafetyAnswer, Session, Stamp
from tests.programme_files import programme, red_flags
from tests.simulate.people import Person
from tests.simulate.scenarios import Look, Scenario

ZONE = "Europe/Berlin"
BEGAN = datetime(2026, 1, 5, tzinfo=UTC)
MISSING = 0.2
WEEK = 7
LOOKS_AT_LEVELS_EVERY = 3
SETTLED_DAYS = 14
"""Days in the diary before the chronic stage begins, for those who start there."""

KEEPS_TO_IT = 0.9
"""The chance that a session that is meant to be done is done."""

CLIMBED = (
    Exercise.CURL_DOWNS,
    Exercise.ADVANCED_NERVE_ROOT_TRACTION,
    Exercise.MA_ROLLER,
    Exercise.BACKBLOCK,
)
REAL_DROP = 2
"""The least fall of leg pain that is a real one; who moves on with less moves on wrongly."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a course: days are counted from 1, those of the chronic stage from its own."""

    advanced: int | None = None
    fallen: float = 0.0
    reverted: int | None = None
    rule: str = ""
    flares: int = 0


def live(scenario: Scenario, noise: float, number: int, seed: int) -> Outcome:
    """The course of that number; the same for the same seed on every machine."""
    draw = Random(f"{seed} {scenario.name} {noise} {number}")
    leg = scenario.leg(draw)
    life = _Life(Person(draw, noise, leg, scenario.stirs))
    if scenario.look is Look.ADVANCE:
        for day in range(scenario.days):
            life.live(day)
            if life.stage is Stage.CHRONIC:
                return Outcome(advanced=day + 1, fallen=leg(0) - leg(day))
        return Outcome()
    for day in range(-SETTLED_DAYS + 1, scenario.days):
        life.live(day, advance_by_override=day == 0)
        if life.reverted is not None:
            return Outcome(reverted=day + 1, rule=life.reverted.rule, flares=life.person.flares)
    return Outcome(flares=life.person.flares)


class _Life:
    """The days of one person with the app, which is obeyed."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self._programme, self._red_flags = programme(), red_flags()
        self._episode = Episode(UUID(int=1))
        self._wishes = 1
        self._first: int | None = None
        self._asked_change: int | None = None
        self._newest: dict[Exercise, UUID] = {}
        self._levels: dict[Exercise, str] = {}
        self._last: dict[Exercise, datetime] = {}
        self.reverted: StageReverted | None = None

    @property
    def stage(self) -> Stage:
        return self._episode.course.stage

    def live(self, day: int, *, advance_by_override: bool = False) -> None:
        person = self.person
        person.wake(day)
        if self._first is None:
            self._open(day)
        elif person.is_minded(MISSING) and not advance_by_override:
            self._newest = {}
            return
        self._morning(day)
        if advance_by_override:
            stamp = self._stamp(day, 9 * 60)
            word = Override(by="Dr Grey", on=stamp.today, reason="settled")
            self._take(advance_stage(self._episode, stamp, self._programme, word), stamp)
        if self.stage is Stage.CHRONIC:
            self._rise(day)
        self._sessions(day)
        if self.stage is Stage.ACUTE:
            self._move_on(day)

    def _open(self, day: int) -> None:
        self._first = day
        stamp = self._stamp(day, 6 * 60)
        beginning = Beginning(side=Side.LEFT, onset=stamp.today - timedelta(days=20))
        self._take(self._episode.open(stamp, self._programme, beginning), stamp)

    def _morning(self, day: int) -> None:
        person, minute = self.person, 7 * 60 + self.person.minutes(110)
        stamp = self._stamp(day, minute)
        self._take(report_pain(self._episode, stamp, person.report()), stamp)
        stamp = self._stamp(day, minute + 1)
        clear = SafetyAnswer(signs=(), form=Form.SHORT)
        self._take(answer_red_flags(self._episode, stamp, self._red_flags, clear), stamp)
        self._answer_responses(day, minute + 2)
        if self.stage is Stage.ACUTE and self._episode.course.phase is Phase.SETTLING:
            stamp = self._stamp(day, minute + 3)
            ready = person.wants_to_stretch()
            self._take(answer_readiness(self._episode, stamp, ready=ready), stamp)
        self._answer_change(day, minute + 4)

    def _answer_responses(self, day: int, minute: int) -> None:
        for session in self._newest.values():
            stamp = self._stamp(day, minute)
            response, settled = self.person.response()
            fact = report_response(self._episode, stamp, session, response, settled=settled)
            # What was not bad can neither close easing nor end the stage.
            self._take(fact, stamp, looks=response is Response.WORSE)
        self._newest = {}

    def _answer_change(self, day: int, minute: int) -> None:
        last = self._first if self._asked_change is None else self._asked_change
        if last is None or day - last < WEEK:
            return
        self._asked_change = day
        stamp = self._stamp(day, minute)
        change = report_global_change(self._episode, stamp, self.person.global_change())
        self._take(change, stamp)

    def _sessions(self, day: int) -> None:
        """What is meant for the day, as far as the app lets it; in a flare that is nothing."""
        today = self._stamp(day, 12 * 60).today
        if open_flare(self._episode.course, self._programme, today) is not None:
            return
        for minute, exercise in self._meant():
            if self.person.is_minded(KEEPS_TO_IT):
                self._do(day, minute + self.person.minutes(40), exercise)

    def _meant(self) -> Iterator[tuple[int, Exercise]]:
        """What the person does on a day, once each, at which minute.

        Knees Rocking decides nothing, and the leg answers exercise 3 as it answers the stretch.
        """
        if self.stage is Stage.CHRONIC:
            yield 11 * 60, Exercise.CURL_DOWNS
            yield 15 * 60, Exercise.ADVANCED_NERVE_ROOT_TRACTION
            yield 18 * 60 + 30, Exercise.MA_ROLLER
            yield 20 * 60 + 20, Exercise.BACKBLOCK
        elif self._episode.course.phase is Phase.EASING:
            yield 9 * 60 + 20, Exercise.TABLE_STRETCH
            if Exercise.TABLE_STRETCH not in self._newest:
                yield 16 * 60, Exercise.TABLE_STRETCH

    def _rise(self, day: int) -> None:
        """Now and then the person looks which level may be next, and takes it."""
        if day % LOOKS_AT_LEVELS_EVERY:
            return
        for exercise in CLIMBED:
            stamp = self._stamp(day, 9 * 60 + 30)
            found = ladder(self._episode.course, self._programme, exercise, stamp.today)
            if found.next is not None and found.may_rise:
                choice = LevelChoice(exercise=exercise, level=found.next.id)
                self._take(change_level(self._episode, stamp, self._programme, choice), stamp)

    def _do(self, day: int, minute: int, exercise: Exercise) -> None:
        """A guided session; one that the app would not let start is dropped and never a fact."""
        stamp = self._stamp(day, minute)
        gap = timedelta(hours=self._programme.rules_of(exercise).gap_hours.value)
        last = self._last.get(exercise)
        if last is not None and stamp.occurred_at - last < gap:
            return
        session = Session(exercise=exercise, pleasant=self.person.likes_it(), guided=True)
        done = record_exercise(self._episode, stamp, self._programme, session)
        if not done.within_budget:
            return
        # A session of now has no next day yet, and leads to nothing by itself.
        self._take(done, stamp, looks=False)
        self._last[exercise] = stamp.occurred_at
        self._newest[exercise] = done.id
        if self.stage is Stage.CHRONIC:
            anew = self._levels.get(exercise, done.level) != done.level
            self._levels[exercise] = done.level
            self.person.did(exercise, anew=anew)

    def _move_on(self, day: int) -> None:
        """The stage is confirmed as soon as it is offered."""
        stamp = self._stamp(day, 21 * 60)
        if is_open_on(self._episode.course, self._programme, stamp.today):
            self._take(advance_stage(self._episode, stamp, self._programme), stamp)

    def _take(self, fact: Event, stamp: Stamp, *, looks: bool = True) -> None:
        """A fact and what follows from it; where nothing can follow, nobody looks."""
        followed = follow(self._episode, fact, stamp, self._programme) if looks else ()
        for each in (fact, *followed):
            self._episode = self._episode.evolved(each)
            if isinstance(each, StageReverted):
                self.reverted = each

    def _stamp(self, day: int, minute: int) -> Stamp:
        self._wishes += 1
        now = BEGAN + timedelta(days=day, minutes=minute)
        return Stamp(
            occurred_at=now,
            zone=ZONE,
            recorded_at=now,
            source=Source.TYPED,
            command=UUID(int=self._wishes),
        )
