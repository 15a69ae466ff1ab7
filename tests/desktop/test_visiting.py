"""Somebody else's history in the same pages: read only, at its last entry, and nothing written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenuBar, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.language import speak
from desktop.look import Scheme, apply_look
from desktop.pages import PAGES
from domain.prescription_sheet import read_sheet
from domain.sheet_fit import fit
from domain.store import encrypted_file
from domain.values import programme_day
from domain.wishes import Pain
from tests.desktop.handed import Handed, digests, handed, history, holding, lived
from tests.driver import KEY, Diary
from tests.facts import ZONE, Clock, application, begun, day

WRITES = {
    "Start Knees Rocking",
    "Knees Rocking done",
    "Knees Rocking, done earlier",
    "A bad spell: only Knees Rocking for now",
    "Change the check-in of today",
    "Change what applies…",
    "My physiotherapist changed a figure…",
    "My physiotherapist wants me to go on…",
    "Say how they go today…",
    "I saw my physiotherapist…",
    "Save the answer",
    "This spell is over…",
}
"""What is offered in a diary of one's own, on its pages."""


def buttons_on_all_pages(found: Handed) -> set[str]:
    names: set[str] = set()
    for number in range(1, len(PAGES) + 1):
        found.person.press(f"Ctrl+{number}")
        names |= found.person.buttons()
    return names


@pytest.fixture
def diary(qapp: QApplication, tmp_path: Path) -> Iterator[Diary]:
    speak(qapp, "en")
    apply_look(qapp, Scheme.LIGHT)
    (tmp_path / "own").mkdir()
    kept = Diary(tmp_path / "own" / "a.diary", Clock(day(1)), tmp_path / "saved.unbend-plan")
    yield kept
    kept.close()
    speak(qapp, "en")


@pytest.fixture
def own(diary: Diary, qtbot: QtBot) -> Handed:
    """A diary of one's own, on disk, on its second day."""
    opened = begun(diary.clock, encrypted_file(diary.path, KEY, new=True))
    opened.answer_red_flags([])
    opened.report_pain(Pain(leg=2, back=1))
    diary.clock.now = day(20, 9)
    return handed(diary, opened, qtbot)


@pytest.fixture
def guest(own: Handed, tmp_path: Path) -> Handed:
    own.look_at(history(tmp_path / "anna.unbend"))
    return own


def test_a_history_is_opened_by_a_key_and_named(guest: Handed) -> None:
    assert guest.person.sees("Read only: somebody else's history, anna.unbend")
    assert guest.person.is_chosen("Timeline")
    assert any("Leg 6, back 3" in row for row in guest.person.rows())


def test_its_clock_stands_at_its_last_entry(guest: Handed) -> None:
    assert guest.window.guest is not None
    moment = guest.window.guest.session.moment()

    assert (moment.at, moment.now) == (day(6, 10), day(6, 10))
    assert guest.person.sees("Last entry")
    guest.person.press("Ctrl+1")
    assert guest.person.sees("Acute stage, settling, day 6")


def test_no_page_offers_what_would_write(own: Handed, tmp_path: Path) -> None:
    own.diary.clock.now = day(1, 12)
    assert own.window.home is not None
    own.window.home.session.show()
    mine = buttons_on_all_pages(own)

    own.look_at(history(tmp_path / "anna.unbend"))
    theirs = buttons_on_all_pages(own)

    assert mine >= WRITES
    assert not theirs & WRITES


def test_no_key_writes(guest: Handed, tmp_path: Path) -> None:
    assert guest.window.guest is not None
    there = guest.window.guest.session
    before = len(there.facts), digests(tmp_path / "own")

    guest.person.press("Ctrl+1", "1", "P", "S", "Ctrl+Z", "Ctrl+S", "Ctrl+I", "Ctrl+4", "Del")

    assert (len(there.facts), digests(tmp_path / "own")) == before
    assert QApplication.activeModalWidget() is None


def test_a_wish_that_slips_through_is_not_granted(guest: Handed) -> None:
    assert guest.window.guest is not None
    there = guest.window.guest.session
    before = len(there.facts)
    guest.person.press("Ctrl+1")

    guest.window.guest.pages.today.hold_begun.emit()

    assert len(there.facts) == before


def test_nothing_is_written_to_ones_own_diary_nor_anywhere_else(
    own: Handed, tmp_path: Path
) -> None:
    path = history(tmp_path / "anna.unbend")
    before = digests(tmp_path)

    own.look_at(path)
    buttons_on_all_pages(own)
    own.person.press("Ctrl+W")

    assert digests(tmp_path) == before
    assert holding(tmp_path, b"A secret of Anna's.") == [path]


