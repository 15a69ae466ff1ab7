"""Red flags: what is asked, how soon it matters, what it closes, and files that are refused."""

import re

import pytest

from domain.programme import BrokenProgramme
from domain.red_flags import (
    OUR_CHOICE,
    UnknownSign,
    closed_by,
    locks_everything,
    read_red_flags,
)
from domain.values import Exercise, Tier
from tests.facts import flagged
from tests.programme_files import red_flags, red_flags_text

NEVER_SAID = re.compile(
    r"(?<!do )(?<!did )\byou have an?\b"
    r"|\b(detect\w*|diagnos\w*|normal|ignore|safe|treat\w*|cur(e|es|ed)|heal(s|ed|ing)?)\b",
    re.IGNORECASE,
)

EMERGENCY = {
    "saddle_numbness": {"R-gir", "R-wal", "R-nz"},
    "cannot_pass_urine": {"R-gir", "R-wal"},
    "cannot_feel_urine": {"R-gir", "R-wal"},
    "cannot_hold_urine": {"R-gir", "R-wal"},
    "cannot_feel_stool": {"R-gir", "R-wal"},
    "cannot_hold_stool": {"R-gir", "R-wal"},
    "both_legs": {"R-gir", "R-loth", "R-wal"},
    "severe_weakness": {"R-loth", "R-wal", OUR_CHOICE},
    "cancer_and_legs": {"R-loth2"},
    "fall_or_crash": {"R-dow", "R-ifo", OUR_CHOICE},
    "fever_and_very_ill": {"R-dow", "R-ifo", OUR_CHOICE},
    "tearing_pain": {OUR_CHOICE},
    "cold_pale_leg": {OUR_CHOICE},
}

SAME_DAY = {
    "sexual_numbness": {"R-gir"},
    "foot_drop": {"R-loth", "R-loth2"},
    "leg_weakness": {"R-loth", "R-loth2"},
    "cancer_and_pain": {"R-loth2"},
    "fever": {"R-shef", "R-hey"},
    "serious_infection": {"R-shef", "R-hey"},
    "weak_immunity": {"R-shef", "R-hey"},
    "injecting_drugs": {"R-shef", "R-hey"},
    "swollen_leg": {OUR_CHOICE},
}

DAYS = {
    "weight_loss": {"R-shef", "R-hey"},
    "constant_pain": {"R-shef", "R-hey"},
    "night_pain": {"R-shef", "R-hey"},
    "first_at_this_age": {"R-shef", "R-hey"},
    "osteoporosis": {"R-dow"},
    "steroids": {"R-dow"},
    "minor_knock": {"R-dow"},
    "getting_worse": {"L-wal", "L-bmj"},
    "not_easing": {"L-wal", "L-bmj"},
}


@pytest.mark.parametrize(
    ("tier", "expected"),
    [(Tier.EMERGENCY, EMERGENCY), (Tier.SAME_DAY, SAME_DAY), (Tier.DAYS, DAYS)],
)
def test_the_signs_of_a_tier_and_their_sources(tier, expected):
    found = {sign.id: set(sign.sources) for sign in red_flags().signs if sign.tier is tier}

    assert found == expected


def test_the_short_form_asks_for_what_cannot_wait():
    assert {sign.id for sign in red_flags().daily} == {
        "saddle_numbness",
        "cannot_pass_urine",
        "cannot_feel_urine",
        "cannot_hold_urine",
        "cannot_feel_stool",
        "cannot_hold_stool",
        "both_legs",
        "severe_weakness",
        "foot_drop",
        "leg_weakness",
    }


def test_passing_and_holding_are_asked_one_by_one():
    asked = [red_flags().sign(name).question for name in ("cannot_pass_urine", "cannot_hold_urine")]

    assert "can you not pass any" in asked[0]
    assert "can you no longer hold it" in asked[1]


@pytest.mark.parametrize("sign", red_flags().signs, ids=lambda sign: sign.id)
def test_a_sign_is_a_question_and_asserts_nothing(sign):
    assert sign.question.endswith("?")
    assert not NEVER_SAID.search(sign.question)


