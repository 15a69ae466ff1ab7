"""Flares of both stages: when they open and close, what is suspected, and their kind."""

from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.course import Course
from domain.flares import (
    AcuteFlare,
    Flare,
    Kind,
    acute_flares,
    calm_from,
    flares,
    open_flare,
    settled_level,
    taken_off,
)
from domain.values import Exercise, LevelReason, Location, Strain
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
    on,
    opened,
    prescribed_to,
    reported,
    reverted,
    withdrawn,
)
from tests.programme_files import programme

PROGRAMME = programme()
CURL_DOWNS = Exercise.CURL_DOWNS
TRACTION = Exercise.ADVANCED_NERVE_ROOT_TRACTION
ROLLER = Exercise.MA_ROLLER
BACKBLOCK = Exercise.BACKBLOCK
STRETCH = Exercise.TABLE_STRETCH
MILD = (Exercise.KNEES_ROCKING, STRETCH, Exercise.ACUTE_NERVE_ROOT_TRACTION)


def chronic(*facts, level: int | None = 300, at: datetime | None = None) -> Course:
    """A chronic stay from day 1 on with a settled level of 3, so that 5 is elevated."""
    return course(advanced(at or day(1, 8), settled_level=level), *facts)


def found(*facts, until: int = 60, level: int | None = 300) -> tuple[Flare, ...]:
    return flares(chronic(*facts, level=level), PROGRAMME, date_of(until))


def only(*facts, until: int = 60, level: int | None = 300) -> Flare:
    (flare,) = found(*facts, until=until, level=level)
    return flare


def number(when: date | None) -> int | None:
    return None if when is None else (when - date_of(1)).days + 1


def spans(*legs: int | None, level: int | None = 300) -> list[tuple[int | None, int | None]]:
    return [(number(f.opened), number(f.closed)) for f in found(*check_ins(legs), level=level)]


# --------------------------------------------------------------------------- opens and closes


@pytest.mark.parametrize(
    ("legs", "expected"),
    [
        ([3, 4, 4, 3], []),
        ([3, 5, 3], [(2, 3)]),
        ([3, 5, 6, 5, 4], [(2, 5)]),
        ([3, 5, 3, 5, 3], [(2, 3), (4, 5)]),
        ([3, 5], [(2, None)]),
        ([5, 3], [(1, 2)]),
        ([3, None, 5, None, None, 5, None, 3], [(3, 8)]),  # missing days neither open nor close
    ],
)
def test_2_6_a_flare_opens_two_above_the_settled_level_and_closes_below(
    legs: list[int | None], expected: list
):
    assert spans(*legs) == expected


@pytest.mark.parametrize(
    ("level", "leg", "is_elevated"), [(314, 5, False), (314, 6, True), (300, 5, True)]
)
def test_2_6_a_fraction_of_the_settled_level_decides(level: int, leg: int, is_elevated: bool):
    assert bool(spans(3, leg, level=level)) is is_elevated


def test_2_6_a_day_without_back_pain_is_not_valid_and_opens_nothing():
    assert found(reported(9, None, at=day(2))) == ()


def test_2_6_a_reading_told_too_late_opens_nothing():
    assert found(reported(9, at=day(2), recorded=day(4))) == ()
    assert len(found(reported(9, at=day(2), recorded=day(3)))) == 1


def test_2_6_days_before_the_stage_began_are_no_part_of_a_flare():
    state = course(*check_ins([9, 9, 9]), advanced(day(3, 10)), *check_ins([9, 3], first=4))

    (flare,) = flares(state, PROGRAMME, date_of(9))

    assert number(flare.opened) == 3  # the day of the decision is one of the stay


def test_in_the_acute_stage_there_is_none_of_these():
    state = course(advanced(), *check_ins([3, 9, 9]), reverted(day(4)))

    assert flares(state, PROGRAMME, date_of(9)) == ()
    assert flares(Course(), PROGRAMME, date_of(9)) == ()
    assert open_flare(Course(), PROGRAMME, date_of(9)) is None


