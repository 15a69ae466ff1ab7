"""Levels, as tables out of the clinical reference: what leads up, and what leads back."""

from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest

from domain.assessment import Criterion
from domain.course import Course
from domain.events import Event, ExerciseDone
from domain.levels import Drop, Ladder, dose_of, drops, ladder, level_of, may_return
from domain.programme import Figure, Origin, Rise
from domain.values import Ending, Exercise, LevelReason, Response, State
from tests.domain.courses import (
    ADVANCED,
    BLOCK,
    CURLS,
    HOUR,
    KNEES,
    ROLLER,
    STRETCH,
    TRACTION,
    everything_open,
    legs,
    with_facts,
)
from tests.facts import (
    advanced,
    agreed,
    check_ins,
    corrected,
    course,
    date_of,
    day,
    done,
    eased,
    level_changed,
    opened,
    prescribed_to,
    reported,
    responded,
    reverted,
)
from tests.programme_files import programme

MET, UNMET, UNKNOWN = State.MET, State.UNMET, State.UNKNOWN


def chronic(*facts: Event, read: int = 60, leg: int = 3) -> Course:
    """Somebody in the chronic stage since day 10 whose leg was read on each day up to one."""
    return course(opened(), eased(), *check_ins([leg] * read), advanced(day(10)), *facts)


def rung(state: Course, exercise: Exercise, number: int, at: datetime | None = None) -> Ladder:
    return ladder(state, programme(), exercise, date_of(number), at)


def criterion(state: Course, exercise: Exercise, identity: str, number: int) -> Criterion:
    found = rung(state, exercise, number).criteria
    return next(each for each in found if each.id == identity)


def due(state: Course, number: int) -> list[Drop]:
    return list(drops(state, programme(), date_of(number)))


def many(exercise: Exercise, *numbers: int, level: str | None = None) -> list[ExerciseDone]:
    said: dict[str, Any] = {} if level is None else {"level": level}
    return [done(exercise, at=day(number, 12), **said) for number in numbers]


# Where an exercise stands


@pytest.mark.parametrize("exercise", list(Exercise))
def test_every_exercise_begins_at_its_first_level(exercise: Exercise):
    rules, found = programme().rules_of(exercise), rung(chronic(), exercise, 60)

    assert level_of(chronic(), programme(), exercise) == rules.levels[0] == found.level
    assert dose_of(chronic(), programme(), exercise, date_of(60)) == rules.levels[0].dose
    assert (found.rules, found.step) == (rules, 1)
    assert found.begun_on is None


@pytest.mark.parametrize(
    ("exercise", "ids"),
    [
        (KNEES, []),
        (STRETCH, []),
        (TRACTION, []),
        (CURLS, ["L1", "L4", "L8"]),
        (ADVANCED, ["L1", "L2", "L5", "L6", "L8"]),
        (ROLLER, ["L1", "L2", "L6", "L8"]),
        (BLOCK, ["L3", "L8"]),
    ],
)
def test_each_first_level_asks_for_what_the_programme_says(exercise: Exercise, ids: list[str]):
    found = rung(chronic(), exercise, 60)

    assert [each.id for each in found.criteria] == ids
    assert (found.next is None) is (not ids)
    assert not found.may_rise


def test_a_level_goes_on_as_it_was_changed_last_and_is_the_first_again_after_a_setback():
    raised = chronic(level_changed(CURLS, "three", at=day(20)))
    again = with_facts(raised, level_changed(CURLS, "four", was="three", at=day(30)))

    assert level_of(raised, programme(), CURLS).id == "three"
    assert (rung(again, CURLS, 40).level.id, rung(again, CURLS, 40).step) == ("four", 3)
    reverted_ = with_facts(again, reverted(day(40)))
    assert level_of(reverted_, programme(), CURLS).id == "first"
    assert rung(reverted_, CURLS, 45).begun_on is None


def test_a_level_that_the_programme_no_longer_has_is_the_first_one():
    state = chronic(level_changed(CURLS, "upside-down", at=day(20)))

    assert level_of(state, programme(), CURLS).id == "first"


