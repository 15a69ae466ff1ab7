"""Warning signs, cautions and agreements: what they close, and who opens it again."""

from dataclasses import replace
from uuid import uuid4

import pytest

from domain.entries import guided_level
from domain.refusals import (
    Locked,
    NothingSaid,
    NotYet,
    Refusal,
    TooLong,
    UnknownChoice,
    UnknownEntry,
)
from domain.safety import answer_cautions, answer_red_flags, clear_red_flag, record_agreement
from domain.values import Exercise, Form, Tier
from domain.wishes import Agreement, Clearance, Matter, SafetyAnswer
from tests.domain.episodes import BLOCK, CURLS, ROLLER, STRETCH, asked_on, at, chronic, given
from tests.facts import (
    FIRST,
    cautioned,
    check_ins,
    cleared,
    date_of,
    day,
    done,
    eased,
    flagged,
    opened,
)
from tests.programme_files import programme, red_flags


def open_to_all() -> list:
    """Every exercise may be started on day 41: all were begun long ago, and the days are calm."""
    return [
        *chronic([3] * 40),
        done(STRETCH, at=day(2)),
        done(CURLS, at=day(2, 15)),
        done(BLOCK, at=day(6)),
        done(Exercise.ADVANCED_NERVE_ROOT_TRACTION, at=day(10)),
        done(ROLLER, at=day(17)),
    ]


# Warning signs


@pytest.mark.parametrize("exercise", list(Exercise))
@pytest.mark.parametrize("tier", [Tier.EMERGENCY, Tier.SAME_DAY])
def test_an_urgent_sign_closes_everything_and_clearing_it_opens_again(
    tier: Tier, exercise: Exercise
):
    flag = flagged(tier, at=day(40))
    episode = given(*open_to_all(), flag, *asked_on(41))

    with pytest.raises(Locked, match="warning sign"):
        guided_level(episode, at(day(41, 15)), programme(), exercise)

    words = Clearance(answer=flag.id, by=" Dr Blue ", on=date_of(41), said=" clear ")
    clearing = clear_red_flag(episode, at(day(41, 14)), words)
    assert (clearing.assessed_by, clearing.said) == ("Dr Blue", "clear")
    assert (clearing.answer, clearing.assessed_on) == (flag.id, date_of(41))
    assert guided_level(episode.evolved(clearing), at(day(41, 15)), programme(), exercise)


@pytest.mark.parametrize(
    ("sign", "closed"),
    [
        (
            "weight_loss",
            {CURLS, Exercise.ADVANCED_NERVE_ROOT_TRACTION, ROLLER, BLOCK},
        ),
        ("osteoporosis", {STRETCH, CURLS, ROLLER, BLOCK}),
        ("not_easing", set(Exercise) - {Exercise.KNEES_ROCKING}),
    ],
)
def test_a_sign_that_can_wait_closes_what_its_text_says_and_no_more(
    sign: str, closed: set[Exercise]
):
    episode = given(*open_to_all(), *asked_on(41))
    answer = SafetyAnswer(signs=[sign])
    episode = episode.evolved(answer_red_flags(episode, at(day(41, 9)), red_flags(), answer))

    refused = set()
    for exercise in Exercise:
        try:
            guided_level(episode, at(day(41, 15)), programme(), exercise)
        except Locked:
            refused.add(exercise)

    assert refused == closed


def test_answers_are_kept_in_the_order_of_the_questions_with_the_most_urgent_tier():
    answer = SafetyAnswer(
        signs=["weight_loss", "saddle_numbness"], form=Form.SHORT, note="since Monday"
    )

    fact = answer_red_flags(given(), at(day(2)), red_flags(), answer)

    assert fact.signs == ("saddle_numbness", "weight_loss")
    assert (fact.tier, fact.form) == (Tier.EMERGENCY, Form.SHORT)
    assert (fact.texts, fact.note) == (red_flags().version, "since Monday")
    assert fact.locks == tuple(Exercise)


def test_an_all_clear_has_no_tier_and_closes_nothing():
    fact = answer_red_flags(given(), at(day(2)), red_flags(), SafetyAnswer(signs=()))

    assert (fact.tier, fact.locks, fact.form) == (None, (), Form.FULL)


