"""What the person wrote: unaltered, newest last, and of the period only."""

from domain.values import Exercise
from projections.report.page import Quote
from tests.facts import (
    corrected,
    date_of,
    day,
    done,
    reported,
    visited,
    withdrawn,
)
from tests.projections.report.pages import page_of


def test_the_three_newest_notes_are_told_as_they_were_written():
    told = [
        reported(3, at=day(2), note="Too old."),
        reported(3, at=day(4), note="  =1+1 \n second line  "),
        done(Exercise.BACKBLOCK, at=day(5, 20), note="A pull behind the knee."),
        reported(3, at=day(5, 8), note="Slept well."),
        reported(3, at=day(6), note="   "),
    ]

    assert page_of(*told, last=9).quotes == (
        Quote(day=date_of(4), text="  =1+1 \n second line  "),
        Quote(day=date_of(5), text="Slept well."),
        Quote(day=date_of(5), text="A pull behind the knee.", exercise=Exercise.BACKBLOCK),
    )


def test_notes_stand_as_corrected_last_and_not_at_all_where_withdrawn():
    wrong, gone = reported(3, at=day(2), note="Lef leg."), reported(3, at=day(3), note="Nothing.")
    facts = wrong, gone, corrected(wrong, at=day(4), note="Left leg."), withdrawn(gone, at=day(4))

    assert [each.text for each in page_of(*facts, last=9).quotes] == ["Left leg."]


def test_a_note_that_came_late_is_told_all_the_same():
    late = reported(3, at=day(2), recorded=day(6), note="Forgot to say.")

    assert [each.text for each in page_of(late, last=9).quotes] == ["Forgot to say."]


def test_a_visit_is_not_in_the_persons_words_on_the_page():
    assert page_of(visited(at=day(2), note="Go on."), last=9).quotes == ()


def test_what_was_written_outside_the_period_is_not_quoted():
    told = [reported(3, at=day(number), note=str(number)) for number in (2, 5, 9)]

    assert [each.text for each in page_of(*told, first=4, last=8).quotes] == ["5"]
