"""What an entry says to a rule, in a word or two."""

from datetime import date

import pytest

from desktop.wording import behind as words
from domain.events import Entry
from domain.values import Exercise, Location, Painkillers, Response
from tests.facts import changed_overall, done, ready, reported, responded

PAIN = reported(
    4,
    back=2,
    farthest=Location.THIGH,
    night_wakings=3,
    painkillers=Painkillers.LESS,
)
STRETCH = Exercise.TABLE_STRETCH


@pytest.mark.parametrize(
    ("rule", "entry", "said"),
    [
        ("C3", PAIN, "4"),
        ("C1", PAIN, "4 and 2"),
        ("C5", PAIN, "thigh"),
        ("C6", PAIN, "2"),
        ("C7", PAIN, "woken twice or more"),
        ("C8", PAIN, "fewer"),
        ("C3", reported(None), "–"),
        ("C5", reported(4), "–"),
        ("C9", changed_overall(2), "much better"),
        ("C10", done(STRETCH, pleasant=True), "pleasant"),
        ("C10", done(STRETCH, pleasant=False), "not pleasant"),
        ("C10", done(STRETCH), "done"),
        ("G1.4", ready(), "yes"),
        ("L5", responded(done(STRETCH), Response.WORSE), "worse"),
    ],
)
def test_an_entry_says_what_the_rule_looks_at(rule: str, entry: Entry, said: str):
    assert words.value(rule, entry) == said


def test_only_pain_has_its_colour():
    assert [words.tone(rule, PAIN) for rule in ("C3", "C6", "C5")] == ["leg", "back", ""]
    assert words.tone("C10", done(STRETCH)) == ""


def test_a_day_of_the_last_fortnight_goes_by_its_weekday():
    today = date(2026, 4, 13)

    assert words.day(date(2026, 4, 12), today) == "Sun 12"
    assert words.day(date(2026, 3, 28), today) == "28 Mar"
