"""A window that is locked shows nothing of the diary, and opens again as it was left."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop import vault
from desktop.idleness import Idleness, seconds_with_sleep
from desktop.locking import Locking
from desktop.no_key import KeychainLocked, WrongPassphrase
from desktop.preferences import Preferences
from desktop.views.lock_card import LockCard
from desktop.views.lock_cover import LockCover
from desktop.window import MainWindow
from domain import key_file
from domain.obstacles import DamagedKeyFile
from tests.driver import Diary, Person
from tests.shots import guided as sessions

KEY = bytes(range(1, 33))
PASSPHRASE = " ".join(("four", "easy", "words", "here"))
MINUTES = 60
NOTE = "she pulls at the sock"


class Watch:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, minutes: float) -> None:
        self.now += minutes * MINUTES


class Vault:
    """Gives the key for one passphrase, and from the keychain as often as it is told to."""

    def __init__(self) -> None:
        self.asked: list[str | None] = []
        self.answers: bytes | Exception = KEY
        self.may_answer = threading.Event()
        self.may_answer.set()

    def __call__(self, diary: Path, *, passphrase: str | None = None) -> bytes:
        self.asked.append(passphrase)
        self.may_answer.wait(20)
        if passphrase not in (None, PASSPHRASE):
            raise WrongPassphrase(diary)
        if isinstance(self.answers, Exception):
            raise self.answers
        return self.answers


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def safe() -> Vault:
    return Vault()


@pytest.fixture
def window(person: Person) -> MainWindow:
    assert isinstance(person.window, MainWindow)
    return person.window


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Say what opens the diary, as its key file would."""

    def say(*, passphrase: bool = False, keychain: bool = False) -> None:
        name = "a keychain" if keychain else None
        ways = vault.WaysIn(keychain=name, passphrase=passphrase, code="none", code_waits=False)
        monkeypatch.setattr(vault, "ways_in", lambda _diary: ways)

    say(keychain=True)
    return say


@pytest.fixture
def by_passphrase(kept: Callable[..., None]) -> None:
    kept(passphrase=True)


@pytest.fixture
def locking(
    window: MainWindow, diary: Diary, watch: Watch, safe: Vault, kept: Callable[..., None]
) -> Iterator[Locking]:
    del kept
    made = Locking(window, diary.path, KEY, Preferences(), seconds=watch, open_key=safe)
    yield made
    made.end()


def opened(qtbot: QtBot, locking: Locking) -> None:
    qtbot.waitUntil(lambda: not locking.is_locked)


def cover_of(window: MainWindow) -> LockCover:
    covers = [each for each in window.findChildren(LockCover) if each.isVisible()]
    assert len(covers) == 1
    return covers[0]


def touch(window: QWidget) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)


# ---------------------------------------------------------------------- what a lock takes away


def test_a_locked_window_shows_nothing_of_the_diary(locking: Locking, person: Person):
    assert person.sees("Knees Rocking")

    locking.lock()

    assert locking.is_locked
    assert person.sees("Unbend is locked")
    assert not person.sees("Knees Rocking")
    assert person.window.windowTitle() == "Unbend"


def test_what_nothing_would_open_again_is_not_locked(
    locking: Locking, person: Person, monkeypatch: pytest.MonkeyPatch
):
    def cannot_be_read(path: Path) -> None:
        raise DamagedKeyFile(path)

    monkeypatch.setattr(vault, "ways_in", cannot_be_read)

    assert not locking.lock()
    monkeypatch.setattr(vault, "ways_in", lambda _diary: None)
    assert not locking.lock()

    assert person.sees("Knees Rocking")


def test_no_menu_and_no_key_reaches_behind_it(
    locking: Locking, person: Person, window: MainWindow, diary: Diary
):
    locking.lock()
    before = len(diary.facts())

    person.press("Ctrl+4", "Ctrl+Z", "Ctrl+S", "F1", "1")

    assert window.menuBar().actions() == []
    assert len(diary.facts()) == before
    assert person.sees("Unbend is locked")
    assert QApplication.activeModalWidget() is None


def test_it_is_locked_by_its_key_and_from_the_menu(locking: Locking, person: Person):
    assert isinstance(person.window, MainWindow)

    person.press("Ctrl+L")
    assert locking.is_locked

    locking.end()
    assert person.window.home is not None
    assert person.window.home.menus.lock.isVisible()