def test_a_prescribed_dose_holds_from_its_day_on():
    state = chronic(
        prescribed_to(
            "curl_downs.levels.first.dose.repetitions", 1, at=day(20), valid_from=date_of(30)
        )
    )

    doses = [dose_of(state, programme(), CURLS, date_of(number)) for number in (29, 30)]

    assert [dose.repetitions.value for dose in doses if dose.repetitions] == [2, 1]


@pytest.mark.parametrize(
    ("exercise", "begun", "number", "sets"),
    [
        (BLOCK, 20, 26, None),  # the first week: one round
        (BLOCK, 20, 27, 3),
        (BLOCK, None, 27, None),
        (ADVANCED, 20, 20, 2),  # it has no first days
    ],
)
def test_1_7_a_dose_may_grow_once_the_first_days_are_over(
    exercise: Exercise, begun: int | None, number: int, sets: int | None
):
    state = chronic(*([] if begun is None else many(exercise, begun)))

    most = rung(state, exercise, number).most

    assert (most.sets.value if most and most.sets else None) == sets


# Curl Downs


@pytest.mark.parametrize(("number", "may_rise"), [(12, False), (18, False), (19, True), (25, True)])
def test_1_4_curl_downs_rise_after_seven_days_and_seven_days_without_a_flare(
    number: int, may_rise: bool
):
    found = rung(chronic(*many(CURLS, 12)), CURLS, number)

    assert found.next is not None
    assert found.next.id == "three"
    assert found.begun_on == date_of(12)
    assert found.may_rise is may_rise
    assert found.opens_on == date_of(max(number, 19))


@pytest.mark.parametrize(
    ("level", "following"), [("three", "four"), ("four", "five"), ("five", None)]
)
def test_1_4_each_further_step_takes_seven_days_again_and_ends_with_five(
    level: str, following: str | None
):
    state = chronic(
        *many(CURLS, 12),
        level_changed(CURLS, level, at=day(30)),
        done(CURLS, at=day(30, 8), level=level),  # before it was raised
        *many(CURLS, 31, level=level),
        *many(CURLS, 33),  # at a lower one
    )

    eve, then = rung(state, CURLS, 37), rung(state, CURLS, 38)

    assert (None if then.next is None else then.next.id) == following
    assert then.begun_on == date_of(31)
    assert (eve.may_rise, then.may_rise) == (False, following is not None)
    assert (eve.opens_on, then.opens_on) == (
        (None, None) if following is None else (date_of(38),) * 2
    )


@pytest.mark.parametrize(
    ("flare", "number", "state", "value"),
    [
        ([], 40, MET, "30 days"),
        ([6], 35, UNMET, "0 days"),  # open
        ([6, 3], 36, UNMET, "0 days"),  # closed today
        ([6, 3], 42, UNMET, "6 days"),
        ([6, 3], 43, MET, "7 days"),
        ([6, None, None, None, 3, 3, 3], 45, UNMET, "6 days"),  # a missing day closes none
    ],
)
def test_1_4_days_without_a_flare_are_counted_from_its_end(
    flare: list[int | None], number: int, state: State, value: str
):
    after = [] if len(flare) > 3 else [3] * 20
    facts = [*legs(35, *(flare or [3]), *after), *legs(42, 3, 3, 3, 3)]
    lived = chronic(*many(CURLS, 12), *facts, read=34)

    found = criterion(lived, CURLS, "L4", number)

    assert (found.state, found.value) == (state, value)


@pytest.mark.parametrize(
    ("read", "state"),
    [([3, 3, 3, 3, 3, None, None], MET), ([3, 3, 3, 3, None, None, None], UNKNOWN)],
)
def test_1_4_calm_days_of_which_too_few_were_read_leave_it_unknown(
    read: list[int | None], state: State
):
    lived = chronic(*many(CURLS, 12), *legs(34, *read), read=33)

    found = criterion(lived, CURLS, "L4", 40)

    assert found.state is state
    assert found.earliest == date_of(40)  # today may still be read
    assert not found.entries


# Advanced traction, roller and block


