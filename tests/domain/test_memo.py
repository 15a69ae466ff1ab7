"""A rule that is asked again about the same course is not worked out again."""

from dataclasses import replace
from datetime import date

from domain.course import Course
from domain.memo import KEPT, MUCH_THE_SAME, Known, growing, remembered
from domain.programme import Programme
from domain.values import Stage
from tests.domain.courses import with_facts
from tests.facts import check_ins, corrected, course, date_of, opened, prescribed_to
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


def growing_on() -> tuple[list[int], object]:
    """The days read so far, and up to which day each answer could go on from one before."""
    went_on: list[int] = []

    @growing(lambda one, other: one.stage is other.stage)
    def read(state: Course, _: Programme, day: date, known: Known[tuple[int, ...]] | None):
        until = 0 if known is None else known.until
        went_on.append(until)
        sure = () if known is None else tuple(each for each in known.said if each <= until)
        new = state.days.legs(max(until, state.first_day - 1) + 1, day.toordinal())
        return (*sure, *(ordinal for ordinal, _ in new))

    return went_on, read


def read_by(state: Course, number: int) -> tuple[int, ...]:
    days = state.days.legs(state.first_day, date_of(number).toordinal())
    return tuple(ordinal for ordinal, _ in days)


def test_an_answer_goes_on_from_one_for_a_course_that_began_alike():
    went_on, read = growing_on()
    long_life = check_ins([3] * 300)
    short = course(*long_life[:200])
    longer = with_facts(short, *long_life[200:])

    answers = [read(short, PROGRAMME, date_of(200)), read(longer, PROGRAMME, date_of(300))]

    assert answers == [read_by(short, 200), read_by(longer, 300)]
    assert went_on[0] == 0
    assert date_of(200 - MUCH_THE_SAME) < date.fromordinal(went_on[1]) <= date_of(200)


def test_a_look_back_goes_no_farther_than_the_day_that_is_asked_about():
    went_on, read = growing_on()
    state = course(*check_ins([3] * 200))

    read(state, PROGRAMME, date_of(200))

    assert read(state, PROGRAMME, date_of(90)) == read_by(state, 90)
    assert went_on[1] == date_of(90).toordinal()


def test_what_was_corrected_since_is_read_again_from_there():
    went_on, read = growing_on()
    entries = check_ins([3] * 200)
    state = course(*entries)
    amended = with_facts(state, corrected(entries[99], leg=None))

    read(state, PROGRAMME, date_of(200))

    assert read(amended, PROGRAMME, date_of(200)) == read_by(amended, 200)
    assert date.fromordinal(went_on[1]) < date_of(100)


def test_nothing_goes_on_from_another_prescription_another_stage_or_other_first_days():
    went_on, read = growing_on()
    state = course(*check_ins([3] * 90))
    prescribed = with_facts(state, prescribed_to("flare.rise", 1))
    others = [course(opened(), *check_ins([3] * 90)), replace(state, stage=Stage.CHRONIC)]

    for each in (state, prescribed, *others):
        assert read(each, PROGRAMME, date_of(90)) == read_by(each, 90)

    assert went_on == [0, 0, 0, 0]
