"""The first start of another version: a backup first, everything read, and two lines, once."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from pytestqt.qtbot import QtBot

from desktop.here import now
from desktop.preferences import Preferences
from desktop.version import VERSION
from desktop.wording import news
from domain import sqlcipher
from domain.codec import decode
from domain.store import EncryptedFile, encrypted_file
from domain.verifying import verify
from tests.desktop.backed_up import shelf
from tests.desktop.behind import PASSPHRASE, Door, gone_on, key_under_passphrase, lived
from tests.driver import Person
from tests.facts import Clock, application, begun, day
from tests.golden import FOLDER, NAME
from tests.golden import PASSPHRASE as OF_GOLDEN
from tests.golden.__main__ import KEY as OF_GOLDEN_KEY

BEFORE = "0.0.9"
"""A version that there was before."""


pytestmark = pytest.mark.usefixtures("plain_start")


@pytest.fixture
def door(qtbot: QtBot, home: Path) -> Iterator[Door]:
    made = Door(qtbot, home / "Unbend" / "unbend.diary")
    yield made
    made.end()


def had_another_version(diary: Path) -> None:
    """What the version before left beside the diary and the preferences."""
    diary.with_name("backups").mkdir(mode=0o700, exist_ok=True)
    (diary.with_name("backups") / f"{diary.stem}.opened-by").write_text(BEFORE)
    Preferences().note_version(BEFORE)


def at_rest(diary: Path) -> None:
    """A diary of today, with the safety questions answered: nothing is due."""
    key = key_under_passphrase(diary)
    with closing(begun(Clock(now()), encrypted_file(diary, key, new=True))) as app:
        app.answer_red_flags([])


def rows(store: EncryptedFile) -> list[tuple[str, bytes]]:
    with closing(application(Clock(day(900)), store)) as app:
        return [(kind, data) for _, kind, data in app.stored_after(0)]


def opened(door: Door, passphrase: str) -> Person:
    person = door.start()
    return door.answer(person, "Passphrase", passphrase)


# --------------------------------------------------------------------------------- forward


def test_the_oldest_diary_that_there_is_opens_with_a_backup_made_first(door: Door) -> None:
    shutil.copytree(FOLDER / "format-1", door.diary.parent)
    assert door.diary.name == NAME
    had_another_version(door.diary)
    before = rows(encrypted_file(door.diary, OF_GOLDEN_KEY))

    person = opened(door, OF_GOLDEN)

    assert person.sees("Today")
    (backup,) = shelf(door.diary).all()
    assert backup.is_verified
    assert rows(shelf(door.diary).look_into(backup, OF_GOLDEN_KEY)) == before
    door.end()
    after = rows(encrypted_file(door.diary, OF_GOLDEN_KEY))
    assert after == before
    assert verify(after).is_sound
    assert [decode(*row) for row in after]
    assert (door.diary.with_name("backups") / "unbend.opened-by").read_text() == VERSION


def test_the_safety_questions_come_before_what_is_new(door: Door) -> None:
    lived(door.diary, key_under_passphrase(door.diary))
    had_another_version(door.diary)

    person = opened(door, PASSPHRASE)

    assert person.sees("safety questions")
    assert not person.sees("New in Unbend")


def test_what_is_new_is_said_in_two_lines_until_they_were_read(door: Door) -> None:
    at_rest(door.diary)
    had_another_version(door.diary)
    person = opened(door, PASSPHRASE)
    assert person.sees(f"New in Unbend {VERSION}")
    assert all(person.sees(line.pattern) for line in news.LINES[VERSION])

    person.click("All right")
    assert not person.sees("New in Unbend")

    assert not opened(door, PASSPHRASE).sees("New in Unbend")


def test_nothing_is_new_on_a_first_install(door: Door) -> None:
    at_rest(door.diary)

    assert not opened(door, PASSPHRASE).sees("New in Unbend")
    assert not opened(door, PASSPHRASE).sees("New in Unbend")


# -------------------------------------------------------------------------------- and back


@pytest.mark.parametrize(
    ("topic", "fact"),
    [("walk-taken", b'{"v":1,"steps":7000}'), ("pain-reported", b'{"v":99,"everywhere":3}')],
    ids=["a kind to come", "a shape to come"],
)
def test_an_older_app_shows_a_newer_diary_and_writes_nothing_in_it(
    door: Door, topic: str, fact: bytes
) -> None:
    key = key_under_passphrase(door.diary)
    lived(door.diary, key)
    gone_on(door.diary, key)
    with closing(sqlcipher.connect(door.diary, key)) as connection:
        last = connection.execute("SELECT * FROM stored_events ORDER BY 2 DESC").fetchone()
        row = (last[0], last[1] + 1, topic, fact)
        connection.execute("INSERT INTO stored_events VALUES (?,?,?,?)", row)
    before = rows(encrypted_file(door.diary, key))

    person = opened(door, PASSPHRASE)

    assert person.sees("Read only: a newer Unbend wrote 1 entry here. Update Unbend to go on.")
    person.press("1", "P", "S", "Ctrl+Z")
    door.end()
    assert rows(encrypted_file(door.diary, key)) == before
    assert (topic, fact) in before
