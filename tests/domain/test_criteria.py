"""C1 to C11, C2' and R1: each criterion at its edges, and the facts behind it."""

from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.events import Event
from domain.values import Exercise, Location, Painkillers, State, Tier
from tests.domain.gates import (
    BACK,
    CALM,
    IDS,
    MET,
    REENTRY_IDS,
    START,
    UNKNOWN,
    UNMET,
    asides,
    criterion,
    eased,
    fallen_back,
    gate,
    stretches,
)
from tests.facts import (
    changed_overall,
    check_ins,
    cleared,
    corrected,
    date_of,
    day,
    done,
    flagged,
    prescribed_to,
    reported,
    withdrawn,
)

# C1


@pytest.mark.parametrize(("on_day", "state"), [(14, UNMET), (15, MET), (1, UNMET)])
def test_c1_fourteen_days_have_gone(on_day: int, state: State):
    facts = check_ins([6] * on_day)

    assert criterion("C1", *facts, on_day=on_day).state is state


@pytest.mark.parametrize(
    ("recent", "state"),
    [
        ([3, 3, 3, 3, 3, 3, 3], MET),
        ([3, 3, None, None, 3, 3, 3], MET),
        ([3, 3, None, None, None, 3, 3], UNKNOWN),
        ([3, 3, 3, 3, 3, 3, None], MET),  # the last day read is yesterday
        ([3, 3, 3, 3, 3, None, None], UNKNOWN),
        ([None] * 7, UNKNOWN),
    ],
)
def test_c1_five_of_seven_days_are_read_the_last_today_or_yesterday(
    recent: list[int | None], state: State
):
    assert criterion("C1", *check_ins([*START, 3, *recent])).state is state


def test_c1_without_a_baseline_is_unknown():
    sparse = [6, 6, None, None, None] * 4

    assert criterion("C1", *check_ins(sparse), on_day=20).state is UNKNOWN


def test_c1_baseline_and_recent_window_share_no_day():
    late_start = [None] * 4 + [6] * 12

    assert criterion("C1", *check_ins(late_start), on_day=15).state is UNMET  # baseline 3 to 9
    assert criterion("C1", *check_ins(late_start), on_day=16).state is MET


def test_c1_a_day_without_back_pain_is_not_read():
    legs_only = [reported(3, None, at=day(number)) for number in range(9, 16)]

    assert criterion("C1", *check_ins([*START, 3]), *legs_only).state is UNKNOWN


# C2


@pytest.mark.parametrize(
    ("start", "recent", "state"),
    [
        ([10] * 7, [7] * 7, MET),  # exactly 70 %
        ([10] * 7, [7, 7, 7, 7, 7, 7, 8], UNMET),
        ([8] * 7, [5] * 7, MET),  # at 8 it needs three
        ([8] * 7, [5, 5, 5, 5, 5, 5, 6], UNMET),
        ([8, 8, 8, 8, 8, 8, 7], [5, 5, 5, 5, 6, 6, 6], MET),  # B 55/7: 38/7 is 70 % less 1/14
        ([8, 8, 8, 8, 8, 8, 7], [5, 5, 5, 6, 6, 6, 6], UNMET),  # 39/7 is above 38.5/7
        ([6] * 7, [4] * 7, MET),  # two points, and 4 is below 4.2
        ([6] * 7, [4, 4, 4, 4, 4, 4, 5], UNMET),  # 29/7 is below 4.2, but not two points down
        ([7] * 7, [5, 5, 5, 5, 5, 5, 4], MET),  # 34/7 is below 4.9
        ([7] * 7, [5] * 7, UNMET),  # two points down, but above 4.9
        ([4] * 7, [2] * 7, MET),
        ([4] * 7, [2, 2, 2, 2, 2, 2, 3], UNMET),
        ([4] * 7, [2, 2, None, 2, None, 2, 2], MET),
        ([4] * 7, [2, 2, None, None, None, 2, 2], UNKNOWN),
    ],
)
def test_c2_leg_pain_is_down_by_thirty_percent_and_by_two_or_three_points(
    start: list[int], recent: list[int | None], state: State
):
    found = criterion("C2", *check_ins([*start, start[-1], *recent]))

    assert found.state is state