def test_it_plays_from_the_first_entry_to_the_last(guest: Handed) -> None:
    assert guest.window.guest is not None
    there = guest.window.guest.session

    guest.person.click("Play")
    assert not there.is_now
    guest.person.click("Pause")
    there.seek(day(3, 12))

    assert guest.person.sees("Read only: somebody else's history on 6 May, anna.unbend")
    assert {"As known then", "As known now", "To the end", "Close it"} <= guest.person.buttons()


def test_the_end_is_reached_by_esc(guest: Handed) -> None:
    assert guest.window.guest is not None
    guest.window.guest.session.seek(day(3, 12))

    guest.person.press("Esc")

    assert guest.window.guest.session.is_now
    assert guest.person.sees("Read only: somebody else's history")


@pytest.mark.parametrize("way", ["click", "key"])
def test_closing_it_leads_back_to_ones_own_pages(guest: Handed, way: str) -> None:
    assert guest.window.home is not None

    guest.person.click("Close it") if way == "click" else guest.person.press("Ctrl+W")

    assert guest.window.guest is None
    assert not guest.person.sees("somebody else's history")
    assert not guest.window.home.frame.is_past()
    guest.person.press("Ctrl+1", "1")
    assert len(guest.facts()) == 4


def test_before_there_is_a_diary_the_first_screen_offers_it(
    diary: Diary, qtbot: QtBot, tmp_path: Path
) -> None:
    found = handed(diary, application(diary.clock), qtbot)
    found.chosen = history(tmp_path / "anna.unbend")

    found.person.click("Look at somebody's history…")
    qtbot.waitUntil(lambda: found.window.guest is not None, timeout=10_000)

    assert found.person.sees("Read only: somebody else's history, anna.unbend")
    found.person.press("Ctrl+W")
    assert found.person.sees("Welcome to Unbend")
    assert found.facts() == []


def test_a_further_question_no_longer_offers_it(diary: Diary, qtbot: QtBot) -> None:
    found = handed(diary, application(diary.clock), qtbot)

    found.person.press("Return")

    assert "Look at somebody's history…" not in found.person.buttons()


def test_dropped_before_there_is_a_diary_it_is_looked_at(
    diary: Diary, qtbot: QtBot, tmp_path: Path
) -> None:
    found = handed(diary, application(diary.clock), qtbot)

    assert found.drop(history(tmp_path / "anna.unbend"))
    qtbot.waitUntil(lambda: found.window.guest is not None, timeout=10_000)

    assert found.person.sees("Read only: somebody else's history, anna.unbend")


def test_dropped_on_another_history_it_takes_its_place(guest: Handed, tmp_path: Path) -> None:
    assert guest.drop(history(tmp_path / "berta.unbend", lived(2)))

    guest.qtbot.waitUntil(lambda: guest.person.sees("berta.unbend"), timeout=10_000)
    assert not guest.person.sees("anna.unbend")


def test_other_files_are_not_taken(own: Handed, tmp_path: Path) -> None:
    picture = tmp_path / "holiday.png"
    picture.write_bytes(b"")

    assert not own.drop(picture)