def test_2_6_it_opens_with_the_first_elevated_report_and_closes_with_the_first_of_a_calm_day():
    flare = only(
        reported(3, at=day(1)),
        reported(4, at=day(2, 8)),
        reported(5, at=day(2, 12)),
        reported(7, at=day(2, 18)),
        reported(None, at=day(3, 7)),
        reported(2, at=day(3, 9)),
        reported(4, at=day(3, 20)),
    )

    assert (flare.opened_at, flare.closed_at) == (day(2, 12), day(3, 9))
    assert (flare.peak, flare.settled) == (7, 3)


def test_2_6_it_names_the_reports_of_its_days_and_what_they_say():
    calm = reported(3, at=day(1), strains=(Strain.LIFTING,))
    first = reported(6, at=day(2), hard_to_bear=False, strains=(Strain.SITTING,))
    late = reported(9, at=day(2), recorded=day(9))
    second = reported(5, at=day(3), hard_to_bear=True, strains=(Strain.STRESS, Strain.SITTING))
    flare = only(calm, first, late, second, reported(3, at=day(4), hard_to_bear=True))

    assert flare.readings == (first.id, second.id)
    assert flare.hard_to_bear is True
    assert flare.strains == {Strain.SITTING, Strain.STRESS}


@pytest.mark.parametrize(
    ("answers", "expected"), [((None, None), None), ((False, None), False), ((False, True), True)]
)
def test_2_6_it_was_hard_to_bear_if_one_report_says_so(answers: tuple, expected: bool | None):
    reports = [reported(6, at=day(n), hard_to_bear=said) for n, said in enumerate(answers, 2)]

    assert only(*reports).hard_to_bear is expected


def test_2_6_the_open_flare_is_the_one_that_has_not_closed():
    state = chronic(*check_ins([3, 5, 3, 6, 6]))

    opened_on = [open_flare(state, PROGRAMME, date_of(n)) for n in (1, 2, 3, 4, 5)]

    assert [each and number(each.opened) for each in opened_on] == [None, 2, None, 4, 4]


# ------------------------------------------------------------------------- the settled level


def levels(*legs: int | None, level: int | None = 300, until: int) -> Fraction | None:
    return settled_level(chronic(*check_ins(legs), level=level), PROGRAMME, date_of(until))


def test_2_6_the_settled_level_is_the_mean_with_which_the_stage_began():
    assert levels(until=1, level=257) == Fraction(257, 100)
    assert levels(9, 0, 9, until=4, level=257) == Fraction(257, 100)
    assert settled_level(course(), PROGRAMME, date_of(1)) is None


@pytest.mark.parametrize(
    ("legs", "until", "expected"),
    [
        ([2] * 14, 14, Fraction(3)),  # the day that completes the window is measured as before
        ([2] * 14, 15, Fraction(2)),
        ([2] * 13 + [3], 15, Fraction(3)),  # 29/14 is less than a point lower
        ([2] * 13, 14, Fraction(3)),
        ([2] * 10 + [None] * 3 + [2], 15, Fraction(2)),
        ([2] * 9 + [None] * 4 + [2], 15, Fraction(2)),  # ten of fourteen were read
        ([2] * 8 + [None] * 5 + [2], 15, Fraction(3)),
        ([4] * 30, 31, Fraction(3)),
        ([2] * 14 + [4] * 20, 35, Fraction(2)),  # never raised
        ([2] * 14 + [1] * 14, 29, Fraction(1)),
        ([2] * 14 + [1] * 13, 28, Fraction(2)),
    ],
)
def test_2_6_fourteen_days_a_point_lower_take_the_settled_level_down_and_nothing_up(
    legs: list[int | None], until: int, expected: Fraction
):
    assert levels(*legs, until=until) == expected


