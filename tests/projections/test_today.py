"""Today: what may be done now, what was done, and what is still to be asked."""

from datetime import datetime

import pytest

from domain.course import Course, DailyPain
from domain.events import Event
from domain.values import Exercise, Phase, Reading, Stage, Tier
from projections.today import SPARK_DAYS, Today, today
from tests.facts import (
    START,
    ZONE,
    advanced,
    changed_overall,
    check_ins,
    cleared,
    course,
    date_of,
    day,
    done,
    eased,
    flagged,
    ready,
    reported,
    reverted,
)
from tests.programme_files import programme

KNEES = Exercise.KNEES_ROCKING
STRETCH = Exercise.TABLE_STRETCH
TRACTION = Exercise.ACUTE_NERVE_ROOT_TRACTION
CURLS = Exercise.CURL_DOWNS


def shown(*facts: Event, at: datetime = START) -> Today:
    return today(course(*facts), programme(), at, ZONE)


def test_before_the_first_question_nothing_has_begun():
    found = today(Course(), programme(), START, ZONE)

    assert not found.is_begun
    assert found.gate is None
    assert not found.asks_readiness
    assert not found.asks_global_change
    assert found.day_number == 1


@pytest.mark.parametrize(
    ("facts", "stage", "phase", "number"),
    [
        ([], Stage.ACUTE, Phase.SETTLING, 20),
        ([eased(day(5))], Stage.ACUTE, Phase.EASING, 20),
        ([advanced(day(15))], Stage.CHRONIC, None, 6),
        ([advanced(day(15)), reverted(day(18))], Stage.ACUTE, Phase.SETTLING, 3),
    ],
)
def test_the_line_of_state_counts_the_days_of_the_stage(
    facts: list[Event], stage: Stage, phase: Phase | None, number: int
):
    found = shown(*facts, at=day(20))

    assert (found.stage, found.phase, found.day_number) == (stage, phase, number)
    assert (found.gate is not None) is (stage is Stage.ACUTE)


def test_the_day_turns_at_four():
    assert shown(at=day(3, 3, 59)).day == date_of(2)
    assert shown(at=day(3, 4)).day == date_of(3)


def test_a_check_in_is_missing_until_it_is_given():
    moment = reported(6, at=day(3, 7), reading=Reading.MOMENT)
    check_in = reported(4, at=day(3, 8))

    assert shown(at=day(3)).checked_in_at is None
    assert shown(moment, at=day(3)).checked_in_at is None
    assert shown(moment, check_in, at=day(3)).checked_in_at == day(3, 8)
    assert shown(check_in, at=day(4)).checked_in_at is None


def test_pain_and_sparks_show_the_last_fourteen_days():
    found = shown(*check_ins([7, None, 5]), at=day(3))

    assert found.pain.leg == 5
    assert len(found.sparks) == SPARK_DAYS
    assert [spark.leg for spark in found.sparks[-3:]] == [7, None, 5]
    assert found.sparks[0] == DailyPain()


@pytest.mark.parametrize(
    ("facts", "near"),
    [
        ([], [KNEES, STRETCH, TRACTION, CURLS]),
        ([eased()], [KNEES, STRETCH, TRACTION, CURLS]),
        ([advanced()], [KNEES, STRETCH, CURLS, TRACTION, *list(Exercise)[4:]]),
    ],
)
def test_cards_are_those_of_the_stage_and_the_next_one(facts: list[Event], near: list[Exercise]):
    found = shown(*facts)

    assert [card.exercise for card in found.cards] == near
    assert {card.exercise for card in found.later} == set(Exercise) - set(near)


def test_what_can_be_done_now_comes_first():
    found = shown(eased(), done(KNEES), done(STRETCH), at=day(1, 10))

    assert [card.exercise for card in found.cards] == [KNEES, STRETCH, TRACTION, CURLS]
    assert [card.allowance.may_start for card in found.cards] == [True, False, False, False]
    assert found.cards[1].allowance.next_at == day(1, 12)
    assert found.cards[1].level.id == "first"


def test_nothing_more_when_every_open_exercise_is_used_up_for_the_day():
    stretches = [done(STRETCH, at=day(1, hour)) for hour in (9, 12, 15)]
    used_up = shown(eased(), *stretches, at=day(1, 20))
    waits = shown(eased(), done(STRETCH), at=day(1, 10))
    free = shown(eased(), at=day(1, 10))
    locked = shown(at=day(1, 10))

    assert used_up.nothing_more
    assert not waits.nothing_more
    assert not free.nothing_more
    assert not locked.nothing_more


def test_readiness_is_asked_once_a_day_while_settling():
    assert shown(at=day(2)).asks_readiness
    assert not shown(ready(at=day(2)), at=day(2)).asks_readiness
    assert shown(ready(at=day(2)), at=day(3)).asks_readiness
    assert not shown(eased(), at=day(2)).asks_readiness
    assert not shown(advanced(), at=day(2)).asks_readiness


@pytest.mark.parametrize(
    ("answered", "on_day", "asked"),
    [
        (None, 7, False),
        (None, 8, True),
        (8, 8, False),
        (8, 14, False),
        (8, 15, True),
        (3, 9, False),
        (3, 10, True),
    ],
)
def test_overall_change_is_asked_once_a_week(answered: int | None, on_day: int, asked: bool):
    facts = [] if answered is None else [changed_overall(at=day(answered, 8))]

    assert shown(*facts, at=day(on_day)).asks_global_change is asked


def test_open_flags_are_shown_until_they_are_cleared():
    flag = flagged()

    assert [each.answer.id for each in shown(flag).flags] == [flag.id]
    assert shown(flag, cleared(flag)).flags == ()
    assert all(not card.allowance.may_start for card in shown(flag).cards)


def test_the_last_session_of_the_day_is_shown():
    first, last = done(at=day(2, 8)), done(STRETCH, at=day(2, 9))
    found = shown(first, last, at=day(2, 10)).last_session

    assert found is not None
    assert found.id == last.id
    assert shown(first, at=day(3)).last_session is None


def test_a_clock_before_the_beginning_still_shows_a_page():
    found = shown(at=day(-5))

    assert found.gate is not None
    assert found.gate.today.day == date_of(-5)


def test_nobody_is_asked_about_stretching_while_a_warning_sign_is_open():
    flag = flagged(Tier.SAME_DAY, at=day(1))

    assert not shown(flag, at=day(1, 12)).asks_readiness
    assert shown(flag, cleared(flag, at=day(1, 11)), at=day(1, 12)).asks_readiness
