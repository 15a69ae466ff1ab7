"""The gates of the stage: days in a row, the way back after a setback, figures in force, gaps."""

import pytest

from domain.course import Course
from domain.events import Event
from domain.stage_gate import (
    advice_is_due,
    assess_stage,
    assess_stage_on,
    is_met_on,
    is_open_on,
)
from domain.values import Location, Painkillers
from tests.domain.gates import (
    BACK,
    CALM,
    FIRST_MET,
    IDS,
    MET,
    OFFERED,
    REENTRY_IDS,
    START,
    UNKNOWN,
    UNMET,
    asides,
    eased,
    fallen_back,
    gate,
    stretches,
)
from tests.facts import (
    advanced,
    changed_overall,
    check_ins,
    course,
    date_of,
    day,
    opened,
    prescribed_to,
    reported,
    reverted,
    withdrawn,
)
from tests.programme_files import programme


def test_g2_lists_its_criteria_in_their_order():
    found = gate(*eased())

    assert [each.id for each in found.today.criteria] == IDS
    assert found.today.is_met
    assert found.today.met == 11
    assert all(each.sentence.endswith(".") for each in found.today.criteria)


def test_g2_opens_on_the_fifth_day_in_a_row_and_not_before():
    facts = eased()

    runs = [gate(*facts, on_day=number).run for number in range(FIRST_MET - 1, OFFERED + 2)]

    assert runs == [0, 1, 2, 3, 4, 5, 5]
    assert not gate(*facts, on_day=OFFERED - 1).is_open
    assert gate(*facts, on_day=OFFERED).is_open


def test_g2_counts_all_the_days_in_a_row_that_are_shown():
    found = gate(*eased([*CALM, 3, 3]), on_day=OFFERED + 2)

    assert (found.run, found.met_in_a_row) == (5, 7)


def test_g2_shows_the_last_seven_days_and_none_before_the_stay_began():
    assert len(gate(*eased()).days) == 7
    assert [each.day for each in gate(opened(), on_day=2).days] == [date_of(1), date_of(2)]


def test_g2_on_a_day_before_the_stay_shows_that_day_and_is_closed():
    found = gate(opened(day(10)), on_day=3)

    assert [each.day for each in found.days] == [date_of(3)]
    assert not found.is_open


def test_g2_of_an_empty_diary_is_closed():
    found = assess_stage(Course(), programme(), date_of(1))

    assert not found.today.is_met
    assert found.earliest is None


# Five days in a row


def test_g2_a_skipped_check_in_does_not_break_the_run():
    skipped = [*CALM[:9], None, *CALM[:2]]  # day 17

    assert gate(*eased(skipped)).run == 5


def test_g2_two_skipped_check_ins_make_a_day_unknown_and_that_breaks_the_run():
    skipped = [*CALM[:8], None, None, *CALM[:2]]  # days 16 and 17

    found = gate(*eased(skipped))

    assert [each.is_met for each in found.days] == [False, False, True, True, False, True, True]
    assert found.days[4].criteria[0].state is UNKNOWN
    assert found.run == 2


def test_g2_one_day_unmet_breaks_the_run():
    woken = [reported(3, at=day(number, 20), night_wakings=1) for number in (15, 16, 17)]

    found = gate(*eased(), *woken)

    assert found.run == 0
    assert found.today.criteria[6].state is UNMET


@pytest.mark.parametrize("name", [each for each in IDS if each not in {"C4", "C11"}])
def test_g2_never_opens_while_what_a_criterion_asks_for_is_missing(name: str):
    answers = {"farthest": Location.THIGH, "night_wakings": 0, "painkillers": Painkillers.SAME}
    missing = {"C5": "farthest", "C7": "night_wakings", "C8": "painkillers"}
    kept = {key: value for key, value in answers.items() if key != missing.get(name)}
    back = None if name in {"C1", "C2", "C3", "C6"} else 3
    facts: list[Event] = [
        reported(6 if number < 8 else 3, back, at=day(number), **kept) for number in range(1, 40)
    ]
    words = [changed_overall(2, at=day(number)) for number in range(1, 40) if name != "C9"]
    sessions = stretches(*range(1, 40), pleasant=None if name == "C10" else True)

    found = gate(*facts, *words, *sessions, on_day=39)

    assert found.run == 0
    assert next(each for each in found.today.criteria if each.id == name).state is UNKNOWN


def test_g2_old_news_opens_nothing():
    late = [
        reported(leg, at=day(number), recorded=day(number + 2), night_wakings=0)
        for number, leg in enumerate([*START, *CALM], 1)
    ]

    found = gate(*late, *asides())

    assert found.run == 0
    assert all(each.criteria[0].state is not MET for each in found.days)