def test_2_6_a_lowered_level_makes_lower_days_elevated():
    assert spans(*[2] * 14, 4, 4, 2) == [(15, 17)]
    assert spans(*[2] * 13, 4, 4, 2) == []


def test_2_6_the_level_stands_still_while_a_flare_is_open():
    legs = [2] * 13 + [5, 2]

    assert levels(*legs, until=15) == 3  # the mean is 31/14, and the flare is open
    assert levels(*[1] * 13, 5, until=15) == 3
    assert levels(*[1] * 13, 5, 1, until=16) == Fraction(18, 14)


def test_2_6_a_stay_that_began_without_a_level_takes_it_from_its_first_window():
    legs = [4, None, 4, 4, 4, 4, 9]

    assert levels(*legs, until=6, level=None) is None
    assert levels(*legs, until=7, level=None) == 4
    assert spans(*legs, level=None) == [(7, None)]
    assert spans(9, 9, 9, 9, level=None) == []


def test_2_6_in_the_acute_stage_the_level_of_the_stay_before_is_known():
    state = course(
        advanced(day(1, 8)), *check_ins([2] * 14), reverted(day(16)), *check_ins([0] * 20, first=17)
    )
    unread = course(advanced(day(1, 8)), reverted(day(2)))

    assert settled_level(state, PROGRAMME, date_of(14)) == 3
    assert settled_level(state, PROGRAMME, date_of(40)) == 2
    assert settled_level(unread, PROGRAMME, date_of(40)) == 3
    assert settled_level(course(reverted(day(2))), PROGRAMME, date_of(40)) is None


def test_a_prescribed_figure_holds_from_its_day_on():
    state = chronic(
        *check_ins([3, 5, 3, 3, 5, 3]),
        prescribed_to("flare.rise", 3, was=2, at=day(4), valid_from=date_of(4)),
    )

    assert [number(f.opened) for f in flares(state, PROGRAMME, date_of(9))] == [2]
    assert [number(f.opened) for f in flares(state, PROGRAMME, date_of(2))] == [2]


# -------------------------------------------------------------------------------- attribution


def suspected(*sessions, opened_at: datetime, since: int = 1) -> list[Exercise]:
    reports = [reported(3, at=day(n)) for n in range(since, 40) if day(n) < opened_at]
    state = chronic(*reports, *sessions, reported(6, at=opened_at), at=day(since, 8))
    (flare,) = flares(state, PROGRAMME, date_of(60))
    return [each.exercise for each in flare.suspects]


@pytest.mark.parametrize("exercise", [TRACTION, ROLLER])
@pytest.mark.parametrize(
    ("before", "counts"),
    [
        (timedelta(hours=24), True),
        (timedelta(hours=24, seconds=1), False),
        (timedelta(0), True),
        (timedelta(seconds=-1), False),
    ],
)
def test_2_6_a_session_in_the_24_hours_before_is_suspected(
    exercise: Exercise, before: timedelta, counts: bool
):
    session = done(exercise, at=day(30) - before)

    assert suspected(session, opened_at=day(30)) == ([exercise] if counts else [])


@pytest.mark.parametrize("exercise", MILD)
def test_2_6_what_is_mild_or_soothing_is_never_suspected(exercise: Exercise):
    assert suspected(done(exercise, at=day(30, 8)), opened_at=day(30)) == []


@pytest.mark.parametrize("exercise", [CURL_DOWNS, BACKBLOCK])
@pytest.mark.parametrize(("opened_on", "counts"), [(2, True), (8, True), (9, False), (20, False)])
def test_2_6_a7_what_provokes_at_its_start_is_suspected_for_seven_days(
    exercise: Exercise, opened_on: int, counts: bool
):
    sessions = [done(exercise, at=day(n, 12)) for n in range(1, 30)]

    told = suspected(*sessions, opened_at=day(opened_on))

    assert told == ([exercise] if counts else [])


