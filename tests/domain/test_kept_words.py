"""Words found again: what a decision keeps as plain English can be said in another language."""

import pytest

from domain.assessment import Criterion
from domain.easing_gate import assess_easing
from domain.kept_words import kept_words
from domain.words import Number, Words
from tests.domain.gates import asides, eased, fallen_back, gate
from tests.facts import check_ins, course, date_of
from tests.programme_files import programme


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("not enough readings", "not enough readings"),
        ("3.2", "{number}"),
        ("4", "{number}"),
        ("2, much better", "{number}, {change}"),
        ("3, none since yesterday", "{days}, none since yesterday"),
        ("4.5, you feel better", "{mean}, you feel better"),
        ("+0.4 a week", "{change} a week"),
        ("\N{MINUS SIGN}1.2 a week", "{change} a week"),
        ("3.2, worst 4", "{middle}, worst {worst}"),
        ("0 of 7", "{days} of {window}"),
        ("day 15, 6 of 7 days read", "day {day}, {read} of {length} days read"),
        ("7 of 7, leg up next day", "{days} of {window}, leg up next day"),
        ("needs thigh or higher", "needs {place} or higher"),
        ("needs yes 2 times running", "needs {answers}"),
        ("9 days read", "{n} day read|{n} days read"),
        ("1 day since a flare", "{n} day since a flare|{n} days since a flare"),
        ("yes once", "yes once|yes {n} times running"),
    ],
)
def test_words_that_were_kept_have_their_pattern_again(text: str, pattern: str):
    found = kept_words(text)

    assert (found, found.pattern) == (text, pattern)


def test_numbers_are_numbers_again():
    assert kept_words("3.2, worst 4").values == {"middle": Number("3.2"), "worst": 4}
    assert isinstance(kept_words("3.2, worst 4").values["middle"], Number)


def test_words_inside_are_words_again():
    change = kept_words("2, much better").values["change"]

    assert isinstance(change, Words)
    assert change == "much better"


def test_an_older_form_keeps_its_number():
    assert kept_words("1 days since a flare").number == 1


@pytest.mark.parametrize("text", ["", "as nobody ever said it", "{number}"])
def test_what_is_of_no_known_form_stays_as_it_is(text: str):
    assert kept_words(text) == text


def found_again(criterion: Criterion) -> list[str]:
    kept = criterion.finding.value, criterion.finding.limit
    return [kept_words(text).pattern for text in kept]


@pytest.mark.parametrize("on_day", [3, 9, 15, 19, 33])
@pytest.mark.parametrize(
    "facts",
    [eased(), eased([4, 7, 3]), [*check_ins([2] * 20), *asides()], fallen_back(3, 2, 2), []],
)
def test_every_criterion_of_the_gates_is_found_again(facts: list, on_day: int):
    easing = assess_easing(course(*facts), programme(), date_of(on_day))

    for each in (*gate(*facts, on_day=on_day).today.criteria, *easing.criteria):
        assert found_again(each) == [each.value.pattern, each.limit.pattern]
