"""Bad spells in words: calm, without blame and without saying what caused what."""

import pytest

from desktop.wording import responses, safety, spells
from domain.flares import Kind
from domain.safety_check import Cause, form_of
from domain.values import Form, Response, Strain
from projections.today import Flaring, Setback, today
from tests.facts import (
    ZONE,
    advanced,
    check_ins,
    course,
    date_of,
    day,
    done,
    held,
    reverted,
)
from tests.programme_files import programme


def flaring(number: int, *legs: int) -> Flaring:
    """A flare of the chronic stage that began on day 10, seen on a day at ten."""
    facts = [*check_ins([3] * 10), advanced(day(10, 12)), *check_ins(legs, first=11)]
    found = today(course(*facts), programme(), day(number, 10), ZONE).flaring
    assert found is not None
    return found


def said(found: Flaring, number: int) -> str:
    return spells.flare(found, programme(), day(number, 10), ZONE)


def test_a_flare_that_nothing_goes_with_is_said_to_be_so():
    found = flaring(11, 6)

    assert "No exercise of the day before goes with it." in said(found, 11)
    assert spells.flare_title(found, date_of(12)) == "A flare, day 2"


def test_a_flare_that_lasts_is_no_longer_said_to_pass():
    found = flaring(13, 6, 6, 6)

    assert found.flare.kind in {Kind.PROLONGED, Kind.UNEXPLAINED, None}
    assert "usually passes" not in said(found, 13)


@pytest.mark.parametrize("rule", ["lasting", "severe", "farther", "flares", "gap"])
def test_every_setback_has_its_ground_and_the_way_on(rule: str):
    found = Setback(fact=reverted(rule=rule), ground_is_gone=False)

    words = spells.setback(found)

    assert spells.ground(found.fact)
    assert words.endswith("the way on is shorter than the first time.")
    assert "because" not in words


def test_a_setback_without_ground_can_be_taken_back():
    found = Setback(fact=reverted(rule="lasting"), ground_is_gone=True)

    assert spells.setback_title(found) == "The step back can be taken back"
    assert "You can go on where you left off" in spells.setback(found)


def test_a_bad_spell_says_since_when():
    assert spells.held_since(held(day(2)), date_of(3)) == "A bad spell since yesterday"


def test_every_strain_has_its_words():
    assert set(spells.STRAINS) == set(Strain)


def test_every_answer_of_the_next_morning_has_its_words():
    assert set(responses.ANSWERS) == set(responses.THAN_BEFORE) == set(Response)
    session = done(at=day(1))
    assert responses.about("Curl Downs", session.day, date_of(2)) == "Curl Downs, yesterday"


def test_every_reason_to_ask_all_questions_has_its_words():
    assert set(safety.DUE) == {cause for cause in Cause if form_of(cause) is Form.FULL}


def test_a_flare_of_low_pain_is_measured_against_its_level():
    assert said(flaring(11, 6), 11).startswith(
        "Leg pain is 2 points or more above its settled level of 3.0."
    )