@pytest.mark.parametrize(
    ("opened_on", "counts"), [(20, False), (21, True), (27, True), (28, False)]
)
def test_2_6_a7_and_for_seven_days_after_a_level_up(opened_on: int, counts: bool):
    sessions = [done(CURL_DOWNS, at=day(n, 12)) for n in range(1, 30)]
    change = level_changed(CURL_DOWNS, "three", at=day(20, 11))

    told = suspected(*sessions, change, opened_at=day(opened_on))

    assert told == ([CURL_DOWNS] if counts else [])


def test_2_6_a7_a_session_before_the_level_up_of_its_day_is_not_new():
    sessions = [done(CURL_DOWNS, at=day(n, 12)) for n in range(1, 30)]
    change = level_changed(CURL_DOWNS, "three", at=day(20, 13))

    assert suspected(*sessions, change, opened_at=day(21)) == []


def test_2_6_a7_and_for_seven_days_after_it_began_anew():
    reports = [reported(3, at=day(n)) for n in (1, 2, 20)]
    sessions = [done(CURL_DOWNS, at=day(n, 12)) for n in (1, 20)]
    flare = only(*reports, *sessions, reported(6, at=day(21)))

    assert [number(each.day) for each in flare.suspects] == [20]


def test_2_6_a_step_back_makes_nothing_new():
    sessions = [done(CURL_DOWNS, at=day(n, 12)) for n in range(1, 30)]
    change = level_changed(CURL_DOWNS, "first", was="three", why=LevelReason.FLARE, at=day(20, 11))

    assert suspected(*sessions, change, opened_at=day(21)) == []


def test_2_6_all_suspects_are_kept_in_their_order():
    near = [done(ROLLER, at=day(29, 20)), done(TRACTION, at=day(29, 12))]

    assert suspected(*near, opened_at=day(30)) == [TRACTION, ROLLER]


def primary(*facts, opened_at: datetime) -> tuple[Exercise, datetime] | None:
    reports = [reported(3, at=day(n)) for n in range(1, 40) if day(n) < opened_at]
    session = only(*reports, *facts, reported(6, at=opened_at)).primary
    return None if session is None else (session.exercise, session.occurred_at)


def test_2_6_the_primary_suspect_is_the_newest_introduction():
    facts = [
        *(done(CURL_DOWNS, at=day(n, 12)) for n in range(24, 30)),
        done(TRACTION, at=day(29, 10)),
        done(BACKBLOCK, at=day(27, 20)),
        done(BACKBLOCK, at=day(29, 20)),
    ]

    assert primary(*facts, opened_at=day(30)) == (TRACTION, day(29, 10))


def test_2_6_the_primary_suspect_is_the_newest_level_up():
    facts = [
        *(done(CURL_DOWNS, at=day(n, 12)) for n in range(1, 30)),
        done(TRACTION, at=day(24, 10)),
        done(TRACTION, at=day(29, 14)),
        level_changed(CURL_DOWNS, "three", at=day(27)),
    ]

    assert primary(*facts, opened_at=day(30)) == (CURL_DOWNS, day(29, 12))


def test_2_6_a_new_thing_is_suspected_before_what_always_provokes():
    facts = [
        *(done(TRACTION, at=day(n, 20)) for n in (10, 29)),
        done(BACKBLOCK, at=day(29, 12)),
    ]

    assert primary(*facts, opened_at=day(30)) == (BACKBLOCK, day(29, 12))


def test_2_6_else_it_is_the_last_session_of_what_always_provokes():
    facts = [
        *(done(ROLLER, at=day(n, 12)) for n in (10, 29)),
        *(done(TRACTION, at=day(n, 18)) for n in (10, 29)),
        *(done(CURL_DOWNS, at=day(n, 20)) for n in range(10, 30)),
    ]

    assert primary(*facts, opened_at=day(30)) == (TRACTION, day(29, 18))


