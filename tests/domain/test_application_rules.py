"""What the rules make of wishes: what follows in one transaction, and what may not begin."""

import pytest
from eventsourcing.persistence import OperationalError

from domain.events import (
    EasingBegan,
    EasingEnded,
    Event,
    ExerciseDone,
    LevelChanged,
    PainReported,
    RedFlagAnswered,
    StageAdvanced,
    StageReverted,
)
from domain.refusals import GateClosed, Locked, OverBudget, RedFlagsNotAsked, TooSoonAfterRising
from domain.values import Exercise, Form, LevelReason, Phase, Response, Stage, Tier
from domain.wishes import Pain, Session
from tests.domain.applications import (
    Failing,
    calm,
    chronic,
    days_of,
    facts_of,
    is_chained,
    own,
    word,
)
from tests.facts import Clock, begun, date_of


def test_two_facts_of_one_wish_are_one_transaction():
    clock = Clock()
    app = begun(clock)
    for leg in (7, 7, 7, 6, 6):
        app.report_pain(Pain(leg=leg, back=2))
        app.answer_readiness(ready=True)
        clock.pass_by(days=1)

    kept = app.report_pain(Pain(leg=6, back=2))

    assert [type(fact) for fact in kept] == [PainReported, EasingBegan]
    assert kept[0].command == kept[1].command
    assert tuple(facts_of(app)[-2:]) == kept
    assert is_chained(app)


def test_a_check_in_that_opens_a_flare_drops_the_level_in_its_transaction():
    clock = Clock()
    app = chronic(clock)

    kept = days_of(app, clock, 5)

    assert [type(fact) for fact in kept] == [PainReported, LevelChanged]
    assert tuple(facts_of(app)[-2:]) == kept
    assert is_chained(app)


def test_a_check_in_that_completes_a_setback_reverts_the_stage_in_its_transaction(
    monkeypatch: pytest.MonkeyPatch,
):
    clock = Clock()
    app = chronic(clock)
    days_of(app, clock, 5, 5, 5, 5)
    before, recorder = own(app), Failing(app, monkeypatch)

    with pytest.raises(OperationalError):
        days_of(app, clock, 5)
    assert own(app) == before
    recorder.broken = False
    kept = app.report_pain(calm(5))

    assert [type(fact) for fact in kept] == [PainReported, StageReverted]
    assert own(app).course.stage is Stage.ACUTE
    assert is_chained(app)


def test_two_bad_answers_to_the_stretch_end_easing_in_the_transaction_of_the_second():
    clock = Clock()
    app = begun(clock)
    for leg in (7, 7, 7, 6, 6, 6):
        app.report_pain(calm(leg))
        app.answer_readiness(ready=True)
        clock.pass_by(days=1)
    kept: tuple[Event, ...] = ()
    for _ in range(2):
        (session,) = app.record_exercise(Session(exercise=Exercise.TABLE_STRETCH))
        clock.pass_by(days=1)
        kept = app.report_response(session.id, Response.WORSE, settled=False)
        clock.pass_by(days=2)

    assert [type(fact) for fact in kept][1:] == [EasingEnded]
    assert own(app).course.phase is Phase.SETTLING


def test_after_a_week_of_silence_a_level_begins_anew_in_the_transaction_of_the_return():
    clock = Clock()
    app = chronic(clock)
    clock.pass_by(days=7)

    kept = days_of(app, clock, 3)

    assert [type(fact) for fact in kept] == [PainReported, LevelChanged]
    assert kept[1].why is LevelReason.GAP


def test_a_correction_that_takes_the_ground_away_leaves_the_way_back_to_the_person():
    clock = Clock()
    app = chronic(clock)
    since = own(app).course.chronic_since
    report, _ = days_of(app, clock, 5, 5, 5, 5, 5)

    (correction,) = app.correct_entry(report.id, {"leg": 3})
    assert own(app).course.stage is Stage.ACUTE
    (restored,) = app.advance_stage()

    assert isinstance(restored, StageAdvanced)
    assert restored.restores is not None
    assert correction.sequence == restored.sequence - 1
    course = own(app).course
    assert (course.stage, course.chronic_since) == (Stage.CHRONIC, since)
    assert [change.now for change in course.terms.level_changes] == ["three", "first"]


def test_while_the_ground_stands_there_is_no_way_back_but_the_gate():
    clock = Clock()
    app = chronic(clock)
    days_of(app, clock, 5, 5, 5, 5, 5)

    with pytest.raises(GateClosed):
        app.advance_stage()


# Truth first


def test_a_guided_start_is_refused_where_a_finished_session_is_recorded():
    app = begun()

    with pytest.raises(Locked):
        app.start_session(Exercise.CURL_DOWNS)
    (done,) = app.record_exercise(Session(exercise=Exercise.CURL_DOWNS))

    assert isinstance(done, ExerciseDone)
    assert not done.within_budget


def test_moving_the_clock_back_starts_nothing():
    clock = Clock()
    app = begun(clock)
    app.report_pain(calm(3))
    app.advance_stage(override=word())
    clock.pass_by(days=5)
    for _ in range(2):
        app.record_exercise(Session(exercise=Exercise.CURL_DOWNS))
        clock.pass_by(hours=4)

    clock.pass_by(days=-3)
    app.answer_red_flags([], form=Form.SHORT)

    with pytest.raises(OverBudget) as refused:
        app.start_session(Exercise.CURL_DOWNS, confirmed=True)
    assert refused.value.opens_at is not None
    assert refused.value.opens_at > clock.now


def test_an_emergency_locks_all_until_somebody_has_looked():
    app = begun()
    (flag,) = app.answer_red_flags(["cannot_hold_urine"])
    assert isinstance(flag, RedFlagAnswered)
    assert flag.tier is Tier.EMERGENCY

    for exercise in Exercise:
        with pytest.raises(Locked):
            app.start_session(exercise)

    app.clear_red_flag(flag.id, assessed_by="Dr Blue", assessed_on=date_of(1), said="all is well")
    assert app.start_session(Exercise.KNEES_ROCKING).id == "first"


def test_a_guided_start_stores_nothing_and_asks_for_the_questions_once_a_day():
    clock = Clock()
    app = begun(clock)
    app.answer_red_flags([])
    count = len(facts_of(app))

    assert app.start_session(Exercise.KNEES_ROCKING).id == "first"
    assert app.start_session(Exercise.KNEES_ROCKING).id == "first"
    assert len(facts_of(app)) == count
    clock.pass_by(days=1)
    with pytest.raises(RedFlagsNotAsked):
        app.start_session(Exercise.KNEES_ROCKING)


def test_1_4_a_person_who_has_just_got_up_may_say_yes_to_curl_downs_all_the_same():
    clock = Clock()
    app = chronic(clock)
    clock.pass_by(days=1)
    app.report_pain(calm(3))
    app.answer_red_flags([])

    with pytest.raises(TooSoonAfterRising):
        app.start_session(Exercise.CURL_DOWNS)

    assert app.start_session(Exercise.CURL_DOWNS, confirmed=True).id == "three"


def test_the_stage_goes_on_and_back_by_wish():
    app = begun()

    app.advance_stage(override=word())
    assert own(app).course.stage is Stage.CHRONIC
    app.return_to_acute()
    assert own(app).course.stage is Stage.ACUTE
