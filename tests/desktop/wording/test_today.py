"""The words of Today."""

import pytest

from desktop.wording import first_run, today
from domain.course import DailyPain
from domain.refusals import Locked, OverBudget, Refusal
from domain.values import Exercise
from projections.today import today as at_an_instant
from tests.facts import ZONE, check_ins, course, date_of, day, done, eased
from tests.programme_files import programme


@pytest.mark.parametrize(("count", "said"), [(None, "–"), (0, "0"), (1, "1"), (2, "2+")])
def test_wakings_are_counted_up_to_two(count: int | None, said: str) -> None:
    assert today.woken(count) == said


@pytest.mark.parametrize(
    ("legs", "said"), [([None], "–"), ([None, 4], "4"), ([6, None, 5, 3, None], "6 to 3")]
)
def test_the_course_goes_from_the_first_to_the_last_said(legs: list[int | None], said: str) -> None:
    assert today.leg_course(tuple(DailyPain(leg=leg) for leg in legs)) == said


@pytest.mark.parametrize(
    ("refused", "said"),
    [
        (Refusal("No."), "No."),
        (OverBudget("Enough.", opens_at=day(3, 7, 40)), "Enough. Next from Wednesday 07:40."),
        (Locked("Closed.", opens_on=date_of(3)), "Closed. Earliest tomorrow."),
    ],
)
def test_a_refusal_says_when_it_would_be_granted(refused: Refusal, said: str) -> None:
    assert today.refusal(refused, day(2, 12), ZONE) == said


def test_a_far_exercise_names_what_it_waits_for() -> None:
    rules = programme().rules_of(Exercise.BACKBLOCK)

    assert today.opens_after(rules, programme()) == "3 days after Curl Downs"


def test_the_room_for_a_note_is_told_when_it_gets_little() -> None:
    assert today.note_room(1500, 2000) == ""
    assert today.note_room(1900, 2000) == "1,900 of 2,000 characters"


def test_after_the_last_session_the_next_one_is_named() -> None:
    facts = [*check_ins([5, 4, 4]), eased(at=day(3, 9, 1))]
    thrice = [done(Exercise.TABLE_STRETCH, at=day(4, hour)) for hour in (9, 12, 15)]

    shown = at_an_instant(course(*facts, *thrice), programme(), day(4, 20), ZONE)

    assert today.after_rest(shown, programme()) == (
        "Next is Table Stretch, from Friday 15:00. Until then Knees Rocking, as often as it helps."
    )


def test_while_something_is_left_nothing_is_said_of_rest() -> None:
    shown = at_an_instant(course(*check_ins([5])), programme(), day(2, 10), ZONE)

    assert today.after_rest(shown, programme()) == ""


def test_pregnancy_asks_for_advice_before_anything() -> None:
    said = first_run.advice(("pregnancy",), programme())

    assert said == (
        "The programme is not made for pregnancy, or for after an operation. Ma Roller and"
        " BackBlock stay closed until a clinician agrees. Please ask a clinician before Knees"
        " Rocking, Table Stretch, Acute Nerve Root Traction, Curl Downs and Advanced Nerve Root"
        " Traction."
    )


def test_what_one_caution_closes_no_other_one_only_warns_of() -> None:
    said = first_run.advice(("inflammation", "blood"), programme())

    assert said.startswith("Ma Roller stays closed until a clinician agrees.")
    assert "Ma Roller" not in said.removeprefix("Ma Roller")


def test_each_thing_is_asked_for_once() -> None:
    things = first_run.equipment(programme())

    assert len(set(things)) == len(things)
    assert "firm table" in things


@pytest.mark.parametrize(("count", "said"), [(None, ""), (0, "times"), (1, "time"), (2, "times")])
def test_once_is_one_time(count: int | None, said: str) -> None:
    assert today.wakings(count) == said
