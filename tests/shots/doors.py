"""The door in each of its states, as pictures are painted of it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from desktop import here, why_shut
from desktop.backup_errands import RestoreBackup
from desktop.errands import (
    ConflictedCopies,
    NotBackedUp,
    OpenDiary,
    Stopped,
)
from desktop.language import tr
from desktop.no_key import CodeNeeded, KeychainLocked, KeyFileMissing, WrongCode
from desktop.one_writer import DiaryOpen
from desktop.vault import WaysIn
from desktop.views.backup_list import BackupRow
from desktop.views.doorway import DoorwayView
from desktop.witness import RolledBack
from desktop.wording import doorway as words
from desktop.wording.doorway import Choice, Told
from domain.backups import LinkedFolder
from domain.high_water import HighWater
from domain.obstacles import DamagedDiary, NoDiary
from tests.facts import EPISODE

DIARY = Path("unbend.diary")
OWN = OpenDiary(path=DIARY)
WAYS = WaysIn(
    keychain="keyring.backends.SecretService.Keyring",
    passphrase=False,
    code="tested",
    code_waits=False,
)
CODE = "6F3KJ-T2Q80-9RMYP-0H4X7-7JWPW"
FOLDER = "unbend-backups"
NAMES = frozenset({CODE, CODE[:9], FOLDER})
"""What stands there as it is, in every language."""

SEEN = HighWater(count=9, position=9, hash="", fact=EPISODE)


def _told(problem: Exception, *, may_begin: bool = False) -> Callable[[DoorwayView], None]:
    stopped = Stopped(problem, WAYS, has_backups=True, may_begin=may_begin)
    return lambda door: door.display(why_shut.told(OWN, stopped))


def _slow(door: DoorwayView) -> None:
    choices = Choice.CANCEL, Choice.CODE
    door.display(Told(title=words.WAIT.title, sentence=words.SLOW_KEYCHAIN, choices=choices))


def _code(door: DoorwayView) -> None:
    told = why_shut.by_code(OWN, CodeNeeded(DIARY))
    door.ask_code(told, typed=CODE[:9], offer=tr(words.KEEP_AGAIN))


def _wrong_code(door: DoorwayView) -> None:
    problem = WrongCode(DIARY)
    told = why_shut.by_code(OWN, problem)
    door.ask_code(told, typed=CODE, fault=tr(problem.sentence), offer=tr(words.KEEP_AGAIN))


def _locked(door: DoorwayView) -> None:
    door.ask_passphrase(told=why_shut.locked(OWN, has_code=True))


def _locked_backup(door: DoorwayView) -> None:
    errand = RestoreBackup(DIARY, DIARY)
    door.ask_passphrase(told=why_shut.locked(errand, has_code=True))


def _backups(door: DoorwayView) -> None:
    days, states = (0, 1, 2, 3, 9, 16, 40), ("sound", "sound", "damaged", "sound", "unknown")
    rows = [
        BackupRow(
            path=Path(f"{number}.diary"),
            made_at=here.now() - timedelta(days=ago),
            facts=400 - 9 * ago,
            state=states[number] if number < len(states) else "sound",
        )
        for number, ago in enumerate(days)
    ]
    door.list_backups(words.backups(is_empty=False), rows)


MORE_DOORS: dict[str, Callable[[DoorwayView], None]] = {
    "slow": _slow,
    "given-up": lambda door: door.display(why_shut.given_up(has_code=True)),
    "keychain": _told(KeychainLocked(DIARY)),
    "code": _code,
    "wrong-code": _wrong_code,
    "passphrase": _locked,
    "damaged": _told(DamagedDiary(DIARY)),
    "no-key-file": _told(KeyFileMissing(DIARY)),
    "gone": _told(NoDiary(DIARY), may_begin=True),
    "in-use": _told(DiaryOpen(DIARY)),
    "older": _told(RolledBack(DIARY, SEEN)),
    "conflict": _told(ConflictedCopies(DIARY, ["unbend 2.diary"])),
    "not-backed-up": _told(NotBackedUp(DIARY, why=LinkedFolder(Path(FOLDER)).sentence)),
    "locked-backup": _locked_backup,
    "backups": _backups,
    "no-backups": lambda door: door.list_backups(words.backups(is_empty=True), ()),
    "erased": lambda door: door.display(words.ERASED),
}
