"""G1, from settling to easing: each criterion met, unmet and unknown, at its edges."""

import pytest

from domain.assessment import Assessment, Criterion
from domain.easing_gate import assess_easing
from domain.events import Event
from domain.values import State, Tier
from tests.facts import (
    advanced,
    changed_overall,
    check_ins,
    cleared,
    course,
    date_of,
    day,
    flagged,
    ready,
    reported,
    reverted,
)
from tests.programme_files import programme

MET, UNMET, UNKNOWN = State.MET, State.UNMET, State.UNKNOWN
EASED = [7, 7, 7, 6, 6, 6]
YES = [ready(at=day(5)), ready(at=day(6))]


def assessed(*facts: Event, on_day: int = 6) -> Assessment:
    return assess_easing(course(*facts), programme(), date_of(on_day))


def criterion(name: str, *facts: Event, on_day: int = 6) -> Criterion:
    return next(each for each in assessed(*facts, on_day=on_day).criteria if each.id == name)


def test_g1_is_met_when_all_five_are():
    found = assessed(*check_ins(EASED), *YES)

    assert found.is_met
    assert found.met == 5
    assert [each.id for each in found.criteria] == ["G1.1", "G1.2", "G1.3", "G1.4", "G1.5"]
    assert [finding.criterion for finding in found.findings] == [c.id for c in found.criteria]


@pytest.mark.parametrize(
    ("legs", "on_day", "state"),
    [
        ([5, 5, 5], 3, MET),
        ([5, 5, 5], 4, MET),  # the last one is yesterday's
        ([5, 5, 5], 5, UNKNOWN),
        ([5, 5], 2, UNKNOWN),
        ([5, None, 5, None, 5], 5, MET),
        ([], 1, UNKNOWN),
    ],
)
def test_g1_1_three_days_read_and_one_of_them_today_or_yesterday(
    legs: list[int | None], on_day: int, state: State
):
    assert criterion("G1.1", *check_ins(legs), on_day=on_day).state is state


@pytest.mark.parametrize(
    ("legs", "state"),
    [
        ([7, 7, 7, 6, 6, 6], MET),
        ([7, 7, 7, 6, 6, 7], UNMET),
        ([7, 7, 7, 6, 7, 6, 6, 5], MET),  # 17/3 against 6
        ([7, 8, 7, 6, 6, 7], MET),  # 19/3 against 22/3 - 1
        ([7, 8, 7, 6, 7, 7], UNMET),
        ([7, 7], UNKNOWN),
        ([7, 7, 7], UNMET),
        ([7, 7, 7, 4], MET),  # the last three share days with the first
    ],
)
def test_g1_2_the_last_three_days_are_one_point_below_the_first(legs: list[int], state: State):
    assert criterion("G1.2", *check_ins(legs), on_day=len(legs)).state is state


@pytest.mark.parametrize(
    ("pgic", "answered", "state"),
    [(3, 6, MET), (4, 6, UNMET), (1, 1, MET), (3, 13, MET), (3, 14, UNMET)],
)
def test_g1_2_or_the_person_says_that_it_is_better(pgic: int, answered: int, state: State):
    said = changed_overall(pgic, at=day(6))
    on_day = 6 if answered < 7 else answered

    found = criterion("G1.2", *check_ins([7] * 14), said, on_day=on_day)

    assert found.state is state


def test_g1_2_the_word_of_an_earlier_stay_does_not_count():
    facts = [*check_ins([7] * 4), changed_overall(1, at=day(2)), advanced(day(3)), reverted(day(4))]

    assert criterion("G1.2", *facts, *check_ins([7] * 3, first=5), on_day=7).state is UNMET


def test_g1_2_better_counts_without_readings_but_g1_does_not_open():
    found = assessed(changed_overall(2, at=day(6)), *YES)

    assert criterion("G1.2", changed_overall(2, at=day(6))).state is MET
    assert not found.is_met


@pytest.mark.parametrize(
    ("legs", "state"),
    [
        ([9, 9, 7, 7], MET),
        ([9, 9, 7, 8], UNMET),
        ([9, 9, 8, 7], UNMET),
        ([9, 8, 7, None, 7], MET),
        ([7], UNKNOWN),
        ([8], UNMET),
        ([], UNKNOWN),
    ],
)
def test_g1_3_seven_at_most_on_each_of_the_last_two_days_read(legs: list[int | None], state: State):
    assert criterion("G1.3", *check_ins(legs), on_day=max(1, len(legs))).state is state


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ([], UNKNOWN),
        ([(6, True)], UNMET),
        ([(5, True), (6, True)], MET),
        ([(4, True), (5, True)], MET),
        ([(3, True), (4, True)], UNKNOWN),  # too long ago
        ([(3, True), (6, True)], MET),  # no other answer lies between
        ([(4, True), (5, False), (6, True)], UNMET),
        ([(5, True), (6, False)], UNMET),
        ([(5, False), (6, False)], UNMET),
    ],
)
def test_g1_4_yes_on_two_answers_running(answers: list[tuple[int, bool]], state: State):
    facts = [ready(yes, at=day(number)) for number, yes in answers]

    assert criterion("G1.4", *facts).state is state


def test_g1_4_two_answers_of_one_day_are_one_and_the_last_counts():
    same_day = [ready(at=day(6, 8)), ready(at=day(6, 9))]
    changed_mind = [ready(at=day(5)), ready(at=day(6, 8)), ready(False, at=day(6, 9))]

    assert criterion("G1.4", *same_day).state is UNMET
    assert criterion("G1.4", *changed_mind).state is UNMET


def test_g1_4_an_answer_told_days_later_does_not_count():
    told_late = ready(at=day(4), recorded=day(6))

    assert criterion("G1.4", told_late, ready(at=day(6))).state is UNMET


@pytest.mark.parametrize("tier", list(Tier))
def test_g1_5_no_flag_of_any_tier_is_open(tier: Tier):
    flag = flagged(tier, at=day(5))

    assert criterion("G1.5").state is MET
    assert criterion("G1.5", flag).state is UNMET
    assert criterion("G1.5", flag).entries == (flag.id,)
    assert criterion("G1.5", flag, cleared(flag, at=day(6))).state is MET


def test_g1_5_a_clock_set_back_does_not_hide_an_open_flag():
    assert criterion("G1.5", flagged(at=day(6)), on_day=2).state is UNMET


def test_g1_reads_days_by_their_highest_and_forgets_what_was_told_too_late():
    evening = reported(9, at=day(6, 20))
    told_late = reported(9, at=day(5), recorded=day(7))

    assert criterion("G1.3", *check_ins(EASED), evening).state is UNMET
    assert criterion("G1.3", *check_ins(EASED), told_late).state is MET


def test_g1_tells_its_figures():
    found = criterion("G1.2", *check_ins(EASED))

    assert (found.value, found.limit) == ("6.0", "needs 6.0 or less, or that you feel better")
    assert found.gauge.measure == found.gauge.bound == 6