@pytest.mark.parametrize(
    ("sessions", "number", "leg", "unmet"),
    [
        ([20, 24, 28, 32], 34, 3, set()),
        ([20, 24, 28, 32], 33, 3, {"L1"}),
        ([20, 24, 28], 34, 3, {"L2"}),
        ([20, 24, 28, 32], 34, 4, {"L5"}),
        ([], 34, 3, {"L1", "L2"}),
    ],
)
def test_1_5_the_strap_comes_after_four_sessions_in_14_days_and_a_leg_of_three(
    sessions: list[int], number: int, leg: int, unmet: set[str]
):
    found = rung(chronic(*many(ADVANCED, *sessions), leg=leg), ADVANCED, number)

    assert {each.id for each in found.criteria if each.state is not MET} == unmet
    assert found.may_rise is (not unmet)


def test_1_5_a_session_that_passed_the_limits_is_not_counted():
    facts = [*many(ADVANCED, 20, 24, 28), done(ADVANCED, at=day(29, 12), within_budget=False)]

    found = criterion(chronic(*facts), ADVANCED, "L2", 40)

    assert (found.state, found.value, found.limit) == (UNMET, "3 sessions", "needs 4")
    assert len(found.entries) == 3
    assert found.gauge.measure == Fraction(3)


@pytest.mark.parametrize(("read", "state"), [(5, MET), (4, UNKNOWN)])
def test_1_5_the_mean_of_the_leg_is_unknown_with_fewer_than_five_days_read(read: int, state: State):
    lived = chronic(*legs(34, *[3] * read), read=33)

    found = criterion(lived, ADVANCED, "L5", 40)

    assert found.state is state
    assert len(found.entries) == read


@pytest.mark.parametrize(
    ("week", "number", "earliest"),
    [
        ([3, 3, 3, 3, 3, 3, 3], 40, 40),
        ([6, 3, 3, 3, 3, 3, 3], 40, 41),  # the six leaves the window
        ([3, 3, 3, 3, 3, 3, 10], 40, 43),  # painless days bring 28 in seven down to 19
        ([9, 9, 9, 9, 9, 9, 9], 40, 45),
    ],
)
def test_1_5_the_earliest_day_is_the_first_on_which_the_mean_can_be_low(
    week: list[int], number: int, earliest: int
):
    lived = chronic(*legs(34, *week), read=33)

    assert criterion(lived, ADVANCED, "L5", number).earliest == date_of(earliest)


def flared(exercise: Exercise, *flare: int, level: str | None = None) -> Course:
    """Somebody whose leg flared up after a session of an exercise on day 30."""
    first = many(CURLS, 10) + many(BLOCK, 14) + many(ADVANCED, 18) + many(ROLLER, 25)
    raised = [] if level is None else [level_changed(exercise, level, was="wall", at=day(20))]
    session = many(exercise, 30, level=level)
    return chronic(*first, *raised, *session, *legs(31, *flare, *[3] * 30), read=30)


@pytest.mark.parametrize("exercise", [ADVANCED, ROLLER])
def test_1_5_a_long_flare_after_a_session_has_to_be_over_and_the_count_begins_anew(
    exercise: Exercise,
):
    state = flared(exercise, 6, 6, 6)
    later = with_facts(state, *many(exercise, 36, 40, 44, 48))

    assert criterion(state, exercise, "L6", 30).state is MET
    assert criterion(until(state, 33), exercise, "L6", 33).state is UNMET
    assert criterion(until(state, 33), exercise, "L6", 33).earliest is None
    assert criterion(later, exercise, "L6", 49).state is MET
    assert rung(later, exercise, 49).begun_on == date_of(36)
    assert (rung(later, exercise, 49).may_rise, rung(later, exercise, 50).may_rise) == (False, True)


def until(state: Course, number: int) -> Course:
    """The course as it was on a day of the diary."""
    kept = [e for e in state.ledger.entries.values() if e.day <= date_of(number)]
    changes = state.terms.level_changes
    return course(
        opened(),
        eased(),
        advanced(day(10)),
        *changes,
        *sorted(kept, key=lambda entry: entry.occurred_at),
    )


