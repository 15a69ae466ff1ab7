"""Wishes in, facts out: saved whole or not at all, chained, and read back."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from eventsourcing.persistence import IntegrityError, OperationalError, StoredEvent

from domain import application as module
from domain.application import Unbend
from domain.codec import DamagedFact
from domain.course import Course
from domain.events import FACTS
from domain.refusals import (
    EpisodeOpen,
    GateClosed,
    Locked,
    NoEpisode,
    NothingSaid,
    NotYet,
    RedFlagsNotAsked,
    Refusal,
    TooLongAgo,
    UnknownZone,
)
from domain.store import encrypted_file
from domain.values import (
    Closing,
    Exercise,
    OutcomeItem,
    ReminderAnswer,
    Response,
    Side,
    Source,
)
from domain.wishes import Matter, Occasion, Pain, Session
from projections.timeline import as_known_then
from tests.domain.applications import CALM, KEY, Failing, facts_of, folded, is_chained, own, word
from tests.facts import Clock, application, begun, date_of, day


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
    app.record_agreement(Matter(caution="blood"), by="Dr Blue", agreed_on=date_of(1), said="go on")
    app.record_sharing("pdf", date_of(1), date_of(7), given_to="A. Weber")
    app.answer_reminder(Exercise.KNEES_ROCKING, clock.now, ReminderAnswer.DONE)
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
    monkeypatch.setenv("IS_SNAPSHOTTING_ENABLED", "y")

    app = begun()

    assert app.report_pain(CALM)
    assert app.snapshots is None


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


def test_a_course_of_nothing_is_not_adopted():
    with begun() as app:
        app.adopt(Course())

        assert len(app.report_pain(CALM)) == 1


def test_without_a_cache_every_wish_reads_the_diary_again(monkeypatch: pytest.MonkeyPatch):
    with begun() as app:
        monkeypatch.setattr(app.repository, "cache", None)

        app.adopt(Course())
        app.report_pain(CALM)
        app.report_pain(CALM)

        assert own(app) == folded(app)
        assert is_chained(app)


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
