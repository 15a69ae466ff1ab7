"""What the person corrected or withdrew, as it stands."""

from domain.events import Event
from domain.values import Exercise, Strain
from projections.report.appendix_values import Altered, Amending, Amendment
from projections.report.wish import Appendix
from tests.facts import (
    corrected,
    date_of,
    day,
    done,
    outcome,
    reported,
    withdrawn,
)
from tests.projections.report.pages import page_of


def amendments(*facts: Event, first: int = 1, last: int = 9) -> tuple[Amendment, ...]:
    wished = frozenset({Appendix.CORRECTIONS})
    found = page_of(*facts, first=first, last=last, until=30, appendix=wished).appendix
    assert found is not None
    assert found.amendments is not None
    return found.amendments


def test_a_correction_is_told_with_what_was_said_before():
    told = reported(5, at=day(2))

    assert amendments(told, corrected(told, at=day(3), leg=4)) == (
        Amendment(
            on=date_of(3),
            what=Amending.CORRECTED,
            kind="pain-reported",
            entry_day=date_of(2),
            exercise=None,
            changes=(Altered(field="leg", was=None, now=4),),
        ),
    )


def test_a_withdrawal_is_told_with_all_that_the_entry_said():
    session = done(Exercise.BACKBLOCK, at=day(2), pain_before=3, note="Oops.")

    (found,) = amendments(session, withdrawn(session, at=day(4)))

    assert (found.on, found.what, found.kind) == (date_of(4), Amending.WITHDRAWN, "exercise-done")
    assert (found.entry_day, found.exercise) == (date_of(2), Exercise.BACKBLOCK)
    assert found.changes == (
        Altered(field="level", was="dart", now=None),
        Altered(field="pain_before", was=3, now=None),
        Altered(field="note", was="Oops.", now=None),
    )


def test_of_a_withdrawn_report_its_strains_are_told_in_a_line():
    told = reported(3, None, at=day(2), strains=(Strain.SITTING, Strain.STRESS))

    (found,) = amendments(told, withdrawn(told, at=day(4)))

    assert Altered(field="strains", was="sitting stress", now=None) in found.changes


def test_of_a_withdrawn_questionnaire_its_lines_are_told():
    told = outcome(at=day(2), walking=2, socks=0)

    (found,) = amendments(told, withdrawn(told, at=day(4)))

    assert found.changes[-2:] == (
        Altered(field="walking", was=2, now=None),
        Altered(field="socks", was=0, now=None),
    )


def test_what_was_undone_is_left_out():
    told = reported(5, at=day(2))
    gone = withdrawn(told, at=day(3))

    assert amendments(told, gone, withdrawn(gone, at=day(4))) == ()


def test_several_amendments_of_an_entry_are_told_in_their_order():
    told = reported(5, at=day(2))
    facts = (
        told,
        corrected(told, at=day(3), leg=4),
        corrected(told, at=day(4), leg=6),
        withdrawn(told, at=day(5)),
    )

    found = amendments(*facts)

    assert [each.on for each in found] == [date_of(number) for number in (3, 4, 5)]
    assert Altered(field="leg", was=6, now=None) in found[-1].changes


def test_an_entry_outside_the_period_is_not_told():
    told = reported(5, at=day(2))

    assert amendments(told, corrected(told, at=day(5), leg=4), first=4) == ()


def test_one_that_was_moved_into_the_period_or_out_of_it_is_told():
    out, into = reported(5, at=day(6)), reported(5, at=day(2))
    facts = (
        out,
        into,
        corrected(out, at=day(8), occurred_at=day(1).isoformat()),
        corrected(into, at=day(8), occurred_at=day(7).isoformat()),
    )

    found = amendments(*facts, first=5)

    assert [each.entry_day for each in found] == [date_of(6), date_of(2)]


def test_one_that_lay_in_the_period_for_a_while_is_told_of_then():
    told = reported(5, at=day(1))
    moves = [
        corrected(told, at=day(8), occurred_at=day(number).isoformat()) for number in (6, 1, 2)
    ]

    found = amendments(told, *moves, first=5)

    assert [each.entry_day for each in found] == [date_of(1), date_of(6)]
