"""Check-ins and gaps, first days, beginning anew, and the newest new thing."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.beginnings import (
    Gap,
    begun_on,
    gaps,
    in_first_days,
    last_check_in,
    newest_gap,
    newest_new_thing,
    restarted_on,
)
from domain.course import Course
from domain.values import Exercise, LevelReason, Response
from tests.facts import (
    advanced,
    check_ins,
    course,
    date_of,
    day,
    done,
    level_changed,
    on,
    opened,
    prescribed_to,
    reported,
    responded,
    reverted,
)
from tests.programme_files import programme

PROGRAMME = programme()
STRETCH = Exercise.TABLE_STRETCH
CURL_DOWNS = Exercise.CURL_DOWNS
BACKBLOCK = Exercise.BACKBLOCK
TRACTION = Exercise.ADVANCED_NERVE_ROOT_TRACTION


def read_on(*days: int) -> list:
    return [reported(3, at=day(number)) for number in days]


def gap(first: int, ended: int | None, days: int) -> Gap:
    return Gap(date_of(first), None if ended is None else date_of(ended), days)


# ---------------------------------------------------------------------------------- check-ins


def test_the_last_check_in_is_the_last_day_with_leg_pain_said_in_time():
    state = course(
        reported(3, None, at=day(1)),
        reported(None, 3, at=day(2)),
        reported(3, at=day(3), recorded=day(5)),
        reported(3, at=day(8)),
    )

    assert [last_check_in(state, date_of(n)) for n in (7, 8)] == [date_of(1), date_of(8)]
    assert last_check_in(course(), date_of(5)) is None


# --------------------------------------------------------------------------------------- gaps


@pytest.mark.parametrize(
    ("read", "today", "found"),
    [
        ((1, 8), 8, None),  # six whole days between them
        ((1, 9), 9, gap(2, 9, 7)),
        ((1, 9, 10, 11), 11, gap(2, 9, 7)),
        ((1,), 8, None),  # day 8 is not over
        ((1,), 9, gap(2, None, 7)),
        ((1,), 30, gap(2, None, 28)),
        ((1, 9, 20), 20, gap(10, 20, 10)),
        ((1, 9, 20), 19, gap(10, None, 9)),
        ((1, 9, 20), 12, gap(2, 9, 7)),
        ((), 7, None),
        ((), 8, gap(1, None, 7)),
        ((8,), 8, gap(1, 8, 7)),
    ],
)
def test_2_7_a_gap_is_so_many_whole_days_without_a_check_in(
    read: tuple[int, ...], today: int, found: Gap | None
):
    assert newest_gap(course(*read_on(*read)), date_of(today), 7) == found


def test_2_7_gaps_are_found_newest_first_and_none_before_the_episode():
    state = course(*read_on(1, 10, 11, 30))

    assert list(gaps(state, date_of(30), 7)) == [gap(12, 30, 18), gap(2, 10, 8)]
    assert newest_gap(Course(), date_of(30), 7) is None
    assert newest_gap(course(), date_of(-9), 7) is None


def test_a_session_is_no_check_in():
    assert newest_gap(course(*read_on(1), done(at=day(5))), date_of(9), 7) == gap(2, None, 7)


@given(st.sets(st.integers(1, 60)), st.integers(1, 60), st.integers(1, 20))
def test_2_7_no_check_in_lies_in_a_gap_and_the_days_of_one_are_counted(
    read: set[int], today: int, least: int
):
    state = course(*read_on(*sorted(read)))

    for found in gaps(state, date_of(today), least):
        days = {date.fromordinal(found.first.toordinal() + n) for n in range(found.days)}
        assert found.days >= least
        assert not days & {date_of(n) for n in read}
        assert max(days) < date_of(today)


# ------------------------------------------------------------------------------ beginning anew


def test_2_7_exercises_begin_with_the_stay_and_anew_after_seven_days_without_a_check_in():
    state = course(*read_on(1), advanced(day(2)), *read_on(2, 3, 11, 12))

    assert restarted_on(state, PROGRAMME, date_of(3)) == date_of(2)
    assert restarted_on(state, PROGRAMME, date_of(10)) == date_of(2)
    assert restarted_on(state, PROGRAMME, date_of(12)) == date_of(11)
    assert restarted_on(Course(), PROGRAMME, date_of(3)) is None


def test_2_7_while_a_gap_is_open_they_can_begin_no_earlier_than_today():
    state = course(advanced(day(2)), *read_on(2))

    assert restarted_on(state, PROGRAMME, date_of(20)) == date_of(20)


def test_a_gap_before_the_stay_makes_nothing_begin_anew():
    state = course(*read_on(1, 10), advanced(day(12)), *read_on(12))

    assert restarted_on(state, PROGRAMME, date_of(12)) == date_of(12)


def test_a_prescribed_length_of_the_gap_holds():
    state = course(advanced(), *read_on(1, 7), prescribed_to("gaps.fresh_days", 5))

    assert restarted_on(state, PROGRAMME, date_of(7)) == date_of(7)


def test_2_7_an_exercise_is_begun_with_its_first_session_since_then():
    sessions = [done(CURL_DOWNS, at=day(n, 12)) for n in (2, 3, 11, 13)]
    state = course(*read_on(1), advanced(day(2)), *read_on(2, 3, 12), *sessions)

    begun = [begun_on(state, PROGRAMME, CURL_DOWNS, date_of(n)) for n in (1, 2, 9, 12, 13, 14)]

    assert begun == [None, date_of(2), date_of(2), None, date_of(13), date_of(13)]


def test_an_exercise_belongs_to_a_stay_in_its_own_stage():
    sessions = [done(STRETCH, at=day(1, 12)), done(STRETCH, at=day(6, 12))]
    state = course(*read_on(1, 3, 5), *sessions, done(CURL_DOWNS, at=day(6, 12)), advanced(day(5)))
    back = course(done(CURL_DOWNS, at=day(6, 12)), advanced(day(5)), reverted(day(7)))

    assert begun_on(state, PROGRAMME, STRETCH, date_of(6)) == date_of(1)
    assert begun_on(state, PROGRAMME, CURL_DOWNS, date_of(6)) == date_of(6)
    assert begun_on(back, PROGRAMME, CURL_DOWNS, date_of(8)) is None
    assert begun_on(Course(), PROGRAMME, STRETCH, date_of(8)) is None


def test_1_2_a_mild_exercise_begins_anew_after_its_pause():
    bad = done(STRETCH, at=day(5, 12))
    sessions = [done(STRETCH, at=day(1, 12)), bad, done(STRETCH, at=day(8, 8, 59))]
    again = done(STRETCH, at=day(9, 12))
    answer = responded(bad, at=day(6), response=Response.WORSE)
    state = course(*read_on(*range(1, 10)), *sessions, answer, again)

    begun = [begun_on(state, PROGRAMME, STRETCH, date_of(n)) for n in (5, 6, 8, 9)]

    assert begun == [date_of(1), None, None, date_of(9)]


def test_an_exercise_that_was_not_done_since_has_not_begun():
    state = course(*read_on(1, 20), done(STRETCH, at=day(1, 12)))

    assert begun_on(state, PROGRAMME, STRETCH, date_of(20)) is None


# --------------------------------------------------------------------------------- first days


@pytest.mark.parametrize(("number", "careful"), [(3, True), (4, True), (6, True), (7, False)])
def test_1_2_the_first_three_days_of_the_table_stretch_are_careful(number: int, careful: bool):
    state = course(*read_on(*range(1, 8)), done(STRETCH, at=day(4, 12)))

    assert in_first_days(state, PROGRAMME, STRETCH, date_of(number)) is careful


@pytest.mark.parametrize(("number", "careful"), [(1, True), (8, True), (9, False)])
def test_1_7_the_first_week_of_the_backblock_is_careful(number: int, careful: bool):
    state = course(advanced(), *read_on(*range(1, 10)), done(BACKBLOCK, at=day(2, 20)))

    assert in_first_days(state, PROGRAMME, BACKBLOCK, date_of(number)) is careful


def test_2_7_after_a_gap_the_first_week_comes_again():
    sessions = [done(BACKBLOCK, at=day(n, 20)) for n in (2, 20)]
    state = course(advanced(), *read_on(1, 2, 20, 26), *sessions)

    careful = [in_first_days(state, PROGRAMME, BACKBLOCK, date_of(n)) for n in (9, 19, 26, 27)]

    assert careful == [False, True, True, False]


def test_an_exercise_without_first_days_has_none():
    assert not in_first_days(course(advanced()), PROGRAMME, CURL_DOWNS, date_of(1))


# ---------------------------------------------------------------------- the newest new thing


def newest(*facts, until: int = 40) -> tuple[Exercise, datetime] | None:
    state = course(advanced(day(1, 8)), *read_on(*range(1, 41)), *facts)
    return newest_new_thing(state, PROGRAMME, date_of(until))


def test_1_8_the_first_session_of_a_provoking_exercise_is_an_introduction():
    curls = [done(CURL_DOWNS, at=day(n, 12)) for n in (1, 2, 3)]
    block = done(BACKBLOCK, at=day(4, 20))

    assert newest(*curls, block, until=3) == (CURL_DOWNS, day(1, 12))
    assert newest(*curls, block, until=4) == (BACKBLOCK, day(4, 20))


def test_1_8_the_last_of_all_four_introductions_is_the_newest():
    four = (CURL_DOWNS, BACKBLOCK, TRACTION, Exercise.MA_ROLLER)
    sessions = [done(each, at=day(n, 12)) for n, each in enumerate(four, 1)]
    again = [done(each, at=day(n, 12)) for n, each in enumerate(four, 6)]

    assert newest(*sessions, *again) == (Exercise.MA_ROLLER, day(4, 12))


def test_1_8_mild_and_soothing_exercises_are_no_new_things():
    assert newest(done(STRETCH, at=day(1, 12)), done(at=day(1, 13))) is None


@pytest.mark.parametrize(
    ("why", "was", "now", "counts"),
    [
        (LevelReason.PROGRESSION, "first", "three", True),
        (LevelReason.PHYSIOTHERAPIST, "first", "three", True),
        (LevelReason.PHYSIOTHERAPIST, "three", "first", False),
        (LevelReason.CHOSEN, "first", "three", False),
        (LevelReason.FLARE, "three", "first", False),
        (LevelReason.PROGRESSION, "first", "of another version", False),
    ],
)
def test_1_8_a_level_up_is_a_new_thing_and_a_step_back_is_none(
    why: LevelReason, was: str, now: str, counts: bool
):
    change = level_changed(CURL_DOWNS, now, was=was, why=why, at=day(9))
    curls = done(CURL_DOWNS, at=day(1, 12))

    expected = (CURL_DOWNS, day(9) if counts else day(1, 12))

    assert newest(curls, change) == expected
    assert newest(curls, change, until=8) == (CURL_DOWNS, day(1, 12))


def test_a_level_up_of_a_mild_exercise_is_no_new_thing():
    assert newest(level_changed(STRETCH, "second", was="first", at=day(3))) is None


def test_1_8_to_begin_anew_after_a_gap_is_an_introduction_as_well():
    sessions = [done(CURL_DOWNS, at=day(n, 12)) for n in (1, 20)]
    state = course(advanced(day(1, 8)), *read_on(1, 20), *sessions)

    assert newest_new_thing(state, PROGRAMME, date_of(20)) == (CURL_DOWNS, day(20, 12))


def test_1_8_outside_the_chronic_stage_nothing_is_new():
    session = done(CURL_DOWNS, at=day(2, 12))

    assert newest_new_thing(course(session), PROGRAMME, date_of(5)) is None
    assert (
        newest_new_thing(course(advanced(), session, reverted(day(3))), PROGRAMME, date_of(5))
        is None
    )


def test_a_tomorrow_changes_nothing_today():
    known = [*check_ins([3] * 5), done(CURL_DOWNS, at=day(2, 12)), done(BACKBLOCK, at=day(5, 20))]
    later = [*check_ins([9], first=30), done(TRACTION, at=day(30, 12))]
    now = course(advanced(day(1, 8)), *known)
    then = course(advanced(day(1, 8)), *known, *later)

    assert [_said(state) for state in (now, then)] == [_said(now)] * 2


def _said(state: Course) -> list:
    today = date_of(5)
    return [
        last_check_in(state, today),
        newest_gap(state, today, 1),
        restarted_on(state, PROGRAMME, today),
        begun_on(state, PROGRAMME, BACKBLOCK, today),
        newest_new_thing(state, PROGRAMME, today),
    ]


def test_a_gap_is_counted_in_the_days_of_each_place():
    there = "Pacific/Auckland"
    state = course(
        opened(on(date(2026, 5, 1))),
        reported(3, at=on(date(2026, 5, 4))),
        reported(3, at=on(date(2026, 5, 12), 9, zone=there), zone=there),
    )

    assert newest_gap(state, date(2026, 5, 12), 7) == Gap(date(2026, 5, 5), date(2026, 5, 12), 7)
