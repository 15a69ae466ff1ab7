"""What is marked on a day, found at once."""

from domain.events import Event
from domain.values import Exercise
from projections.marked import Marks
from projections.marked_days import UNMARKED, Marked, by_day, on_day
from projections.marks import marks
from tests.facts import (
    advanced,
    check_ins,
    course,
    date_of,
    day,
    done,
    held,
    level_changed,
    opened,
    unheld,
    visited,
)
from tests.programme_files import programme

TRACTION = Exercise.ADVANCED_NERVE_ROOT_TRACTION


def days_of(*facts: Event, last: int = 30) -> dict[int, Marked]:
    """The marked days by the number of the day."""
    known: list[Event] = [opened(), *facts]
    found = by_day(marks(course(*known), programme(), date_of(last), known), date_of(last))
    return {ordinal - date_of(0).toordinal(): marked for ordinal, marked in found.items()}


def test_a_course_without_marks_has_no_marked_day() -> None:
    assert by_day(Marks(), date_of(9)) == {}
    assert days_of() == {}


def test_what_lasts_is_counted_day_by_day() -> None:
    found = days_of(held(day(3)), unheld(day(5)))

    assert {number: marked.hold_day for number, marked in found.items()} == {3: 1, 4: 2, 5: 3}


def test_what_is_open_lasts_until_the_day_that_is_looked_at() -> None:
    assert sorted(days_of(held(day(28)))) == [28, 29, 30]


def test_visits_and_levels_are_marked_on_their_day() -> None:
    found = days_of(
        visited("A. Weber", at=day(4)), level_changed(Exercise.CURL_DOWNS, "three", at=day(4))
    )

    assert [visit.clinician for visit in found[4].visits] == ["A. Weber"]
    assert [change.level for change in found[4].levels] == ["three"]


def test_an_exercise_is_named_once_however_many_of_its_sessions_may_be_felt() -> None:
    found = days_of(
        advanced(day(2)), *(done(TRACTION, at=day(10, hour)) for hour in (9, 12, 15)), last=11
    )

    assert sorted(found) == [10, 11]
    assert found[11].expected == [TRACTION]


def test_a_flare_is_counted_by_its_days() -> None:
    found = days_of(*check_ins([3] * 20 + [7, 7, 3]), advanced(day(10)), last=23)

    assert {n: marked.flare_day for n, marked in found.items() if marked.flare} == {21: 1, 22: 2}


def test_one_day_says_the_same_by_itself() -> None:
    known: list[Event] = [
        opened(),
        *check_ins([3] * 20 + [7, 7, 3]),
        advanced(day(10)),
        visited(at=day(21, 15)),
        held(day(22)),
    ]
    until = date_of(24)
    found = marks(course(*known), programme(), until, known)

    every = by_day(found, until)

    for number in range(1, 25):
        ordinal = date_of(number).toordinal()
        assert on_day(found, date_of(number), until) == every.get(ordinal, UNMARKED)
