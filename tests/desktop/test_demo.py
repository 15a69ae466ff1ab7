"""The made-up diary: believable, whole, and the same whenever it is made again."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache

import pytest

from desktop import demo, opening, wishes
from desktop.recording import Recorder, SetClock
from domain import aftermath
from domain.course import Course, days_late
from domain.events import (
    Event,
    ExerciseDone,
    PainReported,
    RedFlagAnswered,
    RedFlagCleared,
    StageAdvanced,
)
from domain.flares import Kind, flares
from domain.values import Exercise, Stage
from projections.timeline import as_known_then
from tests.programme_files import programme

ZONE = "Europe/Berlin"
NOW = datetime(2026, 4, 12, 10, 32, tzinfo=UTC)
SEEDS = (1, 2, 3)


@cache
def _facts(days: int = demo.DAYS, seed: int = demo.SEED) -> Sequence[Event]:
    application = demo.lived(days, seed, clock=lambda: NOW, zone=lambda: ZONE)
    return tuple(fact for _, fact in application.events_after(0))


def _course(facts: Sequence[Event]) -> Course:
    return as_known_then(facts).at(len(facts))


def _of(kind: type[Event], facts: Sequence[Event]) -> list[Event]:
    return [fact for fact in facts if isinstance(fact, kind)]


def test_it_holds_every_kind_of_fact_that_needs_no_relapse():
    kinds = {fact.TOPIC for fact in _facts()}

    assert kinds == {
        "episode-opened",
        "pain-reported",
        "exercise-done",
        "readiness-answered",
        "global-change-reported",
        "response-reported",
        "outcome-completed",
        "appointment-held",
        "easing-began",
        "stage-advanced",
        "level-changed",
        "red-flag-answered",
        "red-flag-cleared",
        "entry-corrected",
        "entry-withdrawn",
    }


@pytest.mark.parametrize("seed", SEEDS)
def test_the_gate_opens_and_the_chronic_stage_is_lived(seed: int):
    facts = _facts(seed=seed)
    course = _course(facts)
    (advanced,) = _of(StageAdvanced, facts)
    done = Counter(fact.exercise for fact in facts if isinstance(fact, ExerciseDone))

    assert course.stage is Stage.CHRONIC
    assert 14 <= (advanced.day - facts[0].day).days <= 24
    assert set(done) == set(Exercise)


@pytest.mark.parametrize("seed", SEEDS)
def test_one_session_is_beyond_its_limit_and_all_others_are_within(seed: int):
    over = [
        fact
        for fact in _facts(seed=seed)
        if isinstance(fact, ExerciseDone) and not fact.within_budget
    ]

    assert [fact.exercise for fact in over] == [Exercise.TABLE_STRETCH]


def test_pain_eases_with_gaps_and_one_late_entry():
    facts = _facts()
    course = _course(facts)
    first, last = (facts[0].day.toordinal(), course.last_day)
    legs = [course.pain(day).leg for day in range(first, last + 1)]
    late = [fact for fact in facts if isinstance(fact, PainReported) and days_late(fact)]

    assert next(leg for leg in legs if leg is not None) >= 6
    assert max(leg for leg in legs[-5:] if leg is not None) <= 5
    assert legs.count(None) >= 3
    assert len(late) == 1


@pytest.mark.parametrize("seed", SEEDS)
def test_one_flare_comes_as_expected_and_passes(seed: int):
    course = _course(_facts(seed=seed))

    (flare,) = flares(course, programme(), NOW.date())

    assert flare.kind is Kind.EXPECTED
    assert Exercise.CURL_DOWNS in {session.exercise for session in flare.suspects}


def test_every_session_that_may_stir_the_leg_is_asked_about_next_morning():
    facts = _facts()
    course = _course(facts)
    at_once = {fact.day for fact in facts if isinstance(fact, PainReported) and not days_late(fact)}

    assert not [day for day in at_once if aftermath.due(course, day)]


def test_the_scare_is_looked_at_the_same_day_and_closes_everything_until_then():
    facts = _facts()
    (flag,) = [fact for fact in facts if isinstance(fact, RedFlagAnswered) and fact.tier]
    (cleared,) = _of(RedFlagCleared, facts)
    between = [
        fact
        for fact in facts
        if isinstance(fact, ExerciseDone) and flag.sequence < fact.sequence < cleared.sequence
    ]

    assert cleared.assessed_on == flag.day
    assert between == []


def test_it_is_told_in_the_order_of_time_up_to_now():
    written = [fact.recorded_at for fact in _facts()]

    assert written == sorted(written)
    assert written[-1] <= NOW
    assert _facts()[-1].day == NOW.date()


def test_the_same_seed_gives_the_same_wishes_and_another_one_does_not():
    first, again, other = (demo.script(10, seed, until=NOW, zone=ZONE) for seed in (1, 1, 2))

    assert again == first
    assert other != first


def test_its_wishes_can_be_recorded_like_any_others():
    clock = SetClock(lambda: NOW)
    recorder = Recorder(opening.in_memory(clock=clock, zone=lambda: ZONE), clock)

    outcomes = [recorder.give(wishes.made(wish)) for wish in demo.script(10, until=NOW, zone=ZONE)]

    recorded = [fact.TOPIC for outcome in outcomes for fact in outcome.facts]
    assert recorded == [fact.TOPIC for fact in _facts(10)]
    assert not [outcome for outcome in outcomes if outcome.refusal]


def test_its_clock_runs_on_when_it_has_been_lived():
    application = demo.lived(2, clock=lambda: NOW, zone=lambda: ZONE)

    assert application.clock() == NOW


@pytest.mark.parametrize("hour", [1, 5, 10])
def test_a_demo_of_one_day_is_never_empty(hour: int):
    now = NOW.replace(hour=hour)

    assert demo.script(1, until=now, zone=ZONE)
