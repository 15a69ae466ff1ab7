"""Periods: the figures of some days, as known on the day that is looked at."""

from datetime import date, timedelta
from fractions import Fraction

from domain.course import Course
from domain.values import Exercise, Location, Painkillers, Phase, Stage
from projections.periods import Days, Pain, Period, Standing, first_day, parts, period, usual
from projections.stays import turns_of
from tests.facts import (
    advanced,
    changed_overall,
    check_ins,
    corrected,
    course,
    date_of,
    day,
    done,
    eased,
    level_changed,
    on,
    opened,
    reported,
    reverted,
    withdrawn,
)
from tests.programme_files import programme


def of(state: Course, first: int, last: int, until: int | None = None) -> Period:
    today = date_of(until or last)
    days = Days(date_of(first), date_of(last))
    return period(state, programme(), days, today, turns_of(state))


def test_pain_is_told_by_its_mean_its_worst_and_its_low_days():
    found = of(course(*check_ins([8, 3, None, 2, 5])), 1, 5)

    assert found.leg == Pain((8, 3, None, 2, 5))
    assert (found.leg.mean, found.leg.worst, found.leg.low_days) == (Fraction(18, 4), 8, 2)
    assert (len(found.days), found.read) == (5, 4)


def test_a_day_with_leg_pain_alone_is_read_and_says_nothing_of_the_back():
    found = of(course(reported(6, None)), 1, 1)

    assert (found.read, found.leg.mean, found.back.mean, found.back.worst) == (1, 6, None, None)


def test_the_highest_of_a_day_counts():
    state = course(reported(3, at=day(1, 8)), reported(7, at=day(1, 20)))

    assert of(state, 1, 1).leg.by_day == (7,)


def test_days_outside_are_left_out():
    found = of(course(*check_ins([9, 4, 4, 9])), 2, 3, until=4)

    assert found.leg.by_day == (4, 4)


def test_a_period_ends_with_the_day_that_is_looked_at():
    found = of(course(*check_ins([5, 5, 5])), 1, 30, until=3)

    assert found.days == Days(date_of(1), date_of(3))


def test_what_was_entered_too_late_to_count_is_told_and_left_out():
    next_day = reported(4, at=day(2), recorded=day(3))
    too_late = reported(9, at=day(1), recorded=day(3))

    found = of(course(too_late, next_day), 1, 3)

    assert (found.leg.by_day, found.read, found.late) == ((None, 4, None), 1, 1)


def test_a_corrected_entry_says_what_it_says_now_and_a_withdrawn_one_nothing():
    slip, doubled = reported(9, at=day(1)), reported(8, at=day(2))

    found = of(course(slip, doubled, corrected(slip, leg=2), withdrawn(doubled)), 1, 2)

    assert found.leg.by_day == (2, None)


def test_the_place_in_the_middle_is_the_farther_of_two():
    reached = (Location.FOOT, Location.THIGH, Location.BUTTOCK, Location.BACK)
    state = course(*(reported(3, at=day(n), farthest=each) for n, each in enumerate(reached, 1)))

    found = of(state, 1, 4)

    assert (found.typical, found.farthest) == (Location.THIGH, Location.FOOT)


def test_nights_and_painkillers_count_where_they_were_told():
    state = course(
        reported(5, at=day(1), night_wakings=2, painkillers=Painkillers.MORE),
        reported(5, at=day(2), night_wakings=0, painkillers=Painkillers.SAME),
        reported(5, at=day(3)),
    )

    found = of(state, 1, 3)

    assert (found.woken, found.nights) == (1, 2)
    assert found.painkillers[Painkillers.MORE] == 1


def test_of_painkillers_said_as_often_the_larger_amount_is_told():
    assert (
        usual({Painkillers.LESS: 2, Painkillers.SAME: 2, Painkillers.MORE: 0}) is Painkillers.SAME
    )
    assert usual({Painkillers.LESS: 0, Painkillers.SAME: 0, Painkillers.MORE: 0}) is None