def test_c2_without_a_baseline_is_unknown():
    assert criterion("C2", *check_ins([3] * 4), on_day=4).state is UNKNOWN


def test_c2_tells_start_value_and_limit():
    found = criterion("C2", *eased())

    assert found.rule == "Leg pain is down from the start, 6.0"
    assert (found.value, found.limit) == ("3.0", "needs 4.0 or less")
    assert (found.gauge.measure, found.gauge.bound) == (3, 4)


@given(
    start=st.lists(st.integers(4, 10), min_size=5, max_size=7),
    recent=st.lists(st.integers(0, 7), min_size=5, max_size=7),
)
def test_c2_agrees_with_whole_numbers(start: list[int], recent: list[int]):
    assume(max(recent) * len(start) < sum(start) + 2 * len(start))  # else it is a relapse
    facts = check_ins([*start, *[None] * (8 - len(start)), *[None] * (7 - len(recent)), *recent])
    found = criterion("C2", *facts, on_day=15)

    sum_b, n_b, sum_r, n_r = sum(start), len(start), sum(recent), len(recent)
    drop = 3 if sum_b >= 8 * n_b else 2
    ratio = 10 * sum_r * n_b <= 7 * sum_b * n_r
    fallen = sum_b * n_r - sum_r * n_b >= drop * n_b * n_r
    assert (found.state is MET) is (ratio and fallen)


# C2'


@pytest.mark.parametrize(
    ("legs", "state"),
    [
        ([3] * 15, MET),
        ([3] * 7 + [3, 3, 3, 3, 3, 3, 3, 4], MET),
        ([3] * 7 + [3, 3, 3, 3, 3, 3, 3, 5], UNMET),
        ([3] * 7 + [4] * 8, UNMET),  # the median of fourteen: six of 3, eight of 4
        ([3] * 7 + [3] + [4] * 7, UNMET),  # 3.5
        ([3] * 7 + [3, 3] + [4] * 6, MET),
        ([3] * 7 + [None] * 4 + [3] * 4, MET),  # ten days read of fourteen
        ([3] * 7 + [None] * 5 + [3] * 3, UNKNOWN),  # nine
        ([0] * 15, MET),
    ],
)
def test_c2_prime_where_pain_began_low_it_stays_low(legs: list[int | None], state: State):
    assert criterion("C2'", *check_ins(legs)).state is state


@pytest.mark.parametrize(
    ("start", "name"), [([4] * 7, "C2"), ([4, 4, 4, 4, 4, 4, 3], "C2'"), ([8] * 7, "C2")]
)
def test_c2_prime_is_asked_below_four(start: list[int], name: str):
    found = gate(*check_ins([*start, *[2] * 8]), on_day=15).today

    assert found.criteria[1].id == name


# C3


@pytest.mark.parametrize(
    ("recent", "state"),
    [
        ([4] * 7, MET),
        ([4, 4, 4, 4, 4, 4, 5], UNMET),  # 29/7
        ([2, 2, 2, 2, 2, 2, 5], MET),
        ([2, 2, 2, 2, 2, 2, 6], UNMET),
        ([2, 2, None, None, 2, 2, 2], MET),
        ([7, 7, None, None, None, 2, 2], UNKNOWN),
    ],
)
def test_c3_the_mean_is_four_at_most_and_no_day_above_five(recent: list[int | None], state: State):
    assert criterion("C3", *check_ins([*[9] * 8, *recent])).state is state


# C4

HALF_A_POINT = [9, None, None, 1, 1, 1, None, None, 2, None, 2, 1, 3, 3, 1]
"""The median of its 36 slopes is a fourteenth of a point a day."""


@pytest.mark.parametrize(
    ("legs", "state"),
    [
        ([3] * 15, MET),
        ([1] * 8 + [2] * 7, UNMET),
        ([1] * 11 + [2] * 4, MET),
        (HALF_A_POINT, MET),
        ([9, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6], UNMET),
        ([9, 0, None, None, None, None, None, None, 0, None, 0, None, 0, None, 1], UNKNOWN),
        ([9, 0, None, None, None, None, None, None, 0, 0, 0, 0, 0, None, 1], MET),
    ],
)
def test_c4_leg_pain_climbs_by_half_a_point_a_week_at_most(legs: list[int | None], state: State):
    assert criterion("C4", *check_ins(legs)).state is state


