"""Table 4: what was told around the sessions of each exercise in the last four weeks."""

from datetime import timedelta
from fractions import Fraction

from domain.events import Event
from domain.values import Exercise
from projections.report.page import Response
from tests.facts import advanced, check_ins, day, done, on, opened, reported, withdrawn
from tests.projections.report.pages import page_of

STRETCH = Exercise.TABLE_STRETCH


def of(*facts: Event, exercise: Exercise = STRETCH, first: int = 1, last: int = 28) -> Response:
    found = page_of(*facts, first=first, last=last, until=last + 5).responses
    return next(each for each in found if each.rules.id is exercise)


def test_what_was_not_done_has_no_figures():
    found = of(*check_ins([5] * 28))

    assert (found.days_done, found.of, found.sessions, found.per_day) == (0, 28, 0, None)
    assert (found.before.median, found.before.n, found.next_day.n) == (None, 0, 0)
    assert (found.flares, found.level) == (0, None)


def test_all_exercises_have_their_row_in_the_authors_order():
    assert [each.rules.id for each in page_of().responses] == list(Exercise)


def test_sessions_and_days_of_the_last_28_days_are_counted():
    sessions = [
        done(STRETCH, at=day(number, hour))
        for number, hour in [(2, 9), (3, 9), (3, 12), (10, 9), (10, 12), (10, 15), (30, 9)]
    ]

    found = of(*sessions, last=30)

    assert (found.days_done, found.of, found.sessions) == (3, 28, 6)
    assert found.per_day == 2  # of 2, 3 and 1


def test_a_shorter_period_is_its_own_window():
    assert of(done(STRETCH, at=day(2)), first=3, last=12).of == 10
    assert of(done(STRETCH, at=day(2)), first=3, last=12).sessions == 0


def test_pain_before_and_after_is_of_the_same_sessions():
    told = [(4, 2), (5, 2), (6, 5), (9, None), (None, 9), (None, None)]
    sessions = [
        done(STRETCH, at=day(number), pain_before=before, pain_after=after)
        for number, (before, after) in enumerate(told, 1)
    ]

    found = of(*sessions)

    assert (found.before.median, found.after.median) == (5, 2)
    assert (found.before.n, found.after.n, found.before.of) == (3, 3, 6)
    assert (found.after.low, found.after.high) == (2, Fraction(7, 2))


def test_two_sessions_are_too_few_for_a_middle():
    sessions = [done(STRETCH, at=day(number), pain_before=4, pain_after=3) for number in (1, 2)]

    found = of(*sessions)

    assert (found.before.median, found.after.median, found.before.n) == (None, None, 2)


def test_what_was_remembered_too_late_is_no_reading_and_a_session_all_the_same():
    sessions = [
        done(STRETCH, at=day(number), recorded=day(number + 2), pain_before=4, pain_after=3)
        for number in (1, 2, 3)
    ]

    found = of(*sessions)

    assert (found.sessions, found.before.n, found.before.of) == (3, 0, 3)


def test_a_withdrawn_session_is_nowhere():
    session = done(STRETCH, at=day(1), pain_before=4, pain_after=3)

    found = of(session, withdrawn(session))

    assert (found.sessions, found.days_done, found.before.of) == (0, 0, 0)


def test_the_next_day_is_told_against_the_day_of_the_session():
    legs = check_ins([5, 6, 3, 4, None, 2, 2])
    sessions = [done(STRETCH, at=day(number, 12)) for number in (1, 2, 3, 4, 5, 6)]

    found = of(*legs, *sessions).next_day

    # +1, -3 and +1; of the fourth and the fifth a day is missing; the sixth is 0
    assert (found.n, found.of, found.median) == (4, 6, Fraction(1, 2))
    assert (found.low, found.high) == (Fraction(-3, 4), 1)


def test_several_sessions_of_a_day_have_one_next_day():
    sessions = [done(STRETCH, at=day(number, hour)) for number in (1, 2, 3) for hour in (9, 14)]

    found = of(*check_ins([1, 2, 4, 7]), *sessions).next_day

    assert (found.n, found.of, found.median) == (3, 3, 2)


