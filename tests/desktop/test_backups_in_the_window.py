"""Backups before the whole window: made, tried with the timeline moved, restored, opened."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.about import Whereabouts
from desktop.guest import Tried, Visit, look_into_backup
from desktop.home import Home
from desktop.keeping import Keeping
from desktop.language import speak
from desktop.look import Scheme, apply_look
from desktop.pages import PAGES
from desktop.preferences import Preferences
from desktop.session import Session
from desktop.visiting import Visits
from desktop.window import MainWindow
from domain import key_file
from domain.store import encrypted_file
from tests.desktop.backed_up import KEY, PATIENCE_MS, lived_at, shelf
from tests.desktop.test_visiting import WRITES
from tests.driver import SIZE, Person
from tests.facts import ZONE, Clock, application, day


def digests(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


class Opened:
    """A window on a diary in a file, wired as the start wires it."""

    def __init__(self, path: Path, clock: Clock, qtbot: QtBot) -> None:
        self.path, self.clock, self.qtbot = path, clock, qtbot
        self.application = application(clock, encrypted_file(path, KEY))
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.keeping = Keeping(path, KEY, Preferences(), clock, self.window)
        session = Session(self.application, self.window)
        where = Whereabouts(path, "keychain", keeping=self.keeping)
        self.home = Home(self.application, session, Preferences(), where)
        self.visits = Visits(self.window, Preferences(), clock=clock)
        self.keeping.tried.connect(self.visits.show)
        self.visits.restore_asked.connect(
            lambda path: self.keeping.backups.ask_restore(path, self.window)
        )
        self.restored: list[Path] = []
        self.keeping.opens_instead.connect(self.restored.append)
        self.window.resize(SIZE)
        self.window.enter(self.home)
        self.window.show()
        session.catch_up()
        qtbot.waitExposed(self.window)
        self.person = Person(self.window)

    def to_settings(self) -> None:
        self.person.press(f"Ctrl+{PAGES.index('settings') + 1}")
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.keeping.backups.is_busy, timeout=PATIENCE_MS)

    def try_newest(self) -> None:
        self.to_settings()
        self.person.click("Try or restore one")
        self.person.click("Try Tuesday 5 May 2026, 09:00")
        self.qtbot.waitUntil(lambda: self.window.guest is not None, timeout=PATIENCE_MS)
        self.settle()

    def close(self) -> None:
        self.keeping.backups.end(20)
        self.visits.end()
        self.application.close()


@pytest.fixture
def diary(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TZ", ZONE)
    return home / "Unbend" / "unbend.diary"


@pytest.fixture
def opened(qapp: QApplication, diary: Path, qtbot: QtBot) -> Iterator[Opened]:
    """Three days with a check-in each, backups of the first two, seen on the third."""
    speak(qapp, "en")
    apply_look(qapp, Scheme.LIGHT)
    made = Opened(diary, lived_at(diary, 3), qtbot)
    yield made
    made.close()


def test_one_is_made_from_the_settings(opened: Opened) -> None:
    opened.to_settings()
    assert opened.person.sees("Yesterday at 09:00, 4 entries")

    opened.person.click("Make one now")
    opened.person.awaits("A backup was made and read through.")

    assert opened.person.sees("Today at 09:00, 5 entries")
    assert len(shelf(opened.path).all()) == 3


def test_a_backup_is_tried_with_the_timeline_and_nothing_is_written(
    opened: Opened, home: Path
) -> None:
    opened.to_settings()
    before = digests(home)

    opened.try_newest()
    assert opened.person.sees("Backup of 5 May, 09:00: read only")
    assert any("Leg 2, back 1" in row for row in opened.person.rows())
    assert not any("Leg 3, back 1" in row for row in opened.person.rows())
    assert opened.window.guest is not None
    opened.window.guest.session.seek(day(1, 12))

    assert opened.person.sees("Backup of 5 May, 09:00, on 4 May: read only")
    assert {"As known then", "Close this backup", "To the end"} <= opened.person.buttons()
    opened.person.press("Esc")
    assert "Restore this one…" in opened.person.buttons()
    for number in range(1, len(PAGES) + 1):
        opened.person.press(f"Ctrl+{number}")
        assert not opened.person.buttons() & WRITES
    opened.person.press("1", "P", "S", "Ctrl+Z", "Ctrl+S", "Ctrl+I", "Ctrl+E", "Del")
    opened.person.click("Close this backup")

    assert opened.window.guest is None
    assert opened.person.sees("Make one now")
    assert digests(home) == before


def test_no_sheet_is_written_for_ones_own_backup(opened: Opened) -> None:
    opened.try_newest()

    assert opened.window.guest is not None
    menus = opened.window.guest.menus
    assert not menus.write_sheet.isVisible()
    assert menus.close_history.text() == "&Close this backup"
    assert "Prescription sheet…" not in opened.person.buttons()


def test_the_settings_beside_a_backup_tell_nothing_of_the_diary(opened: Opened) -> None:
    opened.try_newest()

    opened.person.press(f"Ctrl+{PAGES.index('settings') + 1}")

    assert not opened.person.sees("Make one now")


def test_a_backup_that_is_looked_at_is_restored_and_opened(opened: Opened, qtbot: QtBot) -> None:
    opened.try_newest()
    present = digests(opened.path.parent)

    opened.person.click("Restore this one…")
    assert opened.person.sees("Restore this backup?")
    assert opened.person.sees("Backup of Tuesday 5 May 2026, 09:00, 4 entries")
    opened.person.click("Restore")
    qtbot.waitUntil(lambda: bool(opened.restored), timeout=PATIENCE_MS)

    (place,) = opened.restored
    assert digests(opened.path.parent).items() >= present.items()
    there = Opened(place, opened.clock, qtbot)
    there.person.press("Ctrl+4")
    assert any("Leg 2, back 1" in row for row in there.person.rows())
    assert not any("Leg 3, back 1" in row for row in there.person.rows())
    there.person.press("Ctrl+1", "1")
    assert len(list(there.application.events_after(0))) == 5
    there.to_settings()
    assert there.person.sees("A backup was restored. So none is removed until you say so.")
    there.close()


def test_in_another_language_a_tried_backup_stays_one(opened: Opened, qapp: QApplication) -> None:
    opened.try_newest()
    opened.person.press(f"Ctrl+{PAGES.index('settings') + 1}")

    opened.person.click("Deutsch")

    assert opened.window.guest is not None
    assert opened.window.guest.guest is not None
    assert isinstance(opened.window.guest.guest.backup, Tried)
    speak(qapp, "en")


def test_a_visit_comes_to_nothing_while_a_session_is_in_front(opened: Opened) -> None:
    visit = look_into_backup(shelf(opened.path).all()[0].path, KEY)
    assert isinstance(visit, Visit)
    opened.home.setCurrentWidget(opened.home.guided.view)

    opened.visits.show(visit)

    assert opened.window.guest is None


def test_a_backup_is_looked_at_from_the_door(diary: Path, qtbot: QtBot) -> None:
    clock = lived_at(diary, 2)
    window = MainWindow()
    qtbot.addWidget(window)
    visits = Visits(window, Preferences(), clock=clock)
    made = shelf(diary).all()[0].path

    visits.show(look_into_backup(made, KEY))

    assert window.guest is not None
    assert window.guest.guest is not None
    assert window.guest.guest.backup == Tried(made, day(1))
    window.leave_guest()
    visits.end()


# ------------------------------------------------------------------------------ another diary


def ask_for_another(opened: Opened, path: Path | None) -> None:
    opened.keeping.find = lambda _: path
    opened.to_settings()
    opened.person.click("Open another diary…")


def test_the_way_back_to_the_former_diary_is_in_the_settings(opened: Opened, home: Path) -> None:
    former = home / "Unbend" / "former.diary"

    ask_for_another(opened, former)

    assert opened.restored == [former]


def test_the_same_diary_or_none_is_nothing_else_to_open(opened: Opened) -> None:
    ask_for_another(opened, opened.path)
    ask_for_another(opened, None)

    assert opened.restored == []


def test_a_backup_that_is_chosen_as_a_diary_is_restored_first(opened: Opened) -> None:
    ask_for_another(opened, shelf(opened.path).all()[0].path)

    assert opened.person.sees("Restore this backup?")
    opened.person.click("Not now")
    assert opened.restored == []


# ---------------------------------------------------------------------------- a note on Today


def test_a_quiet_note_stands_on_today_while_none_could_be_made_for_long(opened: Opened) -> None:
    opener = key_file.beside(opened.path)
    kept = opener.read_bytes()
    opener.unlink()
    opened.clock.now = day(40)
    opened.home.session.show()
    assert not opened.person.sees("No backup of your diary")

    opened.keeping.backups.keep_up()
    opened.settle()
    assert opened.person.sees("No backup of your diary since 5 May 2026")
    assert opened.person.sees("None could be made. Settings say why.")
    opener.write_bytes(kept)
    opened.person.click("See backups")
    opened.settle()
    assert opened.person.sees("No backup was made. unbend.diary.key.json")
    opened.person.click("Make one now")
    opened.person.awaits("A backup was made and read through.")

    opened.person.press("Ctrl+1")
    assert not opened.person.sees("No backup of your diary")
