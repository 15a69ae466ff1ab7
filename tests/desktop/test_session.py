"""The session: wishes become facts, and every moment is shown from what was read back."""

from datetime import timedelta

import pytest

from desktop.session import Knowledge, Moment, Session
from domain.obstacles import DiskFull
from domain.refusals import Refusal
from domain.values import Exercise
from domain.wishes import Occasion, Pain
from domain.wishes import Session as Bout
from tests.facts import Clock, begun, day

pytestmark = [pytest.mark.usefixtures("qtbot"), pytest.mark.on_any_display]


@pytest.fixture
def clock():
    return Clock(day(1))


@pytest.fixture
def app(clock):
    with begun(clock) as application:
        yield application


@pytest.fixture
def session(app):
    session = Session(app)
    session.catch_up()
    return session


def legs(moment: Moment):
    days = moment.workspace.course.between(day(1).date(), day(60).date())
    return [each.pain.leg for each in days]


def test_a_command_is_stored_and_then_shown(qtbot, session, app):
    with qtbot.waitSignals([session.shown, session.recorded]):
        session.command(app.report_pain)(Pain(leg=4, back=2))

    assert legs(session.moment()) == [4]


def test_a_refusal_is_told_and_nothing_is_shown_as_done(qtbot, session, app):
    with qtbot.waitSignal(session.refused) as told:
        session.command(app.start_session)(Exercise.CURL_DOWNS)

    assert isinstance(told.args[0], Refusal)
    assert len(session.facts) == 1


def test_what_the_store_could_not_do_is_told(qtbot, session, tmp_path):
    def full():
        raise DiskFull(tmp_path / "unbend.diary")

    with qtbot.waitSignal(session.obstructed):
        session.command(full)()

    assert len(session.facts) == 1


def test_the_past_stays_put_while_new_facts_arrive(session, app, clock):
    session.command(app.report_pain)(Pain(leg=6, back=2))
    clock.pass_by(days=1)
    session.seek(day(1, 12))
    session.command(app.report_pain)(Pain(leg=5, back=2))

    assert not session.moment().is_now
    assert legs(session.moment()) == [6]
    session.to_now()
    assert legs(session.moment()) == [6, 5]


def test_stepping_goes_from_fact_to_fact_and_past_the_last_one_to_now(session, app, clock):
    for leg in (6, 5, 4):
        session.command(app.report_pain)(Pain(leg=leg, back=2))
        clock.pass_by(days=1)

    session.step(-1)
    assert legs(session.moment()) == [6, 5]
    session.step(-1)
    assert legs(session.moment()) == [6]
    session.step(1)
    assert legs(session.moment()) == [6, 5]
    session.step(1)
    assert legs(session.moment()) == [6, 5, 4]
    session.step(1)
    assert session.moment().is_now


def test_facts_of_one_instant_are_left_behind_together(session, app, clock):
    session.command(app.report_pain)(Pain(leg=6, back=2))
    clock.pass_by(days=1)
    session.command(app.report_pain)(Pain(leg=5, back=2))
    session.command(app.answer_readiness)(ready=True)
    clock.pass_by(days=1)

    session.step(-2)

    assert legs(session.moment()) == [6]


def test_no_step_leads_before_the_first_fact(session):
    for _ in range(3):
        session.step(-1)

    assert session.moment().at == session.moment().began


def test_stepping_by_day_keeps_the_time_of_day(session, clock):
    clock.pass_by(days=5)
    session.step_day(-1)

    assert session.moment().at == clock.now - timedelta(days=1)
    session.step_day(1)
    assert session.moment().is_now


def test_then_shows_what_was_known_and_now_what_is_known(session, app, clock):
    facts = session.command(app.report_pain)(Pain(leg=6, back=2))
    clock.pass_by(days=1)
    session.command(app.correct_entry)(facts[0].id, {"leg": 4})

    session.seek(day(1, 20))
    assert legs(session.moment()) == [6]
    session.know(Knowledge.NOW)
    assert legs(session.moment()) == [4]


def test_a_late_entry_is_seen_at_its_time_only_when_asked_as_known_now(session, app, clock):
    session.command(app.report_pain)(Pain(leg=6, back=2))
    clock.pass_by(days=2)
    session.command(app.record_exercise)(
        Bout(exercise=Exercise.KNEES_ROCKING), occasion=Occasion(occurred_at=day(1, 18))
    )

    session.seek(day(2))
    done = session.moment().workspace.course.between
    assert not [s for each in done(day(1).date(), day(2).date()) for s in each.sessions]
    session.know(Knowledge.NOW)
    done = session.moment().workspace.course.between
    assert [s for each in done(day(1).date(), day(2).date()) for s in each.sessions]


def test_a_moment_reads_slices_until_nothing_is_left(app):
    for leg in (6, 5, 4):
        app.report_pain(Pain(leg=leg, back=2))
    session = Session(app)

    slices = [session.read(2), session.read(2), session.read(2)]

    assert slices == [True, True, False]
    assert len(session.facts) == 4
