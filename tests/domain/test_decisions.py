"""Decisions: what the rules let the person decide, and what a physiotherapist's word adds to it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.budget import allowance
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
from domain.events import EasingEnded, Event, LevelChanged, StageAdvanced, StageReverted
from domain.levels import level_of
from domain.prescriptions import in_force
from domain.refusals import (
    GateClosed,
    NothingSaid,
    NotOnTheScale,
    NotYet,
    RedFlagOpen,
    Refusal,
    TooLong,
    TooLongAgo,
    UnknownChoice,
)
from domain.values import Closing, Exercise, LevelReason, Phase, Stage, State, Tier
from domain.wishes import LevelChoice, Override, Prescription, Sharing
from tests.domain.episodes import (
    BLOCK,
    CURLS,
    OVERRIDE,
    ROLLER,
    STRETCH,
    at,
    chronic,
    given,
    ready_to_advance,
)
from tests.facts import (
    FIRST,
    ZONE,
    advanced,
    agreed,
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
    prescribed_to,
    reported,
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

    assert (fact.override_by, fact.override_on, fact.override_reason) == ("Ms Green", FIRST, "Seen.")
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


HURT = check_ins([6, 6, 6, 6], first=10)
SETBACK = reverted(day(13, 9, 1), rule="lasting", readings=tuple(report.id for report in HURT))
RAISED = level_changed(CURLS, "three", at=day(9, 12))


def set_back(*more: Event) -> list[Event]:
    """A chronic stay from day 2, with Curl Downs raised on day 9, that ended on day 13."""
    return [*chronic([3] * 8), done(CURLS, at=day(2, 15)), RAISED, *HURT, SETBACK, *more]


def test_2_6_a_setback_whose_ground_is_gone_is_taken_back_with_the_stay_before_it():
    episode = given(*set_back())
    correction = correct_entry(episode, at(day(14)), programme(), HURT[1].id, {"leg": 3})
    episode = episode.evolved(correction)
    assert episode.course.stage is Stage.ACUTE

    fact = advance_stage(episode, at(day(14)), programme())

    course = episode.evolved(fact).course
    assert fact.restores == SETBACK.id
    assert (course.stage, course.chronic_since) == (Stage.CHRONIC, date_of(2))
    assert level_of(course, programme(), CURLS).id == "three"
    assert course.advanced is not None
    assert course.advanced.id != fact.id


def test_2_6_while_its_ground_stands_a_setback_is_not_taken_back():
    with pytest.raises(GateClosed):
        advance_stage(given(*set_back()), at(day(14)), programme())


def test_2_6_a_step_back_that_was_chosen_has_no_ground_that_could_go():
    episode = given(*chronic([3] * 8), reverted(day(10)))

    with pytest.raises(GateClosed):
        advance_stage(episode, at(day(14)), programme())


def test_2_6_a_physiotherapist_begins_a_new_stay_even_when_the_ground_is_gone():
    episode = given(*set_back())
    episode = episode.evolved(withdraw_entry(episode, at(day(14)), HURT[1].id))

    fact = advance_stage(episode, at(day(14)), programme(), OVERRIDE)

    course = episode.evolved(fact).course
    assert fact.restores is None
    assert course.chronic_since == date_of(14)
    assert level_of(course, programme(), CURLS).id == "first"


def test_2_6_a_setback_is_not_taken_back_behind_an_open_flag():
    episode = given(*set_back(), flagged(Tier.DAYS, at=day(14)))
    episode = episode.evolved(withdraw_entry(episode, at(day(14)), HURT[1].id))

    with pytest.raises(RedFlagOpen):
        advance_stage(episode, at(day(14, 10)), programme())


def test_what_undoes_the_ground_of_a_decision_leaves_the_decision():
    facts = ready_to_advance()
    episode = given(*facts)
    episode = episode.evolved(advance_stage(episode, at(day(19, 12)), programme()))

    after = episode.evolved(withdraw_entry(episode, at(day(20)), facts[0].id))

    assert after.course.stage is Stage.CHRONIC
    assert isinstance(after.course.advanced, StageAdvanced)


# Levels


def changed(
    facts: Iterable[Event],
    level: str,
    number: int,
    *,
    exercise: Exercise = CURLS,
    word: Override | None = None,
) -> LevelChanged:
    choice = LevelChoice(exercise=exercise, level=level, word=word)
    return change_level(given(*facts), at(day(number, 15)), programme(), choice)


def curls_from(first: int, last: int) -> list[Event]:
    """A session of Curl Downs a day."""
    return [done(CURLS, at=day(number, 12)) for number in range(first, last + 1)]


def test_1_4_curl_downs_go_up_when_their_rules_are_met():
    facts = [*chronic(), *curls_from(2, 12)]

    fact = changed(facts, "three", 12)

    assert (fact.exercise, fact.was, fact.now) == (CURLS, "first", "three")
    assert (fact.why, fact.rules) == (LevelReason.PROGRESSION, programme().version)
    assert (fact.by, fact.note, fact.flare_opened) == ("", "", None)


def test_1_4_curl_downs_do_not_go_up_within_their_first_seven_days():
    with pytest.raises(GateClosed) as refused:
        changed([*chronic(), *curls_from(2, 5)], "three", 5)

    assert "it needs 7 days since its first session" in str(refused.value)
    assert refused.value.opens_on == date_of(9)


def test_1_8_a_level_does_not_go_up_within_72_hours_of_another_new_thing():
    block = done(BLOCK, at=day(11, 12))

    with pytest.raises(GateClosed, match="BackBlock was new") as refused:
        changed([*chronic(), *curls_from(2, 12), block], "three", 12)

    assert refused.value.opens_on is not None


def test_levels_go_up_one_by_one():
    with pytest.raises(GateClosed) as refused:
        changed([*chronic(), *curls_from(2, 12)], "five", 12)

    assert str(refused.value) == "Please go up one level at a time."


@pytest.mark.parametrize("level", ["first", "three", "four"])
@pytest.mark.parametrize("more", [[], [flagged(Tier.DAYS, at=day(9, 14))], [held(day(9, 14))]])
def test_a_level_goes_down_at_any_time_and_as_far_as_one_likes(level: str, more: list[Event]):
    facts = [*chronic(), level_changed(CURLS, "five", at=day(9, 12)), *more]

    fact = changed(facts, level, 9)

    assert (fact.was, fact.now, fact.why) == ("five", level, LevelReason.CHOSEN)


def test_the_level_that_holds_is_no_change():
    with pytest.raises(NothingSaid) as refused:
        changed(chronic(), "first", 9)

    assert str(refused.value) == "Curl Downs is at that level already."


def test_a_level_that_does_not_exist_is_refused():
    with pytest.raises(UnknownChoice, match="Curl Downs has no level 'nine'"):
        changed(chronic(), "nine", 9)


def test_a_level_of_a_stage_that_has_not_begun_is_refused():
    with pytest.raises(GateClosed) as refused:
        changed([], "three", 9, word=OVERRIDE)

    assert str(refused.value) == "Curl Downs belongs to the chronic stage."


def test_a_physiotherapist_may_ask_for_any_level():
    word = Override(by=" Ms Green ", on=FIRST, reason=" Strong enough. ")

    fact = changed(chronic(), "end", 3, exercise=BLOCK, word=word)

    assert (fact.was, fact.now, fact.why) == ("dart", "end", LevelReason.PHYSIOTHERAPIST)
    assert (fact.by, fact.note) == ("Ms Green", "Strong enough.")


@pytest.mark.parametrize("tier", list(Tier))
def test_no_level_goes_up_past_an_open_flag(tier: Tier):
    facts = [*chronic(), *curls_from(2, 12), flagged(tier, at=day(12, 13))]

    for word in (None, OVERRIDE):
        with pytest.raises(RedFlagOpen) as refused:
            changed(facts, "three", 12, word=word)
        assert str(refused.value) == FLAG_IS_OPEN


def test_1_7_the_highest_block_waits_for_a_physiotherapists_yes():
    rising = [
        *chronic([3] * 60),
        done(CURLS, at=day(2, 15)),
        level_changed(BLOCK, "middle", was="flat", at=day(20)),
        *(done(BLOCK, level="middle", at=day(number, 20)) for number in range(21, 60)),
    ]

    with pytest.raises(GateClosed, match="physiotherapist") as refused:
        changed(rising, "end", 60, exercise=BLOCK)

    assert refused.value.opens_on is None
    agreement = agreed(exercise=BLOCK, level="end", at=day(59))
    assert changed([*rising, agreement], "end", 60, exercise=BLOCK).why is LevelReason.PROGRESSION


def test_2_6_a_drop_whose_flare_is_gone_may_be_taken_back():
    high = reported(6, at=day(15), farthest=None)
    legs = [None if number == 15 else 3 for number in range(2, 22)]
    drop = level_changed(
        CURLS,
        "first",
        was="three",
        why=LevelReason.FLARE,
        at=day(15, 9),
        flare_opened=date_of(15),
    )
    facts = [
        *chronic(legs),
        *curls_from(2, 12),
        level_changed(CURLS, "three", at=day(12, 13)),
        high,
        drop,
    ]
    with pytest.raises(GateClosed):
        changed(facts, "three", 16)

    episode = given(*facts)
    fixed = correct_entry(episode, at(day(16)), programme(), high.id, {"leg": 3})
    choice = LevelChoice(exercise=CURLS, level="three")
    fact = change_level(episode.evolved(fixed), at(day(16, 15)), programme(), choice)

    assert (fact.was, fact.now, fact.why) == ("first", "three", LevelReason.CHOSEN)


# Prescriptions


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
        (SESSIONS, 1000, NotOnTheScale, "That cannot be prescribed: it "),
        (SESSIONS, 7, NotOnTheScale, "twice what the author gives"),
        ("setback.days", 0, NotOnTheScale, "That cannot be prescribed: it "),
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


def test_a_prescription_changes_no_finding_of_a_decision_that_was_taken():
    episode = given(*ready_to_advance())
    decision = advance_stage(episode, at(day(19, 12)), programme())
    episode = episode.evolved(decision)

    wish = Prescription(figure="stage.leg_mean_at_most", value=2, word=OVERRIDE)
    stricter = change_prescription(episode, at(day(20, 12)), programme(), wish)

    course = episode.evolved(stricter).course
    assert course.advanced == decision
    assert course.stage is Stage.CHRONIC


def test_a_stricter_gate_closes_from_its_day_on():
    wish = Prescription(figure="stage.leg_mean_at_most", value=2, word=OVERRIDE)
    episode = given(*ready_to_advance())
    stricter = change_prescription(episode, at(day(19, 10)), programme(), wish)

    with pytest.raises(GateClosed):
        advance_stage(episode.evolved(stricter), at(day(19, 12)), programme())


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


def test_a_roller_taken_up_too_far_comes_down_again():
    facts = [*chronic(), level_changed(ROLLER, "two_spots", at=day(20))]

    assert changed(facts, "first", 21, exercise=ROLLER).why is LevelReason.CHOSEN
