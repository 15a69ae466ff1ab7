"""The 24 h response, the pause after a bad answer, and what closes easing again."""

from datetime import date, timedelta

import pytest

from domain.aftermath import (
    answered_badly,
    due,
    first_session,
    harmed,
    last_pause,
    pause_of,
    response_to,
    rose_next_day,
    was_tolerated,
)
from domain.course import Course
from domain.values import Exercise, Response, Stage
from tests.facts import (
    advanced,
    check_ins,
    course,
    date_of,
    day,
    done,
    eased,
    eased_off,
    on,
    opened,
    prescribed_to,
    reported,
    responded,
    withdrawn,
)
from tests.programme_files import programme

STRETCH = Exercise.TABLE_STRETCH
TRACTION = Exercise.ACUTE_NERVE_ROOT_TRACTION
PROGRAMME = programme()
WORSE = Response.WORSE


# ------------------------------------------------------------------------------ next day's leg


@pytest.mark.parametrize(
    ("on_the_day", "after", "rose"),
    [(3, 5, True), (3, 4, False), (3, None, False), (None, 5, False), (5, 3, False)],
)
def test_1_2_a_rise_of_two_by_the_next_day_is_seen(
    on_the_day: int | None, after: int | None, rose: bool
):
    session = done(STRETCH, at=day(1, 12))
    state = course(
        session,
        *(
            reported(leg, at=day(at))
            for at, leg in ((1, on_the_day), (2, after))
            if leg is not None
        ),
    )

    assert rose_next_day(state, session, 2) is rose


@pytest.mark.parametrize(
    ("before", "after", "rose"),
    [
        ([3] * 7, 5, True),
        ([5] * 6 + [3], 5, False),  # an ordinary day after a good one
        ([5] * 6 + [3], 6, False),  # the mean of the seven is 33/7
        ([5] * 6 + [3], 7, True),
        ([5, 3], 5, False),
        ([5, 3], 6, True),  # just two above the mean
        ([5, None, None, 3], 6, True),
        ([1] * 6 + [3], 4, False),  # above the days before, and not above that of the session
        ([1] * 6 + [3], 5, True),
        ([9] + [3] * 6, 5, False),
        ([9] + [3] * 7, 5, True),  # the eighth day before does not count
    ],
)
def test_1_2_a_rise_is_two_above_the_day_and_above_the_mean_of_the_seven_days_up_to_it(
    before: list[int | None], after: int, rose: bool
):
    session = done(STRETCH, at=day(len(before), 12))

    assert rose_next_day(course(*check_ins([*before, after]), session), session, 2) is rose


def test_a_reading_told_too_late_shows_no_rise():
    session = done(STRETCH, at=day(1, 12))
    state = course(session, reported(3, at=day(1)), reported(8, at=day(2), recorded=day(4)))

    assert not rose_next_day(state, session, 2)


@pytest.mark.parametrize(
    ("pleasant", "after", "tolerated"),
    [(True, 3, True), (None, 4, True), (False, 3, False), (True, 5, False)],
)
def test_a_session_was_tolerated_unless_something_speaks_against_it(
    pleasant: bool | None, after: int, tolerated: bool
):
    session = done(STRETCH, at=day(1, 12), pleasant=pleasant)
    state = course(session, reported(3, at=day(1)), reported(after, at=day(2)))

    assert was_tolerated(state, session, 2) is tolerated


def test_the_first_session_is_one_of_this_stay_and_may_have_to_be_a_tolerated_one():
    unpleasant = done(STRETCH, at=day(2), pleasant=False)
    liked = done(STRETCH, at=day(3), pleasant=True)
    state = course(unpleasant, liked, done(Exercise.CURL_DOWNS, at=day(4)))

    assert first_session(state, STRETCH, Stage.ACUTE) == state.day(date_of(2)).sessions[0]
    assert first_session(state, STRETCH, Stage.ACUTE, tolerated_rise=2).id == liked.id
    assert first_session(state, TRACTION, Stage.ACUTE) is None
    assert first_session(state, Exercise.CURL_DOWNS, Stage.CHRONIC) is None


# ----------------------------------------------------------------------------------- responses


def test_a_response_stands_for_all_sessions_of_the_exercise_on_that_day():
    morning, evening = done(STRETCH, at=day(1, 10)), done(STRETCH, at=day(1, 20))
    other, next_day = done(TRACTION, at=day(1, 12)), done(STRETCH, at=day(2, 12))
    answer = responded(morning, at=day(2))
    state = course(morning, evening, other, next_day, answer)

    said = [response_to(state, each) for each in (morning, evening, other, next_day)]

    assert [each and each.id for each in said] == [answer.id, answer.id, None, None]


