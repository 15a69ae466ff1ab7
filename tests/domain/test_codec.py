"""Facts as bytes: what is unknown, newer or damaged is refused and never guessed at."""

from datetime import UTC, datetime
from hashlib import sha256
from json import dumps, loads

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.codec import (
    DamagedFact,
    NewerFact,
    UnknownFact,
    decode,
    digest,
    encode,
    restated,
    said,
)
from domain.events import Entry, Event, RedFlagAnswered
from domain.red_flags import closed_by
from domain.values import Change, Exercise, Location, Scalar
from tests.domain.test_events import one_of_each
from tests.facts import advanced, done, flagged, outcome, reported, responded, visited

FACTS = one_of_each()


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.TOPIC)
def test_the_version_stands_first(fact: Event):
    assert encode(fact).startswith(b'{"v":%d,"id":' % fact.VERSION)


@pytest.mark.parametrize(
    ("fact", "later"),
    [
        (reported(4), {"hard_to_bear", "strains"}),
        (advanced(), {"restores"}),
        (flagged(), {"form", "locks"}),
    ],
    ids=lambda fact: getattr(fact, "TOPIC", ""),
)
def test_a_shape_from_before_a_field_was_added_is_read(fact: Event, later: set[str]):
    fields = {key: value for key, value in loads(encode(fact)).items() if key not in later}
    assert fact.VERSION == 2

    read = decode(fact.TOPIC, dumps(fields | {"v": 1}, separators=(",", ":")).encode())

    assert read == fact


def test_a_flag_from_before_signs_had_locks_says_none():
    fields = {key: value for key, value in loads(encode(flagged())).items() if key != "locks"}

    read = decode("red-flag-answered", dumps(fields | {"v": 1}, separators=(",", ":")).encode())

    assert isinstance(read, RedFlagAnswered)
    assert (read.locks, closed_by(read)) == (None, tuple(Exercise))


def test_the_same_fact_gives_the_same_bytes_after_reading():
    assert [encode(decode(f.TOPIC, encode(f))) for f in FACTS] == [encode(f) for f in FACTS]


@pytest.mark.parametrize("topic", ["", "os:system", "domain.events:PainReported", "Pain-Reported"])
def test_an_unknown_name_is_refused(topic: str):
    with pytest.raises(UnknownFact) as refused:
        decode(topic, encode(reported(4)))

    assert refused.value.topic == topic


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.TOPIC)
def test_a_newer_shape_is_refused(fact: Event):
    newer = encode(fact).replace(b'"v":%d,' % fact.VERSION, b'"v":%d,' % (fact.VERSION + 1), 1)

    with pytest.raises(NewerFact) as refused:
        decode(fact.TOPIC, newer)

    assert (refused.value.topic, refused.value.version) == (fact.TOPIC, fact.VERSION + 1)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"null",
        b'{"v":0,"leg":4}',
        b'{"v":"1"}',
        b'{"v":1}',
        b'{"v":1,',
        b' {"v":1,"leg":4}',
        b'{"leg":4,"v":1}',
        b'{"v":99999,"leg":4}',
    ],
)
def test_what_is_no_fact_is_damaged(data: bytes):
    with pytest.raises(DamagedFact):
        decode("pain-reported", data)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b'"leg":4', b'"leg":"4"'),
        (b'"leg":4', b'"leg":4.5'),
        (b'"leg":4', b'"leg":true'),
        (b'"reading":"check_in"', b'"reading":"guess"'),
        (b'"occurred_at":"2026-05-04T07:00:00Z"', b'"occurred_at":"2026-05-04T07:00:00"'),
        (b'"occurred_at":"2026-05-04T07:00:00Z"', b'"occurred_at":"yesterday"'),
        (b'"note":""', b'"note":"\xff"'),
        (b'"note":""', b'"note":null'),
        (b'"strains":[]}', b'"strains":[]}}'),
        (b'"strains":[]', b'"strains":["running"]'),
        (b'"strains":[]', b'"strains":"sitting"'),
        (b'"hard_to_bear":null', b'"hard_to_bear":1'),
        (b'"zone":"Europe/Berlin",', b""),
    ],
)
def test_a_field_that_cannot_be_so_is_damaged(was: bytes, becomes: bytes):
    data = encode(reported(4))
    assert was in data

    with pytest.raises(DamagedFact):
        decode("pain-reported", data.replace(was, becomes, 1))


@given(
    fact=st.sampled_from(FACTS),
    place=st.floats(0, 1, exclude_max=True),
    byte=st.integers(0, 255),
    cut=st.booleans(),
)
def test_any_flipped_byte_or_cut_is_a_fact_or_a_refusal(
    fact: Event, place: float, byte: int, cut: bool
):
    data = bytearray(encode(fact))
    at = int(place * len(data))
    data[at] = byte
    if cut:
        del data[at:]

    try:
        read = decode(fact.TOPIC, bytes(data))
    except (DamagedFact, NewerFact):
        return
    assert type(read) is type(fact)


@given(st.text(max_size=200))
def test_any_note_survives(note: str):
    report = reported(4, note=note)

    assert decode(report.TOPIC, encode(report)) == report


def test_the_digest_is_sha_256():
    assert digest(b"abc") == sha256(b"abc").hexdigest()


def test_an_entry_is_restated_field_by_field():
    report = reported(4, farthest=Location.FOOT, note="first")

    after = restated(report, [Change("leg", 4, 6), Change("farthest", 5, None)])

    assert (after.leg, after.farthest, after.note) == (6, None, "first")
    assert (after.id, after.sequence) == (report.id, report.sequence)


def test_a_restated_time_is_kept_in_utc():
    after = restated(reported(4), [Change("occurred_at", "", "2026-05-04T10:00:00+02:00")])

    assert after.occurred_at == datetime(2026, 5, 4, 8, tzinfo=UTC)
    assert after.occurred_at.tzinfo is UTC


@pytest.mark.parametrize(
    ("field", "now"),
    [
        ("leg", "six"),
        ("leg", True),
        ("farthest", 6),
        ("painkillers", "lots"),
        ("occurred_at", "2026-05-04T10:00:00"),
        ("occurred_at", "0001-01-01T00:00:00+14:00"),
        ("occurred_at", None),
        ("note", None),
    ],
)
def test_what_an_entry_cannot_say_is_refused(field: str, now: Scalar):
    with pytest.raises(DamagedFact):
        restated(reported(4), [Change(field, None, now)])


@pytest.mark.parametrize(
    ("entry", "field", "now"),
    [
        (responded(done()), "response", "awful"),
        (responded(done()), "settled", "yes"),
        (responded(done()), "session", "that one"),
        (outcome(socks=3), "items", None),
        (visited(), "clinician", 7),
        (reported(4), "hard_to_bear", "very"),
    ],
)
def test_what_an_answer_cannot_say_is_refused(entry: Entry, field: str, now: Scalar):
    with pytest.raises(DamagedFact):
        restated(entry, [Change(field, None, now)])


def test_what_an_entry_says_is_told_as_it_is_written():
    fields = said(reported(4, farthest=Location.FOOT))

    assert (fields["leg"], fields["farthest"], fields["reading"]) == (4, 5, "check_in")
    assert fields["occurred_at"] == "2026-05-04T07:00:00Z"
