"""A snapshot is the whole episode: what is rebuilt from it is what the facts fold into."""

import zlib
from dataclasses import fields, replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import snapshot
from domain.codec import DamagedFact
from domain.course import Course, evolve
from domain.episode import Episode
from domain.events import Event
from domain.snapshot import EpisodeSnapshot
from domain.values import Exercise, Form, Response, Tier
from tests.domain.test_events import one_of_each
from tests.facts import (
    EPISODE,
    advanced,
    agreed,
    cautioned,
    changed_overall,
    cleared,
    closed,
    corrected,
    course,
    day,
    done,
    eased,
    eased_off,
    flagged,
    held,
    level_changed,
    opened,
    outcome,
    prescribed_to,
    ready,
    reported,
    responded,
    reverted,
    shared,
    visited,
    withdrawn,
)

CURLS = Exercise.CURL_DOWNS


def rebuilt(state: Course) -> Course:
    taken = EpisodeSnapshot.take(Episode(EPISODE, state))
    return snapshot.decode(snapshot.encode(taken)).state


def test_a_course_of_every_fact_is_rebuilt_the_same():
    state = course(*one_of_each())

    assert rebuilt(state) == state


def lived_through() -> list[Event]:
    """Everything a course can keep, still kept at its end."""
    session, report, flag = done(CURLS, at=day(3)), reported(4, at=day(4)), flagged(at=day(30))
    back = reverted(day(40), rule="lasting", readings=(report.id,))
    return [
        opened(cautions=("bones",)),
        session,
        responded(session, Response.WORSE, settled=False),
        report,
        ready(at=day(4)),
        changed_overall(at=day(4)),
        outcome(socks=3, sitting=0, walking=10, at=day(4)),
        visited(at=day(4)),
        corrected(report, leg=5),
        eased(day(5)),
        eased_off(day(6), entries=(session.id,)),
        eased(day(8)),
        advanced(day(10)),
        level_changed(CURLS, "three", at=day(20)),
        prescribed_to("curl_downs.limit.sessions", 1, was=2, at=day(21)),
        agreed(caution="hip", at=day(22)),
        agreed(exercise=Exercise.BACKBLOCK, level="end", at=day(22)),
        flag,
        cleared(flag, at=day(31)),
        back,
        eased(day(45)),
        cautioned("hip", "blood", at=day(46)),
        held(day(46)),
        flagged(None, at=day(47), form=Form.FULL),
        flagged(Tier.DAYS, at=day(48), form=Form.SHORT, locks=(CURLS,)),
        shared(day(49)),
        closed(day(50)),
    ]


def test_a_course_with_everything_in_it_is_rebuilt_the_same():
    state = course(*lived_through())

    assert rebuilt(state) == state
    empty = [f.name for f in fields(state.terms) if not getattr(state.terms, f.name)]
    assert empty == ["level_changes"]
    assert state.terms.left is not None
    assert state.terms.left.level_changes
    assert state.flags[0].cleared is not None


def test_a_chronic_course_is_rebuilt_with_the_levels_of_its_stay():
    back = reverted(day(30))
    restored = advanced(day(33), restores=back.id)
    state = course(advanced(day(10)), level_changed(CURLS, "three"), back, restored)

    assert rebuilt(state) == state
    assert rebuilt(state).terms.level_changes


@pytest.mark.parametrize("count", range(1, 28))
def test_a_course_is_rebuilt_the_same_after_any_of_its_facts(count: int):
    state = course(*lived_through()[:count])

    assert rebuilt(state) == state


def test_what_is_rebuilt_goes_on_as_the_course_itself_would():
    *facts, back = lived_through()[:20]
    state = course(*facts, back)
    further = advanced(day(60), restores=back.id)

    assert evolve(rebuilt(state), further) == evolve(state, further)


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
ENTRY = st.tuples(st.sampled_from("pservo"), HOURS)


@given(
    entries=st.lists(ENTRY, min_size=1, max_size=12),
    amendments=st.lists(st.tuples(st.integers(0, 30), st.sampled_from("cmw"), HOURS), max_size=12),
)
def test_whatever_happened_the_rebuilt_course_is_the_folded_one(
    entries: list[tuple[str, int]], amendments: list[tuple[int, str, int]]
):
    make = {
        "p": reported_at,
        "s": session_at,
        "e": ready_at,
        "r": changed_at,
        "v": visited_at,
        "o": outcome_at,
    }
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


def visited_at(hours: int) -> Event:
    return visited(at=at(hours))


def outcome_at(hours: int) -> Event:
    return outcome(socks=hours % 11, at=at(hours))
