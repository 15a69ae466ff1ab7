"""The pairs of periods that a course offers, and from when on."""

from domain.course import Course
from domain.events import Event
from domain.values import Phase, Stage
from projections.period_pairs import Choice, Pair, Periods, ends, periods
from projections.periods import Days
from tests.facts import advanced, check_ins, course, date_of, day, eased, opened, visited
from tests.programme_files import programme


def on_day(number: int, *facts: Event) -> Periods:
    return periods(course(opened(day(1)), *facts), programme(), date_of(number), ())


def days(first: int, last: int) -> Days:
    return Days(date_of(first), date_of(last))


def test_four_weeks_ago_are_the_seven_days_that_ended_then():
    found = on_day(40)

    assert found.weeks == Pair(days(6, 12), days(34, 40))


def test_four_weeks_ago_waits_for_a_whole_week_that_long_ago():
    assert on_day(34).weeks is None
    assert on_day(34).weeks_from == date_of(35)
    assert on_day(35).weeks == Pair(days(1, 7), days(29, 35))


def test_the_first_and_the_last_fourteen_days():
    assert on_day(40).ends == Pair(days(1, 14), days(27, 40))


def test_shorter_courses_have_shorter_ends_that_do_not_overlap():
    assert ends(date_of(1), date_of(28)) == Pair(days(1, 14), days(15, 28))
    assert ends(date_of(1), date_of(21)) == Pair(days(1, 10), days(12, 21))
    assert ends(date_of(1), date_of(14)) == Pair(days(1, 7), days(8, 14))
    assert ends(date_of(1), date_of(13)) is None
    assert on_day(13).ends_from == date_of(14)


def test_this_stage_and_the_one_before():
    found = on_day(30, eased(at=day(5)), advanced(at=day(20))).stages

    assert found is not None
    assert (found.before, found.now) == ((Stage.ACUTE, None), (Stage.CHRONIC, None))
    assert found.pair == Pair(days(1, 19), days(20, 30))


def test_in_the_first_stage_its_phases_are_compared():
    found = on_day(10, eased(at=day(5))).stages

    assert found is not None
    assert found.before == (Stage.ACUTE, Phase.SETTLING)
    assert found.now == (Stage.ACUTE, Phase.EASING)
    assert found.pair == Pair(days(1, 4), days(5, 10))
    assert on_day(10).stages is None


def test_since_the_last_visit_and_from_the_one_before_it():
    assert on_day(9).visits is None
    assert on_day(30, visited(at=day(10, 15))).visits == Pair(days(1, 9), days(10, 30))
    both = on_day(30, visited(at=day(10, 15)), visited(at=day(20, 15)))
    assert (both.visits, both.visit) == (Pair(days(10, 19), days(20, 30)), date_of(20))


def test_a_visit_on_the_first_day_has_nothing_before_it():
    found = on_day(30, visited(at=day(1, 15)))

    assert (found.visits, found.visit) == (None, date_of(1))


def test_a_pair_is_found_by_its_choice():
    found = on_day(40, visited(at=day(10)), eased(at=day(5)))

    assert found.of(Choice.WEEKS) == found.weeks
    assert found.of(Choice.ENDS) == found.ends
    assert found.stages is not None
    assert found.of(Choice.STAGES) == found.stages.pair
    assert found.of(Choice.VISITS) == found.visits


def test_any_days_say_what_they_hold_up_to_the_day_looked_at():
    found = on_day(3, *check_ins([7, 5, 3, 1])).period(days(2, 9))

    assert found.leg.by_day == (5, 3)


def test_before_anything_was_opened_there_is_nothing_to_compare():
    found = periods(Course(), programme(), date_of(1), ())

    assert [found.of(each) for each in Choice] == [None] * len(Choice)