def test_the_last_response_to_a_session_counts():
    session = done(STRETCH, at=day(1, 10))
    first, second = responded(session, WORSE, at=day(2, 8)), responded(session, at=day(2, 9))

    assert response_to(course(session, first, second), session).id == second.id


def test_a_response_is_heard_until_a_day_later_and_only_if_it_was_written_in_time():
    session = done(STRETCH, at=day(1, 10))
    late, too_late = responded(session, at=day(3)), responded(session, at=day(4))

    assert response_to(course(session, late), session).id == late.id
    assert response_to(course(session, too_late), session) is None


@pytest.mark.parametrize(
    ("response", "settled", "bad"),
    [
        (WORSE, None, True),
        (WORSE, False, True),
        (WORSE, True, False),
        (Response.SAME, False, False),
        (Response.BETTER, None, False),
    ],
)
def test_1_2_worse_and_not_settled_by_the_morning_is_a_bad_answer(
    response: Response, settled: bool | None, bad: bool
):
    session = done(STRETCH, at=day(1, 10))
    state = course(session, responded(session, response, settled=settled))

    assert answered_badly(state, session, 2) is bad


def test_1_2_a_rise_is_a_bad_answer_whatever_was_said():
    session = done(STRETCH, at=day(1, 10))
    state = course(session, reported(3, at=day(1)), reported(5, at=day(2)), responded(session))

    assert answered_badly(state, session, 2)
    assert not answered_badly(state, session, 3)


# -------------------------------------------------------------------------- what is asked next


def test_yesterdays_sessions_are_due_the_last_of_each_exercise_but_knees_rocking():
    early, late = done(STRETCH, at=day(1, 10)), done(STRETCH, at=day(1, 20))
    traction, rocking = done(TRACTION, at=day(1, 12)), done(at=day(1, 21))
    state = course(early, late, traction, rocking, done(STRETCH, at=day(2, 10)))

    assert [each.id for each in due(state, date_of(2))] == [late.id, traction.id]
    assert due(state, date_of(1)) == ()
    assert due(state, date_of(4)) == ()


def test_what_was_answered_is_due_no_more_and_is_due_again_when_that_is_taken_back():
    session = done(STRETCH, at=day(1, 10))
    answer = responded(session, at=day(2))

    assert due(course(session, answer), date_of(2)) == ()
    assert len(due(course(session, answer, withdrawn(answer)), date_of(2))) == 1


def test_an_answer_of_tomorrow_changes_nothing_today():
    session = done(STRETCH, at=day(1, 10))

    assert len(due(course(session, responded(session, at=day(3))), date_of(2))) == 1


# --------------------------------------------------------------------------------------- pause


def risen(first: int = 1, *, exercise: Exercise = STRETCH, back_to: int = 3) -> list:
    """A session, and the check-in of the next day at nine with two points more."""
    return [
        reported(back_to, at=day(first)),
        done(exercise, at=day(first, 12)),
        reported(back_to + 2, at=day(first + 1)),
    ]


@pytest.mark.parametrize("exercise", [STRETCH, TRACTION])
def test_1_2_after_a_rise_an_exercise_rests_for_48_hours_from_the_check_in(exercise: Exercise):
    state = course(*risen(exercise=exercise))

    before = pause_of(state, PROGRAMME, exercise, day(2) - timedelta(seconds=1))
    pause = pause_of(state, PROGRAMME, exercise, day(2))
    end = pause_of(state, PROGRAMME, exercise, day(4) - timedelta(seconds=1))
    after = pause_of(state, PROGRAMME, exercise, day(4))

    assert (pause.since, pause.until, pause.count) == (day(2), day(4), 1)
    assert pause == end
    assert before is None
    assert after is None


def test_1_2_a_bad_response_begins_the_pause_as_well_and_the_first_to_show_it_counts():
    session = done(STRETCH, at=day(1, 12))
    answer = responded(session, WORSE, at=day(2, 7))
    state = course(reported(3, at=day(1)), session, answer, reported(6, at=day(2)))

    assert pause_of(state, PROGRAMME, STRETCH, day(3)).since == day(2, 7)
    assert pause_of(state, PROGRAMME, STRETCH, day(4, 8)) is None


