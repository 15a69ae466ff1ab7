"""Snapshots: when they are taken, and that the diary is the same with them."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from eventsourcing.persistence import OperationalError
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import application as module
from domain.application import Unbend, replay
from domain.store import encrypted_file
from domain.values import Closing, Side
from domain.wishes import Pain
from tests.domain.applications import CALM, KEY, afresh, facts_of, folded, is_chained, own
from tests.facts import FIRST, Clock, application, begun
from tests.wishes import AGO, CLOSINGS, PAIN, SESSION, WISHES, Person


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


def test_a_second_episode_has_its_first_snapshot_as_early_as_the_first(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(module, "FIRST_SNAPSHOT", 10)
    app = begun()
    for _ in range(30):
        app.report_pain(CALM)
    app.close_episode(Closing.RECOVERED)

    app.open_episode(side=Side.RIGHT, onset=FIRST)
    for _ in range(20):
        app.report_pain(CALM)

    assert snapshots_of(app) == [10, 15]


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
