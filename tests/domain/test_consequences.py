"""What follows from a fact by rule, in the transaction of the fact itself."""

from uuid import uuid4, uuid5

import pytest

from domain.decisions import close
from domain.entries import (
    answer_readiness,
    correct_entry,
    record_appointment,
    record_exercise,
    report_pain,
    report_response,
    withdraw_entry,
)
from domain.episode import Episode
from domain.events import EasingBegan, EasingEnded, Event, LevelChanged, StageReverted
from domain.levels import level_of
from domain.safety import answer_cautions, clear_red_flag
from domain.values import (
    Closing,
    Exercise,
    LevelReason,
    Location,
    Painkillers,
    Phase,
    Response,
    Stage,
    State,
)
from domain.wishes import Clearance, Pain, Session, Stamp
from tests.domain.episodes import BLOCK, CURLS, STRETCH, after, at, chronic, followed, given
from tests.facts import (
    advanced,
    check_ins,
    closed,
    corrected,
    date_of,
    day,
    done,
    eased,
    flagged,
    held,
    level_changed,
    ready,
    reported,
    responded,
    withdrawn,
)
from tests.programme_files import programme

TRACTION = Exercise.ACUTE_NERVE_ROOT_TRACTION


def checked_in(episode: Episode, stamp: Stamp, leg: int) -> tuple[Event, ...]:
    """A check-in and what follows from it."""
    pain = Pain(
        leg=leg,
        back=3,
        farthest=Location.THIGH,
        night_wakings=0,
        painkillers=Painkillers.SAME,
    )
    report = report_pain(episode, stamp, pain)
    return (report, *followed(episode, report, stamp))


def kinds(facts: tuple[Event, ...]) -> list[type[Event]]:
    return [type(fact) for fact in facts]


# From settling to easing


def test_g1_easing_begins_by_itself_with_the_answer_that_completes_it():
    episode = given(*check_ins([7, 7, 7, 6, 6, 6]), ready(at=day(5)))
    stamp = at(day(6, 12))
    answer = answer_readiness(episode, stamp, ready=True)

    (easing,) = followed(episode, answer, stamp)

    assert isinstance(easing, EasingBegan)
    assert (easing.sequence, easing.command) == (answer.sequence + 1, answer.command)
    assert easing.id == uuid5(stamp.command, "easing-began")
    assert {finding.state for finding in easing.findings} == {State.MET}
    eased_now = after(episode, answer, easing)
    assert eased_now.course.phase is Phase.EASING
    assert followed(eased_now, answer, stamp) == ()


@pytest.mark.parametrize(
    "facts",
    [
        [*check_ins([7, 7, 7, 6, 6, 6]), ready(at=day(5)), flagged(at=day(6))],
        [*check_ins([7, 7, 7, 7, 7, 7]), ready(at=day(5))],
        [*check_ins([7, 7, 7, 6, 6, 6]), ready(False, at=day(5))],
        [*check_ins([7, 7, 7, 6, 6, 6]), ready(at=day(5)), advanced(day(6))],
        [*check_ins([7, 7, 7, 6, 6, 6]), ready(at=day(5)), eased(day(5))],
    ],
)
def test_otherwise_nothing_follows(facts: list[Event]):
    stamp, episode = at(day(6, 12)), given(*facts)

    assert followed(episode, answer_readiness(episode, stamp, ready=True), stamp) == ()


def test_g1_clearing_the_last_flag_may_begin_the_easing():
    flag = flagged(at=day(6, 8))
    episode = given(*check_ins([7, 7, 7, 6, 6, 6]), ready(at=day(5)), ready(at=day(6)), flag)
    stamp = at(day(6, 20))
    words = Clearance(answer=flag.id, by="Dr Blue", on=date_of(6), said="all is well")

    assert kinds(followed(episode, clear_red_flag(episode, stamp, words), stamp)) == [EasingBegan]


def test_g1_easing_begins_today_even_if_the_entry_is_of_yesterday():
    known = check_ins([7, 7, 7, 6, None, 6])
    episode = given(*known, ready(at=day(5)), ready(at=day(6)))
    stamp = at(day(6, 12), occurred=day(5, 12))

    (easing,) = followed(episode, report_pain(episode, stamp, Pain(leg=6, back=2)), stamp)

    assert easing.occurred_at == day(6, 12)


