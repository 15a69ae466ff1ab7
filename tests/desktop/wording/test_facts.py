"""Every fact as a sentence."""

from datetime import date

import pytest

from desktop.wording import facts
from domain.events import FACTS, Event
from domain.values import Exercise, Location, Painkillers, Side
from domain.wishes import Override, Pain, Session
from tests.lived import Lived, offered
from tests.programme_files import programme


def _sentences(*given: Event) -> list[str]:
    return [facts.sentence(fact, programme()) for fact in given]


@pytest.fixture
def diary() -> Lived:
    return Lived()


def test_the_beginning_names_side_and_onset(diary: Lived):
    assert _sentences(*diary.facts()) == [
        "The diary began: sciatica on the left, since 20 March 2026"
    ]


def test_entries_say_what_was_entered(diary: Lived):
    wishes = diary.wishes
    given = (
        *wishes.report_pain(Pain(leg=3, back=2, farthest=Location.THIGH, note="My own words.")),
        *wishes.record_exercise(Session(exercise=Exercise.KNEES_ROCKING, seconds=60)),
        *wishes.answer_readiness(ready=True),
        *wishes.answer_readiness(ready=False),
        *wishes.report_global_change(2),
    )

    assert _sentences(*given) == [
        "Leg 3, back 2, down to the thigh",
        "Knees Rocking, 1 min",
        "The back wants and enjoys a gentle forward stretch",
        "The back does not want a gentle forward stretch",
        "Overall since the start: much better",
    ]
    assert [facts.note(fact) for fact in given] == ["My own words.", "", "", "", ""]


def test_a_correction_says_what_is_and_what_was(diary: Lived):
    report = diary.wishes.report_pain(Pain(leg=4, note="old"))[0]
    changed = {
        "leg": 6,
        "back": 2,
        "farthest": 3,
        "tingling": True,
        "painkillers": "less",
        "note": "new",
        "occurred_at": "2026-03-28T05:30:00+00:00",
    }

    corrected = diary.wishes.correct_entry(report.id, changed)

    assert facts.sentence(corrected[0], programme()) == (
        "Leg 6, was 4; back 2, was not said; farthest thigh, was not said;"
        " tingling yes, was not said; painkillers less, was not said; note changed;"
        " time Saturday 28 March, 06:30, was Saturday 28 March, 07:00"
    )


def test_a_corrected_answer_is_told_in_its_words(diary: Lived):
    overall = diary.wishes.report_global_change(2)[0]
    ready = diary.wishes.answer_readiness(ready=True)[0]

    assert _sentences(
        *diary.wishes.correct_entry(overall.id, {"pgic": 3}),
        *diary.wishes.correct_entry(ready.id, {"ready": False}),
    ) == ["Overall a little better, was much better", "Ready to stretch no, was yes"]


def test_a_withdrawal_is_told(diary: Lived):
    report = diary.wishes.report_pain(Pain(leg=4, painkillers=Painkillers.MORE))[0]

    assert _sentences(*diary.wishes.withdraw_entry(report.id)) == ["An entry was withdrawn"]


def test_warning_signs_say_how_soon_and_never_which(diary: Lived):
    wishes = diary.wishes
    clear = wishes.answer_red_flags([])
    one = wishes.answer_red_flags(["swollen_leg"], note="Left calf.")
    more = wishes.answer_red_flags(["weight_loss", "steroids"])
    cleared = wishes.clear_red_flag(
        one[0].id, assessed_by="Dr Brandt", assessed_on=date(2026, 3, 28), said="Bruised."
    )

    assert _sentences(*clear, *one, *more, *cleared) == [
        "Warning signs: all clear",
        "A warning sign was reported, to be checked the same day",
        "2 warning signs were reported, to be checked within days",
        "Warning sign looked at by Dr Brandt on 28 March",
    ]
    assert [facts.note(fact) for fact in (*one, *cleared)] == ["Left calf.", "Bruised."]


def test_the_turns_of_the_programme_are_told():
    diary = offered()
    advanced = diary.wishes.advance_stage()
    reverted = diary.wishes.return_to_acute(reason="Too early.")
    word = Override(by="A. Weber", on=date(2026, 4, 1), reason="Examined.")
    again = diary.wishes.advance_stage(override=word)

    assert "The pain began to ease" in _sentences(*diary.facts())
    assert _sentences(*advanced, *reverted, *again) == [
        "The chronic stage began",
        "Back to the acute stage, by choice",
        "The chronic stage began, on the word of A. Weber",
    ]
    assert [facts.note(fact) for fact in (*reverted, *again)] == ["Too early.", "Examined."]


def test_every_kind_of_fact_has_a_label():
    assert set(facts.KINDS) == set(FACTS)
    assert facts.kind(Lived().facts()[0]) == "Beginning"


def test_every_field_that_can_be_corrected_has_a_name():
    from domain.rules import CHANGEABLE

    assert {name for names in CHANGEABLE.values() for name in names} == set(facts.FIELDS)


def test_both_legs_have_their_words():
    assert set(facts.SIDES) == set(Side)
