"""What followed an exercise: rises against the level before, until when, gaps as gaps, no cause."""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from domain.events import Event
from domain.values import Exercise, Reading, Response
from projections.aftermath import HOURS, Aftermath, Rise
from projections.heard import HOUR, Kind
from projections.reactions import _KEPT, CONSIDERED, SHOWN, EveryReaction, Extra, Reactions
from projections.timeline import as_known_then
from tests.facts import (
    chained,
    check_ins,
    corrected,
    course,
    day,
    done,
    on,
    opened,
    reported,
    responded,
    withdrawn,
)
from tests.programme_files import programme
from tests.reactions import CURLS, course_of_rises, curls, mornings, reactions


def only(*facts: Event) -> Aftermath:
    (found,) = reactions(*facts).sessions
    return found


def at_hour(found: Aftermath, hour: int) -> int | None:
    return found.hourly[hour - HOURS[0]]


def moment(leg: int, number: int, hour: int) -> Event:
    return reported(leg, None, at=day(number, hour), reading=Reading.MOMENT)


def test_a_rise_counts_from_the_level_before_and_ends_where_a_morning_is_level():
    found = only(*mornings(3, 3, 3, 3, 3, 5, 3, 3), curls(5))

    assert found.level == 3
    assert found.rise == Rise(points=2, seconds=22 * HOUR)


def test_the_morning_after_an_evening_session_is_a_word_after_it():
    found = only(*mornings(3, 3, 3, 3, 3, 5, 3), curls(5, 20))

    assert found.level == 3
    assert found.rise == Rise(points=2, seconds=11 * HOUR)
    assert (at_hour(found, 0), at_hour(found, 1)) == (0, 2)


def test_no_rise_is_said_by_a_check_in():
    found = only(*mornings(3, 3, 3, 3, 3, 3), curls(5))

    assert found.rise == Rise(points=0)
    assert not found.rise.is_up


def test_a_fall_is_no_rise():
    assert only(*mornings(3, 3, 3, 3, 3, 1), curls(5)).rise == Rise(points=0)


def test_what_nobody_said_is_not_known_and_not_zero():
    found = only(*mornings(3, 3, 3, 3, 3), curls(5))

    assert found.rise == Rise()
    assert at_hour(found, 6) is None
    assert at_hour(found, 0) == 0


def test_a_missing_morning_is_a_gap_and_the_next_one_speaks_of_its_own_24_hours():
    found = only(*mornings(3, 3, 3, 3, 3, None, 4), curls(5))

    assert found.rise.points is None
    assert at_hour(found, 22) is None
    assert at_hour(found, 23) == 1
    assert at_hour(found, 46) == 1
    assert at_hour(found, 47) is None


def test_a_rise_without_a_later_word_is_not_seen_to_end():
    found = only(*mornings(3, 3, 3, 3, 3, 5), curls(5))

    assert found.rise == Rise(points=2, seconds=None)


def test_a_rise_that_outlasts_the_hours_is_long():
    found = only(*mornings(3, 3, 3, 3, 3, 5, 5, 4, 4, 3), curls(5))

    assert found.rise == Rise(points=2, is_long=True)


def test_a_rise_on_the_second_day_only_is_not_the_sessions_rise():
    found = only(*mornings(3, 3, 3, 3, 3, 3, 6), curls(5))

    assert found.rise == Rise(points=0)
    assert at_hour(found, 30) == 3


def test_a_rise_is_never_shown_before_the_session():
    found = only(*mornings(3, 3, 3, 3, 3, 6), curls(5))

    assert [at_hour(found, hour) for hour in (-12, -2, 0, 1, 22)] == [0, 0, 0, 3, 3]


def test_without_any_check_in_before_there_is_no_level():
    found = only(curls(1), *mornings(5, first=2))

    assert found.level is None
    assert found.rise == Rise()
    assert set(found.hourly) == {None}


