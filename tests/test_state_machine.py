"""A person played at random against the real application, over weeks, in two zones and both stages.

What must hold is counted from facts that were read back, by `tests/machine`, and not asked of the
rules that are under test. A longer run: `UNBEND_EXAMPLES=500 pytest tests/test_state_machine.py`.
"""

import os
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from domain import application as module
from domain.aftermath import due
from domain.application import replay
from domain.beginnings import begun_on
from domain.events import (
    ENTRIES,
    EntryCorrected,
    EntryWithdrawn,
    Event,
    ExerciseDone,
    LevelChanged,
    PainReported,
    RedFlagAnswered,
    StageAdvanced,
)
from domain.flares import open_flare
from domain.prescriptions import in_force
from domain.programme import Level, Programme
from domain.refusals import (
    EpisodeOver,
    GateClosed,
    Locked,
    NothingSaid,
    OverBudget,
    RedFlagOpen,
    RedFlagsNotAsked,
    Refusal,
    TooSoonAfterRising,
)
from domain.values import (
    Closing,
    Exercise,
    Form,
    LevelReason,
    Location,
    OutcomeItem,
    Painkillers,
    Response,
    Side,
    State,
    programme_day,
)
from domain.wishes import Matter, Pain, Session
from projections.timeline import as_known_now, as_known_then
from projections.workspace import Workspace
from tests.domain.courses import with_facts
from tests.facts import reported
from tests.machine.by_hand import ByHand, rises
from tests.machine.counting import Counted
from tests.machine.known import known, openings, states
from tests.machine.life import AUCKLAND, BERLIN, Life, is_by_rule, transactions
from tests.programme_files import programme, red_flags
from tests.wishes import AGO, CAUTIONS, LEVELS, MATTERS, PAIN, SESSION, SIGNS

EXAMPLES = int(os.environ.get("UNBEND_EXAMPLES", "10"))
STEPS = 25
DAY = timedelta(days=1)
CURLS, KNEES, STRETCH = Exercise.CURL_DOWNS, Exercise.KNEES_ROCKING, Exercise.TABLE_STRETCH

LEGS = st.lists(st.integers(0, 10), min_size=1, max_size=8)
PAINLESS = {"farthest": Location.NONE, "night_wakings": 0, "painkillers": Painkillers.LESS}
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


