"""Frequency budgets, as tables out of the clinical reference."""

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.budget import Allowance, above_level, allowance, allowances, was_within
from domain.course import Course
from domain.events import Event
from domain.values import Exercise, programme_day
from tests.domain.courses import (
    ADVANCED,
    BLOCK,
    CURLS,
    HOUR,
    KNEES,
    NOON,
    ROLLER,
    SECOND,
    STRETCH,
    TRACTION,
    everything_open,
    legs,
    sessions,
    with_facts,
)
from tests.facts import (
    START,
    ZONE,
    advanced,
    agreed,
    cautioned,
    cleared,
    corrected,
    course,
    date_of,
    day,
    done,
    eased,
    flagged,
    held,
    level_changed,
    opened,
    prescribed_to,
    reported,
    withdrawn,
)
from tests.programme_files import programme


def asked(state: Course, exercise: Exercise, at: datetime = NOON, zone: str = ZONE) -> Allowance:
    return allowance(state, programme(), exercise, at, zone)


@pytest.mark.parametrize(
    ("exercise", "limit", "gap"),
    [
        (KNEES, None, 0),
        (STRETCH, 3, 3),
        (TRACTION, 2, 4),
        (CURLS, 2, 4),
        (ADVANCED, 2, 72),
        (ROLLER, 3, 48),
        (BLOCK, 1, 20),
    ],
)
def test_1_9_limit_and_gap_of_each_exercise(exercise: Exercise, limit: int | None, gap: int):
    once = asked(everything_open(done(exercise, at=NOON)), exercise)

    assert once.limit == limit
    assert once.next_at == NOON + gap * HOUR
    assert once.lock is None


@pytest.mark.parametrize(
    ("exercise", "ago", "free_in"),
    [
        (STRETCH, [3], 0),
        (STRETCH, [2], 1),
        (STRETCH, [23, 20, 3], 1),
        (STRETCH, [24, 20, 3], 0),
        (STRETCH, [25, 24, 3], 0),
        (STRETCH, [6, 5, 4, 3], 19),
        (TRACTION, [4], 0),
        (TRACTION, [23, 4], 1),
        (TRACTION, [24, 4], 0),
        (CURLS, [4], 0),
        (CURLS, [3], 1),
        (CURLS, [23, 4], 1),
        (CURLS, [24, 4], 0),
        (ADVANCED, [72], 0),
        (ADVANCED, [71], 1),
        (ADVANCED, [167, 72], 1),
        (ADVANCED, [168, 72], 0),
        (ROLLER, [48], 0),
        (ROLLER, [47], 1),
        (ROLLER, [167, 100, 48], 1),
        (ROLLER, [168, 100, 48], 0),
        (BLOCK, [20], 0),
        (BLOCK, [19], 1),
    ],
)
def test_1_9_a_window_and_a_gap_open_exactly_at_their_edge(
    exercise: Exercise, ago: list[float], free_in: float
):
    found = asked(everything_open(*sessions(exercise, *ago)), exercise)

    assert found.next_at == NOON + free_in * HOUR
    assert found.is_free is (free_in == 0)
    assert found.may_start is found.is_free


@pytest.mark.parametrize(
    ("exercise", "hours"),
    [(STRETCH, 24), (TRACTION, 24), (CURLS, 24), (ADVANCED, 168), (ROLLER, 168)],
)
def test_1_9_a_second_before_the_edge_the_window_is_still_full(exercise: Exercise, hours: int):
    limit = programme().rules_of(exercise).limit
    assert limit is not None
    first = NOON - hours * HOUR + SECOND
    full = [done(exercise, at=first + step * HOUR) for step in range(limit.sessions.value)]

    found = asked(everything_open(*full), exercise)

    assert not found.is_free
    assert len(found.used) == limit.sessions.value


def test_1_1_knees_rocking_is_never_used_up_and_twelve_a_day_pass_unnoticed():
    twelve = asked(everything_open(*sessions(KNEES, *range(12))), KNEES)
    thirteen = asked(everything_open(*sessions(KNEES, *range(13))), KNEES)

    assert twelve.may_start
    assert thirteen.may_start
    assert not twelve.noticed
    assert thirteen.noticed
    assert thirteen.openings == ()
    assert len(twelve.used) == 9  # those since four in the morning


