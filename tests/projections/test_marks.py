"""The marks: each on the programme day on which it happened, across all stays of the episode."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.course import Course
from domain.events import Event
from domain.values import Exercise, LevelReason, Stage, programme_day
from projections.marked import place_of
from projections.marks import Mark, MarkKind, Marks, marks
from projections.stays import Turns
from projections.workspace import Workspace
from tests.facts import (
    ZONE,
    advanced,
    check_ins,
    course,
    date_of,
    day,
    done,
    eased,
    held,
    level_changed,
    on,
    opened,
    ready,
    reverted,
    unheld,
    visited,
    withdrawn,
)
from tests.programme_files import programme, red_flags

CURLS, ROCKING = Exercise.CURL_DOWNS, Exercise.KNEES_ROCKING
TRACTION, STRETCH = Exercise.ADVANCED_NERVE_ROOT_TRACTION, Exercise.TABLE_STRETCH


def marked(*facts: Event, last: int = 60) -> Marks:
    """The marks on a day, with every fact at hand."""
    known: list[Event] = [opened(), *sorted(facts, key=lambda fact: fact.occurred_at)]
    return marks(course(*known), programme(), date_of(last), known)


def days_of(found: tuple[Mark, ...]) -> list[tuple[date, date | None]]:
    return [(mark.first, mark.last) for mark in found]


def test_a_diary_that_was_not_begun_has_no_marks() -> None:
    found = marks(Course(), programme(), date_of(1))

    assert (found.marks, found.expected, found.rungs) == ((), (), {})


def test_each_part_of_the_programme_is_a_mark_until_the_next_begins() -> None:
    found = marked(eased(day(5)), advanced(day(15))).of(MarkKind.STAGE)

    assert days_of(found) == [
        (date_of(1), date_of(5)),
        (date_of(5), date_of(15)),
        (date_of(15), None),
    ]
    assert found[-1].stage is Stage.CHRONIC


def test_a_visit_is_marked_on_its_day_with_whom_it_was_to() -> None:
    visit = visited("A. Weber", at=day(8))

    found = marked(visit).of(MarkKind.APPOINTMENT)

    assert days_of(found) == [(date_of(8), date_of(8))]
    assert (found[0].clinician, found[0].fact) == ("A. Weber", visit.id)


def test_other_answers_of_a_day_are_no_visits() -> None:
    found = marked(ready(at=day(8)), visited(at=day(8, 15)))

    assert len(found.of(MarkKind.APPOINTMENT)) == 1


def test_a_visit_that_was_withdrawn_is_marked_no_more() -> None:
    visit = visited(at=day(8))

    assert marked(visit, withdrawn(visit, at=day(9))).of(MarkKind.APPOINTMENT) == ()


def test_levels_lead_up_and_down_and_are_kept_across_stays() -> None:
    flare = LevelReason.FLARE
    facts = (
        advanced(day(10)),
        level_changed(CURLS, "three", at=day(20)),
        level_changed(CURLS, "first", was="three", why=flare, at=day(25)),
        reverted(day(30)),
        advanced(day(40)),
        level_changed(CURLS, "three", at=day(50)),
    )

    found = marked(*facts).of(MarkKind.LEVEL)

    assert [(mark.first, mark.is_up, mark.level) for mark in found] == [
        (date_of(20), True, "three"),
        (date_of(25), False, "first"),
        (date_of(50), True, "three"),
    ]


def test_a_level_that_there_no_longer_is_led_nowhere_that_is_known() -> None:
    found = marked(level_changed(CURLS, "ninety", at=day(3))).of(MarkKind.LEVEL)

    assert found[0].is_up is None


def test_bad_spells_last_until_their_end_or_are_open() -> None:
    found = marked(held(day(3)), unheld(day(6)), held(day(20))).of(MarkKind.HOLD)

    assert days_of(found) == [(date_of(3), date_of(6)), (date_of(20), None)]


def test_the_end_of_no_bad_spell_marks_nothing() -> None:
    assert marked(unheld(day(6))).of(MarkKind.HOLD) == ()


def test_a_flare_of_the_chronic_stage_covers_its_elevated_days() -> None:
    legs = [3] * 20 + [6, 6, 3, 3]

    found = marked(*check_ins(legs), advanced(day(10)), last=24).of(MarkKind.FLARE)

    assert days_of(found) == [(date_of(21), date_of(22))]
    assert found[0].at == day(21)


def test_a_flare_that_is_open_has_no_last_day() -> None:
    found = marked(*check_ins([3] * 20 + [6]), advanced(day(10)), last=21).of(MarkKind.FLARE)

    assert days_of(found) == [(date_of(21), None)]


def test_a_flare_of_a_former_chronic_stay_is_still_marked() -> None:
    legs = [3] * 20 + [6, 6] + [3] * 38
    facts = (*check_ins(legs), advanced(day(10)), reverted(day(30)), advanced(day(50)))

    assert days_of(marked(*facts).of(MarkKind.FLARE)) == [(date_of(21), date_of(22))]


def test_a_flare_that_was_open_when_its_stay_ended_ended_with_it() -> None:
    legs = [3] * 20 + [7] * 4 + [5] * 20
    facts = (*check_ins(legs), advanced(day(10)), reverted(day(24, 10)))

    found = marked(*facts, last=44).of(MarkKind.FLARE)

    assert days_of(found)[0] == (date_of(21), date_of(24))


def test_a_flare_ends_with_its_stay_though_it_was_looked_at_before_on_that_day() -> None:
    legs = check_ins([3] * 20 + [7] * 4)
    before = marked(*legs, advanced(day(10)), last=24)

    after = marked(*legs, advanced(day(10)), reverted(day(24, 10)), last=24)

    assert days_of(before.of(MarkKind.FLARE)) == [(date_of(21), None)]
    assert days_of(after.of(MarkKind.FLARE))[0] == (date_of(21), date_of(24))


def test_a_stay_that_was_taken_up_again_is_marked_once() -> None:
    back = reverted(day(25))
    legs = [3] * 20 + [6, 6] + [3] * 20
    facts = (*check_ins(legs), advanced(day(10)), back, advanced(day(26), restores=back.id))

    assert days_of(marked(*facts, last=42).of(MarkKind.FLARE)) == [(date_of(21), date_of(22))]


def test_a_flare_of_the_acute_stage_is_marked() -> None:
    legs = [3] * 10 + [6, 6, 6, 3, 3]

    found = marked(*check_ins(legs), last=15).of(MarkKind.FLARE)

    assert days_of(found) == [(date_of(11), date_of(13))]
    assert found[0].at == day(11)


def test_an_acute_flare_goes_on_while_the_pain_is_up() -> None:
    assert days_of(marked(*check_ins([3] * 10 + [6, 6, 6]), last=13).of(MarkKind.FLARE)) == [
        (date_of(11), None)
    ]


def test_what_comes_after_the_day_is_not_marked() -> None:
    found = marked(visited(at=day(8)), level_changed(CURLS, "three", at=day(9)), last=7)

    assert [mark.kind for mark in found.marks] == [MarkKind.STAGE]


def test_a_rise_is_expected_for_two_days_after_an_exercise_that_always_provokes() -> None:
    facts = (advanced(day(10)), done(TRACTION, at=day(20, 10)), done(TRACTION, at=day(40, 10)))

    found = marked(*facts).expected

    assert [(each.first, each.last) for each in found] == [
        (date_of(20), date_of(22)),
        (date_of(40), date_of(42)),
    ]
    assert found[0].until - found[0].began == timedelta(hours=48)
    assert found[0].left == pytest.approx(date_of(20).toordinal() - 0.25)
    assert found[0].right == pytest.approx(date_of(22).toordinal() - 0.25)


def test_curl_downs_stir_the_leg_only_while_they_are_new() -> None:
    facts = (advanced(day(10)), *(done(CURLS, at=day(number, 11)) for number in range(12, 30)))

    found = marked(*facts).expected

    assert [each.first for each in found] == [date_of(number) for number in range(12, 19)]


def test_soothing_exercises_and_those_of_the_acute_stage_lead_to_no_expected_rise() -> None:
    facts = (done(TRACTION, at=day(3)), advanced(day(10)), done(ROCKING, at=day(12)))

    assert marked(*facts, done(STRETCH, at=day(13))).expected == ()


def test_expected_rises_of_a_former_stay_are_kept() -> None:
    facts = (advanced(day(10)), done(TRACTION, at=day(20)), reverted(day(30)))

    assert [each.first for each in marked(*facts).expected] == [date_of(20)]


def test_a_correction_is_seen_though_the_stay_was_looked_at_before() -> None:
    session = done(TRACTION, at=day(20))
    facts = (advanced(day(10)), session, reverted(day(30)))
    before = marked(*facts)

    after = marked(*facts, withdrawn(session, at=day(31)))

    assert (len(before.expected), len(after.expected)) == (1, 0)


def test_a_second_episode_begins_without_the_marks_of_the_first() -> None:
    first: list[Event] = [opened(), level_changed(CURLS, "three", at=day(3)), held(day(4))]
    second: list[Event] = [replace(opened(day(9)), episode=UUID(int=2))]

    found = marks(course(*first, *second), programme(), date_of(20), [*first, *second])

    assert [mark.kind for mark in found.marks] == [MarkKind.STAGE]


def test_the_level_in_force_goes_back_with_the_stage_and_returns_with_it() -> None:
    back = reverted(day(30))
    facts = (
        advanced(day(10)),
        level_changed(CURLS, "three", at=day(20)),
        back,
        advanced(day(32), restores=back.id),
    )

    rungs = marked(*facts).rungs

    assert [(rung.first, rung.level) for rung in rungs[CURLS]] == [
        (date_of(1), "first"),
        (date_of(20), "three"),
        (date_of(30), "first"),
        (date_of(32), "three"),
    ]
    assert len(rungs[ROCKING]) == 1


def test_an_exercise_with_a_single_level_has_a_dose_in_its_place() -> None:
    doses = marked().doses

    assert CURLS not in doses
    assert doses[ROCKING] == programme().rules_of(ROCKING).levels[0].dose


def test_without_the_facts_a_course_marks_what_it_remembers() -> None:
    facts = (
        advanced(day(10)),
        level_changed(CURLS, "three", at=day(20)),
        reverted(day(30)),
        held(day(35)),
    )
    whole = course(*check_ins([3] * 20 + [6, 6] + [3] * 20), *facts)

    found = marks(whole, programme(), date_of(42))

    assert [mark.kind for mark in found.marks if mark.kind is not MarkKind.STAGE] == [
        MarkKind.LEVEL,
        MarkKind.FLARE,
        MarkKind.HOLD,
    ]


def test_without_the_facts_a_chronic_course_knows_its_stay() -> None:
    whole = course(*check_ins([3] * 20 + [6]), advanced(day(10)), done(TRACTION, at=day(12)))

    found = marks(whole, programme(), date_of(21))

    assert days_of(found.of(MarkKind.FLARE)) == [(date_of(21), None)]
    assert [each.first for each in found.expected] == [date_of(12)]


def test_a_day_before_the_stage_began_has_nothing_of_it() -> None:
    facts = (advanced(day(10)), done(TRACTION, at=day(12)))

    found = marked(*facts, last=5)

    assert found.expected == ()
    assert found.of(MarkKind.FLARE) == ()


def test_however_long_one_looks_around_the_same_is_found() -> None:
    legs = [3] * 20 + [6, 6] + [3] * 78
    facts = (*check_ins(legs), advanced(day(10)), reverted(day(30)), advanced(day(50)))
    first = marked(*facts, last=99)

    for last in range(20, 99):
        marked(*facts, last=last)

    assert marked(*facts, last=99) == first


def test_the_same_course_is_marked_the_same_when_asked_again() -> None:
    whole = course(visited(at=day(8)), advanced(day(10)), done(TRACTION, at=day(12)))

    first, again = (marks(whole, programme(), date_of(20)) for _ in range(2))

    assert first == again
    assert days_of(again.of(MarkKind.APPOINTMENT)) == [(date_of(8), date_of(8))]


def test_a_workspace_has_the_marks_of_its_moment() -> None:
    facts: list[Event] = [opened(), visited(at=day(3)), visited(at=day(5))]
    shown = Workspace(
        course=course(*facts[:2]),
        facts=facts,
        count=2,
        programme=programme(),
        red_flags=red_flags(),
        at=day(4),
        zone=ZONE,
    )

    assert days_of(shown.marks.of(MarkKind.APPOINTMENT)) == [(date_of(3), date_of(3))]
    assert shown.marks is shown.marks


def test_turns_are_found_as_facts_arrive_and_left_out_before_them() -> None:
    facts: list[Event] = [opened(), visited(at=day(2)), held(day(3))]
    turns = Turns()
    first = turns.at(facts, 2)
    facts.append(unheld(day(4)))

    later, again = turns.at(facts, 4), turns.at(facts, 3)

    assert first == facts[:1]
    assert later == [facts[0], facts[2], facts[3]]
    assert again == [facts[0], facts[2]]


def test_a_day_on_which_the_clocks_change_is_as_wide_as_any_other() -> None:
    short, long = date(2026, 3, 28), date(2026, 10, 24)

    places = [place_of(on(each, 4), ZONE) - each.toordinal() for each in (short, long)]
    nights = [
        place_of(on(each + timedelta(days=1), 3, 59), ZONE) - each.toordinal()
        for each in (short, long)
    ]

    assert places == [-0.5, -0.5]
    assert nights == [pytest.approx(0.5, abs=0.001)] * 2


def test_two_days_of_hours_end_an_hour_later_on_the_clock_when_a_night_is_short() -> None:
    spring = opened(at=datetime(2026, 3, 1, 8, tzinfo=UTC))
    began = on(date(2026, 3, 28), 10)
    known: list[Event] = [spring, advanced(on(date(2026, 3, 10))), done(TRACTION, at=began)]

    (found,) = marks(course(*known), programme(), date(2026, 4, 1), known).expected

    assert found.until.astimezone(ZoneInfo(ZONE)).hour == 11
    assert found.right == pytest.approx(date(2026, 3, 30).toordinal() - 0.5 + 7 / 24)


def test_a_window_begins_on_the_day_of_the_zone_in_which_the_session_took_place() -> None:
    late = on(date_of(20), 23, zone="Pacific/Auckland")
    known: list[Event] = [
        opened(),
        advanced(day(10)),
        done(TRACTION, at=late, zone="Pacific/Auckland"),
    ]

    (found,) = marks(course(*known), programme(), date_of(30), known).expected

    assert found.first == date_of(20)
    assert found.left == pytest.approx(date_of(20).toordinal() - 0.5 + 19 / 24)


@given(
    at=st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)),  # noqa: DTZ001 given its zone below
    zone=st.sampled_from(["Europe/Berlin", "Pacific/Auckland", "America/St_Johns", "UTC"]),
)
def test_every_instant_lies_on_its_programme_day(at: datetime, zone: str) -> None:
    instant = at.replace(tzinfo=UTC)

    place = place_of(instant, zone)

    ordinal = programme_day(instant, zone).toordinal()
    assert ordinal - 0.5 <= place < ordinal + 0.5
