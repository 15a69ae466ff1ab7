"""A diary on disk with its key file, its backups, and the card that shows them."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.backup_keeping import BackupKeeping
from desktop.preferences import Preferences
from desktop.views.backups_card import BackupsCard
from domain import backup_shelf, key_file, private_file
from domain.application import Unbend
from domain.backup_shelf import Backup
from domain.backups import Backups
from domain.key_file import InKeychain, KeyFile
from domain.store import encrypted_file
from domain.wishes import Pain
from tests.driver import KEY
from tests.facts import Clock, application, begun, day

KEY_ID = "5" * 32
DAY = timedelta(days=1)
PATIENCE_MS = 20_000


def write_key_file(diary: Path) -> None:
    check = key_file.check_of(KEY_ID, KEY)
    known = KeyFile(key_id=KEY_ID, check=check, places=(InKeychain(keychain="test"),))
    private_file.create(key_file.beside(diary), msgspec.json.encode(known))


def begun_at(path: Path, clock: Clock) -> Unbend:
    """A new diary with the first questions answered and a check-in, open."""
    made = begun(clock, encrypted_file(path, KEY, new=True))
    made.answer_red_flags([])
    made.report_pain(Pain(leg=6, back=3))
    write_key_file(path)
    return made


def lived_at(path: Path, days: int = 3) -> Clock:
    """A diary with a check-in on each of so many days, and a backup on each but the last."""
    clock = Clock(day(1))
    with closing(begun_at(path, clock)):
        pass
    for number in range(2, days + 1):
        back_up(path, clock)
        write(path, clock, number)
    return clock


def back_up(path: Path, clock: Clock) -> Backup:
    return shelf(path).make(KEY, clock.now)


def write(path: Path, clock: Clock, number: int) -> None:
    clock.now = day(number)
    with closing(application(clock, encrypted_file(path, KEY))) as opened:
        opened.report_pain(Pain(leg=number % 10, back=1))


def shelf(path: Path, folder: Path | None = None) -> Backups:
    return Backups(path, folder or backup_shelf.folder_of(path))


class Kept(QObject):
    """The keeping of a diary with a card, and what both have told."""

    def __init__(self, path: Path, clock: Clock, qtbot: QtBot) -> None:
        super().__init__()
        self.path, self.clock, self.qtbot = path, clock, qtbot
        self.keeping = BackupKeeping(path, KEY, Preferences(), clock, self)
        self.card = BackupsCard()
        qtbot.addWidget(self.card)
        self.keeping.serve(self.card)
        self.settle()

    def settle(self) -> None:
        """Wait for all that was asked for."""
        self.qtbot.waitUntil(lambda: not self.keeping.is_busy, timeout=PATIENCE_MS)

    def show(self) -> None:
        self.card.resize(560, 900)
        self.card.show()

    @property
    def all(self) -> tuple[Backup, ...]:
        return shelf(self.path).all()
