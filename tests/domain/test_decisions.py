"""Decisions: what the rules let the person decide, and what a physiotherapist's word adds to it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.decisions import (
    advance_stage,
    begin_hold,
    change_level,
    change_prescription,
    close,
    end_hold,
    return_to_acute,
    share_report,
)
from domain.entries import correct_entry, withdraw_entry
from domain.events import EasingEnded, Event, StageAdvanced, StageReverted
from domain.levels import level_of
from domain.refusals import (
    GateClosed,
    NothingSaid,
    NotYet,
    RedFlagOpen,
    Refusal,
    TooLong,
    UnknownChoice,
)
from domain.values import Closing, Phase, Stage, State, Tier
from domain.wishes import LevelChoice, Override, Prescription, Sharing
from tests.domain.episodes import CURLS, OVERRIDE, at, chronic, given, ready_to_advance
from tests.facts import (
    FIRST,
    advanced,
    changed_overall,
    check_ins,
    closed,
    date_of,
    day,
    done,
    eased,
    flagged,
    held,
    level_changed,
    reverted,
    shared,
    unheld,
)
from tests.programme_files import programme

FLAG_IS_OPEN = "A warning sign is open. It has to be looked at first."
INCOMPLETE: list[tuple[dict[str, object], type[Refusal]]] = [
    ({"by": " "}, NothingSaid),
    ({"reason": ""}, NothingSaid),
    ({"on": date_of(90)}, NotYet),
    ({"reason": "x" * 2001}, TooLong),
]


# The stage


def test_the_stage_advances_when_the_gate_is_open_and_keeps_what_was_found():
    fact = advance_stage(given(*ready_to_advance()), at(day(19, 12)), programme())

    assert [finding.criterion for finding in fact.findings][:2] == ["C1", "C2"]
    assert {finding.state for finding in fact.findings} == {State.MET}
    assert (fact.settled_level, fact.override_by, fact.override_on) == (300, "", None)
    assert fact.restores is None


def test_the_stage_does_not_advance_before_its_day():
    with pytest.raises(GateClosed) as refused:
        advance_stage(given(*ready_to_advance()), at(day(18, 12)), programme())

    assert str(refused.value) == "Your diary meets the easing rules on 4 of 5 days in a row."
    assert refused.value.opens_on == date_of(19)


@pytest.mark.parametrize("override", [None, OVERRIDE])
@pytest.mark.parametrize("tier", list(Tier))
def test_an_open_gate_stays_shut_behind_an_open_flag_of_any_tier(
    tier: Tier, override: Override | None
):
    episode = given(*ready_to_advance(), flagged(tier, at=day(19, 10)))

    with pytest.raises(RedFlagOpen) as refused:
        advance_stage(episode, at(day(19, 12)), programme(), override)

    assert str(refused.value) == FLAG_IS_OPEN


def test_a_physiotherapist_may_ask_for_the_next_stage():
    word = Override(by=" Ms Green ", on=FIRST, reason=" Seen. ")

    fact = advance_stage(given(*check_ins([5, 6])), at(day(2, 12)), programme(), word)

    assert (fact.override_by, fact.override_on, fact.override_reason) == (
        "Ms Green",
        FIRST,
        "Seen.",
    )
    assert fact.settled_level == 550
    assert State.MET not in {finding.state for finding in fact.findings[:3]}


def test_an_override_without_a_reading_knows_no_settled_level():
    fact = advance_stage(given(), at(day(2)), programme(), OVERRIDE)

    assert fact.settled_level is None


def test_an_override_on_a_clock_before_the_stay_is_still_recorded():
    word = replace(OVERRIDE, on=date_of(-20))

    fact = advance_stage(given(), at(day(1) - timedelta(days=9)), programme(), word)

    assert len(fact.findings) == 11


@pytest.mark.parametrize(("said", "refusal"), INCOMPLETE)
def test_an_incomplete_override_is_refused(said: dict[str, object], refusal: type[Refusal]):
    word = replace(OVERRIDE, **said)

    with pytest.raises(refusal):
        advance_stage(given(), at(day(2)), programme(), word)
    with pytest.raises(refusal):
        change_level(
            given(*chronic()),
            at(day(9)),
            programme(),
            LevelChoice(exercise=CURLS, level="three", word=word),
        )
    with pytest.raises(refusal):
        change_prescription(
            given(),
            at(day(2)),
            programme(),
            Prescription(figure="table_stretch.limit.sessions", value=2, word=word),
        )


def test_a_decision_is_taken_when_it_is_written():
    stamp = at(day(19, 12), occurred=day(3))

    fact = advance_stage(given(*ready_to_advance()), stamp, programme())

    assert (fact.occurred_at, fact.recorded_at) == (day(19, 12), day(19, 12))


def test_who_is_in_a_stage_does_not_enter_it_again():
    with pytest.raises(GateClosed) as forward:
        advance_stage(given(advanced()), at(day(2)), programme(), OVERRIDE)
    with pytest.raises(GateClosed) as back:
        return_to_acute(given(), at(day(2)), programme(), "")

    assert str(forward.value) == "You are in the chronic stage already."
    assert str(back.value) == "You are at the beginning of the acute stage already."


def test_anybody_may_go_back_to_the_acute_stage():
    fact = return_to_acute(given(advanced()), at(day(9)), programme(), "too much")

    assert isinstance(fact, StageReverted)
    assert (fact.rule, fact.note, fact.rules) == ("chosen", "too much", programme().version)


def test_anybody_may_go_back_from_easing_to_settling():
    episode = given(eased(day(5)))

    fact = return_to_acute(episode, at(day(9)), programme(), "it stirs")

    assert isinstance(fact, EasingEnded)
    assert (fact.rule, fact.note, fact.entries) == ("chosen", "it stirs", ())
    assert episode.evolved(fact).course.phase is Phase.SETTLING


def test_a_reason_fits_a_page():
    with pytest.raises(TooLong):
        return_to_acute(given(advanced()), at(day(9)), programme(), "x" * 2001)


# After a setback


HURT = check_ins([6, 6, 6, 6, 6], first=10)
SETBACK = reverted(day(14, 9, 1), rule="lasting", readings=tuple(report.id for report in HURT))
RAISED = level_changed(CURLS, "three", at=day(9, 12))


def set_back(*more: Event) -> list[Event]:
    """A chronic stay from day 2, with Curl Downs raised on day 9, that ended on day 14."""
    return [*chronic([3] * 8), done(CURLS, at=day(2, 15)), RAISED, *HURT, SETBACK, *more]


def test_2_6_a_setback_whose_ground_is_gone_is_taken_back_with_the_stay_before_it():
    episode = given(*set_back())
    correction = correct_entry(episode, at(day(15)), programme(), HURT[1].id, {"leg": 3})
    episode = episode.evolved(correction)
    assert episode.course.stage is Stage.ACUTE

    fact = advance_stage(episode, at(day(15)), programme())

    course = episode.evolved(fact).course
    assert fact.restores == SETBACK.id
    assert (course.stage, course.chronic_since) == (Stage.CHRONIC, date_of(2))
    assert level_of(course, programme(), CURLS).id == "three"
    assert course.advanced is not None
    assert course.advanced.id != fact.id


def test_2_6_while_its_ground_stands_a_setback_is_not_taken_back():
    with pytest.raises(GateClosed):
        advance_stage(given(*set_back()), at(day(15)), programme())


def test_2_6_a_step_back_that_was_chosen_has_no_ground_that_could_go():
    episode = given(*chronic([3] * 8), reverted(day(10)))

    with pytest.raises(GateClosed):
        advance_stage(episode, at(day(14)), programme())


def test_2_6_a_physiotherapist_begins_a_new_stay_even_when_the_ground_is_gone():
    episode = given(*set_back())
    episode = episode.evolved(withdraw_entry(episode, at(day(15)), HURT[-1].id))

    fact = advance_stage(episode, at(day(15)), programme(), OVERRIDE)

    course = episode.evolved(fact).course
    assert fact.restores is None
    assert course.chronic_since == date_of(15)
    assert level_of(course, programme(), CURLS).id == "first"


def test_2_6_a_setback_is_not_taken_back_behind_an_open_flag():
    episode = given(*set_back(), flagged(Tier.DAYS, at=day(15)))
    episode = episode.evolved(withdraw_entry(episode, at(day(15)), HURT[-1].id))

    with pytest.raises(RedFlagOpen):
        advance_stage(episode, at(day(15, 10)), programme())


def test_what_undoes_the_ground_of_a_decision_leaves_the_decision():
    facts = ready_to_advance()
    episode = given(*facts)
    episode = episode.evolved(advance_stage(episode, at(day(19, 12)), programme()))

    after = episode.evolved(withdraw_entry(episode, at(day(20)), facts[0].id))

    assert after.course.stage is Stage.CHRONIC
    assert isinstance(after.course.advanced, StageAdvanced)


# A bad spell


def test_a_bad_spell_begins_and_ends_by_the_persons_word():
    began = begin_hold(given(), at(day(2), occurred=day(1)), "Moved house.")
    ended = end_hold(given(held(day(2))), at(day(4)), "Better.")

    assert (began.note, began.occurred_at) == ("Moved house.", day(2))
    assert (ended.note, ended.occurred_at) == ("Better.", day(4))


def test_a_bad_spell_begins_once_and_ends_once():
    with pytest.raises(NothingSaid) as again:
        begin_hold(given(held(day(2))), at(day(3)))
    with pytest.raises(NothingSaid) as none:
        end_hold(given(held(day(2)), unheld(day(3))), at(day(4)))

    assert str(again.value) == "The bad spell is noted already."
    assert str(none.value) == "No bad spell is noted."


def test_the_note_of_a_bad_spell_fits_a_page():
    with pytest.raises(TooLong):
        begin_hold(given(), at(day(2)), "x" * 2001)
    with pytest.raises(TooLong):
        end_hold(given(held(day(2))), at(day(3)), "x" * 2001)


# The end


@pytest.mark.parametrize("why", list(Closing))
def test_an_episode_is_closed_for_a_reason(why: Closing):
    fact = close(given(*chronic(), held(day(9))), at(day(30)), why, "All is well.")

    assert (fact.why, fact.note, fact.occurred_at) == (why, "All is well.", day(30))


@pytest.mark.parametrize("tier", list(Tier))
def test_an_episode_is_not_closed_over_an_open_flag(tier: Tier):
    with pytest.raises(RedFlagOpen) as refused:
        close(given(flagged(tier)), at(day(2)), Closing.STOPPED)

    assert str(refused.value) == FLAG_IS_OPEN


def test_the_note_of_a_closing_fits_a_page():
    with pytest.raises(TooLong):
        close(given(), at(day(2)), Closing.OTHER, "x" * 2001)


def test_what_was_handed_over_is_kept_after_the_closing_too():
    sharing = Sharing(form="pdf", first=FIRST, last=date_of(9), given_to="Ms Green")

    fact = share_report(given(closed(day(9))), at(day(10)), sharing)

    assert (fact.form, fact.first, fact.last, fact.given_to) == (
        "pdf",
        FIRST,
        date_of(9),
        "Ms Green",
    )


@pytest.mark.parametrize(
    ("said", "refusal", "sentence"),
    [
        ({"form": " "}, NothingSaid, "Please say in which form it was handed over."),
        (
            {"last": date_of(0)},
            UnknownChoice,
            "The last day lies before the first. Please choose them the other way round.",
        ),
        ({"given_to": "x" * 2001}, TooLong, "A note holds 2000 characters; this one has 2001."),
    ],
)
def test_a_sharing_that_makes_no_sense_is_refused(
    said: dict[str, object], refusal: type[Refusal], sentence: str
):
    sharing = replace(Sharing(form="pdf", first=FIRST, last=date_of(9)), **said)

    with pytest.raises(refusal) as refused:
        share_report(given(shared(), changed_overall()), at(day(10)), sharing)

    assert str(refused.value) == sentence
