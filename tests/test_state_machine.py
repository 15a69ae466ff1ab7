"""The user, played at random against the real application, with a clock that jumps both ways."""

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from domain import application as module
from domain.application import replay
from domain.codec import digest
from domain.course import Course
from domain.episode import Episode
from domain.events import ENTRIES, EntryCorrected, EntryWithdrawn, Event, ExerciseDone
from domain.ledger import Ledger
from domain.programme import Level
from domain.refusals import Locked, OverBudget, Refusal
from domain.values import Exercise, Phase, Side, Stage, Tier, programme_day
from domain.wishes import Pain, Session
from projections.timeline import as_known_now, as_known_then
from projections.workspace import Workspace
from tests.facts import FIRST, ZONE, Clock, application
from tests.programme_files import programme, red_flags
from tests.wishes import AGO, PAIN, SESSION, SIGNS, Person

HOUR = timedelta(hours=1)
LIMITS: dict[Exercise, tuple[int, timedelta]] = {
    Exercise.TABLE_STRETCH: (3, 24 * HOUR),
    Exercise.ACUTE_NERVE_ROOT_TRACTION: (2, 24 * HOUR),
    Exercise.CURL_DOWNS: (2, 24 * HOUR),
    Exercise.ADVANCED_NERVE_ROOT_TRACTION: (2, 168 * HOUR),
    Exercise.MA_ROLLER: (3, 168 * HOUR),
}
GAPS: dict[Exercise, timedelta] = {
    Exercise.KNEES_ROCKING: 0 * HOUR,
    Exercise.TABLE_STRETCH: 3 * HOUR,
    Exercise.ACUTE_NERVE_ROOT_TRACTION: 4 * HOUR,
    Exercise.CURL_DOWNS: 4 * HOUR,
    Exercise.ADVANCED_NERVE_ROOT_TRACTION: 72 * HOUR,
    Exercise.MA_ROLLER: 48 * HOUR,
    Exercise.BACKBLOCK: 20 * HOUR,
}
NERVE = {Exercise.TABLE_STRETCH, Exercise.ACUTE_NERVE_ROOT_TRACTION}


def standing(facts: list[Event]) -> list[ExerciseDone]:
    """The sessions that count, found the slow way."""
    ledger = Ledger()
    for fact in facts:
        if isinstance(fact, ENTRIES):
            ledger = ledger.enter(fact)
        elif isinstance(fact, EntryCorrected | EntryWithdrawn):
            ledger = ledger.amend(fact)[0]
    return [entry for entry in ledger.entries.values() if isinstance(entry, ExerciseDone)]


def is_full(facts: list[Event], exercise: Exercise, now: datetime) -> bool:
    """Whether a guided start must be refused, counted by hand, one limit after the other."""
    every = standing(facts)
    mine = [session for session in every if session.exercise is exercise]
    if any(now - session.occurred_at < GAPS[exercise] for session in mine):
        return True
    if exercise in LIMITS:
        limit, window = LIMITS[exercise]
        if sum(now - session.occurred_at < window for session in mine) >= limit:
            return True
    loading = [session for session in every if session.exercise in NERVE]
    if exercise in NERVE and sum(now - s.occurred_at < 24 * HOUR for s in loading) >= 4:
        return True
    today = programme_day(now, ZONE)
    return exercise is Exercise.BACKBLOCK and any(session.day >= today for session in mine)