def test_g1_a_correction_may_begin_the_easing():
    slip = reported(9, at=day(6))
    episode = given(*check_ins([7, 7, 7, 6, 6]), slip, ready(at=day(5)), ready(at=day(6)))
    stamp = at(day(6, 12))

    fixed = correct_entry(episode, stamp, programme(), slip.id, {"leg": 6})

    assert kinds(followed(episode, fixed, stamp)) == [EasingBegan]


# From easing back to settling


def stirred(exercise: Exercise, *numbers: int) -> list[Event]:
    """Sessions, each answered next day: worse, and not settled by the morning."""
    sessions = [done(exercise, at=day(number, 11)) for number in numbers]
    return [fact for each in sessions for fact in (each, responded(each, Response.WORSE))]


@pytest.mark.parametrize("exercise", [STRETCH, TRACTION])
def test_1_2_two_bad_answers_within_seven_days_close_easing_again(exercise: Exercise):
    first, second = done(exercise, at=day(4, 11)), done(exercise, at=day(9, 11))
    episode = given(
        *check_ins([5] * 10),
        eased(day(3)),
        first,
        responded(first, Response.WORSE),
        second,
    )
    stamp = at(day(10, 12))
    answer = report_response(episode, stamp, second.id, Response.WORSE, settled=False)

    (ended,) = followed(episode, answer, stamp)

    assert isinstance(ended, EasingEnded)
    assert (ended.rule, ended.rules) == (exercise.value, programme().version)
    assert {first.id, second.id, answer.id} <= set(ended.entries)
    assert ended.id == uuid5(stamp.command, "easing-ended")
    assert after(episode, answer, ended).course.phase is Phase.SETTLING


def test_1_2_a_rise_of_two_above_day_and_mean_is_a_bad_answer_as_well():
    facts = [*check_ins([4, 4, 4, 4, 6, 4, 3, 3]), eased(day(1))]
    episode = given(*facts, done(STRETCH, at=day(4, 11)), done(STRETCH, at=day(8, 11)))

    assert kinds(checked_in(episode, at(day(9, 12)), 6))[1:] == [EasingEnded]
    assert kinds(checked_in(episode, at(day(9, 12)), 5))[1:] == []


@pytest.mark.parametrize("numbers", [(9,), (2, 9), (4, 4)])
def test_1_2_one_bad_answer_or_two_too_far_apart_close_nothing(numbers: tuple[int, ...]):
    *earlier, last = numbers
    session = done(STRETCH, at=day(last, 12))
    episode = given(*check_ins([5] * 10), eased(day(1)), *stirred(STRETCH, *earlier), session)
    stamp = at(day(last + 1, 12))
    answer = report_response(episode, stamp, session.id, Response.WORSE, settled=False)

    assert followed(episode, answer, stamp) == ()


def test_1_2_what_had_settled_by_the_morning_is_no_bad_answer():
    session = done(STRETCH, at=day(9, 11))
    episode = given(*check_ins([5] * 10), eased(day(1)), *stirred(STRETCH, 5), session)
    stamp = at(day(10, 12))
    answer = report_response(episode, stamp, session.id, Response.WORSE, settled=True)

    assert followed(episode, answer, stamp) == ()


def test_1_2_after_easing_ended_the_same_answers_do_not_end_it_again():
    lived = [*check_ins([5] * 9), eased(day(1)), *stirred(STRETCH, 4, 7)]
    episode = given(*lived)
    first = checked_in(episode, at(day(10, 9)), 5)
    assert kinds(first)[1:] == [EasingEnded]
    easier = given(*lived, *first[1:], eased(day(11)))

    assert kinds(checked_in(easier, at(day(12, 9)), 5))[1:] == []


def test_1_2_a_withdrawal_of_the_ground_undoes_nothing_by_itself():
    lived = [*check_ins([5] * 9), eased(day(1)), *stirred(STRETCH, 4, 7)]
    episode = given(*lived)
    episode = after(episode, *checked_in(episode, at(day(10, 9)), 5))
    stamp = at(day(10, 12))
    gone = withdraw_entry(episode, stamp, lived[-1].id)

    assert followed(episode, gone, stamp) == ()
    assert after(episode, gone).course.phase is Phase.SETTLING


