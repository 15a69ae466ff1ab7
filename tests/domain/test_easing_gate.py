"""G1, from settling to easing: each criterion met, unmet and unknown, at its edges."""

import pytest

from domain.assessment import Assessment, Criterion
from domain.course import Course
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
    eased,
    eased_off,
    flagged,
    prescribed_to,
    ready,
    reported,
    reverted,
    withdrawn,
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


OVERALL = "or your word that things are better overall."


@pytest.mark.parametrize(
    ("facts", "value", "limit", "sentence"),
    [
        (
            check_ins(EASED),
            "6.0",
            "needs 6.0 or less, or that you feel better",
            f"The mean leg pain of the last 3 days read is 6.0; it needs 6.0 or less, {OVERALL}",
        ),
        (
            [*check_ins([7] * 6), changed_overall(2, at=day(6))],
            "7.0, you feel better",
            "needs 6.0 or less, or that you feel better",
            (
                "The mean leg pain of the last 3 days read is 7.0, and you feel better;"
                f" it needs 6.0 or less, {OVERALL}"
            ),
        ),
        (
            [changed_overall(2, at=day(6))],
            "you feel better",
            "needs 3 days read, or that you feel better",
            (
                "Leg pain was read on too few days, and you feel better;"
                f" it needs 3 days read, {OVERALL}"
            ),
        ),
        (
            check_ins([7, 7]),
            "not enough readings",
            "needs 3 days read, or that you feel better",
            f"Leg pain was read on too few days; it needs 3 days read, {OVERALL}",
        ),
    ],
    ids=["read", "read and better", "better", "neither"],
)
def test_g1_2_is_told_in_words_that_fit_together(
    facts: list[Event], value: str, limit: str, sentence: str
):
    found = criterion("G1.2", *facts)

    assert (found.value, found.limit, found.sentence) == (value, limit, sentence)


# 1.2: closed again


def closed_again(*facts: Event) -> list[Event]:
    """Easing began on day 6 and ended on day 10, with a leg of 7 all the time."""
    return [*check_ins([7] * 9), *YES, eased(day(6)), eased_off(day(10)), *facts]


def test_g1_after_easing_ended_counts_readings_from_that_day_on():
    facts = closed_again(*check_ins([6, 6, 5], first=10))

    two = criterion("G1.1", *facts, on_day=11)
    three = criterion("G1.2", *facts, on_day=12)

    assert (two.state, two.value) == (UNKNOWN, "2")
    assert three.state is UNMET  # 17/3 is no point below itself, whatever came before


def test_g1_after_easing_ended_asks_for_readiness_anew():
    once = criterion("G1.4", *closed_again(ready(at=day(10))), on_day=10)
    twice = criterion("G1.4", *closed_again(ready(at=day(10)), ready(at=day(11))), on_day=11)

    assert (once.state, once.value) == (UNMET, "yes once")
    assert twice.state is MET


@pytest.mark.parametrize(("said_on", "state"), [(9, UNMET), (10, MET), (11, MET)])
def test_g1_after_easing_ended_an_earlier_word_does_not_count(said_on: int, state: State):
    facts = closed_again(*check_ins([7] * 3, first=10), changed_overall(2, at=day(said_on)))

    assert criterion("G1.2", *facts, on_day=12).state is state


def test_g1_opens_again_on_the_third_day_at_the_earliest():
    anew = [*check_ins([7, 6, 6], first=10), changed_overall(3, at=day(11))]
    asked = [ready(at=day(number)) for number in (10, 11, 12)]

    opens = [assessed(*closed_again(*anew, *asked), on_day=number).is_met for number in (11, 12)]

    assert opens == [False, True]


# Figures in force, and facts behind


def test_g1_is_judged_by_the_figures_in_force_on_the_day():
    lower = prescribed_to("easing.leg_at_most", 5, valid_from=date_of(6))

    assert criterion("G1.3", *check_ins(EASED), lower).state is UNMET
    assert criterion("G1.3", *check_ins([6] * 5), lower, on_day=5).state is MET


def test_g1_every_criterion_names_the_facts_behind_it():
    readings, better = check_ins([7, 7, 7, 9, 6, 6, 6]), changed_overall(2, at=day(5))
    flag = flagged(None, at=day(2))

    found = assessed(*readings, *YES, better, flag, on_day=7)

    reports = [fact.id for fact in readings]
    assert {each.id: list(each.entries) for each in found.criteria} == {
        "G1.1": reports,
        "G1.2": [*reports[:3], *reports[4:], better.id],
        "G1.3": reports[5:],
        "G1.4": [answer.id for answer in YES],
        "G1.5": [flag.id],
    }


def test_g1_names_neither_late_nor_withdrawn_entries():
    late = [reported(9, at=day(3), recorded=day(5)), ready(at=day(3), recorded=day(5))]
    undone = reported(9, at=day(6, 20))

    found = assessed(*check_ins(EASED), *YES, *late, undone, withdrawn(undone))

    behind = {entry for each in found.criteria for entry in each.entries}
    assert not behind & {late[0].id, late[1].id, undone.id}
    assert found.is_met


def test_g1_of_an_empty_diary_is_closed():
    assert not assess_easing(Course(), programme(), date_of(1)).is_met
