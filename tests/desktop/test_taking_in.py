"""Files brought into one's own diary: shown first, kept only when confirmed, and taken back."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop import saving
from desktop.backup_keeping import BackupKeeping
from desktop.language import speak
from desktop.look import Scheme, apply_look
from desktop.preferences import Preferences
from domain import key_file
from domain.events import PainReported, PrescriptionChanged
from domain.history_file import open_history
from domain.obstacles import DiskFull
from domain.prescriptions import figures
from domain.store import encrypted_file
from domain.wishes import Override, Pain
from tests.desktop.backed_up import PATIENCE_MS, shelf, write_key_file
from tests.desktop.handed import Handed, digests, handed, history, lived, plan
from tests.domain.sheets import GAP, SESSIONS, change, sheet
from tests.driver import KEY, Diary
from tests.facts import Clock, application, begun, date_of, day

SHEET = sheet(change(), change(GAP, 3, 4, date_of(12)), on=date_of(9))


@pytest.fixture
def diary(qapp: QApplication, tmp_path: Path) -> Iterator[Diary]:
    speak(qapp, "en")
    apply_look(qapp, Scheme.LIGHT)
    (tmp_path / "own").mkdir()
    kept = Diary(tmp_path / "own" / "a.diary", Clock(day(1)), tmp_path / "saved.unbend-plan")
    yield kept
    kept.close()


@pytest.fixture
def own(diary: Diary, qtbot: QtBot) -> Handed:
    """A diary of one's own, on disk, with a check-in on its first day, seen on its tenth."""
    opened = begun(diary.clock, encrypted_file(diary.path, KEY, new=True))
    opened.answer_red_flags([])
    opened.report_pain(Pain(leg=2, back=1))
    diary.clock.now = day(10, 9)
    return handed(diary, opened, qtbot)