# Setbacks


def test_2_6_the_stage_goes_back_with_the_check_in_that_completes_a_setback():
    episode = given(*chronic([3] * 8 + [5, 5, 5, 5]))
    stamp = at(day(14, 10))

    report, reverted = checked_in(episode, stamp, 5)

    assert isinstance(reverted, StageReverted)
    assert (reverted.rule, reverted.rules) == ("lasting", programme().version)
    assert report.id in reverted.readings
    assert len(reverted.readings) == 5
    assert (reverted.command, reverted.sequence) == (stamp.command, report.sequence + 1)
    assert reverted.id == uuid5(stamp.command, "stage-reverted")
    course = after(episode, report, reverted).course
    assert (course.stage, course.phase) == (Stage.ACUTE, Phase.SETTLING)
    assert course.acute_since == date_of(14)


def test_2_6_four_elevated_days_that_span_72_hours_are_no_setback():
    assert kinds(checked_in(given(*chronic([3] * 8 + [5, 5, 5])), at(day(13, 10)), 5))[1:] == []


def test_2_6_an_elevated_day_after_an_allowed_session_completes_no_setback():
    session = done(BLOCK, at=day(13, 20))
    beyond = done(BLOCK, at=day(13, 20), within_budget=False)
    lived = chronic([3] * 8 + [5, 5, 5, 5])

    assert kinds(checked_in(given(*lived, session), at(day(14, 10)), 5))[1:] == []
    assert kinds(checked_in(given(*lived, beyond), at(day(14, 10)), 5))[1:] == [StageReverted]


@pytest.mark.parametrize("highest", [8, 10])
def test_2_6_two_severe_days_in_a_row_are_a_setback(highest: int):
    facts = checked_in(given(*chronic([3] * 8 + [8])), at(day(11)), highest)

    assert kinds(facts)[1:] == [StageReverted]
    assert facts[1].rule == "severe"


def test_2_6_a_setback_leaves_no_level_to_change():
    raised = level_changed(CURLS, "three", at=day(9, 12))
    episode = given(*chronic([3] * 8 + [5, 5, 5, 5]), raised)

    facts = checked_in(episode, at(day(14, 10)), 5)

    assert kinds(facts)[1:] == [StageReverted]
    assert level_of(after(episode, *facts).course, programme(), CURLS).id == "first"


def test_2_7_three_check_ins_after_a_long_gap_send_back_who_came_back_worse():
    lived = [*chronic([3] * 3), *check_ins([5, 3], first=20)]

    facts = checked_in(given(*lived), at(day(22)), 3)

    assert kinds(facts)[1:] == [StageReverted]
    assert facts[1].rule == "gap"


def test_2_7_three_calm_check_ins_after_a_long_gap_keep_the_stage():
    lived = [*chronic([3] * 3), *check_ins([4, 3], first=20)]

    assert kinds(checked_in(given(*lived), at(day(22)), 4))[1:] == []


def test_2_6_a_correction_that_completes_a_setback_brings_it():
    slip = reported(3, at=day(12), farthest=Location.THIGH)
    legs = [3] * 8 + [5, 5, None, 5, 5]
    episode = given(*chronic(legs), slip)
    stamp = at(day(14, 12))

    fixed = correct_entry(episode, stamp, programme(), slip.id, {"leg": 5})

    assert kinds(followed(episode, fixed, stamp)) == [StageReverted]


def test_2_6_a_correction_that_removes_the_ground_undoes_nothing_by_itself():
    episode = given(*chronic([3] * 8 + [5, 5, 5, 5]))
    report, reverted = checked_in(episode, at(day(14, 10)), 5)
    episode = after(episode, report, reverted)
    stamp = at(day(15, 10))

    fixed = correct_entry(episode, stamp, programme(), report.id, {"leg": 2})

    assert followed(episode, fixed, stamp) == ()
    assert after(episode, fixed).course.stage is Stage.ACUTE


# Levels


