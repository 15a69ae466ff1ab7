"""Corrections and withdrawals: what may be amended, and how far back one may go."""

from datetime import datetime
from uuid import UUID, uuid4

import pytest

from domain.entries import correct_entry, guided_level, withdraw_entry
from domain.events import Event
from domain.refusals import (
    NothingSaid,
    NotOnTheScale,
    NotYet,
    OverBudget,
    Refusal,
    TooLong,
    TooLongAgo,
    UnknownChoice,
    UnknownEntry,
)
from domain.values import Change, Scalar
from tests.domain.episodes import STRETCH, asked_on, at, given, past_the_first_days
from tests.facts import (
    changed_overall,
    corrected,
    day,
    done,
    flagged,
    outcome,
    ready,
    reported,
    responded,
    visited,
    withdrawn,
)
from tests.programme_files import programme


def correct(facts: list[Event], entry: UUID, fields: dict[str, Scalar], when: datetime):
    return correct_entry(given(*facts), at(when), programme(), entry, fields)


def test_a_correction_says_what_was_and_what_is():
    report = reported(4)

    fact = correct([report], report.id, {"leg": 6, "back": 3}, day(2))

    assert fact.changes == (Change("leg", 4, 6),)
    assert fact.entry == report.id


def test_a_correction_is_made_when_it_is_written():
    report = reported(4)
    stamp = at(day(9), occurred=day(3))

    fact = correct_entry(given(report), stamp, programme(), report.id, {"leg": 6})

    assert (fact.occurred_at, fact.recorded_at) == (day(9), day(9))
    assert withdraw_entry(given(report), stamp, report.id).occurred_at == day(9)


@pytest.mark.parametrize(
    ("fields", "refusal", "sentence"),
    [
        ({"leg": 4}, NothingSaid, "Nothing was changed."),
        ({}, NothingSaid, "Nothing was changed."),
        ({"leg": 11}, NotOnTheScale, "Leg pain goes from 0 to 10; 11 is not on that scale."),
        ({"leg": "much"}, UnknownChoice, "That is not something this entry can say."),
        ({"reading": "moment"}, UnknownChoice, "This cannot be corrected here: reading."),
        ({"colour": "blue"}, UnknownChoice, "This cannot be corrected here: colour."),
        (
            {"leg": None, "back": None},
            NothingSaid,
            "Nothing is filled in yet. Leg or back pain is enough.",
        ),
        ({"note": "x" * 2001}, TooLong, "A note holds 2000 characters; this one has 2001."),
        (
            {"note": "\ud83d"},
            UnknownChoice,
            "There is half a character in this text. Please type it again.",
        ),
        (
            {"occurred_at": "2026-05-04T09:00:00"},
            UnknownChoice,
            "That is not something this entry can say.",
        ),
        (
            {"occurred_at": "2026-05-05T09:00:00Z"},
            NotYet,
            "That time has not come yet. Please choose a time up to now.",
        ),
        (
            {"occurred_at": "2025-05-01T09:00:00Z"},
            TooLongAgo,
            "That is more than a year before this diary began. Is the year right?",
        ),
        (
            {"occurred_at": "0001-01-01T00:00:00+10:00"},
            UnknownChoice,
            "That is not something this entry can say.",
        ),
    ],
)
def test_a_correction_keeps_to_the_rules_of_its_entry(
    fields: dict[str, Scalar], refusal: type[Refusal], sentence: str
):
    report = reported(4)

    with pytest.raises(refusal) as refused:
        correct([report], report.id, fields, day(1, 20))

    assert str(refused.value) == sentence


SESSION = done(STRETCH)


@pytest.mark.parametrize(
    ("entry", "fields", "refusal"),
    [
        (SESSION, {"level": "far"}, UnknownChoice),
        (SESSION, {"pleasant": "very"}, UnknownChoice),
        (SESSION, {"pain_highest": 11}, NotOnTheScale),
        (changed_overall(), {"pgic": 8}, NotOnTheScale),
        (ready(), {"ready": None}, UnknownChoice),
        (responded(SESSION), {"response": "awful"}, UnknownChoice),
        (responded(SESSION), {"session": str(uuid4())}, UnknownChoice),
        (outcome(a=1, b=2, c=3), {"instrument": "rmdq"}, UnknownChoice),
        (visited(), {"clinician": " "}, NothingSaid),
        (visited(), {"note": "x" * 2001}, TooLong),
    ],
)
def test_each_kind_of_entry_is_held_to_its_own_scales(
    entry: Event, fields: dict[str, Scalar], refusal: type[Refusal]
):
    with pytest.raises(refusal):
        correct([entry], entry.id, fields, day(3))


@pytest.mark.parametrize(
    ("entry", "fields"),
    [
        (SESSION, {"pleasant": False, "note": "sharp"}),
        (changed_overall(), {"pgic": 4}),
        (ready(), {"ready": False}),
        (responded(SESSION), {"response": "worse", "settled": True}),
        (outcome(a=1, b=2, c=3), {"occurred_at": "2026-05-04T06:00:00Z"}),
        (visited(), {"clinician": "Dr Blue", "note": "Another one."}),
        (reported(4, hard_to_bear=True), {"hard_to_bear": False}),
        (
            reported(4),
            {"farthest": 5, "painkillers": "more", "occurred_at": "2026-05-04T06:00:00Z"},
        ),
    ],
)
def test_every_kind_of_entry_can_be_corrected(entry: Event, fields: dict[str, Scalar]):
    episode = given(entry)

    fact = correct_entry(episode, at(day(3)), programme(), entry.id, fields)

    assert {change.field: change.now for change in fact.changes} == fields
    assert entry.id in episode.evolved(fact).course.ledger.former


def test_what_is_no_entry_cannot_be_corrected_or_withdrawn():
    report, flag = reported(4), flagged()
    episode = given(report, withdrawn(report), flag)

    for fact in (report, flag):
        with pytest.raises(UnknownEntry) as corrected_:
            correct_entry(episode, at(day(2)), programme(), fact.id, {"leg": 5})
        with pytest.raises(UnknownEntry) as withdrawn_:
            withdraw_entry(episode, at(day(2)), fact.id)
        assert str(corrected_.value) == str(withdrawn_.value)
        assert str(withdrawn_.value) == (
            "That entry is not in the diary, or was withdrawn already."
        )


def test_an_undo_is_refused_when_something_followed():
    report = reported(4)
    first, second = corrected(report, leg=5), corrected(report, leg=6)
    episode = given(report, first, second)

    with pytest.raises(UnknownEntry) as refused:
        withdraw_entry(episode, at(day(2)), first.id)

    assert str(refused.value) == ("That change was followed by another one, or was undone already.")
    assert withdraw_entry(episode, at(day(2)), second.id).entry == second.id


def test_a_withdrawn_session_gives_its_place_in_the_budget_back():
    session = done(STRETCH, at=day(9))
    facts = [*past_the_first_days(), session, *asked_on(9)]
    episode = given(*facts)
    with pytest.raises(OverBudget):
        guided_level(episode, at(day(9, 10)), programme(), STRETCH)

    freed = episode.evolved(withdraw_entry(episode, at(day(9, 10)), session.id))

    assert guided_level(freed, at(day(9, 10)), programme(), STRETCH)