@pytest.mark.parametrize(
    ("exercise", "stretches", "tractions", "free_in", "shared"),
    [
        (STRETCH, [5, 20], [4], 0, ()),
        (STRETCH, [5, 20], [4, 23], 1, (STRETCH, TRACTION)),
        (STRETCH, [5, 20], [4, 24], 0, ()),
        (TRACTION, [5, 8, 20], [23], 1, (STRETCH, TRACTION)),
        (TRACTION, [5, 8, 24], [20], 0, ()),
        (TRACTION, [3, 6, 9, 12], [], 12, (STRETCH, TRACTION)),
    ],
)
def test_1_3_nerve_loading_sessions_share_four_in_a_day(
    exercise: Exercise,
    stretches: list[float],
    tractions: list[float],
    free_in: float,
    shared: tuple[Exercise, ...],
):
    facts = [*sessions(STRETCH, *stretches), *sessions(TRACTION, *tractions)]

    found = asked(everything_open(*facts), exercise)

    assert found.next_at == NOON + free_in * HOUR
    assert found.shared == shared


def test_1_3_a_later_opening_says_with_what_its_limit_is_shared():
    facts = [*sessions(STRETCH, 5), *sessions(TRACTION, 4, 10)]

    found = asked(everything_open(*facts), STRETCH)
    alone = asked(everything_open(*sessions(STRETCH, 5)), STRETCH)

    assert found.openings == (NOON, NOON + 14 * HOUR)
    assert (found.shared, found.shared_later) == ((), (STRETCH, TRACTION))
    assert alone.shared_later == ()


def test_what_other_exercises_do_leaves_a_budget_alone():
    facts = [*sessions(STRETCH, 1, 4, 7), *sessions(KNEES, 1, 2, 3)]

    assert asked(everything_open(*facts), CURLS).may_start


@pytest.mark.parametrize(
    ("done_at", "free_at"),
    [
        (day(60, 22), day(61, 18)),  # the gap
        (day(60, 5), day(61, 4)),  # the programme day, whose gap ended in the night
        (day(61, 3, 59), day(61, 23, 59)),  # still day 60
        (day(61, 4), day(62, 4)),
    ],
)
def test_1_7_the_backblock_waits_for_the_programme_day_and_for_twenty_hours(
    done_at: datetime, free_at: datetime
):
    found = asked(everything_open(done(BLOCK, at=done_at)), BLOCK, at=done_at)

    assert found.next_at == free_at


def test_openings_are_each_taken_as_early_as_the_one_before_allows():
    none_done = asked(everything_open(), STRETCH)
    one_done = asked(everything_open(*sessions(STRETCH, 1)), STRETCH)
    all_done = asked(everything_open(*sessions(STRETCH, 1, 4, 7)), STRETCH)

    assert none_done.openings == (NOON, NOON + 3 * HOUR, NOON + 6 * HOUR)
    assert one_done.openings == (NOON + 2 * HOUR, NOON + 5 * HOUR)
    assert all_done.openings == ()
    assert all_done.next_at == NOON + 17 * HOUR


def test_the_allowances_stand_in_the_order_of_the_programme():
    found = allowances(everything_open(), programme(), NOON, ZONE)

    assert [each.exercise for each in found] == list(Exercise)
    assert all(each.may_start for each in found)


def test_a_withdrawn_session_gives_its_slot_back_and_a_corrected_one_moves_it():
    last = done(STRETCH, at=NOON - HOUR)
    moved = corrected(last, occurred_at="2026-07-02T07:00:00Z")

    assert not asked(everything_open(last), STRETCH).is_free
    assert asked(everything_open(last, withdrawn(last)), STRETCH).is_free
    assert asked(everything_open(last, moved), STRETCH).is_free


# The first days


def easing(*facts: Event) -> Course:
    """Somebody who may stretch since day 50, and checks in every day."""
    return course(opened(), *legs(1, *[5] * 60), eased(day(49)), *facts)


@pytest.mark.parametrize(
    ("first_on", "limit"),
    [(None, 1), (60, 1), (59, 1), (58, 1), (57, 3), (56, 3)],
)
def test_1_2_the_stretch_is_done_once_a_day_in_its_first_three_days(
    first_on: int | None, limit: int
):
    begun = [] if first_on is None else [done(STRETCH, at=day(first_on, 5))]

    found = asked(easing(*begun), STRETCH)

    assert found.limit == limit
    assert found.in_first_days is (limit == 1)
    assert len(found.used) + len(found.openings) == limit


