"""What is done behind the door, and what is said of each trouble: nothing secret shows."""

from functools import partial
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from desktop import why_shut
from desktop.backup_errands import TryBackup
from desktop.closed_work import ClosedWork
from desktop.errands import (
    ConflictedCopies,
    DoWhileClosed,
    Made,
    NotBackedUp,
    OpenDiary,
    Stopped,
)
from desktop.no_key import (
    CodeNeeded,
    KeychainFailed,
    KeychainLocked,
    KeychainSlow,
    KeyFileMissing,
    KeyMissing,
)
from desktop.one_writer import DiaryOpen
from desktop.secret import Secret
from desktop.vault import WaysIn
from desktop.witness import RolledBack
from desktop.wording.doorway import Choice
from domain.backups import UnsoundBackup
from domain.high_water import HighWater
from domain.obstacles import (
    CannotWrite,
    DamagedDiary,
    DamagedKeyFile,
    DiaryInUse,
    DiskFull,
    FolderReadOnly,
    NewerDiary,
    NoDiary,
    NotADiary,
    Obstacle,
    WithoutItsLog,
    WrongKey,
)
from domain.words import said
from tests.facts import EPISODE

DIARY = Path("unbend.diary")
KEY, WORDS = bytes(range(32)), "four easy words here"
BY_CODE = WaysIn(keychain="Secret Service", passphrase=False, code="tested", code_waits=False)
WITHOUT = BY_CODE._replace(code="none")
OLDER = RolledBack(DIARY, HighWater(count=9, position=9, hash="", fact=EPISODE))

RETRY, CODE, BACKUPS, QUIT = Choice.RETRY, Choice.CODE, Choice.BACKUPS, Choice.QUIT
ALL_THE_SAME = Choice.ALL_THE_SAME


@pytest.mark.parametrize(
    "held",
    [
        Secret(passphrase=WORDS, code=WORDS, key=KEY),
        Made(DIARY, KEY),
        ClosedWork(words=said("Working…"), do=partial(print, KEY, WORDS)),
        DoWhileClosed(
            DIARY, ClosedWork(words=said("Working…"), do=partial(print, KEY, WORDS)), print
        ),
    ],
)
def test_nothing_that_holds_a_secret_shows_it(held: object) -> None:
    assert WORDS not in repr(held)
    assert repr(KEY) not in repr(held)


@pytest.mark.parametrize(
    ("problem", "choices"),
    [
        (KeychainLocked(DIARY), (RETRY, CODE, QUIT)),
        (KeychainSlow(DIARY), (RETRY, CODE, QUIT)),
        (KeychainFailed(DIARY), (RETRY, CODE, QUIT)),
        (KeyMissing(DIARY), (RETRY, BACKUPS, QUIT)),
        (KeyFileMissing(DIARY), (BACKUPS, RETRY, QUIT)),
        (WrongKey(DIARY), (BACKUPS, RETRY, QUIT)),
        (DamagedKeyFile(DIARY), (BACKUPS, RETRY, QUIT)),
        (DamagedDiary(DIARY), (BACKUPS, RETRY, QUIT)),
        (NotADiary(DIARY), (BACKUPS, RETRY, QUIT)),
        (NoDiary(DIARY), (BACKUPS, RETRY, QUIT)),
        (NewerDiary(DIARY), (RETRY, BACKUPS, QUIT)),
        (DiaryInUse(DIARY), (RETRY, QUIT)),
        (DiaryOpen(DIARY), (RETRY, QUIT)),
        (FolderReadOnly(DIARY), (RETRY, QUIT)),
        (CannotWrite(DIARY), (RETRY, QUIT)),
        (DiskFull(DIARY), (RETRY, QUIT)),
        (WithoutItsLog(DIARY), (BACKUPS, RETRY, QUIT)),
        (OLDER, (BACKUPS, ALL_THE_SAME, QUIT)),
        (ConflictedCopies(DIARY, ["unbend 2.diary"]), (ALL_THE_SAME, QUIT)),
        (NotBackedUp(DIARY, why="No room."), (RETRY, ALL_THE_SAME, BACKUPS, QUIT)),
    ],
    ids=lambda each: type(each).__name__ if isinstance(each, Obstacle) else "",
)
def test_each_trouble_has_its_sentence_and_its_choices(
    problem: Obstacle, choices: tuple[Choice, ...]
) -> None:
    told = why_shut.told(OpenDiary(path=DIARY), Stopped(problem, BY_CODE, has_backups=True))

    assert told.sentence == problem.sentence
    assert told.choices == choices
    assert {Choice.ANOTHER, Choice.BACKUP} <= set(told.elsewhere)


def test_a_way_that_leads_nowhere_is_not_offered() -> None:
    locked, gone = KeychainLocked(DIARY), DamagedDiary(DIARY)

    assert CODE not in why_shut.told(OpenDiary(path=DIARY), Stopped(locked, WITHOUT)).choices
    assert BACKUPS not in why_shut.told(OpenDiary(path=DIARY), Stopped(gone, BY_CODE)).choices


def test_from_another_diary_a_way_leads_to_ones_own() -> None:
    told = why_shut.told(OpenDiary(path=DIARY), Stopped(NotADiary(DIARY)), is_own=False)

    assert Choice.OWN in told.choices


def test_of_a_backup_the_way_leads_back() -> None:
    told = why_shut.told(TryBackup(DIARY), Stopped(UnsoundBackup(DIARY)))

    assert told.choices == (Choice.BACK, QUIT)


def test_where_the_key_is_missing_the_code_is_asked_for_with_the_reason() -> None:
    told = why_shut.by_code(OpenDiary(path=DIARY), CodeNeeded(DIARY))

    assert told.sentence.startswith(CodeNeeded(DIARY).sentence)
    assert told.choices == (RETRY, QUIT)