@pytest.mark.parametrize(
    ("session", "counts"),
    [
        ({}, True),
        ({"seconds": 60}, True),
        ({"seconds": 59}, False),
        ({"pleasant": True, "pain_highest": 5}, True),
        ({"pain_highest": 6}, False),
        ({"pleasant": False}, False),
        ({"ended_early": Ending.PAIN}, False),
        ({"ended_early": Ending.INTERRUPTED}, False),
        ({"level": "flat"}, False),
    ],
)
def test_1_7_a_comfortable_day_holds_the_whole_minute_and_nothing_against_it(
    session: dict[str, Any], counts: bool
):
    state = chronic(*many(BLOCK, 20, 21), done(BLOCK, at=day(22, 12), **session))

    found = criterion(state, BLOCK, "L3", 30)

    assert found.state is (MET if counts else UNMET)
    assert len(found.entries) == 2 + counts


def test_1_7_a_day_after_which_the_leg_was_worse_was_not_comfortable():
    worse = done(BLOCK, at=day(22, 12))
    answer = responded(worse, Response.WORSE, at=day(23, 9), settled=False)
    state = chronic(*many(BLOCK, 20, 21), worse)

    assert criterion(state, BLOCK, "L3", 30).state is MET
    assert criterion(with_facts(state, answer), BLOCK, "L3", 30).value == "2 days"


def test_1_7_one_of_two_sessions_that_was_not_comfortable_takes_the_day():
    state = chronic(*many(BLOCK, 20, 21, 22), done(BLOCK, at=day(22, 20), pleasant=False))

    assert criterion(state, BLOCK, "L3", 30).value == "2 days"


@pytest.mark.parametrize(("number", "earliest"), [(21, 22), (22, 22), (25, 25)])
def test_1_7_the_days_still_missing_may_begin_today_if_it_is_not_used_yet(
    number: int, earliest: int
):
    state = chronic(*many(BLOCK, 20, 21))

    assert criterion(state, BLOCK, "L3", number).earliest == date_of(earliest)


def test_1_7_the_flat_side_takes_14_days_and_ten_sessions():
    facts = [
        level_changed(BLOCK, "flat", was="dart", at=day(25)),
        *many(BLOCK, *range(26, 36), level="flat"),
    ]

    found = [rung(chronic(*facts), BLOCK, number) for number in (39, 40)]

    assert [each.may_rise for each in found] == [False, True]
    assert [each.id for each in found[1].criteria] == ["L1", "L2", "L6", "L8"]


@pytest.mark.parametrize(
    ("agreement", "may_rise"),
    [
        (None, False),
        ({"exercise": BLOCK, "level": "end"}, True),
        ({"exercise": BLOCK, "level": "middle"}, False),
        ({"exercise": BLOCK}, False),
        ({"exercise": ROLLER, "level": "end"}, False),
    ],
)
def test_1_7_the_block_on_its_end_takes_28_days_and_a_physiotherapists_yes(
    agreement: dict[str, Any] | None, may_rise: bool
):
    yes = [] if agreement is None else [agreed(at=day(50), **agreement)]
    state = chronic(
        level_changed(BLOCK, "middle", was="flat", at=day(20)),
        *many(BLOCK, 21, level="middle"),
        *yes,
    )

    found, said = rung(state, BLOCK, 49), criterion(state, BLOCK, "L7", 60)

    assert [each.id for each in found.criteria] == ["L1", "L6", "L7", "L8"]
    assert found.opens_on is None  # nobody knows when somebody will say yes
    assert rung(state, BLOCK, 60).may_rise is may_rise
    assert said.earliest == (date_of(60) if may_rise else None)


# One new thing at a time


@pytest.mark.parametrize(("hours", "state"), [(0, UNMET), (71, UNMET), (72, MET), (100, MET)])
def test_1_8_a_level_waits_72_hours_after_the_last_new_thing(hours: int, state: State):
    began = day(30, 12)
    lived = chronic(*many(CURLS, 12), done(BLOCK, at=began))

    found = rung(lived, CURLS, 36, at=began + hours * HOUR).criteria[-1]

    assert (found.id, found.state) == ("L8", state)
    assert found.earliest == date_of(36)
    if state is UNMET:
        assert found.value == "BackBlock was new 6 days ago"