@pytest.mark.parametrize("data", [b"", b"no history at all", b'{"format":"unbend-history"}\n'])
def test_a_file_that_is_no_history_is_told_and_nothing_changes(
    own: Handed, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "odd.unbend"
    path.write_bytes(data)
    own.chosen = path

    own.person.press("Ctrl+O")
    own.waits_for_dialog()

    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert box.text().startswith("The history was not opened")
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert own.window.guest is None
    box.reject()


def test_a_history_without_entries_is_told(own: Handed, tmp_path: Path) -> None:
    own.chosen = history(tmp_path / "empty.unbend", application())

    own.person.press("Ctrl+O")
    own.waits_for_dialog()

    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "holds no entry yet" in box.text()
    box.reject()


def test_the_menus_offer_the_way_back_and_nothing_that_writes(guest: Handed) -> None:
    bar = guest.window.menuBar()
    assert isinstance(bar, QMenuBar)
    menus = {menu.text().replace("&", ""): menu for menu in bar.actions() if menu.isVisible()}
    file = [
        each.text().replace("&", "")
        for each in menus["File"].menu().actions()
        if each.isVisible() and not each.isSeparator()
    ]

    assert file == [
        "Open somebody's history…",
        "Write a prescription sheet…",
        "Close this history",
        "Quit",
    ]
    assert "Edit" not in menus


def test_another_language_is_spoken_there_and_back_home(guest: Handed) -> None:
    guest.person.press("Ctrl+7")
    guest.person.click("Deutsch")
    assert guest.window.guest is not None

    guest.person.press("Ctrl+W")

    assert guest.window.guest is None
    assert "Heute" in guest.person.words()


def test_a_guided_session_is_not_covered(own: Handed, tmp_path: Path) -> None:
    own.diary.clock.now = day(1, 12)
    own.person.press("Ctrl+1")
    own.person.press("S")
    own.chosen = history(tmp_path / "anna.unbend")

    own.person.press("Ctrl+O")

    assert own.window.guest is None


# --------------------------------------------------------------------- prescription sheet


def fill_in(found: Handed) -> None:
    """Two figures, a name and a reason."""
    person = found.person
    person.click("Prescription sheet…")
    form = found.window.guest.pages.progress.sheet if found.window.guest is not None else None
    assert form is not None
    for about, value in (("Table Stretch", "2"), ("Acute Nerve Root Traction", "1")):
        form.picker.about.setCurrentText(about)
        figures = [form.picker.figure.itemText(n) for n in range(form.picker.figure.count())]
        wanted = next(n for n, text in enumerate(figures) if text.startswith("Sessions in 24"))
        form.picker.figure.setCurrentIndex(wanted)
        person.fill_in("Its new value", value)
        person.click("Put on the sheet")
    person.fill_in("Your name", "Ms Green")
    person.fill_in("Reason, for your patient", "The nerve is touchy.")


def test_a_sheet_is_put_together_and_saved(guest: Handed, tmp_path: Path) -> None:
    guest.saves_to = tmp_path / "plan.unbend-plan"
    fill_in(guest)
    assert guest.person.sees("Table Stretch: sessions in 24 hours: 2 instead of 3")

    guest.person.click("Save sheet…")

    made = read_sheet(guest.saves_to.read_bytes())
    assert (made.by, made.note) == ("Ms Green", "The nerve is touchy.")
    assert made.on == programme_day(guest.diary.clock(), ZONE)
    assert [(each.figure, each.was, each.now) for each in made.changes] == [
        ("table_stretch.limit.sessions", 3, 2),
        ("acute_nerve_root_traction.limit.sessions", 2, 1),
    ]
    assert guest.person.sees("Saved as plan.unbend-plan.")


def test_the_sheet_fits_the_diary_that_it_was_made_for(guest: Handed, tmp_path: Path) -> None:
    guest.saves_to = tmp_path / "plan.unbend-plan"
    fill_in(guest)
    guest.person.click("Save sheet…")
    assert guest.window.guest is not None
    there = guest.window.guest.session

    made = read_sheet(guest.saves_to.read_bytes())
    programme = there.moment().workspace.programme

    assert fit(made, there.course, programme, programme_day(guest.diary.clock(), ZONE)).fits


def test_what_is_missing_is_said_and_nothing_is_saved(guest: Handed, tmp_path: Path) -> None:
    guest.saves_to = tmp_path / "plan.unbend-plan"
    guest.person.press("Ctrl+E")

    guest.person.click("Save sheet…")

    assert guest.person.sees("Please put at least one change on the sheet.")
    assert not guest.saves_to.exists()


def test_a_figure_that_the_rules_refuse_does_not_come_on_the_sheet(guest: Handed) -> None:
    guest.person.press("Ctrl+E")
    assert guest.window.guest is not None
    form = guest.window.guest.pages.progress.sheet
    form.picker.about.setCurrentText("Table Stretch")
    figures = [form.picker.figure.itemText(n) for n in range(form.picker.figure.count())]
    wanted = next(n for n, text in enumerate(figures) if text.startswith("Sessions in 24"))
    form.picker.figure.setCurrentIndex(wanted)
    guest.person.fill_in("Its new value", "9")

    guest.person.click("Put on the sheet")

    assert guest.person.sees("twice what the author gives")
    assert form.text() == ""


def test_what_is_on_the_sheet_can_be_taken_off(guest: Handed) -> None:
    fill_in(guest)
    what = "Table Stretch: sessions in 24 hours: 2 instead of 3"

    guest.person.click(f"Take off the sheet: {what}")

    assert guest.window.guest is not None
    assert guest.window.guest.pages.progress.sheet.text() == (
        "Acute Nerve Root Traction: sessions in 24 hours: 1 instead of 2"
    )


def test_in_the_past_of_a_history_and_in_ones_own_diary_no_sheet_is_offered(
    guest: Handed,
) -> None:
    guest.person.press("Ctrl+2")
    assert "Write a prescription sheet…" in guest.person.buttons()
    assert guest.window.guest is not None

    guest.window.guest.session.seek(day(3, 12))
    assert "Write a prescription sheet…" not in guest.person.buttons()

    guest.person.press("Ctrl+W", "Ctrl+2")
    assert "Write a prescription sheet…" not in guest.person.buttons()
