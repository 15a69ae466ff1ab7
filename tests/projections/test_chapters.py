"""The course in chapters, from visit to visit."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.course import Course
from projections.chapters import Chapter, chapters
from tests.facts import course, date_of, day, opened, reported, visited, withdrawn

TODAY = date_of(30)


def days(found: tuple[Chapter, ...]) -> list[tuple[date, date]]:
    return [chapter.days for chapter in found]


def test_without_a_visit_the_course_is_one_chapter():
    (whole,) = chapters(course(opened(day(1))), TODAY)

    assert whole == Chapter(date_of(1), TODAY)


def test_a_visit_begins_a_chapter_that_goes_on():
    visit = visited(at=day(10))

    before, since = chapters(course(opened(day(1)), visit), TODAY)

    assert (before.days, before.visit, before.is_last) == ((date_of(1), date_of(9)), None, False)
    assert (since.days, since.is_last) == ((date_of(10), TODAY), True)
    assert since.visit is not None
    assert since.visit.clinician == "A. Weber"


def test_chapters_follow_the_day_of_the_visit_not_that_of_writing():
    found = chapters(course(opened(day(1)), visited(at=day(20)), visited(at=day(10))), TODAY)

    assert [chapter.first for chapter in found] == [date_of(1), date_of(10), date_of(20)]


def test_two_visits_on_a_day_begin_one_chapter():
    first, second = visited("A. Weber", at=day(10)), visited("B. Blau", at=day(10, 15))

    _, since = chapters(course(opened(day(1)), first, second), TODAY)

    assert since.visit is not None
    assert since.visit.clinician == "B. Blau"


def test_a_visit_on_the_first_day_leaves_nothing_before_it():
    (whole,) = chapters(course(opened(day(1)), visited(at=day(1, 15))), TODAY)

    assert whole.visit is not None


def test_a_withdrawn_visit_begins_nothing():
    visit = visited(at=day(10))

    assert len(chapters(course(opened(day(1)), visit, withdrawn(visit, at=day(11))), TODAY)) == 1


def test_what_was_told_of_the_days_before_the_opening_belongs_to_the_first_chapter():
    early = reported(5, at=day(1), recorded=day(3))

    first, *_ = chapters(course(opened(day(3)), early), TODAY)

    assert first.first == date_of(1)


def test_a_diary_that_was_not_begun_has_no_chapter():
    assert chapters(Course(), TODAY) == ()


@given(visits=st.lists(st.integers(1, 30), max_size=6))
def test_the_chapters_lie_end_to_end(visits: list[int]):
    found = chapters(course(opened(day(1)), *(visited(at=day(each, 15)) for each in visits)), TODAY)

    assert found[0].first == date_of(1)
    assert found[-1].last == TODAY
    assert all(one.last + timedelta(days=1) == other.first for one, other in pairwise(found))
