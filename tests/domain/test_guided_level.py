"""What may not begin is refused with its reason, and with the time that opens it."""

from datetime import datetime

import pytest

from domain.entries import guided_level
from domain.events import Event
from domain.refusals import Locked, OverBudget, RedFlagsNotAsked, Refusal, TooSoonAfterRising
from domain.values import Exercise, Form
from tests.domain.episodes import (
    BLOCK,
    CURLS,
    ROLLER,
    STRETCH,
    asked_on,
    at,
    chronic,
    given,
    past_the_first_days,
)
from tests.facts import (
    advanced,
    cautioned,
    check_ins,
    date_of,
    day,
    done,
    eased,
    flagged,
    held,
    level_changed,
    prescribed_to,
    reported,
)
from tests.programme_files import programme

ROCKING = Exercise.KNEES_ROCKING


def start(
    facts: list[Event], exercise: Exercise, when: datetime, *, confirmed: bool = False
) -> str:
    level = guided_level(given(*facts), at(when), programme(), exercise, confirmed=confirmed)
    return level.id


def test_a_guided_session_starts_at_the_level_that_holds():
    facts = [*chronic(), level_changed(CURLS, "three", at=day(12)), *asked_on(20)]

    assert start(facts, CURLS, day(20, 15)) == "three"
    assert start([eased(), *asked_on(2)], STRETCH, day(2)) == "first"


def test_a_guided_session_has_the_dose_that_a_physiotherapist_prescribed():
    prescribed = prescribed_to("curl_downs.levels.first.dose.repetitions", 1, at=day(19))
    episode = given(*chronic(), prescribed, *asked_on(20))

    level = guided_level(episode, at(day(20, 15)), programme(), CURLS)

    assert level.dose.repetitions is not None
    assert level.dose.repetitions.value == 1


def test_a_guided_session_over_budget_is_refused_with_the_time_that_opens_it():
    facts = [*past_the_first_days(), done(STRETCH, at=day(9, 8)), *asked_on(9)]

    with pytest.raises(OverBudget) as refused:
        start(facts, STRETCH, day(9, 10))

    assert refused.value.opens_at == day(9, 11)
    assert str(refused.value) == (
        "Table Stretch has been done as often as the programme allows for now."
    )
    assert start(facts, STRETCH, day(9, 11)) == "first"


@pytest.mark.parametrize(
    ("facts", "exercise", "condition"),
    [
        ([], STRETCH, "when the pain has begun to ease"),
        ([eased()], CURLS, "with the chronic stage"),
        ([advanced()], BLOCK, "3 days after Curl Downs"),
        ([flagged()], ROCKING, "warning sign"),
        ([*chronic(), cautioned("hip", at=day(2))], CURLS, "clinician"),
        ([*chronic(), held(day(2))], CURLS, "bad spell"),
    ],
)
def test_a_guided_session_behind_a_closed_gate_is_refused_with_what_opens_it(
    facts: list[Event], exercise: Exercise, condition: str
):
    name = programme().rules_of(exercise).name

    with pytest.raises(Locked, match=condition) as refused:
        start(facts, exercise, day(2, 15))

    assert str(refused.value).startswith(f"{name} is closed. ")
    assert (refused.value.opens_at, refused.value.opens_on) == (None, None)


def test_a_lock_that_knows_its_day_tells_it():
    facts = [*chronic(), done(CURLS, at=day(2, 15))]

    with pytest.raises(Locked) as refused:
        start(facts, ROLLER, day(3, 15))

    assert refused.value.opens_on == date_of(16)


def test_1_2_a_pause_after_a_bad_answer_tells_when_it_ends():
    facts = [*check_ins([5] * 7 + [7]), eased(day(1)), done(STRETCH, at=day(7)), *asked_on(8)]

    with pytest.raises(Locked) as refused:
        start(facts, STRETCH, day(8, 15))

    assert refused.value.opens_at == day(10)


def test_a_guided_start_asks_the_clock_and_not_the_occasion():
    episode = given(*past_the_first_days(), done(STRETCH, at=day(9)), *asked_on(9))

    with pytest.raises(OverBudget):
        guided_level(episode, at(day(9, 10), occurred=day(6)), programme(), STRETCH)
    assert guided_level(episode, at(day(9, 12), occurred=day(9, 10)), programme(), STRETCH)


def test_a_guided_start_needs_the_safety_questions_of_its_day():
    facts = [eased(), *asked_on(2)]
    assert start(facts, STRETCH, day(2, 15)) == "first"

    with pytest.raises(RedFlagsNotAsked) as refused:
        start(facts, STRETCH, day(3))

    assert str(refused.value) == (
        "Please answer the short safety questions first. They are asked once a day."
    )
    short = flagged(None, at=day(3, 8), form=Form.SHORT)
    assert start([*facts, short], STRETCH, day(3)) == "first"


def test_2_7_after_fourteen_days_without_a_check_in_a_guided_start_needs_all_the_questions():
    facts = [*check_ins([3] * 3), flagged(None, at=day(3)), *check_ins([3], first=18)]
    short = flagged(None, at=day(18), form=Form.SHORT)

    with pytest.raises(RedFlagsNotAsked) as refused:
        start([*facts, short], ROCKING, day(18, 12))

    assert str(refused.value) == (
        "It has been a while. Please answer all safety questions once before you go on."
    )
    assert start([*facts, *asked_on(18)], ROCKING, day(18, 12)) == "first"


def test_what_is_closed_is_told_before_anything_is_asked():
    with pytest.raises(Locked):
        start([flagged(at=day(1))], ROCKING, day(2))


def test_1_4_curl_downs_soon_after_rising_wait_unless_the_person_confirms():
    rising = reported(3, at=day(20, 5))
    facts = [*chronic([3] * 18), rising, *asked_on(20)]

    with pytest.raises(TooSoonAfterRising) as refused:
        start(facts, CURLS, day(20, 6))

    assert refused.value.opens_at == day(20, 7)
    assert str(refused.value).endswith(".")
    assert start(facts, CURLS, day(20, 6), confirmed=True) == "first"
    assert start(facts, CURLS, day(20, 7)) == "first"


@pytest.mark.parametrize(
    ("more", "refusal"),
    [
        ([*asked_on(20), held(day(20))], Locked),
        ([*asked_on(20), done(CURLS, at=day(20, 9))], OverBudget),
        ([], RedFlagsNotAsked),
    ],
)
def test_a_confirmation_opens_nothing_that_is_closed_used_up_or_not_asked(
    more: list[Event], refusal: type[Refusal]
):
    with pytest.raises(refusal):
        start([*chronic(), *more], CURLS, day(20, 10), confirmed=True)