def test_2_6_of_two_sessions_of_the_primary_suspect_the_last_counts():
    facts = [done(CURL_DOWNS, at=day(29, hour)) for hour in (10, 16)]

    assert primary(*facts, opened_at=day(30)) == (CURL_DOWNS, day(29, 16))


def test_2_6_without_a_provoking_session_nothing_is_suspected():
    assert primary(opened_at=day(30)) is None


@pytest.mark.parametrize(("hour", "counts"), [(19, False), (21, True)])
def test_2_6_a_session_in_another_zone_is_suspected_by_its_instant(hour: int, counts: bool):
    west, east = "Pacific/Honolulu", "Pacific/Auckland"
    session = done(TRACTION, at=on(date_of(29), 22, zone=west), zone=west)  # there it is 20:00
    flare = only(session, reported(6, at=on(date_of(30), hour, zone=east), zone=east))

    assert [each.id for each in flare.suspects] == ([session.id] if counts else [])


# --------------------------------------------------------------------------------------- kind

AT = day(29, 12)
"""When the provoking session of the tables below took place; the flare opens on day 30."""


def kind(*readings: tuple[datetime, int], session: datetime | None = AT) -> Kind | None:
    known = [reported(3, at=day(n), farthest=Location.THIGH) for n in range(20, 30)]
    reports = [reported(leg, at=at, farthest=Location.THIGH) for at, leg in readings]
    sessions = [] if session is None else [done(TRACTION, at=session)]
    return only(*known, *sessions, *reports).kind


H48 = timedelta(hours=48)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        ([(day(30), 6)], None),
        ([(day(30), 6), (day(31), 3)], Kind.EXPECTED),
        ([(day(30), 6), (day(31), 6)], None),
        ([(day(30), 6), (AT + H48 - SECOND, 3)], Kind.EXPECTED),
        ([(day(30), 6), (AT + H48, 3)], Kind.EXPECTED),
        ([(day(30), 6), (AT + H48 + SECOND, 3)], Kind.PROLONGED),
        ([(day(30), 6), (AT + H48 - SECOND, 6)], None),
        ([(day(30), 6), (AT + H48, 6)], Kind.PROLONGED),
        ([(day(30), 6), (AT + H48, 6), (day(32), 3)], Kind.PROLONGED),
        ([(day(30), 6), (day(31), 6), (day(32), 6)], Kind.PROLONGED),
        ([(day(30), 6), (day(31), 6), (day(32), 3)], Kind.PROLONGED),
        ([(day(30), 6), (day(31, 10), 3), (day(31, 13), 6)], Kind.PROLONGED),
    ],
)
def test_2_6_a_flare_still_open_48_hours_after_the_session_is_a_prolonged_one(
    readings: list[tuple[datetime, int]], expected: Kind | None
):
    assert kind(*readings) is expected


@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        ([(day(30), 6), (day(32), 3)], Kind.UNCLASSIFIED),
        ([(day(30), 6), (day(31), 6), (day(33), 3)], Kind.UNCLASSIFIED),
        ([(day(30), 6), (day(32), 6), (day(40), 3)], Kind.PROLONGED),
        ([(day(30), 6)], None),
    ],
)
def test_2_6_if_its_end_was_not_seen_in_time_it_is_unclassified(
    readings: list[tuple[datetime, int]], expected: Kind | None
):
    assert kind(*readings) is expected


@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        ([(day(30), 6)], None),
        ([(day(30), 6), (day(31), 3)], Kind.UNEXPLAINED),
        ([(day(30), 10), (day(31), 3)], Kind.UNEXPLAINED),
        ([(day(30), 6), (day(32), 3)], Kind.UNEXPLAINED),
        ([(day(30), 6), (day(32, 9, 1), 3)], Kind.UNCLASSIFIED),
        ([(day(30), 6), (day(31), 6), (day(32, 9, 1), 3)], Kind.PROLONGED),
        ([(day(30), 6), (day(32), 6)], Kind.PROLONGED),
    ],
)
def test_2_6_without_a_suspect_it_is_unexplained_and_the_48_hours_run_from_its_opening(
    readings: list[tuple[datetime, int]], expected: Kind | None
):
    assert kind(*readings, session=None) is expected