def test_after_a_good_day_an_ordinary_one_is_no_rise():
    found = only(*mornings(4, 4, 4, 4, 1, 4), curls(5))

    assert found.level == 4
    assert found.rise == Rise(points=0)


def test_after_a_bad_day_the_level_is_that_of_the_day():
    assert only(*mornings(2, 2, 2, 2, 6, 6), curls(5)).level == 6


def test_after_several_good_days_their_level_holds():
    assert only(*mornings(4, 4, 4, 4, 2, 2, 2, 4), curls(7)).level == 2


def test_what_followed_earlier_sessions_of_the_week_does_not_lift_the_level():
    found = only(*mornings(2, 6, 5, 2, 6, 5, 2, 6, 2), curls(7))

    assert found.level == 2
    assert found.rise.points == 4


def test_where_the_day_itself_was_not_told_the_calm_days_before_it_are():
    assert only(*mornings(3, 3, 5, None, 4), curls(4)).level == 3


def test_days_longer_ago_than_a_week_are_no_part_of_the_level():
    assert only(*mornings(9, 9, 2, 2, 2, 2, 2, 2, 2, 2, 2), curls(10)).level == 2


def test_a_check_in_in_the_evening_is_of_the_side_on_which_most_of_its_hours_lie():
    evenings = [reported(leg, at=day(n, 20)) for n, leg in enumerate((3, 3, 3, 4, 6, 3), 1)]

    found = only(*evenings, curls(4, 9))

    assert found.level == 4
    assert found.rise == Rise(points=2, seconds=35 * HOUR)
    assert at_hour(found, 11) is None
    assert at_hour(found, 12) == 2


def test_a_second_check_in_on_the_day_speaks_of_the_time_since_the_first():
    evening = reported(6, at=day(5, 20))

    found = only(*mornings(3, 3, 3, 3, 3, 3), evening, curls(5, 9))

    assert found.rise == Rise(points=3, seconds=11 * HOUR)
    assert at_hour(found, 11) == 3
    assert at_hour(found, 12) == 0


def test_a_later_morning_leaves_no_gap():
    late = reported(3, at=day(7, 10))

    found = only(*mornings(3, 3, 3, 3, 3, 3), late, curls(5))

    assert None not in found.hourly[: 49 - HOURS[0]]


def test_a_reading_of_the_moment_raises_the_hour_it_was_given_in():
    found = only(*mornings(3, 3, 3, 3, 3, 3), moment(5, 5, 12), curls(5))

    assert at_hour(found, 3) == 2
    assert at_hour(found, 4) == 0
    assert found.rise.points == 2


def test_a_calm_moment_says_that_it_was_back():
    found = only(*mornings(3, 3, 3, 3, 3), moment(5, 5, 12), moment(3, 5, 20), curls(5, 9))

    assert found.rise == Rise(points=2, seconds=11 * HOUR)


def test_a_calm_moment_alone_does_not_say_that_nothing_rose():
    assert only(*mornings(3, 3, 3, 3, 3), moment(1, 5, 12), curls(5)).rise == Rise()


def test_what_was_said_at_the_session_lies_at_its_hour():
    session = curls(5, pain_before=2, pain_highest=6, pain_after=3)

    found = only(*mornings(3, 3, 3, 3, 3, 3), session)

    assert [h.kind for h in found.readings if not h.at] == [
        Kind.AT_START,
        Kind.HIGHEST,
        Kind.AT_END,
    ]
    assert at_hour(found, 0) == 3
    assert found.rise == Rise(points=0)


def test_pain_that_is_up_at_the_end_of_a_session_belongs_to_what_followed():
    session = curls(5, pain_after=5)

    assert only(*mornings(3, 3, 3, 3, 3, 3), session).rise == Rise(points=2, seconds=0)


def test_a_reading_written_too_late_is_left_out():
    late = reported(8, at=day(6, 7), recorded=day(8, 7))

    assert only(*mornings(3, 3, 3, 3, 3), late, curls(5)).rise == Rise()


