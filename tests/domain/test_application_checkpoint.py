"""Checkpoints of a diary: when one is kept, when one is used, and that the diary is the same."""

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from eventsourcing.persistence import OperationalError
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import application as module
from domain import checkpoint
from domain.application import Unbend, replay
from domain.course import Course, evolve
from domain.store import encrypted_file
from domain.timeline import Timeline
from domain.values import Closing, Side
from domain.wishes import Pain
from tests.domain.applications import CALM, KEY, afresh, facts_of, folded, is_chained, own
from tests.domain.test_gathering import assert_folded, assert_same, in_columns
from tests.facts import FIRST, Clock, application, begun
from tests.wishes import AGO, CLOSINGS, PAIN, SESSION, WISHES, Person


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FIRST_CHECKPOINT", 10)


def lived(path: Path, clock: Clock, days: int = 20) -> Unbend:
    app = begun(clock, encrypted_file(path, KEY, new=True))
    for number in range(days):
        app.report_pain(Pain(leg=number % 11, back=1))
        clock.pass_by(hours=9)
    (report, *_) = app.report_pain(CALM)
    app.correct_entry(report.id, {"leg": 9})
    return app


def read_on(app: Unbend) -> Timeline:
    timeline = app.recalled()
    timeline.extend(app.events_after(timeline.position))
    return timeline


def close_and_open(app: Unbend, path: Path, clock: Clock) -> Unbend:
    app.close()
    return application(clock, encrypted_file(path, KEY))


@pytest.mark.usefixtures("few")
def test_a_reopened_diary_goes_on_from_its_checkpoint(tmp_path: Path):
    path, clock = tmp_path / "diary.db", Clock()
    app = lived(path, clock)
    assert app.keep_checkpoint(read_on(app))
    facts = facts_of(app)

    again = close_and_open(app, path, clock)

    assert len(again.recalled()) == len(facts)
    assert again.recalled().position == len(facts)
    assert len(again.report_pain(CALM)) == 1
    assert own(again) == afresh(again) == folded(again)
    assert_same(own(again).course, folded(again).course)
    assert is_chained(again)
    again.close()


@pytest.mark.usefixtures("few")
def test_who_decides_without_showing_anything_keeps_one_as_well(tmp_path: Path):
    path, clock = tmp_path / "diary.db", Clock()
    again = close_and_open(lived(path, clock), path, clock)
    assert len(again.recalled()) == 0

    again.report_pain(CALM)

    assert len(again.recalled()) == len(facts_of(again)) - 1
    again.close()