def told() -> str:
    """What the box before the window says; it is closed."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    words = box.text()
    box.reject()
    return words


# ---------------------------------------------------------------------------- a history


def continued(found: Handed, path: Path) -> Path:
    """The own diary, as it was kept on another computer for two more days."""
    with closing(application(Clock(day(1)))) as other:
        saved = path.with_name("own.unbend")
        saving.save_file(saved, saving.history_of(found.opened))
        other.take_in(open_history(saved))
        clock = other.clock
        assert isinstance(clock, Clock)
        for number in (2, 3):
            clock.now = day(number, 9)
            other.report_pain(Pain(leg=number, back=1))
        saving.save_file(path, saving.history_of(other))
    return path


def bring_in(found: Handed) -> None:
    """Press it, and wait until that is done beside the window."""
    found.person.click("Bring in")
    found.person.awaits("into your diary.")


def test_what_would_come_is_shown_before_anything_is_kept(own: Handed, tmp_path: Path) -> None:
    path = continued(own, tmp_path / "laptop.unbend")
    before = digests(tmp_path / "own")

    own.import_(path)

    assert own.person.sees("Import a history")
    assert own.person.sees("2 new entries, 5 May 2026 to 6 May 2026.")
    assert own.person.sees("Pain: 2")
    assert own.person.sees("3 entries are in your diary already")
    assert digests(tmp_path / "own") == before
    own.person.click("Cancel")
    assert digests(tmp_path / "own") == before


def test_brought_in_it_is_seen_at_once(own: Handed, tmp_path: Path) -> None:
    own.import_(continued(own, tmp_path / "laptop.unbend"))

    bring_in(own)

    assert own.person.sees("2 entries came into your diary.")
    own.person.click("Done")
    own.person.press("Ctrl+4")
    assert any("Leg 3, back 1" in row for row in own.person.rows())
    assert len([fact for fact in own.facts() if isinstance(fact, PainReported)]) == 3


def test_entries_that_come_between_are_shown_in_their_places(own: Handed, tmp_path: Path) -> None:
    path = continued(own, tmp_path / "laptop.unbend")
    own.person.press("Ctrl+1", "1")
    own.import_(path)
    assert own.person.sees("They take their places among your entries")

    bring_in(own)
    own.person.click("Done")

    own.person.press("Ctrl+4")
    rows = [row for row in own.person.rows() if "Leg" in row or "Knees" in row]
    assert ["Knees" in row for row in rows] == [True, False, False, False]
    own.person.press("Ctrl+1", "1")
    assert len(own.facts()) == 7


def test_brought_in_twice_it_brings_nothing_new(own: Handed, tmp_path: Path) -> None:
    path = continued(own, tmp_path / "laptop.unbend")
    own.import_(path)
    bring_in(own)
    own.person.click("Done")

    own.import_(path)

    assert own.person.sees("Nothing is new: your diary holds all of it.")
    assert "Bring in" not in own.person.buttons()
    own.person.click("Cancel")


def test_an_empty_diary_becomes_the_history(diary: Diary, qtbot: QtBot, tmp_path: Path) -> None:
    diary.clock.now = day(10, 9)
    found = handed(diary, application(diary.clock), qtbot)
    found.import_(history(tmp_path / "old.unbend"))
    assert found.person.sees("Your diary is empty: it becomes a copy of this history.")

    bring_in(found)
    found.person.click("Done")

    assert found.person.is_chosen("Today")
    assert found.person.sees("Acute stage, settling, day 10")


def test_what_does_not_go_together_is_told_and_can_be_looked_at(
    own: Handed, tmp_path: Path
) -> None:
    own.import_(history(tmp_path / "anna.unbend"))
    assert own.person.sees("follow two spells of sciatica at the same time")
    assert "Bring in" not in own.person.buttons()

    own.person.click("Only look at it")

    own.qtbot.waitUntil(lambda: own.window.guest is not None, timeout=10_000)
    assert own.person.sees("Read only: somebody else's history, anna.unbend")


def test_a_history_that_is_dropped_on_a_diary_is_asked_about(own: Handed, tmp_path: Path) -> None:
    assert own.drop(continued(own, tmp_path / "laptop.unbend"))

    own.qtbot.waitUntil(lambda: own.taking_in.form is not None, timeout=10_000)
    assert {"Bring in", "Only look at it", "Cancel"} <= own.person.buttons()
    own.person.press("Esc")


def test_a_damaged_history_is_told_in_one_sentence(own: Handed, tmp_path: Path) -> None:
    path = history(tmp_path / "anna.unbend")
    path.write_bytes(path.read_bytes().replace(b'"leg":6', b'"leg":1', 1))
    before = digests(tmp_path / "own")

    own.import_(path)

    assert told()
    assert own.taking_in.form is None
    assert digests(tmp_path / "own") == before


def test_import_is_reached_from_the_report_page(own: Handed, tmp_path: Path) -> None:
    own.chosen = continued(own, tmp_path / "laptop.unbend")
    assert own.window.home is not None

    own.window.home.pages.import_asked.emit()

    own.qtbot.waitUntil(lambda: own.taking_in.form is not None, timeout=10_000)
    own.person.press("Esc")


# --------------------------------------------------------------- a backup before a history


def backed_up(found: Handed) -> BackupKeeping:
    """From now on there is a backup before anything comes in."""
    keeping = BackupKeeping(found.diary.path, KEY, Preferences(), found.diary.clock, found.window)
    assert found.window.home is not None
    found.taking_in.serve(found.opened, found.window.home.session, keeping)
    write_key_file(found.diary.path)
    return keeping


def backups_of(found: Handed) -> list[int]:
    """How many entries each backup holds."""
    notes = [backup.note for backup in shelf(found.diary.path).all()]
    return [note.facts for note in notes if note is not None]


def test_a_backup_is_made_before_anything_comes_in(own: Handed, tmp_path: Path) -> None:
    backed_up(own)
    own.import_(continued(own, tmp_path / "laptop.unbend"))

    own.person.click("Bring in")
    assert own.person.sees("Making a backup first…")
    assert not {"Bring in", "Only look at it", "Cancel"} & own.person.buttons()
    own.person.awaits("2 entries came into your diary.")

    assert backups_of(own) == [3]
    own.person.click("Done")


def test_while_it_is_made_the_form_stays(own: Handed, tmp_path: Path) -> None:
    backed_up(own)
    own.import_(continued(own, tmp_path / "laptop.unbend"))

    own.person.click("Bring in")
    own.person.press("Esc")

    assert own.taking_in.form is not None
    own.person.awaits("2 entries came into your diary.")
    own.person.click("Done")


def test_without_a_backup_nothing_comes_in_until_that_is_decided(
    own: Handed, tmp_path: Path
) -> None:
    backed_up(own)
    key_file.beside(own.diary.path).unlink()
    own.import_(continued(own, tmp_path / "laptop.unbend"))

    own.person.click("Bring in")
    own.person.awaits("So nothing was brought in yet.")
    assert own.person.sees("a.diary.key.json")
    assert own.person.buttons() == {"Bring in without a backup", "Not now"}
    assert len(own.facts()) == 3
    own.person.click("Not now")

    assert own.taking_in.form is None
    assert len(own.facts()) == 3


def test_it_comes_in_without_a_backup_when_that_is_wished(own: Handed, tmp_path: Path) -> None:
    backed_up(own)
    key_file.beside(own.diary.path).unlink()
    own.import_(continued(own, tmp_path / "laptop.unbend"))
    own.person.click("Bring in")
    own.person.awaits("So nothing was brought in yet.")

    own.person.click("Bring in without a backup")
    own.person.awaits("2 entries came into your diary.")

    assert len(own.facts()) == 5
    assert backups_of(own) == []
    own.person.click("Done")


def test_what_was_imported_wrongly_is_undone_by_the_backup(own: Handed, tmp_path: Path) -> None:
    keeping = backed_up(own)
    own.import_(continued(own, tmp_path / "laptop.unbend"))
    bring_in(own)
    own.person.click("Done")
    (made,) = shelf(own.diary.path).all()

    keeping.ask_restore(made.path, own.window)
    with own.qtbot.waitSignal(keeping.restored, timeout=PATIENCE_MS) as told:
        own.person.click("Restore")

    with closing(application(Clock(day(10)), encrypted_file(told.args[0], KEY))) as restored:
        assert len(list(restored.events_after(0))) == 3


def test_meanwhile_the_pages_behind_stand_still_and_go_on_after(
    own: Handed, tmp_path: Path
) -> None:
    home = own.window.home
    assert home is not None
    own.import_(continued(own, tmp_path / "laptop.unbend"))
    shown: list[object] = []
    home.session.shown.connect(shown.append)

    own.person.click("Bring in")
    assert own.person.sees("Bringing them in…")
    home.session.show()
    assert shown == []
    own.person.awaits("2 entries came into your diary.")
    own.person.click("Done")

    assert len(shown) == 1
    assert home.updatesEnabled()
    own.person.press("Ctrl+1", "1")
    assert len(own.facts()) == 6


def test_what_the_disk_refuses_is_told_in_the_form_and_nothing_came_in(
    own: Handed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DiskFull(own.diary.path)

    own.import_(continued(own, tmp_path / "laptop.unbend"))
    monkeypatch.setattr(type(own.opened.store), "lay", refuse)

    own.person.click("Bring in")
    own.person.awaits("The disk is full or refuses to be written")

    assert {"Bring in", "Cancel"} <= own.person.buttons()
    assert len(own.facts()) == 3
    own.person.click("Cancel")
    own.person.press("Ctrl+1", "1")
    assert len(own.facts()) == 4


def test_a_diary_that_is_left_meanwhile_is_told_nothing_more(own: Handed, tmp_path: Path) -> None:
    keeping = backed_up(own)
    own.import_(continued(own, tmp_path / "laptop.unbend"))
    own.person.click("Bring in")

    own.taking_in.leave()
    own.qtbot.waitUntil(lambda: not keeping.is_busy, timeout=PATIENCE_MS)

    assert own.taking_in.form is None
    assert QApplication.activeModalWidget() is None
    assert len(own.facts()) == 3


# ------------------------------------------------------------------ a prescription sheet


def prescribed(found: Handed) -> list[PrescriptionChanged]:
    return [fact for fact in found.facts() if isinstance(fact, PrescriptionChanged)]


def test_a_sheet_shows_old_and_new_by_whom_and_why(own: Handed, tmp_path: Path) -> None:
    own.import_(plan(tmp_path / "plan.unbend-plan", SHEET))

    assert own.person.sees("From Ms Green, made on 12 May 2026")
    assert own.person.sees("The nerve is touchy.")
    assert own.person.sees("Table Stretch: sessions in 24 hours: 2 instead of 3")
    assert own.person.sees("From today: the day that was meant, 12 May, has passed.")
    assert own.person.sees("Table Stretch: hours between sessions: 4 instead of 3")
    assert own.person.sees("From 15 May.")
    assert own.person.sees("Unbend cannot know who made this file.")
    assert prescribed(own) == []
    own.person.click("Not now")
    assert prescribed(own) == []


def test_accepted_it_holds_and_is_listed_with_its_note(own: Handed, tmp_path: Path) -> None:
    own.import_(plan(tmp_path / "plan.unbend-plan", SHEET))

    own.person.click("Accept")

    assert [(each.figure, each.now, each.by) for each in prescribed(own)] == [
        (SESSIONS, 2, "Ms Green"),
        (GAP, 4, "Ms Green"),
    ]
    assert own.person.is_chosen("Progress")
    assert own.person.sees("Changed by Ms Green: 2 figures.")
    assert own.person.sees("Ms Green: The nerve is touchy.")


def held(found: Handed, figure: str) -> int:
    assert found.window.home is not None
    progress = found.window.home.session.moment().workspace.progress
    return figures(progress.held)[figure].value


@pytest.mark.parametrize("way", ["button", "key"])
def test_accepted_it_can_be_taken_back(own: Handed, tmp_path: Path, way: str) -> None:
    own.import_(plan(tmp_path / "plan.unbend-plan", SHEET))
    own.person.click("Accept")
    assert held(own, SESSIONS) == 2

    own.person.click("Undo") if way == "button" else own.person.press("Ctrl+Z")

    assert held(own, SESSIONS) == 3
    assert [each.now for each in prescribed(own)] == [2, 4, None, None]
    assert own.person.sees("The figures are as they were before.")


def test_undo_goes_on_with_what_came_before_it(own: Handed, tmp_path: Path) -> None:
    own.person.press("Ctrl+1", "1")
    own.import_(plan(tmp_path / "plan.unbend-plan", SHEET))
    own.person.click("Accept")

    own.person.press("Ctrl+Z", "Ctrl+Z")

    assert len(prescribed(own)) == 4
    assert own.person.sees("Taken back. It was: Knees Rocking.")


def test_what_does_not_fit_is_named_and_nothing_can_be_accepted(
    own: Handed, tmp_path: Path
) -> None:
    other = Override(by="Mr Blue", on=date_of(9), reason="Seen.")
    own.opened.change_prescription(GAP, 6, override=other)
    assert own.window.home is not None
    own.window.home.session.catch_up()

    own.import_(plan(tmp_path / "plan.unbend-plan", SHEET))

    assert own.person.sees("Does not fit: It is 6 by now, and the sheet was made when it was 3.")
    assert own.person.sees("Not all of it fits, so nothing is taken over")
    assert "Accept" not in own.person.buttons()
    own.person.press("Esc")


def test_a_sheet_for_another_version_of_the_programme_is_told(own: Handed, tmp_path: Path) -> None:
    own.import_(plan(tmp_path / "plan.unbend-plan", sheet(rules=99)))

    assert own.person.sees("another version of the programme")
    assert "Accept" not in own.person.buttons()
    own.person.press("Esc")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (b'"now": 2', b'"now": 3', "This sheet was changed after it was made"),
        (b'"version": 1', b'"version": 2', "A newer Unbend made this sheet."),
        (b"unbend-plan", b"other-plan", "This is not a prescription sheet of Unbend."),
        (b"{", b" " * 70_000 + b"{", "This file is too large"),
    ],
)
def test_a_sheet_that_is_not_as_it_was_made_is_refused_in_one_sentence(
    own: Handed, tmp_path: Path, old: bytes, new: bytes, sentence: str
) -> None:
    path = plan(tmp_path / "plan.unbend-plan", SHEET)
    path.write_bytes(path.read_bytes().replace(old, new, 1))

    own.import_(path)

    assert told().startswith(sentence)
    assert prescribed(own) == []


def test_a_note_is_never_taken_for_markup(own: Handed, tmp_path: Path) -> None:
    made = sheet(note="<img src=x onerror=alert(1)> <b>touchy</b>")

    own.import_(plan(tmp_path / "plan.unbend-plan", made))

    assert own.person.sees("<img src=x onerror=alert(1)> <b>touchy</b>")
    own.person.press("Esc")


def test_a_sheet_is_dropped_on_ones_own_diary_and_not_on_somebodys(
    own: Handed, tmp_path: Path
) -> None:
    path = plan(tmp_path / "plan.unbend-plan", SHEET)
    assert own.drop(path)
    own.waits_for_dialog()
    assert own.person.sees("From Ms Green")
    own.person.press("Esc")

    own.look_at(history(tmp_path / "anna.unbend", lived(2)))
    own.drop(path)

    own.waits_for_dialog()
    assert told().startswith("A prescription sheet is imported into the diary that it is for.")
    assert own.window.guest is not None