@pytest.mark.parametrize(
    ("tier", "words"),
    [
        (Tier.EMERGENCY, "needs checking now"),
        (Tier.SAME_DAY, "needs checking today"),
        (Tier.DAYS, "needs checking within days"),
    ],
)
def test_a_tier_says_by_when_and_never_what_it_is(tier, words):
    assert words in red_flags().action(tier)
    assert not NEVER_SAID.search(red_flags().action(tier))


@pytest.mark.parametrize(
    ("country", "emergency", "urgent"),
    [
        ("GB", ("999",), "111"),
        ("IE", ("112", "999"), None),
        ("DE", ("112",), "116117"),
        ("AT", ("112",), None),
        ("CH", ("112",), None),
        ("EU", ("112",), None),
        ("US", ("911",), None),
        ("CA", ("911",), "811"),
        ("AU", ("000",), None),
        ("NZ", ("111",), None),
        ("gb", ("999",), "111"),
        ("FR", ("112",), None),
        ("", ("112",), None),
    ],
)
def test_whom_to_call_in_a_country(country, emergency, urgent):
    numbers = red_flags().numbers_in(country)

    assert (numbers.emergency, numbers.urgent) == (emergency, urgent)


@pytest.mark.parametrize(
    ("signs", "tier"),
    [
        ((), None),
        (("weight_loss",), Tier.DAYS),
        (("weight_loss", "foot_drop"), Tier.SAME_DAY),
        (("foot_drop", "saddle_numbness", "weight_loss"), Tier.EMERGENCY),
        (("sexual_numbness",), Tier.SAME_DAY),
        (("sexual_numbness", "cannot_feel_urine"), Tier.EMERGENCY),
    ],
)
def test_the_most_urgent_sign_decides(signs, tier):
    assert red_flags().tier_of(signs) is tier


def test_a_sign_that_is_not_asked_for_is_not_guessed_at():
    with pytest.raises(UnknownSign, match="there is no sign 'hiccups'") as refused:
        red_flags().tier_of(["saddle_numbness", "hiccups"])

    assert refused.value.sign == "hiccups"


ALL = tuple(Exercise)
CHRONIC = (
    Exercise.CURL_DOWNS,
    Exercise.ADVANCED_NERVE_ROOT_TRACTION,
    Exercise.MA_ROLLER,
    Exercise.BACKBLOCK,
)
LOADING = (
    Exercise.TABLE_STRETCH,
    Exercise.CURL_DOWNS,
    Exercise.MA_ROLLER,
    Exercise.BACKBLOCK,
)
BUT_ROCKING = tuple(each for each in Exercise if each is not Exercise.KNEES_ROCKING)


@pytest.mark.parametrize(
    ("tier", "everything"),
    [(Tier.EMERGENCY, True), (Tier.SAME_DAY, True), (Tier.DAYS, False)],
)
def test_3_only_what_cannot_wait_closes_everything(tier, everything):
    assert locks_everything(tier) is everything


@pytest.mark.parametrize("sign", [*EMERGENCY, *SAME_DAY])
def test_3_an_urgent_sign_closes_knees_rocking_too(sign):
    assert red_flags().locked_by([sign]) == ALL


@pytest.mark.parametrize(
    ("sign", "locked"),
    [
        ("weight_loss", CHRONIC),
        ("constant_pain", CHRONIC),
        ("night_pain", CHRONIC),
        ("first_at_this_age", CHRONIC),
        ("osteoporosis", LOADING),
        ("steroids", LOADING),
        ("minor_knock", LOADING),
        ("getting_worse", BUT_ROCKING),
        ("not_easing", BUT_ROCKING),
    ],
)
def test_3_a_sign_that_can_wait_for_days_closes_exactly_these(sign, locked):
    assert red_flags().locked_by([sign]) == locked


def test_3_every_sign_of_the_days_is_in_that_table():
    assert all(Exercise.KNEES_ROCKING not in red_flags().locked_by([sign]) for sign in DAYS)