@pytest.mark.parametrize(
    ("level", "peak", "expected"),
    [
        (300, 7, Kind.EXPECTED),
        (300, 8, Kind.UNCLASSIFIED),  # S+5, and above 7
        (400, 8, Kind.UNCLASSIFIED),  # S+4, and above 7
        (200, 6, Kind.EXPECTED),  # S+4
        (200, 7, Kind.UNCLASSIFIED),  # S+5
        (199, 6, Kind.UNCLASSIFIED),
    ],
)
def test_2_6_an_expected_flare_is_never_above_s_plus_4_nor_above_7(
    level: int, peak: int, expected: Kind
):
    facts = [*check_ins([2] * 3, first=1), done(TRACTION, at=day(3, 12))]
    flare = only(*facts, *check_ins([peak, 2], first=4), level=level)

    assert flare.kind is expected


@pytest.mark.parametrize(
    ("before", "during", "expected"),
    [
        ([Location.THIGH], [Location.THIGH], Kind.EXPECTED),
        ([Location.THIGH], [Location.BELOW_KNEE], Kind.UNCLASSIFIED),
        ([Location.FOOT] + [Location.BACK] * 6, [Location.FOOT], Kind.EXPECTED),
        ([Location.FOOT] + [Location.BACK] * 7, [Location.FOOT], Kind.UNCLASSIFIED),
        ([Location.THIGH], [None], Kind.EXPECTED),
        ([None], [Location.BUTTOCK], Kind.UNCLASSIFIED),
        ([None], [Location.NONE], Kind.EXPECTED),
    ],
)
def test_2_6_an_expected_flare_reaches_no_farther_than_in_the_week_before(
    before: list[Location | None], during: list[Location | None], expected: Kind
):
    days = enumerate([*before, *during, Location.FOOT], 30 - len(before))
    legs = [3] * len(before) + [6] * len(during) + [3]
    reports = [
        reported(leg, at=day(n), farthest=place) for leg, (n, place) in zip(legs, days, strict=True)
    ]

    assert only(done(TRACTION, at=AT), *reports).kind is expected


def test_2_6_48_hours_are_true_hours_when_the_clocks_change():
    friday, saturday, sunday, monday = (date(2026, 10, each) for each in (23, 24, 25, 26))
    start = [opened(on(date(2026, 10, 1))), advanced(on(date(2026, 10, 2)))]
    known = [reported(3, at=on(friday)), done(TRACTION, at=on(saturday, 9, 30))]
    flaring = [reported(6, at=on(saturday, 12)), reported(6, at=on(sunday, 9))]

    told = [
        flares(
            course(*start, *known, *flaring, reported(3, at=on(monday, hour, minute))),
            PROGRAMME,
            monday,
        )[0].kind
        for hour, minute in ((8, 30), (8, 31))
    ]

    assert told == [Kind.EXPECTED, Kind.PROLONGED]


def test_2_6_48_hours_are_true_hours_across_zones():
    there = "America/New_York"
    session = done(TRACTION, at=AT)
    opened_at = reported(6, at=day(30), farthest=Location.NONE)
    calm = reported(3, at=on(date_of(31), 6, zone=there), zone=there)  # noon in Berlin

    assert only(session, opened_at, calm).kind is Kind.EXPECTED


# ------------------------------------------------------------------------- what a flare closes


def test_2_6_provoking_exercises_open_24_hours_after_a_flare_closed():
    state = chronic(*check_ins([3, 6, 3]))

    told = [
        calm_from(state, PROGRAMME, at)
        for at in (day(2, 8), day(2), day(3), day(4) - SECOND, day(4))
    ]

    assert told == [None, None, day(4), day(4), None]