def raised() -> list[Event]:
    """Curl Downs at three times, BackBlock on its flat side, both since day 12, all calm."""
    return [
        *chronic([3] * 12),
        done(CURLS, at=day(2, 12)),
        done(BLOCK, at=day(6, 20)),
        level_changed(CURLS, "three", at=day(9, 12)),
        level_changed(BLOCK, "flat", was="dart", at=day(12, 12)),
    ]


def test_1_4_any_flare_sends_curl_downs_back_to_two():
    episode = given(*raised())
    stamp = at(day(14, 10))

    report, drop = checked_in(episode, stamp, 5)

    assert isinstance(drop, LevelChanged)
    assert (drop.exercise, drop.was, drop.now) == (CURLS, "three", "first")
    assert (drop.why, drop.flare_opened) == (LevelReason.FLARE, date_of(14))
    assert drop.id == uuid5(stamp.command, "level-changed curl_downs")
    dropped = after(episode, report, drop)
    assert level_of(dropped.course, programme(), CURLS).id == "first"
    assert kinds(checked_in(dropped, at(day(14, 20)), 5))[1:] == []


def test_2_6_a_prolonged_flare_sends_its_suspect_one_level_back():
    session = done(BLOCK, level="flat", at=day(13, 20))
    calm = [
        fact for fact in raised() if not (isinstance(fact, LevelChanged) and fact.exercise is CURLS)
    ]
    episode = given(*calm, *check_ins([3, 5, 5], first=13), session)

    facts = checked_in(episode, at(day(16, 21)), 5)

    dropped = [fact for fact in facts if isinstance(fact, LevelChanged)]
    assert [(fact.exercise, fact.was, fact.now) for fact in dropped] == [(BLOCK, "flat", "dart")]


def test_2_7_after_seven_days_of_silence_every_raised_level_begins_anew():
    episode = given(*raised())
    stamp = at(day(22, 10))

    report, *changes = checked_in(episode, stamp, 3)

    assert {(fact.exercise, fact.now, fact.why) for fact in changes} == {
        (CURLS, "first", LevelReason.GAP),
        (BLOCK, "dart", LevelReason.GAP),
    }
    assert [fact.sequence for fact in changes] == [report.sequence + 1, report.sequence + 2]
    assert len({fact.id for fact in changes}) == 2
    assert {fact.command for fact in changes} == {stamp.command}


def test_a_calm_check_in_changes_no_level():
    assert kinds(checked_in(given(*raised()), at(day(14, 10)), 3))[1:] == []


# What leads to nothing


def test_the_same_wish_leads_to_the_same_facts():
    episode, stamp = given(*chronic([3] * 8 + [5] * 4)), at(day(14, 10), command=uuid4())

    assert checked_in(episode, stamp, 5) == checked_in(episode, stamp, 5)


def test_decisions_lead_to_nothing_further():
    setback = chronic([3] * 8 + [5, 5, 5, 5, 5])
    episode, stamp = given(*setback), at(day(14, 12))

    for fact in (
        answer_cautions(episode, stamp, programme(), ("hip",)),
        close(episode, stamp, Closing.STOPPED),
    ):
        assert followed(episode, fact, stamp) == ()


@pytest.mark.parametrize("more", [[], [held(day(14, 9))]])
def test_what_was_overlooked_follows_from_the_next_entry_of_any_kind(more: list[Event]):
    episode, stamp = given(*chronic([3] * 8 + [5] * 5), *more), at(day(14, 12))

    for fact in (
        record_appointment(episode, stamp, "A. Weber"),
        record_exercise(episode, stamp, programme(), Session(exercise=Exercise.KNEES_ROCKING)),
    ):
        assert kinds(followed(episode, fact, stamp)) == [StageReverted]


def test_nothing_follows_in_an_episode_that_was_closed():
    report = reported(3, at=day(12, 12))
    lived = [*chronic([3] * 8 + [5, 5, None, 5, 5]), report, closed(day(14, 12))]
    episode, stamp = given(*lived), at(day(14, 13))

    fixed = correct_entry(episode, stamp, programme(), report.id, {"leg": 5})

    assert followed(episode, fixed, stamp) == ()
    assert followed(episode, corrected(report, leg=5), stamp) == ()
    assert followed(episode, withdrawn(report), stamp) == ()
