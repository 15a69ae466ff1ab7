"""Changes of place and of clocks among the entries."""

from datetime import date, timedelta

from domain.course import Course
from domain.events import Event
from projections.periods import Days
from projections.report.appendix_values import ClockChange, Shift
from projections.report.clocks import clock_changes
from projections.timeline import as_known_now
from tests.facts import chained, course, date_of, day, on, opened, reported

BERLIN, ATHENS = "Europe/Berlin", "Europe/Athens"


def changes(*facts: Event, first: int = 1, last: int = 300) -> tuple[ClockChange, ...]:
    facts = tuple(chained(opened(day(1, 7)), *facts))
    return clock_changes(course(*facts), facts, Days(date_of(first), date_of(last)))


def test_at_home_nothing_changes():
    assert changes(reported(3, at=day(2)), reported(3, at=day(3))) == ()


def test_another_place_is_told_once_there_and_once_back():
    there = reported(3, at=day(2), zone=ATHENS)

    found = changes(there, reported(3, at=day(3), zone=ATHENS), reported(3, at=day(4)))

    assert found[0] == ClockChange(
        what=Shift.ZONE,
        at=day(2),
        day=date_of(2),
        was_zone=BERLIN,
        zone=ATHENS,
        was_offset=120,
        offset=180,
    )
    assert [(each.zone, each.day) for each in found] == [(ATHENS, date_of(2)), (BERLIN, date_of(4))]


def test_winter_time_is_told_with_the_first_entry_in_it():
    saturday, sunday = date(2026, 10, 24), date(2026, 10, 25)

    (found,) = changes(reported(3, at=on(saturday)), reported(3, at=on(sunday)))

    assert (found.what, found.was_offset, found.offset) == (Shift.CLOCK, 120, 60)
    assert (found.day, found.minutes) == (sunday, 0)


def test_a_clock_that_was_set_back_is_told_with_its_minutes():
    later = reported(3, at=day(5))
    early = reported(3, at=day(5) - timedelta(minutes=90))

    (found,) = changes(later, early)

    assert (found.what, found.minutes, found.zone) == (Shift.BACK, 90, BERLIN)


def test_two_entries_of_one_moment_are_no_clock_set_back():
    there = reported(3, at=day(5), zone=ATHENS)

    found = changes(reported(3, at=day(5)), reported(4, at=day(5)), there)

    assert [each.what for each in found] == [Shift.ZONE]


def test_a_late_entry_is_no_clock_set_back():
    assert changes(reported(3, at=day(5)), reported(3, at=day(2), recorded=day(6))) == ()


def test_by_what_is_known_now_a_late_entry_is_no_clock_set_back_either():
    told = reported(3, at=day(5)), reported(3, at=day(2), recorded=day(6)), reported(3, at=day(7))
    now = as_known_now(chained(opened(day(1, 7)), *told))

    found = clock_changes(now.at(len(now)), now.facts, Days(date_of(1), date_of(9)))

    assert [each.occurred_at for each in now.facts] == [day(1, 7), day(2), day(5), day(7)]
    assert found == ()


def test_a_change_is_told_on_the_day_of_writing():
    there = reported(3, at=day(2), recorded=day(4), zone=ATHENS)

    (found,) = changes(there)

    assert (found.day, found.at) == (date_of(4), day(4))


def test_what_changed_outside_the_period_is_not_told():
    there = reported(3, at=day(2), zone=ATHENS)

    assert changes(there, first=3) == ()


def test_without_a_spell_there_is_none():
    assert clock_changes(Course(), [], Days(date_of(1), date_of(9))) == ()
