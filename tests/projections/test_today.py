"""Today: what may be done now, what was done, and what is still to be asked."""

from datetime import datetime

import pytest

from domain.course import Course, DailyPain
from domain.events import Event
from domain.safety_check import Cause
from domain.values import Exercise, Form, Phase, Reading, Stage, Strain, Tier
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
    held,
    level_changed,
    prescribed_to,
    ready,
    reported,
    responded,
    reverted,
    unheld,
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
    assert found.cards[1].allowance.next_at == day(2), "once a day in the first days"
    assert found.cards[1].level.id == "first"


def test_nothing_more_when_every_open_exercise_is_used_up_for_the_day():
    begun = [*check_ins([4] * 9), eased(), done(STRETCH)]
    stretches = [done(STRETCH, at=day(9, hour)) for hour in (9, 12, 15)]
    tractions = [done(TRACTION, at=day(9, hour)) for hour in (10, 14)]
    used_up = shown(*begun, *stretches, *tractions, at=day(9, 20))
    waits = shown(*begun, stretches[0], *tractions, at=day(9, 10))
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


# ----------------------------------------------------------------------- the morning after


def test_yesterdays_sessions_are_asked_about_until_they_are_answered():
    session = done(STRETCH, at=day(3))

    assert [each.id for each in shown(eased(), session, at=day(4)).responses] == [session.id]
    assert shown(eased(), session, at=day(3, 20)).responses == ()
    assert shown(eased(), session, responded(session), at=day(4)).responses == ()
    assert shown(done(KNEES, at=day(3)), at=day(4)).responses == ()


# ----------------------------------------------------------------------------- warning signs


def test_the_signs_of_the_day_are_asked_for_until_they_are_answered():
    assert shown(at=day(3)).asks_signs
    assert shown(flagged(None, at=day(2)), at=day(3)).asks_signs
    assert not shown(flagged(None, at=day(3), form=Form.SHORT), at=day(3)).asks_signs


def test_nobody_is_asked_for_the_signs_of_the_day_while_one_closes_everything():
    flag = flagged(Tier.SAME_DAY, at=day(2))

    assert not shown(flag, at=day(3)).asks_signs
    assert shown(flag, cleared(flag, at=day(2, 12)), at=day(3)).asks_signs
    assert shown(flagged(Tier.DAYS, at=day(2)), at=day(3)).asks_signs


@pytest.mark.parametrize(
    ("facts", "cause"),
    [
        ([], Cause.NEVER_ASKED),
        ([flagged(None)], Cause.DAILY),
        ([flagged(None), flagged(None, at=day(3, 8), form=Form.SHORT)], None),
    ],
)
def test_it_is_said_why_warning_signs_are_asked_for(facts: list[Event], cause: Cause | None):
    assert shown(*facts, *check_ins([4, 4, 4]), at=day(3)).signs_due is cause


# -------------------------------------------------------------------------------- bad spells

CALM = [*check_ins([3] * 10), advanced(day(10, 12))]


def test_a_flare_is_told_with_the_level_that_it_is_measured_against():
    flaring = shown(*CALM, reported(6, at=day(11)), at=day(11, 10)).flaring

    assert flaring is not None
    assert flaring.is_open
    assert (flaring.settled, flaring.rise, flaring.calm_from) == (3, 2, None)
    assert (flaring.asks_how_hard, flaring.asks_strains) == (True, True)


def test_a_flare_after_a_new_exercise_is_not_asked_what_else_there_was():
    facts = [*CALM, done(CURLS, at=day(10, 16)), reported(6, at=day(11))]
    flaring = shown(*facts, at=day(11, 10)).flaring

    assert flaring is not None
    assert [session.exercise for session in flaring.flare.suspects] == [CURLS]
    assert (flaring.asks_how_hard, flaring.asks_strains) == (True, False)


def test_what_was_answered_about_a_flare_is_not_asked_again():
    said = reported(6, at=day(11), hard_to_bear=True, strains=(Strain.SITTING,))
    flaring = shown(*CALM, said, at=day(11, 10)).flaring

    assert flaring is not None
    assert (flaring.asks_how_hard, flaring.asks_strains) == (False, False)


def test_a_flare_that_is_over_is_told_while_exercises_still_wait():
    facts = [*CALM, reported(6, at=day(11)), reported(3, at=day(12))]
    flaring = shown(*facts, at=day(12, 10)).flaring

    assert flaring is not None
    assert (flaring.is_open, flaring.calm_from) == (False, day(13))
    assert not flaring.asks_how_hard
    assert shown(*facts, at=day(13, 10)).flaring is None


def test_without_a_flare_and_in_the_acute_stage_none_is_told():
    assert shown(*CALM, at=day(11)).flaring is None
    assert shown(*check_ins([3, 3, 3, 3, 3, 3, 3, 9]), at=day(8, 10)).flaring is None


def test_a_setback_is_told_for_three_days():
    facts = [*CALM, reverted(day(12, 9), rule="lasting", readings=())]
    worse = check_ins([7] * 4, first=11)

    told = shown(*facts, *worse, at=day(14, 10)).setback

    assert told is not None
    assert (told.fact.rule, told.ground_is_gone) == ("lasting", True)


def test_a_step_back_by_choice_is_no_setback():
    assert shown(*CALM, reverted(day(12)), at=day(12, 10)).setback is None
    assert shown(*CALM, at=day(12, 10)).setback is None


def test_a_bad_spell_closes_all_but_knees_rocking():
    found = shown(eased(), held(day(2)), at=day(2, 10))
    starts = [card.exercise for card in found.cards if card.allowance.may_start]

    assert found.hold is not None
    assert starts == [KNEES]
    assert shown(held(day(2)), unheld(day(3)), at=day(3, 10)).hold is None


# ------------------------------------------------------------------------------ levels, doses


def test_a_card_shows_the_level_and_the_figures_in_force():
    facts = [
        *CALM,
        level_changed(CURLS, "three", at=day(12)),
        prescribed_to("curl_downs.levels.three.dose.repetitions", 2, was=3, at=day(12)),
    ]
    card = shown(*facts, at=day(13)).card(CURLS)

    assert card.level.id == "three"
    assert card.dose.repetitions is not None
    assert card.dose.repetitions.value == 2


def test_the_next_level_is_offered_while_it_may_be_chosen():
    legs = check_ins([3] * 10, first=11)
    begun = [*CALM, done(CURLS, at=day(10, 16)), *legs]

    offered = shown(*begun, at=day(20, 10)).card(CURLS).offer

    assert offered is not None
    assert offered.id == "three"
    assert shown(*begun[:-4], at=day(16, 10)).card(CURLS).offer is None
    assert shown(*begun, held(day(20)), at=day(20, 10)).card(CURLS).offer is None


def test_advice_is_handed_on():
    assert shown(changed_overall(7, at=day(2)), at=day(2, 10)).advice
    assert not shown(at=day(2)).advice


def test_the_first_check_in_is_known_by_there_being_none_before():
    assert shown(at=day(1, 10)).is_first_check_in
    assert not shown(reported(5, at=day(1, 8)), at=day(1, 10)).is_first_check_in
    assert not shown(reported(5, at=day(1, 8)), at=day(30, 10)).is_first_check_in
