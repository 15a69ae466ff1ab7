"""The course that facts fold into: its days, stages and flags."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.course import (
    NOTHING_SAID,
    Calendar,
    Course,
    DailyPain,
    as_of,
    day_of,
    days_late,
    evolve,
    is_timely,
)
from domain.days import Days
from domain.events import Entry, Event
from domain.values import (
    Exercise,
    Form,
    Location,
    Painkillers,
    Phase,
    Reading,
    Response,
    Side,
    Stage,
)
from tests.domain.test_events import one_of_each
from tests.facts import (
    advanced,
    agreed,
    cautioned,
    changed_overall,
    check_ins,
    cleared,
    closed,
    corrected,
    course,
    date_of,
    day,
    done,
    eased,
    eased_off,
    flagged,
    held,
    level_changed,
    on,
    opened,
    outcome,
    prescribed_to,
    ready,
    reported,
    responded,
    reverted,
    shared,
    unheld,
    visited,
    withdrawn,
)


def ids(facts: Iterable[Event]) -> list[UUID]:
    return [fact.id for fact in facts]


def pain(number: int, *facts: Event) -> DailyPain:
    return course(*facts).pain(date_of(number).toordinal())


def test_the_highest_of_a_day_counts():
    morning = reported(
        3,
        6,
        at=day(1, 8),
        farthest=Location.FOOT,
        night_wakings=0,
        painkillers=Painkillers.MORE,
    )
    evening = reported(
        7,
        2,
        at=day(1, 20),
        reading=Reading.MOMENT,
        farthest=Location.BACK,
        night_wakings=2,
        painkillers=Painkillers.LESS,
    )

    assert pain(1, morning, evening) == DailyPain(
        leg=7,
        back=6,
        farthest=Location.FOOT,
        night_wakings=2,
        painkillers=Painkillers.MORE,
        recalled=False,
    )


def test_a_day_is_valid_when_leg_and_back_were_both_given():
    leg, back = reported(3, None, at=day(1)), reported(None, 3, at=day(1, 20))

    assert not pain(1, leg).is_valid
    assert not pain(1, back).is_valid
    assert pain(1, leg, back).is_valid
    assert not pain(1).is_valid


@pytest.mark.parametrize(("hour", "minute", "number"), [(3, 59, 4), (4, 0, 5)])
def test_an_entry_counts_on_its_programme_day(hour: int, minute: int, number: int):
    entry = reported(3, at=day(5, hour, minute))

    state = course(entry)

    assert [each.date for each in state.between(date_of(1), date_of(9))] == [date_of(number)]
    assert days_late(entry) == 0


@pytest.mark.parametrize(
    ("recorded", "counts", "recalled"),
    [
        (day(5, 23), True, False),
        (day(6, 3, 59), True, False),
        (day(6, 4), True, True),
        (day(7, 3, 59), True, True),
        (day(7, 4), False, False),
        (day(30), False, False),
    ],
)
def test_yesterday_may_be_recalled_and_older_days_are_kept_but_not_counted(
    recorded: datetime, counts: bool, recalled: bool
):
    entry = reported(8, at=day(5, 12), recorded=recorded)
    state = course(entry)
    said = state.pain(date_of(5).toordinal())

    assert is_timely(entry) is counts
    assert said.is_valid is counts
    assert said.recalled is recalled
    assert ids(state.day(date_of(5)).reports) == [entry.id]


def test_what_was_recalled_joins_what_was_read_on_the_day():
    state = pain(5, reported(3, at=day(5)), reported(6, at=day(5, 20), recorded=day(6)))

    assert (state.leg, state.recalled) == (6, False)


def test_lateness_is_counted_in_the_zone_of_the_entry():
    told = on(date_of(6), 3, zone="America/New_York")
    entry = reported(3, at=day(5, 12), recorded=told, zone="America/New_York")

    assert days_late(entry) == 0


def test_entries_of_a_day_stand_in_the_order_in_which_they_happened():
    late, early = done(at=day(2, 18)), done(at=day(2, 7))

    assert ids(course(late, early).day(date_of(2)).sessions) == [early.id, late.id]


def test_days_between_two_dates_hold_both_ends_and_skip_empty_ones():
    state = course(*check_ins([3, None, 4, 5, None, 6]))

    found = [each.date for each in state.between(date_of(3), date_of(6))]

    assert found == [date_of(3), date_of(4), date_of(6)]
    assert list(Course().between(date_of(1), date_of(9))) == []


def test_sessions_of_an_exercise_are_found_from_a_day_on():
    curls = [done(Exercise.CURL_DOWNS, at=day(number)) for number in (2, 5, 9)]
    state = course(*curls, done(at=day(5)))

    assert ids(state.sessions(date_of(5), Exercise.CURL_DOWNS)) == ids(curls[1:])


def test_a_corrected_time_moves_an_entry_to_its_new_day():
    report = reported(3, at=day(5))
    state = course(report, corrected(report, occurred_at="2026-05-10T08:00:00Z"))

    assert state.day(date_of(5)) is None
    assert state.pain(date_of(7).toordinal()).leg == 3
    assert (state.first_day, state.last_day) == (date_of(7).toordinal(),) * 2


def test_a_withdrawn_entry_leaves_its_day_as_if_it_had_never_been():
    first, last = reported(3, at=day(2)), reported(4, at=day(9))
    middle = done(at=day(4))

    without_last = course(first, middle, last, withdrawn(last))
    without_first = course(first, middle, last, withdrawn(first))

    assert without_last.last_day == date_of(4).toordinal()
    assert without_first.first_day == date_of(4).toordinal()
    assert course(first, withdrawn(first)).days == course().days
    assert (course().first_day, course().last_day) == (0, -1)


def test_undoing_a_withdrawal_brings_an_entry_back_to_its_day():
    report = reported(3, at=day(2))
    gone = withdrawn(report)

    assert course(report, gone, withdrawn(gone)).days == course(report).days


def test_an_amendment_of_nothing_changes_no_day():
    assert list(course(withdrawn(flagged())).between(date_of(1), date_of(9))) == []


def test_stage_and_phase_follow_their_facts():
    facts = [eased(day(5)), advanced(day(20)), reverted(day(30))]
    states = [course(*facts[:count]) for count in range(4)]

    assert [(s.stage, s.phase) for s in states] == [
        (Stage.ACUTE, Phase.SETTLING),
        (Stage.ACUTE, Phase.EASING),
        (Stage.CHRONIC, Phase.EASING),
        (Stage.ACUTE, Phase.SETTLING),
    ]
    assert [s.stage_since for s in states] == [date_of(1), date_of(1), date_of(20), date_of(30)]
    assert [s.advanced is not None for s in states] == [False, False, True, True]


def test_easing_that_ended_is_settling_again_from_that_day_on():
    began = eased(day(5))
    state = course(began, eased_off(day(9)))

    assert (state.stage, state.phase) == (Stage.ACUTE, Phase.SETTLING)
    assert (state.acute_since, state.terms.settling_since) == (date_of(1), date_of(9))
    assert course(began).terms.eased is not None
    assert state.terms.eased is None
    assert [(span.phase, span.ended) for span in state.spans] == [
        (Phase.SETTLING, day(5)),
        (Phase.EASING, day(9)),
        (Phase.SETTLING, None),
    ]


def test_spans_follow_each_other_without_a_gap():
    spans = course(eased(day(5)), advanced(day(20)), reverted(day(30))).spans

    assert [(span.stage, span.phase) for span in spans] == [
        (Stage.ACUTE, Phase.SETTLING),
        (Stage.ACUTE, Phase.EASING),
        (Stage.CHRONIC, None),
        (Stage.ACUTE, Phase.SETTLING),
    ]
    assert all(earlier.ended == later.began for earlier, later in pairwise(spans))
    assert spans[-1].ended is None


# Terms


def test_the_answers_of_a_day_are_found_by_their_kind():
    session = done(Exercise.TABLE_STRETCH, at=day(1))
    answers = [
        ready(at=day(2, 8)),
        changed_overall(at=day(2, 9)),
        responded(session, Response.WORSE, at=day(2, 10)),
        outcome(socks=3, at=day(2, 11)),
        visited(at=day(2, 12)),
    ]
    found = course(session, *reversed(answers)).day(date_of(2))

    assert ids(found.answers) == ids(answers)
    assert [
        ids(found.readiness),
        ids(found.global_changes),
        ids(found.responses),
        ids(found.outcomes),
        ids(found.appointments),
    ] == [[answer.id] for answer in answers]
    assert ids(found.entries()) == ids(answers)
    assert (found.pain, found.sessions, found.reports) == (NOTHING_SAID, (), ())


def test_cautions_are_those_of_the_beginning_until_they_are_answered_anew():
    assert course(opened(cautions=("hip", "blood"))).terms.cautions == ("hip", "blood")
    assert course(opened(cautions=("hip",)), cautioned("blood")).terms.cautions == ("blood",)
    assert course(opened(cautions=("hip",)), cautioned()).terms.cautions == ()


def test_prescriptions_and_agreements_are_kept_in_their_order():
    first, second = prescribed_to("order.apart_hours", 96), prescribed_to("gaps.fresh_days", 5)
    hip, roller = agreed(caution="hip"), agreed(exercise=Exercise.MA_ROLLER)

    terms = course(first, hip, second, roller).terms

    assert ids(terms.prescriptions) == ids([first, second])
    assert ids(terms.agreements) == ids([hip, roller])


def test_a_bad_spell_lasts_from_its_beginning_to_its_end():
    spell = held(day(2))

    assert course().terms.hold is None
    assert ids([course(spell).terms.hold]) == [spell.id]
    assert course(spell, unheld(day(3))).terms.hold is None


def test_the_last_answer_to_all_safety_questions_is_known_beside_the_last_answer():
    full = flagged(None, at=day(2), form=Form.FULL)
    short = flagged(None, at=day(3), form=Form.SHORT)
    state = course(full, short)

    assert course().terms.full_form is None
    assert ids([state.asked, state.terms.full_form]) == [short.id, full.id]


def test_a_closed_episode_says_so_and_handing_over_changes_nothing_that_holds():
    end = closed(day(9))

    assert course().terms.closed is None
    assert ids([course(end).terms.closed]) == [end.id]
    assert course(shared(day(9))).terms == course().terms


def test_a_new_episode_begins_with_nothing_of_the_one_before():
    before = course(*one_of_each())
    again = opened(day(90), side=Side.RIGHT)

    after = evolve(before, again)

    assert after == evolve(Course(), again)
    assert after.terms.closed is None
    assert after.acute_since == date_of(90)


CURLS = Exercise.CURL_DOWNS


def test_level_changes_belong_to_a_stay_in_the_chronic_stage():
    first = level_changed(CURLS, "three", at=day(20))
    second = level_changed(CURLS, "four", at=day(27))
    lived = [advanced(day(10)), first, second]

    assert ids(course(*lived).terms.level_changes) == ids([first, second])
    assert course(*lived, reverted(day(30))).terms.level_changes == ()
    assert course(*lived, reverted(day(30)), advanced(day(50))).terms.level_changes == ()


def test_a_reversal_keeps_the_stay_that_it_ended():
    begun, change, back = advanced(day(10)), level_changed(CURLS, "three"), reverted(day(30))
    terms = course(eased(day(5)), begun, change, back).terms

    assert terms.left is not None
    assert terms.left.since == date_of(10)
    assert ids([terms.left.advanced, *terms.left.level_changes]) == ids([begun, change])
    assert ids([terms.reverted]) == [back.id]
    assert (terms.settling_since, terms.eased) == (date_of(30), None)


def test_a_stay_that_is_restored_goes_on_where_it_was_left():
    begun, change, back = advanced(day(10)), level_changed(CURLS, "three"), reverted(day(30))
    again = advanced(day(33), restores=back.id, settled_level=500)
    state = course(begun, change, back, again)

    assert (state.stage, state.chronic_since) == (Stage.CHRONIC, date_of(10))
    assert ids([state.advanced, *state.terms.level_changes]) == ids([begun, change])
    assert (state.terms.reverted, state.terms.left) == (None, None)
    assert state.spans[-1].began == day(33)


def test_a_stay_that_is_begun_anew_forgets_the_one_before():
    back = reverted(day(30))
    again = advanced(day(50))
    state = course(advanced(day(10)), level_changed(CURLS, "three"), back, again)

    assert (state.chronic_since, state.terms.level_changes) == (date_of(50), ())
    assert (state.terms.reverted, state.terms.left) == (None, None)
    assert ids([state.advanced]) == [again.id]


def test_what_names_a_stay_that_is_not_known_begins_a_new_one():
    state = course(advanced(day(10), restores=reverted().id))

    assert state.chronic_since == date_of(10)


def test_a_reversal_of_nothing_leaves_no_stay():
    assert course(reverted(day(5))).terms.left is None


def test_how_far_into_the_stage_a_day_is_counts_from_one():
    state = course(advanced(day(10)))

    assert [state.day_in_stage(date_of(number)) for number in (10, 12)] == [1, 3]
    assert Course().day_in_stage(date_of(3)) == 1
    assert (state.phase_in_stage, course().phase_in_stage) == (None, Phase.SETTLING)


# Flags


def test_a_flag_is_open_until_it_is_cleared():
    flag = flagged(at=day(3, 10))
    state = course(flag, flagged(None, at=day(4)), cleared(flag, at=day(5, 10)))
    (found,) = state.flags

    assert [found.is_open_on(date_of(n)) for n in (2, 3, 4, 5)] == [False, True, True, False]
    assert [found.is_open_at(day(n, h)) for n, h in ((3, 9), (3, 10), (5, 9), (5, 10))] == [
        False,
        True,
        True,
        False,
    ]
    assert not found.is_open
    assert state.open_flags() == ()
    assert course(flag).open_flags()[0].answer.id == flag.id
    assert state.asked is not None
    assert state.asked.tier is None


def test_clearing_one_flag_leaves_the_other():
    first, second = flagged(at=day(2)), flagged(at=day(3))

    state = course(first, second, cleared(first, at=day(4)))

    assert ids(flag.answer for flag in state.open_flags()) == [second.id]


def test_the_course_knows_how_far_it_was_folded_and_which_wishes_it_holds():
    facts = [opened(), reported(3), ready()]
    state = course(*facts)

    assert state.version == 3
    assert all(fact.command in state.commands for fact in facts)


def test_as_of_an_instant_the_rest_of_its_day_has_not_happened():
    morning, evening = reported(3, at=day(5, 8)), reported(9, at=day(5, 20))
    flag = flagged(at=day(5, 19))
    state = as_of(course(morning, evening, flag), day(5, 12), date_of(5))

    assert state.pain(date_of(5).toordinal()).leg == 3
    assert state.flags == ()
    assert as_of(course(), day(5), date_of(5)).pain(date_of(5).toordinal()) == NOTHING_SAID


def test_a_day_of_which_nothing_was_said_says_nothing():
    assert course(done()).pain(date_of(1).toordinal()) is not None
    assert course().pain(date_of(1).toordinal()) is NOTHING_SAID
    assert course().day(date_of(1)) is None


def test_before_the_first_fact_there_is_no_stage_date():
    assert Course().stage_since is None
    assert Course().opened is None


MOMENTS = st.integers(0, 20 * 24).map(lambda hours: day(1) + timedelta(hours=hours))
SESSION = done(Exercise.TABLE_STRETCH)
ENTRY = st.one_of(
    st.builds(lambda at, leg: reported(leg, at=at), MOMENTS, st.integers(0, 10)),
    st.builds(lambda at: done(at=at), MOMENTS),
    st.builds(lambda at: ready(at=at), MOMENTS),
    st.builds(lambda at: changed_overall(at=at), MOMENTS),
    st.builds(lambda at: visited(at=at), MOMENTS),
    st.builds(lambda at: responded(SESSION, at=at), MOMENTS),
)


@given(
    entries=st.lists(ENTRY, min_size=1, max_size=15),
    amended=st.lists(st.tuples(st.integers(0, 14), st.sampled_from("cwu"), MOMENTS), max_size=10),
)
def test_days_kept_step_by_step_are_the_days_of_what_stands(
    entries: list[Event], amended: list[tuple[int, str, datetime]]
):
    state = course(*entries)
    last: Event | None = None
    for number, what, moment in amended:
        entry = entries[number % len(entries)]
        if what == "u" and last is not None:
            last, change = None, withdrawn(last)
        elif what == "w":
            last = change = withdrawn(entry)
        else:
            last = change = corrected(entry, occurred_at=moment.isoformat())
        state = evolve(state, change)

    assert state.calendar == laid_out_anew(state)
    assert [each.date for each in state.between(date_of(-9), date_of(99))] == sorted(
        {entry.day for entry in state.ledger.entries.values()}
    )


def laid_out_anew(course: Course) -> Calendar:
    """All days of a course, made from the entries that stand."""
    by_day: dict[int, list[Entry]] = {}
    for entry in course.ledger.entries.values():
        by_day.setdefault(entry.day.toordinal(), []).append(entry)
    days = {at: day_of(date.fromordinal(at), entries) for at, entries in by_day.items()}
    return Calendar(Days.of(days), min(days, default=0), max(days, default=-1))


@given(st.permutations([reported(n, at=day(2, 8 + n % 5)) for n in range(5)]))
def test_the_order_of_writing_is_no_matter_to_the_day(entries: list[Event]):
    found = course(*entries).day(date_of(2))

    assert [r.occurred_at for r in found.reports] == [day(2, 8 + n) for n in range(5)]
    assert found.pain.leg == 4
