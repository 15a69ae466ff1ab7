"""Frequency budgets and locks, as tables out of the clinical reference."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.budget import Allowance, LockKind, allowance, allowances, was_within
from domain.course import Course
from domain.events import Event
from domain.values import Exercise, Stage, Tier
from tests.facts import (
    START,
    ZONE,
    advanced,
    cleared,
    corrected,
    course,
    date_of,
    day,
    done,
    eased,
    flagged,
    on,
    opened,
    reported,
    reverted,
    withdrawn,
)
from tests.programme_files import programme

KNEES = Exercise.KNEES_ROCKING
STRETCH = Exercise.TABLE_STRETCH
TRACTION = Exercise.ACUTE_NERVE_ROOT_TRACTION
CURLS = Exercise.CURL_DOWNS
ADVANCED = Exercise.ADVANCED_NERVE_ROOT_TRACTION
ROLLER = Exercise.MA_ROLLER
BLOCK = Exercise.BACKBLOCK

NOON = day(60, 12)
HOUR = timedelta(hours=1)
SECOND = timedelta(seconds=1)


def everything_open(*facts: Event) -> Course:
    """A course in which no gate and no order keeps anything closed on day 60."""
    return course(
        opened(),
        eased(day(2)),
        done(STRETCH, at=day(3)),
        advanced(day(10)),
        done(CURLS, at=day(10, 12)),
        *facts,
    )


def sessions(exercise: Exercise, *hours_ago: float, at: datetime = NOON) -> list[Event]:
    return [done(exercise, at=at - timedelta(hours=hours)) for hours in sorted(hours_ago)[::-1]]


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
def test_limit_and_gap_of_each_exercise(exercise: Exercise, limit: int | None, gap: int):
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
def test_a_window_and_a_gap_open_exactly_at_their_edge(
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
def test_a_second_before_the_edge_the_window_is_still_full(exercise: Exercise, hours: int):
    limit = programme().rules_of(exercise).limit
    assert limit is not None
    first = NOON - hours * HOUR + SECOND
    full = [done(exercise, at=first + step * HOUR) for step in range(limit.sessions.value)]

    found = asked(everything_open(*full), exercise)

    assert not found.is_free
    assert len(found.used) == limit.sessions.value


def test_knees_rocking_is_never_used_up_and_twelve_a_day_pass_unnoticed():
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
def test_nerve_loading_sessions_share_four_in_a_day(
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
def test_the_backblock_waits_for_the_programme_day_and_for_twenty_hours(
    done_at: datetime, free_at: datetime
):
    found = asked(everything_open(done(BLOCK, at=done_at)), BLOCK, at=done_at)

    assert found.next_at == free_at


@pytest.mark.parametrize(
    ("done_at", "free_at"),
    [
        (on(date(2026, 10, 24), 12), on(date(2026, 10, 25), 11)),  # an hour was lived twice
        (on(date(2026, 3, 28), 12), on(date(2026, 3, 29), 13)),  # an hour was left out
    ],
)
def test_a_day_of_changing_clocks_still_asks_for_twenty_four_real_hours(
    done_at: datetime, free_at: datetime
):
    three = [done(STRETCH, at=done_at + hours * HOUR) for hours in (0, 3, 6)]
    state = course(opened(done_at - 90 * 24 * HOUR), eased(done_at - 48 * HOUR), *three)

    found = asked(state, STRETCH, at=done_at + 9 * HOUR)

    assert found.next_at == free_at


def test_an_instant_that_carries_a_zone_is_counted_in_real_hours_too():
    three = [done(STRETCH, at=on(date(2026, 10, 24), 12) + hours * HOUR) for hours in (0, 3, 6)]
    state = course(opened(on(date(2026, 9, 1))), eased(on(date(2026, 9, 2))), *three)
    berlin = datetime(2026, 10, 25, 11, 0, tzinfo=ZoneInfo(ZONE))

    assert asked(state, STRETCH, at=berlin).is_free
    assert not asked(state, STRETCH, at=berlin - SECOND).is_free


@pytest.mark.parametrize("when", [date(2026, 10, 25), date(2026, 3, 29)])
def test_the_day_of_the_backblock_ends_at_four_by_the_changed_clocks(when: date):
    early = on(when - timedelta(days=1), 4)
    long_ago = early - 90 * 24 * HOUR
    state = course(
        opened(long_ago), advanced(long_ago), done(CURLS, at=long_ago), done(BLOCK, at=early)
    )

    assert asked(state, BLOCK, at=early + 21 * HOUR).next_at == on(when, 4)


def test_a_session_keeps_the_programme_day_of_the_zone_where_it_was_done():
    in_berlin = on(date_of(60), 23)
    state = everything_open(done(BLOCK, at=in_berlin))

    next_evening = on(date_of(61), 22, zone="Asia/Tokyo")
    assert next_evening - in_berlin == 16 * HOUR
    assert asked(state, BLOCK, at=next_evening, zone="Asia/Tokyo").next_at == in_berlin + 20 * HOUR


def test_rolling_windows_do_not_care_for_zones():
    state = everything_open(*sessions(STRETCH, 20, 10, 5))

    tokyo, honolulu = (
        asked(state, STRETCH, zone=zone).next_at for zone in ("Asia/Tokyo", "Pacific/Honolulu")
    )

    assert tokyo == honolulu == NOON + 4 * HOUR


@pytest.mark.parametrize("exercise", [each for each in Exercise if each is not KNEES])
def test_a_clock_set_back_grants_nothing(exercise: Exercise):
    limit = programme().rules_of(exercise).limit
    assert limit is not None
    hours = [80 * step for step in range(limit.sessions.value)]
    state = everything_open(*sessions(exercise, *hours))

    for back in (HOUR, 24 * HOUR, 30 * 24 * HOUR):
        assert not asked(state, exercise, at=NOON - back).is_free


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


# Locks


@pytest.mark.parametrize(
    ("facts", "open_ones"),
    [
        ([], {KNEES}),
        ([eased()], {KNEES, STRETCH}),
        ([eased(), done(STRETCH, at=day(57))], {KNEES, STRETCH, TRACTION}),
        ([advanced(day(50))], {KNEES, STRETCH, CURLS}),
        ([advanced(day(50)), done(CURLS, at=day(57))], {KNEES, STRETCH, CURLS, BLOCK}),
        (
            [advanced(day(50)), done(CURLS, at=day(53))],
            {KNEES, STRETCH, CURLS, BLOCK, ADVANCED},
        ),
        (
            [advanced(day(40)), done(CURLS, at=day(46))],
            {KNEES, STRETCH, CURLS, BLOCK, ADVANCED, ROLLER},
        ),
        ([eased(), advanced(day(40)), done(CURLS, at=day(46)), reverted(day(55))], {KNEES}),
    ],
)
def test_what_stage_phase_and_order_leave_open(facts: list[Event], open_ones: set[Exercise]):
    found = allowances(course(opened(), *facts), programme(), NOON, ZONE)

    assert {each.exercise for each in found if each.lock is None} == open_ones


@pytest.mark.parametrize(
    ("exercise", "after", "days", "stage"),
    [
        (TRACTION, STRETCH, 3, Stage.ACUTE),
        (BLOCK, CURLS, 3, Stage.CHRONIC),
        (ADVANCED, CURLS, 7, Stage.CHRONIC),
        (ROLLER, CURLS, 14, Stage.CHRONIC),
    ],
)
def test_an_exercise_opens_so_many_programme_days_after_another(
    exercise: Exercise, after: Exercise, days: int, stage: Stage
):
    begun = [eased()] if stage is Stage.ACUTE else [advanced(day(2))]
    state = course(opened(), *begun, done(after, at=day(20, 23)))

    eve = asked(state, exercise, at=day(20 + days, 23, 59) - 24 * HOUR)
    morning = asked(state, exercise, at=day(20 + days, 4))

    assert eve.lock is not None
    assert eve.lock.kind is LockKind.UNLOCK_ORDER
    assert eve.lock.opens_on == date_of(20 + days)
    assert not eve.may_start
    assert morning.lock is None


def test_before_the_first_session_nobody_knows_the_day_on_which_the_next_one_opens():
    lock = asked(course(advanced()), ROLLER).lock

    assert lock is not None
    assert lock.opens_on is None
    assert "14 days after Curl Downs" in lock.sentence


@pytest.mark.parametrize(
    ("session", "next_day", "opens"),
    [
        ({"pleasant": True}, 4, True),
        ({"pleasant": None}, 5, True),
        ({"pleasant": False}, 4, False),
        ({"pleasant": True}, 6, False),
        ({"pleasant": True}, None, True),
    ],
)
def test_traction_waits_for_a_stretch_that_sat_well(
    session: dict[str, bool | None], next_day: int | None, opens: bool
):
    facts = [
        eased(),
        reported(4, at=day(20)),
        done(STRETCH, at=day(20, 10), **session),
        reported(next_day, at=day(21)),
    ]

    assert (asked(course(*facts), TRACTION).lock is None) is opens


def test_a_stretch_of_an_earlier_acute_stay_does_not_open_traction_again():
    facts = [
        eased(),
        done(STRETCH, at=day(5)),
        advanced(day(20)),
        reverted(day(30)),
        eased(day(40)),
    ]

    lock = asked(course(*facts), TRACTION).lock

    assert lock is not None
    assert lock.kind is LockKind.UNLOCK_ORDER


@pytest.mark.parametrize(
    ("tier", "closed"),
    [
        (Tier.EMERGENCY, set(Exercise)),
        (Tier.SAME_DAY, set(Exercise)),
        (Tier.DAYS, {CURLS, ADVANCED, ROLLER, BLOCK}),
        (None, set()),
    ],
)
def test_an_open_flag_closes_by_its_tier(tier: Tier | None, closed: set[Exercise]):
    state = everything_open(flagged(tier, at=day(59)))

    locks = {each.exercise: each.lock for each in allowances(state, programme(), NOON, ZONE)}

    assert {exercise for exercise, lock in locks.items() if lock is not None} == closed
    assert {lock.kind for lock in locks.values() if lock is not None} <= {LockKind.RED_FLAG}


def test_clearing_a_flag_opens_again_and_a_second_flag_keeps_closed():
    first, second = flagged(at=day(58)), flagged(at=day(59))

    one_left = everything_open(first, second, cleared(first, at=day(59)))
    none_left = everything_open(
        first, second, cleared(first, at=day(59)), cleared(second, at=day(59))
    )

    assert asked(one_left, KNEES).lock is not None
    assert asked(none_left, KNEES).may_start


def test_an_all_clear_does_not_clear_what_was_flagged():
    state = everything_open(flagged(at=day(58)), flagged(None, at=day(59)))

    assert asked(state, KNEES).lock is not None


def test_a_clock_set_back_before_the_flag_opens_nothing():
    state = everything_open(flagged(at=NOON))

    assert asked(state, KNEES, at=day(50)).lock is not None


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


def test_two_of_one_programme_day_are_one_too_many_for_the_backblock():
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
