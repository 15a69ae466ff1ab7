"""The simulation is the same every time, counts what it says, and ends in one line of JSON."""

import json
from random import Random

import pytest

from domain.values import Exercise, Location
from tests.simulate.__main__ import main
from tests.simulate.courses import Outcome, live
from tests.simulate.figures import Figures
from tests.simulate.people import Person
from tests.simulate.report import flat
from tests.simulate.scenarios import RISES_ON, SCENARIOS, Scenario


def scenario(name: str) -> Scenario:
    return next(each for each in SCENARIOS if each.name == name)


def figures(name: str, *outcomes: Outcome) -> Figures:
    return Figures(scenario(name), 1.0, outcomes)


@pytest.mark.parametrize("name", ["easing_fast", "normal_flares"])
def test_a_course_is_the_same_for_the_same_seed(name: str):
    assert live(scenario(name), 1.3, 4, seed=1) == live(scenario(name), 1.3, 4, seed=1)


def test_a_person_without_noise_says_what_the_leg_truly_does():
    person = Person(Random(1), 0, lambda day: 7 - day)

    said = []
    for day in range(4):
        person.wake(day)
        said.append(person.report().leg)

    assert said == [7, 6, 5, 4]


def test_a_session_that_stirs_the_leg_is_felt_from_the_next_day_for_two_or_three():
    person = Person(Random(1), 0, lambda _day: 2, stirs=1.0)
    person.wake(0)
    person.did(Exercise.MA_ROLLER)

    legs = []
    for day in range(1, 5):
        person.wake(day)
        legs.append(person.leg)

    assert legs[0] in {5, 6}
    assert legs[:2] == [legs[0]] * 2
    assert legs[3] == 2


def test_what_is_not_new_any_more_stirs_no_leg():
    person = Person(Random(1), 0, lambda _day: 2, stirs=1.0)
    person.wake(0)
    person.did(Exercise.CURL_DOWNS)
    person.wake(20)
    before = person.flares
    person.did(Exercise.CURL_DOWNS)

    assert person.flares == before


def test_pain_that_is_strong_reaches_far_down_the_leg():
    person = Person(Random(1), 0, lambda _day: 9)
    person.wake(0)

    assert person.report().farthest is Location.FOOT


def test_to_move_on_is_wrong_without_a_real_fall_and_counted_for_six_weeks():
    found = figures(
        "no_change_4",
        Outcome(advanced=30, fallen=0.0),
        Outcome(advanced=43, fallen=0.0),
        Outcome(advanced=30, fallen=3.0),
        Outcome(),
    )

    assert found.wrong_advance() == 0.25


def test_the_day_of_moving_on_waits_for_those_who_never_do():
    early, late, never = Outcome(advanced=20), Outcome(advanced=40), Outcome()

    assert figures("easing_fast", late, early, never).advance_day() == 40
    assert figures("easing_fast", late, early, never).advance_day(9) is None
    assert figures("easing_fast", early, never, never).advance_day() is None


def test_a_setback_before_the_rise_finds_nothing():
    found = figures(
        "lasting_3",
        Outcome(reverted=RISES_ON, rule="lasting"),
        Outcome(reverted=RISES_ON + 5, rule="lasting"),
        Outcome(),
    )

    assert found.setback_found() == 0.5
    assert found.setback_day() == 5


def test_every_figure_has_a_name_over_all_noises_and_for_each():
    rows = [Figures(scenario("lasting_3"), noise, [Outcome()]) for noise in (1.0, 1.6)]

    named = flat(rows)

    assert named["lasting_3_courses"] == 2
    assert named["lasting_3_setback_found"] == 0
    assert named["lasting_3_setback_found_sd_1_6"] == 0
    assert named["lasting_3_setback_day_median"] is None


def test_a_run_ends_in_one_flat_line_of_json(capsys: pytest.CaptureFixture[str]):
    main(["--courses", "3", "--seed", "2", "--only", "no_change_8,no_flares"])

    table, last = capsys.readouterr().out.rsplit("\n", 2)[:2]
    named = json.loads(last)
    assert "no change at 8" in table
    assert named["no_change_8_wrong_advance"] == 0
    assert 0 <= named["no_flares_false_setback"] <= 1
    assert {type(value) for value in named.values()} <= {int, float, type(None)}
