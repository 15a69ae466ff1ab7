"""Whether a diary or a history is whole: every break in the chain has a place and a reason."""

import pytest

from domain.values import Closing, Side
from domain.verifying import MOST_FAULTS, Fault, verify
from tests.domain.applications import CALM, chronic
from tests.domain.histories import later, rows_of
from tests.facts import FIRST, Clock, begun

Rows = list[tuple[str, bytes]]


def two_spells() -> Rows:
    clock = Clock()
    app = chronic(clock)
    app.close_episode(Closing.RECOVERED)
    clock.pass_by(days=9)
    app.open_episode(side=Side.RIGHT, onset=FIRST)
    app.report_pain(CALM)
    return rows_of(app)


def places(rows: Rows) -> list[int]:
    return [fault.place for fault in verify(rows).found]


def test_what_the_application_wrote_is_sound():
    rows = two_spells()

    found = verify(rows)

    assert found.is_sound
    assert (found.facts, found.unread) == (len(rows), 0)


def test_nothing_at_all_is_sound():
    assert verify([]).is_sound


def test_the_head_stands_for_all_of_it():
    rows = two_spells()

    assert verify(rows).head == verify(list(rows)).head
    assert verify(rows).head != verify(rows[:-1]).head


def test_an_edited_fact_is_found_by_the_one_after_it():
    rows = two_spells()
    kind, data = rows[4]
    rows[4] = kind, data.replace(b'"leg":3', b'"leg":4')

    assert verify(rows).found == (Fault(6, rows[5][0], "it does not follow the one before it"),)


@pytest.mark.parametrize("place", [1, 3, 12])
def test_a_fact_that_is_gone_is_missed_where_it_was(place: int):
    rows = two_spells()
    del rows[place]

    assert places(rows) == [place + 1]


def test_facts_that_changed_places_are_found():
    rows = two_spells()
    rows[3], rows[4] = rows[4], rows[3]

    assert places(rows) == [4, 5, 6]


def test_a_fact_that_stands_there_twice_is_found():
    rows = two_spells()
    rows.insert(3, rows[3])

    assert places(rows) == [5]


def test_a_fact_of_a_spell_that_was_over_is_found():
    rows = two_spells()
    spell = len(rows) - 2
    rows.append(rows[spell - 1])

    assert verify(rows).found[0].reason == "it belongs to a spell that was over"


def test_a_spell_that_was_not_opened_is_found():
    rows = two_spells()
    rows[0] = "hold-began", rows[0][1]

    assert verify(rows).found == (
        Fault(1, "hold-began", "it does not belong where a spell begins"),
    )


@pytest.mark.parametrize("data", [b"", b"{}", b"null", b"\xff", b'{"v":1}', b"[" * 9000])
def test_bytes_that_are_no_fact_are_found(data: bytes):
    rows = two_spells()
    rows[2] = rows[2][0], data

    assert places(rows)[0] == 3


def test_facts_to_come_have_their_place_in_the_chain():
    rows = rows_of(begun())
    rows.append(later("walk-taken", rows))
    rows.append(later("walk-taken", rows))

    assert verify(rows).unread == 2
    assert verify(rows).is_sound
    assert places([rows[0], rows[2]]) == [2]


def test_not_every_fault_of_a_ruin_is_listed():
    rows = two_spells()

    assert len(verify(rows * 9).found) == MOST_FAULTS
