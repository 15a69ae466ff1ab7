"""Which folder backups lie in: the chosen one while it is there, else the one beside the diary."""

import os
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtCore", exc_type=ImportError)

from desktop import backup_folder
from desktop.preferences import Preferences

DIARY = Path("somewhere/unbend.diary")
BESIDE = Path("somewhere/backups")


def test_without_a_choice_they_lie_beside_the_diary() -> None:
    assert backup_folder.chosen() is None
    assert backup_folder.at(DIARY) == BESIDE
    assert backup_folder.all_of(DIARY) == (BESIDE,)


def test_a_chosen_folder_is_remembered(home: Path) -> None:
    backup_folder.choose(home)

    assert backup_folder.chosen() == home
    assert backup_folder.at(DIARY) == home
    assert backup_folder.all_of(DIARY) == (home, BESIDE)
    assert Preferences().backup_folder == home


def test_while_it_is_away_they_lie_beside_the_diary(home: Path) -> None:
    backup_folder.choose(home / "disk")

    assert backup_folder.at(DIARY) == BESIDE
    assert backup_folder.all_of(DIARY) == (home / "disk", BESIDE)
    (home / "disk").mkdir()
    assert backup_folder.at(DIARY) == home / "disk"


def test_a_choice_is_given_up(home: Path) -> None:
    preferences = Preferences()
    preferences.choose_backup_folder(home)
    preferences.choose_backup_folder(None)

    assert preferences.backup_folder is None


def test_the_very_folder_beside_the_diary_is_named_once(home: Path) -> None:
    backup_folder.choose(home / "backups")

    assert backup_folder.all_of(home / "unbend.diary") == (home / "backups",)


def test_to_read_what_was_chosen_writes_nothing(home):
    backup_folder.choose(home)
    (kept,) = home.rglob("unbend.ini")
    os.utime(kept, (1, 1))

    assert backup_folder.chosen() == home

    assert kept.stat().st_mtime == 1
