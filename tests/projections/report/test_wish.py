"""Which periods are offered, and which one a report begins with."""

from domain.course import Course
from domain.events import Event
from projections.periods import Days
from projections.report.wish import Choices, Offer, choices
from tests.facts import check_ins, course, date_of, day, opened, reported, visited, withdrawn


def on(number: int, *facts: Event) -> Choices:
    return choices(course(opened(day(1, 7)), *facts), date_of(number))


def test_a_young_diary_offers_all_of_it():
    assert on(5) == Choices(days={Offer.ALL: Days(date_of(1), date_of(5))}, default=Offer.ALL)


def test_an_empty_diary_offers_its_day():
    found = choices(Course(), date_of(9))

    assert found.days == {Offer.ALL: Days(date_of(9), date_of(9))}


def test_two_weeks_are_offered_when_they_are_less_than_all():
    assert Offer.FORTNIGHT not in on(14).days
    assert on(15).days[Offer.FORTNIGHT] == Days(date_of(2), date_of(15))
    assert on(15).default is Offer.ALL


def test_a_quarter_is_the_beginning_once_it_is_less_than_all():
    assert on(91).default is Offer.ALL
    assert on(92).default is Offer.QUARTER
    assert on(92).days[Offer.QUARTER] == Days(date_of(2), date_of(92))


def test_the_days_since_a_visit_are_the_beginning_once_there_are_two_weeks_of_them():
    visits = visited(at=day(10)), visited(at=day(30))

    early, later = on(42, *visits), on(43, *visits)

    assert early.days[Offer.VISIT] == Days(date_of(30), date_of(42))
    assert (early.default, later.default) == (Offer.ALL, Offer.VISIT)
    assert later.days[Offer.VISIT] == Days(date_of(30), date_of(43))


def test_a_visit_on_the_first_day_offers_no_more_than_all():
    assert Offer.VISIT not in on(20, visited(at=day(1))).days


def test_a_visit_that_was_withdrawn_or_is_to_come_begins_nothing():
    gone = visited(at=day(5))

    assert Offer.VISIT not in on(30, gone, withdrawn(gone), visited(at=day(31))).days


def test_all_begins_with_what_was_told_of_before_the_opening():
    before = reported(5, at=day(-2), recorded=day(1))

    assert on(5, before, *check_ins([5])).days[Offer.ALL].first == date_of(-2)


def test_a_moment_before_the_diary_has_its_own_day():
    assert on(-3).days == {Offer.ALL: Days(date_of(-3), date_of(-3))}
