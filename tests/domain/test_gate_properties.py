"""What holds of the gates in any diary: order, unread days, days without pain, and looking back."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.assessment import Assessment
from domain.easing_gate import assess_easing
from domain.events import Event
from domain.stage_gate import assess_stage, assess_stage_on, is_met_on, is_open_on
from domain.values import State
from tests.domain.gates import BACK, CALM, MET, START, asides, fallen_back, stretches
from tests.domain.lived_days import BEST, PAIN_FREE, Lived, diaries, diary
from tests.facts import changed_overall, check_ins, course, date_of, day, reported
from tests.programme_files import programme

AFTER = st.booleans()
"""Whether the days follow on a setback, so that the way back is asked for."""


def begun(days: Sequence[Lived], after: bool) -> tuple[list[Event], date]:
    """A diary of these days and the last of them."""
    first = BACK if after else 1
    facts = [*(fallen_back() if after else []), *diary(days, first)]
    return facts, date_of(first + len(days) - 1)


def stage(facts: Sequence[Event], when: date) -> Assessment:
    return assess_stage_on(course(*facts), programme(), when)


def spoiled(before: Assessment, after: Assessment) -> set[str]:
    """What was met, and is so no longer."""
    states = {each.id: each.state for each in after.criteria}
    return {each.id for each in before.criteria if each.state is MET and states[each.id] is not MET}


def state_of(name: str, found: Assessment) -> State:
    return next(each.state for each in found.criteria if each.id == name)


@given(days=diaries(24), after=AFTER, data=st.data())
def test_g1_and_g2_order_of_recording_changes_nothing_that_is_known_now(
    days: list[Lived], after: bool, data: st.DataObject
):
    facts, last = begun(days, after)
    fixed = len(fallen_back()) if after else 0
    mixed = data.draw(st.permutations(facts[fixed:]))

    known, anew = course(*facts), course(*facts[:fixed], *mixed)

    assert assess_stage(known, programme(), last) == assess_stage(anew, programme(), last)
    assert assess_easing(known, programme(), last) == assess_easing(anew, programme(), last)


@given(days=diaries(), after=AFTER)
def test_g2_an_open_gate_has_five_days_read_of_seven_behind_each_day_of_its_row(
    days: list[Lived], after: bool
):
    facts, last = begun(days, after)
    state = course(*facts)
    found = assess_stage(state, programme(), last)
    assume(found.is_open)

    for each in found.days[-found.needed :]:
        ordinals = range(each.day.toordinal() - 6, each.day.toordinal() + 1)
        read = [ordinal for ordinal in ordinals if state.pain(ordinal).is_valid]
        assert len(read) >= 5
        assert read[-1] >= ordinals[-2]


@given(days=diaries(), after=AFTER, more=st.integers(2, 30))
def test_2_7_from_the_second_day_without_a_check_in_on_no_gate_is_open(
    days: list[Lived], after: bool, more: int
):
    facts, last = begun([*days, *[Lived(pgic=1, stretches=(True,))] * more], after)
    state = course(*facts)

    assert not is_open_on(state, programme(), last)
    assert not assess_easing(state, programme(), last).is_met


@given(days=diaries(), after=AFTER)
def test_g2_a_missing_check_in_opens_nothing_that_one_without_pain_leaves_closed(
    days: list[Lived], after: bool
):
    facts, last = begun([*days, Lived()], after)
    painless = reported(0, 0, at=day((last - date_of(1)).days + 1), **_free())

    silent, said = course(*facts), course(*facts, painless)

    assert is_open_on(said, programme(), last) or not is_open_on(silent, programme(), last)


def _free() -> dict[str, object]:
    return {
        "farthest": PAIN_FREE.farthest,
        "night_wakings": PAIN_FREE.night_wakings,
        "painkillers": PAIN_FREE.painkillers,
    }


# A pain-free day turns nothing that was met unmet, unless the rule says so


@given(days=diaries(), after=AFTER)
def test_g2_a_pain_free_check_in_today_spoils_nothing_once_the_start_stands_still(
    days: list[Lived], after: bool
):
    facts, last = begun(days, after)
    assume(len(days) > 14)
    before = stage(facts, last)
    assume(after or state_of("C1", before) is MET)

    painless = reported(0, 0, at=day((last - date_of(1)).days + 1, 20), **_free())

    assert spoiled(before, stage([*facts, painless], last)) == set()


@given(days=diaries(), after=AFTER, last_day=st.sampled_from([PAIN_FREE, BEST]))
def test_g2_one_more_pain_free_day_spoils_what_grows_old_and_nothing_else(
    days: list[Lived], after: bool, last_day: Lived
):
    facts, last = begun(days, after)
    before = stage(facts, last)
    assume(len(days) > 14)
    assume(after or state_of("C1", before) is MET)

    more, tomorrow = begun([*days, last_day], after)

    grows_old = {
        "C4",  # a steep fall of a fortnight ago leaves the window
        "C9",  # a week-old word
        "C10",  # a stretch of a week ago
    }
    assert spoiled(before, stage(more, tomorrow)) <= grows_old


def test_c2_a_pain_free_day_in_the_start_asks_for_more():
    facts = [*check_ins([6, None, 6, 6, 6, 6, 6, *[4] * 8]), *asides()]

    before, after = stage(facts, date_of(15)), stage([*facts, _on(2)], date_of(15))

    assert spoiled(before, after) == {"C2"}


def test_c4_a_pain_free_day_a_fortnight_ago_makes_a_climb():
    legs = [*START, *[None] * 5, 3, 3, 3, 3, 3, 4, 4, 4]  # days 13 to 20
    facts = [*check_ins(legs), *asides()]

    before = stage(facts, date_of(20))
    after = stage([*facts, *(_on(number) for number in (8, 9, 10, 11))], date_of(20))

    assert "C4" in spoiled(before, after)


def test_c5_a_pain_free_day_in_the_start_asks_for_less_pain_down_the_leg():
    places = [5, 5, 5, 0, 0, 0]
    start = [
        reported(6, at=day(number), farthest=place)
        for number, place in zip((1, 2, 3, 5, 6, 7), places, strict=True)
    ]
    facts = [*start, *check_ins([3] * 8, first=8, farthest=2)]

    before, after = stage(facts, date_of(15)), stage([*facts, _on(4)], date_of(15))

    assert "C5" in spoiled(before, after)


def test_c6_a_pain_free_day_in_the_start_asks_for_less_back_pain():
    start = [reported(6, 4, at=day(number)) for number in (1, 2, 4, 5, 6, 7)]
    facts = [*start, *(reported(3, 6, at=day(number)) for number in range(8, 16))]

    before, after = stage(facts, date_of(15)), stage([*facts, _on(3)], date_of(15))

    assert "C6" in spoiled(before, after)


def test_c9_an_old_word_is_spoiled_by_a_day_that_goes_by():
    facts = [*check_ins([*START, *CALM]), changed_overall(2, at=day(12))]

    assert spoiled(stage(facts, date_of(19)), stage(facts, date_of(20))) == {"C9"}


def test_c10_a_stretch_leaves_the_week():
    facts = [*check_ins([*START, *CALM, 0]), *stretches(13, 15, 17)]

    assert spoiled(stage(facts, date_of(19)), stage(facts, date_of(20))) == {"C10"}


def test_c10_after_a_pain_free_day_of_a_stretch_an_ordinary_one_is_a_rise():
    legs = [*START, *[0] * 7, None, 2, None, 3, 0]
    facts = [*check_ins(legs), *stretches(15, 16, 17, 18)]

    before = stage(facts, date_of(19))
    after = stage([*facts, _on(15), _on(17)], date_of(19))

    assert "C10" in spoiled(before, after)


def test_c11_a_pain_free_day_lowers_what_a_flare_is_measured_against():
    legs = [*[4] * 7, *[3] * 5, None, 5, 5]
    facts = check_ins(legs)

    before, after = stage(facts, date_of(15)), stage([*facts, _on(13)], date_of(15))

    assert spoiled(before, after) >= {"C11"}


def _on(number: int) -> Event:
    return reported(0, 0, at=day(number), **_free())


@given(days=diaries(16), extra=st.sampled_from([PAIN_FREE, BEST]))
def test_g1_one_more_pain_free_day_spoils_what_grows_old_and_nothing_else(
    days: list[Lived], extra: Lived
):
    state, later = course(*diary(days)), course(*diary([*days, extra]))
    before = assess_easing(state, programme(), date_of(len(days)))
    assume(len(days) >= 3)

    after = assess_easing(later, programme(), date_of(len(days) + 1))

    assert spoiled(before, after) <= {"G1.2", "G1.4"}  # a word, and an answer about the stretch


# Looking back


@given(days=diaries(), after=AFTER, back=st.integers(1, 6))
def test_g2_a_day_looks_from_later_as_it_looked_then(days: list[Lived], after: bool, back: int):
    facts, last = begun(days, after)
    when = last - timedelta(days=back)
    then = [fact for fact in facts if fact.day <= when]

    found = assess_stage(course(*facts), programme(), last)

    assert found.days[-1 - back] == stage(then, when)


@given(days=diaries(), after=AFTER)
def test_g2_the_quick_answers_are_those_of_the_whole_gate(days: list[Lived], after: bool):
    facts, last = begun(days, after)
    state = course(*facts)

    found = assess_stage(state, programme(), last)

    assert is_met_on(state, programme(), last) is found.today.is_met
    assert is_open_on(state, programme(), last) is found.is_open


@pytest.mark.parametrize("after", [False, True])
def test_g2_these_diaries_do_open_the_gate(after: bool):
    facts, last = begun([Lived(leg=6, back=2)] * 7 + [BEST] * 12, after)

    assert is_open_on(course(*facts), programme(), last)
