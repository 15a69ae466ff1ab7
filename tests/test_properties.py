"""What holds in every diary: of windows, unread days, days without pain, order, and reopening.

`tests/test_state_machine.py` looks for the same in lives of many weeks; here each has a test of its
own, over diaries that are made for it. `UNBEND_EXAMPLES=500` tries as many in each.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import application as module
from domain.events import (
    ENTRIES,
    EasingBegan,
    EasingEnded,
    Event,
    ExerciseDone,
    LevelChanged,
    StageReverted,
)
from domain.refusals import Locked, Refusal
from domain.stage_gate import assess_stage
from domain.store import encrypted_file
from domain.values import Exercise, Location, Painkillers, Stage, Tier
from domain.wishes import Pain, Session
from projections.timeline import as_known_now, as_known_then
from tests.domain.courses import with_facts
from tests.facts import (
    ZONE,
    advanced,
    check_ins,
    course,
    date_of,
    day,
    eased,
    opened,
    reported,
    reverted,
)
from tests.machine.by_hand import BLOCK, CURLS, KNEES, ROLLER, STRETCH, TRACTION, WALL
from tests.machine.counting import HOUR, most_around
from tests.machine.diaries import DIARIES, Diary, told, written
from tests.machine.examples import examples
from tests.machine.known import known, openings, spoiled
from tests.machine.life import AUCKLAND, BERLIN
from tests.machine.person import DAY, Person, somebody
from tests.machine.together import parted, transactions
from tests.programme_files import programme, red_flags

KEY = bytes(range(32))
NO_PAIN = {"farthest": Location.NONE, "night_wakings": 0, "painkillers": Painkillers.LESS}

# Windows


@dataclass(frozen=True)
class Table:
    """A line of clinical table 1.9: so many sessions of some exercises in so many hours."""

    exercises: tuple[Exercise, ...]
    most: int
    hours: int | None


LIMITS = [
    Table((STRETCH,), 3, 24),
    Table((TRACTION,), 2, 24),
    Table((STRETCH, TRACTION), 4, 24),
    Table((CURLS,), 2, 24),
    Table((WALL,), 2, 7 * 24),
    Table((ROLLER,), 3, 7 * 24),
    Table((BLOCK,), 1, None),
]
GAPS = {STRETCH: 3, TRACTION: 4, CURLS: 4, WALL: 72, ROLLER: 48, BLOCK: 20}
FAVOURITES = st.sampled_from([{STRETCH, TRACTION}, {CURLS, BLOCK}, {ROLLER, WALL}, set(GAPS)])
MOVES = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.integers(-30, 40 * 60),
        st.sampled_from([0, 0, 0, 50, 200, 700, 2000]),
        st.sampled_from([BERLIN, BERLIN, AUCKLAND]),
    ),
    min_size=5,
    max_size=20,
)


@settings(max_examples=examples(10))
@given(favourites=FAVOURITES, moves=MOVES)
def test_no_rolling_window_holds_more_sessions_within_budget_than_its_limit(
    favourites: set[Exercise], moves: list[tuple[int, int, int, str]]
):
    """Guided or told later, at home or abroad, with the clock set back half an hour at times."""
    person = somebody("raised")
    exercises = sorted(favourites, key=lambda each: each.value)

    for which, minutes, ago, person.zone in moves:
        person.wait(minutes=minutes)
        person.wish(person.app.report_pain, Pain(leg=1, back=1))
        person.wish(person.app.answer_red_flags, ())
        exercise = exercises[which % len(exercises)]
        if ago:
            person.record(Session(exercise=exercise), timedelta(minutes=ago))
        else:
            person.do_if_it_may_be_done(exercise)

    kept = [each for each in person.by_hand.sessions if each.within_budget]
    assert_within_limits(kept)


def assert_within_limits(sessions: Sequence[ExerciseDone]) -> None:
    for limit in LIMITS:
        among = [each for each in sessions if each.exercise in limit.exercises]
        for session in among:
            others = [each for each in among if each is not session]
            assert most_around(session, others, limit.hours) <= limit.most
            gap = GAPS[session.exercise] * HOUR
            alike = [each for each in others if each.exercise is session.exercise]
            assert all(abs(each.occurred_at - session.occurred_at) >= gap for each in alike)


# A day without pain, and days without a word


@settings(max_examples=examples(40))
@given(diary=DIARIES, later=st.integers(0, 2))
def test_a_day_without_pain_turns_nothing_that_was_met_unmet(diary: Diary, later: int):
    """Said as the newest day: G1, C1 to C11, R1, S1 to S5 and L1 to L8, and all they open.

    Said of an earlier day it may: a start without pain asks for more, a flare falls into two, and
    a leg that is calm on the day of a session has risen on the day after.
    """
    facts = told(diary)
    last = facts[-1].day + (later + 1) * DAY
    at = day((last - date_of(1)).days + 1, 8), ZONE
    before = course(*facts)

    after = with_facts(before, reported(0, 0, at=at[0], **NO_PAIN))

    assert spoiled(before, after, *at) == set()
    assert openings(before, *at) <= openings(after, *at)


@settings(max_examples=examples(25))
@given(diary=DIARIES)
def test_days_without_a_word_open_no_gate_and_raise_no_level(diary: Diary):
    """Today may be carried by the reading of yesterday; later days are carried by none."""
    facts = told(diary)
    state = course(*facts)
    read = [each.date for each in state.between(date_of(0), date_of(60)) if each.pain.is_valid]
    last = read[-1] if read else date_of(1)

    for gone in (2, 3, 4, 6, 8, 15, 30):
        number = (last - date_of(1)).days + 1 + gone
        if date_of(number) >= facts[-1].day:
            assert openings(state, day(number, 12), ZONE) == set()


def test_2_6_after_a_setback_days_without_a_word_do_not_lead_back():
    begun = [eased(day(7, 20)), advanced(day(7, 21), settled_level=300)]
    state = course(opened(), *begun, *check_ins([3] * 24), reverted(day(20, 21), rule="severe"))

    runs = [assess_stage(state, programme(), date_of(number)).run for number in range(24, 30)]

    assert runs == [1, 2, 0, 0, 0, 0]  # the 25th is carried by the reading of the 24th


@pytest.mark.parametrize("silent_days", [2, 3, 7, 15])
def test_no_word_but_of_pain_begins_the_easing_or_the_chronic_stage(silent_days: int):
    person = Person()
    person.open()
    for leg in (7, 6, 5, 4):
        person.wish(person.app.report_pain, Pain(leg=leg, back=2))
        person.wait(days=1)
    person.wait(days=silent_days - 1)

    for _ in range(20):
        person.wish(person.app.answer_readiness, ready=True)
        person.wish(person.app.report_global_change, 1)
        person.record(Session(exercise=STRETCH, pleasant=True))
        person.wait(days=1)

    assert not any(isinstance(fact, EasingBegan) for fact in person.facts)
    assert isinstance(person.wish(person.app.advance_stage), Refusal)


# The order of writing


@settings(max_examples=examples(25))
@given(diary=DIARIES, late=st.sets(st.integers(0, 99)), order=st.permutations(range(40)))
def test_in_which_order_entries_were_written_changes_nothing_that_is_known_now(
    diary: Diary, late: set[int], order: list[int]
):
    """As known now, and as known at last: the course, allowances, flares and every criterion.

    Each entry is written on its day, or on the day after if it is among the late ones, once in the
    order in which things happened and once in any other. What was decided is left as it is: a
    decision is taken by what is known when it is written, and so is whether a session was within
    its budget.
    """
    facts = told(diary)
    entries = [each for each in facts if isinstance(each, ENTRIES)]
    days_late = {each.id: int(place in late) for place, each in enumerate(entries)}
    places = {each.id: order[place % len(order)] for place, each in enumerate(entries)}
    in_order = written(facts, days_late)
    otherwise = written(sorted(facts, key=lambda fact: places.get(fact.id, -1)), days_late)

    at = day((facts[-1].day - date_of(1)).days + 2, 15), ZONE
    lasts = [
        timeline.at(len(timeline))
        for chain in (in_order, otherwise)
        for timeline in (as_known_now(chain), as_known_then(chain))
    ]
    first, *others = [known(last, *at) for last in lasts]
    assert all(other == first for other in others)


# What follows by rule


def begins_to_ease() -> Person:
    person = Person()
    person.open()
    person.ease(8, 7)
    return person


def eases_no_longer() -> Person:
    person = somebody("easing")
    for _ in range(4):
        person.live_a_day(4, [STRETCH], calm=False)
    return person


def falls_back() -> Person:
    person = somebody("chronic")
    for _ in range(6):
        person.live_a_day(9, [CURLS])
    return person


def flares_up() -> Person:
    person = somebody("raised")
    person.live_a_day(6, [CURLS])
    return person


def comes_back_after_a_silence() -> Person:
    person = somebody("raised")
    person.wait(days=9)
    person.live_a_day(1, [CURLS])
    return person


LIVES = [
    (begins_to_ease, EasingBegan),
    (eases_no_longer, EasingEnded),
    (falls_back, StageReverted),
    (flares_up, LevelChanged),
    (comes_back_after_a_silence, LevelChanged),
]


@pytest.mark.parametrize(("live", "kind"), LIVES)
def test_what_comes_by_rule_is_kept_once_beside_its_cause(
    live: Callable[[], Person], kind: type[Event]
):
    """Every wish of these lives was given twice as it came; here all are given a third time."""
    person = live()
    before = list(person.facts)

    for which in range(len(person.granted)):
        person.give_again(which)

    assert person.facts == before
    found = [batch for _, batch in transactions(before) if isinstance(batch[-1], kind)]
    (cause,), rest = parted(found[-1])
    assert {fact.command for fact in rest} == {cause.command}
    assert [fact.sequence - cause.sequence for fact in rest] == list(range(1, len(rest) + 1))
    assert all(isinstance(fact, kind) for fact in rest)


def test_nothing_harder_comes_unless_it_is_wished_for():
    """Calm weeks in which nobody confirms a stage or a level: both are offered and no more."""
    person = somebody("easing")
    person.ease(30, 4)
    assert openings(person.course, person.now, person.zone) >= {"chronic"}
    assert person.course.stage is Stage.ACUTE

    person.wish(person.app.advance_stage)
    for _ in range(30):
        person.live_a_day(1, [CURLS, BLOCK])

    assert {CURLS.value, BLOCK.value} <= openings(person.course, person.now, person.zone)
    assert not any(isinstance(fact, LevelChanged) for fact in person.facts)


# Truth first, and emergencies

EMERGENCIES = [sign.id for sign in red_flags().signs if sign.tier is Tier.EMERGENCY]


@pytest.mark.parametrize("so_far", ["new", "easing", "chronic", "raised"])
@pytest.mark.parametrize("sign", EMERGENCIES[::5])
def test_an_emergency_closes_everything_in_every_state_until_it_is_cleared(so_far: str, sign: str):
    person = somebody(so_far)
    word = person.word()
    person.wish(person.app.answer_red_flags, (sign,))

    for step in (timedelta(0), timedelta(hours=-5), timedelta(days=1), timedelta(days=20)):
        person.now += step
        person.wish(person.app.answer_red_flags, ())  # all clear now: it takes nothing back
        for exercise in Exercise:
            assert isinstance(person.start_session(exercise, confirmed=True), Locked)
            kept = person.record(Session(exercise=exercise))
            assert kept is not None
            assert not kept.within_budget
        assert isinstance(person.wish(person.app.advance_stage, override=word), Refusal)
        up = person.wish(person.app.change_level, CURLS, "five", override=word)
        assert isinstance(up, Refusal)

    flag = person.by_hand.open_flags[0]
    said = {"assessed_by": "Dr Blue", "assessed_on": person.today, "said": "Nothing to fear."}
    person.wish(person.app.clear_red_flag, flag.id, **said)
    assert person.start(KNEES) is not None


@pytest.mark.parametrize("so_far", ["new", "easing", "chronic", "raised"])
def test_what_took_place_is_recorded_whatever_was_closed(so_far: str):
    person = somebody(so_far)
    person.wish(person.app.answer_cautions, ("surgery", "floor"))
    person.wish(person.app.begin_hold)
    person.wish(person.app.answer_red_flags, ("foot_drop",))

    for exercise in Exercise:
        top = programme().rules_of(exercise).levels[-1].id
        for _ in range(3):
            kept = person.record(Session(exercise=exercise, level=top))
            assert kept is not None
            assert not kept.within_budget


# Opened again


def test_a_diary_that_is_closed_and_opened_is_the_one_that_was_lived(
    home: Path, monkeypatch: pytest.MonkeyPatch
):
    """Through both stages, with checkpoints on the way: each part, and all of it with Terms."""
    monkeypatch.setattr(module, "FIRST_CHECKPOINT", 20)
    person = somebody("raised", encrypted_file(home / "diary", KEY, new=True))
    for number, leg in enumerate((1, 4, 1, 1, 9, 9, 9, 9, 9, 9, 2)):
        if number % 3 == 0:
            person.open_anew()
            assert person.own().course == person.course
        person.live_a_day(leg, [CURLS, WALL, STRETCH])
        entry = person.by_hand.standing[-1]
        moved = (entry.occurred_at - timedelta(minutes=5)).isoformat()
        person.wish(person.app.correct_entry, entry.id, {"occurred_at": moved})
    person.wish(person.app.answer_cautions, ("hip",))
    word = person.word()
    person.wish(person.app.change_prescription, "curl_downs.limit.sessions", 1, override=word)

    person.open_anew()

    timeline = as_known_then(person.facts)
    assert person.own().course == person.course == timeline.at(len(person.facts))
    for count in range(0, len(person.facts), 25):
        assert timeline.at(count) == person.lived[count]
    assert person.course.terms.left is not None
    person.app.close()
