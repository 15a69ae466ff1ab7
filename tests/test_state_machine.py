"""A person played at random against the real application, over weeks, in two zones and both stages.

What must hold is counted from facts that were read back, by `tests/machine`, and not asked of the
rules that are under test. A longer run: `UNBEND_EXAMPLES=500 pytest tests/test_state_machine.py`.
"""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from domain import application as module
from domain.application import replay
from domain.events import (
    ENTRIES,
    EntryCorrected,
    EntryWithdrawn,
    Event,
    PainReported,
)
from domain.refusals import GateClosed, Locked, NothingSaid, RedFlagOpen, Refusal
from domain.values import (
    Closing,
    Exercise,
    Form,
    Location,
    OutcomeItem,
    Painkillers,
    ReminderAnswer,
    Response,
    Side,
)
from domain.wishes import Matter, Pain, Session
from projections.timeline import CourseTimeline, as_known_now, as_known_then
from projections.workspace import Workspace
from tests.domain.courses import with_facts
from tests.facts import reported
from tests.machine import slowly
from tests.machine.by_hand import CURLS
from tests.machine.examples import examples
from tests.machine.known import known, openings, spoiled
from tests.machine.life import AUCKLAND, BERLIN
from tests.machine.person import DAY, Person, somebody
from tests.machine.slowly import Slowly, on_screen
from tests.machine.together import parted, transactions
from tests.programme_files import programme, red_flags
from tests.wishes import AGO, CAUTIONS, LEVELS, MATTERS, PAIN, SESSION, SIGNS

STEPS = 25
STRIDE = 16
MOMENTS = 6

SO_FAR = st.sampled_from(["new", "easing", "chronic", "raised"])
LEGS = st.lists(st.integers(0, 10), min_size=1, max_size=6)
TRIES = st.lists(st.sampled_from(Exercise), max_size=3, unique=True)
FIGURES = st.sampled_from(
    [
        ("table_stretch.limit.sessions", [1, 2, 4, 5]),
        ("table_stretch.limit.window_hours", [12, 24, 36]),
        ("table_stretch.first_days.sessions", [1, 2]),
        ("acute_nerve_root_traction.gap_hours", [1, 8]),
        ("joint_limits.0.sessions", [1, 3, 6]),
        ("curl_downs.limit.sessions", [1, 3]),
        ("advanced_nerve_root_traction.limit.window_hours", [100, 200]),
        ("advanced_nerve_root_traction.gap_hours", [24, 96]),
        ("ma_roller.limit.sessions", [1, 2]),
        ("backblock.gap_hours", [4, 24]),
        ("backblock.limit.sessions", [2]),
        ("stage.leg_mean_at_most", [2, 5]),
        ("stage.days_in_a_row", [2, 6]),
        ("flare.rise", [1, 3]),
        ("setback.days", [3, 6]),
        ("gaps.fresh_days", [5, 9]),
        ("order.apart_hours", [48, 100]),
        ("order.strict_seed_order", [0, 1]),
    ]
).flatmap(lambda figure: st.tuples(st.just(figure[0]), st.sampled_from([None, *figure[1]])))
BACK = st.one_of(st.integers(1, 90), st.integers(1, 20).map(lambda days: days * 24 * 60))
NO_PAIN = {"farthest": Location.NONE, "night_wakings": 0, "painkillers": Painkillers.LESS}


