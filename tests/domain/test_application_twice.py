"""A wish given twice, by a press that was repeated, is stored once."""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from domain.application import Unbend
from domain.events import Event, ExerciseDone
from domain.refusals import EpisodeOpen
from domain.store import encrypted_file
from domain.values import Closing, Exercise, OutcomeItem, ReminderAnswer, Response, Side
from domain.wishes import Matter, Occasion, Session
from tests.domain.applications import CALM, KEY, calm, chronic, facts_of, word
from tests.facts import Clock, application, begun, date_of, day

GIVEN_TWICE: list[tuple[str, Callable[[Unbend, Occasion], tuple[Event, ...]]]] = [
    ("report_pain", lambda app, press: app.report_pain(calm(5), occasion=press)),
    (
        "record_exercise",
        lambda app, press: app.record_exercise(
            Session(exercise=Exercise.MA_ROLLER), occasion=press
        ),
    ),
    ("answer_readiness", lambda app, press: app.answer_readiness(ready=True, occasion=press)),
    ("report_global_change", lambda app, press: app.report_global_change(3, occasion=press)),
    (
        "report_response",
        lambda app, press: app.report_response(session_of(app).id, Response.SAME, occasion=press),
    ),
    (
        "complete_outcome",
        lambda app, press: app.complete_outcome(
            "psfs", [OutcomeItem(item, 4) for item in "abc"], occasion=press
        ),
    ),
    (
        "record_appointment",
        lambda app, press: app.record_appointment("A. Weber", occasion=press),
    ),
    ("return_to_acute", lambda app, press: app.return_to_acute(occasion=press)),
    (
        "change_level",
        lambda app, press: app.change_level(Exercise.CURL_DOWNS, "first", occasion=press),
    ),
    (
        "change_prescription",
        lambda app, press: app.change_prescription(
            "gaps.fresh_days", 5, override=word(), occasion=press
        ),
    ),
    ("begin_hold", lambda app, press: app.begin_hold(occasion=press)),
    ("answer_cautions", lambda app, press: app.answer_cautions(["hip"], occasion=press)),
    (
        "record_agreement",
        lambda app, press: app.record_agreement(
            Matter(caution="hip"), by="B", agreed_on=date_of(1), said="yes", occasion=press
        ),
    ),
    ("answer_red_flags", lambda app, press: app.answer_red_flags(["fever"], occasion=press)),
    (
        "correct_entry",
        lambda app, press: app.correct_entry(session_of(app).id, {"note": "so"}, occasion=press),
    ),
    (
        "withdraw_entry",
        lambda app, press: app.withdraw_entry(session_of(app).id, occasion=press),
    ),
    (
        "record_sharing",
        lambda app, press: app.record_sharing("pdf", date_of(1), date_of(2), occasion=press),
    ),
    (
        "answer_reminder",
        lambda app, press: app.answer_reminder(
            Exercise.KNEES_ROCKING, day(1), ReminderAnswer.DONE, occasion=press
        ),
    ),
    ("close_episode", lambda app, press: app.close_episode(Closing.OTHER, occasion=press)),
]


def session_of(app: Unbend) -> ExerciseDone:
    return next(fact for fact in facts_of(app) if isinstance(fact, ExerciseDone))


@pytest.mark.parametrize("wish", [wish for _, wish in GIVEN_TWICE], ids=[n for n, _ in GIVEN_TWICE])
def test_every_wish_given_twice_is_stored_once(
    wish: Callable[[Unbend, Occasion], tuple[Event, ...]],
):
    clock = Clock()
    app = chronic(clock)
    press = Occasion(command=uuid4())

    first = wish(app, press)
    clock.pass_by(minutes=1)
    count = len(facts_of(app))

    assert {fact.command for fact in first} == {press.command}
    assert len({fact.id for fact in first}) == len(first) > 0
    assert wish(app, press) == ()
    assert len(facts_of(app)) == count


def test_the_end_of_a_bad_spell_the_next_stage_and_a_clearing_given_twice_are_stored_once():
    clock, press = Clock(), Occasion(command=uuid4())
    again, cleared = Occasion(command=uuid4()), Occasion(command=uuid4())
    app = begun(clock)
    (flag,) = app.answer_red_flags(["fever"])
    said = {"assessed_by": "Dr Blue", "assessed_on": date_of(1), "said": "well"}
    app.begin_hold()

    assert len(app.end_hold(occasion=press)) == 1
    assert app.end_hold(occasion=press) == ()
    assert len(app.clear_red_flag(flag.id, **said, occasion=cleared)) == 1
    assert app.clear_red_flag(flag.id, **said, occasion=cleared) == ()
    assert len(app.advance_stage(override=word(), occasion=again)) == 1
    assert app.advance_stage(override=word(), occasion=again) == ()


def test_a_command_given_twice_is_stored_once():
    app = begun()
    press = Occasion(command=uuid4())

    first = app.report_pain(CALM, occasion=press)
    second = app.report_pain(CALM, occasion=press)

    assert len(first) == 1
    assert second == ()
    assert len(facts_of(app)) == 2


def test_a_command_given_again_after_a_reopening_is_stored_once(tmp_path: Path):
    press, path = Occasion(command=uuid4()), tmp_path / "diary.db"
    app = begun(store=encrypted_file(path, KEY, new=True))
    app.report_pain(CALM, occasion=press)
    app.close()

    again = application(store=encrypted_file(path, KEY))

    assert again.report_pain(CALM, occasion=press) == ()
    assert len(facts_of(again)) == 2
    again.close()


def test_the_opening_given_twice_is_stored_once():
    app, press = application(), Occasion(command=uuid4())
    app.open_episode(side=Side.LEFT, onset=date_of(0), occasion=press)

    assert app.open_episode(side=Side.LEFT, onset=date_of(0), occasion=press) == ()
    with pytest.raises(EpisodeOpen):
        app.open_episode(side=Side.LEFT, onset=date_of(0))
    assert len(facts_of(app)) == 1
