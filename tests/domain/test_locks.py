"""What closes an exercise and what opens it again, as tables out of the clinical reference."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from domain.budget import allowances
from domain.course import Course
from domain.events import Event
from domain.locks import Lock, LockKind, lock, locks, opening_of, soft_lock, warnings
from domain.programme import Opening, Programme, Provoking
from domain.values import Exercise, LevelReason, Response, Stage, Tier
from tests.domain.courses import (
    ADVANCED,
    BLOCK,
    CURLS,
    HOUR,
    KNEES,
    MILD,
    NOON,
    PROVOKING,
    ROLLER,
    SECOND,
    STRETCH,
    TRACTION,
    everything_open,
    legs,
    with_facts,
)
from tests.facts import (
    START,
    ZONE,
    advanced,
    agreed,
    cautioned,
    check_ins,
    cleared,
    course,
    date_of,
    day,
    done,
    eased,
    flagged,
    held,
    level_changed,
    on,
    opened,
    prescribed_to,
    reported,
    responded,
    reverted,
    unheld,
)
from tests.programme_files import programme, red_flags


def kinds(state: Course, exercise: Exercise, at: datetime = NOON) -> list[LockKind]:
    return [each.kind for each in locks(state, programme(), exercise, at, ZONE)]


def first(state: Course, exercise: Exercise, at: datetime = NOON, zone: str = ZONE) -> Lock | None:
    return lock(state, programme(), exercise, at, zone)


def closed(state: Course, kind: LockKind, at: datetime = NOON) -> set[Exercise]:
    return {exercise for exercise in Exercise if kind in kinds(state, exercise, at)}


def test_nothing_is_closed_for_somebody_who_is_calm_and_began_everything_long_ago():
    assert all(first(everything_open(), exercise) is None for exercise in Exercise)


# Red flags


@pytest.mark.parametrize(
    ("tier", "closed_ones"),
    [
        (Tier.EMERGENCY, set(Exercise)),
        (Tier.SAME_DAY, set(Exercise)),
        (Tier.DAYS, PROVOKING),
        (None, set()),
    ],
)
def test_3_an_open_flag_from_before_signs_had_locks_closes_by_its_tier(
    tier: Tier | None, closed_ones: set[Exercise]
):
    state = everything_open(flagged(tier, at=day(59)))

    assert closed(state, LockKind.RED_FLAG) == closed_ones


@pytest.mark.parametrize("sign", red_flags().signs, ids=lambda sign: sign.id)
def test_3_each_sign_closes_the_exercises_it_names_and_no_others(sign):
    closes = red_flags().locked_by([sign.id])
    state = everything_open(flagged(sign.tier, at=day(59), signs=(sign.id,), locks=closes))

    assert closed(state, LockKind.RED_FLAG) == set(closes)
    assert (KNEES in closes) is (sign.tier is not Tier.DAYS)


def test_3_several_flags_close_what_any_of_them_closes():
    state = everything_open(
        flagged(Tier.DAYS, at=day(58), locks=(STRETCH,)),
        flagged(Tier.DAYS, at=day(59), locks=(ROLLER,)),
    )

    assert closed(state, LockKind.RED_FLAG) == {STRETCH, ROLLER}
    assert "clinician" in first(state, ROLLER).sentence


def test_3_clearing_a_flag_opens_again_and_a_second_flag_keeps_closed():
    sooner, later = flagged(at=day(58)), flagged(at=day(59))

    one_left = everything_open(sooner, later, cleared(sooner, at=day(59)))
    none_left = with_facts(one_left, cleared(later, at=day(59)))

    assert kinds(one_left, KNEES) == [LockKind.RED_FLAG]
    assert kinds(none_left, KNEES) == []


def test_3_an_all_clear_does_not_clear_what_was_flagged():
    state = everything_open(flagged(at=day(58)), flagged(None, at=day(59)))

    assert kinds(state, KNEES) == [LockKind.RED_FLAG]


def test_3_a_clock_set_back_before_the_flag_opens_nothing():
    state = everything_open(flagged(at=NOON))

    assert kinds(state, KNEES, at=day(50)) == [LockKind.RED_FLAG]


# Stage, phase and order


@pytest.mark.parametrize(
    ("facts", "open_ones"),
    [
        ([], {KNEES}),
        ([eased()], {KNEES, STRETCH}),
        ([eased(), done(STRETCH, at=day(57))], {KNEES, STRETCH, TRACTION}),
        ([advanced(day(50))], {KNEES, STRETCH, CURLS}),
        ([advanced(day(50)), done(CURLS, at=day(57, 5))], {KNEES, STRETCH, CURLS, BLOCK}),
        (
            [advanced(day(50)), done(CURLS, at=day(53))],
            {KNEES, STRETCH, CURLS, BLOCK, ADVANCED},
        ),
        (
            [advanced(day(40)), done(CURLS, at=day(46))],
            {KNEES, STRETCH, CURLS, BLOCK, ADVANCED, ROLLER},
        ),
        ([eased(), advanced(day(40)), done(CURLS, at=day(46)), reverted(day(55))], {KNEES}),
    ],
)
def test_1_8_what_stage_phase_and_order_leave_open(facts: list[Event], open_ones: set[Exercise]):
    state = course(opened(), *check_ins([3] * 60), *facts)

    found = allowances(state, programme(), NOON, ZONE)

    assert {each.exercise for each in found if each.lock is None} == open_ones


@pytest.mark.parametrize(
    ("exercise", "after", "days", "stage"),
    [
        (TRACTION, STRETCH, 3, Stage.ACUTE),
        (BLOCK, CURLS, 3, Stage.CHRONIC),
        (ADVANCED, CURLS, 7, Stage.CHRONIC),
        (ROLLER, CURLS, 14, Stage.CHRONIC),
    ],
)
def test_1_8_an_exercise_opens_so_many_programme_days_after_another(
    exercise: Exercise, after: Exercise, days: int, stage: Stage
):
    begun = [eased()] if stage is Stage.ACUTE else [advanced(day(2))]
    state = course(opened(), *check_ins([3] * 40), *begun, done(after, at=day(20, 4)))

    eve = first(state, exercise, at=day(20 + days, 3, 59))
    morning = first(state, exercise, at=day(20 + days, 4))

    assert eve is not None
    assert eve.kind is LockKind.UNLOCK_ORDER
    assert eve.opens_on == date_of(20 + days)
    assert morning is None


def test_1_8_before_the_first_session_nobody_knows_the_day_on_which_the_next_one_opens():
    found = first(course(*check_ins([3] * 60), advanced()), ROLLER)

    assert found is not None
    assert found.opens_on is None
    assert "14 days after Curl Downs" in found.sentence


@pytest.mark.parametrize(
    ("session", "next_day", "opens"),
    [
        ({"pleasant": True}, 4, True),
        ({"pleasant": None}, 5, True),
        ({"pleasant": False}, 4, False),
        ({"pleasant": True}, 6, False),
        ({"pleasant": True}, None, True),
    ],
)
def test_1_3_traction_waits_for_a_stretch_that_sat_well(
    session: dict[str, bool | None], next_day: int | None, opens: bool
):
    facts = [
        eased(),
        *legs(1, *[4] * 20),
        done(STRETCH, at=day(20, 10), **session),
        reported(next_day, at=day(21)),
        *legs(22, 4, 4, 4),
    ]

    assert (first(course(*facts), TRACTION, at=day(24, 12)) is None) is opens


def test_1_3_a_stretch_of_an_earlier_acute_stay_does_not_open_traction_again():
    facts = [
        *check_ins([3] * 60),
        eased(),
        done(STRETCH, at=day(5)),
        advanced(day(20)),
        reverted(day(30)),
        eased(day(40)),
    ]

    assert kinds(course(*facts), TRACTION) == [LockKind.UNLOCK_ORDER]


def author_s_order() -> Programme:
    written = programme()
    order = written.order
    return replace(
        written, order=replace(order, strict_seed_order=replace(order.strict_seed_order, value=1))
    )


@pytest.mark.parametrize(
    ("exercise", "mildest_first", "author_first"),
    [(CURLS, None, None), (ADVANCED, 7, 3), (ROLLER, 14, 7), (BLOCK, 3, 14)],
)
def test_1_8_in_the_authors_order_the_same_waits_are_taken_by_number(
    exercise: Exercise, mildest_first: int | None, author_first: int | None
):
    def days_of(opening: Opening) -> int | None:
        return None if opening.days is None else opening.days.value

    written, strict = programme(), author_s_order()
    openings = [opening_of(each, each.rules_of(exercise)) for each in (written, strict)]

    assert [days_of(opening) for opening in openings] == [mildest_first, author_first]


def test_1_8_the_authors_order_may_be_prescribed_and_leaves_the_acute_exercises_alone():
    facts = [*check_ins([3] * 60), eased(), advanced(day(40)), done(CURLS, at=day(50))]
    state = course(*facts, prescribed_to("order.strict_seed_order", 1, was=0, at=day(41)))

    assert kinds(state, ADVANCED) == []
    assert kinds(state, ROLLER) == []
    assert first(state, BLOCK).opens_on == date_of(64)
    assert opening_of(author_s_order(), programme().rules_of(TRACTION)).after is STRETCH


# One new thing at a time


def beginner(*facts: Event) -> Course:
    """Somebody in the chronic stage since day 30 who has begun with Curl Downs."""
    return course(
        opened(), eased(), *check_ins([3] * 60), advanced(day(30)), done(CURLS, at=day(30)), *facts
    )


@pytest.mark.parametrize(("hours", "is_closed"), [(0, True), (71, True), (72, False), (80, False)])
def test_1_8_what_is_not_begun_yet_waits_72_hours_after_the_last_new_thing(
    hours: int, is_closed: bool
):
    new = done(BLOCK, at=NOON - hours * HOUR)
    state = beginner(new)

    found = first(state, ADVANCED)

    assert (found is not None) is is_closed
    assert closed(state, LockKind.APART) == ({ADVANCED, ROLLER} if is_closed else set())
    if found is not None:
        assert found.opens_at == new.occurred_at + 72 * HOUR
        assert "BackBlock" in found.sentence


def test_1_8_a_level_that_was_raised_is_a_new_thing_and_one_that_was_lowered_is_none():
    raised = level_changed(CURLS, "three", at=day(59))
    lowered = level_changed(CURLS, "first", was="three", why=LevelReason.CHOSEN, at=day(59))

    assert closed(beginner(raised), LockKind.APART) == {ADVANCED, ROLLER, BLOCK}
    assert closed(beginner(lowered), LockKind.APART) == set()


def test_1_8_what_was_begun_already_is_not_kept_from_being_done_by_a_new_thing():
    assert LockKind.APART not in kinds(beginner(done(BLOCK, at=day(59))), CURLS)
    assert LockKind.APART not in kinds(beginner(done(BLOCK, at=day(59))), BLOCK)


def test_1_8_the_hours_between_new_things_may_be_prescribed():
    state = beginner(
        done(BLOCK, at=NOON - 60 * HOUR), prescribed_to("order.apart_hours", 48, at=day(50))
    )

    assert closed(state, LockKind.APART) == set()


def test_2_7_after_a_gap_what_begins_anew_is_begun_one_thing_at_a_time():
    state = course(
        opened(), eased(), *check_ins([3] * 20), advanced(day(10)),
        done(CURLS, at=day(10)), done(BLOCK, at=day(14)), done(ADVANCED, at=day(18)),
        *legs(32, *[3] * 9), done(CURLS, at=day(39)),
    )  # fmt: skip

    assert closed(state, LockKind.APART, at=day(40, 12)) == {BLOCK, ADVANCED, ROLLER}


# Holds and cautions


def test_a_bad_spell_leaves_nothing_but_knees_rocking_until_it_is_ended():
    spell = everything_open(held(at=day(60, 10)))

    assert closed(spell, LockKind.HOLD) == set(Exercise) - {KNEES}
    assert closed(with_facts(spell, unheld(at=day(60, 11))), LockKind.HOLD) == set()


@pytest.mark.parametrize("caution", programme().cautions, ids=lambda caution: caution.id)
def test_1_each_caution_closes_what_it_names_until_a_clinician_agrees(caution):
    told = everything_open(cautioned(caution.id, at=day(50)))
    assured = with_facts(told, agreed(caution=caution.id, at=day(51)))

    assert closed(told, LockKind.CAUTION) == set(caution.locks)
    assert KNEES not in caution.locks
    assert closed(assured, LockKind.CAUTION) == set()
    assert {each for each in Exercise if warnings(told, programme(), each)} == set(caution.warns)
    assert not any(warnings(assured, programme(), each) for each in Exercise)


def test_1_a_lock_by_cautions_repeats_the_answers_that_led_to_it():
    found = first(everything_open(cautioned("pregnancy", "blood", at=day(50))), ROLLER)

    assert found is not None
    assert found.sentence == (
        "Opens when a clinician has said yes. You told us: You are pregnant."
        " Blood thinners, a clot, or a wound of the skin on the back."
    )


def test_1_a_yes_to_one_caution_leaves_the_other_in_force():
    state = everything_open(
        cautioned("pregnancy", "blood", at=day(50)), agreed(caution="blood", at=day(51))
    )

    assert closed(state, LockKind.CAUTION) == {ROLLER, BLOCK}


def test_a_caution_that_the_programme_does_not_know_closes_nothing():
    state = everything_open(cautioned("unheard-of", at=day(50)))

    assert closed(state, LockKind.CAUTION) == set()
    assert warnings(state, programme(), ROLLER) == ()


# Flares, and what is taken off


@pytest.mark.parametrize(
    ("last_leg", "at", "mild", "provoking"),
    [
        (7, NOON, True, True),
        (3, day(60, 9, 30), False, True),  # over, and less than 24 calm hours ago
        (3, day(61, 8, 59), False, True),
        (3, day(61, 9), False, False),
    ],
)
def test_2_6_while_a_flare_is_open_and_for_24_calm_hours_knees_rocking_is_left(
    last_leg: int, at: datetime, mild: bool, provoking: bool
):
    state = course(
        opened(), eased(), *check_ins([3] * 58), advanced(day(10)), *legs(59, 7, last_leg)
    )

    found = closed(state, LockKind.FLARE, at=at)

    assert found == (MILD if mild else set()) | (PROVOKING if provoking else set())
    if provoking and not mild:
        assert first(state, CURLS, at=at).opens_at == day(61, 9)


def test_2_6_an_open_flare_has_no_known_end():
    found = first(everything_open(reported(7, at=day(60, 10))), STRETCH)

    assert found == Lock(kind=LockKind.FLARE, sentence="Opens when the flare is over.")


def test_c11_a_flare_of_the_acute_stage_closes_no_exercise():
    state = course(opened(), eased(), *check_ins([4] * 57), *legs(58, 8, 8, 8))

    assert closed(state, LockKind.FLARE) == set()


def rolled(*flare: int, before: int = 40) -> Course:
    """Somebody whose leg flared up after the Ma Roller on a day of the diary."""
    rolled_on = [done(ROLLER, at=day(25)), done(ROLLER, at=day(before, 12))]
    begun = [done(CURLS, at=day(10, 12)), done(BLOCK, at=day(14)), done(ADVANCED, at=day(18))]
    calm = check_ins([3] * before)
    after = legs(before + 1, *flare, *[3] * 30)
    return course(opened(), eased(), *calm, advanced(day(10)), *begun, *rolled_on, *after)


@pytest.mark.parametrize(
    ("flare", "number", "off"),
    [
        ([6], 45, False),  # over within two days: an expected one
        ([6, 6, 6], 43, True),  # still open, and long
        ([6, 6, 6], 44, True),
        ([6, 6, 6], 57, True),
        ([6, 6, 6], 58, False),  # 14 days after the first calm day
    ],
)
def test_1_6_the_roller_rests_for_14_days_after_a_long_flare_that_followed_it(
    flare: list[int], number: int, off: bool
):
    state = rolled(*flare)
    known = with_days_until(state, number)

    assert closed(known, LockKind.OFF, at=day(number, 12)) == ({ROLLER} if off else set())
    if number == 57:
        assert first(known, ROLLER, at=day(57, 12)).opens_on == date_of(58)


def with_days_until(state: Course, number: int) -> Course:
    """A course as it was on a day of the diary, the later readings not yet made."""
    later = {
        report.id
        for each in state.between(date_of(number + 1), date.max)
        for report in each.reports
    }
    kept = [e for e in state.ledger.entries.values() if e.id not in later]
    return course(opened(), eased(), advanced(day(10)), *sorted(kept, key=lambda e: e.occurred_at))


def test_1_6_a_clinicians_yes_ends_the_rest_of_the_roller():
    state = with_days_until(rolled(6, 6, 6), 50)

    yes = with_facts(state, agreed(exercise=ROLLER, at=day(49)))
    only_to_a_level = with_facts(state, agreed(exercise=ROLLER, level="two_spots", at=day(49)))
    before_the_flare = with_facts(state, agreed(exercise=ROLLER, at=day(30)))

    assert closed(yes, LockKind.OFF, at=day(50, 12)) == set()
    assert closed(only_to_a_level, LockKind.OFF, at=day(50, 12)) == {ROLLER}
    assert closed(before_the_flare, LockKind.OFF, at=day(50, 12)) == {ROLLER}


def test_2_6_two_long_flares_with_the_same_suspect_take_it_off_until_a_clinician_agrees():
    calm, flare = [3] * 8, [6, 6, 6]
    state = course(
        opened(), eased(), *check_ins([3] * 30), advanced(day(10)),
        done(CURLS, at=day(10, 12)), done(BLOCK, at=day(14)), done(ROLLER, at=day(18)),
        done(ADVANCED, at=day(30, 12)), *legs(31, *flare, *calm),
        done(ADVANCED, at=day(41, 12)), *legs(42, *flare, *calm),
    )  # fmt: skip

    assert closed(state, LockKind.OFF, at=day(52, 12)) == {ADVANCED}
    assert first(state, ADVANCED, at=day(52, 12)).opens_on is None
    yes = with_facts(state, agreed(exercise=ADVANCED, at=day(52)))
    assert closed(yes, LockKind.OFF, at=day(52, 12)) == set()


# Gaps and pauses


@pytest.mark.parametrize(
    ("last", "at", "is_closed"),
    [
        (53, day(60, 12), False),  # six whole days without one
        (52, day(60, 3, 59), False),
        (52, day(60, 4), True),
        (40, day(60, 12), True),
    ],
)
def test_2_7_after_seven_days_without_a_check_in_exercises_wait_for_one(
    last: int, at: datetime, is_closed: bool
):
    state = course(opened(), eased(), *check_ins([3] * last), advanced(day(10)))

    found = closed(state, LockKind.GAP, at=at)

    assert found == (MILD | PROVOKING if is_closed else set())
    if is_closed:
        assert "There was none for" in next(
            each.sentence
            for each in locks(state, programme(), STRETCH, at, ZONE)
            if each.kind is LockKind.GAP
        )


def test_2_7_an_exercise_that_never_provokes_waits_for_no_check_in_and_no_flare():
    harmless = replace(programme().rules_of(STRETCH), provoking=Provoking.NO)
    others = tuple(each for each in programme().exercises if each.id is not STRETCH)
    changed = replace(programme(), exercises=(*others, harmless))
    away = course(opened(), eased(), *check_ins([3] * 40), advanced(day(10)))
    flaring = everything_open(reported(7, at=day(60, 10)))

    assert locks(away, changed, STRETCH, NOON, ZONE) == ()
    assert locks(flaring, changed, STRETCH, NOON, ZONE) == ()


@pytest.mark.parametrize(
    ("back_on", "closed_ones"),
    [([], MILD | PROVOKING), ([3], PROVOKING), ([3, 3], PROVOKING), ([3, 3, 3], set())],
)
def test_2_7_after_fourteen_days_the_chronic_stage_waits_for_three_calm_check_ins(
    back_on: list[int], closed_ones: set[Exercise]
):
    number = 40 + len(back_on)
    state = course(opened(), eased(), *check_ins([3] * 20), advanced(day(10)), *legs(41, *back_on))

    assert closed(state, LockKind.GAP, at=day(max(number, 41), 12)) == closed_ones


def test_2_7_after_a_gap_of_a_week_one_check_in_is_enough():
    state = course(opened(), eased(), *check_ins([3] * 20), advanced(day(10)), *legs(29, 3))

    assert closed(state, LockKind.GAP, at=day(29, 12)) == set()


@pytest.mark.parametrize(
    ("at", "is_closed"), [(day(55, 8), False), (day(55, 10), True), (day(57, 8, 59), True),
                          (day(57, 9), False)],
)  # fmt: skip
def test_1_2_a_stretch_that_made_the_leg_worse_pauses_for_48_hours(at: datetime, is_closed: bool):
    calm = [eased(day(40)), *check_ins([4] * 54), done(STRETCH, at=day(54, 10))]
    worse = [] if at < day(55) else [reported(6, at=day(55))]
    state = course(opened(), *calm, *worse)

    assert closed(state, LockKind.PAUSE, at=at) == ({STRETCH} if is_closed else set())
    if is_closed:
        assert first(state, STRETCH, at=at).opens_at == day(57, 9)


def test_1_3_a_response_that_was_worse_and_had_not_settled_pauses_traction():
    session = done(TRACTION, at=day(59, 10))
    answer = responded(session, Response.WORSE, at=day(60, 8), settled=False)
    state = everything_open(session, answer)

    assert closed(state, LockKind.PAUSE) == {TRACTION}


# All together


def test_knees_rocking_is_closed_by_nothing_but_an_urgent_sign():
    nearly_everything = course(
        opened(),
        *check_ins([3] * 20),
        cautioned(*(caution.id for caution in programme().cautions), at=day(5)),
        *(done(exercise, at=day(20, 8 + place)) for place, exercise in enumerate(Exercise)),
        held(at=day(20, 20)),
        flagged(Tier.DAYS, at=day(20, 21), locks=tuple(Exercise)),
    )
    at = day(45)

    for exercise in set(Exercise) - {KNEES}:
        assert set(kinds(nearly_everything, exercise, at)) >= {LockKind.RED_FLAG, LockKind.HOLD}
    assert kinds(nearly_everything, KNEES, at) == []
    for tier in (Tier.EMERGENCY, Tier.SAME_DAY):
        urgent = with_facts(nearly_everything, flagged(tier, at=day(44)))
        assert kinds(urgent, KNEES, at) == [LockKind.RED_FLAG]


def test_the_weightiest_reason_stands_first_and_each_kind_once():
    state = everything_open(
        flagged(Tier.DAYS, at=day(60)),
        held(at=day(60)),
        cautioned("blood", "bones", at=day(60)),
        reported(7, at=day(60, 10)),
    )

    assert kinds(state, ROLLER) == [
        LockKind.RED_FLAG,
        LockKind.HOLD,
        LockKind.CAUTION,
        LockKind.FLARE,
    ]


def test_before_an_episode_is_opened_nothing_but_the_gentlest_is_open():
    assert [each for each in Exercise if first(Course(), each, at=START) is None] == [KNEES]


# After rising


@pytest.mark.parametrize(
    ("risen", "at", "opens_at"),
    [
        (None, day(60, 9), day(60, 12)),  # nothing entered: softly closed until noon
        (None, day(60, 12), None),
        (day(60, 7), day(60, 8), day(60, 9)),
        (day(60, 7), day(60, 8, 59), day(60, 9)),
        (day(60, 7), day(60, 9), None),
        (day(60, 11), day(60, 12, 30), day(60, 13)),
        (day(60, 18), day(60, 18, 30), None),  # the first entry of an evening is no getting up
        (day(60, 3, 59), day(60, 5), day(60, 12)),  # that was still the day before
        (day(60, 4), day(60, 5), day(60, 6)),
    ],
)
def test_1_4_curl_downs_wait_softly_for_two_hours_after_rising(
    risen: datetime | None, at: datetime, opens_at: datetime | None
):
    entries = [] if risen is None else [done(KNEES, at=risen)]
    state = course(opened(), advanced(day(1)), *check_ins([3] * 59), *entries)

    found = soft_lock(state, programme(), CURLS, at, ZONE)

    assert (None if found is None else found.opens_at) == opens_at
    if found is not None:
        assert found.kind is LockKind.AFTER_RISING
        assert found.sentence == "Better once you have been up for 2 hours."


def test_1_4_noon_is_that_of_the_zone_where_the_person_is():
    state = course(opened(), advanced(day(1)), *check_ins([3] * 59))
    in_tokyo = on(date_of(60), 11, zone="Asia/Tokyo")

    found = soft_lock(state, programme(), CURLS, in_tokyo, "Asia/Tokyo")

    assert found is not None
    assert found.opens_at == in_tokyo + HOUR


def test_1_4_being_just_up_keeps_no_session_from_starting_and_passes_no_limit():
    state = course(
        opened(), advanced(day(40)), *check_ins([3] * 59), done(CURLS, at=day(45)),
        done(KNEES, at=day(60, 8)),
    )  # fmt: skip

    found = next(each for each in allowances(state, programme(), day(60, 9), ZONE)
                 if each.exercise is CURLS)  # fmt: skip

    assert found.soft is not None
    assert found.may_start
    assert found.lock is None


@pytest.mark.parametrize("exercise", [each for each in Exercise if each is not CURLS])
def test_1_4_no_other_exercise_waits_for_the_morning_to_pass(exercise: Exercise):
    assert soft_lock(everything_open(), programme(), exercise, day(60, 5), ZONE) is None


def test_a_lock_that_is_over_at_an_instant_is_open_at_that_instant():
    state = beginner(done(BLOCK, at=NOON))
    found = first(state, ADVANCED, at=NOON)

    assert found is not None
    assert found.opens_at is not None
    after = with_facts(state, *legs(61, 3, 3, 3))
    assert first(after, ADVANCED, at=found.opens_at) is None
    assert first(after, ADVANCED, at=found.opens_at - SECOND) is not None
