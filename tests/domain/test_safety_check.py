"""When the safety questions are due, and whether a guided session may go without them."""

import pytest

from domain.course import Course
from domain.events import Event
from domain.refusals import RedFlagsNotAsked
from domain.safety_check import Cause, due, form_of, is_asked
from domain.values import Form, Tier
from tests.domain.episodes import chronic
from tests.facts import check_ins, cleared, course, date_of, day, flagged, prescribed_to
from tests.programme_files import programme


def full(number: int, hour: int = 9) -> Event:
    return flagged(None, at=day(number, hour), form=Form.FULL)


def short(number: int, hour: int = 9) -> Event:
    return flagged(None, at=day(number, hour), form=Form.SHORT)


def cause(number: int, *facts: Event) -> Cause | None:
    return due(course(*facts), programme(), date_of(number))


def may_start(number: int, *facts: Event) -> bool:
    try:
        is_asked(course(*facts), programme(), date_of(number))
    except RedFlagsNotAsked:
        return False
    return True


def test_3_at_the_beginning_all_questions_are_due():
    assert cause(1) is Cause.NEVER_ASKED
    assert cause(1, short(1)) is Cause.NEVER_ASKED
    assert due(Course(), programme(), date_of(1)) is Cause.NEVER_ASKED


def test_3_nothing_is_due_on_a_day_on_which_it_was_answered():
    assert cause(1, full(1)) is None
    assert cause(3, full(1), short(3)) is None


def test_3_the_short_form_is_due_every_day():
    assert cause(2, full(1)) is Cause.DAILY
    assert cause(3, full(1), short(2)) is Cause.DAILY


def test_3_the_day_turns_at_four():
    assert cause(1, full(1, 23)) is None
    assert due(course(full(2, 3)), programme(), date_of(1)) is None
    assert cause(2, full(2, 3)) is Cause.DAILY


@pytest.mark.parametrize(("number", "found"), [(7, None), (8, Cause.WEEKLY), (9, Cause.WEEKLY)])
def test_3_all_questions_are_due_every_seven_days(number: int, found: Cause | None):
    assert cause(number, *check_ins([3] * 9), full(1), short(number)) is found


@pytest.mark.parametrize(("days", "found"), [(13, Cause.WEEKLY), (14, Cause.LONG_GAP)])
def test_2_7_all_questions_are_due_after_fourteen_days_without_a_check_in(days: int, found: Cause):
    lived = [*check_ins([3]), full(1)]

    assert cause(2 + days, *lived) is found
    assert cause(2 + days, *lived, *check_ins([3], first=2 + days)) is found


def test_2_7_the_questions_are_answered_on_the_day_of_the_return_or_later():
    back = [*check_ins([3]), full(1), *check_ins([3], first=16)]

    assert cause(16, *back, short(16)) is Cause.LONG_GAP
    assert cause(17, *back, short(17)) is Cause.LONG_GAP
    assert cause(16, *back, full(16)) is None
    assert cause(17, *back, full(17)) is None


def test_2_7_questions_answered_amid_the_silence_are_asked_again_at_its_end():
    back = [*check_ins([3]), full(10), *check_ins([3], first=16)]

    assert cause(16, *back, short(16)) is Cause.LONG_GAP


def test_2_7_a_gap_is_not_forgotten_by_who_never_answered_all_questions():
    back = [*check_ins([3]), short(1), *check_ins([3], first=16), short(16)]

    assert cause(16, *back) is Cause.LONG_GAP
    assert not may_start(16, *back)


def test_2_7_how_long_a_gap_may_be_is_a_figure_that_can_be_prescribed():
    shorter = prescribed_to("gaps.long_days", 10, valid_from=date_of(1))

    assert cause(12, shorter, *check_ins([3]), full(1)) is Cause.LONG_GAP


def test_2_6_all_questions_are_due_when_a_flare_opens():
    flare = chronic([3] * 8 + [6])

    assert cause(10, *flare, full(9), short(10)) is Cause.FLARE
    assert cause(10, *flare, full(10)) is None
    assert cause(9, *flare, full(8), short(9)) is None


@pytest.mark.parametrize(
    ("tiers", "found"),
    [
        ([Tier.SAME_DAY], Cause.SAME_DAY_SIGN),
        ([Tier.DAYS, Tier.SAME_DAY], Cause.SAME_DAY_SIGN),
        ([Tier.DAYS], Cause.DAILY),
        ([Tier.EMERGENCY], Cause.DAILY),
        ([Tier.SAME_DAY, Tier.EMERGENCY], Cause.DAILY),
    ],
)
def test_3_a_sign_of_the_same_day_asks_again_on_the_next(tiers: list[Tier], found: Cause):
    flags = [flagged(tier, at=day(2, 8 + place)) for place, tier in enumerate(tiers)]

    assert cause(2, full(1), *flags) is None
    assert cause(3, full(1), *flags) is found


def test_3_a_sign_that_was_looked_at_asks_no_more():
    flag = flagged(Tier.SAME_DAY, at=day(2))

    assert cause(3, full(1), flag, cleared(flag, at=day(2, 15))) is Cause.DAILY
    assert cause(3, full(1), flag, short(3)) is None


@pytest.mark.parametrize("found", list(Cause))
def test_3_only_the_daily_question_has_the_short_form(found: Cause):
    assert form_of(found) is (Form.SHORT if found is Cause.DAILY else Form.FULL)


def test_a_session_may_start_on_a_day_on_which_the_questions_were_answered():
    assert may_start(1, full(1))
    assert may_start(1, short(1))
    assert may_start(9, *check_ins([3] * 9), full(1), short(9))
    assert not may_start(1)
    assert not may_start(2, full(1))


def test_2_7_after_a_long_gap_a_session_needs_all_of_them():
    back = [*check_ins([3]), full(1), *check_ins([3], first=16)]

    assert not may_start(16, *back, short(16))
    assert may_start(16, *back, full(16))
    assert may_start(17, *back, full(16), short(17))
    assert not may_start(17, *back, full(16))