@pytest.mark.parametrize(("number", "state"), [(33, UNMET), (34, MET)])
def test_1_8_without_an_instant_72_hours_are_over_on_the_days_that_begin_after_them(
    number: int, state: State
):
    lived = chronic(*many(CURLS, 12), done(BLOCK, at=day(30, 12)))

    found = criterion(lived, CURLS, "L8", number)

    assert found.state is state
    assert found.earliest == date_of(max(number, 33))
    assert len(found.entries) == 1


def test_1_8_a_level_that_was_raised_is_a_new_thing_for_the_others():
    change = level_changed(CURLS, "three", at=day(30))
    lived = chronic(*many(CURLS, 12), *many(BLOCK, 20, 21, 22), change)

    found = criterion(lived, BLOCK, "L8", 31)

    assert found.state is UNMET
    assert found.entries == (change.id,)
    assert "Curl Downs was new 1 day ago" in found.sentence


@pytest.mark.parametrize(
    ("flare", "at", "state", "earliest"),
    [
        ([6], day(35, 12), UNMET, None),
        ([6, 3], day(36, 12), UNMET, 37),
        ([6, 3], day(37, 8, 59), UNMET, 37),
        ([6, 3], day(37, 9), MET, 37),
    ],
)
def test_1_8_no_level_is_raised_while_a_flare_is_open_or_just_over(
    flare: list[int], at: datetime, state: State, earliest: int | None
):
    lived = chronic(*many(CURLS, 12), *legs(35, *flare), read=34)

    found = rung(lived, CURLS, (at.date() - date_of(1)).days + 1, at=at).criteria[-1]

    assert found.state is state
    assert found.earliest == (None if earliest is None else date_of(earliest))


@pytest.mark.parametrize(
    ("number", "state"), [(34, MET), (35, MET), (36, UNKNOWN), (40, UNKNOWN), (41, UNKNOWN)]
)
def test_1_8_without_a_reading_of_today_or_yesterday_nobody_knows_of_a_flare(
    number: int, state: State
):
    lived = chronic(*many(ROLLER, 22, 25, 28, 31), read=34)

    rung_then, found = rung(lived, ROLLER, number), criterion(lived, ROLLER, "L8", number)

    assert found.state is state
    assert (found.value, found.gauge.measure) == (
        ("nothing new", 1) if state is MET else ("not read since yesterday", None)
    )
    assert found.earliest == date_of(number)  # today may still be read
    assert not rung_then.may_rise


def test_missing_days_raise_no_level():
    """The fourteen days are over on the second day without a reading, and open nothing then."""
    lived = chronic(*many(ROLLER, 22, 25, 28, 31), read=34)
    read = with_facts(lived, *legs(35, 3, 3))

    assert rung(read, ROLLER, 36).may_rise
    assert not any(rung(lived, ROLLER, number).may_rise for number in range(35, 60))


def test_1_8_what_provokes_nothing_rises_beside_a_new_thing():
    stretch = programme().rules_of(STRETCH)
    first = replace(stretch.levels[0], rises=Rise(days=Figure(value=7, source=Origin.OUR_CHOICE)))
    longer = replace(stretch.levels[0], id="longer")
    others = tuple(each for each in programme().exercises if each.id is not STRETCH)
    two_levels = replace(programme(), exercises=(*others, replace(stretch, levels=(first, longer))))
    state = chronic(*many(STRETCH, 20), *many(CURLS, 26))

    found = ladder(state, two_levels, STRETCH, date_of(27))

    assert [each.id for each in found.criteria] == ["L1"]
    assert found.may_rise


def test_2_7_while_a_check_in_is_waited_for_no_level_counts():
    state = chronic(*many(BLOCK, 20, 21, 22), read=40)

    assert rung(state, BLOCK, 41).may_rise
    assert criterion(state, BLOCK, "L3", 47).state is MET
    assert criterion(state, BLOCK, "L3", 48).state is UNMET
    assert rung(state, BLOCK, 48).begun_on is None
    fresh = with_facts(state, reported(3, at=day(48)))
    assert criterion(fresh, BLOCK, "L3", 48).value == "0 days"


# What leads back


