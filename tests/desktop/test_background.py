"""A long call is heard in the window's thread, and by nobody once the program has ended."""

import os
import subprocess
import sys
from pathlib import Path
from threading import enumerate as threads
from threading import get_ident

import pytest

from desktop import background
from desktop.background import Background

ROOT = Path(__file__).parents[2]
TIMES = 3

ENDS_TOO_LATE = """
import sys
from pathlib import Path
from threading import Event
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop import app
from desktop.background import Background
from desktop.known_as import SystemsApp

over, kept = Event(), []

def leave():
    kept.extend(
        Background(over.wait, ended=print, failed=print, expected=()) for _ in range(100)
    )
    QApplication.quit()

main = SystemsApp()
QTimer.singleShot(300, leave)
ended = app.run(Path(sys.argv[1]))
over.set()
sys.exit(ended)
"""


def test_the_result_is_heard_in_the_thread_that_asked(qtbot):
    heard = []
    work = Background(
        get_ident,
        ended=lambda result: heard.append((result, get_ident())),
        failed=heard.append,
        expected=(OSError,),
    )

    qtbot.waitUntil(lambda: bool(heard))

    worker, listener = heard[0]
    assert worker != listener == get_ident()
    del work


def test_an_expected_error_is_told(qtbot):
    def fail():
        raise FileNotFoundError("gone")

    heard = []
    work = Background(fail, ended=heard.append, failed=heard.append, expected=(OSError,))

    qtbot.waitUntil(lambda: bool(heard))

    assert isinstance(heard[0], FileNotFoundError)
    del work


def test_an_unforeseen_error_is_raised_in_the_thread_that_asked(qtbot):
    heard = []

    with qtbot.captureExceptions() as raised:
        work = Background(
            lambda: 1 // 0, ended=heard.append, failed=heard.append, expected=(OSError,)
        )
        qtbot.waitUntil(lambda: bool(raised))

    assert raised[0][0] is ZeroDivisionError
    assert not heard
    del work


@pytest.mark.parametrize("_time", range(TIMES))
def test_what_ends_while_qt_is_taken_down_does_not_crash(home, _time):
    done = subprocess.run(
        [sys.executable, "-c", ENDS_TOO_LATE, str(home / "unbend.diary")],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
    )

    assert done.returncode == 0, done.stderr


def test_after_the_end_nothing_is_told_and_it_can_begin_anew(qtbot):
    heard, before = [], set(threads())
    background.end()
    try:
        late = Background(lambda: "late", ended=heard.append, failed=heard.append, expected=())
        for thread in set(threads()) - before:
            thread.join(20)
    finally:
        background.begin()
    next_one = Background(lambda: "heard", ended=heard.append, failed=heard.append, expected=())
    qtbot.waitUntil(lambda: bool(heard))

    assert heard == ["heard"]
    del late, next_one