def test_c4_half_a_point_a_week_is_just_allowed():
    found = criterion("C4", *check_ins(HALF_A_POINT))

    assert found.gauge.measure == found.gauge.bound == Fraction(1, 2)


# C5


def places(start: Sequence[int], recent: Sequence[int | None]) -> list[Event]:
    said = [*start, 3, *recent]
    return [
        reported(3, at=day(number), farthest=None if place is None else Location(place))
        for number, place in enumerate(said, 1)
    ]


@pytest.mark.parametrize(
    ("start", "recent", "state"),
    [
        ([3] * 7, [3] * 7, MET),
        ([3] * 7, [4] * 7, UNMET),
        ([3] * 7, [3, 3, 3, 3, 5, 5, 5], MET),
        ([3] * 7, [3, 3, 3, 4, 4, 4, None], UNMET),  # 3.5
        ([3, 3, 3, 4, 4, 4, 4], [4] * 7, MET),
        ([5] * 7, [0] * 7, MET),
        ([3] * 7, [3, 3, 3, 3, None, None, None], UNKNOWN),
        ([3] * 7, [3, 3, 3, 3, 3, None, None], MET),
    ],
)
def test_c5_pain_reaches_no_farther_than_at_first(
    start: list[int], recent: list[int | None], state: State
):
    assert criterion("C5", *places(start, recent)).state is state


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ([3, 3, 3, 3, *[None] * 4, *[3] * 7], MET),  # enough is said in days 9 to 13
        ([None, 3, 3, None, None, 3, 3, 3, *[4] * 7], UNMET),  # in days 2 to 8
        ([3, 3, 3, 3, *[None] * 9, 3, 3], UNKNOWN),
    ],
)
def test_c5_a_start_that_did_not_say_it_gives_way_to_the_first_days_that_did(
    said: list[int | None], state: State
):
    facts = [
        reported(3, at=day(number), farthest=None if place is None else Location(place))
        for number, place in enumerate(said, 1)
    ]

    assert criterion("C5", *facts).state is state


# C6


@pytest.mark.parametrize(
    ("back", "state"),
    [
        ([5] * 7, MET),
        ([5, 5, 5, 5, 5, 5, 6], UNMET),
        ([7, 5, 5, 5, 5, 4, 4], MET),
        ([9, 9, 9, None, None, None, None], UNKNOWN),
    ],
)
def test_c6_back_pain_rises_by_two_at_most(back: list[int | None], state: State):
    facts = [reported(3, said, at=day(number)) for number, said in enumerate([3] * 8 + back, 1)]

    assert criterion("C6", *facts).state is state


# C7 and C8


@pytest.mark.parametrize(
    ("nights", "state"),
    [
        ([0] * 7, MET),
        ([1, 2, 0, 0, 0, 0, 0], MET),
        ([1, 1, 1, 0, 0, 0, 0], UNMET),
        ([1, 1, 1, None, None, None, None], UNMET),
        ([0, 0, 0, 0, None, None, None], UNKNOWN),
        ([0, 0, 0, 0, 0, None, None], MET),
    ],
)
def test_c7_woken_on_two_nights_at_most(nights: list[int | None], state: State):
    facts = [
        reported(3, at=day(number), night_wakings=woken) for number, woken in enumerate(nights, 9)
    ]

    assert criterion("C7", *facts).state is state


@pytest.mark.parametrize(
    ("taken", "state"),
    [
        (["same"] * 7, MET),
        (["less"] * 7, MET),
        (["less"] * 6 + ["more"], UNMET),
        (["more", None, None, None, None, None, None], UNMET),
        (["less", "less", "same", "same", None, None, None], UNKNOWN),
        (["less", "less", "same", "same", "same", None, None], MET),
    ],
)
def test_c8_more_painkillers_on_no_day(taken: list[str | None], state: State):
    facts = [
        reported(3, at=day(number), painkillers=None if said is None else Painkillers(said))
        for number, said in enumerate(taken, 9)
    ]

    assert criterion("C8", *facts).state is state


def test_c7_and_c8_look_at_the_last_seven_days_only():
    facts = [
        reported(3, at=day(number), night_wakings=2, painkillers=Painkillers.MORE)
        for number in range(2, 9)
    ]
    calm = check_ins([3] * 7, first=9)

    assert criterion("C7", *facts, *calm).state is MET
    assert criterion("C8", *facts, *calm).state is MET