@pytest.mark.parametrize("kind", ["first_reading", "long", "short"])
def test_1_4_any_flare_sends_curl_downs_back_to_two_repetitions(kind: str):
    flare = {"first_reading": [6], "long": [6, 6, 6, 6], "short": [6, 3]}[kind]
    state = chronic(
        *many(CURLS, 12), level_changed(CURLS, "four", at=day(28)), *legs(35, *flare), read=34
    )

    found = due(state, 34 + len(flare))

    assert found == [
        Drop(
            exercise=CURLS,
            now=programme().rules_of(CURLS).levels[0],
            why=LevelReason.FLARE,
            flare_opened=date_of(35),
        )
    ]


def dropped(drop: Drop, was: str, at: datetime) -> Event:
    return level_changed(
        drop.exercise, drop.now.id, was=was, why=drop.why, at=at, flare_opened=drop.flare_opened
    )


def test_1_4_a_flare_that_was_followed_is_not_followed_again():
    state = chronic(
        *many(CURLS, 12), level_changed(CURLS, "four", at=day(28)), *legs(35, 6), read=34
    )
    followed = with_facts(state, dropped(due(state, 35)[0], "four", day(35)))
    raised = level_changed(
        CURLS, "three", at=day(36), why=LevelReason.PHYSIOTHERAPIST, by="A. Weber"
    )

    assert due(followed, 35) == []
    assert due(with_facts(followed, raised, *legs(36, 6)), 36) == []


def test_1_4_a_flare_that_was_over_before_a_level_was_chosen_does_not_lead_back():
    state = chronic(
        *many(CURLS, 12), *legs(20, 6), level_changed(CURLS, "three", at=day(40)), read=0
    )
    calm = with_facts(state, *check_ins([3] * 19), *legs(21, *[3] * 30))

    assert due(calm, 50) == []


def test_1_4_a_flare_that_is_found_to_be_open_after_all_leads_back():
    state = chronic(*many(CURLS, 12), level_changed(CURLS, "three", at=day(36, 8)), read=34)
    late = with_facts(state, reported(6, at=day(35), recorded=day(36, 9)))

    assert [drop.exercise for drop in due(late, 36)] == [CURLS]


def test_1_4_a_physiotherapist_who_raised_a_level_in_a_flare_is_not_contradicted():
    state = chronic(*many(CURLS, 12), *legs(35, 6), read=34)
    raised = level_changed(CURLS, "three", why=LevelReason.PHYSIOTHERAPIST, at=day(35, 12))

    assert due(with_facts(state, raised), 35) == []
    again = with_facts(state, raised, *legs(36, 3, 6))
    assert [drop.flare_opened for drop in due(again, 37)] == [date_of(37)]


@pytest.mark.parametrize(
    ("exercise", "level", "back_to"),
    [(ADVANCED, "strap", "wall"), (ROLLER, "two_spots", "first"), (BLOCK, "end", "middle")],
)
def test_2_6_a_long_flare_takes_its_suspect_down_one_level(
    exercise: Exercise, level: str, back_to: str
):
    if exercise is BLOCK:  # it provokes only while it is new
        first = many(CURLS, 10) + many(BLOCK, 14)
        raised = level_changed(BLOCK, level, was="middle", at=day(29))
        state = chronic(*first, raised, *many(BLOCK, 30, level=level), *legs(31, 6, 6, 6), read=30)
    else:
        state = until(flared(exercise, 6, 6, 6, level=level), 33)

    assert due(until(state, 31), 31) == []
    found = due(state, 33)
    assert [(drop.exercise, drop.now.id) for drop in found] == [(exercise, back_to)]
    assert found[0].flare_opened == date_of(31)
    assert due(with_facts(state, dropped(found[0], level, day(33))), 33) == []


def test_2_6_an_expected_flare_takes_nothing_but_curl_downs_down():
    state = with_facts(
        flared(ADVANCED, 6, level="strap"), level_changed(CURLS, "three", at=day(22))
    )

    assert [drop.exercise for drop in due(until(state, 31), 31)] == [CURLS]
    assert [drop.exercise for drop in due(until(state, 32), 32)] == [CURLS]


def test_2_6_what_is_at_its_first_level_has_nowhere_to_go():
    assert due(until(flared(ADVANCED, 6, 6, 6), 33), 33) == []


