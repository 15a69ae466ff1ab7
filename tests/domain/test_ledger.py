"""Entries as they stand: corrections, withdrawals and undos, each in its order."""

from functools import reduce
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.codec import restated, said
from domain.events import Entry, EntryCorrected, EntryWithdrawn
from domain.ledger import Amendment, Ledger
from domain.values import Change, Scalar
from tests.facts import (
    changed_overall,
    corrected,
    done,
    flagged,
    outcome,
    ready,
    reported,
    responded,
    visited,
    withdrawn,
)

REPORT = reported(4)


def after(*amendments: Amendment, entry: Entry = REPORT) -> Ledger:
    return reduce(lambda ledger, event: ledger.amend(event)[0], amendments, Ledger().enter(entry))


def leg(ledger: Ledger) -> int | None:
    entry: Any = ledger.entries.get(REPORT.id)
    return None if entry is None else entry.leg


def test_an_entry_stands_as_it_was_entered():
    assert after().entries[REPORT.id] is REPORT


def test_a_correction_lets_it_say_something_else():
    first, second = corrected(REPORT, leg=6), corrected(REPORT, leg=2)

    assert leg(after(first)) == 6
    assert leg(after(first, second)) == 2


def test_a_withdrawn_entry_is_gone():
    assert leg(after(withdrawn(REPORT))) is None


def test_amendments_are_undone_in_order():
    first, second, gone = corrected(REPORT, leg=6), corrected(REPORT, leg=2), withdrawn(REPORT)
    all_three = (first, second, gone)

    assert leg(after(*all_three)) is None
    assert leg(after(*all_three, withdrawn(gone))) == 2
    assert leg(after(*all_three, withdrawn(gone), withdrawn(second))) == 6
    assert leg(after(*all_three, withdrawn(gone), withdrawn(second), withdrawn(first))) == 4


def test_after_every_undo_the_ledger_is_as_it_was():
    first = corrected(REPORT, leg=6)
    gone = withdrawn(REPORT)

    assert after(first, withdrawn(first)) == after()
    assert after(first, gone, withdrawn(gone)) == after(first)


def test_only_the_last_amendment_can_be_undone():
    first, second = corrected(REPORT, leg=6), corrected(REPORT, leg=2)
    ledger = after(first, second)

    assert not ledger.may_take_back(first.id)
    assert ledger.may_take_back(second.id)
    assert leg(after(first, second, withdrawn(first))) == 2


def test_an_undo_cannot_be_undone():
    first = corrected(REPORT, leg=6)
    undo = withdrawn(first)

    ledger = after(first, undo)

    assert not ledger.may_take_back(first.id)
    assert not ledger.may_take_back(undo.id)
    assert leg(after(first, undo, withdrawn(undo))) == 4


def test_after_an_undo_the_entry_can_be_amended_again():
    gone = withdrawn(REPORT)

    assert leg(after(gone, withdrawn(gone), corrected(REPORT, leg=9))) == 9
    assert leg(after(gone, withdrawn(gone), withdrawn(REPORT))) is None


@pytest.mark.parametrize("amendment", [corrected(flagged(), leg=1), withdrawn(flagged())])
def test_an_amendment_of_what_is_not_there_changes_nothing(amendment: Amendment):
    ledger = after()

    assert ledger.amend(amendment) == (ledger, None, None)


def test_a_withdrawn_entry_is_not_corrected():
    assert leg(after(withdrawn(REPORT), corrected(REPORT, leg=1))) is None


def test_the_entry_before_and_after_is_told():
    change = corrected(REPORT, leg=6)
    ledger, before, now = after().amend(change)

    assert (before, now) == (REPORT, restated(REPORT, [Change("leg", None, 6)]))
    assert ledger.amend(withdrawn(change))[1:] == (now, REPORT)
    assert ledger.amend(withdrawn(REPORT))[1:] == (now, None)


def test_entries_do_not_touch_each_other():
    other = ready()
    ledger = after(corrected(REPORT, leg=6)).enter(other)

    ledger, _, _ = ledger.amend(withdrawn(other))

    assert leg(ledger) == 6
    assert other.id not in ledger.entries


@pytest.mark.parametrize(
    ("entry", "field", "now"),
    [
        (done(), "note", "so"),
        (ready(), "ready", False),
        (changed_overall(2), "pgic", 3),
        (responded(done()), "response", "worse"),
        (outcome(socks=3), "occurred_at", "2026-05-03T07:00:00Z"),
        (visited(), "clinician", "Dr Blue"),
    ],
)
def test_every_kind_of_entry_is_amended_and_brought_back(entry: Entry, field: str, now: Scalar):
    change, gone = corrected(entry, **{field: now}), withdrawn(entry)

    changed = after(change, entry=entry).entries[entry.id]

    assert said(changed)[field] == now
    assert entry.id not in after(change, gone, entry=entry).entries
    assert after(change, gone, withdrawn(gone), entry=entry).entries[entry.id] == changed
    assert after(change, withdrawn(change), entry=entry) == after(entry=entry)


STEPS = st.lists(st.sampled_from(["correct", "withdraw", "undo", "undo the first"]), max_size=12)


@given(STEPS)
def test_undoing_is_going_back_to_where_one_was(steps: list[str]):
    ledger = Ledger().enter(REPORT)
    been: list[Ledger] = [ledger]
    made: list[EntryCorrected | EntryWithdrawn] = []
    for number, step in enumerate(steps):
        match step:
            case "correct" if leg(ledger) is not None:
                made.append(corrected(REPORT, leg=number % 11))
            case "withdraw" if leg(ledger) is not None:
                made.append(withdrawn(REPORT))
            case "undo" if made:
                been.pop()
                ledger = ledger.amend(withdrawn(made.pop()))[0]
                assert ledger == been[-1]
                continue
            case "undo the first" if len(made) > 1:
                assert ledger.amend(withdrawn(made[0]))[0] == ledger
                continue
            case _:
                continue
        ledger = ledger.amend(made[-1])[0]
        been.append(ledger)
    assert len(been) == len(made) + 1
