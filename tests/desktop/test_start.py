"""What the first page waits for, and what it leaves for later."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.preferences import Preferences
from desktop.start import Start
from desktop.window import MainWindow
from tests.facts import Clock, begun, day

ROOT = Path(__file__).parents[2]

FIRST_PAGE = """
import sys
from PySide6.QtCore import QSize
from desktop import app, headless
from tests.facts import Clock, begun, day

headless.offscreen()
headless.settled(headless.shown(begun(Clock(day(3, 9))), QSize(1200, 800)))
print(*sys.modules)
"""


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """The modules that a start on Today brings along."""
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAGE],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "what",
    [
        "numpy",
        "pyqtgraph",
        "cryptography",
        "keyring",
        "PySide6.QtMultimedia",
        "PySide6.QtNetwork",
        "PySide6.QtPrintSupport",
        "desktop.charts",
        "desktop.film",
        "desktop.guide",
        "desktop.report",
        "desktop.reporting",
        "typst",
        "pypdf",
        "pyzipper",
        "desktop.guided",
        "desktop.interrupted",
        "desktop.saving",
        "desktop.sounds",
        "desktop.views.earlier",
        "desktop.views.first_run",
        "desktop.views.key_list",
        "desktop.views.progress",
        "desktop.views.report",
        "desktop.views.safety",
        "desktop.views.session",
        "desktop.views.settings",
        "desktop.views.timeline",
        "desktop.views.trends",
        "projections.history",
        "projections.progress",
        "projections.report",
        "projections.trend",
        "projections.what_if",
    ],
)
def test_the_first_page_does_not_wait_for(what: str, loaded: set[str]) -> None:
    assert "desktop.views.today" in loaded
    assert not {each for each in loaded if each == what or each.startswith(f"{what}.")}


def test_garbage_is_looked_for_again_once_the_first_page_is_there(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    start = Start(window, Preferences(), Path("none"), demo=lambda: begun(Clock(day(3, 9))))

    start.begin()
    was_held = not gc.isenabled()
    qtbot.waitUntil(lambda: window.home is not None)

    assert was_held
    qtbot.waitUntil(gc.isenabled)
    start.end()
