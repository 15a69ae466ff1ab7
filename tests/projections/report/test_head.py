"""The head of the page: who, which days, how much of them was told, where in the programme."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from domain.course import Course
from domain.facts import Heard
from domain.values import Exercise, Phase, Side, Stage
from projections.periods import Days
from projections.report.making import report
from projections.report.wish import Appendix, ReportWish
from tests.facts import (
    FIRST,
    ZONE,
    advanced,
    chained,
    check_ins,
    closed,
    corrected,
    course,
    date_of,
    day,
    done,
    eased,
    eased_off,
    flagged,
    on,
    opened,
    prescribed_to,
    reported,
    reverted,
    visited,
    withdrawn,
)
from tests.programme_files import outcomes, programme
from tests.projections.report.pages import HEAD, page_of


def test_days_with_leg_or_back_pain_that_counts_are_read():
    told = [
        reported(5, 2, at=day(1)),
        reported(None, 2, at=day(2)),
        reported(5, None, at=day(3)),
        reported(None, None, at=day(4), night_wakings=1),
        reported(5, 2, at=day(5), recorded=day(7)),
    ]

    assert page_of(*told, last=7).read == 3


def test_what_was_written_on_the_next_day_is_read_as_well():
    assert page_of(reported(5, at=day(3), recorded=day(4)), last=5).read == 1


def test_a_withdrawn_check_in_is_not_read_and_one_brought_back_is():
    told = reported(5, at=day(3))
    gone = withdrawn(told, at=day(4))

    assert page_of(told, gone, last=5).read == 0
    assert page_of(told, gone, withdrawn(gone, at=day(5)), last=5).read == 1


def test_a_corrected_day_counts_where_it_was_moved_to():
    told = reported(5, at=day(3))
    moved = corrected(told, at=day(4), occurred_at=day(9).isoformat())

    found = page_of(told, moved, first=1, last=12)

    assert found.read == 1
    assert [each.day for each in found.course.days if each.leg is not None] == [date_of(9)]


def test_no_day_before_the_diary_and_none_to_come():
    found = page_of(*check_ins([5] * 3), first=-30, last=40, until=6)

    assert found.days == Days(date_of(1), date_of(6))
    assert found.wish.days == found.days


def test_pain_told_of_days_before_the_opening_belongs_to_the_diary():
    before = reported(6, at=day(-1), recorded=day(1, 8))

    assert page_of(before, first=-30, last=5).days == Days(date_of(-1), date_of(5))


def test_a_period_before_the_diary_has_no_days_and_says_nothing():
    found = page_of(*check_ins([5] * 3), first=-9, last=-3, until=6)

    assert len(found.days) == 0
    assert (found.read, found.kept.days, found.course.days, found.weeks) == (0, 0, (), ())
    assert (found.leg.last.n, found.leg.last.of, found.safety.days) == (0, 0, 0)


@pytest.mark.parametrize("days", [Days(date.min, date.min), Days(date.max, date.max)])
def test_no_days_are_too_far_away_to_be_asked_for(days: Days):
    facts = chained(opened(day(1, 7)))
    wish = ReportWish(days=days, appendix=frozenset(Appendix))

    found = report(
        course(*facts), facts, programme(), outcomes(), wish, at=day(3), zone=ZONE, head=HEAD
    )

    assert len(found.days) == 0
    assert found.days.first in {date_of(1), date_of(4)}


def test_ever_and_always_is_all_of_the_diary():
    facts = chained(opened(day(1, 7)))
    wish = ReportWish(days=Days(date.min, date.max))

    found = report(
        course(*facts), facts, programme(), outcomes(), wish, at=day(3), zone=ZONE, head=HEAD
    )

    assert found.days == Days(date_of(1), date_of(3))


def test_an_empty_diary_is_a_page_without_figures():
    wish = ReportWish(days=Days(date_of(1), date_of(28)))

    found = report(Course(), [], programme(), outcomes(), wish, at=day(28), zone=ZONE, head="")

    assert found.days == Days(date_of(28), date_of(28))
    assert (found.side, found.onset, found.code, found.facts) == (None, None, "", 0)
    assert (found.stage, found.phase, found.stage_since) == (Stage.ACUTE, Phase.SETTLING, None)
    assert found.leg.last.median is None
    assert found.function_scale is None
    assert found.safety.last_asked is None
    assert all(each.days_done == 0 for each in found.responses)


def test_an_empty_diary_has_empty_pages_behind_it():
    wish = ReportWish(days=Days(date_of(1), date_of(3)), appendix=frozenset(Appendix))

    found = report(
        Course(), [], programme(), outcomes(), wish, at=day(3), zone=ZONE, head=""
    ).appendix

    assert found is not None
    assert (found.questionnaires, found.overall, found.notes) == ((), (), ())
    assert (found.amendments, found.clocks) == ((), ())
    assert found.machine is not None
    assert (found.machine.kinds, found.machine.episodes) == ({}, 0)
    assert (found.machine.first, found.machine.last) == (None, None)
    assert (found.machine.programme, found.machine.programme_version) == ("", 0)


def test_facts_that_stay_in_their_store_make_the_same_page():
    facts = chained(opened(day(1, 7)), *check_ins([5] * 3), flagged(at=day(2)), eased(day(3)))
    wish = ReportWish(days=Days(date_of(1), date_of(3)))

    found = [
        report(course(*facts), each, programme(), outcomes(), wish, at=day(3), zone=ZONE, head=HEAD)
        for each in (facts, Heard(facts))
    ]

    assert found[0] == found[1]
    assert (found[1].phase, len(found[1].safety.seen)) == (Phase.EASING, 1)


def test_a_diary_of_one_day_has_its_one_day():
    found = page_of(reported(6, 3, at=day(1)), last=1)

    assert (found.read, len(found.days)) == (1, 1)
    assert (found.leg.last.median, found.leg.last.n, found.leg.last.of) == (6, 1, 1)
    assert found.leg.first is None


def test_the_leg_and_the_onset_are_those_of_the_opening():
    found = page_of(opened(day(1, 7), side=Side.RIGHT, onset=date_of(-20)), last=3)

    assert (found.side, found.onset) == (Side.RIGHT, date_of(-20))


def test_the_stage_is_that_of_the_end_of_the_period():
    turns = eased(day(5)), advanced(day(20, 7)), reverted(day(40))
    ends = [4, 5, 19, 20, 39, 40]

    found = [page_of(*turns, last=last, until=60) for last in ends]

    settling, easing = (Stage.ACUTE, Phase.SETTLING), (Stage.ACUTE, Phase.EASING)
    assert [(each.stage, each.phase) for each in found] == [
        settling,
        easing,
        easing,
        (Stage.CHRONIC, None),
        (Stage.CHRONIC, None),
        settling,
    ]
    since = [each.stage_since for each in found]
    assert since == [date_of(number) for number in (1, 5, 5, 20, 20, 40)]


def test_easing_that_ended_is_settling_since_then():
    found = page_of(eased(day(5)), eased_off(day(9)), last=12)

    assert (found.phase, found.stage_since) == (Phase.SETTLING, date_of(9))


def test_a_stay_that_goes_on_again_is_told_since_it_began():
    back = reverted(day(30))
    again = advanced(day(33), restores=back.id)

    found = page_of(eased(day(5)), advanced(day(20)), back, again, last=40)

    assert (found.stage, found.stage_since) == (Stage.CHRONIC, date_of(20))


def test_the_last_visit_up_to_the_end_is_named():
    visits = visited("Dr Blue", at=day(3)), visited("A. Weber", at=day(9)), visited(at=day(20))

    found = page_of(*visits, first=5, last=12, until=30)

    assert (found.visit, found.clinician) == (date_of(9), "A. Weber")
    assert found.course.visits == (date_of(9),)


def test_without_a_visit_nobody_is_named():
    found = page_of(last=5)

    assert (found.visit, found.clinician) == (None, "")


def test_the_code_stays_with_the_diary_and_differs_between_two():
    first = page_of(last=5)
    later = page_of(*check_ins([5] * 30), last=30)
    other = page_of(replace(opened(day(1, 7)), episode=UUID(int=77)), last=5)

    assert first.code == later.code != other.code
    assert first.code.startswith("P-")
    assert len(first.code) == 6


def test_facts_of_former_spells_are_counted_and_say_nothing_else():
    former = [opened(day(1, 7)), *check_ins([9] * 20), closed(day(21))]
    again = UUID(int=2)
    present = [opened(day(30, 7)), *check_ins([2] * 14, first=30)]
    facts = chained(*former) + [replace(each, episode=again) for each in chained(*present)]
    wish = ReportWish(days=Days(date_of(1), date_of(43)))

    found = report(
        course(*facts), facts, programme(), outcomes(), wish, at=day(43), zone=ZONE, head=HEAD
    )

    assert (found.facts, found.head) == (22 + 15, HEAD)
    assert found.days == Days(date_of(30), date_of(43))
    assert (found.read, found.leg.last.median) == (14, 2)


def test_the_limits_are_those_of_the_last_day():
    more = prescribed_to("table_stretch.limit.sessions", 5, at=day(8), valid_from=date_of(10))
    back = prescribed_to("table_stretch.limit.sessions", None, at=day(18), valid_from=date_of(20))

    def limit(last: int) -> int:
        found = page_of(more, back, last=last, until=30).responses
        rules = next(each.rules for each in found if each.rules.id is Exercise.TABLE_STRETCH)
        assert rules.limit is not None
        return rules.limit.sessions.value

    assert [limit(last) for last in (9, 10, 19, 20)] == [3, 5, 5, 3]


def test_what_exercises_share_is_as_on_the_last_day_too():
    fewer = prescribed_to("joint_limits.0.sessions", 3, at=day(8), valid_from=date_of(10))

    found = [page_of(fewer, last=last, until=30).joint_limits[0] for last in (9, 10)]

    assert [each.sessions.value for each in found] == [4, 3]


def test_what_was_prescribed_within_the_period_is_told():
    before = prescribed_to("curl_downs.limit.sessions", 1, at=day(2), valid_from=date_of(2))
    within = prescribed_to("table_stretch.limit.sessions", 2, at=day(8), valid_from=date_of(10))

    found = page_of(before, within, first=5, last=12, until=20)

    assert [each.figure for each in found.prescriptions] == ["table_stretch.limit.sessions"]


def test_a_session_over_a_limit_stays_over_whatever_is_prescribed_later():
    stretch = done(Exercise.TABLE_STRETCH, at=day(3), within_budget=False)
    more = prescribed_to("table_stretch.limit.sessions", 6, at=day(4), valid_from=date_of(1))

    assert page_of(stretch, more, last=5).kept.days_over == 1


def test_a_late_evening_belongs_to_the_day_before_also_when_the_clocks_change():
    changes = on(FIRST.replace(month=10, day=25), 2, 30, fold=1)  # the second half past two
    begins = opened(changes - timedelta(days=3))
    told = reported(6, at=changes)
    wish = ReportWish(days=Days(changes.date() - timedelta(days=9), changes.date()))
    facts = chained(begins, told)

    found = report(
        course(*facts), facts, programme(), outcomes(), wish, at=changes, zone=ZONE, head=HEAD
    )

    assert found.days.last == changes.date() - timedelta(days=1)
    assert found.course.days[-1].leg == 6


def test_the_comparison_is_between_fourteen_days_or_halves_that_do_not_overlap():
    lengths = {13: None, 14: 7, 15: 7, 27: 13, 28: 14, 60: 14}

    for last, length in lengths.items():
        found = page_of(last=last)
        first = None if length is None else Days(date_of(1), date_of(length))
        assert found.first_days == first
        assert len(found.last_days) == (length or last)
        assert found.last_days.last == date_of(last)