def test_a_session_entered_later_stands_at_its_own_time():
    session = done(CURLS, at=day(5, 9), recorded=day(9, 9))

    assert only(*mornings(3, 3, 3, 3, 3, 5, 3), session).rise.points == 2


def test_a_corrected_reading_counts_as_corrected():
    slip = reported(9, at=day(6, 7))

    found = only(*mornings(3, 3, 3, 3, 3), curls(5), slip, corrected(slip, leg=4))

    assert found.rise.points == 1


def test_a_session_moved_by_a_correction_is_looked_at_there():
    session = curls(6, 9)
    moved = corrected(session, at=day(7, 8), occurred_at=day(5, 9).isoformat())

    assert only(*mornings(3, 3, 3, 3, 3, 5, 3), session, moved).rise.points == 2


def test_what_was_withdrawn_is_not_there():
    session, slip = curls(5), reported(9, at=day(6, 7))
    facts = [*mornings(3, 3, 3, 3, 3), session, slip, withdrawn(slip)]

    assert only(*facts).rise == Rise()
    assert reactions(*facts, withdrawn(session)).sessions == ()


def test_hours_are_those_that_passed_when_the_clocks_change():
    before, after = date(2026, 3, 28), date(2026, 3, 29)
    calm = [reported(3, at=on(before - timedelta(days=n), 7)) for n in range(5)]
    up = reported(5, at=on(after, 7))
    calm.append(reported(3, at=on(after + timedelta(days=1), 7)))

    found = only(*calm, up, done(CURLS, at=on(before, 9)))

    assert found.rise == Rise(points=2, seconds=21 * HOUR)
    assert found.hours_to_morning() == 21


