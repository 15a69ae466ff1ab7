"""What was ever shipped opens for ever: facts, diaries, key files, backups, histories, sheets."""

import hashlib
import json
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop import vault
from domain import backup_shelf, key_file
from domain.backups import Backups
from domain.codec import decode
from domain.events import FACTS, ReminderAnswered
from domain.history_file import open_history
from domain.prescription_sheet import read_sheet
from domain.store import Store, encrypted_file
from domain.values import Exercise, ReminderAnswer, Side
from domain.verifying import verify
from tests.domain.sheets import sheet
from tests.facts import Clock, application, day
from tests.golden import CODE, FOLDER, NAME, PASSPHRASE, shapes
from tests.golden.__main__ import KEY
from tests.golden.summary import summary

FORMER = {
    15: "50fb5b48d48bc29d3bc42073f8d599a9b13b82d4ee513baf330f011d4af587b0",
    33: "4b3ec64c599eda1d90551f4c5bf200f3e3f4d92bc5020ce692b6cf67b1edd1bf",
    34: "9ebc3b5f2fe8b0ff7635aefcfd2ec83eb44af481aa2ff2ef84751d479b7305b0",
}
"""Of facts.jsonl up to so many lines: whoever puts a line behind them writes down one more."""

WRITTEN = {
    "format-1/unbend.diary": ("858661ea4bd8d8aab3fc6338ca4af0f2d05ce7cd015efd547a6126699c70de7e"),
    "format-1/unbend.diary.key.json": (
        "62bf9927a0088384ab134d3c31f3b7eae88cd891a98028226980e8e2b1904e60"
    ),
    "format-2/backups/unbend-00001-20261119T080000Z.diary": (
        "27a0a02c9f5641249427f5ceab55ae992631f05dc90ab163de69a8136c334e2b"
    ),
    "format-2/backups/unbend-00001-20261119T080000Z.diary.key.json": (
        "4c52509b8d82cfc82f89db249a4501cdbc15348b49f6f3804ab42000e0248f8b"
    ),
    "format-2/backups/unbend-00001-20261119T080000Z.diary.note.json": (
        "7c894971bccf1dcd6bca190016a1977e237c60e61260819bd03090860e6fd2c6"
    ),
    "format-2/unbend.diary": ("7bdb68b7be73f07659ef4cb6d10654759ae14c6fc572222ec54b88eee8443508"),
    "format-2/unbend.diary.key.json": (
        "4c52509b8d82cfc82f89db249a4501cdbc15348b49f6f3804ab42000e0248f8b"
    ),
    "history-1-reminded.unbend": (
        "03dded149e136d69f83c011a960dce0219021df874cc716ef3f1afe5d24ee06e"
    ),
    "history-1.unbend": ("d4b8e1b7ad03e1a69dc9c496255553d2decd6b03c37cd1b5395a8a28a1660f36"),
    "sheet-1.unbend-plan": ("d9e884ce6008950388d5b75ee6c22c30985774efda88e6357dedf1fef7139831"),
    "summary.json": ("b730bdd0111dbb60a2be1d0b940b2a5b3d62c83bc28881d11181efdabf8279f7"),
}
"""Every other file of the golden folder, as it was when it was made."""

HISTORIES = ("history-1.unbend", "history-1-reminded.unbend")
"""The golden diary, and each kind of fact that came since it was made."""

FORMATS = (1, 2)
"""Of the key file; the diary beside it is of the same shape."""


def hash_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def golden(name: str) -> Any:
    return json.loads((FOLDER / name).read_bytes())


def copied(number: int, to: Path) -> Path:
    """A diary of one format with what lies beside it, where it may be opened."""
    shutil.copytree(FOLDER / f"format-{number}", to / "old")
    return to / "old" / NAME


def rows_in(store: Store) -> list[tuple[str, bytes]]:
    with closing(application(Clock(day(200)), store)) as app:
        return [(kind, data) for _, kind, data in app.stored_after(0)]


# ------------------------------------------------------------------------- nothing was changed