def test_the_day_after_the_period_is_heard_if_it_is_known():
    sessions = [done(STRETCH, at=day(number)) for number in (8, 9, 10)]

    found = of(*check_ins([3] * 10 + [9]), *sessions, last=10).next_day

    assert (found.n, found.high) == (3, 3)


def test_a_check_in_that_came_too_late_is_no_next_day():
    sessions = [done(STRETCH, at=day(number)) for number in (1, 2, 3)]
    late = reported(9, at=day(4), recorded=day(7))

    assert of(*check_ins([3, 3, 3]), late, *sessions).next_day.n == 2


def flared(session_at) -> int:
    calm, flare = check_ins([2] * 7), check_ins([2, 6, 6, 2], first=8)
    session = done(STRETCH, at=session_at)
    return of(*calm, advanced(at=day(8, 7)), session, *flare, last=11).flares


def test_a_flare_is_counted_beside_sessions_of_the_24_hours_before_it():
    assert flared(day(8, 9)) == 1
    assert flared(day(9, 8, 59)) == 1


def test_an_older_session_or_one_from_that_moment_on_has_none():
    assert flared(day(8, 8, 59)) == 0
    assert flared(day(9, 9)) == 0
    assert flared(day(9, 12)) == 0


def test_24_hours_are_hours_that_passed_also_when_the_clocks_change():
    """The clocks go back on 25 October 2026, so that from nine to nine are 25 hours."""
    first = day(1).date().replace(month=10, day=16)
    begin = opened(on(first, 7))
    calm = [reported(2, at=on(first + timedelta(days=n), 9)) for n in range(9)]
    raised = reported(6, at=on(first + timedelta(days=9), 9), farthest=None)
    again = reported(6, at=on(first + timedelta(days=10), 9))
    turn = advanced(at=on(first + timedelta(days=7), 7))
    number = (first - day(1).date()).days + 1

    def count(hour: int) -> int:
        session = done(STRETCH, at=on(first + timedelta(days=8), hour))
        facts = (begin, *calm, turn, session, raised, again)
        return of(*facts, first=number, last=number + 10).flares

    assert (count(9), count(10)) == (0, 1)


def test_one_flare_after_several_sessions_is_one():
    calm, flare = check_ins([2] * 7), check_ins([2, 6, 6, 2], first=8)
    sessions = [done(STRETCH, at=day(8, hour)) for hour in (10, 14, 18)]

    assert of(*calm, advanced(at=day(8, 7)), *sessions, *flare, last=11).flares == 1


def test_a_flare_opens_with_its_first_elevated_report_though_the_evening_was_worse():
    calm, flare = check_ins([2] * 7), check_ins([2, 5, 6, 2], first=8)
    evening = reported(7, at=day(9, 20))
    facts = (*calm, advanced(at=day(8, 7)), *flare, evening)

    assert of(*facts, done(STRETCH, at=day(8, 10)), last=11).flares == 1
    assert of(*facts, done(STRETCH, at=day(9, 10)), last=11).flares == 0


def test_a_flare_of_the_acute_stage_opens_with_its_first_elevated_report_too():
    calm, flare = check_ins([3] * 8), check_ins([7, 7, 3, 3], first=9)
    early = reported(3, at=day(9, 7))
    facts = (*calm, early, *flare)

    assert of(*facts, done(STRETCH, at=day(8, 9)), last=12).flares == 1
    assert of(*facts, done(STRETCH, at=day(8, 8)), last=12).flares == 0


def test_the_level_is_that_of_the_last_session():
    traction = Exercise.ADVANCED_NERVE_ROOT_TRACTION
    sessions = [
        done(traction, at=day(2), level="wall"),
        done(traction, at=day(9), level="strap"),
    ]

    assert of(*sessions, exercise=traction).level == "strap"
    assert of(*sessions, exercise=traction, last=5).level == "wall"


def test_an_exercise_with_one_level_has_none_to_name():
    assert of(done(STRETCH, at=day(2))).level is None
