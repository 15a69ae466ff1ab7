"""A map of days that is added to without harm, and what its leaves say of long stretches."""

from datetime import date
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.course import Day, day_of
from domain.days import LEAF, Days
from domain.events import Event
from domain.values import Exercise
from tests.facts import date_of, day, done, reported

FIRST = date_of(1).toordinal()
KINDS = st.sampled_from(["told", "half told", "done", "nothing"])
LIVED = st.dictionaries(st.integers(1, 150), KINDS, max_size=60)
NUMBERS = st.integers(-40, 200)


@cache
def made(number: int, kind: str = "told") -> Day:
    entries: dict[str, list[Event]] = {
        "told": [reported(3, at=day(number))],
        "half told": [reported(3, None, at=day(number))],
        "done": [done(Exercise.BACKBLOCK, at=day(number))],
        "nothing": [reported(None, 3, at=day(number))],
    }
    return day_of(date_of(number), entries[kind])


def laid(lived: dict[int, str]) -> tuple[Days, dict[int, Day]]:
    days = {FIRST + number - 1: made(number, kind) for number, kind in lived.items()}
    return Days.of(days), days


@given(LIVED)
def test_it_holds_what_was_put_in_in_order(lived: dict[int, str]):
    found, days = laid(lived)

    assert dict(found.items()) == days
    assert list(found.items()) == sorted(days.items(), key=lambda item: item[0])
    assert len(found) == len(days)
    assert bool(found) is bool(days)
    for ordinal in range(FIRST - 40, FIRST + 200):
        assert found.get(ordinal) == days.get(ordinal)
        assert (ordinal in found) is (ordinal in days)


@given(LIVED, st.integers(-100, 300))
def test_a_day_more_leaves_the_former_map_as_it_was(lived: dict[int, str], number: int):
    before, days = laid(lived)
    ordinal, new = FIRST + number, made(1)

    after = before.insert(ordinal, new)

    assert dict(before.items()) == days
    assert dict(after.items()) == days | {ordinal: new}
    assert after.remove(ordinal) == laid(lived)[0].insert(ordinal, new).remove(ordinal)


@given(LIVED.filter(bool), st.data())
def test_without_a_day_it_is_the_map_that_never_held_it(lived: dict[int, str], data: st.DataObject):
    _, days = laid(lived)
    gone = data.draw(st.sampled_from(sorted(days)))
    others = {ordinal: day for ordinal, day in days.items() if ordinal != gone}

    assert Days.of(days).remove(gone) == Days.of(others)


def test_a_day_that_is_not_there_is_no_day():
    with pytest.raises(KeyError):
        Days()[FIRST]


@given(LIVED, NUMBERS, NUMBERS)
def test_its_columns_say_what_the_days_say(lived: dict[int, str], one: int, other: int):
    found, days = laid(lived)
    first, last = FIRST + one, FIRST + other
    inside = {at: each for at, each in sorted(days.items()) if first <= at <= last}
    told = [at for at, each in inside.items() if each.pain.leg is not None]
    block = [at for at, each in inside.items() if each.sessions]

    assert list(found.present(first, last)) == list(inside.values())
    assert found.valid(first, last) == [
        (at, each.pain) for at, each in inside.items() if each.pain.is_valid
    ]
    assert found.legs(first, last) == [(at, pain.leg) for at, pain in found.valid(first, last)]
    assert found.last_told(first, last) == max(told, default=None)
    assert list(found.done(Exercise.BACKBLOCK, first, last)) == block
    assert found.last_done(Exercise.BACKBLOCK, first, last) == max(block, default=None)
    assert found.last_done(Exercise.CURL_DOWNS, first, last) is None


@given(LIVED, NUMBERS, st.integers(0, 150), st.integers(0, 30), st.integers(1, 12))
def test_it_finds_the_stretches_of_days_that_were_not_told(
    lived: dict[int, str], one: int, length: int, beyond: int, least: int
):
    found, days = laid(lived)
    first, last = FIRST + one, FIRST + one + length
    until = last + 1 + beyond
    told = [at for at, each in days.items() if first <= at <= last and each.pain.leg is not None]
    known = [first - 1, *sorted(told), until]

    assert list(found.untold(first, last, until, least)) == [
        (before, after)
        for before, after in reversed(list(pairwise(known)))
        if after - before > least
    ]


def test_two_maps_are_the_same_up_to_the_first_leaf_on_which_they_part():
    before, _ = laid(dict.fromkeys(range(1, 150), "told"))
    changed = FIRST + 100

    after = before.insert(changed, made(101, "done"))

    until = before.same_until(after)
    assert changed - LEAF <= until < changed
    assert after.same_until(before) == until
    assert before.same_until(before) >= FIRST + 148
    assert before.same_until(before.insert(FIRST - 500, made(1))) == 0
    assert Days().same_until(before) == 0


def test_a_date_long_ago_has_its_place():
    long_ago = date(1990, 1, 1).toordinal()

    found = Days().insert(FIRST, made(1)).insert(long_ago, made(1))

    assert [ordinal for ordinal, _ in found.items()] == [long_ago, FIRST]
    assert found.remove(long_ago) == Days().insert(FIRST, made(1))