def test_sessions_are_counted_with_those_over_the_limit_and_the_last_level():
    curl = Exercise.CURL_DOWNS
    state = course(
        done(curl, at=day(1, 10)),
        done(curl, at=day(2, 10), level="three", within_budget=False),
        done(curl, at=day(9, 10)),
    )

    found = of(state, 1, 7, until=9).sessions_of(curl)

    assert (found.sessions, found.over, found.level) == (2, 1, "three")


def test_a_session_late_at_night_belongs_to_the_day_before():
    state = course(done(at=on(date_of(2), 2, 30)))

    assert of(state, 1, 1, until=3).sessions_of(Exercise.KNEES_ROCKING).sessions == 1


def test_the_last_answer_about_things_as_a_whole_is_told():
    late = changed_overall(7, at=day(3), recorded=day(6))
    state = course(changed_overall(4, at=day(1)), changed_overall(2, at=day(2)), late)

    assert of(state, 1, 6).overall == 2
    assert of(state, 3, 6).overall is None


def test_a_flare_counts_in_the_period_in_which_it_opened():
    state = course(*check_ins([2] * 7), advanced(at=day(8, 7)), *check_ins([2, 6, 6, 2], first=8))

    assert (of(state, 1, 8, until=11).flares, of(state, 9, 11).flares) == (0, 1)


def test_the_place_in_the_programme_is_that_of_the_last_day():
    state = course(opened(day(1)), eased(at=day(5)), advanced(at=day(15)))

    assert of(state, 1, 4, until=20).standing == Standing(
        stage=Stage.ACUTE, phase=Phase.SETTLING, day=4
    )
    assert of(state, 1, 14, until=20).standing == Standing(
        stage=Stage.ACUTE, phase=Phase.EASING, day=14
    )
    assert of(state, 1, 20).standing == Standing(stage=Stage.CHRONIC, phase=None, day=6)


def test_before_the_first_day_there_is_no_place_in_the_programme():
    assert of(course(opened(day(5))), 1, 3, until=9).standing is None


def test_the_parts_of_the_programme_follow_each_other_without_a_gap():
    state = course(
        opened(day(1)),
        eased(at=day(5)),
        advanced(at=day(15)),
        level_changed(Exercise.CURL_DOWNS, "three", at=day(16)),
        reverted(at=day(20)),
    )

    found = parts(state, date_of(25), by_phase=False)

    assert [(each.stage, len(each.days)) for each in found] == [
        (Stage.ACUTE, 14),
        (Stage.CHRONIC, 5),
        (Stage.ACUTE, 6),
    ]
    assert [each.days.first for each in found[1:]] == [
        each.days.last + timedelta(days=1) for each in found[:-1]
    ]


def test_a_part_that_ended_on_the_day_it_began_is_none():
    state = course(opened(day(1)), eased(at=day(5, 8)), advanced(at=day(5, 9)))

    found = parts(state, date_of(9), by_phase=True)

    assert [(each.stage, each.phase) for each in found] == [
        (Stage.ACUTE, Phase.SETTLING),
        (Stage.CHRONIC, None),
    ]


def test_a_course_begins_with_its_first_entry_if_that_is_before_the_opening():
    assert first_day(course(reported(5, at=day(1)), opened(day(3))), date_of(9)) == date_of(3)
    assert first_day(course(opened(day(3)), reported(5, at=day(1))), date_of(9)) == date_of(1)
    assert first_day(Course(), date_of(9)) == date_of(9)


def test_the_days_are_those_of_each_entry_s_own_zone():
    evening_in_berlin = on(date_of(3), 22)
    state = course(
        reported(4, at=evening_in_berlin),
        reported(6, at=evening_in_berlin + timedelta(hours=1), zone="Asia/Tokyo"),
    )

    assert of(state, 3, 4).leg.by_day == (4, 6)


def test_days_that_end_before_they_begin_are_none():
    none = Days(date(2026, 5, 4), date(2026, 5, 1))

    assert len(none) == 0
    assert date(2026, 5, 2) not in none
