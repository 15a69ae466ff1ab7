"""Whether a sheet fits a diary: what would change, from when, and what speaks against it."""

from dataclasses import replace
from datetime import date

from domain.course import Course
from domain.events import Event
from domain.sheet_fit import Fit, fit
from tests.domain.sheets import GAP, SESSIONS, TODAY, WINDOW, change, sheet
from tests.facts import closed, course, date_of, day, prescribed_to
from tests.programme_files import programme


def fitted(*changes, facts: tuple[Event, ...] = (), today: date = TODAY) -> Fit:
    return fit(sheet(*changes), course(*facts), programme(), today)


def test_a_change_that_fits_is_told_old_and_new_and_from_when():
    found = fitted(change(SESSIONS, 3, 2, date_of(11)))

    assert found.fits
    assert [(each.was, each.now, each.begins) for each in found.changes] == [(3, 2, date_of(11))]


def test_a_day_that_has_passed_is_today():
    found = fitted(change(valid_from=date_of(7)))

    assert found.changes[0].begins == TODAY
    assert found.changes[0].is_late
    assert found.fits


def test_the_programmes_own_figure_is_told_as_a_number():
    found = fitted(change(SESSIONS, 2, None), facts=(prescribed_to(SESSIONS, 2, was=3),))

    assert (found.changes[0].was, found.changes[0].now) == (2, 3)
    assert found.fits


def test_what_holds_already_is_no_change():
    found = fitted(change(SESSIONS, 3, 2), facts=(prescribed_to(SESSIONS, 2, was=3),))

    assert found.changes[0].holds
    assert found.holds
    assert not found.fits


def test_another_figure_meanwhile_is_named():
    found = fitted(change(SESSIONS, 3, 2), facts=(prescribed_to(SESSIONS, 1, was=3),))

    assert found.changes[0].why_not == "It is 1 by now, and the sheet was made when it was 3."
    assert found.is_refused
    assert not found.fits


def test_one_change_that_does_not_fit_keeps_the_rest_from_being_taken_over():
    found = fitted(change(SESSIONS, 3, 2), change(GAP, 3, 4), facts=(prescribed_to(GAP, 5, was=3),))

    assert [each.why_not is None for each in found.changes] == [True, False]
    assert not found.fits


def test_a_figure_that_there_is_not_is_named():
    found = fitted(change("table_stretch.limit.moons", 3, 2))

    assert found.changes[0].why_not == (
        "The programme has no figure called 'table_stretch.limit.moons'."
    )


def test_another_version_of_the_programme_is_refused_as_a_whole():
    made = sheet(rules=programme().version + 1)

    found = fit(made, course(), programme(), TODAY)

    assert found.why_not is not None
    assert "another version of the programme" in found.why_not
    assert not found.fits


def test_another_programme_is_refused_as_a_whole():
    found = fit(replace(sheet(), programme="eight"), course(), programme(), TODAY)

    assert found.why_not is not None


def test_what_the_programmes_checks_refuse_is_refused_with_their_reason():
    found = fitted(change(SESSIONS, 3, 7))

    assert found.why_not is not None
    assert "twice what the author gives" in found.why_not


def test_changes_are_checked_together_and_not_one_by_one():
    """Six sessions in 12 hours are too many; each of the two changes alone would pass."""
    alone = [fitted(change(SESSIONS, 3, 6)).fits, fitted(change(WINDOW, 24, 12)).fits]
    together = fitted(change(SESSIONS, 3, 6), change(WINDOW, 24, 12))

    assert alone == [True, True]
    assert together.why_not is not None
    assert not together.fits


def test_what_would_not_go_with_a_prescription_to_come_is_refused():
    later = prescribed_to(WINDOW, 12, was=24, valid_from=date_of(20))

    found = fitted(change(SESSIONS, 3, 6), facts=(later,))

    assert found.why_not is not None


def test_a_sheet_from_a_day_to_come_is_refused():
    found = fit(sheet(on=date_of(12)), course(), programme(), TODAY)

    assert found.why_not == "The sheet says that it was made on a day that has not come yet."


def test_a_sheet_made_this_evening_elsewhere_may_be_of_tomorrow():
    assert fit(sheet(on=date_of(10)), course(), programme(), TODAY).fits


def test_an_empty_sheet_changes_nothing():
    found = fit(replace(sheet(), changes=()), course(), programme(), TODAY)

    assert (found.changes, found.why_not, found.fits) == ((), None, False)


def test_before_the_first_questions_nothing_can_be_taken_over():
    found = fit(sheet(), Course(), programme(), TODAY)

    assert found.why_not == "Please answer the first questions before anything else."


def test_nothing_is_taken_over_into_a_spell_that_was_closed():
    assert fitted(facts=(closed(at=day(8)),)).why_not is not None