class User(RuleBasedStateMachine):
    """Wishes as they come; what must hold whatever was wished."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(module, "FIRST_SNAPSHOT", 6)
        self.life = Life()
        self.was_set_back = False

    def teardown(self) -> None:
        self.patch.undo()
        if self.life.facts:
            self.replaying_any_part_of_the_facts_is_having_lived_until_then()
            self.what_is_known_now_is_what_was_known_at_last()
            self.every_page_can_be_shown()

    @initialize(side=st.sampled_from(Side))
    def open(self, side: Side) -> None:
        self.life.open(side)

    # Time and place

    @rule(hours=st.integers(1, 30))
    def wait(self, hours: int) -> None:
        self.life.wait(hours=hours)

    @rule(minutes=st.one_of(st.integers(1, 90), st.integers(1, 20).map(lambda days: days * 1440)))
    def set_the_clock_back(self, minutes: int) -> None:
        self.life.wait(minutes=-minutes)
        self.was_set_back = True

    @rule()
    def travel(self) -> None:
        self.life.zone = AUCKLAND if self.life.zone == BERLIN else BERLIN

    @rule(days=st.sampled_from([1, 2, 5, 6, 12, 13]))
    def days_go_by_unread(self, days: int) -> None:
        """The first of them may be carried by the reading before it, and none after it."""
        life = self.life
        life.wait(days=1)
        for _ in range(days):
            life.wait(days=1)
            if max(life.by_hand.valid, default=date.min) < life.today - DAY:
                assert not openings(life.course, life.now, life.zone)

    # Days as they are lived

    @rule(legs=LEGS, tries=TRIES, calm=st.booleans())
    def live_some_days(self, legs: list[int], tries: list[Exercise], calm: bool) -> None:
        for leg in legs:
            self.live_a_day(leg, tries, calm=calm)

    @rule(days=st.integers(8, 25), start=st.integers(5, 8), slowly=st.integers(2, 4))
    def ease(self, days: int, start: int, slowly: int) -> None:
        for number in range(days):
            self.live_a_day(max(1, start - number // slowly), [STRETCH])

    @rule(height=st.integers(1, 6), days=st.integers(1, 5), tries=TRIES)
    def flare_up(self, height: int, days: int, tries: list[Exercise]) -> None:
        """Leg pain that is higher than usual after some sessions, and then the usual one again."""
        usual = self.life.by_hand.read_within(self.life.today, 7)
        low = sum(usual) // len(usual) if usual else 3
        self.live_a_day(low, tries)
        for _ in range(days):
            self.live_a_day(min(10, low + height), tries, calm=False)
        self.live_a_day(low, tries)

    @rule(days=st.integers(5, 16), tries=TRIES)
    def have_calm_weeks(self, days: int, tries: list[Exercise]) -> None:
        usual = self.life.by_hand.read_within(self.life.today, 7)
        for _ in range(days):
            self.live_a_day(min(usual, default=3), tries)

    def live_a_day(self, leg: int, tries: list[Exercise], *, calm: bool = True) -> None:
        """The morning's questions, a check-in, and what is to be done today, as far as it may be."""
        life, began = self.life, self.life.now
        app = life.app
        life.wish(
            app.answer_red_flags, (), form=Form.FULL if life.today.weekday() == 0 else Form.SHORT
        )
        pain = Pain(
            leg=leg, back=2, farthest=Location.THIGH, night_wakings=0, painkillers=Painkillers.SAME
        )
        life.wish(app.report_pain, pain)
        life.wish(app.answer_readiness, ready=calm)
        if life.today.weekday() % 3 == 0:
            life.wish(app.report_global_change, 2 if calm else 5)
        for session in due(life.course, life.today):
            said = Response.SAME if calm else Response.WORSE
            life.wish(app.report_response, session.id, said, settled=calm)
        for exercise in tries:
            life.wait(hours=3)
            self.do_if_it_may_be_done(exercise)
        life.now = began
        life.wait(days=1)

    @rule(tries=st.lists(st.sampled_from(Exercise), min_size=1, max_size=7, unique=True))
    def try_exercises(self, tries: list[Exercise]) -> None:
        for exercise in tries:
            self.do_if_it_may_be_done(exercise)
            self.life.wait(minutes=30)

    def do_if_it_may_be_done(self, exercise: Exercise) -> None:
        level = self.start(exercise)
        if level is not None:
            session = Session(exercise=exercise, level=level.id, guided=True, pleasant=True)
            kept = self.record(session)
            assert kept is not None
            assert kept.within_budget

    # Single wishes

    @rule(pain=PAIN, ago=AGO)
    def report_pain(self, pain: Pain, ago: timedelta) -> None:
        self.life.wish(self.life.app.report_pain, pain, ago=ago)

    @rule(session=SESSION, ago=AGO)
    def record_exercise(self, session: Session, ago: timedelta) -> None:
        self.record(session, ago)

    def record(self, session: Session, ago: timedelta | None = None) -> ExerciseDone | None:
        """What took place is always kept; within the limits it is one that a hand counts so too."""
        life, before = self.life, self.life.by_hand
        closed = list(before.closed_by(session.exercise, life.now, life.zone, self.held(before)))
        full = self.counted(before, session.exercise).is_full(session.exercise, life.now, life.zone)
        answer = life.wish(life.app.record_exercise, session, ago=ago or None)
        if isinstance(answer, Refusal):
            assert isinstance(answer, EpisodeOver)
            return None
        kept = answer[0]
        assert isinstance(kept, ExerciseDone)
        if kept.within_budget and ago:
            held = in_force(programme(), life.course, kept.day)
            assert not Counted(life.by_hand.sessions, held).is_passed_by(kept)
        elif kept.within_budget:
            assert not full
            assert not closed
        return kept

    @rule(which=st.integers(0, 30), said=st.sampled_from(Response), settled=st.booleans())
    def report_a_response(self, which: int, said: Response, settled: bool) -> None:
        sessions = self.life.by_hand.sessions
        if sessions:
            session = sessions[-1 - which % min(3, len(sessions))]
            self.life.wish(self.life.app.report_response, session.id, said, settled=settled)

    @rule(yes=st.booleans(), pgic=st.integers(0, 8))
    def answer_how_it_goes(self, yes: bool, pgic: int) -> None:
        self.life.wish(self.life.app.answer_readiness, ready=yes)
        self.life.wish(self.life.app.report_global_change, pgic)

    @rule(answers=st.lists(st.integers(-1, 11), min_size=2, max_size=6))
    def see_a_clinician(self, answers: list[int]) -> None:
        items = [OutcomeItem(f"line {place}", answer) for place, answer in enumerate(answers)]
        self.life.wish(self.life.app.complete_outcome, "psfs", items)
        self.life.wish(self.life.app.record_appointment, "A. Weber")
        self.life.wish(self.life.app.record_sharing, "pdf", self.life.today, self.life.today)

    @rule(exercise=st.sampled_from(Exercise))
    def ask_to_start(self, exercise: Exercise) -> None:
        self.start(exercise)

    def start(self, exercise: Exercise) -> Level | None:
        """Ask to be guided: the level if it may be, and each answer as a hand would count it."""
        life, hand = self.life, self.life.by_hand
        counted = self.counted(hand, exercise)
        match life.start(exercise):
            case Level() as level:
                self.nothing_speaks_against(exercise, level)
                return level
            case OverBudget(opens_at=datetime() as opens_at):
                assert opens_at > life.now
                assert counted.is_full(exercise, life.now, life.zone)
                assert not self.counted(hand, exercise, opens_at).is_full(
                    exercise, opens_at, life.zone
                )
                a_second_before = opens_at - timedelta(seconds=1)
                earlier = self.counted(hand, exercise, a_second_before)
                assert earlier.is_full(exercise, a_second_before, life.zone)
            case RedFlagsNotAsked():
                assert not self.signs_were_asked_today(hand)
            case TooSoonAfterRising():
                assert exercise is CURLS
                level = life.start(exercise, confirmed=True)
                assert isinstance(level, Level)
                self.nothing_speaks_against(exercise, level)
                return level
            case EpisodeOver():
                assert life.is_over
            case answer:
                assert isinstance(answer, Locked)
                assert exercise is not KNEES or any(
                    hand.closed_by(KNEES, life.now, life.zone, programme())
                )
        return None

    def nothing_speaks_against(self, exercise: Exercise, level: Level) -> None:
        life, hand = self.life, self.life.by_hand
        assert not life.is_over
        assert self.signs_were_asked_today(hand)
        assert list(hand.closed_by(exercise, life.now, life.zone, self.held(hand))) == []
        assert not self.counted(hand, exercise).is_full(exercise, life.now, life.zone)
        assert exercise is KNEES or open_flare(life.course, programme(), life.today) is None
        assert level.id == hand.level_of(exercise)

    def signs_were_asked_today(self, hand: ByHand) -> bool:
        """Also all of them since the last long silence."""
        asked = hand.asked
        if asked is None or asked.day != self.life.today:
            return False
        full = [each.day for each in hand.all_of(RedFlagAnswered) if each.form is Form.FULL]
        ended = hand.silence_ended(self.held(hand).gaps.long_days.value, self.life.today)
        return ended is None or (bool(full) and full[-1] >= ended)

    def held(self, hand: ByHand) -> Programme:
        """The figures in force now, or at the newest entry where the clock was set back behind it."""
        newest = hand.newest
        is_ahead = newest is not None and newest.occurred_at > self.life.now
        day = newest.day if newest is not None and is_ahead else self.life.today
        return in_force(programme(), self.life.course, day)

    def counted(self, hand: ByHand, exercise: Exercise, at: datetime | None = None) -> Counted:
        """The sessions that stand, and whether the exercise is in its careful first days at a time."""
        life, newest, held = self.life, hand.newest, self.held(hand)
        known = life.today
        if newest is not None:
            known = newest.day if newest.occurred_at > life.now else max(known, newest.day)
        begun = begun_on(life.course, programme(), exercise, known)
        first = held.rules_of(exercise).first_days
        today = programme_day(at or life.now, life.zone)
        careful = first is not None and (begun is None or (today - begun).days < first.days.value)
        return Counted(hand.sessions, held, careful)

    # Safety and decisions

    @rule(signs=SIGNS, form=st.sampled_from(Form))
    def answer_red_flags(self, signs: list[str], form: Form) -> None:
        self.life.wish(self.life.app.answer_red_flags, signs, form=form)

    @rule(which=st.integers(0, 5))
    def clear_a_red_flag(self, which: int) -> None:
        flags = self.life.by_hand.open_flags if self.life.facts else []
        if flags:
            self.life.wish(
                self.life.app.clear_red_flag,
                flags[which % len(flags)].id,
                assessed_by="Dr Blue",
                assessed_on=self.life.today,
                said="all is well",
            )

    @rule(cautions=CAUTIONS)
    def answer_cautions(self, cautions: list[str]) -> None:
        self.life.wish(self.life.app.answer_cautions, cautions)

    @rule(matter=MATTERS)
    def agree(self, matter: Matter) -> None:
        self.life.wish(
            self.life.app.record_agreement,
            matter,
            by="Dr Blue",
            agreed_on=self.life.today,
            said="go on",
        )

    @rule(begins=st.booleans())
    def declare_a_bad_spell(self, begins: bool) -> None:
        self.life.wish(self.life.app.begin_hold if begins else self.life.app.end_hold)

    @rule(figure=FIGURES, later=st.integers(0, 5))
    def prescribe(self, figure: tuple[str, int | None], later: int) -> None:
        self.life.wish(
            self.life.app.change_prescription,
            *figure,
            override=self.life.word(),
            valid_from=self.life.today + later * DAY,
        )

    @rule(overridden=st.booleans())
    def advance(self, overridden: bool) -> None:
        life, hand = self.life, self.life.by_hand
        override = life.word() if overridden else None
        match life.wish(life.app.advance_stage, override=override):
            case (StageAdvanced(override_by="", restores=None) as advanced, *_):
                assert not hand.open_flags
                assert self.is_earned(hand, advanced.day)
            case (StageAdvanced(), *_):
                assert not hand.open_flags

    def is_earned(self, hand: ByHand, today: date) -> bool:
        """Whether enough was read, and was low enough, on each of the days in a row."""
        asked = in_force(programme(), self.life.course, today)
        days = asked.reentry.days_in_a_row.value
        for day in (today - back * DAY for back in range(days)):
            legs = hand.read_within(day, 7)
            is_fresh = bool(hand.read_within(day, 2))
            if len(legs) < 5 or not is_fresh:
                return False
        return True

    @rule()
    def go_back(self) -> None:
        self.life.wish(self.life.app.return_to_acute, reason="too much")

    @rule(level=LEVELS, overridden=st.booleans())
    def change_level(self, level: tuple[Exercise, str], overridden: bool) -> None:
        life, hand = self.life, self.life.by_hand
        override = life.word() if overridden else None
        match life.wish(life.app.change_level, *level, override=override):
            case (LevelChanged() as change, *_):
                assert change.was == hand.level_of(change.exercise)
                assert not rises(change) or not hand.open_flags
                if change.why is LevelReason.PROGRESSION:
                    self.may_rise(hand, change)

    @rule()
    def rise_where_it_is_offered(self) -> None:
        life = self.life
        for name in sorted(openings(life.course, life.now, life.zone) - {"easing", "chronic"}):
            exercise = Exercise(name)
            levels = [level.id for level in programme().rules_of(exercise).levels]
            following = levels[levels.index(life.by_hand.level_of(exercise)) + 1]
            self.change_level((exercise, following), overridden=False)

    def may_rise(self, hand: ByHand, change: LevelChanged) -> None:
        levels = [level.id for level in programme().rules_of(change.exercise).levels]
        assert levels.index(change.now) == levels.index(change.was) + 1
        apart = timedelta(hours=self.held(hand).order.apart_hours.value)
        assert all(change.occurred_at - at >= apart for _, at in hand.newest_things(self.life.now))
        assert open_flare(self.life.course, programme(), self.life.today) is None
        assert hand.read_within(self.life.today, 2)

    @rule(why=st.sampled_from(Closing), side=st.sampled_from(Side))
    def end_and_begin_anew(self, why: Closing, side: Side) -> None:
        life, hand = self.life, self.life.by_hand
        answer = life.wish(life.app.close_episode, why)
        assert isinstance(answer, Refusal) is bool(hand.open_flags)
        life.open(side)
        assert life.is_over is False

    # What is amended, and what is given again

    @property
    def amendable(self) -> list[Event]:
        kinds = (*ENTRIES, EntryCorrected, EntryWithdrawn)
        return [fact for fact in self.life.episode if isinstance(fact, kinds)]

    @rule(which=st.integers(0, 200), leg=st.integers(-1, 11), ago=AGO)
    def correct(self, which: int, leg: int, ago: timedelta) -> None:
        entries = self.amendable[-20:]
        if entries:
            entry = entries[which % len(entries)]
            fields: dict[str, object] = {"occurred_at": (self.life.now - ago).isoformat()}
            if isinstance(entry, PainReported) and leg % 3:
                fields = {"leg": leg}
            self.life.wish(self.life.app.correct_entry, entry.id, fields)

    @rule(which=st.integers(0, 200))
    def withdraw(self, which: int) -> None:
        entries = self.amendable[-20:]
        if entries:
            self.life.wish(self.life.app.withdraw_entry, entries[which % len(entries)].id)

    @rule(which=st.integers(0, 50))
    def give_a_wish_again(self, which: int) -> None:
        self.life.give_again(which)

    # What must hold

    @rule()
    def a_day_without_pain_spoils_nothing(self) -> None:
        life, newest = self.life, self.life.by_hand.newest
        if newest is None or newest.occurred_at > life.now or newest.day > life.today:
            return
        before, at = life.course, (life.now, life.zone)
        after = with_facts(before, reported(0, 0, at=life.now, zone=life.zone, **PAINLESS))
        begins_anew = life.by_hand.silence_ended(
            self.held(life.by_hand).gaps.fresh_days.value, life.today
        ) == life.today or open_flare(before, programme(), life.today)
        now = states(after, *at)
        for name, state in states(before, *at).items():
            if state is State.MET and now.get(name) is State.UNMET:
                assert begins_anew
                assert name.split()[-1] in {"L1", "L2", "L3", "L8"}
        assert openings(before, *at) <= openings(after, *at)

    @invariant()
    def the_application_has_the_episode_that_was_lived(self) -> None:
        if self.life.facts:
            own = self.life.own()
            assert own.course == self.life.course
            assert self.life.afresh() == own

    @invariant()
    def days_hold_what_stands_and_nothing_else(self) -> None:
        if self.life.facts:
            course, standing = self.life.course, self.life.by_hand.standing
            held = {e.id: e for each in course.between(date.min, date.max) for e in each.entries()}
            assert held == {entry.id: entry for entry in standing}
            assert held == dict(course.ledger.entries)

    @invariant()
    def an_emergency_closes_everything_and_no_override_passes_it(self) -> None:
        life = self.life
        if life.facts and life.by_hand.is_emergency:
            for exercise in Exercise:
                assert isinstance(life.start(exercise, confirmed=True), Locked)
            word = life.word()
            for ask, said in (
                (life.app.advance_stage, {"override": word}),
                (life.app.close_episode, {"why": Closing.OTHER}),
                (life.app.change_level, {"exercise": CURLS, "level": "five", "override": word}),
            ):
                assert isinstance(life.wish(ask, **said), RedFlagOpen | GateClosed | NothingSaid)

    @invariant()
    def what_follows_by_rule_stands_beside_its_cause(self) -> None:
        batches = list(transactions(self.life.facts))
        assert len({batch[0].command for batch in batches}) == len(batches)
        for cause, *rest in batches:
            assert not is_by_rule(cause)
            assert all(is_by_rule(fact) for fact in rest)

    def replaying_any_part_of_the_facts_is_having_lived_until_then(self) -> None:
        life = self.life
        timeline = as_known_then(life.facts)
        for count, course in enumerate(life.lived):
            assert timeline.at(count) == course
        for count, fact in enumerate(life.episode, 1):
            episode = replay(None, life.episode[:count])
            assert episode is not None
            assert episode.course == life.lived[life.facts.index(fact) + 1]

    def what_is_known_now_is_what_was_known_at_last(self) -> None:
        life = self.life
        timeline = as_known_now(life.facts)
        now = timeline.at(len(timeline))
        assert set(now.ledger.entries) == set(life.course.ledger.entries)
        if not self.was_set_back:
            at = life.now, life.zone
            assert known(now, *at) == known(life.course, *at)

    def every_page_can_be_shown(self) -> None:
        life = self.life
        workspace = Workspace(
            course=life.course,
            facts=life.facts,
            count=len(life.facts),
            programme=programme(),
            red_flags=red_flags(),
            at=life.now,
            zone=life.zone,
        )
        assert len(workspace.today.cards) + len(workspace.today.later) == len(Exercise)
        assert len(workspace.progress.ladders) == len(Exercise)


User.TestCase.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestUser = User.TestCase
