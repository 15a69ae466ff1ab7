"""A rule that is asked again about the same course is not worked out again."""

from datetime import date

from domain.course import Course
from domain.memo import KEPT, remembered
from domain.programme import Programme
from tests.facts import check_ins, course, date_of
from tests.programme_files import programme

PROGRAMME = programme()


def counting() -> tuple[list[date], object]:
    asked: list[date] = []

    @remembered
    def days(state: Course, _: Programme, day: date) -> int:
        asked.append(day)
        return len(state.days)

    return asked, days


def test_the_same_question_is_worked_out_once():
    asked, days = counting()
    state = course(*check_ins([3, 4]))

    answers = [days(state, PROGRAMME, date_of(n)) for n in (1, 1, 2, 1)]

    assert answers == [2, 2, 2, 2]
    assert asked == [date_of(1), date_of(2)]


def test_another_course_is_another_question_even_if_it_says_the_same():
    asked, days = counting()
    facts = check_ins([3, 4])

    answers = [days(course(*facts[:n]), PROGRAMME, date_of(1)) for n in (1, 2, 2)]

    assert answers == [1, 2, 2]
    assert len(asked) == 3


def test_only_the_last_answers_are_kept():
    asked, days = counting()
    state = course()

    for number in (1, *range(1, KEPT + 2), 1):
        days(state, PROGRAMME, date_of(number))

    assert asked.count(date_of(1)) == 2
