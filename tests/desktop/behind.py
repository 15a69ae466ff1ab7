"""Somebody at the door of a diary, with a keychain that works or does not."""

from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import key_changes, vault
from desktop.holding import Holding
from desktop.preferences import Preferences
from desktop.start import Start
from desktop.window import MainWindow
from domain.backups import Backups
from domain.store import EncryptedFile, encrypted_file
from domain.wishes import Pain
from domain.words import Words
from tests.driver import Person
from tests.facts import Clock, application, begun, day

PASSPHRASE = " ".join(("four", "easy", "words", "here"))
SLOW = 20_000
"""Milliseconds that a key out of a passphrase, and a diary read through, may take."""


class Door:
    """The app started on a diary as often as wanted, in front of one person at a time."""

    def __init__(self, qtbot: QtBot, diary: Path) -> None:
        self.diary = diary
        self._qtbot = qtbot
        self._starts: list[Start] = []
        self.chosen: Path | None = None
        """What the person names when the system asks for a file."""

    def start(self, diary: Path | None = None, *, patience_ms: int = SLOW) -> Person:
        """Start on the diary and wait until it is open, or until the door says something."""
        person = self.begin(diary, patience_ms=patience_ms)
        return self.settle(person)

    def begin(self, diary: Path | None = None, *, patience_ms: int = SLOW) -> Person:
        self.end()
        window = MainWindow()
        self._qtbot.addWidget(window)
        window.resize(1200, 900)
        holding = Holding(window)
        start = Start(
            window,
            Preferences(),
            diary or self.diary,
            holding=holding,
            find=self._find,
            patience_ms=patience_ms,
        )
        holding.is_first(diary or self.diary)
        self.holding = holding
        self._starts.append(start)
        window.show()
        start.begin()
        return Person(window)

    @property
    def now(self) -> Start:
        return self._starts[-1]

    def settle(self, person: Person) -> Person:
        self._qtbot.waitUntil(lambda: not person.sees("One moment."), timeout=SLOW)
        return person

    def awaits(self, person: Person, words: str) -> None:
        self._qtbot.waitUntil(lambda: person.sees(words), timeout=SLOW)

    def answer(self, person: Person, field: str, words: str) -> Person:
        """Type something into a field and press Enter."""
        person.fill_in(field, words)
        person.press("Return")
        return self.settle(person)

    def press(self, person: Person, name: str) -> Person:
        """Go to a thing by Tab and press it."""
        person.use(name)
        return self.settle(person)

    def end(self) -> None:
        for start in self._starts:
            start.end()
        if self._starts:
            self.holding.end()
        self._starts = []

    def _find(self, _window: QWidget, _title: Words) -> Path | None:
        return self.chosen


def key_under_passphrase(diary: Path, code: str = "") -> bytes:
    key = vault.new_key(diary, passphrase=PASSPHRASE)
    if code:
        add_code(diary, key, code)
    return key


def key_in_keychain(diary: Path, code: str = "") -> bytes:
    found = vault.find_keychain(diary)
    assert found is not None
    key = vault.new_key(diary, keychain=found)
    if code:
        add_code(diary, key, code)
    return key


def add_code(diary: Path, key: bytes, code: str) -> None:
    key_changes.add_code(diary, key, code)
    key_changes.confirm_code(diary, code)


def lived(diary: Path, key: bytes) -> None:
    """A diary of one day under a key that is kept already, closed again."""
    begun(Clock(day(1)), encrypted_file(diary, key, new=True)).close()


def gone_on(diary: Path, key: bytes, number: int = 2) -> None:
    """One more entry, on another day."""
    store: EncryptedFile = encrypted_file(diary, key)
    with closing(application(Clock(day(number)), store)) as app:
        app.report_pain(Pain(leg=3, back=2))


def backed_up(diary: Path, key: bytes) -> Path:
    """A backup of a closed diary where backups lie."""
    return Backups(diary, diary.with_name("backups")).make(key, day(2)).path