@pytest.mark.usefixtures("few")
def test_one_is_due_when_enough_has_come(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path, clock = tmp_path / "diary.db", Clock()
    app = lived(path, clock)
    assert app.keep_checkpoint(read_on(app))
    assert not app.keep_checkpoint(read_on(app))
    for _ in range(9):
        app.report_pain(CALM)
    assert not app.keep_checkpoint(read_on(app))
    app.report_pain(CALM)
    monkeypatch.setattr(module, "GROWTH", 2)
    assert not app.keep_checkpoint(read_on(app))
    monkeypatch.setattr(module, "GROWTH", 4)
    assert app.keep_checkpoint(read_on(app))
    app.close()


@pytest.mark.usefixtures("few")
def test_one_of_another_fold_or_of_other_facts_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path, clock = tmp_path / "diary.db", Clock()
    app = lived(path, clock)
    app.keep_checkpoint(read_on(app))
    with monkeypatch.context() as patch:
        patch.setattr(checkpoint, "_SHAPE", "another")
        assert len(app.recalled()) == 0

    with app.recorder.datastore.transaction(commit=True) as cursor:
        cursor.execute("UPDATE stored_events SET state = x'7b7d' WHERE rowid = 23")

    assert len(app.recalled()) == 0
    app.close()


@pytest.mark.usefixtures("few")
def test_one_whose_last_fact_is_gone_is_made_anew(tmp_path: Path):
    path, clock = tmp_path / "diary.db", Clock()
    app = lived(path, clock)
    app.keep_checkpoint(read_on(app))

    with app.recorder.datastore.transaction(commit=True) as cursor:
        cursor.execute("DELETE FROM stored_events WHERE rowid = 23")

    timeline = app.recalled()
    assert (len(timeline), timeline.position) == (0, 0)
    app.close()


@pytest.mark.usefixtures("few")
def test_damaged_bytes_are_made_anew(tmp_path: Path):
    path, clock = tmp_path / "diary.db", Clock()
    app = lived(path, clock)
    app.keep_checkpoint(read_on(app))
    checkpoints = app.store.checkpoints(app.factory)
    checkpoints.write(b"nothing")

    again = close_and_open(app, path, clock)

    assert len(again.recalled()) == 0
    assert len(again.report_pain(CALM)) == 1
    assert len(again.recalled()) == 23
    again.close()


@pytest.mark.usefixtures("few")
def test_one_that_cannot_be_written_fails_no_wish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path, clock = tmp_path / "diary.db", Clock()
    again = close_and_open(lived(path, clock), path, clock)

    class Full:
        def read(self) -> None:
            return None

        def write(self, _data: bytes) -> None:
            raise OperationalError("database or disk is full")

    monkeypatch.setattr(again, "_checkpoints", Full())

    assert len(again.report_pain(CALM)) == 1
    assert not again.keep_checkpoint(read_on(again))
    again.close()


@pytest.mark.usefixtures("few")
def test_where_facts_end_with_the_program_there_is_none():
    app = begun()
    for _ in range(20):
        app.report_pain(CALM)

    app.keep_checkpoint(read_on(app))

    assert len(app.recalled()) == 0


def test_a_second_episode_is_gone_on_with_from_a_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(module, "FIRST_CHECKPOINT", 1)
    path, clock = tmp_path / "diary.db", Clock()
    app = lived(path, clock)
    app.close_episode(Closing.RECOVERED)
    clock.pass_by(days=30)
    app.open_episode(side=Side.RIGHT, onset=FIRST)
    app.report_pain(CALM)
    app.keep_checkpoint(read_on(app))

    again = close_and_open(app, path, clock)

    assert len(again.recalled()) == len(facts_of(again))
    again.report_pain(CALM)
    assert own(again) == folded(again)
    assert len(own(again).course.ledger.entries) == 2
    again.close()


WISH = st.one_of(
    st.tuples(st.just("pain"), PAIN),
    st.tuples(st.just("session"), SESSION),
    st.tuples(st.just("correct"), st.integers(0, 50)),
    st.tuples(st.just("withdraw"), st.integers(0, 50)),
    st.tuples(st.just("wait"), st.integers(-30, 80)),
    st.tuples(st.just("other"), WISHES),
    st.tuples(st.just("other"), CLOSINGS),
    st.tuples(st.just("reopen"), st.none()),
)


@settings(max_examples=15, deadline=None)
@given(wishes=st.lists(st.tuples(WISH, AGO), min_size=8, max_size=30))
def test_a_diary_with_checkpoints_is_the_fold_of_its_facts(
    wishes: list[tuple[tuple[str, Any], timedelta]],
):
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as folder:
        patch.setattr(module, "FIRST_CHECKPOINT", 3)
        clock, path = Clock(), Path(folder) / "diary.db"
        person = Person(begun(clock, encrypted_file(path, KEY, new=True)), clock)
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
                case "reopen":
                    person.app.close()
                    person.app = application(clock, encrypted_file(path, KEY))
                case "correct" if entries:
                    entry = entries[said % len(entries)].id
                    person.wish(person.app.correct_entry, entry, {"note": str(said)})
                case "withdraw" if entries:
                    person.wish(person.app.withdraw_entry, entries[said % len(entries)].id)

        facts = facts_of(person.app)
        assert own(person.app) == afresh(person.app) == folded(person.app)
        assert is_chained(person.app)
        timeline = read_on(person.app)
        course = Course()
        for count, fact in enumerate(facts, 1):
            course = evolve(course, fact)
            assert_same(timeline.at(count), course)
        assert_folded(in_columns(facts), facts)
        person.app.close()


def test_replaying_nothing_is_no_episode():
    assert replay(None, ()) is None