# C9


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ([(15, 3)], MET),
        ([(15, 4)], UNMET),
        ([(8, 3)], MET),  # seven days old
        ([(7, 3)], UNKNOWN),
        ([], UNKNOWN),
        ([(10, 5), (14, 2)], MET),
        ([(10, 2), (14, 5)], UNMET),
    ],
)
def test_c9_the_latest_word_of_a_week_is_three_or_better(
    answers: list[tuple[int, int]], state: State
):
    facts = [changed_overall(pgic, at=day(number)) for number, pgic in answers]

    assert criterion("C9", *facts).state is state


def test_c9_a_word_told_days_later_does_not_count():
    assert criterion("C9", changed_overall(1, at=day(13), recorded=day(15))).state is UNKNOWN


# C10


@pytest.mark.parametrize(
    ("sessions", "state"),
    [
        (stretches(9, 12, 15), MET),
        (stretches(9, 12), UNMET),
        (stretches(9, 9, 12), UNMET),  # three times on two days
        (stretches(8, 12, 15), UNMET),  # one before the window
        ([*stretches(9, 11, 13), *stretches(15, pleasant=False)], MET),  # 75 %
        ([*stretches(9, 11), *stretches(13, 15, pleasant=False)], UNMET),
        ([*stretches(9, 11, 13), *stretches(15, pleasant=None)], MET),
        ([*stretches(9, 11), *stretches(13, 15, pleasant=None)], UNKNOWN),
        (stretches(9, 12, 15, pleasant=None), UNKNOWN),
        ([*stretches(9), *stretches(11, 13, pleasant=False), *stretches(15, pleasant=None)], UNMET),
        ([], UNMET),
    ],
)
def test_c10_three_days_of_table_stretch_three_quarters_pleasant(
    sessions: list[Event], state: State
):
    assert criterion("C10", *sessions).state is state


@pytest.mark.parametrize(
    ("legs", "state"),
    [
        ({9: 3, 10: 4, 12: 3, 13: 4}, MET),
        ({9: 3, 10: 5}, MET),  # once
        ({9: 3, 10: 5, 12: 3, 13: 6}, UNMET),
        ({9: 3, 10: 5, 12: 3, 13: 5}, MET),  # two above the day, and not above the week
        ({9: 3, 10: 5, 15: 3, 16: 7}, MET),  # tomorrow is not known today
        ({8: 3, 9: 5, 12: 3, 13: 6}, MET),  # one of the sessions was before the window
        ({9: 3, 10: 5, 12: 3, 14: 9}, MET),
        ({9: 3, 10: 5, 13: 3, 14: 9}, MET),  # no stretch on that day
    ],
)
def test_c10_one_stretch_at_most_is_followed_by_two_points_more(legs: dict[int, int], state: State):
    facts = [reported(leg, at=day(number)) for number, leg in legs.items()]

    assert criterion("C10", *stretches(8, 9, 10, 12, 15), *facts).state is state


@pytest.mark.parametrize(("most", "words"), [(0, "never"), (1, "once at most"), (2, "2 times")])
def test_c10_says_how_often_the_leg_may_rise(most: int, words: str):
    figure = prescribed_to("stage.stretch_rises_at_most", most, valid_from=date_of(1))

    assert words in criterion("C10", figure).sentence


def test_c10_sessions_told_days_later_do_not_open_the_gate():
    late = [
        done(Exercise.TABLE_STRETCH, at=day(number), recorded=day(15), pleasant=True)
        for number in (9, 10, 11, 12)
    ]

    assert criterion("C10", *late).state is UNMET


# C11


@pytest.mark.parametrize("tier", list(Tier))
def test_c11_no_flag_is_open(tier: Tier):
    flag = flagged(tier, at=day(14))

    assert criterion("C11").state is MET
    assert criterion("C11", flag).state is UNMET
    assert criterion("C11", flag, cleared(flag, at=day(15))).state is MET
    assert criterion("C11", flag, cleared(flag, at=day(16))).state is UNMET