@pytest.mark.parametrize(
    ("done_at", "asked_at", "free_at"),
    [
        (day(58, 9), day(58, 12), day(59, 9)),  # any 24 hours, not the day
        (day(59, 9), day(59, 12), day(60, 9)),
        (day(60, 9), day(60, 12), day(61, 4)),  # the first days are over with the night
        (day(61, 3), day(61, 3, 30), day(61, 6)),  # and then the gap is what is waited for
    ],
)
def test_1_2_the_stretch_of_the_first_days_waits_a_day_or_for_their_end(
    done_at: datetime, asked_at: datetime, free_at: datetime
):
    first = done(STRETCH, at=day(58, 4))
    later = [] if done_at.date() == day(58).date() else [done(STRETCH, at=done_at)]
    state = easing(*([done(STRETCH, at=done_at)] if not later else [first, *later]))

    found = asked(state, STRETCH, at=asked_at)

    assert found.next_at == free_at
    assert found.openings == ()
    assert asked(state, STRETCH, at=free_at).is_free
    assert not asked(state, STRETCH, at=free_at - SECOND).is_free


def test_1_2_after_its_first_days_the_stretch_may_be_done_three_times():
    found = asked(easing(done(STRETCH, at=day(57, 9))), STRETCH)

    assert found.openings == (NOON, NOON + 3 * HOUR, NOON + 6 * HOUR)


def test_1_2_after_a_pause_the_stretch_is_done_once_a_day_again():
    usual = course(
        opened(),
        *legs(1, *[4] * 54),
        eased(day(40)),
        done(STRETCH, at=day(45)),
        done(STRETCH, at=day(54, 10)),
    )
    sore = with_facts(usual, reported(6, at=day(55)), *legs(56, 4, 4))

    before, after = asked(usual, STRETCH, at=day(55, 8)), asked(sore, STRETCH, at=day(57, 10))

    assert (before.limit, before.in_first_days) == (3, False)
    assert (after.limit, after.in_first_days) == (1, True)
    assert after.may_start


def test_1_2_the_first_stretch_ever_opens_no_second_one_for_a_day():
    state = easing()

    assert asked(state, STRETCH).openings == (NOON,)
    assert was_within(state, programme(), STRETCH, NOON - HOUR, ZONE)


@pytest.mark.parametrize(
    ("others", "at", "within"),
    [
        ([day(58)], day(59, 8), False),  # 23 hours after the first
        ([day(58)], day(59, 9), True),
        ([day(58), day(60)], day(59, 9, 30), False),  # 23.5 hours before the next
        ([day(59)], day(58, 12), False),  # it would be the first itself
        ([day(59)], day(58, 9), True),
        ([day(56), day(59)], day(59, 12), True),  # no longer the first days
        ([day(58), day(61, 4)], day(60, 20), True),  # the day after them admits three
    ],
)
def test_1_2_a_stretch_told_later_is_judged_by_the_first_days_of_its_time(
    others: list[datetime], at: datetime, within: bool
):
    state = easing(*(done(STRETCH, at=other) for other in others))

    assert was_within(state, programme(), STRETCH, at, ZONE) is within


def test_1_7_the_first_days_of_the_backblock_change_its_rounds_and_not_how_often_it_is_done():
    new, old = everything_open(), asked(everything_open(), BLOCK)
    begun = course(*legs(1, *[3] * 60), done(BLOCK, at=day(55)))

    assert not old.in_first_days
    assert old.limit == asked(begun, BLOCK).limit == 1
    assert not asked(new, CURLS).in_first_days  # it has none


# Prescriptions, levels and cautions


def test_a_physiotherapists_limit_holds_from_its_day_on_until_it_is_taken_back():
    done_twice = sessions(CURLS, 7, 4)
    more = prescribed_to("curl_downs.limit.sessions", 3, at=day(59), valid_from=date_of(60))
    back = prescribed_to("curl_downs.limit.sessions", None, at=day(60), valid_from=date_of(61))
    state = everything_open(more, back, *done_twice)

    assert asked(everything_open(*done_twice), CURLS).limit == 2
    assert asked(state, CURLS).limit == 3
    assert asked(state, CURLS).is_free
    assert asked(state, CURLS, at=day(61, 4, 30)).limit == 2
    assert not asked(state, CURLS, at=day(61, 4, 30)).is_free


