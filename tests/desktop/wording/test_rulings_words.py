"""The ledger of the rules in words."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.wording import rulings as words
from domain.flares import Flare, Kind, flares
from domain.values import Exercise
from tests.facts import (
    advanced,
    check_ins,
    course,
    date_of,
    day,
    done,
    eased,
    level_changed,
    prescribed_to,
    reverted,
)
from tests.programme_files import programme

CURLS = Exercise.CURL_DOWNS


def flare() -> Flare:
    stirred = [*check_ins([3] * 10), advanced(day(10, 12)), *check_ins([6, 6, 3], first=12)]
    (found,) = flares(course(*stirred), programme(), date_of(14))
    return found


def told(found: Flare) -> str:
    (line,) = words.lines([], [found], programme())
    return line.decided


def test_decisions_and_flares_stand_together_newest_first():
    went_on, level = advanced(day(10)), level_changed(CURLS, "three", at=day(20))

    lines = words.lines([level, went_on], [flare()], programme())

    assert [line.day for line in lines] == [date_of(20), date_of(12), date_of(10)]


def test_a_decision_names_its_rules_and_a_level_the_one_before():
    eases, level = words.lines(
        [eased(at=day(9)), level_changed(CURLS, "three", was="first", at=day(1))], [], programme()
    )

    assert eases.by == "By the rules as they are, version 1"
    assert level.by == ("It was: Twice, as far as is bearable. By the rules as they are, version 1")


def test_rules_of_then_are_told_apart_from_those_of_now():
    older = replace(programme(), version=3)

    assert words.rule_version(1, older) == (
        "By the rules of then, version 1; now they are version 3"
    )


def test_a_reversal_leads_to_its_readings():
    high = check_ins([8, 8], first=11)
    ids = tuple(each.id for each in high)

    (line,) = words.lines([reverted(day(12), rule="severe", readings=ids)], [], programme())

    assert line.entries == ids


def test_what_was_said_with_a_decision_stands_with_it():
    (line,) = words.lines([prescribed_to("curl_downs.limit.sessions", 1, was=2)], [], programme())

    assert line.note == "A. Weber: Examined."


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Kind.PROLONGED, "A flare of 2 days, longer than most"),
        (Kind.UNCLASSIFIED, "A flare of 2 days, counted as a long one"),
        (Kind.UNEXPLAINED, "A flare of 2 days; no exercise goes with it"),
        (None, "A flare of 2 days"),
    ],
)
def test_a_flare_says_what_it_turned_out_to_be(kind: Kind | None, said: str):
    assert told(replace(flare(), kind=kind)) == said


def test_an_expected_flare_names_what_it_may_come_after():
    session = done(CURLS, at=day(11, 16))
    found = replace(flare(), kind=Kind.EXPECTED, suspects=(session, session))

    assert told(found) == "A flare of 2 days, as it may come after Curl Downs"


def test_an_open_flare_is_still_open():
    assert told(replace(flare(), closed=None)) == "A flare, still open"


def test_the_day_of_another_year_has_its_year():
    assert words.day(date(2025, 12, 30), date(2026, 1, 4)) == "30 December 2025"
    assert words.day(date(2026, 1, 2), date(2026, 1, 4)) == "2 January"