def test_g2_what_was_told_the_next_day_counts():
    recalled = [
        reported(
            leg,
            at=day(number),
            recorded=day(number + 1),
            farthest=Location.THIGH,
            night_wakings=0,
            painkillers=Painkillers.SAME,
        )
        for number, leg in enumerate([*START, *CALM], 1)
    ]

    assert gate(*recalled, *asides()).is_open


def test_g2_a_relapse_closes_the_gate_until_a_new_baseline_is_a_fortnight_old():
    relapsed = [*[8] * 7, *[5] * 4, *[10] * 7, *[5] * 20]

    runs = {
        number: gate(*check_ins(relapsed), *asides(), on_day=number).today.criteria[0].state
        for number in (14, 15, 23, 24)
    }

    assert runs == {14: UNMET, 15: UNMET, 23: UNMET, 24: MET}


def test_g2_a_withdrawn_entry_counts_no_more():
    bad = reported(9, at=day(18, 20))

    assert gate(*eased(), bad).run == 0
    assert gate(*eased(), bad, withdrawn(bad)).run == 5


def test_g2_begins_anew_with_each_acute_stay():
    facts = [*eased(), reverted(day(20))]

    found = gate(*facts, *check_ins([3] * 10, first=20), on_day=29)

    assert found.today.criteria[0].state is UNMET
    assert found.run == 0


def test_g2_judges_a_past_day_as_it_was_judged_on_it():
    facts = [*check_ins([6, 5, 6, 7, 5, 2, 2, *CALM]), *asides()]
    known = {day: [f for f in facts if f.day <= date_of(day)] for day in range(5, 12)}

    then = {day: gate(*seen, on_day=day).today for day, seen in known.items()}

    assert {day: gate(*facts, on_day=11).days[day - 12] for day in known} == then


# 2.7: days without a check-in


@pytest.mark.parametrize(
    ("missing", "runs"),
    [
        (1, [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]),
        (2, [5, 5, 0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5]),
        (3, [5, 5, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5]),
    ],
)
def test_2_7_three_days_without_a_check_in_begin_the_five_days_anew(missing: int, runs: list[int]):
    days = [*[3] * 15, *[None] * missing, *[3] * 12]  # the last one before is day 22

    assert [gate(*eased(days), on_day=number).run for number in range(22, 35)] == runs


def test_2_7_a_fortnight_without_a_check_in_takes_a_new_start():
    days = [*START, 4, *[None] * 14, *[4] * 14]  # back on day 23
    facts = [*check_ins(days), *asides()]

    found = {number: gate(*facts, on_day=number).today.criteria for number in (8, 22, 23, 27, 36)}

    assert {number: criteria[1].rule for number, criteria in found.items()} == {
        8: "Leg pain is down from the start, 6.0",
        22: "Leg pain is down from the start, 6.0",
        23: "Leg pain is down from the start",
        27: "Leg pain is down from the start, 4.0",
        36: "Leg pain is down from the start, 4.0",
    }
    assert found[36][0].state is MET


def test_2_7_thirteen_days_without_a_check_in_keep_the_start():
    days = [*START, 4, *[None] * 13, *[4] * 14]

    assert gate(*check_ins(days), on_day=35).today.criteria[1].rule.endswith("6.0")


# 2.5: figures in force


def test_g2_each_day_is_judged_by_the_figures_in_force_on_it():
    stricter = prescribed_to("stage.leg_mean_at_most", 2, valid_from=date_of(18))

    found = gate(*eased(), stricter)

    assert [each.criteria[2].state for each in found.days[-5:]] == [MET, MET, MET, UNMET, UNMET]
    assert found.days[-1].criteria[2].limit == "needs 2.0 or less"


def test_g2_a_prescribed_number_of_days_in_a_row_is_what_is_needed():
    fewer = prescribed_to("stage.days_in_a_row", 2, valid_from=date_of(16))

    found = gate(*eased(), fewer, on_day=16)

    assert (found.run, found.needed, found.is_open) == (2, 2, True)
    assert is_open_on(course(*eased(), fewer), programme(), date_of(16))


def test_g2_shows_as_many_days_as_are_needed():
    more = prescribed_to("stage.days_in_a_row", 9, valid_from=date_of(1))

    assert len(gate(*eased(), more).days) == 9


# 2.6: the way back after a setback


@pytest.mark.parametrize("rule", ["lasting", "severe", "farther", "flares", "gap"])
def test_2_6_after_a_setback_three_days_in_a_row_lead_back(rule: str):
    facts = fallen_back(*[3] * 10, rule=rule)

    found = {number: gate(*facts, on_day=BACK + number) for number in range(9)}

    assert all(each.is_reentry and each.needed == 3 for each in found.values())
    assert [each.id for each in found[8].today.criteria] == REENTRY_IDS
    assert [each.run for each in found.values()] == [0, 0, 0, 0, 1, 2, 3, 3, 3]


