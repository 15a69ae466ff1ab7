"""A visit to a clinician in the whole window: noted, seen as a chapter, compared, taken back."""

from datetime import timedelta

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from domain.events import AppointmentHeld, EntryWithdrawn
from tests.driver import Diary, Person


def note(person: Person, who: str) -> None:
    person.press("Ctrl+4")
    person.click("I saw my physiotherapist…")
    person.write("Whom you saw", who)
    person.click("Save")


def test_a_visit_is_noted_from_the_page_and_seen_there(person: Person, diary: Diary) -> None:
    note(person, "A. Weber")

    assert diary.newest(AppointmentHeld).clinician == "A. Weber"
    assert "A visit to A. Weber" in person.words()
    assert not person.sees("Whom you saw")


def test_the_menu_leads_to_the_form_from_any_page(person: Person) -> None:
    person.window.home.menus.visit.trigger()

    assert person.is_chosen("Timeline")
    assert person.sees("Whom you saw")


def test_a_visit_without_a_name_is_not_kept_and_says_why(person: Person, diary: Diary) -> None:
    before = len(diary.facts())

    note(person, "  ")

    assert person.sees("Please say whom you saw.")
    assert len(diary.facts()) == before


def test_a_visit_begins_a_chapter_that_is_compared_with_the_one_before(
    person: Person, diary: Diary
) -> None:
    diary.clock.now += timedelta(days=2)
    note(person, "A. Weber")

    person.window.home.pages.timeline.filters.chapters.setCurrentIndex(1)
    person.click("Compare with the one before")

    assert person.is_chosen("Trends")
    assert person.is_chosen("Side by side")


def test_a_visit_is_taken_back_like_any_entry(person: Person, diary: Diary) -> None:
    note(person, "A. Weber")

    person.click("Take back")

    withdrawal = diary.newest(EntryWithdrawn)
    assert isinstance(withdrawal, EntryWithdrawn)
    assert withdrawal.entry == diary.newest(AppointmentHeld).id
    assert not person.window.home.pages.timeline.filters.chapters.isVisible()


def test_a_mark_is_jumped_to_from_any_page(person: Person, diary: Diary) -> None:
    note(person, "A. Weber")
    noted = diary.newest(AppointmentHeld).occurred_at
    diary.clock.now += timedelta(days=3)
    person.window.home.session.show()

    person.press("Ctrl+1", "Ctrl+Left")

    assert person.window.home.session.at == noted
    assert person.sees("read only")
