"""Setbacks: each rule at its edge, the ground that is gone, and a stage still to be confirmed."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.course import Course
from domain.setback import (
    Setback,
    ground_is_gone,
    is_provisional,
    setback,
    setback_criteria,
)
from domain.values import Exercise, LevelReason, Location, State
from tests.facts import (
    advanced,
    agreed,
    check_ins,
    corrected,
    course,
    date_of,
    day,
    done,
    level_changed,
    prescribed_to,
    reported,
    reverted,
    withdrawn,
)
from tests.programme_files import programme

PROGRAMME = programme()
TRACTION = Exercise.ADVANCED_NERVE_ROOT_TRACTION
ROLLER = Exercise.MA_ROLLER
CURL_DOWNS = Exercise.CURL_DOWNS
SECOND = timedelta(seconds=1)
THIGH, KNEE, FOOT = Location.THIGH, Location.BELOW_KNEE, Location.FOOT


def chronic(*facts, level: int | None = 300, at: datetime | None = None) -> Course:
    """A chronic stay from day 1 on with a settled level of 3, so that 5 is elevated."""
    return course(advanced(at or day(1, 8), settled_level=level), *facts)


def rule(*facts, on: int, level: int | None = 300) -> str | None:
    found = setback(chronic(*facts, level=level), PROGRAMME, date_of(on))
    return None if found is None else found.rule


def rules(*legs: int | None, level: int | None = 300) -> list[str | None]:
    """What is found on each day, as known on it."""
    state = chronic(*check_ins(legs), level=level)
    found = [setback(state, PROGRAMME, date_of(n)) for n in range(1, len(legs) + 1)]
    return [each and each.rule for each in found]


# ------------------------------------------------------------------------------------ lasting


@pytest.mark.parametrize(
    ("legs", "is_setback"),
    [
        ([3, 5, 5, 5, 5], False),  # four days that span 72 hours
        ([3, 5, 5, 5, 5, 5], True),
        ([3, 5, None, 5, 5, 5], True),
        ([3, 5, 5, 5, None, 5], True),
        ([3, 5, None, 5, None, None, 5], False),  # three valid days, however long
        ([3, 5, 5, 5, 5, 4, 5], False),
        ([3, 5, 5, 5, 4, 5, 5], False),
        ([3, 5, 4, 5, 5, 5, 5], False),
        ([3, 5, 4, 5, 5, 5, 5, 5], True),
        ([5, 5, 5, 5, 5], True),
        ([3, 4, 4, 4, 4, 4, 4], False),
    ],
)
def test_2_6_four_elevated_valid_days_in_a_row_over_96_hours_are_a_setback(
    legs: list[int | None], is_setback: bool
):
    assert (rules(*legs)[-1] == "lasting") is is_setback


@pytest.mark.parametrize(("hours", "is_setback"), [(96, True), (97, False)])
def test_2_6_the_elevated_days_span_96_hours_counted_in_days(hours: int, is_setback: bool):
    span = prescribed_to("setback.span_hours", hours)
    reports = [reported(5, at=at) for at in (day(2, 22), day(3, 8), day(4, 8), day(6, 5))]

    assert (rule(*reports, span, on=6) == "lasting") is is_setback


def test_2_6_a_lasting_setback_names_the_reports_of_its_days():
    reports = check_ins([3, 5, 5, 5, 5, 5])
    late = reported(9, at=day(3, 12), recorded=day(9))

    found = setback(chronic(*reports, late), PROGRAMME, date_of(6))

    assert found == Setback("lasting", tuple(each.id for each in reports[1:]))


def test_2_6_days_before_the_stage_began_do_not_count():
    state = course(*check_ins([6] * 9), advanced(day(5, 8)))

    assert setback(state, PROGRAMME, date_of(8)) is None
    assert setback(state, PROGRAMME, date_of(9)).rule == "lasting"


def test_2_6_without_a_settled_level_no_day_is_elevated():
    assert rules(*[7] * 6, level=None) == [None] * 6


# ------------------------------------------------------------------------------------- severe


@pytest.mark.parametrize(
    ("legs", "is_setback"),
    [
        ([3, 8, 8], True),
        ([3, 8, 7], False),
        ([3, 8, 7, 8], False),
        ([3, 8, None, None, 10], True),
        ([9], False),
    ],
)
def test_2_6_two_valid_days_in_a_row_of_8_or_more_are_a_setback(
    legs: list[int | None], is_setback: bool
):
    assert (rules(*legs)[-1] == "severe") is is_setback
    assert (rules(*legs, level=None)[-1] == "severe") is is_setback


# ------------------------------------------------------------------------------------ farther


def places(*said: Location | None, first: int = 1) -> list:
    """A calm check-in a day with the farthest place."""
    return [reported(3, at=day(n), farthest=place) for n, place in enumerate(said, first)]


@pytest.mark.parametrize(
    ("said", "is_setback"),
    [
        ([THIGH] * 7 + [KNEE] * 6, True),
        ([THIGH] * 7 + [KNEE] * 5, False),
        ([THIGH] * 7 + [KNEE, THIGH] + [KNEE] * 5, False),
        ([THIGH] * 7 + [KNEE, None, FOOT] + [KNEE] * 4, True),  # once the place was not said
        ([FOOT, *[THIGH] * 6] + [KNEE] * 6, False),  # the farthest of the seven days
        ([FOOT, *[THIGH] * 7] + [KNEE] * 6, True),
        ([KNEE, *[THIGH] * 6] + [KNEE] * 6, False),
        ([KNEE, *[THIGH] * 6] + [FOOT] * 6, True),
        ([THIGH] * 5 + [KNEE] * 6, True),
        ([THIGH] * 4 + [KNEE] * 6, False),  # four places are too few to compare with
        ([THIGH] * 13, False),
        ([None] * 15, False),
    ],
)
def test_2_6_six_days_farther_than_the_farthest_of_the_seven_before_are_a_setback(
    said: list[Location | None], is_setback: bool
):
    assert (rule(*places(*said), on=len(said)) == "farther") is is_setback


def test_2_6_the_seven_days_before_may_lie_before_the_stage():
    state = course(*places(*[THIGH] * 7), advanced(day(8, 8)), *places(*[KNEE] * 6, first=8))
    earlier = course(
        *places(*[THIGH] * 7, KNEE), advanced(day(9, 8)), *places(*[KNEE] * 5, first=9)
    )

    assert setback(state, PROGRAMME, date_of(13)).rule == "farther"
    assert setback(earlier, PROGRAMME, date_of(13)) is None


# ------------------------------------------------------------------------------------- flares


def flaring(*firsts: int, suspect: Exercise | None = TRACTION) -> list:
    """Flares of one day each, after a session on the evening before."""
    sessions = [] if suspect is None else [done(suspect, at=day(n - 1, 20)) for n in firsts]
    legs = [3 if n not in firsts else 6 for n in range(1, max(firsts) + 2)]
    return [*sessions, *check_ins(legs)]


def dropped(exercise: Exercise = TRACTION, *, why: LevelReason = LevelReason.FLARE, on: int = 9):
    return level_changed(exercise, "wall", was="strap", why=why, at=day(on))


@pytest.mark.parametrize(
    ("firsts", "is_setback"),
    [
        ((10, 13, 16, 23), True),
        ((10, 13, 16, 24), False),
        ((10, 13, 16), False),
        ((10, 12, 14, 16, 18), True),
    ],
)
def test_2_6_four_flares_in_14_days_after_the_suspect_was_dropped_are_a_setback(
    firsts: tuple[int, ...], is_setback: bool
):
    assert (rule(*flaring(*firsts), dropped(), on=max(firsts)) == "flares") is is_setback


@pytest.mark.parametrize(
    "change",
    [
        dropped(ROLLER),
        dropped(why=LevelReason.PROGRESSION),
        dropped(on=10),  # for the first of the four
        dropped(on=12),
    ],
)
def test_2_6_four_flares_are_none_while_the_suspect_was_not_dropped_before(change):
    assert rule(*flaring(10, 13, 16, 19), on=19) is None
    assert rule(*flaring(10, 13, 16, 19), change, on=19) is None


@pytest.mark.parametrize(("on", "is_setback"), [(11, True), (12, False)])
def test_2_6_of_five_flares_the_suspect_was_dropped_before_the_last_four(on: int, is_setback: bool):
    found = rule(*flaring(10, 12, 14, 16, 18), dropped(on=on), on=18)

    assert (found == "flares") is is_setback


def test_2_6_flares_of_any_kind_count_with_one_of_the_dropped_suspect():
    unexplained = flaring(10, 13, 16, 19, suspect=None)

    assert rule(*unexplained, dropped(), on=19) is None
    assert rule(*unexplained, done(TRACTION, at=day(12, 20)), dropped(), on=19) == "flares"


def test_2_6_a_suspect_that_was_taken_off_was_dropped_as_well():
    long = [n + more for n in (10, 20) for more in range(3)]
    legs = [6 if n in {*long, 30, 33, 36, 39} else 3 for n in range(1, 41)]
    sessions = [done(ROLLER, at=day(n - 1, 20)) for n in (10, 20, 30)]

    assert rule(*check_ins(legs), *sessions, on=39) == "flares"
    assert rule(*check_ins(legs), *sessions[1:], on=39) is None
    # A yes to the exercise before the four flares makes a new start.
    yes = agreed(exercise=ROLLER, at=day(29))
    assert rule(*check_ins(legs), *sessions, yes, on=39) is None


def test_2_6_flares_are_a_setback_when_the_fourth_opens_and_not_long_after():
    facts = [*flaring(10, 13, 16, 19), *check_ins([3] * 20, first=21), dropped()]

    found = [n for n in range(1, 41) if rule(*facts, on=n) is not None]

    assert found == [19, 20]


# ------------------------------------------------------------------- what a session may explain


def turned(legs: list[int | None], *facts) -> tuple[str | None, int | None]:
    """The first setback in a stay with these check-ins at nine, and its day."""
    days = range(1, len(legs) + 1)
    found = ((rule(*check_ins(legs), *facts, on=n), n) for n in days)
    return next((each for each in found if each[0] is not None), (None, None))


ELEVATED = [3, *[5] * 12]
AT_ONCE = ("lasting", 6)
"""The setback of these days when nothing explains any of them."""


@pytest.mark.parametrize(
    ("session", "on"),
    [
        (day(1, 20), 9),  # days 2 to 4 are explained
        (day(2, 9) - SECOND, 9),
        (day(2, 9), 10),  # days 2 to 5: the last of them 72 hours after it
        (day(2, 9) + SECOND, 8),  # days 3 to 5: the first was elevated before it
        (day(4, 20), 8),  # days 5 to 7: the fourth that counts is the eighth
        (day(6, 20), 6),
    ],
)
def test_2_6_a_day_that_an_allowed_session_explains_neither_counts_nor_ends_the_row(
    session: datetime, on: int
):
    assert turned(ELEVATED) == AT_ONCE
    assert turned(ELEVATED, done(TRACTION, at=session)) == ("lasting", on)


@pytest.mark.parametrize(
    ("hour", "session", "zone", "on"),
    [
        (9, day(2, 9), "Pacific/Honolulu", 10),  # there it is the day before
        (22, day(2, 21), "Pacific/Auckland", 9),  # there it is the day after
    ],
)
def test_2_6_a_session_in_another_zone_explains_by_its_instant(
    hour: int, session: datetime, zone: str, on: int
):
    facts = [
        *(reported(leg, at=day(n, hour)) for n, leg in enumerate(ELEVATED, 1)),
        done(TRACTION, at=session, zone=zone),
    ]

    assert next(n for n in range(1, 14) if rule(*facts, on=n) == "lasting") == on


def test_2_6_a_calm_day_ends_the_row_even_if_a_session_was_near():
    legs = [3, 5, 5, 4, *[5] * 9]

    assert turned(legs) == ("lasting", 9)
    assert turned(legs, done(TRACTION, at=day(2, 20))) == ("lasting", 10)


@pytest.mark.parametrize(
    "session",
    [
        done(TRACTION, at=day(1, 20), within_budget=False),
        done(Exercise.KNEES_ROCKING, at=day(1, 20)),
        done(Exercise.TABLE_STRETCH, at=day(1, 20)),
    ],
)
def test_2_6_a_session_beyond_what_is_allowed_or_a_mild_one_explains_nothing(session):
    assert turned(ELEVATED, session) == AT_ONCE


def test_2_6_what_provokes_at_its_start_explains_only_while_it_is_new():
    legs = [*[3] * 9, *[5] * 12]
    long_begun, begun, again = (done(CURL_DOWNS, at=day(n, 20)) for n in (2, 3, 9))

    assert turned(legs, begun, again) == ("lasting", 17)
    assert turned(legs, long_begun, again) == ("lasting", 14)


def test_2_6_sessions_on_every_day_that_were_allowed_explain_every_day():
    sessions = [done(TRACTION, at=day(n, 20)) for n in range(1, 13)]

    assert turned(ELEVATED, *sessions) == (None, None)


@pytest.mark.parametrize(
    ("session", "on"),
    [
        (None, 3),
        (done(TRACTION, at=day(1, 20)), 6),
        (done(TRACTION, at=day(1, 20), within_budget=False), 3),
        (done(TRACTION, at=day(2, 20)), 6),  # days 2 and 6
    ],
)
def test_2_6_a_severe_day_that_an_allowed_session_explains_is_passed_over(session, on: int):
    facts = [] if session is None else [session]

    assert turned([3, *[8] * 6], *facts) == ("severe", on)


def test_2_6_no_session_explains_that_the_pain_moved_down_the_leg():
    sessions = [done(TRACTION, at=day(n, 20)) for n in range(7, 13)]

    assert rule(*places(*[THIGH] * 7, *[KNEE] * 6), *sessions, on=13) == "farther"


def test_2_6_prescribed_hours_explain_so_many():
    fewer = prescribed_to("setback.explained_hours", 48)

    assert turned(ELEVATED, done(TRACTION, at=day(1, 20)), fewer) == ("lasting", 8)


def test_2_6_a_lasting_setback_names_no_day_that_is_explained():
    reports = check_ins([3, *[5] * 8])

    found = setback(chronic(*reports, done(TRACTION, at=day(1, 20))), PROGRAMME, date_of(9))

    assert found == Setback("lasting", tuple(each.id for each in reports[4:]))


# --------------------------------------------------------------------------------- late words


def test_2_6_what_was_told_late_of_yesterday_counts_although_today_is_calm():
    calm_today = [*check_ins([3, 5, 5, 5, 5]), reported(3, at=day(7))]
    yesterday = reported(5, at=day(6), recorded=day(7, 10))

    assert rule(*calm_today, on=7) is None
    assert rule(*calm_today, yesterday, on=7) == "lasting"


def test_2_6_what_became_known_of_the_past_by_a_correction_is_no_setback_of_today():
    slip = reported(2, at=day(6))
    state = [*check_ins([3, 5, 5, 5, 5]), slip, *check_ins([3, 3], first=7)]

    assert rule(*state[:-1], corrected(slip, at=day(7, 10), leg=5), on=7) == "lasting"
    assert rule(*state, corrected(slip, at=day(8, 10), leg=5), on=8) is None


# ---------------------------------------------------------------------------------------- gap


def after_gap(*legs: int | None, missing: int = 14) -> list:
    """A reading on day 1, so many days without any, and then these."""
    return check_ins([3, *[None] * missing, *legs])


@pytest.mark.parametrize(
    ("legs", "expected"),
    [
        ([5], "gap"),
        ([4], None),
        ([4, 4, 5], "gap"),
        ([4, None, 5], "gap"),
        ([4, 4, 4], None),
        ([4, 4, 4, 5], None),
    ],
)
def test_2_7_after_14_days_without_a_check_in_one_elevated_of_three_is_a_setback(
    legs: list[int | None], expected: str | None
):
    assert rule(*after_gap(*legs), on=15 + len(legs)) == expected
    assert rule(*after_gap(*legs, missing=13), on=14 + len(legs)) is None


def test_2_7_an_elevated_check_in_known_later_counts_until_the_fourth():
    slip = reported(3, at=day(17))
    known = [reported(3, at=day(1)), reported(3, at=day(16)), slip, reported(3, at=day(18))]
    fixed = corrected(slip, at=day(19), leg=5)

    assert rule(*known, fixed, on=18) == "gap"
    assert rule(*known, reported(3, at=day(19)), fixed, on=19) is None


@pytest.mark.parametrize(
    ("legs", "provisional"),
    [([], True), ([3], True), ([3, 3], True), ([3, 3, 3], False), ([3, None, 3], True)],
)
def test_2_7_until_the_third_check_in_after_it_the_chronic_stage_is_provisional(
    legs: list[int | None], provisional: bool
):
    state = chronic(*after_gap(*legs))

    assert is_provisional(state, PROGRAMME, date_of(16 + max(0, len(legs) - 1))) is provisional


def test_2_7_a_check_in_without_the_back_ends_the_gap_and_confirms_nothing():
    state = chronic(*check_ins([3]), *(reported(3, None, at=day(n)) for n in (16, 17, 18)))

    assert is_provisional(state, PROGRAMME, date_of(18))
    assert not is_provisional(chronic(*check_ins([3] * 20)), PROGRAMME, date_of(18))


def test_2_7_only_a_gap_within_the_chronic_stage_makes_it_provisional():
    before = course(*after_gap(), advanced(day(14, 8)), *check_ins([3], first=16))
    long_since = course(*check_ins([3]), advanced(day(5, 8)))
    acute = course(*after_gap(3))

    assert not is_provisional(before, PROGRAMME, date_of(16))
    assert not is_provisional(long_since, PROGRAMME, date_of(18))
    assert is_provisional(long_since, PROGRAMME, date_of(19))
    assert not is_provisional(acute, PROGRAMME, date_of(16))
    assert not is_provisional(Course(), PROGRAMME, date_of(16))


# --------------------------------------------------------------------------- the ground is gone


def gone(*facts) -> bool:
    return ground_is_gone(chronic(*facts), PROGRAMME)


LASTING = check_ins([3, 5, 5, 5, 5, 5])
BACK = reverted(day(6, 10), rule="lasting")


def test_the_ground_of_a_setback_stays_while_its_readings_do():
    assert not gone(*LASTING, BACK)
    assert not gone(*LASTING, BACK, *check_ins([0] * 9, first=7))
    # Four days over 96 hours are left of the five.
    assert not gone(*LASTING, BACK, withdrawn(LASTING[4], at=day(7)))


def test_the_ground_is_gone_when_a_correction_takes_a_reading_away():
    assert gone(*LASTING, BACK, corrected(LASTING[2], at=day(7), leg=4))
    assert gone(*LASTING, BACK, withdrawn(LASTING[5], at=day(7)))


def test_another_rule_may_be_the_ground_as_well():
    severe = check_ins([3, 5, 5, 5, 9, 9])

    assert not gone(*severe, BACK, corrected(severe[1], at=day(7), leg=3))


def test_what_happened_after_the_reversal_on_its_day_is_left_out():
    early, late = reported(4, at=day(6, 8)), reported(5, at=day(6, 20))

    assert gone(*LASTING[:5], early, BACK, late)


def test_the_levels_of_the_stay_that_was_left_are_known_again():
    facts = [*flaring(10, 13, 16, 19), dropped()]
    back = reverted(day(19, 10), rule="flares")

    assert not gone(*facts, back)
    assert gone(*facts[1:], *flaring(30), reverted(day(30, 10), rule="flares"))


def test_a_reversal_that_was_chosen_has_no_ground_to_lose():
    assert not gone(*check_ins([3, 3]), reverted(day(3)))
    assert not gone(*check_ins([3, 3]))
    assert not ground_is_gone(course(reverted(day(3), rule="lasting")), PROGRAMME)


# ----------------------------------------------------------------------------- explained


def criteria(*facts, on: int, level: int | None = 300) -> dict[str, tuple[State, str]]:
    found = setback_criteria(chronic(*facts, level=level), PROGRAMME, date_of(on))
    return {each.id: (each.state, each.value) for each in found}


def test_2_6_in_a_calm_stay_nothing_speaks_for_a_setback():
    assert criteria(*places(*[THIGH] * 12), on=12) == {
        "S1": (State.MET, "0"),
        "S2": (State.MET, "0"),
        "S3": (State.MET, "0"),
        "S4": (State.MET, "0"),
        "S5": (State.MET, "0"),
    }


def test_2_6_what_speaks_for_a_setback_is_counted_before_it_is_one():
    facts = [*places(*[THIGH] * 11), *check_ins([8], first=12, farthest=FOOT)]

    assert [value for _, value in criteria(*facts, on=12).values()] == ["1", "1", "1", "1", "0"]
    assert {state for state, _ in criteria(*facts, on=12).values()} == {State.MET}


def test_2_6_a_rule_that_is_a_setback_is_unmet_with_the_readings_behind_it():
    state = chronic(*LASTING)

    lasting, *others = setback_criteria(state, PROGRAMME, date_of(6))

    assert (lasting.state, lasting.value) == (State.UNMET, "5")
    assert lasting.entries == tuple(each.id for each in LASTING[1:])
    assert lasting.limit == "a setback at 4 over 96 hours"
    assert lasting.sentence == (
        "Elevated days read in a row, without those within 72 hours after an allowed session that"
        " may stir up the leg: 5; 4 over 96 hours would be a setback."
    )
    assert State.UNMET not in {each.state for each in others}


def test_2_6_without_readings_it_cannot_be_told():
    unread = "not enough readings"

    assert criteria(on=3) == {
        "S1": (State.UNKNOWN, unread),
        "S2": (State.UNKNOWN, unread),
        "S3": (State.UNKNOWN, unread),
        "S4": (State.UNKNOWN, unread),
        "S5": (State.MET, "0"),
    }
    assert criteria(*after_gap(3), on=16)["S5"] == (State.UNKNOWN, unread)
    assert criteria(*after_gap(5), on=16)["S5"] == (State.UNMET, "1")


def test_outside_the_chronic_stage_there_is_neither_setback_nor_criterion():
    state = course(*check_ins([9] * 9))

    assert setback(state, PROGRAMME, date_of(9)) is None
    assert setback_criteria(state, PROGRAMME, date_of(9)) == ()


@given(
    legs=st.lists(st.none() | st.integers(0, 10), min_size=1, max_size=40),
    later=st.lists(st.none() | st.integers(0, 10), max_size=10),
)
def test_a_day_in_the_future_changes_no_setback(legs: list[int | None], later: list[int | None]):
    today = len(legs)
    now = chronic(*check_ins(legs))
    then = chronic(*check_ins(legs), *check_ins(later, first=today + 1))

    found = [setback(state, PROGRAMME, date_of(today)) for state in (now, then)]

    assert [each and each.rule for each in found] == [found[0] and found[0].rule] * 2
    assert criteria_of(now, today) == criteria_of(then, today)


def criteria_of(state: Course, on: int) -> list[tuple]:
    found = setback_criteria(state, PROGRAMME, date_of(on))
    return [(each.id, each.state, each.value) for each in found]


@given(legs=st.lists(st.integers(0, 10), min_size=1, max_size=30), missing=st.integers(1, 12))
def test_2_6_missing_days_alone_are_never_a_setback(legs: list[int], missing: int):
    state = chronic(*check_ins(legs))
    last = len(legs)
    known = setback(state, PROGRAMME, date_of(last)) or setback(state, PROGRAMME, date_of(last - 1))

    assert known or setback(state, PROGRAMME, date_of(last + missing)) is None
