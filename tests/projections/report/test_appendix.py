"""The pages behind the first: only on request, and each figure as on the first."""

from dataclasses import replace
from fractions import Fraction
from uuid import UUID

import pytest

from domain.values import Exercise, Location, OutcomeItem, Painkillers
from projections.report.appendix_values import (
    Answered,
    AppendixValues,
    DayRow,
    Machine,
    Note,
    OverallAnswer,
    WeekRow,
)
from projections.report.wish import Appendix
from tests.facts import (
    changed_overall,
    check_ins,
    closed,
    corrected,
    date_of,
    day,
    done,
    opened,
    outcome,
    reported,
    visited,
    withdrawn,
)
from tests.projections.report.pages import page_of


def appendix(part: Appendix, *facts, **about) -> AppendixValues:
    found = page_of(*facts, appendix=frozenset({part}), **about).appendix
    assert found is not None
    return found


def test_nothing_is_made_that_was_not_asked_for():
    assert page_of().appendix is None


@pytest.mark.parametrize(
    ("part", "fields"),
    [
        (Appendix.DAYS, {"days"}),
        (Appendix.WEEKS, {"weeks"}),
        (Appendix.QUESTIONNAIRES, {"questionnaires", "overall"}),
        (Appendix.NOTES, {"notes"}),
        (Appendix.CORRECTIONS, {"amendments"}),
        (Appendix.CLOCKS, {"clocks"}),
        (Appendix.READING, set()),
        (Appendix.MACHINE, {"machine"}),
    ],
)
def test_each_part_is_made_by_itself(part: Appendix, fields: set[str]):
    found = appendix(part)

    made = {name for name in found.__slots__ if getattr(found, name) is not None}
    assert made == fields


def test_the_last_fourteen_days_are_told_one_by_one():
    found = appendix(Appendix.DAYS, last=20).days

    assert found is not None
    assert [each.day for each in found] == [date_of(number) for number in range(7, 21)]


def test_a_shorter_period_has_its_days():
    found = appendix(Appendix.DAYS, first=3, last=6).days

    assert found is not None
    assert [each.day for each in found] == [date_of(number) for number in (3, 4, 5, 6)]


def test_a_day_is_told_with_all_that_counts():
    facts = [
        reported(
            4,
            2,
            at=day(1, 8),
            farthest=Location.FOOT,
            night_wakings=2,
            painkillers=Painkillers.MORE,
            note="Bad.",
        ),
        reported(6, at=day(1, 20)),
        done(Exercise.TABLE_STRETCH, at=day(1, 10)),
        done(Exercise.TABLE_STRETCH, at=day(1, 12), within_budget=False, note="Too much."),
        done(at=day(1, 14)),
    ]

    assert appendix(Appendix.DAYS, *facts, last=1).days == (
        DayRow(
            day=date_of(1),
            leg=6,
            back=3,
            farthest=Location.FOOT,
            night_wakings=2,
            painkillers=Painkillers.MORE,
            is_late=False,
            sessions={Exercise.TABLE_STRETCH: 2, Exercise.KNEES_ROCKING: 1},
            over=1,
            notes=("Bad.", "Too much."),
        ),
    )


def test_what_came_too_late_is_shown_and_said_to_be_late():
    late = reported(7, at=day(1), recorded=day(5))

    (row, *_) = appendix(Appendix.DAYS, late, last=5).days or ()

    assert (row.leg, row.is_late) == (7, True)


def test_a_late_word_beside_one_in_time_adds_nothing():
    late, timely = reported(7, at=day(1), recorded=day(5)), reported(3, at=day(1, 12))

    (row, *_) = appendix(Appendix.DAYS, late, timely, last=5).days or ()

    assert (row.leg, row.is_late) == (3, False)


def test_a_week_in_one_row():
    legs = [
        *check_ins([2, 5, None, 4], back=1, night_wakings=1),
        *check_ins([9], first=5, back=1, night_wakings=0),
    ]
    sessions = [
        done(at=day(1, 10)),
        done(at=day(1, 12), within_budget=False),
        done(at=day(7)),
    ]

    (first, second) = appendix(Appendix.WEEKS, *legs, *sessions, last=9).weeks or ()

    assert first == WeekRow(
        first=date_of(1),
        days=7,
        told=4,
        leg=Fraction(9, 2),
        low=2,
        high=9,
        back=Fraction(1),
        farthest=Location.THIGH,
        nights=4,
        woken=3,
        days_done=2,
        sessions=3,
        days_over=1,
        flares=0,
    )
    assert (second.first, second.days, second.told, second.leg) == (date_of(8), 2, 0, None)


def test_of_fewer_than_half_of_its_days_a_week_has_no_median():
    (week,) = appendix(Appendix.WEEKS, *check_ins([2, 5, 4]), last=7).weeks or ()

    assert (week.told, week.leg, week.back, week.low, week.high) == (3, None, None, 2, 5)


def test_a_flare_stands_in_the_week_in_which_it_opened():
    weeks = appendix(Appendix.WEEKS, *check_ins([3] * 8 + [7, 7, 3, 3]), last=12).weeks or ()

    assert [week.flares for week in weeks] == [0, 1]


def test_questionnaires_are_told_line_by_line_with_their_score():
    told = outcome(at=day(3), walking=2, sitting=3, socks=1)
    strange = outcome("other", at=day(4), a=1)

    found = appendix(Appendix.QUESTIONNAIRES, told, strange, last=5).questionnaires

    assert found == (
        Answered(
            instrument="psfs",
            version=1,
            day=date_of(3),
            items=(OutcomeItem("walking", 2), OutcomeItem("sitting", 3), OutcomeItem("socks", 1)),
            score=Fraction(2),
            is_late=False,
        ),
        Answered(
            instrument="other",
            version=1,
            day=date_of(4),
            items=(OutcomeItem("a", 1),),
            score=None,
            is_late=False,
        ),
    )


def test_answers_about_things_as_a_whole_are_told_late_ones_too():
    told = changed_overall(3, at=day(2)), changed_overall(2, at=day(3), recorded=day(5))

    assert appendix(Appendix.QUESTIONNAIRES, *told, last=5).overall == (
        OverallAnswer(day=date_of(2), pgic=3, is_late=False),
        OverallAnswer(day=date_of(3), pgic=2, is_late=True),
    )


def test_all_notes_are_told_those_of_visits_with_whom_they_were_to():
    told = [
        reported(3, at=day(1), note="One."),
        visited("Dr Blue", at=day(2), note="Go on."),
        done(at=day(3), note="Two."),
        visited(at=day(4)),
    ]

    assert appendix(Appendix.NOTES, *told, last=5).notes == (
        Note(day=date_of(1), text="One."),
        Note(day=date_of(2), text="Go on.", clinician="Dr Blue"),
        Note(day=date_of(3), text="Two.", exercise=Exercise.KNEES_ROCKING),
    )


def test_the_machine_part_counts_the_facts_of_all_spells():
    told = reported(3, at=day(2))
    former = [opened(day(1, 7)), told, corrected(told, leg=4), closed(day(3))]
    again = replace(opened(day(9, 7)), episode=UUID(int=2))
    gone = replace(withdrawn(told, at=day(9)), episode=UUID(int=2))

    assert appendix(Appendix.MACHINE, *former, again, gone, last=9).machine == Machine(
        kinds={
            "entry-corrected": 1,
            "entry-withdrawn": 1,
            "episode-closed": 1,
            "episode-opened": 2,
            "pain-reported": 1,
        },
        episodes=2,
        first=day(1, 7),
        last=day(9),
        programme="seven-exercises",
        programme_version=1,
    )