class User(RuleBasedStateMachine):
    """Wishes as they come; what must hold whatever was wished."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(module, "FIRST_CHECKPOINT", 6)
        self.person = Person()
        self.was_set_back = False

    def teardown(self) -> None:
        self.patch.undo()
        if self.person.facts:
            self.replaying_any_part_of_the_facts_is_having_lived_until_then()
            self.what_is_known_now_is_what_was_known_at_last()
            self.every_page_can_be_shown()
            self.every_page_of_any_moment_says_what_a_slow_fold_from_zero_says()

    @initialize(so_far=SO_FAR)
    def begin(self, so_far: str) -> None:
        self.person = somebody(so_far)

    # Time and place

    @rule(hours=st.integers(1, 30))
    def wait(self, hours: int) -> None:
        self.person.wait(hours=hours)

    @rule(minutes=BACK)
    def set_the_clock_back(self, minutes: int) -> None:
        self.person.wait(minutes=-minutes)
        self.was_set_back = True

    @rule()
    def travel(self) -> None:
        self.person.zone = AUCKLAND if self.person.zone == BERLIN else BERLIN

    @rule(days=st.sampled_from([1, 2, 6, 7, 13, 14]))
    def days_go_by_unread(self, days: int) -> None:
        """Today may be carried by the reading of yesterday, and opens nothing without it."""
        person = self.person
        for _ in range(days):
            person.wait(days=1)
            if max(person.by_hand.valid, default=date.min) < person.today - DAY:
                assert not openings(person.course, person.now, person.zone)

    # Days as they are lived

    @rule(legs=LEGS, tries=TRIES, calm=st.booleans())
    def live_some_days(self, legs: list[int], tries: list[Exercise], calm: bool) -> None:
        for leg in legs:
            self.person.live_a_day(leg, tries, calm=calm)

    @rule(days=st.integers(8, 20), start=st.integers(5, 8), slowly=st.integers(2, 4))
    def ease(self, days: int, start: int, slowly: int) -> None:
        self.person.ease(days, start, slowly)

    @rule(height=st.integers(1, 6), days=st.integers(1, 5), tries=TRIES)
    def flare_up(self, height: int, days: int, tries: list[Exercise]) -> None:
        """Leg pain higher than usual after some sessions, and then the usual one again."""
        usual = self.person.by_hand.read_within(self.person.today, 7)
        low = sum(usual) // len(usual) if usual else 3
        self.person.live_a_day(low, tries)
        for _ in range(days):
            self.person.live_a_day(min(10, low + height), tries, calm=False)
        self.person.live_a_day(low, tries)

    @rule(days=st.integers(3, 12), tries=TRIES)
    def have_calm_days(self, days: int, tries: list[Exercise]) -> None:
        usual = self.person.by_hand.read_within(self.person.today, 7)
        for _ in range(days):
            self.person.live_a_day(min(usual, default=3), tries)

    @rule(tries=st.lists(st.sampled_from(Exercise), min_size=1, max_size=7, unique=True))
    def try_exercises(self, tries: list[Exercise]) -> None:
        for exercise in tries:
            self.person.do_if_it_may_be_done(exercise)
            self.person.wait(minutes=30)

    # Entries

    @rule(pain=PAIN, ago=AGO)
    def report_pain(self, pain: Pain, ago: timedelta) -> None:
        self.person.wish(self.person.app.report_pain, pain, ago=ago)

    @rule(session=SESSION, ago=AGO)
    def record_exercise(self, session: Session, ago: timedelta) -> None:
        self.person.record(session, ago)

    @rule(exercise=st.sampled_from(Exercise), said=st.sampled_from(ReminderAnswer), ago=AGO)
    def answer_a_reminder(self, exercise: Exercise, said: ReminderAnswer, ago: timedelta) -> None:
        person = self.person
        person.wish(person.app.answer_reminder, exercise, person.now - ago, said)

    @rule(which=st.integers(0, 2), said=st.sampled_from(Response), settled=st.booleans())
    def report_a_response(self, which: int, said: Response, settled: bool) -> None:
        for session in self.person.by_hand.sessions[-1 - which :][:1]:
            self.person.wish(self.person.app.report_response, session.id, said, settled=settled)

    @rule(yes=st.booleans(), pgic=st.integers(0, 8))
    def say_how_it_goes(self, yes: bool, pgic: int) -> None:
        self.person.wish(self.person.app.answer_readiness, ready=yes)
        self.person.wish(self.person.app.report_global_change, pgic)

    @rule(answers=st.lists(st.integers(-1, 11), min_size=2, max_size=6))
    def see_a_clinician(self, answers: list[int]) -> None:
        person = self.person
        items = [OutcomeItem(f"line {place}", answer) for place, answer in enumerate(answers)]
        person.wish(person.app.complete_outcome, "psfs", items)
        person.wish(person.app.record_appointment, "A. Weber")
        person.wish(person.app.record_sharing, "pdf", person.today, person.today)

    # Safety and decisions

    @rule(signs=SIGNS, form=st.sampled_from(Form))
    def answer_red_flags(self, signs: list[str], form: Form) -> None:
        self.person.wish(self.person.app.answer_red_flags, signs, form=form)

    @rule()
    def be_assessed(self) -> None:
        person = self.person
        said = {"assessed_by": "Dr Blue", "assessed_on": person.today, "said": "all is well"}
        for flag in person.by_hand.open_flags:
            person.wish(person.app.clear_red_flag, flag.id, **said)

    @rule(cautions=CAUTIONS)
    def answer_cautions(self, cautions: list[str]) -> None:
        self.person.wish(self.person.app.answer_cautions, cautions)

    @rule(matter=MATTERS)
    def agree(self, matter: Matter) -> None:
        person = self.person
        about = {"by": "Dr Blue", "agreed_on": person.today, "said": "go on"}
        person.wish(person.app.record_agreement, matter, **about)

    @rule(begins=st.booleans())
    def declare_a_bad_spell(self, begins: bool) -> None:
        self.person.wish(self.person.app.begin_hold if begins else self.person.app.end_hold)

    @rule(figure=FIGURES, later=st.integers(0, 5))
    def prescribe(self, figure: tuple[str, int | None], later: int) -> None:
        word, begins = self.person.word(), self.person.today + later * DAY
        about = {"override": word, "valid_from": begins}
        self.person.wish(self.person.app.change_prescription, *figure, **about)

    @rule(overridden=st.booleans())
    def advance(self, overridden: bool) -> None:
        self.person.advance(overridden=overridden)

    @rule()
    def go_back(self) -> None:
        self.person.wish(self.person.app.return_to_acute, reason="too much")

    @rule(level=LEVELS, overridden=st.booleans())
    def change_level(self, level: tuple[Exercise, str], overridden: bool) -> None:
        self.person.change_level(*level, overridden=overridden)

    @rule()
    def rise_where_it_is_offered(self) -> None:
        self.person.rise_where_it_is_offered()

    @rule(why=st.sampled_from(Closing), side=st.sampled_from(Side))
    def end_and_begin_anew(self, why: Closing, side: Side) -> None:
        person, hand = self.person, self.person.by_hand
        answer = person.wish(person.app.close_episode, why)
        assert isinstance(answer, Refusal) is bool(hand.open_flags)
        person.open(side)
        assert not person.is_over

    # What is amended, and what is given again

    @rule(which=st.integers(0, 19), leg=st.one_of(st.none(), st.integers(-1, 11)), ago=AGO)
    def correct(self, which: int, leg: int | None, ago: timedelta) -> None:
        for entry in self.amendable()[-1 - which :][:1]:
            fields = {"occurred_at": (self.person.now - ago).isoformat()}
            says_more = leg is not None and isinstance(entry, PainReported)
            said = {"leg": leg} if says_more else fields
            self.person.wish(self.person.app.correct_entry, entry.id, said)

    @rule(which=st.integers(0, 19))
    def withdraw(self, which: int) -> None:
        for entry in self.amendable()[-1 - which :][:1]:
            self.person.wish(self.person.app.withdraw_entry, entry.id)

    def amendable(self) -> list[Event]:
        kinds = (*ENTRIES, EntryCorrected, EntryWithdrawn)
        return [fact for fact in self.person.episode if isinstance(fact, kinds)]

    @rule()
    def say_it_was_not_so_bad(self) -> None:
        self.person.say_it_was_not_so_bad()

    @rule(which=st.integers(0, 50))
    def give_a_wish_again(self, which: int) -> None:
        self.person.give_again(which)

    # What must hold

    @rule()
    def a_day_without_pain_spoils_nothing(self) -> None:
        """If nothing was said of today yet: with other reports it would be no such day."""
        person, newest = self.person, self.person.by_hand.newest
        is_last = newest is None or (
            newest.occurred_at <= person.now and newest.day <= person.today
        )
        today = person.course.day(person.today)
        if not is_last or (today is not None and today.reports):
            return
        before, at = person.course, (person.now, person.zone)
        painless = reported(0, 0, at=person.now, zone=person.zone, **NO_PAIN)
        after = with_facts(before, painless)
        assert spoiled(before, after, *at) == set()
        assert openings(before, *at) <= openings(after, *at)

    @invariant()
    def the_application_has_the_episode_that_was_lived(self) -> None:
        if self.person.facts:
            own = self.person.own()
            assert own.course == self.person.course
            assert self.person.afresh() == own

    @invariant()
    def days_hold_what_stands_and_nothing_else(self) -> None:
        if self.person.facts:
            course, standing = self.person.course, self.person.by_hand.standing
            held = {e.id: e for each in course.between(date.min, date.max) for e in each.entries()}
            assert held == {entry.id: entry for entry in standing}
            assert held == dict(course.ledger.entries)

    @invariant()
    def an_emergency_closes_everything_and_no_override_passes_it(self) -> None:
        person = self.person
        if person.facts and person.by_hand.is_emergency:
            for exercise in Exercise:
                assert isinstance(person.start_session(exercise, confirmed=True), Locked)
            word = person.word()
            for ask, said in (
                (person.app.advance_stage, {"override": word}),
                (person.app.close_episode, {"why": Closing.OTHER}),
                (person.app.change_level, {"exercise": CURLS, "level": "five", "override": word}),
            ):
                assert isinstance(person.wish(ask, **said), RedFlagOpen | GateClosed | NothingSaid)

    @invariant()
    def what_follows_by_rule_stands_beside_its_cause(self) -> None:
        batches = [batch for _, batch in transactions(self.person.facts)]
        assert len({cause.command for cause, *_ in batches}) == len(batches)
        for batch in batches:
            parted(batch)

    def replaying_any_part_of_the_facts_is_having_lived_until_then(self) -> None:
        person = self.person
        timeline = as_known_then(person.facts)
        for count, course in enumerate(person.lived):
            assert timeline.at(count) == course
        episode, first = person.episode, len(person.facts) - len(person.episode)
        for count in range(1, len(episode) + 1, STRIDE):
            found = replay(None, episode[:count])
            assert found is not None
            assert found.course == person.lived[first + count]

    def what_is_known_now_is_what_was_known_at_last(self) -> None:
        person, at = self.person, (self.person.now, self.person.zone)
        then, now = as_known_then(person.facts), as_known_now(person.facts)
        assert then.at(len(then)) == person.course
        assert set(now.at(len(now)).ledger.entries) == set(person.course.ledger.entries)
        if not self.was_set_back:
            assert known(now.at(len(now)), *at) == known(person.course, *at)

    def every_page_of_any_moment_says_what_a_slow_fold_from_zero_says(self) -> None:
        facts, zone = self.person.facts, self.person.zone
        then = as_known_then(facts)
        for count in range(1, len(facts) + 1, max(1, len(facts) // MOMENTS)):
            at = then.instant_of(count)
            slow = Slowly(slowly.known_then(facts, count), at, zone)
            assert on_screen(self.seen(then, count, at)) == slow.said()
        if not self.was_set_back:
            now = as_known_now(facts)
            for count in range(1, len(now) + 1, max(1, len(now) // MOMENTS)):
                at = now.instant_of(count)
                slow = Slowly(slowly.known_now(facts, at), at, zone)
                assert on_screen(self.seen(now, now.count_at(at), at)) == slow.said()

    def every_page_can_be_shown(self) -> None:
        person = self.person
        workspace = self.seen(as_known_then(person.facts), len(person.facts), person.now)
        assert len(workspace.today.cards) + len(workspace.today.later) == len(Exercise)
        assert len(workspace.progress.ladders) == len(Exercise)

    def seen(self, timeline: CourseTimeline, count: int, at: datetime) -> Workspace:
        return Workspace(
            course=timeline.at(count),
            facts=timeline.facts,
            count=count,
            programme=programme(),
            red_flags=red_flags(),
            at=at,
            zone=self.person.zone,
        )


User.TestCase.settings = settings(
    max_examples=examples(5),
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestUser = User.TestCase
TestUser.pytestmark = [pytest.mark.long]