@pytest.mark.parametrize(
    ("signs", "locked"),
    [
        ((), ()),
        (("osteoporosis", "weight_loss"), (Exercise.TABLE_STRETCH, *CHRONIC)),
        (("osteoporosis", "getting_worse"), BUT_ROCKING),
        (("osteoporosis", "foot_drop"), ALL),
    ],
)
def test_3_several_signs_close_what_each_of_them_closes(signs, locked):
    assert red_flags().locked_by(signs) == locked


def test_3_what_an_answer_closed_stays_with_the_answer():
    answer = flagged(Tier.DAYS, signs=("osteoporosis",), locks=LOADING)

    assert closed_by(answer) == LOADING


@pytest.mark.parametrize(
    ("tier", "locked"),
    [(None, ()), (Tier.EMERGENCY, ALL), (Tier.SAME_DAY, ALL), (Tier.DAYS, CHRONIC)],
)
def test_an_answer_from_before_signs_had_locks_goes_by_its_tier(tier, locked):
    assert closed_by(flagged(tier)) == locked


def test_an_all_clear_closes_nothing():
    assert closed_by(flagged(None, locks=())) == ()


def test_what_does_not_change_is_asked_once():
    once = {sign.id for sign in red_flags().signs if sign.once}

    assert once == {"first_at_this_age", "osteoporosis", "steroids"}
    assert not once & {sign.id for sign in red_flags().daily}


def test_nothing_urgent_is_asked_only_once():
    assert not [each for each in red_flags().signs if each.once and each.tier is not Tier.DAYS]


FIRST = 'sources = ["R-gir", "R-wal", "R-nz"]'


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ("version = 1", "version 1", "whole file", "is not TOML"),
        ("version = 1", "version = 0", "version", "should be 1 or more"),
        ("version = 1", 'version = "1"', "version", "should be a whole number"),
        ('days = "This', 'weeks = "This', "actions.weeks", "is not known here"),
        ('tier = "emergency"', 'tier = "soon"', "signs[0].tier", "choose one of emergency"),
        ('tier = "emergency"', "", "signs[0].tier", "is missing; choose one of emergency"),
        ("daily = true", "daily = 1", "signs[0].daily", "should be true or false"),
        ("once = true", "once = 1", "signs[25].once", "should be true or false"),
        ('locks = ["table_stretch"', 'locks = ["plank"', "signs[26].locks[0]", "'plank' is not"),
        (FIRST, "sources = []", "signs[0].sources", "names no source for saddle_numbness"),
        (FIRST, 'sources = ["R-who"]', "signs[0].sources", "'R-who' is not among the references"),
        ('"cannot_feel_urine"', '"saddle_numbness"', "signs[2].id", "is there already"),
        ('country = "IE"', 'country = "GB"', "numbers[2].country", "'GB' is there already"),
        ('country = "EU"', 'country = "FR"', "numbers", "has no country EU"),
        ('emergency = ["112"]', "emergency = []", "numbers[0].emergency", "no number to call"),
        ('emergency = ["112"]', 'emergency = ["SOS"]', "numbers[0]", "'SOS' is not a number"),
        ('urgent = "111"', 'urgent = "call"', "numbers[1]", "'call' is not a number to call"),
        ('tag = "R-wal"', 'tag = "R-gir"', "references[1].tag", "'R-gir' is there already"),
    ],
)
def test_a_broken_file_is_refused_with_its_key_and_the_reason(old, new, key, reason):
    assert old in red_flags_text()

    with pytest.raises(BrokenProgramme) as refused:
        read_red_flags(red_flags_text().replace(old, new, 1))

    assert (refused.value.file, refused.value.key) == ("red_flags.toml", key)
    assert reason in refused.value.reason


def test_a_tier_without_a_sign_is_refused():
    text = red_flags_text().replace('tier = "days"', 'tier = "same_day"')

    with pytest.raises(BrokenProgramme, match="has no sign of the tier days"):
        read_red_flags(text)
