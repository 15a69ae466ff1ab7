"""A typical day: what falls into which hour, on the clocks where it was entered."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import pytest

from domain.course import Course
from domain.events import PainReported
from domain.values import Exercise, Painkillers, Reading
from projections.periods import Days
from projections.typical_day import (
    Occasion,
    Said,
    TypicalDay,
    minute_of_day,
    typical_day,
    typical_days,
)
from tests.facts import (
    check_ins,
    corrected,
    course,
    date_of,
    day,
    done,
    on,
    opened,
    reported,
    withdrawn,
)

NOON = 8 * 60
"""Noon, in minutes after 04:00."""


def of(state: Course, first: int = 1, last: int = 14) -> TypicalDay:
    return typical_day(state, Days(date_of(first), date_of(last)))


def moment(leg: int | None, number: int, hour: int, minute: int = 0) -> PainReported:
    return reported(leg, None, at=day(number, hour, minute), reading=Reading.MOMENT)


def moments(pains: Iterable[int], hour: int) -> list[PainReported]:
    return [moment(pain, number, hour) for number, pain in enumerate(pains, 1)]


def test_a_session_is_counted_in_its_hour():
    state = course(done(at=day(1, 8, 59)), done(at=day(2, 8)), done(at=day(3, 9)))

    hours = of(state).sessions[Exercise.KNEES_ROCKING]

    assert (hours[4], hours[5], sum(hours)) == (2, 1, 3)


def test_the_day_begins_at_four_and_ends_there():
    state = course(done(at=day(1, 4)), done(at=day(2, 3, 59)))

    hours = of(state, 1, 1).sessions[Exercise.KNEES_ROCKING]

    assert (hours[0], hours[23]) == (1, 1)


def test_pain_at_a_moment_is_told_by_itself_and_around_a_session():
    session = done(at=day(1, 12), pain_before=4, pain_after=2)

    found = of(course(session, moment(5, 2, 12, 30)))

    assert found.readings == (
        Said(NOON, 2, Occasion.AFTER),
        Said(NOON, 4, Occasion.BEFORE),
        Said(NOON + 30, 5, Occasion.MOMENT),
    )


def test_the_worst_of_a_day_has_no_hour():
    found = of(course(*check_ins([8, 4, 6])))

    assert found.readings == ()
    assert (found.worst_leg, found.worst_back, found.read) == (6, 3, 3)


def test_five_readings_of_three_hours_have_a_middle_and_a_range():
    found = of(course(*moments([7, 3, 5, 4, 2], 8)))

    block = found.blocks[1]
    assert (block.hour, block.median, block.range) == (3, 4, (2, 7))


def test_fewer_readings_stand_for_themselves():
    block = of(course(*moments([7, 3, 5, 4], 8))).blocks[1]

    assert (block.pains, block.median, block.range) == ((3, 4, 5, 7), None, None)


def test_a_block_ends_where_the_next_begins():
    state = course(moment(1, 1, 6, 59), moment(2, 2, 7), moment(3, 3, 9, 59), moment(4, 4, 10))

    assert [block.pains for block in of(state).blocks[:3]] == [(1,), (2, 3), (4,)]


def test_what_was_entered_too_late_says_nothing_but_a_session_took_place():
    late = done(at=day(1, 12), recorded=day(4), pain_before=9, pain_after=9)
    recalled = reported(9, at=day(1, 12), recorded=day(4), reading=Reading.MOMENT)

    found = of(course(late, recalled))

    assert (found.readings, found.total(), found.worst_leg) == ((), 1, None)


def test_an_entry_of_the_day_after_counts():
    found = of(course(done(at=day(1, 12), recorded=day(2), pain_before=3)))

    assert [said.pain for said in found.readings] == [3]


def test_a_corrected_time_moves_a_session_and_a_withdrawn_one_is_gone():
    moved, doubled = done(at=day(1, 12)), done(at=day(1, 13))
    there = on(date_of(1), 18).isoformat()

    found = of(course(moved, doubled, corrected(moved, occurred_at=there), withdrawn(doubled)))

    hours = found.sessions[Exercise.KNEES_ROCKING]
    assert (hours[14], sum(hours)) == (1, 1)


def test_the_hour_is_that_of_the_clocks_where_it_was_entered():
    berlin, tokyo = day(1, 12), on(date_of(2), 12, zone="Asia/Tokyo")

    found = of(course(done(at=berlin), done(at=tokyo, zone="Asia/Tokyo")))

    assert found.sessions[Exercise.KNEES_ROCKING][8] == 2


@pytest.mark.parametrize(
    ("when", "hour", "fold", "minute"),
    [
        (date(2026, 3, 29), 1, 0, 21 * 60),
        (date(2026, 3, 29), 3, 0, 23 * 60),
        (date(2026, 3, 29), 12, 0, NOON),
        (date(2026, 10, 25), 2, 0, 22 * 60),
        (date(2026, 10, 25), 2, 1, 22 * 60),
        (date(2026, 10, 25), 12, 0, NOON),
    ],
)
def test_where_the_clocks_change_the_clock_is_read(when: date, hour: int, fold: int, minute: int):
    assert minute_of_day(on(when, hour, fold=fold), "Europe/Berlin") == minute


def test_the_sorest_time_is_the_one_that_stands_out():
    morning, evening = moments([6] * 5, 8), moments([3] * 5, 20)

    found = of(course(*morning, *evening)).sorest

    assert found is not None
    assert (found.hour, found.median) == (3, 6)


def test_no_time_stands_out_by_less_than_a_point():
    found = of(course(*moments([4] * 5, 8), *moments([4, 4, 4, 3, 3], 20)))

    assert (found.sorest, found.usual) == (None, 4)


def test_few_readings_have_no_middle():
    assert of(course(*moments([4] * 4, 8))).usual is None
    assert of(course(*moments([4] * 4, 8))).sorest is None


def test_the_busiest_three_hours():
    state = course(done(at=day(1, 8)), done(at=day(1, 17)), done(at=day(2, 18)))

    assert of(state).busiest == 12
    assert of(course()).busiest is None


def test_nights_and_painkillers_stand_apart():
    state = course(
        reported(5, at=day(1), night_wakings=1, painkillers=Painkillers.LESS),
        reported(5, at=day(2), night_wakings=0),
    )

    found = of(state)

    assert (found.woken, found.nights, found.painkillers[Painkillers.LESS]) == (1, 2, 1)


def test_the_first_fourteen_days_stand_beside_the_last_fourteen():
    found = typical_days(course(opened(day(1)), *check_ins([5] * 40)), date_of(40))

    assert found.first is not None
    assert found.first.days == Days(date_of(1), date_of(14))
    assert found.last.days == Days(date_of(27), date_of(40))


def test_a_short_course_is_one_typical_day_and_says_when_there_will_be_two():
    found = typical_days(course(opened(day(1)), *check_ins([8, 5, 3])), date_of(13))

    assert (found.first, found.last.days) == (None, Days(date_of(1), date_of(13)))
    assert found.last.worst_leg == Fraction(5)
    assert (found.from_day, found.full_from) == (date_of(14), date_of(28))


def test_what_came_after_the_day_looked_at_is_left_out():
    state = course(opened(day(1)), done(at=day(3)), done(at=day(9)))

    assert typical_days(state, date_of(5)).last.total() == 1
