"""Figures 1 and 2: day by day, and how far down the leg by the week."""

from fractions import Fraction

from domain.values import Exercise, Location, Phase, Reading, Stage
from projections.report.page import CourseDay, StageMark
from tests.facts import (
    advanced,
    check_ins,
    date_of,
    day,
    done,
    eased,
    reported,
    reverted,
    visited,
    withdrawn,
)
from tests.projections.report.pages import days, page_of


def one(*facts, number: int = 1) -> CourseDay:
    return page_of(*facts, last=number).course.days[number - 1]


def test_a_day_without_a_word_is_a_gap():
    assert one() == CourseDay(
        day=date_of(1),
        low=None,
        high=None,
        leg=None,
        back=None,
        leg_median=None,
        back_median=None,
        farthest=None,
    )


def test_every_day_of_the_period_has_its_place():
    found = page_of(*check_ins([5]), first=1, last=30).course

    assert [each.day for each in found.days] == [date_of(number) for number in range(1, 31)]


def test_a_day_has_its_worst_and_the_span_of_all_its_readings():
    found = one(
        reported(6, 4, at=day(1, 8), farthest=Location.THIGH),
        reported(2, None, at=day(1, 15), reading=Reading.MOMENT),
        done(at=day(1, 18), pain_before=3, pain_highest=8, pain_after=1),
    )

    assert (found.low, found.high, found.leg, found.back) == (1, 8, 6, 4)
    assert found.farthest is Location.THIGH


def test_a_reading_of_back_pain_alone_has_no_span():
    found = one(reported(None, 4, at=day(1)))

    assert (found.low, found.high, found.leg, found.back) == (None, None, None, 4)


def test_what_came_too_late_is_in_no_span():
    late = reported(9, at=day(1), recorded=day(4))
    session = done(at=day(1, 12), recorded=day(4), pain_before=1, pain_after=1)

    found = one(late, session)

    assert (found.low, found.high, found.leg) == (None, None, None)


def test_the_running_median_is_of_seven_days_and_takes_four():
    told = [1, 3, None, None, 5, 5, None, 9, 9, None]
    expected = [None, None, None, None, None, 4, 4, 5, 7, 7]

    found = page_of(*check_ins(told), last=10).course.days

    assert [each.leg_median for each in found] == expected


def test_the_running_median_knows_the_days_before_the_period():
    found = page_of(*check_ins([2, 4, 6, 8, 8, 8, 8, 8]), first=7, last=8).course.days

    assert [each.leg_median for each in found] == [8, 8]
    assert page_of(*check_ins([2, 4, 6, 8]), first=4, last=4).course.days[0].leg_median == 5


def test_the_back_has_its_own_median():
    told = [reported(9, back, at=day(number)) for number, back in enumerate([1, 2, 3, 5], 1)]

    found = page_of(*told, last=4).course.days[-1]

    assert (found.leg_median, found.back_median) == (9, Fraction(5, 2))


def test_each_exercise_has_its_sessions_and_those_over_the_limit():
    stretch = Exercise.TABLE_STRETCH
    gone = done(stretch, at=day(2, 18))
    sessions = [
        done(stretch, at=day(1)),
        done(stretch, at=day(2)),
        done(stretch, at=day(2, 12), within_budget=False),
        gone,
        withdrawn(gone),
    ]

    found = {each.rules.id: each for each in page_of(*sessions, last=3).course.exercises}

    assert (found[stretch].sessions, found[stretch].over) == ((1, 2, 0), (0, 1, 0))
    assert found[Exercise.BACKBLOCK].sessions == (0, 0, 0)
    assert list(found) == list(Exercise)


def test_parts_of_the_programme_begin_where_they_did_or_with_the_period():
    turns = eased(day(5)), advanced(day(20)), reverted(day(40))

    found = page_of(*turns, first=10, last=30, until=50).course.stages

    assert found == (
        StageMark(first=date_of(10), stage=Stage.ACUTE, phase=Phase.EASING),
        StageMark(first=date_of(20), stage=Stage.CHRONIC, phase=None),
    )


def test_a_part_that_ends_on_the_first_day_is_told():
    turns = eased(day(5)), advanced(day(20))

    found = page_of(*turns, first=19, last=30).course.stages

    assert [(each.first, each.stage) for each in found] == [
        (date_of(19), Stage.ACUTE),
        (date_of(20), Stage.CHRONIC),
    ]


def test_flares_are_the_days_on_which_one_opened():
    calm, flare = check_ins([2] * 7), check_ins([2, 6, 6, 2], first=8)
    facts = (*calm, advanced(at=day(8, 7)), *flare)

    assert page_of(*facts, last=11).course.flares == days(9)
    assert page_of(*facts, first=10, last=11).course.flares == ()
    assert page_of(*facts, last=8, until=11).course.flares == ()


def test_visits_are_marked_and_one_that_was_withdrawn_is_not():
    gone = visited(at=day(7))

    assert page_of(visited(at=day(4)), gone, withdrawn(gone), last=9).course.visits == days(4)


def test_weeks_run_from_the_first_day_and_the_last_may_be_short():
    found = page_of(last=17).weeks

    assert [(each.first, each.days) for each in found] == [
        (date_of(1), 7),
        (date_of(8), 7),
        (date_of(15), 3),
    ]


def test_a_week_counts_the_days_by_the_farthest_place():
    places = [Location.FOOT, Location.FOOT, None, Location.THIGH, Location.NONE]
    told = [reported(3, at=day(number), farthest=place) for number, place in enumerate(places, 1)]
    twice = reported(3, at=day(4, 18), farthest=Location.BELOW_KNEE)

    (week,) = page_of(*told, twice, last=7).weeks

    assert week.told == {
        Location.NONE: 1,
        Location.BACK: 0,
        Location.BUTTOCK: 0,
        Location.THIGH: 0,
        Location.BELOW_KNEE: 1,
        Location.FOOT: 2,
    }
    assert (week.n, week.days) == (4, 7)


def test_the_typical_days_are_those_that_are_compared():
    found = page_of(*check_ins([8] * 14 + [3] * 16), last=30).typical

    assert found.first is not None
    assert (found.first.days.first, found.first.days.last) == (date_of(1), date_of(14))
    assert (found.last.days.first, found.last.days.last) == (date_of(17), date_of(30))
    assert (found.first.worst_leg, found.last.worst_leg) == (8, 3)


def test_of_a_short_period_there_is_one_typical_day():
    found = page_of(*check_ins([8] * 10), first=3, last=10).typical

    assert found.first is None
    assert (found.last.days.first, found.last.read) == (date_of(3), 8)
    assert (found.from_day, found.full_from) == (date_of(16), date_of(30))