def test_2_6_after_a_step_back_that_was_chosen_the_whole_gate_is_asked():
    found = gate(*fallen_back(*[2] * 10, rule="chosen"), on_day=BACK + 9)

    assert not found.is_reentry
    assert [each.id for each in found.today.criteria[2:]] == IDS[2:]


def test_2_6_without_a_settled_level_to_come_back_to_the_whole_gate_is_asked():
    facts = [advanced(day(1), settled_level=None), reverted(day(3), rule="severe")]

    found = gate(*facts, *check_ins([2] * 10, first=3), on_day=12)

    assert not found.is_reentry
    assert found.needed == 5


def test_2_6_a_reversal_of_what_never_began_asks_for_the_whole_gate():
    assert not gate(reverted(day(1), rule="severe"), on_day=2).is_reentry


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("R1", {"legs": [4] * 7}),
        ("C5", {"farthest": None}),
        ("C7", {"night_wakings": 1}),
        ("C8", {"painkillers": Painkillers.MORE}),
        ("C11", {"legs": [0] * 7 + [3, 3]}),
    ],
)
def test_2_6_each_rule_of_the_way_back_closes_it(name: str, said: dict[str, object]):
    legs = said.pop("legs", [2] * 7)
    assert isinstance(legs, list)

    found = gate(*fallen_back(*legs, **said), on_day=BACK + len(legs) - 1).today

    assert [each.id for each in found.criteria if each.state is not MET] == [name]


def test_2_6_neither_overall_change_nor_the_stretch_is_asked_for_on_the_way_back():
    assert gate(*fallen_back(*[2] * 7), on_day=BACK + 6).is_open


def test_2_6_a_prescribed_rise_moves_the_way_back():
    facts = fallen_back(*[3] * 10)
    stricter = prescribed_to("reentry.rise_at_most", 0, valid_from=date_of(BACK))

    assert not gate(*facts, stricter, on_day=BACK + 9).is_open
    assert gate(*facts, on_day=BACK + 9).is_open


# One day alone


@pytest.mark.parametrize("number", [*range(12, 22), 25])
def test_g2_one_day_alone_is_judged_as_among_others(number: int):
    state = course(*eased([*CALM[:6], None, None, *CALM]))
    found = assess_stage(state, programme(), date_of(number))

    assert assess_stage_on(state, programme(), date_of(number)) == found.today
    assert is_met_on(state, programme(), date_of(number)) is found.today.is_met
    assert is_open_on(state, programme(), date_of(number)) is found.is_open


def test_g2_is_not_open_on_a_day_before_the_stay():
    assert not is_open_on(course(opened(day(10))), programme(), date_of(3))
    assert not is_open_on(Course(), programme(), date_of(3))


# The advice to see a clinician


def advised(*facts: Event, on_day: int) -> bool:
    return advice_is_due(course(*facts), programme(), date_of(on_day))


@pytest.mark.parametrize(("on_day", "due"), [(42, False), (43, True), (60, True)])
def test_c2_still_unmet_after_forty_two_days_is_worth_a_visit(on_day: int, due: bool):
    assert advised(*check_ins([6] * on_day), on_day=on_day) is due


def test_c2_once_met_needs_no_advice():
    assert not advised(*check_ins([*START, *[3] * 40]), on_day=47)


def test_c2_prime_still_unmet_is_worth_a_visit_too():
    assert advised(*check_ins([3] * 30 + [6] + [3] * 12), on_day=43)


@pytest.mark.parametrize(("last", "due"), [(3, False), (6, True)])
def test_c2_where_nothing_was_read_lately_the_newest_answer_decides(last: int, due: bool):
    facts = check_ins([*START, *[last] * 33])

    assert advised(*facts, on_day=50) is due


def test_c2_that_could_never_be_said_gives_the_advice():
    assert advised(*check_ins([6, None, None, None] * 12), on_day=48)


def test_c2_the_days_are_counted_from_this_acute_stay():
    facts = [*check_ins([6] * 60), advanced(day(20)), reverted(day(30))]

    assert not advised(*facts, on_day=60)


def test_c2_gives_no_advice_in_the_chronic_stage_nor_before_an_episode():
    assert not advised(*check_ins([6] * 50), advanced(day(20)), on_day=50)
    assert not advice_is_due(Course(), programme(), date_of(50))


def test_c2_advice_comes_when_a_prescription_says():
    later = prescribed_to("stage.advice_after_days", 50, valid_from=date_of(1))

    assert not advised(*check_ins([6] * 50), later, on_day=50)
