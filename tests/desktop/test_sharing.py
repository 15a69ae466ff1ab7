"""What is handed over, in the whole window: made, noted in the diary, and kept out of the past."""

from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop.language import speak
from desktop.preferences import Preferences
from domain.events import ReportShared
from tests.driver import Diary, Person
from tests.facts import day

WORDS = "May I start cycling?"


def test_the_page_is_saved_by_one_press_and_noted(
    person: Person, diary: Diary, tmp_path: Path
) -> None:
    person.press("Ctrl+5")

    person.click("Save PDF…")
    person.awaits("Saved: ")

    shared = diary.newest(ReportShared)
    assert isinstance(shared, ReportShared)
    assert (shared.form, shared.given_to) == ("pdf", "")
    assert (shared.first, shared.last) == (day(1).date(), day(2).date())
    assert (tmp_path / "saved.unbend").read_bytes().startswith(b"%PDF-")


def test_to_whom_it_was_given_is_noted_and_told_in_the_timeline(
    person: Person, diary: Diary
) -> None:
    person.press("Ctrl+5")
    person.click("Given to")
    person.type("A. Weber")

    person.click("Save PDF…")
    person.awaits("Saved: ")

    assert [each.given_to for each in diary.kept(ReportShared)] == ["A. Weber"]
    person.press("Ctrl+4")
    assert any("given to A. Weber" in row for row in person.rows())


def test_what_was_given_up_is_neither_there_nor_noted(person: Person, diary: Diary) -> None:
    person.press("Ctrl+5")
    page = person.window.home.pages.report
    page.saving.save.click()
    page.saving.stop.click()

    person.click("Save history…")
    person.click("Save file…")
    person.awaits("Saved: ")

    assert [each.form for each in diary.kept(ReportShared)] == ["unbend"]


def test_what_was_wished_of_the_page_is_there_when_one_comes_back(person: Person) -> None:
    person.press("Ctrl+5")
    person.click("Questions for the visit")
    person.type(WORDS)

    person.press("Ctrl+1", "Ctrl+5")

    assert person.sees(WORDS)
    assert person.sees("1 question")


def test_the_page_shows_what_is_typed_once_it_is_made(person: Person) -> None:
    person.press("Ctrl+5")
    person.click("Questions for the visit")

    person.type(WORDS)
    person.window.home.pages.report.preview.area.setFocus()
    person.press("T")

    person.awaits(f"{WORDS}\n")
    page = person.window.home.pages.report.preview.text
    assert page.isVisible()


def test_in_the_past_the_page_of_that_day_is_shown(person: Person, diary: Diary) -> None:
    diary.clock.now = day(9)
    session = person.window.home.session
    session.show()
    session.seek(day(2))

    person.press("Ctrl+5")

    assert person.sees("Go back to now to save a file.")
    assert "Save PDF…" not in person.buttons()
    person.awaits("Code P-")


def test_paper_and_parts_are_remembered_but_no_name(person: Person) -> None:
    person.press("Ctrl+5")
    person.click("Name or code")
    person.click("A name")
    person.type("Anna Weber")
    person.click("Paper")
    person.click("US Letter")

    kept = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "unbend", "unbend")
    told = {key: str(kept.value(key)) for key in kept.allKeys()}

    assert Preferences().paper == "us-letter"
    assert not any("Anna" in value for value in told.values())


def test_in_another_language_the_page_is_another_and_what_was_typed_stays(
    person: Person, qapp: QApplication
) -> None:
    person.press("Ctrl+5")
    person.click("Questions for the visit")
    person.type(WORDS)
    person.press("Ctrl+7")
    person.click("Deutsch")

    person.press("Ctrl+5", "T")
    person.awaits("Code P-")

    page = person.window.home.pages.report
    assert "Warnzeichen" in page.preview.text.toPlainText()
    assert page.form.questions.toPlainText() == WORDS
    speak(qapp, "en")