def test_without_a_lock_there_is_no_key_for_it(person: Person, window: MainWindow):
    assert window.home is not None
    assert not window.home.menus.lock.isVisible()

    person.press("Ctrl+L")

    assert person.sees("Knees Rocking")


def test_the_menus_offer_it_in_another_language_too(
    locking: Locking, person: Person, window: MainWindow
):
    person.press("Ctrl+7")
    person.click("Deutsch")
    assert window.home is not None
    assert window.home.menus.lock.isVisible()

    person.press("Ctrl+L")

    assert locking.is_locked
    locking.end()
    Preferences().choose_language("en")


def test_what_was_typed_is_there_when_it_is_opened_again(
    qtbot: QtBot, locking: Locking, person: Person
):
    person.press("Ctrl+6")
    person.fill_in("Note", NOTE)

    locking.lock()
    assert not person.sees(NOTE)
    person.click("Open")
    opened(qtbot, locking)

    assert person.sees(NOTE)
    assert person.is_chosen("Is it safe?")


def test_the_keyboard_is_back_where_it_was(qtbot: QtBot, locking: Locking, person: Person):
    person.press("Ctrl+6")
    person.click("Note")
    before = QApplication.focusWidget()

    locking.lock()
    person.press("Return")
    opened(qtbot, locking)

    assert QApplication.focusWidget() is before


def start_session(window: MainWindow) -> None:
    assert window.home is not None
    sessions.begin(window.home)


def test_a_guided_session_is_never_covered(locking: Locking, window: MainWindow, person: Person):
    start_session(window)

    person.press("Ctrl+L")

    assert not locking.lock()
    assert not locking.is_locked


def test_at_the_door_there_is_nothing_to_lock(locking: Locking, window: MainWindow):
    home, window.home = window.home, None

    assert not locking.lock()
    window.home = home


# -------------------------------------------------------------------------- dialogs before it


def test_a_dialog_goes_with_it_and_comes_back(qtbot: QtBot, locking: Locking, person: Person):
    person.press("F1")
    listed = QApplication.activeModalWidget()
    assert listed is not None

    locking.lock()
    assert not listed.isVisible()
    person.click("Open")
    opened(qtbot, locking)

    assert listed.isVisible()
    assert QApplication.activeModalWidget() is listed
    listed.close()


def test_a_dialog_for_files_stays_and_may_be_finished(locking: Locking, window: MainWindow):
    dialog = QFileDialog(window)
    seen: list[bool] = []

    def lock() -> None:
        locking.lock()
        seen.append(dialog.isVisible())
        dialog.reject()

    QTimer.singleShot(0, lock)
    dialog.exec()

    assert seen == [True]
    assert locking.is_locked
    dialog.deleteLater()


def test_an_open_menu_is_closed(locking: Locking, window: MainWindow):
    menu = window.menuBar().actions()[0].menu()
    menu.popup(window.rect().center())

    locking.lock()

    assert QApplication.activePopupWidget() is None


def test_files_cannot_be_dropped_meanwhile(qtbot: QtBot, locking: Locking, person: Person):
    locking.lock()
    assert not person.window.acceptDrops()

    person.click("Open")
    opened(qtbot, locking)

    assert person.window.acceptDrops()


# ------------------------------------------------------------------------------ opening again


def test_the_passphrase_opens_it(
    qtbot: QtBot, locking: Locking, person: Person, safe: Vault, kept: Callable[..., None]
):
    kept(passphrase=True)
    locking.lock()

    person.type(PASSPHRASE)
    person.press("Return")
    opened(qtbot, locking)

    assert safe.asked == [PASSPHRASE]
    assert person.sees("Knees Rocking")


def test_a_wrong_passphrase_is_told_beside_the_field(
    qtbot: QtBot, locking: Locking, person: Person, kept: Callable[..., None]
):
    kept(passphrase=True)
    locking.lock()

    person.type("guess")
    person.click("Open")
    qtbot.waitUntil(lambda: person.sees("This is not the passphrase"))

    assert locking.is_locked
    assert not person.sees("Knees Rocking")


def test_an_empty_field_is_not_tried(
    locking: Locking, person: Person, safe: Vault, kept: Callable[..., None]
):
    kept(passphrase=True)
    locking.lock()

    person.press("Return")

    assert person.sees("Please enter your passphrase.")
    assert safe.asked == []


