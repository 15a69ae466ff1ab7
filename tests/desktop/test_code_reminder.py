"""When the recovery code is brought to mind."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop import key_changes, recovery_code, vault
from desktop.code_reminder import CodeReminder
from desktop.preferences import Preferences
from domain import key_file

TODAY = date(2026, 6, 12)
YESTERDAY = TODAY - timedelta(days=1)
WORDS = "two knees rocking"


@pytest.fixture
def diary(home: Path) -> Path:
    return home / "mine.diary"


@pytest.fixture
def key(diary: Path) -> bytes:
    return vault.new_key(diary, passphrase=WORDS)


@pytest.fixture
def reminder(qapp: QApplication, diary: Path, key: bytes) -> CodeReminder:
    assert qapp
    assert key
    return CodeReminder(diary, Preferences())


def test_a_diary_without_a_code_is_reminded_from_the_second_day(reminder: CodeReminder) -> None:
    assert reminder.code(opened=TODAY, today=TODAY) == "tested"
    assert reminder.code(opened=YESTERDAY, today=TODAY) == "none"


def test_a_code_is_reminded_of_until_it_was_tested(
    reminder: CodeReminder, diary: Path, key: bytes
) -> None:
    code = recovery_code.make()
    key_changes.add_code(diary, key, code)
    assert reminder.code(opened=YESTERDAY, today=TODAY) == "untested"

    key_changes.confirm_code(diary, code)

    assert reminder.code(opened=YESTERDAY, today=TODAY) == "tested"


def test_not_now_keeps_it_quiet_for_thirty_days(reminder: CodeReminder) -> None:
    reminder.put_off(TODAY)

    said = [
        reminder.code(opened=YESTERDAY, today=TODAY + timedelta(days=days)) for days in (0, 29, 30)
    ]

    assert said == ["tested", "tested", "none"]


def test_a_clock_that_was_set_back_does_not_silence_it(reminder: CodeReminder) -> None:
    reminder.put_off(TODAY + timedelta(days=3650))

    assert reminder.code(opened=YESTERDAY, today=TODAY) == "none"


def test_where_nothing_can_be_read_nothing_is_asked(reminder: CodeReminder, diary: Path) -> None:
    key_file.beside(diary).write_text("{}")
    assert reminder.code(opened=YESTERDAY, today=TODAY) == "tested"

    key_file.beside(diary).unlink()

    assert reminder.code(opened=YESTERDAY, today=TODAY) == "tested"
