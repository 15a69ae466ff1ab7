"""Budgets by the clocks: days of changing clocks, travel, a clock set back, and the small hours."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.budget import Allowance, allowance, was_within
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
    readings,
    sessions,
    with_facts,
)
from tests.facts import (
    ZONE,
    advanced,
    corrected,
    course,
    date_of,
    day,
    done,
    eased,
    flagged,
    held,
    level_changed,
    on,
    opened,
    reported,
    withdrawn,
)
from tests.programme_files import programme

NEW_YORK = "America/New_York"
TOKYO = "Asia/Tokyo"
SPRING = date(2026, 3, 29)
"""At two in the morning the clocks of Berlin show three."""
AUTUMN = date(2026, 10, 25)
"""At three in the morning the clocks of Berlin show two again."""
DAY = timedelta(days=1)


def asked(state: Course, exercise: Exercise, at: datetime = NOON, zone: str = ZONE) -> Allowance:
    return allowance(state, programme(), exercise, at, zone)


def around(when: date, *facts: Event, zone: str = ZONE) -> Course:
    """Somebody for whom nothing is closed about a day, who checks in at nine on each of 60 days."""
    first = on(when, 9, zone=zone) - 50 * DAY
    return course(
        opened(first - HOUR, zone=zone),
        eased(first),
        *readings(first, first + 60 * DAY),
        done(STRETCH, at=first),
        done(TRACTION, at=first + 4 * DAY),
        advanced(first + 5 * DAY),
        done(CURLS, at=first + 5 * DAY),
        done(BLOCK, at=first + 9 * DAY),
        done(ADVANCED, at=first + 13 * DAY),
        done(ROLLER, at=first + 20 * DAY),
        *facts,
    )


@pytest.mark.parametrize(
    ("exercise", "when", "done_at", "free_at"),
    [
        # 24 real hours: an hour was left out, or lived twice
        (STRETCH, SPRING - DAY, [(12, 0), (15, 0), (18, 0)], (SPRING, 13)),
        (STRETCH, AUTUMN - DAY, [(12, 0), (15, 0), (18, 0)], (AUTUMN, 11)),
        (TRACTION, SPRING - DAY, [(10, 0), (20, 0)], (SPRING, 11)),
        (TRACTION, AUTUMN - DAY, [(10, 0), (20, 0)], (AUTUMN, 9)),
        (CURLS, SPRING - DAY, [(9, 30), (18, 0)], (SPRING, 10.5)),
        (CURLS, AUTUMN - DAY, [(9, 30), (18, 0)], (AUTUMN, 8.5)),
        # 72 and 48 real hours
        (ADVANCED, SPRING - DAY, [(12, 0)], (SPRING + 2 * DAY, 13)),
        (ADVANCED, AUTUMN - DAY, [(12, 0)], (AUTUMN + 2 * DAY, 11)),
        (ROLLER, SPRING - DAY, [(12, 0)], (SPRING + DAY, 13)),
        (ROLLER, AUTUMN - DAY, [(12, 0)], (AUTUMN + DAY, 11)),
        # the day of the BackBlock turns at four by the changed clocks
        (BLOCK, SPRING - DAY, [(4, 0)], (SPRING, 4)),
        (BLOCK, AUTUMN - DAY, [(4, 0)], (AUTUMN, 4)),
        (BLOCK, SPRING - DAY, [(22, 0)], (SPRING, 19)),
        (BLOCK, AUTUMN - DAY, [(22, 0)], (AUTUMN, 17)),
    ],
)
def test_1_9_a_night_of_changing_clocks_leaves_windows_and_gaps_their_real_hours(
    exercise: Exercise,
    when: date,
    done_at: list[tuple[int, int]],
    free_at: tuple[date, float],
):
    done_before = [done(exercise, at=on(when, *clock)) for clock in done_at]
    opens = on(free_at[0], int(free_at[1]), int(free_at[1] % 1 * 60))
    state = around(when, *done_before)

    found = asked(state, exercise, at=done_before[-1].occurred_at + HOUR)

    assert found.next_at == opens
    assert not asked(state, exercise, at=opens - SECOND).is_free
    assert asked(state, exercise, at=opens).is_free


@pytest.mark.parametrize(
    ("first", "second", "free_at"),
    [
        # the hour between two and three comes twice: once before, once after the change
        (on(AUTUMN, 2, 30), on(AUTUMN, 2, 30, fold=1), on(AUTUMN, 5, 30)),
        (on(AUTUMN, 1), on(AUTUMN, 2, fold=1), on(AUTUMN, 5)),
        (on(SPRING, 1), on(SPRING, 3), on(SPRING, 6)),
    ],
)
def test_1_2_the_gap_of_the_stretch_is_three_hours_through_the_change(
    first: datetime, second: datetime, free_at: datetime
):
    state = around(first.date(), done(STRETCH, at=first), done(STRETCH, at=second))

    assert asked(state, STRETCH, at=second).next_at == free_at


@pytest.mark.parametrize(("when", "hours"), [(SPRING, 23), (AUTUMN, 25)])
def test_1_2_the_first_days_end_at_four_by_the_changed_clocks(when: date, hours: int):
    began = on(when - 2 * DAY, 4)
    last = done(STRETCH, at=on(when, 18))
    first = on(when, 9) - 20 * DAY
    state = course(
        opened(first - HOUR), *readings(first, first + 30 * DAY), eased(first),
        done(STRETCH, at=began), last,
    )  # fmt: skip

    found = asked(state, STRETCH, at=on(when, 19))

    assert on(when, 4) - on(when - DAY, 4) == hours * HOUR
    assert found.next_at == on(when + DAY, 4)


def test_1_9_an_instant_that_carries_a_zone_is_counted_in_real_hours_too():
    three = [done(STRETCH, at=on(AUTUMN - DAY, 12) + hours * HOUR) for hours in (0, 3, 6)]
    state = around(AUTUMN, *three)
    berlin = datetime(2026, 10, 25, 11, 0, tzinfo=ZoneInfo(ZONE))

    assert asked(state, STRETCH, at=berlin).is_free
    assert not asked(state, STRETCH, at=berlin - SECOND).is_free


# Travel


@pytest.mark.parametrize(
    ("done_in", "done_at", "asked_in", "free_at"),
    [
        (ZONE, (60, 23), TOKYO, on(date_of(61), 19)),
        (ZONE, (60, 22), NEW_YORK, on(date_of(61), 18)),
        (NEW_YORK, (60, 22), ZONE, on(date_of(60), 22, zone=NEW_YORK) + 20 * HOUR),
        (NEW_YORK, (60, 22), TOKYO, on(date_of(60), 22, zone=NEW_YORK) + 20 * HOUR),
        # an early go in Tokyo still belongs to the day that New York is in until its four o'clock
        (TOKYO, (61, 5), NEW_YORK, on(date_of(62), 4, zone=NEW_YORK)),
        (TOKYO, (60, 4), TOKYO, on(date_of(61), 4, zone=TOKYO)),
    ],
)
def test_1_7_a_session_keeps_the_programme_day_of_the_zone_where_it_was_done(
    done_in: str, done_at: tuple[int, int], asked_in: str, free_at: datetime
):
    number, hour = done_at
    session = done(BLOCK, at=on(date_of(number), hour, zone=done_in), zone=done_in)
    state = everything_open(session)

    found = asked(state, BLOCK, at=session.occurred_at + HOUR, zone=asked_in)

    assert found.next_at == free_at


def test_1_9_rolling_windows_do_not_care_for_zones():
    state = everything_open(*sessions(STRETCH, 20, 10, 5))

    found = {asked(state, STRETCH, zone=zone).next_at for zone in (ZONE, NEW_YORK, TOKYO)}

    assert found == {NOON + 4 * HOUR}


def test_1_9_a_journey_from_berlin_over_new_york_to_tokyo_grants_no_session():
    """Three stretches a day, wherever the day is: each stop asks whether a fourth fits."""
    berlin = [done(STRETCH, at=on(date_of(60), hour)) for hour in (8, 11, 14)]
    state = everything_open(*berlin)
    arrived = on(date_of(60), 15, zone=NEW_YORK)  # 21:00 in Berlin
    farther = on(date_of(61), 22, zone=TOKYO)  # 15:00 in Berlin

    assert not asked(state, STRETCH, at=arrived, zone=NEW_YORK).is_free
    assert asked(state, STRETCH, at=farther, zone=TOKYO).is_free
    there = with_facts(state, done(STRETCH, at=farther, zone=TOKYO))
    assert asked(there, STRETCH, at=farther, zone=TOKYO).next_at == farther + 3 * HOUR


def test_2_6_a_flare_that_opened_where_the_day_began_earlier_stays_open_in_the_west():
    in_tokyo = reported(7, at=on(date_of(61), 5, zone=TOKYO), zone=TOKYO)
    state = everything_open(in_tokyo)
    in_new_york = in_tokyo.occurred_at + HOUR

    assert programme_day(in_new_york, NEW_YORK) < in_tokyo.day
    assert asked(state, CURLS, at=in_new_york, zone=NEW_YORK).lock is not None
    assert not was_within(state, programme(), CURLS, in_new_york, NEW_YORK)
    assert was_within(state, programme(), CURLS, in_tokyo.occurred_at - HOUR, NEW_YORK)


# A clock set back


@pytest.mark.parametrize("exercise", [each for each in Exercise if each is not KNEES])
def test_2_7_a_clock_set_back_grants_nothing(exercise: Exercise):
    limit = programme().rules_of(exercise).limit
    assert limit is not None
    hours = [80 * step for step in range(limit.sessions.value)]
    state = everything_open(*sessions(exercise, *hours))

    for back in (HOUR, 24 * HOUR, 30 * 24 * HOUR):
        assert not asked(state, exercise, at=NOON - back).is_free


@pytest.mark.parametrize("back", [HOUR, 24 * HOUR, 5 * 24 * HOUR, 40 * 24 * HOUR])
@pytest.mark.parametrize(
    ("facts", "exercise"),
    [
        ([flagged(at=day(60, 11))], KNEES),
        ([reported(7, at=day(60, 11))], CURLS),
        ([reported(7, at=day(60, 11))], STRETCH),
        ([reported(7, at=day(59, 20))], CURLS),
        ([done(STRETCH, at=day(59, 20)), reported(5, at=day(60, 11))], STRETCH),
        ([held(at=day(60, 11))], BLOCK),
        ([level_changed(CURLS, "three", at=day(60, 10)), done(CURLS, at=day(60, 11))], CURLS),
    ],
)
def test_2_7_a_clock_set_back_before_what_closed_an_exercise_opens_nothing(
    facts: list[Event], exercise: Exercise, back: timedelta
):
    state = everything_open(*facts)

    assert not asked(state, exercise).may_start
    assert not asked(state, exercise, at=NOON - back).may_start


@given(
    others=st.lists(st.tuples(st.sampled_from(list(Exercise)), st.integers(0, 200)), max_size=10),
    legs=st.lists(st.tuples(st.integers(0, 10), st.integers(0, 72)), max_size=4),
    exercise=st.sampled_from(list(Exercise)),
    back=st.integers(1, 60 * 24 * 12),
)
def test_2_7_no_clock_set_back_ever_grants_a_session(
    others: list[tuple[Exercise, int]],
    legs: list[tuple[int, int]],
    exercise: Exercise,
    back: int,
):
    facts: list[Event] = [done(each, at=NOON - ago * HOUR) for each, ago in others]
    facts += [reported(leg, at=NOON - ago * HOUR) for leg, ago in legs]
    state = everything_open(*facts)

    now, then = asked(state, exercise), asked(state, exercise, at=NOON - timedelta(minutes=back))

    assert now.may_start or not then.may_start


# The small hours, and corrections


@pytest.mark.parametrize(
    ("done_at", "asked_at", "free"),
    [
        (day(60, 3, 59), day(60, 4), False),  # still day 59, and twenty hours apart
        (day(60, 3, 59), day(60, 23, 58), False),
        (day(60, 3, 59), day(60, 23, 59), True),
        (day(60, 4), day(61, 0), False),  # twenty hours later it is day 60 still
        (day(60, 4), day(61, 3, 59), False),
        (day(60, 4), day(61, 4), True),
        (day(60, 8), day(61, 3, 59), False),
        (day(60, 8), day(61, 4), True),
    ],
)
def test_1_7_about_four_in_the_morning_the_backblock_goes_by_the_programme_day(
    done_at: datetime, asked_at: datetime, free: bool
):
    assert asked(everything_open(done(BLOCK, at=done_at)), BLOCK, at=asked_at).is_free is free


def test_1_9_a_withdrawn_session_gives_its_slot_back_and_a_corrected_one_moves_it():
    last = done(STRETCH, at=NOON - HOUR)
    moved = corrected(last, occurred_at="2026-07-02T07:00:00Z")

    assert not asked(everything_open(last), STRETCH).is_free
    assert asked(everything_open(last, withdrawn(last)), STRETCH).is_free
    assert asked(everything_open(last, moved), STRETCH).is_free


@pytest.mark.parametrize(
    ("corrected_to", "free_at"),
    [
        ("2026-07-02T01:59:00Z", day(60, 23, 59)),  # 03:59 is day 59
        ("2026-07-02T02:00:00Z", day(61, 4)),
        ("2026-07-01T20:00:00Z", day(60, 18)),
        ("2026-07-02T06:00:00Z", day(61, 4)),
    ],
)
def test_1_7_a_corrected_time_counts_on_the_day_it_falls_on(corrected_to: str, free_at: datetime):
    session = done(BLOCK, at=day(60, 9))
    state = everything_open(session, corrected(session, occurred_at=corrected_to))

    assert asked(state, BLOCK, at=day(60, 10)).next_at == free_at