def test_an_allowance_names_the_level_and_what_is_to_be_heeded():
    raised = level_changed(CURLS, "three", at=day(30))
    found = asked(everything_open(raised, cautioned("pregnancy", at=day(50))), CURLS)

    assert found.level.id == "three"
    assert [caution.id for caution in found.warnings] == ["pregnancy"]
    assert found.may_start


@pytest.mark.parametrize(
    ("level", "at", "above"),
    [
        ("first", None, False),
        ("three", None, False),
        ("four", None, True),
        ("three", day(29), True),  # it was raised a day later
        ("three", day(31), False),
        ("four", day(45), False),  # from which it was dropped since
        ("unheard-of", None, False),
    ],
)
def test_1_4_a_session_above_the_level_of_its_time_passes_the_limits(
    level: str, at: datetime | None, above: bool
):
    state = everything_open(
        level_changed(CURLS, "three", at=day(30)),
        level_changed(CURLS, "four", was="three", at=day(40)),
        level_changed(CURLS, "three", was="four", at=day(50)),
    )

    assert above_level(state, programme(), CURLS, level, at) is above


# What was recorded later


@pytest.mark.parametrize(
    ("exercise", "ago", "at_hours_ago", "within"),
    [
        (STRETCH, [1, 4, 7], 100, True),  # today is full, four days ago was not
        (STRETCH, [1, 4, 20], 25, True),
        (STRETCH, [1, 4, 20], 24, False),
        (STRETCH, [1, 4, 20], 10, False),  # the fourth of one stretch of a day
        (STRETCH, [10], 12, False),  # too soon before the next
        (STRETCH, [10], 8, False),  # too soon after the last
        (STRETCH, [10], 13, True),
        (ADVANCED, [80], 153, True),
        (ADVANCED, [20, 160], 90, False),
        (BLOCK, [2], 20, False),
        (BLOCK, [2], 26, True),
    ],
)
def test_a_session_told_later_is_judged_among_those_around_it(
    exercise: Exercise, ago: list[float], at_hours_ago: float, within: bool
):
    state = everything_open(*sessions(exercise, *ago))

    then = NOON - timedelta(hours=at_hours_ago)
    assert was_within(state, programme(), exercise, then, ZONE) is within


def test_1_7_two_of_one_programme_day_are_one_too_many_for_the_backblock():
    state = everything_open(done(BLOCK, at=day(59, 4)))

    assert not was_within(state, programme(), BLOCK, day(60, 3), ZONE)
    assert was_within(state, programme(), BLOCK, day(60, 4), ZONE)


def test_a_session_told_later_is_judged_by_the_flags_of_its_time():
    flag = flagged(at=day(55))
    state = everything_open(flag, cleared(flag, at=day(57)))

    before, meanwhile, after = (
        was_within(state, programme(), KNEES, day(number), ZONE) for number in (54, 56, 58)
    )

    assert before
    assert not meanwhile
    assert after


def test_a_session_told_later_is_judged_by_what_a_clinician_had_said_by_then():
    state = everything_open(cautioned("blood", at=day(30)), agreed(caution="blood", at=day(58, 12)))

    assert not was_within(state, programme(), ROLLER, day(58, 11), ZONE)
    assert was_within(state, programme(), ROLLER, day(58, 13), ZONE)


def test_a_session_told_later_is_not_closed_by_a_bad_spell_that_began_after_it():
    state = everything_open(held(at=day(58, 12)))

    assert was_within(state, programme(), CURLS, day(58, 11), ZONE)
    assert not was_within(state, programme(), CURLS, day(58, 13), ZONE)


def test_a_session_told_later_is_not_closed_by_a_flare_or_a_gap_that_came_after_it():
    state = everything_open(reported(7, at=day(58, 18)))

    assert was_within(state, programme(), CURLS, day(58, 17), ZONE)
    assert not was_within(state, programme(), CURLS, day(58, 19), ZONE)


def test_2_7_a_session_before_the_check_in_that_ended_a_gap_was_closed_by_it():
    state = course(opened(), *legs(1, *[5] * 20), eased(day(10)), reported(5, at=day(40, 12)))

    assert not was_within(state, programme(), STRETCH, day(40, 11), ZONE)
    assert was_within(state, programme(), STRETCH, day(40, 13), ZONE)