def test_the_first_report_that_was_so_much_higher_begins_the_pause():
    state = course(
        reported(3, at=day(1)),
        done(STRETCH, at=day(1, 12)),
        reported(4, at=day(2, 7)),
        reported(9, at=day(2, 8), recorded=day(4)),
        reported(None, at=day(2, 9)),
        reported(5, at=day(2, 14)),
        reported(6, at=day(2, 20)),
    )

    assert pause_of(state, PROGRAMME, STRETCH, day(3)).since == day(2, 14)


def test_1_2_a_pause_lasts_48_true_hours_when_the_clocks_change():
    friday, saturday, monday = (date(2026, 10, each) for each in (23, 24, 26))
    state = course(
        opened(on(date(2026, 10, 1))),
        reported(3, at=on(friday)),
        done(STRETCH, at=on(friday, 12)),
        reported(5, at=on(saturday)),
    )

    assert pause_of(state, PROGRAMME, STRETCH, on(saturday, 12)).until == on(monday, 8)


def test_the_pause_counts_the_days_with_a_bad_answer_in_the_last_seven():
    state = course(*risen(1), *risen(7, back_to=5), *risen(9, back_to=7))

    counts = [pause_of(state, PROGRAMME, STRETCH, day(at)).count for at in (2, 8, 10)]

    assert counts == [1, 2, 2]


def test_an_exercise_without_such_a_rule_never_pauses():
    state = course(advanced(), *risen(exercise=Exercise.CURL_DOWNS))

    assert pause_of(state, PROGRAMME, Exercise.CURL_DOWNS, day(2)) is None
    assert last_pause(state, PROGRAMME, Exercise.CURL_DOWNS, date_of(2)) is None
    assert pause_of(Course(), PROGRAMME, STRETCH, day(2)) is None
    assert last_pause(Course(), PROGRAMME, STRETCH, date_of(2)) is None


def test_a_prescribed_pause_is_kept():
    state = course(*risen(), prescribed_to("table_stretch.after_rise.pause_hours", 72))

    assert pause_of(state, PROGRAMME, STRETCH, day(5) - timedelta(seconds=1)) is not None


def test_the_newest_pause_is_known_when_it_is_over():
    state = course(*risen(1), *risen(5, back_to=4))

    assert last_pause(state, PROGRAMME, STRETCH, date_of(4)).until == day(4)
    assert last_pause(state, PROGRAMME, STRETCH, date_of(30)).until == day(8)
    assert last_pause(state, PROGRAMME, STRETCH, date_of(1)) is None


# -------------------------------------------------------------------------- easing closes again


def harm(state: Course, until: int = 40, exercise: Exercise = STRETCH) -> list:
    return list(harmed(state, PROGRAMME, exercise, date_of(until)))


@pytest.mark.parametrize(("second", "closes"), [(3, True), (7, True), (8, False)])
def test_1_2_twice_in_seven_days_closes_easing_again(second: int, closes: bool):
    first, again = risen(1), risen(second, back_to=6)
    state = course(eased(day(1, 8)), *first, *again)

    shown = [first[1].id, first[2].id, again[1].id, again[2].id]

    assert harm(state) == (shown if closes else [])
    assert harm(state, until=second) == []


def test_1_2_two_sessions_of_one_day_are_one_time():
    state = course(eased(day(1, 8)), *risen(1), done(STRETCH, at=day(1, 16)))

    assert harm(state) == []


def test_1_2_each_exercise_counts_alone():
    state = course(eased(day(1, 8)), *risen(1), *risen(3, exercise=TRACTION, back_to=6))

    assert harm(state) == []
    assert harm(state, exercise=TRACTION) == []


def test_1_2_what_came_before_easing_began_again_counts_no_more():
    state = course(
        eased(day(1, 8)),
        *risen(1),
        eased_off(day(2)),
        eased(day(3, 14)),
        *risen(3, back_to=6),
        *risen(5, back_to=6),
    )

    assert harm(state) == []


def test_outside_easing_nothing_is_harmed():
    twice = [*risen(1), *risen(3, back_to=6)]

    assert harm(course(*twice)) == []
    assert harm(course(eased(day(1, 8)), *twice, eased_off(day(4)))) == []
    assert harm(course(eased(day(1, 8)), *twice, advanced(day(9)))) == []
    assert harm(course(eased(day(1, 8)), *twice), exercise=Exercise.MA_ROLLER) == []


def test_a_reading_that_is_taken_back_harms_no_more():
    first, again = risen(1), risen(3, back_to=6)
    state = course(eased(day(1, 8)), *first, *again, withdrawn(again[2], at=day(5)))

    assert harm(state) == []