class User(RuleBasedStateMachine):
    """Wishes as they come; what must hold whatever was wished."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(module, "FIRST_SNAPSHOT", 6)
        self.clock = Clock()
        self.person = Person(application(self.clock), self.clock)
        self.app = self.person.app

    def teardown(self) -> None:
        self.patch.undo()
        self.replaying_any_part_of_the_facts_is_having_lived_until_then()

    @property
    def facts(self) -> list[Event]:
        return self.person.facts()

    @property
    def course(self) -> Course:
        return self.own().course

    def own(self) -> Episode:
        episode: Episode = self.app.repository.get(self.facts[0].episode, projector_func=replay)
        return episode

    @initialize(side=st.sampled_from(Side))
    def open(self, side: Side) -> None:
        self.person.wish(self.app.open_episode, side=side, onset=FIRST)

    # What a person does

    @rule(hours=st.integers(1, 30))
    def wait(self, hours: int) -> None:
        self.clock.pass_by(hours=hours)

    @rule(hours=st.integers(1, 24 * 20))
    def set_the_clock_back(self, hours: int) -> None:
        self.clock.pass_by(hours=-hours)

    @rule(pain=PAIN, ago=AGO)
    def report_pain(self, pain: Pain, ago: timedelta) -> None:
        self.person.wish(self.app.report_pain, pain, occasion=self.person.of_the_past(ago))

    @rule(session=SESSION, ago=AGO)
    def record_exercise(self, session: Session, ago: timedelta) -> None:
        occasion = self.person.of_the_past(ago)
        self.person.wish(self.app.record_exercise, session, occasion=occasion)

    @rule(yes=st.booleans())
    def answer_readiness(self, yes: bool) -> None:
        self.person.wish(self.app.answer_readiness, ready=yes)

    @rule(pgic=st.integers(0, 8))
    def report_global_change(self, pgic: int) -> None:
        self.person.wish(self.app.report_global_change, pgic)

    @rule(legs=st.lists(st.integers(0, 7), min_size=3, max_size=8))
    def live_some_days(self, legs: list[int]) -> None:
        for leg in sorted(legs, reverse=True):
            self.clock.pass_by(days=1)
            self.person.wish(self.app.report_pain, Pain(leg=leg, back=2, night_wakings=0))
            self.person.wish(self.app.answer_readiness, ready=True)

    @rule(exercise=st.sampled_from(Exercise))
    def start_a_guided_session(self, exercise: Exercise) -> None:
        before = self.facts
        match self.answer_to_a_start(exercise):
            case OverBudget(opens_at=datetime() as opens_at):
                assert opens_at > self.clock.now
                assert is_full(before, exercise, self.clock.now)
                assert not is_full(before, exercise, opens_at)
                assert is_full(before, exercise, opens_at - timedelta(seconds=1))
            case Level():
                assert not is_full(before, exercise, self.clock.now)
                self.nothing_keeps_it_closed(exercise)
            case answer:
                assert isinstance(answer, Locked)
        assert self.facts == before

    def answer_to_a_start(self, exercise: Exercise) -> Level | Refusal:
        try:
            return self.app.start_session(exercise)
        except Refusal as refusal:
            return refusal

    def nothing_keeps_it_closed(self, exercise: Exercise) -> None:
        course = self.course
        tiers = {flag.answer.tier for flag in course.open_flags()}
        chronic = programme().rules_of(exercise).stage is Stage.CHRONIC
        assert not tiers & {Tier.EMERGENCY, Tier.SAME_DAY}
        assert not (chronic and (tiers or course.stage is Stage.ACUTE))
        settling = course.stage is Stage.ACUTE and course.phase is Phase.SETTLING
        assert exercise is Exercise.KNEES_ROCKING or not settling

    @rule(signs=SIGNS)
    def answer_red_flags(self, signs: list[str]) -> None:
        self.person.wish(self.app.answer_red_flags, signs)

    @rule(which=st.integers(0, 5))
    def clear_a_red_flag(self, which: int) -> None:
        flags = self.course.open_flags()
        if flags:
            self.person.wish(
                self.app.clear_red_flag,
                flags[which % len(flags)].answer.id,
                assessed_by="Dr Blue",
                assessed_on=programme_day(self.clock.now, ZONE),
                said="all is well",
            )

    @rule(overridden=st.booleans())
    def advance(self, overridden: bool) -> None:
        flagged = bool(self.course.open_flags())
        before = len(self.facts)
        override = self.person.override() if overridden else None
        self.person.wish(self.app.advance_stage, override=override)
        assert not flagged or len(self.facts) == before

    @rule()
    def go_back(self) -> None:
        self.person.wish(self.app.return_to_acute, reason="too much")

    @rule(which=st.integers(0, 200), leg=st.integers(-1, 11), ago=AGO)
    def correct(self, which: int, leg: int, ago: timedelta) -> None:
        entries = self.person.amendable()
        moved = (self.clock.now - ago).isoformat()
        if entries:
            entry = entries[which % len(entries)]
            fields = {"leg": leg} if hasattr(entry, "leg") else {"occurred_at": moved}
            self.person.wish(self.app.correct_entry, entry.id, fields)

    @rule(which=st.integers(0, 200))
    def withdraw(self, which: int) -> None:
        entries = self.person.amendable()
        if entries:
            self.person.wish(self.app.withdraw_entry, entries[which % len(entries)].id)

    @rule()
    def undo_the_last(self) -> None:
        entries = self.person.amendable()
        if entries:
            self.person.wish(self.app.withdraw_entry, entries[-1].id)

    # What must hold

    @invariant()
    def folding_all_facts_gives_the_application_its_own_episode(self) -> None:
        if self.facts:
            assert replay(None, self.facts) == self.own()

    @invariant()
    def what_was_kept_in_a_snapshot_is_the_same_episode(self) -> None:
        if self.facts:
            fresh = self.app.construct_repository()
            found = fresh.get(self.facts[0].episode, projector_func=replay)
            assert found == self.own()

    @invariant()
    def positions_are_contiguous_and_facts_are_chained(self) -> None:
        rows = list(self.app.stored_after(0))
        assert [position for position, _, _ in rows] == list(range(1, len(rows) + 1))
        facts = self.facts
        assert [fact.sequence for fact in facts] == list(range(1, len(facts) + 1))
        assert all(
            fact.previous == digest(data)
            for (_, _, data), fact in zip(rows, facts[1:], strict=False)
        )

    @invariant()
    def days_hold_what_stands_and_nothing_else(self) -> None:
        if self.facts:
            course = self.course
            held = {e.id for each in course.between(date.min, date.max) for e in each.entries()}
            assert held == set(course.ledger.entries)

    @invariant()
    def every_page_can_be_shown(self) -> None:
        if self.facts:
            workspace = Workspace(
                course=self.course,
                facts=self.facts,
                count=len(self.facts),
                programme=programme(),
                red_flags=red_flags(),
                at=self.clock.now,
                zone=ZONE,
            )
            assert len(workspace.today.cards) + len(workspace.today.later) == len(Exercise)
            assert len(workspace.progress.ladders) == len(Exercise)

    def replaying_any_part_of_the_facts_is_having_lived_until_then(self) -> None:
        facts = self.facts
        timeline = as_known_then(facts)
        lived = [timeline.at(count) for count in range(len(facts) + 1)]
        assert lived[-1] == (self.course if facts else Course())
        for earlier, later in pairwise(lived[1:]):
            assert later.version == earlier.version + 1
        for count in range(1, len(facts) + 1):
            episode = replay(None, facts[:count])
            assert episode is not None
            assert lived[count] == episode.course
        known_now = as_known_now(facts)
        assert set(known_now.at(len(known_now)).ledger.entries) == set(lived[-1].ledger.entries)


User.TestCase.settings = settings(max_examples=15, stateful_step_count=30, deadline=None)
TestUser = User.TestCase
