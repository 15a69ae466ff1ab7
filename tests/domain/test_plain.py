"""The rules say what their plainest form says, wherever in a life and whatever was asked before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random  # noqa: TID251 made from a seed that Hypothesis draws

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.beginnings import gaps, last_check_in, new_things
from domain.course import Course, evolve
from domain.easing_gate import assess_easing, has_eased
from domain.events import Event
from domain.flares import acute_flares, flares, taken_off
from domain.gate_day import Look
from domain.leg_criteria import leg_is_down
from domain.levels import ladder, offer
from domain.prescriptions import in_force
from domain.settled import measured
from domain.stage_gate import advice_is_due, assess_stage
from domain.timeline import Timeline, when_it_happened
from domain.values import Exercise, Stage, State, programme_day
from domain.windows import baselines
from projections.timeline import CourseTimeline, as_known_then, restated
from projections.today import Today, today
from tests.bench.diaries import facts as ten_years
from tests.domain.courses import BLOCK, CURLS, with_facts
from tests.domain.lives import LEVELS, ZONES, life
from tests.domain.plain import baselines as plain_baselines
from tests.domain.plain import days as plain_days
from tests.domain.plain import flares as plain_flares
from tests.facts import (
    ZONE,
    advanced,
    check_ins,
    date_of,
    done,
    eased,
    level_changed,
    opened,
    prescribed_to,
)
from tests.facts import course as course_of
from tests.facts import day as instant
from tests.programme_files import programme

PROGRAMME = programme()
SEEDS = st.integers(0, 2**32)
DAYS = st.sampled_from([20, 90, 200])


def places(timeline: CourseTimeline, chance: Random, count: int = 4) -> list[int]:
    """Forward, back, at random, and one by one."""
    last = len(timeline)
    forward = [1 + (last - 1) * step // count for step in range(count + 1)]
    anywhere = [chance.randint(1, last) for _ in range(count)]
    return [*forward, *reversed(forward), *anywhere, *range(max(1, last - count), last + 1)]


def timeline_of(seed: int, days: int) -> tuple[CourseTimeline, Random]:
    """A life in columns or folded fact by fact: courses share most of their days in both."""
    chance = Random(seed)  # noqa: S311 nothing is kept secret
    facts = life(chance, days)
    known = facts if chance.random() < 0.5 else restated(facts)
    timeline = Timeline(instant=when_it_happened)
    if chance.random() < 0.5:
        timeline.extend(enumerate(known, 1))
    else:
        for fact in known:
            timeline.append(fact)
    return timeline, chance


def seen(seed: int, days: int) -> Iterator[tuple[Course, date, datetime]]:
    """A life looked at here and there, each time with a day and an instant near its last fact."""
    timeline, chance = timeline_of(seed, days)
    for count in places(timeline, chance):
        at = timeline.instant_of(count) + timedelta(hours=chance.choice([0, 1, 30, -20]))
        yield timeline.at(count), programme_day(at, chance.choice(ZONES)), at


@given(SEEDS, DAYS)
def test_check_ins_gaps_and_new_things(seed: int, days: int):
    for course, day, _ in seen(seed, days):
        least = in_force(PROGRAMME, course, day).gaps.fresh_days.value
        for missing in (1, 3, least):
            assert list(gaps(course, day, missing)) == plain_days.gaps(course, day, missing)
        told = [
            date.fromordinal(ordinal)
            for ordinal, each in plain_days.every_day(course, date.min, day)
            if each.pain.leg is not None
        ]
        assert last_check_in(course, day) == max(told, default=None)
        assert new_things(course, PROGRAMME, day) == plain_days.new_things(course, PROGRAMME, day)


@given(SEEDS, DAYS)
def test_the_sessions_of_an_exercise(seed: int, days: int):
    for course, day, _ in seen(seed, days):
        since = day - timedelta(days=40)
        for exercise in Exercise:
            found = list(course.sessions(since, exercise, day))
            assert found == plain_days.sessions(course, exercise, since, day)


@settings(max_examples=12)
@given(SEEDS, DAYS)
def test_flares_and_the_level_they_are_measured_against(seed: int, days: int):
    for course, day, _ in seen(seed, days):
        levels = plain_flares.measured(course, PROGRAMME, day)
        assert measured(course, PROGRAMME, day) == levels
        assert flares(course, PROGRAMME, day) == plain_flares.flares(course, PROGRAMME, day)
        for exercise in Exercise:
            found = taken_off(course, PROGRAMME, exercise, day)
            assert found == plain_flares.taken_off(course, PROGRAMME, exercise, day)


@pytest.mark.parametrize(
    "learnt",
    [
        prescribed_to("flare.rise", 1, valid_from=date_of(12), at=instant(52)),
        prescribed_to("flare.rise", 4, valid_from=date_of(12), at=instant(52)),
        level_changed(CURLS, LEVELS[CURLS][1], was=LEVELS[CURLS][0], at=instant(19)),
    ],
)
def test_what_is_learnt_later_of_the_time_before_is_heard(learnt: Event):
    """Then the days of two courses are the same, and their flares are not."""
    before = course_of(
        opened(),
        eased(instant(2)),
        *check_ins([3] * 20 + [5, 5, 3, 4] + [3] * 28),
        advanced(instant(9)),
        *(done(each, at=instant(10, hour)) for hour, each in enumerate((CURLS, BLOCK), 12)),
        *(done(each, at=instant(20, hour)) for hour, each in enumerate((CURLS, BLOCK), 12)),
    )
    after = with_facts(before, learnt)

    known = flares(before, PROGRAMME, date_of(52))

    assert known != flares(after, PROGRAMME, date_of(52))
    for course in (before, after, before):
        found = flares(course, PROGRAMME, date_of(52))
        assert found == plain_flares.flares(course, PROGRAMME, date_of(52))


@given(SEEDS, DAYS)
def test_flares_and_baselines_of_the_acute_stage(seed: int, days: int):
    for course, day, _ in seen(seed, days):
        held = in_force(PROGRAMME, course, day)
        criteria, long_days = held.stage, held.gaps.long_days.value
        spells = acute_flares(course, criteria, day.toordinal())
        found = baselines(course, criteria, day.toordinal(), long_days)
        assert spells == plain_flares.acute_flares(course, criteria, day)
        assert [
            (each.window.first, each.window.last, each.leg, each.since, each.ended)
            for each in found
        ] == plain_baselines.baselines(course, criteria, day, long_days)


@given(SEEDS, DAYS)
def test_a_level_is_offered_when_all_the_criteria_of_its_ladder_are_met(seed: int, days: int):
    for course, day, at in seen(seed, days):
        for exercise in Exercise:
            whole = ladder(course, PROGRAMME, exercise, day, at)
            sooner = offer(course, PROGRAMME, exercise, day, at)
            assert sooner == (whole.next if whole.may_rise else None)


@given(SEEDS, DAYS)
def test_what_is_sooner_told_of_the_gates_is_what_their_criteria_say(seed: int, days: int):
    for course, day, _ in seen(seed, days):
        gate = assess_stage(course, PROGRAMME, day)
        assert gate.run == min(gate.met_in_a_row, gate.needed)
        assert advice_is_due(course, PROGRAMME, day) == plainly_due(course, day)
        if course.opened is not None:
            eased = assess_easing(course, PROGRAMME, day).is_met
            assert has_eased(course, PROGRAMME, day) == eased


def plainly_due(course: Course, day: date) -> bool:
    """Whether the leg was not down on the last day of the stay on which that could be told."""
    since, look = course.acute_since, Look(course, PROGRAMME, day)
    if course.stage is not Stage.ACUTE or since is None:
        return False
    if (day - since).days < look.on(day).stage.advice_after_days.value:
        return False
    known = State.UNKNOWN
    for number in range((day - since).days + 1):
        state = leg_is_down(look.on(since + timedelta(days=number))).state
        known = known if state is State.UNKNOWN else state
    return known is not State.MET


def anew(some: Sequence[Event]) -> Course:
    """The course of some facts that shares nothing with any other."""
    course = Course()
    for fact in some:
        course = evolve(course, replace(fact))
    return course


def same(one: Today, other: Today) -> bool:
    days = [None if each.gate is None else each.gate.days for each in (one, other)]
    return one == other and days[0] == days[1]


@settings(max_examples=12)
@given(SEEDS, st.sampled_from([30, 150]))
def test_today_is_the_same_whether_it_was_looked_at_before_or_never(seed: int, days: int):
    timeline, chance = timeline_of(seed, days)
    for count in places(timeline, chance):
        at = timeline.instant_of(count) + timedelta(hours=chance.choice([0, 30, -20]))
        known = today(timeline.at(count), PROGRAMME, at, ZONE)
        assert same(known, today(anew(timeline.facts[:count]), PROGRAMME, at, ZONE))


@pytest.mark.parametrize("acute", [False, True])
@pytest.mark.parametrize("count", [400, 2000])
def test_the_same_holds_of_ten_years(count: int, acute: bool):
    timeline, chance = as_known_then(ten_years(count, acute=acute)), Random(count)  # noqa: S311
    for place in places(timeline, chance, 3):
        course, at = timeline.at(place), timeline.instant_of(place)
        day = programme_day(at, ZONE)
        assert same(
            today(course, PROGRAMME, at, ZONE),
            today(anew(timeline.facts[:place]), PROGRAMME, at, ZONE),
        )
        assert flares(course, PROGRAMME, day) == plain_flares.flares(course, PROGRAMME, day)
        assert advice_is_due(course, PROGRAMME, day) == plainly_due(course, day)
