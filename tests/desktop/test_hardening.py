"""A crash leaves nothing of what was in memory, and an error is told without its words."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop import hardening

ROOT = Path(__file__).parents[2]
CANARY = "zugvogel"

PATTERN = Path("/proc/sys/kernel/core_pattern")

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")

CRASHES = f"""
import faulthandler, os, signal, sys
from pathlib import Path

if "open" in sys.argv:
    import resource
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
else:
    from desktop import hardening
    hardening.begin()
if "window" in sys.argv:
    hardening.let_desktop_look()
if "log" in sys.argv:
    from desktop import trouble
    trouble.install(Path(sys.argv[-1]))
note = "{CANARY}" * 3
print(os.getpid(), flush=True)
sys.stdin.read(1)
if "log" in sys.argv:
    faulthandler._sigsegv()  # also where there are no signals
os.kill(os.getpid(), signal.SIGSEGV)
"""

LOOKS = """
import ctypes
from pathlib import Path
from desktop import hardening

def seen():
    limits = Path("/proc/self/limits").read_text().splitlines()
    core = next(line for line in limits if line.startswith("Max core file size"))
    print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), core.split()[4:6])

hardening.begin()
seen()
hardening.let_desktop_look()
seen()
"""

FAILS = """
import sys
from threading import Thread
from desktop import hardening

def fail():
    raise KeyError(sys.argv[1] + " in a thread")

class Leaky:
    def __del__(self):
        raise ValueError(sys.argv[1] + " in passing")

hardening.begin()
leaky = Leaky()
del leaky
thread = Thread(target=fail)
thread.start()
thread.join()
raise ValueError(sys.argv[1])
"""


def run(program: str, *words: str, stdin: str = "x") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", program, *words],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        input=stdin,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )


def dump_of(done: "subprocess.CompletedProcess[str]") -> Path:
    """Where this computer puts what a crash leaves, in a file that is named for the process."""
    return Path(PATTERN.read_text().strip().replace("%p", done.stdout.strip()))


def dumps_into_a_file() -> bool:
    if sys.platform != "linux":
        return False
    import resource

    pattern = PATTERN.read_text().strip()
    is_file = pattern.startswith("/") and pattern.count("%") == pattern.count("%p") == 1
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    free = shutil.disk_usage("/").free > 1_000_000_000
    return is_file and free and hard == resource.RLIM_INFINITY and os.access("/", os.W_OK)


@pytest.mark.skipif(not dumps_into_a_file(), reason="crashes leave no file on this computer")
def test_a_crash_leaves_a_file_unless_we_see_to_it():
    left = dump_of(run(CRASHES, "open"))

    assert CANARY.encode() in left.read_bytes()
    left.unlink()


@on_linux
@pytest.mark.parametrize("words", [(), ("window",)])
def test_a_crash_leaves_no_file(words: tuple[str, ...]):
    done = run(CRASHES, *words)

    assert done.returncode == -signal.SIGSEGV
    assert "|" in PATTERN.read_text() or not dump_of(done).exists()
    assert not (ROOT / "core").exists()


def test_what_is_written_of_a_crash_holds_the_stack_and_no_words(tmp_path: Path):
    run(CRASHES, "log", str(tmp_path / "logs"))

    told = (tmp_path / "logs" / "crash.log").read_text()
    assert "most recent call first" in told
    assert CANARY not in told


@on_linux
def test_commands_hide_from_debuggers_and_a_window_lets_its_desktop_look():
    done = run(LOOKS)

    assert done.stdout.splitlines() == ["0 ['1', '1']", "1 ['1', '1']"]
    assert done.stderr == ""


@on_linux
def test_the_program_itself_begins_so():
    done = run(
        "import sys, runpy\n"
        "from desktop import hardening\n"
        "hardening.begin = lambda: print('begun')\n"
        "sys.argv = ['unbend', '--version']\n"
        "runpy.run_module('desktop', run_name='__main__')\n"
    )

    assert done.stdout.startswith("begun\n")


def test_an_error_is_told_without_the_words_it_quotes():
    done = run(FAILS, CANARY)

    assert done.stderr.count("ValueError") == 2
    assert "KeyError" in done.stderr
    assert "<string>:" in done.stderr
    assert CANARY not in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="a limit of POSIX")
def test_a_limit_that_is_lower_already_is_left_there():
    done = run(
        "import resource\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n"
        "from desktop import hardening\n"
        "hardening.begin()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE))\n"
    )

    assert done.stdout.strip() in {"(0, 0)", "(1, 1)"}  # root may raise it again
    assert done.stderr == ""


# ----------------------------------------------------------- Windows, by a library of our own


class Library:
    """Remembers what it was asked."""

    def __init__(self, asked: list[tuple[object, ...]]) -> None:
        self._asked = asked

    def WerSetFlags(self, flags: int) -> int:  # noqa: N802
        self._asked.append(("flags", flags))
        return 0

    def WerAddExcludedApplication(self, name: Any, for_all: Any) -> int:  # noqa: N802
        self._asked.append(("excluded", name.value, for_all.value))
        return 0


def libraries(asked: list[tuple[object, ...]]) -> Callable[[str], Any]:
    return lambda _name: Library(asked)


def test_windows_is_told_to_keep_memory_out_of_its_reports():
    asked: list[tuple[object, ...]] = []

    hardening.keep_out_of_reports(libraries(asked))

    assert asked == [("flags", 1)]


def test_the_installed_app_is_kept_out_of_reports_by_its_name(monkeypatch: pytest.MonkeyPatch):
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/unbend/Unbend.exe")

    hardening.keep_out_of_reports(libraries(asked))

    assert asked == [("flags", 1), ("excluded", "Unbend.exe", 0)]


@pytest.mark.parametrize("problem", [OSError(), AttributeError()])
def test_a_windows_that_cannot_is_left_as_it_is(problem: Exception):
    def fail(_name: str) -> Any:
        raise problem

    hardening.keep_out_of_reports(fail)