@pytest.mark.parametrize(
    ("answer", "refusal", "sentence"),
    [
        (
            SafetyAnswer(signs=["itchy_nose", "fever", "sneezing"]),
            UnknownChoice,
            "There is no warning sign called itchy_nose, sneezing.",
        ),
        (
            SafetyAnswer(signs=[], note="x" * 2001),
            TooLong,
            "A note holds 2000 characters; this one has 2001.",
        ),
    ],
)
def test_an_answer_that_makes_no_sense_is_refused(
    answer: SafetyAnswer, refusal: type[Refusal], sentence: str
):
    with pytest.raises(refusal) as refused:
        answer_red_flags(given(), at(day(2)), red_flags(), answer)

    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    ("said", "refusal", "sentence"),
    [
        (
            {"by": "  "},
            NothingSaid,
            "Please say who has looked at it, and what was said.",
        ),
        ({"said": ""}, NothingSaid, "Please say who has looked at it, and what was said."),
        (
            {"on": date_of(4)},
            NotYet,
            "That day has not come yet. Please choose a day up to today.",
        ),
        ({"said": "x" * 2001}, TooLong, "A note holds 2000 characters; this one has 2001."),
        ({"by": "x" * 2001}, TooLong, "A note holds 2000 characters; this one has 2001."),
    ],
)
def test_clearing_and_agreeing_say_who_when_and_what(
    said: dict[str, object], refusal: type[Refusal], sentence: str
):
    flag = flagged(at=day(2))
    clearance = Clearance(answer=flag.id, by="Dr Blue", on=date_of(3), said="all is well")
    agreement = Agreement(
        matter=Matter(caution="hip"), by="Dr Blue", agreed_on=date_of(3), said="all is well"
    )
    named = {"agreed_on" if name == "on" else name: value for name, value in said.items()}

    with pytest.raises(refusal) as clearing:
        clear_red_flag(given(flag), at(day(3)), replace(clearance, **said))
    with pytest.raises(refusal) as agreeing:
        record_agreement(given(flag), at(day(3)), programme(), replace(agreement, **named))

    assert str(clearing.value) == str(agreeing.value) == sentence


def test_only_an_open_flag_is_cleared():
    flag, calm = flagged(at=day(2)), flagged(None, at=day(2))
    episode = given(flag, calm, cleared(flag, at=day(2)))

    for answer in (flag.id, calm.id, uuid4()):
        clearance = Clearance(answer=answer, by="Dr Blue", on=date_of(2), said="all is well")
        with pytest.raises(UnknownEntry) as refused:
            clear_red_flag(episode, at(day(3)), clearance)
        assert str(refused.value) == "That warning sign is not open."


# Cautions


def test_cautions_are_answered_in_place_of_those_before_and_kept_in_their_order():
    episode = given(opened(cautions=("bones",)))

    fact = answer_cautions(episode, at(day(3), occurred=day(2)), programme(), ("hip", "blood"))

    assert fact.cautions == ("blood", "hip")
    assert fact.occurred_at == day(3)
    assert episode.evolved(fact).course.terms.cautions == ("blood", "hip")


def test_a_caution_that_is_not_asked_for_is_refused():
    with pytest.raises(UnknownChoice, match="There is no caution called vertigo"):
        answer_cautions(given(), at(day(3)), programme(), ("hip", "vertigo"))


AGREED = Agreement(matter=Matter(caution="hip"), by="Ms Green", agreed_on=FIRST, said="Soft knees.")


def test_a_clinicians_yes_lifts_a_caution():
    episode = given(*open_to_all(), cautioned("hip", "blood", at=day(40)), *asked_on(41))
    with pytest.raises(Locked, match="clinician"):
        guided_level(episode, at(day(41, 15)), programme(), CURLS)

    agreement = record_agreement(episode, at(day(41, 10)), programme(), AGREED)

    lifted = episode.evolved(agreement)
    assert guided_level(lifted, at(day(41, 15)), programme(), CURLS).id == "first"
    with pytest.raises(Locked, match="clinician"):
        guided_level(lifted, at(day(41, 15)), programme(), ROLLER)


def test_an_agreement_says_to_what_by_whom_when_and_what_was_said():
    matter = Matter(exercise=BLOCK, level="end")
    wish = Agreement(matter=matter, by=" Ms Green ", agreed_on=FIRST, said=" Go on. ")

    fact = record_agreement(given(), at(day(3)), programme(), wish)

    assert (fact.caution, fact.exercise, fact.level) == ("", BLOCK, "end")
    assert (fact.by, fact.agreed_on, fact.said) == ("Ms Green", FIRST, "Go on.")
    assert fact.occurred_at == day(3)


@pytest.mark.parametrize(
    ("matter", "sentence"),
    [
        (Matter(), "Please say what was agreed to: a caution or an exercise."),
        (
            Matter(caution="hip", exercise=CURLS),
            "Please say what was agreed to: a caution or an exercise.",
        ),
        (Matter(caution="hip", level="three"), "Please say of which exercise that level is."),
        (
            Matter(caution="vertigo"),
            "There is no caution called vertigo.",
        ),
        (
            Matter(exercise=ROLLER, level="end"),
            "Ma Roller has no level 'end'.",
        ),
    ],
)
def test_an_agreement_to_nothing_that_there_is_is_refused(matter: Matter, sentence: str):
    with pytest.raises(UnknownChoice) as refused:
        record_agreement(given(), at(day(3)), programme(), replace(AGREED, matter=matter))

    assert str(refused.value).startswith(sentence)


def test_a_sign_answered_for_yesterday_closes_today():
    answer = SafetyAnswer(signs=["fever"])
    episode = given(eased(), *check_ins([5] * 3), *asked_on(3))
    stamp = at(day(3, 9), occurred=day(2, 20))

    episode = episode.evolved(answer_red_flags(episode, stamp, red_flags(), answer))

    with pytest.raises(Locked):
        guided_level(episode, at(day(3, 10)), programme(), Exercise.KNEES_ROCKING)