def test_2_6_while_the_next_flare_is_open_the_last_one_holds_nothing():
    state = chronic(*check_ins([3, 6, 3]), reported(7, at=day(4, 8)))

    assert calm_from(state, PROGRAMME, day(4, 7)) == day(4)
    assert calm_from(state, PROGRAMME, day(4, 8)) is None


def test_in_a_calm_stay_nothing_holds():
    assert calm_from(chronic(*check_ins([3, 3])), PROGRAMME, day(2)) is None


def prolonged(first: int, exercise: Exercise = TRACTION) -> list:
    """A flare of three days that opens on a day, after a session on the evening before."""
    return [done(exercise, at=day(first - 1, 20)), *check_ins([6, 6, 6, 3], first=first)]


@pytest.mark.parametrize(("second", "is_off"), [(37, True), (38, False)])
def test_2_6_two_prolonged_flares_in_28_days_take_their_suspect_off(second: int, is_off: bool):
    state = chronic(*prolonged(10), *prolonged(second))

    told = taken_off(state, PROGRAMME, TRACTION, date_of(60))

    assert (told is not None) is is_off
    assert told is None or number(told.opened) == second
    assert taken_off(state, PROGRAMME, TRACTION, date_of(second + 1)) is None
    assert taken_off(state, PROGRAMME, ROLLER, date_of(60)) is None


def test_2_6_short_flares_and_those_of_others_take_nothing_off():
    short = [done(TRACTION, at=day(19, 20)), *check_ins([6, 3], first=20)]

    state = chronic(*prolonged(10), *short, *prolonged(30, ROLLER), *check_ins([6] * 4, first=40))

    assert taken_off(state, PROGRAMME, TRACTION, date_of(60)) is None
    assert taken_off(state, PROGRAMME, ROLLER, date_of(60)) is None


def test_2_6_an_older_pair_keeps_it_off_while_nobody_agreed():
    state = chronic(*prolonged(10), *prolonged(20), *prolonged(55))

    told = taken_off(state, PROGRAMME, TRACTION, date_of(60))

    assert number(told.opened) == 20


@pytest.mark.parametrize(
    ("at", "matter", "is_off"),
    [
        (day(30), {"exercise": TRACTION}, False),
        (day(15), {"exercise": TRACTION}, True),
        (day(30), {"exercise": ROLLER}, True),
        (day(30), {"exercise": TRACTION, "level": "strap"}, True),
        (day(30), {"caution": "hip"}, True),
        (day(61), {"exercise": TRACTION}, True),
    ],
)
def test_2_6_a_clinicians_yes_after_it_gives_the_exercise_back(
    at: datetime, matter: dict, is_off: bool
):
    state = chronic(*prolonged(10), *prolonged(20), agreed(at=at, **matter))

    assert (taken_off(state, PROGRAMME, TRACTION, date_of(60)) is not None) is is_off


# ------------------------------------------------------------------------ what is known when


def test_a_correction_that_removes_the_ground_removes_the_flare():
    high = reported(6, at=day(2))
    known = [reported(3, at=day(1)), high, reported(3, at=day(3))]

    assert len(found(*known)) == 1
    assert found(*known, corrected(high, at=day(4), leg=4)) == ()
    assert found(*known, withdrawn(high, at=day(4))) == ()


@given(
    legs=st.lists(st.none() | st.integers(0, 10), min_size=1, max_size=30),
    later=st.lists(st.none() | st.integers(0, 10), max_size=10),
    sessions=st.lists(st.tuples(st.integers(1, 30), st.sampled_from([TRACTION, CURL_DOWNS]))),
)
def test_a_day_in_the_future_changes_nothing(
    legs: list[int | None], later: list[int | None], sessions: list[tuple[int, Exercise]]
):
    today = len(legs)
    known = [
        *check_ins(legs),
        *(done(each, at=day(n, 12)) for n, each in sessions if n <= today),
    ]
    coming = [*check_ins(later, first=today + 1), done(TRACTION, at=day(today + 1))]

    now, then = chronic(*known), chronic(*known, *coming)

    assert flares(now, PROGRAMME, date_of(today)) == flares(then, PROGRAMME, date_of(today))
    assert settled_level(now, PROGRAMME, date_of(today)) == settled_level(
        then, PROGRAMME, date_of(today)
    )