# Properties


@st.composite
def lives(draw: st.DrawFn) -> list[tuple[Exercise, datetime]]:
    """Presses of one exercise after another, each so many minutes after the one before."""
    presses, at = [], day(50)
    for _ in range(draw(st.integers(1, 40))):
        at += timedelta(minutes=draw(st.integers(1, 60 * 20)))
        presses.append((draw(st.sampled_from([STRETCH, TRACTION, CURLS, BLOCK])), at))
    return presses


@given(lives(), st.booleans())
def test_any_window_holds_no_more_sessions_within_budget_than_its_limit(
    presses: list[tuple[Exercise, datetime]], told_later: bool
):
    state, kept = everything_open(), []
    for exercise, at in reversed(presses) if told_later else presses:
        if was_within(state, programme(), exercise, at, ZONE):
            kept.append((exercise, at))
            state = with_facts(state, done(exercise, at=at))

    for exercises, limit, hours in (
        ({STRETCH}, 3, 24),
        ({TRACTION}, 2, 24),
        ({STRETCH, TRACTION}, 4, 24),
        ({CURLS}, 2, 24),
        ({BLOCK}, 1, 20),
    ):
        times = [at for exercise, at in kept if exercise in exercises]
        for end in times:
            assert sum(end - hours * HOUR < at <= end for at in times) <= limit


@given(lives(), st.lists(st.integers(0, 9), max_size=12), st.sampled_from(list(Exercise)))
def test_what_may_start_now_was_within_when_it_is_told_later(
    presses: list[tuple[Exercise, datetime]], pains: list[int], exercise: Exercise
):
    state = course(opened(), *legs(1, *[3] * 49), advanced(day(10)), done(CURLS, at=day(40)))
    for pressed, at in presses:
        for asked_for in (pressed, exercise):
            may_start = asked(state, asked_for, at=at).may_start
            assert may_start is was_within(state, programme(), asked_for, at, ZONE)
        state = with_facts(state, done(pressed, at=at))
        if pains:
            state = with_facts(state, reported(pains.pop(), at=at + timedelta(seconds=30)))


@given(st.lists(st.integers(1, 60 * 30), max_size=12), st.integers(0, 60 * 24))
def test_1_2_in_the_first_days_no_24_hours_hold_two_stretches(waits: list[int], start: int):
    state, times, at = easing(), [], day(50) + timedelta(minutes=start)
    for wait in waits:
        at += timedelta(minutes=wait)
        if asked(state, STRETCH, at=at).may_start:
            times.append(at)
            state = with_facts(state, done(STRETCH, at=at))

    careful = [at for at in times if (programme_day(at, ZONE) - first_of(times)).days < 3]
    assert all(later - sooner >= 24 * HOUR for sooner, later in pairwise(careful))


def first_of(times: list[datetime]) -> date:
    return programme_day(times[0], ZONE)


@given(
    exercise=st.sampled_from([each for each in Exercise if each is not BLOCK]),
    others=st.lists(st.tuples(st.sampled_from(list(Exercise)), st.integers(0, 400)), max_size=14),
)
def test_whatever_was_done_a_session_at_its_opening_breaks_no_limit(
    exercise: Exercise, others: list[tuple[Exercise, int]]
):
    facts = [done(each, at=NOON - timedelta(hours=ago)) for each, ago in others]
    state = everything_open(*facts)

    opens_at = asked(state, exercise).next_at

    assert opens_at >= NOON
    assert was_within(state, programme(), exercise, opens_at, ZONE)
    assert asked(state, exercise, at=opens_at).is_free


@given(others=st.lists(st.integers(0, 96), max_size=8), earlier=st.integers(1, 3600 * 24))
def test_nothing_opens_before_the_time_that_was_told(others: list[int], earlier: int):
    state = everything_open(*sessions(STRETCH, *others))
    found = asked(state, STRETCH)

    sooner = max(NOON, found.next_at - timedelta(seconds=earlier))

    assert asked(state, STRETCH, at=sooner).is_free is (sooner == found.next_at)


def test_before_an_episode_is_opened_nothing_but_the_gentlest_is_open():
    found = allowances(Course(), programme(), START, ZONE)

    assert [each.exercise for each in found if each.may_start] == [KNEES]
