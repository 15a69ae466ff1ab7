"""One window to a diary."""

import os
import subprocess
import sys
from pathlib import Path
from threading import Timer
from time import monotonic

import pytest

pytest.importorskip("PySide6.QtNetwork", exc_type=ImportError)

from pytestqt.qtbot import QtBot

from desktop import instance, one_writer
from desktop.holding import Holding
from desktop.instance import Instance
from desktop.one_writer import DiaryOpen
from tests.desktop.calling import SOON_MS, calls, done_elsewhere

SOON = 2.0
"""Seconds within which the next start opens a diary after the last one was killed."""

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


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
@pytest.mark.usefixtures("qapp")
def test_a_diary_that_is_held_may_be_named_by_another_way_there(home: Path) -> None:
    (home / "documents").mkdir()
    (home / "link").symlink_to(home / "documents")
    holding = Holding()
    holding.listen()

    holding.hold(home / "documents" / "my.diary")
    holding.hold(home / "link" / "my.diary")

    holding.end()
    assert Instance(home / "documents" / "my.diary").begin()


def test_a_second_start_is_heard_by_the_first(home: Path, qtbot: QtBot) -> None:
    first = Instance(home / "diary.db")
    first.begin()
    first.listen()

    with qtbot.waitSignal(first.called, timeout=SOON_MS):
        assert calls(qtbot, home / "diary.db")
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

    after, began = Instance(diary), monotonic()

    assert after.is_first()
    assert monotonic() - began < SOON
    after.end()


def test_a_folder_that_cannot_be_written_is_left_to_the_store(home: Path) -> None:
    (home / "file").write_text("no folder")

    assert Instance(home / "file" / "diary.db").begin()


def test_a_second_start_hands_its_file_over_and_ends(home: Path, qtbot: QtBot) -> None:
    first, second = Instance(home / "diary.db"), Instance(home / "diary.db")
    history = home / "Anna’s history.unbend"
    assert first.is_first()
    first.listen()

    with qtbot.waitSignal(first.handed, timeout=SOON_MS) as heard:
        assert not done_elsewhere(qtbot, lambda: second.is_first(history))

    assert heard.args == [history]
    first.end()


def test_a_command_that_writes_is_waited_for(home: Path) -> None:
    diary = home / "diary.db"
    writing = one_writer.lock(diary)
    assert writing.take()
    ending = Timer(0.3, writing.release)
    ending.start()

    start = Instance(diary)

    assert start.is_first()
    ending.join()
    start.end()


def test_whoever_holds_a_diary_and_does_not_answer_is_told_of(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instance, "PATIENCE_MS", 200)
    writing = one_writer.lock(home / "diary.db")
    assert writing.take()

    with pytest.raises(DiaryOpen, match=r"diary\.db is open in another Unbend"):
        Instance(home / "diary.db").is_first()
    writing.release()


def test_a_diary_goes_on_where_an_older_unbend_left_its_lock(home: Path) -> None:
    """It is named by a process number, which another program may have been given since."""
    diary = home / "diary.db"
    (home / "diary.db.lock").write_text(f"{os.getpid()}\npython3\nhost\nmachine\nboot\n")

    start = Instance(diary)

    assert start.is_first()
    start.end()


@pytest.mark.usefixtures("qapp")
def test_a_diary_that_is_open_elsewhere_is_not_held_and_nobody_is_called(
    home: Path, qtbot: QtBot
) -> None:
    first, called = Instance(home / "diary.db"), []
    first.begin()
    first.listen()
    first.called.connect(called.append)
    began = monotonic()

    with pytest.raises(DiaryOpen):
        Holding().hold(home / "diary.db")

    assert monotonic() - began < 1
    qtbot.wait(20)
    assert called == []
    first.end()


@pytest.mark.usefixtures("qapp")
def test_who_holds_a_diary_can_be_called_as_soon_as_it_listens(
    home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    holding = Holding()
    assert not holding.is_heard()
    with monkeypatch.context() as patch:
        patch.setattr(instance, "_place", lambda _diary: str(home / "no folder" / "unbend"))
        holding.hold(home / "diary.db")
    holding.listen()
    assert not holding.is_heard()
    assert caplog.messages == ["no other start will be heard"]
    caplog.clear()
    holding.hold(home / "another.db")
    assert holding.is_heard()

    holding.end()
    assert not holding.is_heard()
