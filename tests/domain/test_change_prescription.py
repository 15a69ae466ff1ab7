"""Prescriptions: within their bounds, from today on, and never into the past."""

from datetime import date

import pytest

from domain.budget import allowance
from domain.decisions import advance_stage, change_prescription
from domain.events import Event
from domain.prescriptions import in_force
from domain.refusals import (
    GateClosed,
    NothingSaid,
    NotOnTheScale,
    Refusal,
    TooLongAgo,
    UnknownChoice,
)
from domain.stage_gate import assess_stage
from domain.values import Stage
from domain.wishes import Override, Prescription
from tests.domain.episodes import OVERRIDE, STRETCH, at, given, ready_to_advance
from tests.facts import FIRST, ZONE, check_ins, date_of, day, done, eased, prescribed_to
from tests.programme_files import programme

SESSIONS = "table_stretch.limit.sessions"


def prescribe(
    figure: str,
    value: int | None,
    *facts: Event,
    number: int = 9,
    valid_from: date | None = None,
):
    wish = Prescription(figure=figure, value=value, word=OVERRIDE, valid_from=valid_from)
    return change_prescription(given(*facts), at(day(number, 12)), programme(), wish)


def test_a_prescription_keeps_old_and_new_by_whom_why_and_from_when():
    word = Override(by=" Ms Green ", on=FIRST, reason=" The nerve is touchy. ")
    wish = Prescription(figure=SESSIONS, value=2, word=word)

    fact = change_prescription(given(), at(day(9, 12)), programme(), wish)

    assert (fact.figure, fact.was, fact.now) == (SESSIONS, 3, 2)
    assert (fact.by, fact.reason) == ("Ms Green", "The nerve is touchy.")
    assert (fact.valid_from, fact.rules) == (date_of(9), programme().version)


@pytest.mark.parametrize(("number", "limit"), [(9, 3), (10, 3), (11, 1), (12, 1)])
def test_a_prescription_holds_from_its_day_on(number: int, limit: int):
    wish = Prescription(figure=SESSIONS, value=1, word=OVERRIDE, valid_from=date_of(11))
    episode = given(*check_ins([5] * number), eased(), done(STRETCH, at=day(2)))
    episode = episode.evolved(change_prescription(episode, at(day(9)), programme(), wish))

    found = allowance(episode.course, programme(), STRETCH, day(number), ZONE)

    assert found.limit == limit


def test_a_prescription_in_place_of_another_names_the_one_that_held():
    fact = prescribe(SESSIONS, 1, prescribed_to(SESSIONS, 2, at=day(3), valid_from=date_of(3)))

    assert (fact.was, fact.now) == (2, 1)


def test_none_puts_the_programmes_own_figure_back():
    old = prescribed_to(SESSIONS, 2, at=day(3), valid_from=date_of(3))
    episode = given(old)

    fact = prescribe(SESSIONS, None, old)

    assert (fact.was, fact.now) == (2, None)
    course = episode.evolved(fact).course
    assert in_force(programme(), course, date_of(9)).rules_of(STRETCH) == (
        programme().rules_of(STRETCH)
    )
    assert in_force(programme(), course, date_of(8)) != programme()


def test_a_prescription_that_is_to_come_can_be_taken_back_before_it_does():
    coming = prescribed_to(SESSIONS, 2, at=day(3), valid_from=date_of(20))

    fact = prescribe(SESSIONS, None, coming, valid_from=date_of(20))

    assert (fact.was, fact.now, fact.valid_from) == (2, None, date_of(20))


@pytest.mark.parametrize(
    ("figure", "value", "refusal", "sentence"),
    [
        (
            "table_stretch.limit.weeks",
            2,
            UnknownChoice,
            "The programme has no figure called 'table_stretch.limit.weeks'.",
        ),
        (SESSIONS, 3, NothingSaid, "That is what holds already."),
        (SESSIONS, None, NothingSaid, "That is what holds already."),
        (
            SESSIONS,
            1000,
            NotOnTheScale,
            "Table Stretch: sessions in 24 hours: it should be from 1 to 50, and is 1000.",
        ),
        (SESSIONS, 7, NotOnTheScale, "twice what the author gives"),
        ("setback.days", 0, NotOnTheScale, "it should be from 1 to "),
    ],
)
def test_a_prescription_out_of_its_bounds_is_refused(
    figure: str, value: int | None, refusal: type[Refusal], sentence: str
):
    with pytest.raises(refusal) as refused:
        prescribe(figure, value)

    assert sentence in str(refused.value)
    assert str(refused.value).endswith(".")


def test_a_prescription_is_never_dated_back():
    with pytest.raises(TooLongAgo) as refused:
        prescribe(SESSIONS, 2, valid_from=date_of(8))

    assert str(refused.value) == (
        "A change holds from today or from a later day. What was decided stays."
    )
    assert prescribe(SESSIONS, 2, valid_from=date_of(9)).valid_from == date_of(9)


def test_nor_to_a_day_after_which_there_is_none():
    with pytest.raises(NotOnTheScale):
        prescribe(SESSIONS, 2, valid_from=date.max)


def test_a_prescription_changes_no_finding_of_a_decision_that_was_taken():
    episode = given(*ready_to_advance())
    decision = advance_stage(episode, at(day(19, 12)), programme())
    episode = episode.evolved(decision)

    wish = Prescription(figure="stage.leg_mean_at_most", value=2, word=OVERRIDE)
    stricter = change_prescription(episode, at(day(20, 12)), programme(), wish)

    course = episode.evolved(stricter).course
    assert (course.stage, course.advanced) == (Stage.CHRONIC, decision)
    then = assess_stage(course, programme(), date_of(19))
    assert then.today.findings == decision.findings
    assert then.is_open


def test_a_stricter_gate_closes_from_its_day_on():
    wish = Prescription(figure="stage.leg_mean_at_most", value=2, word=OVERRIDE)
    episode = given(*ready_to_advance())
    stricter = change_prescription(episode, at(day(19, 10)), programme(), wish)

    with pytest.raises(GateClosed):
        advance_stage(episode.evolved(stricter), at(day(19, 12)), programme())
