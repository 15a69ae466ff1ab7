"""One window to a diary."""

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtNetwork", exc_type=ImportError)

from pytestqt.qtbot import QtBot

from desktop.instance import Instance

HOLDER = """
import sys
from pathlib import Path
from desktop.instance import Instance

instance = Instance(Path(sys.argv[1]))
print(instance.begin(), flush=True)
sys.stdin.read()
"""


def test_the_first_start_is_the_only_one_until_it_ends(home: Path) -> None:
    first, second = Instance(home / "diary.db"), Instance(home / "diary.db")

    assert first.begin()
    assert not second.begin()
    first.end()
    assert second.begin()
    second.end()


def test_two_diaries_may_be_open_at_once(home: Path) -> None:
    one, other = Instance(home / "one.db"), Instance(home / "other.db")

    assert one.begin()
    assert other.begin()
    one.end()
    other.end()


def test_a_second_start_is_heard_by_the_first(home: Path, qtbot: QtBot) -> None:
    first, second = Instance(home / "diary.db"), Instance(home / "diary.db")
    first.begin()
    first.listen()

    with qtbot.waitSignal(first.called, timeout=5000):
        assert second.call_first()
    first.end()


def test_calling_is_not_heard_when_nobody_listens(home: Path) -> None:
    assert not Instance(home / "diary.db").call_first()


def test_a_start_that_was_killed_keeps_nobody_out(home: Path) -> None:
    diary = home / "diary.db"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(diary)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        assert not Instance(diary).begin()
        holder.kill()
        holder.wait()

    after = Instance(diary)

    assert after.begin()
    after.end()


def test_a_folder_that_cannot_be_written_is_left_to_the_store(home: Path) -> None:
    (home / "file").write_text("no folder")

    assert Instance(home / "file" / "diary.db").begin()
