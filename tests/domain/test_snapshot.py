"""A snapshot is the whole episode: what is rebuilt from it is what the facts fold into."""

import zlib
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import snapshot
from domain.codec import DamagedFact
from domain.course import Course
from domain.episode import Episode
from domain.events import Event
from domain.snapshot import EpisodeSnapshot
from tests.domain.test_events import one_of_each
from tests.facts import (
    EPISODE,
    changed_overall,
    corrected,
    course,
    day,
    done,
    flagged,
    ready,
    reported,
    withdrawn,
)


def rebuilt(state: Course) -> Course:
    taken = EpisodeSnapshot.take(Episode(EPISODE, state))
    return snapshot.decode(snapshot.encode(taken)).state


def test_a_course_of_every_fact_is_rebuilt_the_same():
    state = course(*one_of_each())

    assert rebuilt(state) == state


def test_an_empty_course_is_rebuilt_the_same():
    state = course()

    assert rebuilt(state) == state


def test_a_snapshot_knows_its_episode_and_version():
    taken = EpisodeSnapshot.take(Episode(EPISODE, course(reported(3))))

    read = snapshot.decode(snapshot.encode(taken))

    assert read == taken
    assert (read.originator_id, read.originator_version) == (EPISODE, 2)
    assert read.episode == Episode(EPISODE, taken.state)


def test_an_undo_is_possible_after_a_rebuild():
    report = reported(3)
    change, gone = corrected(report, leg=5), withdrawn(report)
    state = rebuilt(course(report, change, gone))

    assert state.ledger.may_take_back(gone.id)
    assert not state.ledger.may_take_back(change.id)
    assert state.ledger.former[report.id][1][1].leg == 5


@pytest.mark.parametrize("data", [b"", b"nothing", zlib.compress(b"\x80"), zlib.compress(b"\xc1")])
def test_a_damaged_snapshot_is_refused(data: bytes):
    with pytest.raises(DamagedFact):
        snapshot.decode(data)


def test_a_snapshot_in_which_something_else_stands_for_an_entry_is_refused():
    report = reported(3)
    flag = flagged()
    ledger = course(report, corrected(report, leg=5)).ledger
    crafted = replace(ledger, former=ledger.former.insert(report.id, ((flag.id, flag),)))
    taken = EpisodeSnapshot.take(Episode(EPISODE, replace(course(report), ledger=crafted)))

    with pytest.raises(DamagedFact):
        snapshot.decode(snapshot.encode(taken))


def test_equal_courses_give_snapshots_of_equal_courses():
    first = course(reported(3, at=day(1)), done(at=day(2)))

    assert rebuilt(rebuilt(first)) == first


HOURS = st.integers(0, 24 * 20)
ENTRY = st.tuples(st.sampled_from("pser"), HOURS)


@given(
    entries=st.lists(ENTRY, min_size=1, max_size=12),
    amendments=st.lists(st.tuples(st.integers(0, 30), st.sampled_from("cmw"), HOURS), max_size=12),
)
def test_whatever_happened_the_rebuilt_course_is_the_folded_one(
    entries: list[tuple[str, int]], amendments: list[tuple[int, str, int]]
):
    make = {"p": reported_at, "s": session_at, "e": ready_at, "r": changed_at}
    facts: list[Event] = [make[kind](hours) for kind, hours in entries]
    for which, what, hours in amendments:
        target = facts[which % len(facts)]
        moved = corrected(target, occurred_at=at(hours).isoformat())
        facts.append({"c": corrected(target, note="so"), "m": moved, "w": withdrawn(target)}[what])
    state = course(*facts)

    assert rebuilt(state) == state
    assert set(rebuilt(state).commands) == set(state.commands)


def at(hours: int) -> datetime:
    return day(1) + timedelta(hours=hours)


def reported_at(hours: int) -> Event:
    return reported(hours % 11, at=at(hours))


def session_at(hours: int) -> Event:
    return done(at=at(hours))


def ready_at(hours: int) -> Event:
    return ready(at=at(hours))


def changed_at(hours: int) -> Event:
    return changed_overall(at=at(hours))
