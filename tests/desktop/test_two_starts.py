"""Two and more real processes on one diary: one window, which is handed every file."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from desktop import envelope, instance
from tests.desktop.behind import key_under_passphrase, lived
from tests.desktop.handed import history, plan
from tests.desktop.running import ENDED, FIRST, Running
from tests.domain.sheets import change, sheet

SOON = 10.0
"""Seconds, on a busy computer, of which a new process of Qt takes most."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A diary with a quick passphrase, copied nowhere: each test only looks."""
    folder = tmp_path_factory.mktemp("d")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(envelope, "MEMORY_KIB", 8 * 1024)
        patch.setattr(envelope, "PASSES", 1)
        lived(folder / "a.diary", key_under_passphrase(folder / "a.diary"))
    return folder / "a.diary"


@pytest.fixture
def first(made: Path, home: Path) -> Iterator[Running]:
    """A window on the diary that is open."""
    del home
    running = Running(made)
    assert running.says() == FIRST
    yield running
    running.kill()


@pytest.mark.skipif(os.name != "posix", reason="names and sockets of POSIX")
def test_files_of_later_starts_come_into_the_first_window(
    first: Running, made: Path, tmp_path: Path
) -> None:
    odd = os.fsencode(tmp_path) + b"/no \xff letters\nand two lines.unbend"
    Path(os.fsdecode(odd)).write_bytes(history(tmp_path / "anna.unbend").read_bytes())
    plan(tmp_path / "for me.unbend-plan", sheet(change()))

    # One by its bare name, from where it lies; one by bytes that are no letters; and somebody who
    # only holds the line meanwhile.
    silent = socket.socket(socket.AF_UNIX)
    silent.connect(instance._place(made))  # noqa: SLF001 where strangers find it
    assert Running(made, b"for me.unbend-plan", tmp_path).ends() == 0
    assert first.says() == "SheetImport"
    assert Running(made, odd).ends() == 0
    silent.close()
    assert first.process.poll() is None


def test_a_start_that_was_killed_gives_the_diary_away_at_once(
    first: Running, made: Path, tmp_path: Path
) -> None:
    first.kill()
    began = monotonic()

    second = Running(made, os.fsencode(history(tmp_path / "anna.unbend")))

    assert second.says() == "guest 'anna.unbend'"
    assert monotonic() - began < SOON
    third = Running(made)
    assert third.says() == ENDED
    assert third.ends() == 0
    second.kill()


def test_several_at_once_leave_one_window(made: Path, home: Path) -> None:
    del home
    starts = [Running(made) for _ in range(3)]

    windows = [each for each in starts if each.says() == FIRST]

    assert len(windows) == 1
    assert all(each.ends() == 0 for each in starts if each is not windows[0])
    windows[0].kill()
