"""Every fact: fixed names and versions, frozen, and each one kept, closed, reopened and read."""

import json
from dataclasses import FrozenInstanceError, fields
from importlib.resources import files
from pathlib import Path

import pytest
from eventsourcing.utils import Environment

from domain.codec import decode, encode
from domain.events import ENTRIES, FACTS, EntryCorrected, Event
from domain.mapper import FactMapper
from domain.store import encrypted_file
from domain.values import (
    Change,
    Ending,
    Exercise,
    Finding,
    Form,
    LevelReason,
    Location,
    Painkillers,
    Reading,
    ReminderAnswer,
    Response,
    State,
    Strain,
)
from tests.facts import (
    EARLY,
    EPISODE,
    FIRST,
    advanced,
    agreed,
    answered,
    cautioned,
    chained,
    changed_overall,
    cleared,
    closed,
    corrected,
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
    unheld,
    visited,
    withdrawn,
)

TOPICS = {
    "episode-opened",
    "pain-reported",
    "exercise-done",
    "readiness-answered",
    "global-change-reported",
    "easing-began",
    "stage-advanced",
    "stage-reverted",
    "red-flag-answered",
    "red-flag-cleared",
    "entry-corrected",
    "entry-withdrawn",
    "response-reported",
    "outcome-completed",
    "appointment-held",
    "easing-ended",
    "level-changed",
    "prescription-changed",
    "cautions-answered",
    "agreement-recorded",
    "hold-began",
    "hold-ended",
    "report-shared",
    "reminder-answered",
    "episode-closed",
}
KEY = bytes(range(32))
FINDING = Finding(criterion="C2'", state=State.MET, value="2.5, worst 4", limit="needs 3.0 or less")


def one_of_each() -> list[Event]:
    """Every kind of fact with every field filled, in the order of a diary."""
    report = reported(
        6,
        4,
        at=day(1),
        recorded=day(2),
        reading=Reading.MOMENT,
        farthest=Location.BELOW_KNEE,
        tingling=True,
        weakness=False,
        night_wakings=2,
        painkillers=Painkillers.LESS,
        note='after a long drive; "quoted", ümlaut, \N{SNOWMAN}, a\nnew line',
        hard_to_bear=True,
        strains=(Strain.SITTING, Strain.STRESS),
    )
    session = done(
        Exercise.BACKBLOCK,
        sets=1,
        repetitions=5,
        hold_seconds=60,
        seconds=120,
        pain_before=3,
        pain_highest=5,
        pain_after=2,
        pleasant=True,
        guided=True,
        within_budget=False,
        rules=1,
        ended_early=Ending.PAIN,
        note="it pulled",
    )
    flag = flagged(note="since this morning", form=Form.SHORT, locks=tuple(Exercise))
    drop = {"why": LevelReason.FLARE, "was": "three", "flare_opened": FIRST}
    change = corrected(report, leg=5, farthest=None, note="typed it wrongly", tingling=False)
    override = {
        "override_by": "Ms Green",
        "override_on": FIRST,
        "override_reason": "Seen at the practice.",
    }
    return chained(
        opened(cautions=("pregnancy",), equipment=("mat", "strap")),
        report,
        reported(),
        session,
        done(),
        ready(),
        changed_overall(),
        eased(),
        eased_off(entries=(session.id,), note="too soon"),
        advanced(findings=(FINDING,), restores=report.id, **override),
        reverted(readings=(report.id,), note="too soon"),
        responded(session, Response.WORSE, settled=False),
        outcome(socks=3, sitting=0, walking=10),
        visited(note="Go on."),
        level_changed(Exercise.CURL_DOWNS, "first", by="A. Weber", note="Slowly.", **drop),
        prescribed_to("curl_downs.limit.sessions", None, was=2),
        cautioned("hip", "blood"),
        agreed(caution="hip"),
        agreed(exercise=Exercise.BACKBLOCK, level="end"),
        held(),
        unheld(),
        shared(given_to="A. Weber"),
        answered(ReminderAnswer.NOT_TODAY, Exercise.CURL_DOWNS, reminded=EARLY),
        flag,
        flagged(None),
        cleared(flag),
        change,
        withdrawn(change),
        closed(),
    )


def test_names_are_fixed():
    assert set(FACTS) == TOPICS
    assert all(topic == FACTS[topic].TOPIC for topic in FACTS)
    assert {kind.TOPIC for kind in ENTRIES} < TOPICS


def test_there_is_one_of_each_to_try():
    assert {type(fact) for fact in one_of_each()} == set(FACTS.values())


@pytest.mark.parametrize("fact", one_of_each(), ids=lambda fact: fact.TOPIC)
def test_a_fact_is_frozen_and_has_no_place_for_more(fact: Event):
    with pytest.raises(FrozenInstanceError):
        fact.zone = "UTC"
    assert not hasattr(fact, "__dict__")
    assert all(field.kw_only for field in fields(fact))


@pytest.mark.parametrize("fact", one_of_each(), ids=lambda fact: fact.TOPIC)
def test_a_fact_is_kept_and_read_back_the_same(fact: Event):
    assert decode(fact.TOPIC, encode(fact)) == fact


def test_facts_are_written_to_an_encrypted_file_closed_and_read_again(tmp_path: Path):
    facts = one_of_each()
    path = tmp_path / "diary.db"
    store = encrypted_file(path, KEY, new=True)
    with store.factory(Environment("Test")) as factory:
        factory.event_store(FactMapper(), factory.application_recorder()).put(facts)
        factory.close()

    reopened = encrypted_file(path, KEY)
    with reopened.factory(Environment("Test")) as factory:
        read = list(factory.event_store(FactMapper(), factory.application_recorder()).get(EPISODE))
        factory.close()

    assert read == facts
    assert [type(fact) for fact in read] == [type(fact) for fact in facts]


def golden() -> list[tuple[str, bytes]]:
    text = files("tests.golden").joinpath("facts.jsonl").read_bytes()
    lines = [line.split(b"\t", 1) for line in text.splitlines()]
    return [(topic.decode(), data) for topic, data in lines]


@pytest.mark.parametrize(("topic", "data"), golden())
def test_every_shape_that_was_ever_shipped_is_read_for_ever(topic: str, data: bytes):
    fact = decode(topic, data)

    assert topic == fact.TOPIC
    shipped = json.loads(data)
    now = json.loads(encode(fact))
    assert {key: now[key] for key in shipped} | {"v": shipped["v"]} == shipped


def test_the_golden_file_holds_every_fact_in_its_newest_shape():
    held = {(topic, json.loads(data)["v"]) for topic, data in golden()}

    assert {(kind.TOPIC, kind.VERSION) for kind in FACTS.values()} <= held


def test_a_fact_stands_in_its_place_under_the_names_of_the_store():
    fact = one_of_each()[3]

    assert (fact.originator_id, fact.originator_version) == (EPISODE, 4)


def test_a_correction_keeps_what_was_said_of_any_plain_kind():
    correction = next(f for f in one_of_each() if isinstance(f, EntryCorrected))

    read = decode(correction.TOPIC, encode(correction))

    assert isinstance(read, EntryCorrected)
    assert {type(change.now) for change in read.changes} == {int, type(None), str, bool}
    assert read.changes[0] == Change("leg", None, 5)
