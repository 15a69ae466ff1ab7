"""Wishes in, facts out: saved whole or not at all, chained, stored once, and read back."""

from collections.abc import Callable
from datetime import timedelta
from itertools import groupby
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from eventsourcing.persistence import IntegrityError, OperationalError, StoredEvent
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import application as module
from domain.application import Unbend, replay
from domain.codec import DamagedFact, digest
from domain.episode import Episode
from domain.events import (
    FACTS,
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
from domain.refusals import (
    EpisodeOpen,
    EpisodeOver,
    GateClosed,
    Locked,
    NoEpisode,
    NothingSaid,
    NotYet,
    OverBudget,
    RedFlagOpen,
    RedFlagsNotAsked,
    Refusal,
    TooLongAgo,
    TooSoonAfterRising,
    UnknownZone,
)
from domain.store import encrypted_file
from domain.values import (
    Closing,
    Exercise,
    Form,
    LevelReason,
    Location,
    OutcomeItem,
    Painkillers,
    Phase,
    Response,
    Side,
    Source,
    Stage,
    Tier,
)
from domain.wishes import Matter, Occasion, Override, Pain, Session
from projections.timeline import as_known_then
from tests.facts import Clock, application, begun, date_of, day
from tests.wishes import AGO, CLOSINGS, PAIN, SESSION, WISHES, Person

KEY = bytes(range(32))
CALM = Pain(leg=3, back=2, night_wakings=0)


def facts_of(app: Unbend) -> list[Event]:
    return [fact for _, fact in app.events_after(0)]


def stored(app: Unbend) -> list[bytes]:
    return [data for _, _, data in app.stored_after(0)]


def folded(app: Unbend) -> Episode:
    current = app.current_episode()
    episode = replay(None, [fact for fact in facts_of(app) if fact.episode == current])
    assert episode is not None
    return episode


def own(app: Unbend) -> Episode:
    current = app.current_episode()
    assert current is not None
    episode: Episode = app.repository.get(current, projector_func=replay)
    return episode


def afresh(app: Unbend) -> Episode:
    """The episode as an application finds it that has nothing in its cache."""
    current = app.current_episode()
    assert current is not None
    episode: Episode = app.construct_repository().get(current, projector_func=replay)
    return episode


def is_chained(app: Unbend) -> bool:
    """Whether each fact names the bytes before it, anew in each episode."""
    told = zip(facts_of(app), stored(app), strict=True)
    for _, rows in groupby(told, lambda row: row[0].episode):
        facts, data = zip(*rows, strict=True)
        if [fact.previous for fact in facts] != ["", *(digest(each) for each in data[:-1])]:
            return False
    return True


class Failing:
    """A recorder that refuses to write until it is mended."""

    def __init__(self, app: Unbend, monkeypatch: pytest.MonkeyPatch) -> None:
        self.broken = True
        self._insert = app.recorder.insert_events
        monkeypatch.setattr(app.recorder, "insert_events", self.insert)

    def insert(self, events: list[StoredEvent], **said: object) -> object:
        if self.broken:
            raise OperationalError("database or disk is full")
        return self._insert(events, **said)


def word(by: str = "Ms Green") -> Override:
    return Override(by=by, on=date_of(1), reason="seen")


def every_wish(app: Unbend, clock: Clock) -> None:
    """A life in which each of the facts happens, the last being that it is closed."""
    app.open_episode(side=Side.LEFT, onset=date_of(0), cautions=("hip",), equipment=("mat",))
    for leg in (7, 7, 7, 6, 6, 6):
        app.report_pain(Pain(leg=leg, back=2, note="a note that is secret"))
        app.answer_readiness(ready=True)
        clock.pass_by(days=1)
    (report, *_) = app.report_pain(CALM)
    (session,) = app.record_exercise(Session(exercise=Exercise.TABLE_STRETCH, pleasant=True))
    app.report_response(session.id, Response.BETTER, settled=True)
    app.report_global_change(2)
    app.complete_outcome("psfs", [OutcomeItem(item, 4) for item in ("socks", "stairs", "lake")])
    app.record_appointment("A. Weber", note="Go on.")
    (correction,) = app.correct_entry(report.id, {"leg": 4})
    app.withdraw_entry(correction.id)
    (flag,) = app.answer_red_flags(["saddle_numbness"])
    app.clear_red_flag(
        flag.id, assessed_by="Dr Blue", assessed_on=clock.now.date(), said="all is well"
    )
    app.return_to_acute(reason="it stirs")
    app.advance_stage(override=word())
    app.change_level(Exercise.CURL_DOWNS, "three", override=word())
    app.change_prescription("table_stretch.limit.sessions", 2, override=word())
    app.begin_hold(note="moved house")
    app.end_hold()
    app.answer_cautions(["blood"])
    app.record_agreement(
        Matter(caution="blood"), by="Dr Blue", agreed_on=date_of(1), said="go on"
    )
    app.record_sharing("pdf", date_of(1), date_of(7), given_to="A. Weber")
    app.return_to_acute(reason="too much")
    app.close_episode(Closing.STOPPED, note="another way")


KINDS = set(FACTS.values())


def test_every_wish_is_written_to_an_encrypted_file_closed_and_read_again(tmp_path: Path):
    clock, path = Clock(), tmp_path / "diary.db"
    app = application(clock, encrypted_file(path, KEY, new=True))
    every_wish(app, clock)
    kept = facts_of(app)
    before = own(app)
    app.close()

    again = application(clock, encrypted_file(path, KEY))

    assert facts_of(again) == kept
    assert {type(fact) for fact in kept} == KINDS
    assert is_chained(again)
    assert own(again) == before == folded(again)
    again.close()
    assert b"a note that is secret" not in path.read_bytes()


def test_facts_are_chained_by_the_bytes_before_them():
    clock = Clock()
    app = application(clock)
    every_wish(app, clock)

    assert is_chained(app)
    assert facts_of(app)[0].previous == ""


def test_the_chain_goes_on_after_a_reopening(tmp_path: Path):
    clock, path = Clock(), tmp_path / "diary.db"
    app = begun(clock, encrypted_file(path, KEY, new=True))
    app.report_pain(CALM)
    app.close()

    again = application(clock, encrypted_file(path, KEY))
    again.report_pain(CALM)
    again.report_pain(CALM)

    assert [fact.sequence for fact in facts_of(again)] == [1, 2, 3, 4]
    assert is_chained(again)
    again.close()


# What follows by rule, in one transaction


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


def calm(leg: int) -> Pain:
    return Pain(
        leg=leg, back=2, farthest=Location.THIGH, night_wakings=0, painkillers=Painkillers.SAME
    )


def chronic(clock: Clock) -> Unbend:
    """A diary at the end of its tenth calm day in the chronic stage, Curl Downs at three times."""
    app = begun(clock)
    app.report_pain(calm(3))
    app.advance_stage(override=word())
    app.record_exercise(Session(exercise=Exercise.CURL_DOWNS))
    for _ in range(10):
        clock.pass_by(days=1)
        app.report_pain(calm(3))
    app.change_level(Exercise.CURL_DOWNS, "three")
    return app


def days_of(app: Unbend, clock: Clock, *legs: int) -> tuple[Event, ...]:
    """A check-in on each of the next days; what came of the last one."""
    kept: tuple[Event, ...] = ()
    for leg in legs:
        clock.pass_by(days=1)
        kept = app.report_pain(calm(leg))
    return kept


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
    days_of(app, clock, 5, 5, 5)
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
    report, _ = days_of(app, clock, 5, 5, 5, 5)

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
    days_of(app, clock, 5, 5, 5, 5)

    with pytest.raises(GateClosed):
        app.advance_stage()


# A wish given twice


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
        lambda app, press: app.report_response(
            session_of(app).id, Response.SAME, occasion=press
        ),
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
        lambda app, press: app.correct_entry(
            session_of(app).id, {"note": "so"}, occasion=press
        ),
    ),
    (
        "withdraw_entry",
        lambda app, press: app.withdraw_entry(session_of(app).id, occasion=press),
    ),
    (
        "record_sharing",
        lambda app, press: app.record_sharing("pdf", date_of(1), date_of(2), occasion=press),
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


# When the store fails


def test_a_failed_save_leaves_nothing_and_the_next_wish_works(monkeypatch: pytest.MonkeyPatch):
    app = begun()
    app.report_pain(CALM)
    before = own(app)
    recorder = Failing(app, monkeypatch)
    press = Occasion(command=uuid4())

    with pytest.raises(OperationalError):
        app.report_pain(CALM, occasion=press)

    assert len(facts_of(app)) == 2
    assert own(app) == before
    recorder.broken = False
    assert len(app.report_pain(CALM, occasion=press)) == 1
    assert is_chained(app)


def test_a_failed_opening_leaves_an_empty_diary(monkeypatch: pytest.MonkeyPatch):
    app = application()
    recorder = Failing(app, monkeypatch)

    with pytest.raises(OperationalError):
        app.open_episode(side=Side.LEFT, onset=date_of(0))

    assert app.current_episode() is None
    recorder.broken = False
    assert app.open_episode(side=Side.LEFT, onset=date_of(0))


def test_another_writer_of_the_same_place_is_not_overwritten():
    app = begun()
    (report,) = app.report_pain(CALM)

    with pytest.raises(IntegrityError):
        app.save(report)


def test_a_chain_whose_end_was_lost_from_memory_is_read_from_the_store(
    monkeypatch: pytest.MonkeyPatch,
):
    app = begun()
    recorder = Failing(app, monkeypatch)
    with pytest.raises(OperationalError):
        app.report_pain(CALM)
    recorder.broken = False

    app.report_pain(CALM)

    assert is_chained(app)


# Refusals


REFUSED: list[tuple[type[Refusal], Callable[[Unbend], object]]] = [
    (NothingSaid, lambda app: app.report_pain(Pain())),
    (Locked, lambda app: app.start_session(Exercise.TABLE_STRETCH)),
    (RedFlagsNotAsked, lambda app: app.start_session(Exercise.KNEES_ROCKING)),
    (GateClosed, lambda app: app.advance_stage()),
    (GateClosed, lambda app: app.change_level(Exercise.CURL_DOWNS, "three")),
    (NothingSaid, lambda app: app.end_hold()),
    (
        TooLongAgo,
        lambda app: app.change_prescription(
            "gaps.fresh_days", 5, override=word(), valid_from=date_of(0)
        ),
    ),
    (
        NotYet,
        lambda app: app.report_pain(
            CALM, occasion=Occasion(occurred_at=day(1) + timedelta(days=9))
        ),
    ),
    (
        TooLongAgo,
        lambda app: app.report_pain(CALM, occasion=Occasion(occurred_at=day(-400))),
    ),
    (UnknownZone, lambda app: app.report_pain(CALM, occasion=Occasion(zone="Mars/Olympus"))),
    (EpisodeOpen, lambda app: app.open_episode(side=Side.LEFT, onset=date_of(0))),
]


@pytest.mark.parametrize(("refusal", "wish"), REFUSED)
def test_a_refused_wish_stores_nothing(refusal: type[Refusal], wish: Callable[[Unbend], object]):
    app = begun()

    with pytest.raises(refusal):
        wish(app)

    assert len(facts_of(app)) == 1


def test_before_an_episode_is_opened_there_is_nothing_to_record_in():
    app = application()

    for wish in (
        lambda: app.report_pain(CALM),
        lambda: app.start_session(Exercise.KNEES_ROCKING),
        lambda: app.withdraw_entry(uuid4()),
    ):
        with pytest.raises(NoEpisode):
            wish()
    assert facts_of(app) == []


def test_an_episode_whose_facts_are_gone_is_none(monkeypatch: pytest.MonkeyPatch):
    app = begun()
    monkeypatch.setattr(app, "_current", uuid4())

    with pytest.raises(NoEpisode):
        app.report_pain(CALM)


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


# The end, and a new beginning


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
    lambda app: app.record_agreement(
        Matter(caution="hip"), by="B", agreed_on=date_of(1), said="yes"
    ),
    lambda app: app.answer_red_flags(["fever"]),
    lambda app: app.clear_red_flag(
        uuid4(), assessed_by="B", assessed_on=date_of(1), said="well"
    ),
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


# Occasions


def test_without_an_occasion_a_wish_is_about_now_and_here():
    clock = Clock()
    app = begun(clock)
    clock.pass_by(hours=3)

    (report,) = app.report_pain(CALM)

    assert report.occurred_at == report.recorded_at == clock.now
    assert (report.zone, report.source) == ("Europe/Berlin", Source.TYPED)


def test_an_occasion_says_when_where_and_how():
    clock = Clock(day(3))
    app = begun(clock)
    occasion = Occasion(occurred_at=day(2), zone="Asia/Tokyo", source=Source.REMINDER)

    (report,) = app.report_pain(CALM, occasion=occasion)

    assert (report.occurred_at, report.recorded_at) == (day(2), day(3))
    assert (report.zone, report.source) == ("Asia/Tokyo", Source.REMINDER)


def test_two_diaries_of_the_same_life_hold_the_same_facts_but_for_their_names():
    lives = []
    for _ in range(2):
        clock = Clock()
        app = application(clock)
        every_wish(app, clock)
        lives.append([(type(fact), fact.sequence, fact.occurred_at) for fact in facts_of(app)])

    assert lives[0] == lives[1]


# Reading back


def test_facts_are_read_from_any_position_on():
    app = begun()
    for _ in range(5):
        app.report_pain(CALM)
    positions = [position for position, _ in app.events_after(0)]

    assert positions == sorted(set(positions))
    assert [p for p, _ in app.events_after(positions[2])] == positions[3:]
    assert [p for p, _ in app.events_after(positions[1], 2)] == positions[2:4]
    assert list(app.events_after(positions[-1])) == []
    assert list(app.events_after(0, 0)) == []


def test_more_facts_than_a_page_are_read_page_by_page(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "PAGE", 3)
    app = begun()
    for _ in range(8):
        app.report_pain(CALM)

    assert [fact.sequence for fact in facts_of(app)] == list(range(1, 10))
    assert len(list(app.events_after(0, 7))) == 7


def test_a_fact_in_the_row_of_another_is_damage():
    app = begun()
    (report,) = app.report_pain(CALM)
    row = app.mapper.to_stored_event(report)
    elsewhere = StoredEvent(uuid4(), row.originator_version, row.topic, row.state)

    with pytest.raises(DamagedFact):
        app.mapper.to_domain_event(elsewhere)


def test_the_shell_of_the_person_sets_nothing(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PERSISTENCE_MODULE", "os")
    monkeypatch.setenv("IS_SNAPSHOTTING_ENABLED", "n")

    app = begun()

    assert app.report_pain(CALM)
    assert app.snapshots is not None


# Snapshots


def snapshots_of(app: Unbend) -> list[int]:
    assert app.snapshots is not None
    current = app.current_episode()
    assert current is not None
    return [taken.originator_version for taken in app.snapshots.get(current)]


def test_a_snapshot_is_due_at_first_and_whenever_the_diary_has_grown_by_half(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(module, "FIRST_SNAPSHOT", 10)
    app = begun()

    for _ in range(49):
        app.report_pain(CALM)

    assert snapshots_of(app) == [10, 15, 23, 35]


def test_a_reopened_diary_goes_on_from_its_snapshot(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setattr(module, "FIRST_SNAPSHOT", 10)
    path, clock = tmp_path / "diary.db", Clock()
    app = begun(clock, encrypted_file(path, KEY, new=True))
    for number in range(20):
        app.report_pain(Pain(leg=number % 11, back=1))
        clock.pass_by(hours=9)
    (report, *_) = app.report_pain(CALM)
    app.correct_entry(report.id, {"leg": 9})
    before = own(app)
    app.close()

    again = application(clock, encrypted_file(path, KEY))

    assert own(again) == before == folded(again)
    again.report_pain(CALM)
    assert snapshots_of(again) == [10, 15, 23]
    assert own(again) == folded(again)
    again.close()


def test_a_snapshot_that_cannot_be_kept_loses_no_fact(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "FIRST_SNAPSHOT", 3)
    app = begun()

    def full(*_args: object, **_said: object) -> None:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(app, "take_snapshot", full)
    for _ in range(5):
        assert len(app.report_pain(CALM)) == 1

    assert len(facts_of(app)) == 6
    assert snapshots_of(app) == []


WISH = st.one_of(
    st.tuples(st.just("pain"), PAIN),
    st.tuples(st.just("session"), SESSION),
    st.tuples(st.just("correct"), st.integers(0, 50)),
    st.tuples(st.just("withdraw"), st.integers(0, 50)),
    st.tuples(st.just("wait"), st.integers(1, 80)),
    st.tuples(st.just("other"), WISHES),
    st.tuples(st.just("other"), CLOSINGS),
)


@settings(max_examples=15)
@given(wishes=st.lists(st.tuples(WISH, AGO), min_size=8, max_size=25))
def test_an_application_that_takes_snapshots_is_the_fold_of_its_facts(
    wishes: list[tuple[tuple[str, Any], timedelta]],
):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "FIRST_SNAPSHOT", 4)
        clock = Clock()
        person = Person(begun(clock), clock)
        for (what, said), ago in wishes:
            occasion = person.of_the_past(ago)
            entries = person.amendable()
            match what:
                case "wait":
                    clock.pass_by(hours=said)
                case "pain":
                    person.wish(person.app.report_pain, said, occasion=occasion)
                case "session":
                    person.wish(person.app.record_exercise, said, occasion=occasion)
                case "other":
                    person.ask(said)
                case "correct" if entries:
                    entry = entries[said % len(entries)].id
                    person.wish(person.app.correct_entry, entry, {"note": str(said)})
                case "withdraw" if entries:
                    person.wish(person.app.withdraw_entry, entries[said % len(entries)].id)

        assert own(person.app) == afresh(person.app) == folded(person.app)
        assert is_chained(person.app)


def test_replaying_nothing_is_no_episode():
    assert replay(None, ()) is None


def test_the_newest_opening_is_the_current_episode():
    app = application()
    assert app.current_episode() is None

    (opened,) = app.open_episode(side=Side.RIGHT, onset=date_of(1))

    assert app.current_episode() == opened.episode
    assert isinstance(app.current_episode(), UUID)


def test_a_diary_that_was_read_is_not_read_again_for_the_first_wish(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    clock, path = Clock(day(1)), tmp_path / "unbend.diary"
    with begun(clock, encrypted_file(path, KEY, new=True)) as app:
        app.report_pain(Pain(leg=6, back=2))
    with application(clock, encrypted_file(path, KEY)) as again:
        again.adopt(as_known_then(fact for _, fact in again.events_after(0)).at(2))
        read: list[StoredEvent] = []
        monkeypatch.setattr(again.mapper, "to_domain_event", read.append)

        again.report_pain(Pain(leg=5, back=2))

    assert read == []


def test_a_wish_reads_only_what_came_since_the_one_before(monkeypatch: pytest.MonkeyPatch):
    with begun() as app:
        app.report_pain(Pain(leg=6, back=2))
        app.report_pain(Pain(leg=6, back=2))
        told, read = app.mapper.to_domain_event, list[int]()
        monkeypatch.setattr(
            app.mapper,
            "to_domain_event",
            lambda row: read.append(row.originator_version) or told(row),
        )

        app.report_pain(Pain(leg=5, back=2))
        app.report_pain(Pain(leg=5, back=2))

    assert read == [3, 4]