@pytest.mark.parametrize(
    ("legs", "on_day", "state"),
    [
        ([4] * 10 + [6], 11, MET),  # one such day is none
        ([4] * 10 + [6, 4], 12, MET),
        ([4] * 10 + [6, 6], 12, UNMET),  # open
        ([4] * 10 + [6, None, 6], 13, UNMET),
        ([4] * 10 + [6, 6, 4], 13, UNMET),  # closed today
        ([4] * 10 + [6, 6, 4, 4, 4], 15, UNMET),
        ([4] * 10 + [6, 6, 4, 4, 4, 4], 16, MET),  # 72 hours
        ([4] * 10 + [6, 6, None, None, None, None, 4], 17, UNMET),  # nobody saw it close
        ([4] * 10 + [6, 6, 4, 4, 4], 11, MET),  # it was not one yet
    ],
)
def test_c11_no_flare_is_open_nor_closed_within_seventy_two_hours(
    legs: list[int | None], on_day: int, state: State
):
    assert criterion("C11", *check_ins(legs), on_day=on_day).state is state


# R1


@pytest.mark.parametrize(
    ("legs", "state"),
    [
        ([3] * 7, MET),  # one above the settled level of 2
        ([3] * 6 + [4], UNMET),  # 22/7
        ([4, 3, 3, 3, 3, 3, 2], MET),
        ([3, 3, 3, None, None, 3, 3], MET),
        ([3, 3, None, None, None, 3, 3], UNKNOWN),
        ([0] * 7, MET),
    ],
)
def test_r1_the_mean_is_one_above_the_settled_level_at_most(legs: list[int | None], state: State):
    found = criterion("R1", *fallen_back(*[4] * 7, *legs), on_day=BACK + 13)

    assert found.state is state


@pytest.mark.parametrize(
    ("legs", "state"), [([3] * 6 + [None], MET), ([3] * 5 + [None] * 2, UNKNOWN)]
)
def test_r1_asks_for_a_reading_of_today_or_yesterday(legs: list[int | None], state: State):
    assert criterion("R1", *fallen_back(*legs), on_day=BACK + 6).state is state


def test_r1_counts_the_days_before_the_setback_as_well():
    found = criterion("R1", *fallen_back(3, 3, 3), on_day=BACK + 2)

    assert found.gauge.measure == Fraction(4 * 2 + 3 * 3, 7)
    assert found.state is MET


@pytest.mark.parametrize(("calm", "bound"), [(13, 5), (14, 4)])
def test_r1_the_settled_level_is_that_of_the_decision_or_of_a_fortnight_a_point_lower(
    calm: int, bound: int
):
    stay = [4] * (BACK - 1 - calm) + [3] * calm
    facts = [*check_ins(stay), *fallen_back(*[3] * 7, since=10, settled=400)[BACK - 1 :]]

    assert criterion("R1", *facts, on_day=BACK + 6).gauge.bound == bound


def test_r1_tells_its_figures():
    found = criterion("R1", *fallen_back(*[3] * 7), on_day=BACK + 6)

    assert (found.value, found.limit) == ("3.0", "needs 3.0 or less")
    assert "it had settled at 2.0" in found.sentence


# Facts behind


def test_g2_every_criterion_names_the_facts_behind_it():
    clear = flagged(None, at=day(1, 8))
    facts = [clear, *eased()]
    reports, words, sessions = facts[1:20], facts[20:26], facts[26:]

    behind = {each.id: list(each.entries) for each in gate(*facts, on_day=15).today.criteria}

    start, recent = [f.id for f in reports[:7]], [f.id for f in reports[8:15]]
    assert behind == {
        "C1": start + recent,
        "C2": start + recent,
        "C3": recent,
        "C4": [f.id for f in reports[1:15]],
        "C5": start + recent,
        "C6": start + recent,
        "C7": recent,
        "C8": recent,
        "C9": [words[2].id],
        "C10": [f.id for f in sessions[1:8]],
        "C11": [clear.id, *recent],
    }


def test_c2_prime_names_a_fortnight_and_the_start():
    facts = check_ins([3] * 20)

    found = criterion("C2'", *facts, on_day=20)

    assert found.entries == tuple(f.id for f in facts)  # days 1 to 7, and 7 to 20


