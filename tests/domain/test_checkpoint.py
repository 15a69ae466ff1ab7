"""A checkpoint: columns as bytes are the same columns; bytes of anything else are refused."""

from collections.abc import Iterator, Sequence
from zoneinfo import TZPATH

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import checkpoint, codec
from domain.codec import DamagedFact
from domain.columns import Columns
from domain.events import Event
from domain.facts import PAGE, Heard, Paged
from domain.gathering import gathered
from domain.timeline import when_written
from tests.domain.test_gathering import assert_folded, in_columns
from tests.facts import ZONE, chained, day, opened, reported
from tests.told import diaries


class Kept:
    """A store of facts that counts how many were read."""

    def __init__(self, facts: Sequence[Event]) -> None:
        self.rows = [
            (position, fact.TOPIC, codec.encode(fact)) for position, fact in enumerate(facts, 1)
        ]
        self.read = 0

    def after(self, position: int, limit: int) -> Iterator[tuple[int, str, bytes]]:
        for row in self.rows[position : position + limit]:
            self.read += 1
            yield row


def paged(facts: Sequence[Event]) -> tuple[Columns, Paged, Kept]:
    kept = Kept(facts)
    found = Paged(kept.after)
    for position, fact in enumerate(facts, 1):
        found.add(fact, position)
    return gathered(Columns(facts=found), facts, when_written), found, kept


def in_bytes(facts: Sequence[Event]) -> tuple[bytes, Kept]:
    columns, found, kept = paged(facts)
    return checkpoint.encode(columns, found, len(facts), kept.rows[-1][2]), kept


def read_back(facts: Sequence[Event]) -> Columns:
    data, kept = in_bytes(facts)
    return checkpoint.decode(data, checkpoint.head_of(data), kept.after)


@given(facts=diaries())
def test_what_is_read_back_stands_as_the_facts_fold(facts: list[Event]):
    columns = read_back(facts)

    assert list(columns.facts) == facts
    assert_folded(columns, facts)


@given(facts=diaries(), share=st.floats(0.1, 1))
def test_what_is_read_back_grows_as_if_it_had_never_been_bytes(facts: list[Event], share: float):
    first = max(1, round(share * len(facts)))
    data, kept = in_bytes(facts[:first])
    kept.rows = Kept(facts).rows
    columns = checkpoint.decode(data, checkpoint.head_of(data), kept.after)
    for position, fact in enumerate(facts[first:], first + 1):
        columns.facts.add(fact, position)

    grown, whole = gathered(columns, facts[first:], when_written), in_columns(facts)

    assert_folded(grown, facts)
    assert grown.facts.turns(len(facts)) == whole.facts.turns(len(facts))
    assert grown.facts.turns(first) == Heard(facts).turns(first)
    for name in (*(name for name, _ in checkpoint.NUMBERS), *checkpoint.BYTES):
        assert bytes(getattr(grown, name)) == bytes(getattr(whole, name)), name


DIARY = chained(opened(), *(reported(number % 11, at=day(number)) for number in range(2, 6)))


def test_a_checkpoint_knows_of_which_facts_it_is():
    data, kept = in_bytes(DIARY)

    head = checkpoint.head_of(data)

    assert (head.count, head.position, head.starts) == (5, 5, (1,))
    assert head.hash == codec.digest(kept.rows[-1][2])


def test_reading_one_back_reads_no_fact():
    data, kept = in_bytes(DIARY)

    columns = checkpoint.decode(data, checkpoint.head_of(data), kept.after)

    assert len(columns) == 5
    assert kept.read == 0


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _: b"",
        lambda _: b"nothing",
        lambda data: data[:-1],
        lambda data: data + b"\0",
        lambda data: data[:8] + b"\xc1" + data[9:],
    ],
)
def test_bytes_of_anything_else_are_refused(spoil):
    data, _ = in_bytes(DIARY)

    with pytest.raises(DamagedFact):
        checkpoint.head_of(spoil(data))


def test_another_fold_reads_nothing_of_this_one(monkeypatch: pytest.MonkeyPatch):
    data, _ = in_bytes(DIARY)
    monkeypatch.setattr(checkpoint, "_SHAPE", "another")

    with pytest.raises(DamagedFact):
        checkpoint.head_of(data)


def test_when_the_clocks_of_a_zone_are_known_better_days_are_found_anew(
    monkeypatch: pytest.MonkeyPatch,
):
    data, _ = in_bytes(DIARY)
    assert set(checkpoint.head_of(data).zones) == {ZONE}
    monkeypatch.setattr(checkpoint, "_rules_of", lambda zone: f"other rules of {zone}")

    with pytest.raises(DamagedFact):
        checkpoint.head_of(data)


@pytest.mark.parametrize("places", [TZPATH, ()])
def test_the_rules_of_a_zone_are_found_where_the_computer_has_them(
    monkeypatch: pytest.MonkeyPatch, places: tuple[str, ...]
):
    monkeypatch.setattr(checkpoint, "TZPATH", places)

    berlin, tokyo = checkpoint._rules_of("Europe/Berlin"), checkpoint._rules_of("Asia/Tokyo")  # noqa: SLF001

    assert "" != berlin != tokyo != ""
    assert checkpoint._rules_of("No/Where") == ""  # noqa: SLF001


def test_facts_are_read_by_pages_when_they_are_asked_for():
    facts = chained(opened(), *(reported(n % 11, at=day(1 + n // 10)) for n in range(3 * PAGE)))
    kept = Kept(facts)
    found = Paged(kept.after, starts=range(1, len(facts) + 1, PAGE), count=len(facts))

    assert found[PAGE + 3] == facts[PAGE + 3]
    assert kept.read == PAGE
    assert found[PAGE : PAGE + 9] == facts[PAGE : PAGE + 9]
    assert kept.read == PAGE
    assert found[-1] == facts[-1]
    assert list(found) == facts
    with pytest.raises(IndexError):
        found[len(facts)]


def test_a_fact_that_came_since_its_page_was_read_is_found():
    kept = Kept(DIARY[:3])
    found = Paged(kept.after, starts=[1], count=3)
    assert found[2] == DIARY[2]

    kept.rows = Kept(DIARY).rows
    found.add(DIARY[3], 4)

    assert list(found) == DIARY[:4]


def test_a_fact_that_is_gone_from_the_store_is_told_as_damage():
    found = Paged(Kept(DIARY[:3]).after, starts=[1], count=5)

    with pytest.raises(DamagedFact):
        found[4]
