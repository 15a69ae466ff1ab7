"""Progress: the gate ahead, the decision behind, and the ladder of each exercise."""

from datetime import datetime

from domain.course import Course
from domain.events import Event
from domain.values import Exercise, Phase, Stage
from projections.progress import Progress, progress
from tests.facts import (
    START,
    ZONE,
    advanced,
    changed_overall,
    check_ins,
    corrected,
    course,
    date_of,
    day,
    done,
    eased,
    flagged,
    reported,
    reverted,
    withdrawn,
)
from tests.programme_files import programme

STRETCH = Exercise.TABLE_STRETCH


def shown(*facts: Event, at: datetime = START) -> Progress:
    return progress(course(*facts), programme(), at, ZONE)


def gate_open_on_day_19() -> list[Event]:
    return [
        *check_ins([6] * 7 + [3] * 12),
        *(changed_overall(2, at=day(number)) for number in (7, 13, 19)),
        *(done(STRETCH, at=day(number, 8), pleasant=True) for number in range(8, 20)),
    ]


def test_before_the_first_question_there_is_no_gate():
    found = progress(Course(), programme(), START, ZONE)

    assert (found.easing, found.gate, found.advanced) == (None, None, None)
    assert not found.is_offered
    assert found.day_number == 1


def test_while_settling_both_gates_are_shown():
    found = shown()

    assert found.easing is not None
    assert found.gate is not None
    assert (found.stage, found.phase) == (Stage.ACUTE, Phase.SETTLING)


def test_while_easing_only_the_gate_of_the_stage_is_shown():
    found = shown(eased())

    assert found.easing is None
    assert found.gate is not None


def test_in_the_chronic_stage_the_decision_is_shown():
    decision = advanced(day(5), override_by="Ms Green")
    found = shown(decision, at=day(9))

    assert (found.easing, found.gate, found.phase) == (None, None, None)
    assert found.advanced is not None
    assert found.advanced.id == decision.id
    assert found.day_number == 5


def test_a_decision_that_was_taken_back_is_not_shown():
    assert shown(advanced(day(5)), reverted(day(7)), at=day(9)).advanced is None


def test_the_next_stage_is_offered_on_its_day_and_not_before():
    facts = gate_open_on_day_19()

    assert shown(*facts, at=day(19, 12)).is_offered
    assert not shown(*facts, at=day(18, 12)).is_offered


def test_nothing_is_offered_behind_an_open_flag():
    found = shown(*gate_open_on_day_19(), flagged(at=day(19, 10)), at=day(19, 12))

    assert found.flag_is_open
    assert not found.is_offered


def test_a_decision_stands_on_its_ground():
    facts = [*gate_open_on_day_19(), advanced(day(19, 12))]

    assert not shown(*facts, at=day(19, 13)).ground_is_gone
    assert not shown(*facts, at=day(30)).ground_is_gone


def test_what_happens_after_a_decision_is_no_ground_of_it():
    facts = [*gate_open_on_day_19(), advanced(day(19, 12))]
    evening = [reported(9, at=day(19, 20)), flagged(at=day(19, 21)), reported(9, at=day(20))]

    assert not shown(*facts, *evening, at=day(21)).ground_is_gone


def test_a_correction_that_takes_the_ground_away_is_told():
    facts = gate_open_on_day_19()
    changed = corrected(facts[16], leg=9)
    with_change = [*facts, advanced(day(19, 12)), changed]

    assert shown(*with_change, at=day(21)).ground_is_gone
    assert not shown(*with_change, withdrawn(changed), at=day(21)).ground_is_gone


def test_a_late_entry_that_takes_the_ground_away_is_told():
    facts = [*gate_open_on_day_19(), advanced(day(19, 12))]
    late = reported(9, at=day(19, 11), recorded=day(20))

    assert shown(*facts, late, at=day(21)).ground_is_gone


def test_an_override_and_another_version_of_the_rules_are_not_judged():
    assert not shown(advanced(override_by="Ms Green")).ground_is_gone
    assert not shown(advanced(rules=programme().version + 1)).ground_is_gone
    assert shown(advanced()).ground_is_gone
    assert not shown().ground_is_gone


def test_each_exercise_stands_on_the_first_step_of_its_ladder():
    found = shown(eased(), done(STRETCH, at=day(3)), done(STRETCH, at=day(5)), at=day(9))
    ladders = {ladder.rules.id: ladder for ladder in found.ladders}

    assert list(ladders) == list(Exercise)
    assert ladders[STRETCH].begun_on == date_of(3)
    assert ladders[Exercise.BACKBLOCK].begun_on is None
    assert (ladders[Exercise.BACKBLOCK].step, ladders[Exercise.BACKBLOCK].level.id) == (1, "dart")