def test_the_keychain_opens_it_by_a_button(
    qtbot: QtBot, locking: Locking, person: Person, safe: Vault
):
    locking.lock()

    person.click("Open")
    opened(qtbot, locking)

    assert safe.asked == [None]


def test_where_both_are_kept_either_opens_it(
    qtbot: QtBot, locking: Locking, person: Person, kept: Callable[..., None], safe: Vault
):
    kept(passphrase=True, keychain=True)
    locking.lock()

    person.click("Open with the keychain")
    opened(qtbot, locking)

    assert safe.asked == [None]


def test_a_key_that_is_another_opens_nothing(
    qtbot: QtBot, locking: Locking, person: Person, safe: Vault
):
    safe.answers = bytes(32)
    locking.lock()

    person.click("Open")
    qtbot.waitUntil(lambda: person.sees("does not fit"))

    assert locking.is_locked


def test_a_locked_keychain_is_told_and_asked_again(
    qtbot: QtBot, locking: Locking, person: Person, safe: Vault, diary: Diary
):
    safe.answers = KeychainLocked(diary.path)
    locking.lock()
    person.click("Open")
    qtbot.waitUntil(lambda: person.sees("is locked. Unlock it"))

    safe.answers = KEY
    person.click("Open")
    opened(qtbot, locking)

    assert len(safe.asked) == 2


def test_an_answer_that_was_not_waited_for_opens_nothing(
    qtbot: QtBot, locking: Locking, person: Person, safe: Vault
):
    safe.may_answer.clear()
    locking.lock()
    person.click("Open")
    assert person.sees("Waiting for the keychain.")

    person.click("Cancel")
    safe.may_answer.set()
    qtbot.waitUntil(lambda: threading.active_count() == 1)
    QApplication.processEvents()

    assert locking.is_locked
    assert "Open" in person.buttons()


def test_the_vault_itself_opens_it(
    qtbot: QtBot, window: MainWindow, person: Person, home: Path, watch: Watch
):
    place = home / "real" / "unbend.diary"
    key = vault.new_key(place, passphrase=PASSPHRASE)
    locking = Locking(window, place, key, Preferences(), seconds=watch)
    locking.lock()

    person.type(PASSPHRASE)
    person.press("Return")
    qtbot.waitUntil(lambda: not locking.is_locked, timeout=20_000)

    assert person.sees("Knees Rocking")
    assert key_file.beside(place).exists()
    locking.end()


# ------------------------------------------------------------------------------- after a while


def wait(locking: Locking, watch: Watch, minutes: float) -> None:
    """Let time pass, and the one timer look at the clock."""
    watch.pass_by(minutes)
    timer = locking.findChild(Idleness).findChild(QTimer)
    if timer.isActive():
        timer.timeout.emit()


def test_nothing_is_locked_by_itself_unless_it_was_chosen(locking: Locking, watch: Watch):
    wait(locking, watch, 600)

    assert not locking.is_locked
    assert not locking.findChild(Idleness).findChild(QTimer).isActive()


@pytest.mark.parametrize("minutes", [5, 10, 30])
def test_after_the_chosen_time_without_a_touch_it_is_locked(
    locking: Locking, watch: Watch, minutes: int
):
    card = LockCard()
    locking.serve(card)
    card.after_chosen.emit(minutes)

    wait(locking, watch, minutes - 0.1)
    assert not locking.is_locked
    wait(locking, watch, 0.2)

    assert locking.is_locked
    assert Preferences().lock_after == minutes
    card.deleteLater()


def chosen(locking: Locking, minutes: int) -> None:
    card = LockCard()
    locking.serve(card)
    card.after_chosen.emit(minutes)
    card.deleteLater()


def test_a_touch_begins_the_time_anew(locking: Locking, watch: Watch, window: MainWindow):
    chosen(locking, 5)
    wait(locking, watch, 4)
    touch(window)

    wait(locking, watch, 4)
    assert not locking.is_locked
    wait(locking, watch, 1.1)

    assert locking.is_locked


def test_it_never_wakes_up_more_than_once_a_minute(locking: Locking, watch: Watch):
    chosen(locking, 30)
    timer = locking.findChild(Idleness).findChild(QTimer)

    assert timer.interval() == 60_000
    wait(locking, watch, 29)
    assert timer.interval() == 60_000


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_X])
@pytest.mark.usefixtures("by_passphrase")
def test_the_first_key_after_a_sleep_finds_it_locked_and_does_nothing_else(
    locking: Locking, watch: Watch, window: MainWindow, diary: Diary, key: Qt.Key
):
    chosen(locking, 5)
    before = len(diary.facts())
    watch.pass_by(600)

    QTest.keyClick(window.windowHandle(), key)

    assert locking.is_locked
    assert len(diary.facts()) == before
    assert cover_of(window).field.text() == ""


