"""A lock that one program holds, however it ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from time import monotonic

import pytest

from domain.file_lock import FileLock

posix_only = pytest.mark.skipif(os.name != "posix", reason="signals and links of POSIX")

HOLDER = """
import sys
from pathlib import Path
from domain.file_lock import FileLock

lock = FileLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


@contextmanager
def holder(path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another program that holds the lock until it ends."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        try:
            yield other
        finally:
            other.kill()


def test_one_holds_it_until_it_is_released(home: Path) -> None:
    first, second = FileLock(home / "a.lock"), FileLock(home / "a.lock")

    assert first.take()
    assert not second.take()
    first.release()
    assert second.take()
    second.release()


def test_nothing_is_left_behind(home: Path) -> None:
    lock = FileLock(home / "a.lock")
    lock.take()

    lock.release()

    assert not lock.path.exists()


def test_whoever_holds_it_may_ask_again(home: Path) -> None:
    lock = FileLock(home / "a.lock")

    assert lock.take()
    assert lock.take()
    lock.release()
    lock.release()

    assert FileLock(lock.path).take()


def test_another_program_is_waited_for_as_long_as_there_is_patience(home: Path) -> None:
    first, second = FileLock(home / "a.lock"), FileLock(home / "a.lock")
    first.take()
    leaving = Timer(0.2, first.release)
    leaving.start()

    began = monotonic()

    assert second.take(10)
    assert monotonic() - began < 5
    leaving.join()
    second.release()


@posix_only
def test_a_killed_program_holds_nothing_any_more(home: Path) -> None:
    path = home / "a.lock"
    with holder(path) as other:
        assert not FileLock(path).take()
        other.send_signal(signal.SIGKILL)
        other.wait()

        after = FileLock(path)

        assert path.exists()
        assert after.take()
    after.release()


def test_what_an_older_version_left_in_the_file_means_nothing(home: Path) -> None:
    """It wrote down the number of its process, which is that of this one here."""
    path = home / "a.lock"
    path.write_text(f"{os.getpid()}\npython\nhost\n")

    lock = FileLock(path)

    assert lock.take()
    lock.release()


@posix_only
def test_a_name_that_leads_to_another_file_by_now_is_not_held(home: Path) -> None:
    """Who held it removes it after another one has opened it, and a third makes it anew."""
    first, second, third = (FileLock(home / "a.lock") for _ in range(3))
    first.take()
    before = os.open(first.path, os.O_RDWR)
    first.release()
    assert third.take()

    assert not second._is_still(before)  # noqa: SLF001 the moment between two steps
    assert not second.take()
    os.close(before)
    third.release()


@posix_only
def test_a_link_in_its_place_is_not_written_through(home: Path) -> None:
    victim = home / "victim"
    victim.write_text("mine")
    (home / "a.lock").symlink_to(victim)

    lock = FileLock(home / "a.lock")

    assert lock.take()
    lock.release()
    assert victim.read_text() == "mine"
    assert (home / "a.lock").is_symlink()


def test_where_no_lock_can_be_nobody_is_kept_out(home: Path) -> None:
    (home / "file").write_text("no folder")
    lock = FileLock(home / "file" / "a.lock")

    assert lock.take()
    assert FileLock(lock.path).take()
    lock.release()


@posix_only
def test_it_belongs_to_its_owner_alone(home: Path) -> None:
    before = os.umask(0)
    try:
        lock = FileLock(home / "a.lock")
        lock.take()
    finally:
        os.umask(before)

    assert lock.path.stat().st_mode & 0o777 == 0o600
    lock.release()