def test_2_7_after_a_gap_every_provoking_exercise_begins_anew_once():
    before = chronic(
        level_changed(CURLS, "three", at=day(20)),
        level_changed(ADVANCED, "strap", was="wall", at=day(24)),
        read=30,
    )
    waiting, back = due(before, 40), with_facts(before, *legs(40, 3))

    found = due(back, 40)

    assert waiting == []
    assert [(drop.exercise, drop.now.id, drop.why) for drop in found] == [
        (CURLS, "first", LevelReason.GAP),
        (ADVANCED, "wall", LevelReason.GAP),
    ]
    followed = with_facts(
        back, dropped(found[0], "three", day(40)), dropped(found[1], "strap", day(40))
    )
    assert due(followed, 40) == []


def test_2_7_a_level_that_was_raised_after_a_gap_stays():
    state = chronic(*many(CURLS, 12), read=20)
    back = with_facts(
        state, *legs(30, *[3] * 12), level_changed(CURLS, "three", at=day(40)), *legs(42, 3)
    )

    assert due(back, 42) == []


def test_2_7_six_days_without_a_check_in_lead_nowhere_back():
    state = chronic(level_changed(CURLS, "three", at=day(20)), *legs(37, 3), read=30)

    assert due(state, 37) == []


def test_nothing_leads_back_in_the_acute_stage():
    assert due(everything_open(reverted(day(60))), 60) == []


# The way back up, when the ground is gone


def test_2_6_when_the_flare_of_a_drop_is_corrected_away_the_level_may_be_taken_again():
    slip = reported(6, at=day(35))
    state = chronic(level_changed(CURLS, "four", at=day(28)), slip, read=34)
    followed = with_facts(state, dropped(due(state, 35)[0], "four", day(35)))

    assert may_return(followed, programme(), CURLS, date_of(35)) is None
    mended = with_facts(followed, corrected(slip, at=day(36), leg=3))
    found = may_return(mended, programme(), CURLS, date_of(36))
    assert found == programme().rules_of(CURLS).levels[2]


def test_2_6_a_flare_that_was_no_long_one_after_all_gives_the_level_back():
    state = until(flared(ADVANCED, 6, 6, 6, level="strap"), 33)
    followed = with_facts(state, dropped(due(state, 33)[0], "strap", day(33)))
    readings = [r for each in state.between(date_of(32), date_of(33)) for r in each.reports]
    mended = with_facts(followed, *(corrected(each, at=day(34), leg=3) for each in readings))

    found = may_return(mended, programme(), ADVANCED, date_of(34))

    assert found is not None
    assert found.id == "strap"


@pytest.mark.parametrize(
    "change",
    [
        None,
        level_changed(CURLS, "three", at=day(20)),
        level_changed(CURLS, "first", was="three", why=LevelReason.GAP, at=day(20)),
        level_changed(CURLS, "first", was="three", why=LevelReason.CHOSEN, at=day(20)),
        level_changed(CURLS, "first", was="gone", why=LevelReason.FLARE, at=day(20)),
    ],
)
def test_nothing_but_a_drop_after_a_flare_leads_back_up(change: Event | None):
    state = chronic(*([] if change is None else [change]))

    assert may_return(state, programme(), CURLS, date_of(30)) is None


def test_every_criterion_tells_its_figures_and_the_entries_behind_it():
    state = chronic(*many(BLOCK, 20, 21), *many(ADVANCED, 20, 24))
    found = [
        *rung(state, BLOCK, 30).criteria,
        *rung(state, ADVANCED, 30).criteria,
        *rung(state, CURLS, 30).criteria,
    ]

    for each in found:
        assert each.sentence.endswith(".")
        assert each.limit.startswith("needs")
        assert each.gauge.low <= each.gauge.bound <= each.gauge.high
    assert {each.id for each in found} == {"L1", "L2", "L3", "L4", "L5", "L6", "L8"}


def test_a_ladder_of_no_stay_at_all_is_the_first_rung():
    found = ladder(Course(), programme(), CURLS, date(2026, 5, 4))

    assert (found.step, found.begun_on, found.may_rise) == (1, None, False)
