"""What the person can do, how they sleep, and how they say it is overall."""

from domain.values import Painkillers
from projections.report.page import Activity
from tests.facts import (
    changed_overall,
    check_ins,
    date_of,
    day,
    outcome,
    reported,
    withdrawn,
)
from tests.projections.report.pages import page_of


def test_each_activity_has_its_first_and_its_last_answer():
    told = [
        outcome(at=day(3), walking=2, sitting=3, socks=1),
        outcome(at=day(20), Walking=7, sitting=5, lifting=4),
    ]

    assert page_of(*told).function.activities == (
        Activity(name="Walking", first=2, last=7),
        Activity(name="sitting", first=3, last=5),
        Activity(name="lifting", first=None, last=4),
    )


def test_without_an_answer_there_are_no_activities():
    assert page_of().function.activities == ()


def test_nights_are_those_of_the_first_and_of_the_last_days():
    bad = check_ins([5] * 14, night_wakings=1)
    better = check_ins([3] * 10, first=15, night_wakings=0)
    mixed = [reported(3, at=day(27), night_wakings=2), reported(3, at=day(28))]

    found = page_of(*bad, *better, *mixed).function

    assert found.first is not None
    assert (found.first.woken, found.first.told, len(found.first.days)) == (14, 14, 14)
    assert (found.last.woken, found.last.told, len(found.last.days)) == (1, 11, 14)


def test_a_late_word_about_a_night_is_not_told():
    late = reported(5, at=day(2), recorded=day(5), night_wakings=2)

    assert page_of(late, last=5).function.last.told == 0


def test_painkillers_are_days_by_the_amount():
    taken = [Painkillers.LESS, Painkillers.MORE, Painkillers.MORE, None]
    told = [
        reported(3, at=day(number), painkillers=amount) for number, amount in enumerate(taken, 1)
    ]
    again = reported(3, at=day(1, 20), painkillers=Painkillers.SAME)

    assert page_of(*told, again, last=4).function.last.painkillers == {
        Painkillers.LESS: 0,
        Painkillers.SAME: 1,
        Painkillers.MORE: 2,
    }


def test_overall_is_the_newest_answer_of_the_period():
    told = (
        changed_overall(4, at=day(2)),
        changed_overall(2, at=day(9)),
        changed_overall(6, at=day(20)),
    )

    found = page_of(*told, last=12).function

    assert (found.overall, found.overall_on) == (2, date_of(9))
    assert page_of(*told, first=10, last=12).function.overall is None


def test_a_late_or_withdrawn_answer_about_things_as_a_whole_is_left_out():
    late, gone = changed_overall(7, at=day(5), recorded=day(9)), changed_overall(6, at=day(6))

    assert page_of(late, gone, withdrawn(gone), last=9).function.overall is None