def test_a_session_is_waited_for(locking: Locking, watch: Watch, window: MainWindow):
    chosen(locking, 5)
    start_session(window)

    wait(locking, watch, 6)
    assert not locking.is_locked
    assert window.home is not None
    window.home.setCurrentWidget(window.home.frame)
    wait(locking, watch, 1)

    assert locking.is_locked


def test_after_it_was_opened_it_counts_anew(
    qtbot: QtBot, locking: Locking, watch: Watch, person: Person
):
    chosen(locking, 5)
    wait(locking, watch, 6)
    person.click("Open")
    opened(qtbot, locking)

    wait(locking, watch, 4)
    assert not locking.is_locked
    wait(locking, watch, 2)

    assert locking.is_locked


def test_the_first_letter_typed_on_what_was_locked_meanwhile_counts(
    locking: Locking, watch: Watch, by_passphrase: None, window: MainWindow
):
    del by_passphrase
    chosen(locking, 5)
    wait(locking, watch, 6)
    watch.pass_by(60)

    for letter in PASSPHRASE:
        QTest.keyClick(window.windowHandle(), letter)

    assert cover_of(window).field.text() == PASSPHRASE


def test_the_first_click_on_what_was_locked_meanwhile_counts(
    qtbot: QtBot, locking: Locking, watch: Watch, person: Person
):
    chosen(locking, 5)
    for _ in range(2):  # the second time the mouse is there already
        wait(locking, watch, 6)
        person.click("Open")
        opened(qtbot, locking)


def test_once_the_diary_is_closed_nothing_is_locked(
    locking: Locking, watch: Watch, window: MainWindow, person: Person
):
    chosen(locking, 5)
    locking.lock()

    locking.end()
    watch.pass_by(60)
    touch(window)
    person.press("Ctrl+L")

    assert not locking.is_locked
    assert person.sees("Knees Rocking")


def test_the_clock_goes_on_while_the_computer_sleeps():
    first, second = seconds_with_sleep(), seconds_with_sleep()

    assert first <= second


def test_what_is_no_touch_is_let_through_unseen(qtbot: QtBot, watch: Watch):
    locked: list[bool] = []
    ground = QWidget()
    qtbot.addWidget(ground)
    idle = Idleness(lambda: bool(locked.append(True)), ground, seconds=watch)
    idle.allow(60)
    watch.pass_by(2)

    assert not idle.eventFilter(ground, QEvent(QEvent.Type.Paint))
    assert locked == []
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert not idle.eventFilter(ground, pressed)
    assert locked == [True]


# ------------------------------------------------------------------------ pictures of the screen


class Shield:
    def __init__(self, *, can: bool) -> None:
        self.asked: list[bool] = []
        self._can = can

    def __call__(self, window: int, *, on: bool) -> bool:
        assert window
        self.asked.append(on)
        return self._can


def shielded(window: MainWindow, diary: Diary, shield: Shield) -> tuple[Locking, LockCard]:
    locking = Locking(window, diary.path, KEY, Preferences(), shield=shield)
    card = LockCard()
    locking.serve(card)
    return locking, card


def test_pictures_of_the_screen_can_be_left_without_the_window(window: MainWindow, diary: Diary):
    shield = Shield(can=True)
    locking, card = shielded(window, diary, shield)

    card.shield_chosen.emit(True)

    assert shield.asked == [True]
    assert Preferences().shields
    assert card.shield.current() == "hidden"
    locking.end()
    card.deleteLater()
    again, card = shielded(window, diary, shield)
    assert shield.asked == [True, True]
    again.end()
    card.deleteLater()


def test_a_system_that_cannot_says_so_and_nothing_is_kept(
    qtbot: QtBot, window: MainWindow, diary: Diary
):
    locking, card = shielded(window, diary, Shield(can=False))
    qtbot.addWidget(card)
    card.show()

    card.shield_chosen.emit(True)

    assert not Preferences().shields
    assert card.shield.current() == "shown"
    assert "cannot do that" in card.trouble()
    locking.end()