def test_r1_and_the_way_back_name_the_facts_behind_them():
    facts = fallen_back(*[2] * 7)

    found = gate(*facts, on_day=BACK + 6).today

    assert [each.id for each in found.criteria] == REENTRY_IDS
    assert all(each.entries == tuple(f.id for f in facts[-7:]) for each in found.criteria)


@pytest.mark.parametrize("name", [*IDS, "C2'", "R1"])
def test_g2_a_late_or_withdrawn_entry_is_behind_no_criterion(name: str):
    late = [
        reported(1, at=day(12, 20), recorded=day(14), farthest=Location.FOOT, night_wakings=1),
        changed_overall(1, at=day(12, 20), recorded=day(14)),
        done(Exercise.TABLE_STRETCH, at=day(12, 20), recorded=day(14), pleasant=True),
    ]
    undone = [
        reported(9, at=day(13, 20), painkillers=Painkillers.MORE),
        changed_overall(1, at=day(13, 20)),
        done(Exercise.TABLE_STRETCH, at=day(13, 20), pleasant=True),
    ]
    low = {"C2'": [3] * 20, "R1": [3] * 20}.get(name, [*START, *CALM])
    stay = fallen_back()[-2:] if name == "R1" else []
    facts = [*stay, *check_ins(low), *asides(), *late, *undone, *map(withdrawn, undone)]

    found = criterion(name, *facts)

    assert found.entries
    assert not {fact.id for fact in (*late, *undone)} & set(found.entries)


def test_c1_names_no_reading_of_a_day_that_was_not_read_whole():
    legs_only = reported(3, None, at=day(15))

    found = criterion("C1", *check_ins([*START, *[3] * 7]), legs_only)

    assert len(found.entries) == 7 + 6
    assert legs_only.id not in found.entries


def test_c7_names_only_the_readings_that_spoke_of_the_night():
    evening = reported(4, at=day(15, 20))

    found = criterion("C7", *eased(), evening)

    assert len(found.entries) == 7
    assert evening.id not in found.entries


def test_c10_names_the_readings_that_rose():
    readings = check_ins([3, 5, 2, 6], first=12)

    found = criterion("C10", *stretches(9, 12, 14), *readings)

    assert found.state is UNMET
    assert found.entries[3:] == tuple(reading.id for reading in readings)


def test_c10_a_stretch_told_too_late_closes_by_the_leg_that_rose():
    late = done(Exercise.TABLE_STRETCH, at=day(12), recorded=day(15), pleasant=True)
    readings = check_ins([3, 5, 2, 6], first=12)

    found = criterion("C10", *stretches(9, 11, 14), late, *readings)

    assert found.state is UNMET
    assert found.entries[3:] == tuple(reading.id for reading in readings)


def test_c11_names_the_flag_that_is_open_and_the_readings_of_the_flare():
    flag = flagged(Tier.DAYS, at=day(14))
    readings = check_ins([4] * 10 + [6, 7, 4, 4])

    found = criterion("C11", flag, *readings, on_day=14)

    assert found.entries == (flag.id, *(each.id for each in readings[10:13]))


def test_c11_an_open_flare_names_its_readings_so_far():
    readings = check_ins([4] * 10 + [6, 7, 7, 4])

    found = criterion("C11", *readings, on_day=12)

    assert found.entries == tuple(each.id for each in readings[10:12])


def test_c11_a_flare_before_the_last_one_was_seen_is_the_last():
    legs = [4] * 7 + [7, 7] + [2] * 12 + [5, 5]  # the second one is seen on day 23

    values = [criterion("C11", *check_ins(legs), on_day=number).value for number in (21, 22, 23)]

    assert values == ["clear", "clear", "a flare is open"]


def test_c11_an_answer_about_signs_that_came_later_is_not_behind_it():
    later = flagged(None, at=day(16))

    assert later.id not in criterion("C11", *eased(), later).entries


def test_c3_a_corrected_reading_counts_as_it_stands_now():
    facts = eased()
    slip = facts[13]

    found = criterion("C3", *facts, corrected(slip, leg=7))

    assert found.state is UNMET
    assert slip.id in found.entries


def test_c4_a_climb_just_above_the_limit_does_not_look_like_it():
    found = criterion("C4", *check_ins([1] * 8 + [2] * 7))

    assert found.state is UNMET
    assert found.value.removesuffix(" a week") != "+0.5"