def test_a_check_in_far_away_is_placed_by_its_instant():
    here = mornings(3, 3, 3, 3, 3)
    there = reported(5, at=on(date(2026, 5, 9), 7, zone="Asia/Tokyo"), zone="Asia/Tokyo")

    found = only(*here, there, curls(5, 9))

    assert [h.at // HOUR for h in found.readings if h.at > 0] == [15]


def test_the_answer_next_morning_is_kept():
    session = curls(5)
    answer = responded(session, Response.WORSE)

    found = only(*mornings(3, 3, 3, 3, 3), session, answer).response

    assert found is not None
    assert found.id == answer.id


def test_what_is_usual_is_the_median_of_those_that_are_known():
    usual = reactions(*course_of_rises([3, 2, 1, 0])).usual

    assert usual is not None
    assert (usual.known, usual.up, usual.points) == (4, 3, Fraction(3, 2))
    assert usual.hours == 22


@pytest.mark.parametrize(("count", "is_usual"), [(2, False), (3, True)])
def test_from_three_sessions_on_something_is_usual(count: int, is_usual: bool):
    assert (reactions(*course_of_rises([1] * count)).usual is not None) is is_usual


def test_a_session_that_nobody_told_of_is_no_calm_one():
    usual = reactions(*course_of_rises([2, 2, 2]), curls(40)).usual

    assert usual is not None
    assert usual.known == 3


def test_rises_that_never_end_make_no_usual_length():
    facts = [*mornings(*([2] * 7)), curls(7)]
    for place in range(3):
        facts += [*mornings(2, 4, 4, 4, 4, first=20 + 20 * place), curls(20 + 20 * place)]

    usual = reactions(*facts).usual

    assert usual is not None
    assert usual.hours is None


def test_the_thick_line_is_the_median_of_each_hour():
    shown = reactions(*course_of_rises([3, 2, 1, 0]))

    assert shown.course[10 - HOURS[0]] == Fraction(3, 2)
    assert shown.course[30 - HOURS[0]] == 0


def test_the_thick_line_has_a_gap_where_fewer_than_three_are_known():
    assert set(reactions(*course_of_rises([3, 2])).course) == {None}


def test_the_first_sessions_and_the_newest_are_compared_from_ten_on():
    few = reactions(*course_of_rises([3] * 9)).usual
    many = reactions(*course_of_rises([3, 3, 3, 3, 3, 1, 1, 1, 1, 1])).usual

    assert few is not None
    assert (few.first, few.newest) == (None, None)
    assert many is not None
    assert (many.first, many.newest) == (3, 1)


def test_sessions_beyond_the_limit_are_told_apart():
    calm, worse = curls(5, within_budget=False), curls(9, within_budget=False)
    facts = [*mornings(2, 2, 2, 2, 2, 2, 2, 2, 2, 2), calm, worse]

    shown = reactions(*facts, responded(worse, Response.WORSE))

    assert shown.extra == Extra(count=2, worse=1)


def test_another_exercise_that_may_stir_the_leg_is_counted_and_nothing_left_out():
    near = done(Exercise.BACKBLOCK, at=day(2, 20))
    harmless = done(Exercise.KNEES_ROCKING, at=day(20, 9))

    shown = reactions(*mornings(2, 2), curls(2), near, curls(20), harmless)

    assert [each.has_other for each in shown.sessions] == [True, False]
    assert (shown.count, shown.beside) == (2, 1)


def test_another_session_of_the_same_is_not_another_exercise():
    assert reactions(curls(2), curls(2, 16)).beside == 0


def test_an_exercise_never_done_has_nothing():
    assert reactions(*mornings(3)) == Reactions(exercise=CURLS)


def test_at_most_so_many_are_held_one_by_one_and_so_many_considered():
    facts = [curls(1 + n // 10, 5 + n % 10) for n in range(CONSIDERED + 50)]

    shown = reactions(*facts)

    assert (shown.count, shown.considered) == (CONSIDERED + 50, CONSIDERED)
    assert len(shown.sessions) == SHOWN
    assert shown.sessions[-1].session is not None
    assert shown.sessions[-1].session.occurred_at == facts[-1].occurred_at


def test_the_newest_of_which_something_is_known():
    shown = reactions(*course_of_rises([1, 1, 1]), curls(40))

    assert shown.newest_known is shown.sessions[-2]


def test_an_exercise_is_worked_out_once_and_when_it_is_looked_at():
    every = EveryReaction(course(*course_of_rises([1])), programme())

    assert every[CURLS] is every[CURLS]


def test_worth_a_look_is_what_was_done_last_and_may_stir_the_leg():
    facts = [curls(3), done(Exercise.MA_ROLLER, at=day(2)), done(at=day(4))]

    assert EveryReaction(course(*facts), programme()).worth_a_look() is CURLS


def test_or_else_whatever_was_done_last():
    every = EveryReaction(course(done(at=day(4))), programme())

    assert every.worth_a_look() is Exercise.KNEES_ROCKING


def test_an_empty_diary_has_something_to_look_at_too():
    every = EveryReaction(course(), programme())

    assert every[every.worth_a_look()].count == 0


def test_a_moment_says_the_same_whatever_was_looked_at_before():
    facts = course_of_rises([3, 2, 0, 1, 2])
    slip, gone = facts[1], facts[4]
    later = [
        corrected(slip, at=day(30), leg=9),
        done(Exercise.BACKBLOCK, at=day(6, 20), recorded=day(30)),
        withdrawn(gone, at=day(30)),
    ]
    timeline = as_known_then(chained(opened(), *facts, *later))
    courses = [timeline.at(count) for count in range(1, len(timeline) + 1)]
    _KEPT.clear()

    in_a_row = [EveryReaction(each, programme())[CURLS] for each in (*courses, *courses[::-1])]

    for each, found in zip((*courses, *courses[::-1]), in_a_row, strict=True):
        _KEPT.clear()
        assert EveryReaction(each, programme())[CURLS] == found


def test_a_session_is_over_when_its_hours_have_passed():
    found = only(*check_ins([3, 3]), curls(2))

    assert not found.is_over(day(4))
    assert found.is_over(day(5))