@pytest.mark.parametrize("lines", FORMER)
def test_no_fact_that_was_written_down_is_another_by_now(lines: int):
    written = (FOLDER / "facts.jsonl").read_bytes().splitlines(keepends=True)

    assert hash_of(b"".join(written[:lines])) == FORMER[lines]


def test_every_line_of_facts_is_written_down():
    assert len(shapes()) == max(FORMER)


@pytest.mark.parametrize("name", WRITTEN)
def test_no_file_is_another_by_now(name: str):
    assert hash_of((FOLDER / name).read_bytes()) == WRITTEN[name]


def test_every_file_is_written_down():
    ours = {".gitattributes", "facts.jsonl"}
    found = {
        path.relative_to(FOLDER).as_posix()
        for path in FOLDER.rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"}
    }

    assert found - ours == set(WRITTEN)


# ---------------------------------------------------------------------------- all of it is read


@pytest.mark.parametrize("topic", FACTS)
def test_each_kind_is_there_in_each_of_its_shapes(topic: str):
    held = {json.loads(data)["v"] for kind, data in shapes() if kind == topic}

    assert held == set(range(1, FACTS[topic].VERSION + 1))


@pytest.mark.parametrize("topic", FACTS)
def test_the_golden_histories_have_each_kind_also_in_its_oldest_shape(topic: str):
    rows = [row for name in HISTORIES for row in open_history(FOLDER / name).rows]

    assert min(json.loads(data)["v"] for kind, data in rows if kind == topic) == 1


def test_no_format_was_left_out():
    assert max(FORMATS) == key_file.FORMAT
    assert backup_shelf.FORMAT == 1


@pytest.mark.parametrize("number", FORMATS)
def test_a_diary_opens_with_its_passphrase_and_comes_to_the_same(number: int, tmp_path: Path):
    diary = copied(number, tmp_path)

    rows = rows_in(encrypted_file(diary, vault.open_key(diary, passphrase=PASSPHRASE)))

    assert verify(rows).is_sound
    assert summary(decode(*row) for row in rows) == golden("summary.json")


def test_a_diary_opens_with_its_recovery_code(tmp_path: Path):
    diary = copied(2, tmp_path)

    assert vault.open_key(diary, code=CODE.lower().replace("-", " ")) == KEY


def test_a_backup_is_what_its_note_says_and_comes_to_the_same(tmp_path: Path):
    diary = copied(2, tmp_path)
    backups = Backups(diary, backup_shelf.folder_of(diary))
    (backup,) = backups.all()

    assert backup.is_verified
    assert vault.open_key(backup.path, code=CODE) == KEY
    rows = rows_in(backups.look_into(backup, KEY))
    assert summary(decode(*row) for row in rows) == golden("summary.json")


def test_a_history_holds_what_the_diary_holds(tmp_path: Path):
    history = open_history(FOLDER / "history-1.unbend")

    assert list(history.rows) == rows_in(encrypted_file(copied(1, tmp_path), KEY))
    assert not history.unread


def test_what_came_later_is_read_for_ever():
    history = open_history(FOLDER / "history-1-reminded.unbend")

    with closing(application(Clock(day(200)))) as app:
        app.take_in(history)
        facts = [fact for _, fact in app.events_after(0)]

    assert verify(history.rows).is_sound
    assert isinstance(facts[1], ReminderAnswered)
    assert (facts[1].exercise, facts[1].reminded_at, facts[1].answer) == (
        Exercise.CURL_DOWNS,
        day(1, 8),
        ReminderAnswer.NOT_TODAY,
    )


def test_a_sheet_says_what_it_said():
    assert read_sheet((FOLDER / "sheet-1.unbend-plan").read_bytes()) == sheet()


def test_a_golden_diary_is_gone_on_with(tmp_path: Path):
    store = encrypted_file(copied(1, tmp_path), KEY)
    before = rows_in(store)

    with closing(application(Clock(day(300)), store)) as app:
        app.open_episode(side=Side.LEFT, onset=day(299).date())

    assert rows_in(store)[: len(before)] == before
    assert verify(rows_in(store)).is_sound
