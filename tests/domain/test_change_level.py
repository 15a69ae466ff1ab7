"""Levels: down at any time, up by their rules or by a physiotherapist's word."""

from collections.abc import Iterable

import pytest

from domain.decisions import change_level
from domain.entries import correct_entry
from domain.events import Event, LevelChanged
from domain.refusals import GateClosed, NothingSaid, RedFlagOpen, UnknownChoice
from domain.values import Exercise, LevelReason, Tier
from domain.wishes import LevelChoice, Override
from tests.domain.episodes import BLOCK, CURLS, OVERRIDE, ROLLER, at, chronic, given
from tests.facts import FIRST, agreed, date_of, day, done, flagged, held, level_changed, reported
from tests.programme_files import programme

FLAG_IS_OPEN = "A warning sign is open. It has to be looked at first."


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


def test_1_8_a_level_goes_up_once_72_hours_have_passed_to_the_hour():
    block = done(BLOCK, at=day(9, 15))
    facts = [*chronic(), *curls_from(2, 12), block]
    choice = LevelChoice(exercise=CURLS, level="three")

    assert change_level(given(*facts), at(day(12, 15)), programme(), choice).now == "three"
    with pytest.raises(GateClosed, match="BackBlock was new"):
        change_level(given(*facts), at(day(12, 14, 59)), programme(), choice)


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


@pytest.mark.parametrize("word", [None, OVERRIDE])
@pytest.mark.parametrize("tier", list(Tier))
def test_no_level_goes_up_past_an_open_flag(tier: Tier, word: Override | None):
    facts = [*chronic(), *curls_from(2, 12), flagged(tier, at=day(12, 13))]

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


def test_a_roller_taken_up_too_far_comes_down_again():
    facts = [*chronic(), level_changed(ROLLER, "two_spots", at=day(20))]

    assert changed(facts, "first", 21, exercise=ROLLER).why is LevelReason.CHOSEN
