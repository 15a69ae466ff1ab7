"""Progress: the gate ahead, the decision behind, and the ladder of each exercise."""

from datetime import datetime

from domain.course import Course
from domain.events import Event
from domain.values import Exercise, Finding, LevelReason, Phase, Stage, State
from projections.progress import Climb, Progress, progress
from tests.facts import (
    START,
    ZONE,
    advanced,
    agreed,
    cautioned,
    changed_overall,
    check_ins,
    corrected,
    course,
    date_of,
    day,
    done,
    eased,
    flagged,
    level_changed,
    prescribed_to,
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


def test_2_6_a_way_back_after_a_setback_is_not_judged_by_the_whole_gate():
    way_back = Finding(criterion="R1", state=State.MET, value="2.0", limit="needs 3.0 or less")

    assert not shown(advanced(findings=(way_back,))).ground_is_gone


def test_each_exercise_stands_on_the_first_step_of_its_ladder():
    stretches = [done(STRETCH, at=day(number)) for number in (3, 5)]
    found = shown(eased(), *check_ins([4] * 9), *stretches, at=day(9, 10))
    climbs = {climb.rules.id: climb for climb in found.ladders}
    blocks = climbs[Exercise.BACKBLOCK]

    assert list(climbs) == list(Exercise)
    assert climbs[STRETCH].ladder.begun_on == date_of(3)
    assert (climbs[STRETCH].is_of_stage, blocks.is_of_stage) == (True, False)
    assert blocks.ladder.begun_on is None
    assert (blocks.ladder.step, blocks.ladder.level.id, blocks.before) == (1, "dart", None)


BLOCK = Exercise.BACKBLOCK
CHRONIC = [*check_ins([3] * 10), advanced(day(10, 12))]


def climb_of(found: Progress, exercise: Exercise) -> Climb:
    return next(climb for climb in found.ladders if climb.rules.id is exercise)


def test_a_ladder_knows_the_level_below_and_the_rules_of_the_next():
    facts = [*CHRONIC, level_changed(BLOCK, "flat", was="dart", at=day(12))]
    climb = climb_of(shown(*facts, at=day(13)), BLOCK)

    assert (climb.ladder.step, climb.is_of_stage) == (2, True)
    assert climb.before is not None
    assert climb.before.id == "dart"
    assert climb.ladder.next is not None
    assert climb.ladder.next.id == "middle"
    assert climb.ladder.criteria
    assert not climb.waits_for_word


def test_the_highest_level_waits_for_a_clinicians_yes():
    facts = [*CHRONIC, level_changed(BLOCK, "middle", was="flat", at=day(12))]
    yes = agreed(exercise=BLOCK, level="end", at=day(13))

    assert climb_of(shown(*facts, at=day(13)), BLOCK).waits_for_word
    assert not climb_of(shown(*facts, yes, at=day(14)), BLOCK).waits_for_word


def test_a_drop_whose_flare_is_no_longer_there_may_be_taken_back():
    up = level_changed(Exercise.CURL_DOWNS, "three", at=day(11))
    high = reported(7, at=day(12))
    down = level_changed(
        Exercise.CURL_DOWNS,
        "first",
        was="three",
        why=LevelReason.FLARE,
        at=day(12, 9, 1),
        flare_opened=date_of(12),
    )
    mended = corrected(high, at=day(12, 12), leg=3)
    facts = [*CHRONIC, up, high, down]

    assert climb_of(shown(*facts, at=day(12, 10)), Exercise.CURL_DOWNS).returns is None
    returns = climb_of(shown(*facts, mended, at=day(12, 13)), Exercise.CURL_DOWNS).returns
    assert returns is not None
    assert returns.id == "three"


def test_cautions_that_apply_stand_with_the_yes_to_them():
    said = cautioned("hip", "floor")
    yes = agreed(caution="hip", at=day(2))

    found = shown(said, yes, at=day(3)).cautions

    assert [(each.caution.id, each.agreement is not None) for each in found] == [
        ("hip", True),
        ("floor", False),
    ]
    assert shown(at=day(3)).cautions == ()


def test_the_programme_stands_as_it_is_written_and_as_it_is_today():
    prescription = prescribed_to(
        "table_stretch.limit.sessions", 2, was=3, at=day(2), valid_from=date_of(3)
    )

    before, since = (shown(prescription, at=day(number)) for number in (2, 3))

    assert before.held is before.programme
    limit = since.held.rules_of(STRETCH).limit
    assert limit is not None
    assert limit.sessions.value == 2
    assert since.programme is before.programme
    assert [each.id for each in since.prescriptions] == [prescription.id]


def test_a_setback_is_told_and_may_be_taken_back_once_its_ground_is_gone():
    worse = check_ins([8] * 2, first=11)
    back = reverted(day(12, 9, 1), rule="severe", readings=tuple(each.id for each in worse))
    mended = corrected(worse[1], at=day(12, 12), leg=3)

    told = shown(*CHRONIC, *worse, back, at=day(12, 10))
    gone = shown(*CHRONIC, *worse, back, mended, at=day(12, 13))

    assert told.reverted is not None
    assert (told.reverted.id, told.may_go_on_again) == (back.id, False)
    assert gone.may_go_on_again
    assert gone.gate is not None
    assert gone.gate.is_reentry


def test_the_rules_of_a_setback_stand_in_the_chronic_stage_alone():
    assert [rule.id for rule in shown(*CHRONIC, at=day(11)).calm] == ["S1", "S2", "S3", "S4", "S5"]
    assert shown(at=day(2)).calm == ()