@given(legs=st.lists(st.none() | st.integers(0, 10), min_size=1, max_size=60))
def test_2_6_flares_follow_one_another_and_hold_every_elevated_day(legs: list[int | None]):
    state = chronic(*check_ins(legs))
    told = flares(state, PROGRAMME, date_of(len(legs)))

    assert all(f.closed is not None and f.closed <= g.opened for f, g in pairwise(told))
    assert all(f.kind is not None for f in told if f.closed is not None)
    assert sum(len(f.readings) for f in told) == sum(
        leg is not None and leg >= settled_level(state, PROGRAMME, date_of(n)) + 2
        for n, leg in enumerate(legs, 1)
    )


# ------------------------------------------------------------------- flares of the acute stage

CRITERIA = PROGRAMME.stage


def on_day(number: int) -> int:
    return date_of(number).toordinal()


def acute(*legs: int | None, until: int = 40) -> list[tuple[int, int | None]]:
    state = course(*check_ins(legs))
    first = on_day(1) - 1
    return [
        (flare.opened - first, None if flare.closed is None else flare.closed - first)
        for flare in acute_flares(state, CRITERIA, on_day(until))
    ]


def test_2_6_c11_an_acute_flare_opens_two_above_the_mean_of_the_seven_days_before():
    assert acute(*[4] * 7, 6, 6, 5) == [(8, 10)]
    assert acute(*[4] * 7, 5, 5) == []


@pytest.mark.parametrize(
    ("legs", "expected"),
    [
        ([8], []),
        ([8, 4], []),
        ([8, 4, 8, 4], []),
        ([8, None, None, 4], []),  # missing days make no second one
        ([8, 8], [(8, None)]),
        ([8, None, 8], [(8, None)]),
        ([8, 8, 4], [(8, 10)]),
        ([8, 4, 8, 8, 4], [(10, 12)]),
    ],
)
def test_2_6_c11_one_elevated_day_is_no_acute_flare_and_two_in_a_row_are(
    legs: list[int | None], expected: list
):
    assert acute(*[4] * 7, *legs) == expected


def test_the_reference_of_an_acute_flare_stands_still_while_it_is_open():
    assert acute(*[4] * 7, *[6] * 10, 5) == [(8, 18)]


def test_a_fraction_of_the_reference_decides():
    just_below = [4, 4, 4, 4, 4, 4, 5]  # mean 29/7

    assert acute(*just_below, 6, 6) == []
    assert acute(*[4] * 7, 6, 6) == [(8, None)]


def test_missing_days_neither_open_nor_close_an_acute_flare():
    assert acute(*[4] * 7, None, 6, None, None, 6, None, 4) == [(9, 14)]


def test_before_seven_days_are_read_no_acute_flare_can_be_seen():
    assert acute(*[2] * 6, 9, 9) == []
    assert acute(*[2] * 7, 9, 9) == [(8, None)]


def test_acute_flares_of_an_earlier_stay_are_none_of_this_one():
    state = course(*check_ins([4] * 7 + [9, 9]), reverted(day(10)))

    assert acute_flares(state, CRITERIA, on_day(20)) == ()
    assert acute_flares(Course(), CRITERIA, 1) == ()


def test_an_acute_flare_knows_what_it_was_measured_against():
    state = course(opened(), *check_ins([4, 4, 4, 4, 4, 4, 5, 8, 8]))

    (flare,) = acute_flares(state, CRITERIA, on_day(9))

    assert flare == AcuteFlare(on_day(8), Fraction(29, 7), days=2)
