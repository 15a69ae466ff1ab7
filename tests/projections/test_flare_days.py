"""On which days flares opened, before and after every change of the stage."""

from collections.abc import Sequence
from datetime import date

from domain.events import Event
from projections.flare_days import flare_days
from tests.facts import advanced, check_ins, course, date_of, day, opened, reverted
from tests.programme_files import programme


def opened_on(first: int, last: int, *facts: Event) -> Sequence[date]:
    facts = (opened(day(1, 7)), *facts)
    between = date_of(first), date_of(last)
    return flare_days(course(*facts), programme(), *between, turns=facts)


def test_a_flare_of_the_chronic_stage_opens_on_its_first_elevated_day():
    calm, flare = check_ins([2] * 7), check_ins([2, 6, 6, 2], first=8)

    assert opened_on(1, 11, *calm, advanced(at=day(8, 7)), *flare) == [date_of(9)]
    assert opened_on(1, 8, *calm, advanced(at=day(8, 7)), *flare) == []


def test_a_flare_of_the_acute_stage_counts_as_well():
    assert opened_on(1, 12, *check_ins([3] * 8 + [7, 7, 3, 3])) == [date_of(9)]


def test_a_flare_of_a_stay_that_was_left_is_not_forgotten():
    stay = (*check_ins([2] * 7), advanced(at=day(8, 7)), *check_ins([2, 6, 6, 2, 2], first=8))
    back = reverted(at=day(12, 20))
    again = (*check_ins([2] * 7, first=13), advanced(at=day(20, 7)))

    assert opened_on(1, 22, *stay, back, *again) == [date_of(9)]


def test_without_a_stage_there_is_none():
    assert flare_days(course(), programme(), date_of(1), date_of(9), turns=()) == []
