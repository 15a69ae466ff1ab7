"""The end of an episode, and the beginning of the next one in the same diary."""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from domain.application import Unbend
from domain.events import PainReported
from domain.refusals import EpisodeOpen, EpisodeOver, RedFlagOpen, Refusal
from domain.store import encrypted_file
from domain.values import Closing, Exercise, ReminderAnswer, Response, Side
from domain.wishes import Matter, Occasion, Pain, Session
from tests.domain.applications import CALM, KEY, facts_of, is_chained, own, word
from tests.facts import Clock, application, begun, date_of, day


def over(clock: Clock) -> tuple[Unbend, PainReported]:
    """An application whose episode is closed, and a report in it."""
    app = begun(clock)
    (report, *_) = app.report_pain(CALM)
    app.close_episode(Closing.RECOVERED)
    assert isinstance(report, PainReported)
    return app, report


AFTER_THE_END: list[Callable[[Unbend], object]] = [
    lambda app: app.report_pain(CALM),
    lambda app: app.record_exercise(Session(exercise=Exercise.KNEES_ROCKING)),
    lambda app: app.start_session(Exercise.KNEES_ROCKING),
    lambda app: app.report_response(uuid4(), Response.SAME),
    lambda app: app.complete_outcome("psfs", []),
    lambda app: app.record_appointment("A. Weber"),
    lambda app: app.answer_readiness(ready=True),
    lambda app: app.report_global_change(2),
    lambda app: app.advance_stage(override=word()),
    lambda app: app.return_to_acute(),
    lambda app: app.change_level(Exercise.CURL_DOWNS, "three", override=word()),
    lambda app: app.change_prescription("gaps.fresh_days", 5, override=word()),
    lambda app: app.begin_hold(),
    lambda app: app.end_hold(),
    lambda app: app.answer_cautions([]),
    lambda app: app.answer_reminder(Exercise.BACKBLOCK, day(1), ReminderAnswer.LATER),
    lambda app: app.record_agreement(
        Matter(caution="hip"), by="B", agreed_on=date_of(1), said="yes"
    ),
    lambda app: app.answer_red_flags(["fever"]),
    lambda app: app.clear_red_flag(uuid4(), assessed_by="B", assessed_on=date_of(1), said="well"),
    lambda app: app.close_episode(Closing.OTHER),
]


@pytest.mark.parametrize("wish", AFTER_THE_END)
def test_a_closed_episode_takes_nothing_more(wish: Callable[[Unbend], object]):
    app, _ = over(Clock())
    count = len(facts_of(app))

    with pytest.raises(EpisodeOver) as refused:
        wish(app)

    assert str(refused.value) == (
        "This spell of sciatica was closed. Please begin a new one first."
    )
    assert len(facts_of(app)) == count


def test_a_closed_episode_is_still_corrected_withdrawn_from_and_shared():
    app, report = over(Clock())

    (correction,) = app.correct_entry(report.id, {"leg": 5})
    app.withdraw_entry(correction.id)
    app.withdraw_entry(report.id)
    app.record_sharing("pdf", date_of(1), date_of(1))

    assert [fact.TOPIC for fact in facts_of(app)[-4:]] == [
        "entry-corrected",
        "entry-withdrawn",
        "entry-withdrawn",
        "report-shared",
    ]
    assert is_chained(app)


def test_an_episode_with_an_open_warning_sign_is_not_closed():
    app = begun()
    app.answer_red_flags(["weight_loss"])

    with pytest.raises(RedFlagOpen):
        app.close_episode(Closing.STOPPED)


def test_after_a_closing_a_new_episode_begins_in_the_same_diary(tmp_path: Path):
    clock, path = Clock(), tmp_path / "diary.db"
    app = begun(clock, encrypted_file(path, KEY, new=True))
    app.report_pain(Pain(leg=8, back=2))
    app.close_episode(Closing.RECOVERED)
    first = app.current_episode()
    clock.pass_by(days=200)

    (opening,) = app.open_episode(side=Side.RIGHT, onset=clock.now.date())
    (report,) = app.report_pain(CALM)
    app.close()

    again = application(clock, encrypted_file(path, KEY))
    assert again.current_episode() == opening.episode != first
    assert (opening.sequence, report.sequence) == (1, 2)
    assert own(again).course.opened == opening
    assert set(own(again).course.ledger.entries) == {report.id}
    assert is_chained(again)
    again.close()


def test_a_second_opening_given_twice_is_stored_once():
    press = Occasion(command=uuid4())
    app, _ = over(Clock())

    assert len(app.open_episode(side=Side.RIGHT, onset=date_of(1), occasion=press)) == 1
    assert app.open_episode(side=Side.RIGHT, onset=date_of(1), occasion=press) == ()
    with pytest.raises(EpisodeOpen):
        app.open_episode(side=Side.RIGHT, onset=date_of(1))


def test_entries_of_an_episode_before_are_left_alone():
    app, report = over(Clock())
    app.open_episode(side=Side.RIGHT, onset=date_of(1))

    with pytest.raises(Refusal, match="not in the diary"):
        app.correct_entry(report.id, {"leg": 5})
