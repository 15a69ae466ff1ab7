"""The earliest day of an offer and of each criterion: a lower bound, and never a promise."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.assessment import Assessment
from domain.course import Course
from domain.easing_gate import assess_easing
from domain.events import Event
from domain.foresight import HORIZON_DAYS
from domain.programme import Programme
from domain.stage_gate import (
    assess_stage,
    assess_stage_on,
    earliest_offer,
    is_open_on,
    with_earliest,
)
from domain.values import Exercise, Location, Painkillers, Tier
from tests.domain.gates import (
    BACK,
    CALM,
    MET,
    OFFERED,
    START,
    asides,
    eased,
    fallen_back,
    gate,
    stretches,
)
from tests.domain.lived_days import Lived, diaries, diary
from tests.facts import (
    advanced,
    changed_overall,
    check_ins,
    cleared,
    course,
    date_of,
    day,
    flagged,
    opened,
    prescribed_to,
    ready,
    reported,
)
from tests.programme_files import programme


def earliest(*facts: Event, on_day: int) -> dict[str, int | None]:
    """By criterion the day of the diary on which it could be met."""
    state = course(*facts)
    return _days(state, assess_stage_on(state, programme(), date_of(on_day)))


def easing_earliest(*facts: Event, on_day: int) -> dict[str, int | None]:
    state = course(*facts)
    return _days(state, assess_easing(state, programme(), date_of(on_day)))


def _days(state: Course, assessment: Assessment) -> dict[str, int | None]:
    found = with_earliest(state, programme(), assessment)
    return {
        each.id: None if each.earliest is None else number(each.earliest) for each in found.criteria
    }


def number(when: date) -> int:
    return (when - date_of(1)).days + 1


def offered(*facts: Event, on_day: int) -> int | None:
    found = gate(*facts, on_day=on_day).earliest
    return None if found is None else number(found)


# The offer


@pytest.mark.parametrize(
    ("on_day", "day_told"),
    [(1, 19), (4, 19), (5, 19), (10, 19), (15, 19), (18, 19), (19, 19), (25, 25)],
)
def test_g2_tells_the_earliest_day_of_its_offer(on_day: int, day_told: int):
    facts = [*check_ins([*START, *CALM, *CALM][:on_day]), *asides(on_day + 1)]

    assert offered(*facts, on_day=on_day) == day_told


def test_g2_can_be_offered_on_day_nineteen_even_before_anything_was_said():
    assert offered(opened(), on_day=1) == OFFERED


def test_g2_an_answer_that_is_still_to_come_today_delays_nothing():
    facts = [*check_ins([*START, *CALM]), *stretches(*range(8, 20)), changed_overall(2, at=day(11))]

    waiting = gate(*facts, on_day=19)
    answered = gate(*facts, changed_overall(2, at=day(19)), on_day=19)

    assert waiting.run == 0
    assert waiting.earliest == date_of(19)
    assert answered.is_open


def test_g2_what_was_said_today_stands():
    worse = changed_overall(5, at=day(19, 20))

    assert offered(*eased(), worse, on_day=19) == 19 + 5
    assert offered(*eased(), reported(7, at=day(19, 20)), on_day=19) == 26 + 4


def test_g2_no_day_is_named_while_a_warning_sign_is_open():
    flag = flagged(Tier.DAYS, at=day(18))

    assert offered(*eased(), flag, on_day=19) is None
    assert offered(*eased(), flag, cleared(flag, at=day(19)), on_day=19) == 23


def test_g2_no_day_is_named_in_the_chronic_stage_nor_before_an_episode():
    assert offered(*eased(), advanced(day(19)), on_day=20) is None
    assert earliest_offer(Course(), programme(), date_of(1)) is None


def test_g2_no_day_is_named_beyond_the_horizon():
    later = prescribed_to("stage.days_in_stage", 90, valid_from=date_of(1))

    assert offered(opened(), later, on_day=90 + 5 - HORIZON_DAYS) == 90 + 5
    assert offered(opened(), later, on_day=90 + 4 - HORIZON_DAYS) is None


def test_g2_a_prescription_that_holds_later_moves_the_day():
    fewer = prescribed_to("stage.days_in_a_row", 3, valid_from=date_of(17))

    assert offered(*check_ins([*START, 3, 3, 3]), fewer, on_day=10) == 17


def test_g2_bad_days_at_the_start_leave_more_room_than_good_ones():
    hard = check_ins([8, 8])

    assert offered(*hard, on_day=2) == OFFERED
    assert is_open_on(
        course(*check_ins([8] * 7 + [0] * 12), *asides()), programme(), date_of(OFFERED)
    )


def test_g2_where_pain_began_low_a_new_start_may_be_sooner_than_waiting():
    low = [*check_ins([3] * 14), *check_ins([9, 9], first=15)]
    relapsed = check_ins([*[3] * 14, *[9] * 6, *[0] * 15])

    told = offered(*low, on_day=16)

    opens = next(
        day
        for day in range(16, 36)
        if is_open_on(course(*relapsed, *asides()), programme(), date_of(day))
    )
    assert told == opens == 31


@pytest.mark.parametrize(("on_day", "told"), [(0, 6), (3, 6), (5, 6), (6, 6), (9, 9)])
def test_2_6_the_way_back_has_its_earliest_day(on_day: int, told: int):
    facts = fallen_back(*[3] * (on_day + 1))

    assert offered(*facts, on_day=BACK + on_day) == BACK + told


def test_2_6_pain_far_above_the_settled_level_takes_days_to_leave_the_window():
    facts = fallen_back(*[10] * 8)

    assert offered(*facts, on_day=BACK + 7) == BACK + 14


# The criteria


def test_g2_what_is_met_could_be_met_today():
    assert set(earliest(*eased(), on_day=19).values()) == {19}


def test_g2_each_criterion_has_a_day_of_its_own():
    facts = [
        *check_ins([6] * 10, farthest=Location.FOOT, night_wakings=1, painkillers=Painkillers.MORE),
        *stretches(9, pleasant=True),
        *stretches(10, pleasant=False),
    ]

    assert earliest(*facts, on_day=10) == {
        "C1": 15,
        "C2": 13,
        "C3": 17,
        "C4": 10,
        "C5": 10,
        "C6": 10,
        "C7": 15,
        "C8": 17,
        "C9": 10,
        "C10": 11,
        "C11": 10,
    }


def test_c2_prime_waits_for_a_fortnight_without_a_bad_day_or_for_a_new_start():
    facts = check_ins([*[3] * 14, 7, 3])

    assert earliest(*facts, on_day=16)["C2'"] == 23


def test_c9_what_was_said_today_stands_until_tomorrow():
    assert earliest(*eased(), changed_overall(6, at=day(19, 20)), on_day=19)["C9"] == 20


def test_c10_a_day_has_as_many_stretches_as_its_limit():
    disliked = stretches(*range(13, 20), pleasant=False)
    fewer = prescribed_to("table_stretch.limit.sessions", 1, valid_from=date_of(1))

    facts = [*check_ins([6] * 19), *disliked]

    assert earliest(*facts, on_day=19)["C10"] == 23
    assert earliest(*facts, fewer, on_day=19)["C10"] == 25


def test_c10_without_a_limit_a_day_has_one_stretch():
    state = course(*check_ins([6] * 19), *stretches(*range(13, 20), pleasant=False))
    free = _without_limit(programme())

    found = with_earliest(state, free, assess_stage_on(state, free, date_of(19)))

    assert found.criteria[9].earliest == date_of(25)


def _without_limit(written: Programme) -> Programme:
    exercises = tuple(
        replace(rules, limit=None) if rules.id is Exercise.TABLE_STRETCH else rules
        for rules in written.exercises
    )
    return replace(written, exercises=exercises)


def test_c11_an_open_flare_can_be_over_in_three_days():
    facts = check_ins([4] * 10 + [7, 7])

    assert earliest(*facts, on_day=12)["C11"] == 13 + 3


def test_c11_a_warning_sign_has_no_day():
    flag = flagged(at=day(12))

    assert earliest(*check_ins([4] * 12), flag, on_day=12)["C11"] is None


def test_g1_each_criterion_has_a_day_of_its_own():
    facts = [*check_ins([9]), ready(False, at=day(1, 10))]

    assert easing_earliest(*facts, on_day=1) == {
        "G1.1": 3,
        "G1.2": 1,  # they may say today that it is better
        "G1.3": 3,
        "G1.4": 3,
        "G1.5": 1,
    }


def test_g1_5_a_warning_sign_has_no_day():
    assert easing_earliest(flagged(at=day(1)), on_day=1)["G1.5"] is None


def test_2_6_r1_has_its_day():
    assert earliest(*fallen_back(*[8] * 7), on_day=BACK + 6)["R1"] == BACK + 11


def test_g2_in_the_chronic_stage_no_criterion_has_a_day():
    state = course(*eased(), advanced(day(19)))
    found = assess_stage_on(state, programme(), date_of(20))

    assert with_earliest(state, programme(), found) == found


def test_g2_before_an_episode_no_criterion_has_a_day():
    found = assess_stage_on(Course(), programme(), date_of(1))

    assert with_earliest(Course(), programme(), found) == found


def test_g2_days_to_come_that_are_in_the_diary_already_are_kept():
    ahead = check_ins([9], first=21)  # a clock was set back

    assert offered(*eased(), *ahead, on_day=18) == 19
    assert earliest(*eased([3] * 11), *ahead, on_day=18)["C11"] == 18


# A lower bound


@given(days=diaries(), seen=st.integers(1, 25))
def test_g2_never_opens_before_the_day_that_was_told(days: list[Lived], seen: int):
    told = earliest_offer(course(*diary(days[:seen])), programme(), date_of(seen))

    state = course(*diary(days))
    later = (date_of(number) for number in range(seen, len(days) + 1))
    opens = next((each for each in later if is_open_on(state, programme(), each)), None)

    assert opens is None or (told is not None and opens >= told)


@given(days=diaries(), seen=st.integers(1, 12))
def test_2_6_the_way_back_never_opens_before_the_day_that_was_told(days: list[Lived], seen: int):
    before = fallen_back()
    known = course(*before, *diary(days[:seen], BACK))
    told = earliest_offer(known, programme(), date_of(BACK + seen - 1))

    state = course(*before, *diary(days, BACK))
    later = (date_of(BACK + number) for number in range(seen - 1, len(days)))
    opens = next((each for each in later if is_open_on(state, programme(), each)), None)

    assert opens is None or (told is not None and opens >= told)


def test_2_6_a_start_that_reached_farther_down_may_open_the_way_back_sooner():
    high, low = Lived(leg=0, back=0), Lived(leg=0, back=0, farthest=Location.THIGH)
    before, days = fallen_back(), [high, low, low]

    told = earliest_offer(course(*before, *diary(days, BACK)), programme(), date_of(BACK + 2))
    again = course(*before, *diary([*days, low], BACK))
    with_another = earliest_offer(again, programme(), date_of(BACK + 3))

    assert told is not None
    assert with_another is not None
    assert told <= with_another


@given(days=diaries(24), seen=st.integers(1, 20))
def test_g2_no_criterion_is_met_before_the_day_that_was_told(days: list[Lived], seen: int):
    known, state = course(*diary(days[:seen])), course(*diary(days))
    now = assess_stage_on(known, programme(), date_of(seen))

    told = with_earliest(known, programme(), now).criteria

    for number in range(seen, len(days) + 1):
        then = assess_stage_on(state, programme(), date_of(number))
        for criterion, promised in zip(then.criteria, told, strict=True):
            sooner = promised.earliest is None or then.day < promised.earliest
            assert criterion.state is not MET or not sooner, criterion.id


@given(days=diaries(14), seen=st.integers(1, 10))
def test_g1_no_criterion_is_met_before_the_day_that_was_told(days: list[Lived], seen: int):
    known, state = course(*diary(days[:seen])), course(*diary(days))
    now = assess_easing(known, programme(), date_of(seen))

    told = with_earliest(known, programme(), now).criteria

    for number in range(seen, len(days) + 1):
        then = assess_easing(state, programme(), date_of(number))
        for criterion, promised in zip(then.criteria, told, strict=True):
            sooner = promised.earliest is None or then.day < promised.earliest
            assert criterion.state is not MET or not sooner, criterion.id


def test_g2_the_earliest_day_is_looked_for_when_it_is_asked_for():
    state = course(*eased())
    found = assess_stage(state, programme(), date_of(15))

    assert found == replace(found, ahead=lambda: None)
    assert replace(found, ahead=lambda: None).earliest is None
    assert found.earliest == date_of(19)
