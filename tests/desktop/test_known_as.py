"""One app by its name on each system; what is kept under other names stays where it was."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from desktop import identity

ROOT = Path(__file__).parents[2]

ABOUT = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from desktop import which_diary
from desktop.known_as import SystemsApp
from desktop.preferences import Preferences

before = Preferences()._kept.fileName(), which_diary.usual_path()
app = SystemsApp()
app.show_icon()
app.file_opened.connect(lambda file: print("opened", file))
print("file", QGuiApplication.desktopFileName())
print("name", app.applicationName(), app.applicationDisplayName(), app.organizationName() or "-")
print("icon", max(size.width() for size in app.windowIcon().availableSizes()))
print("kept", (Preferences()._kept.fileName(), which_diary.usual_path()) == before)
print("settings", Preferences()._kept.fileName())
app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile("/home/Anna Weber/Änne.unbend")))
app.sendEvent(app, QFileOpenEvent(QUrl("https://example.org/a.unbend")))
"""


@pytest.fixture(scope="module")
def said() -> dict[str, list[str]]:
    """What a process that is the app says of itself, by the first word of each line."""
    done = subprocess.run(
        [sys.executable, "-c", ABOUT],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
    )
    lines: dict[str, list[str]] = {}
    for line in done.stdout.splitlines():
        word, _, rest = line.partition(" ")
        lines.setdefault(word, []).append(rest)
    return lines


def test_the_system_knows_it_by_the_name_of_its_desktop_file(said: dict[str, list[str]]) -> None:
    assert said["file"] == [identity.APP_ID]


def test_it_has_a_name_and_no_organisation(said: dict[str, list[str]]) -> None:
    assert said["name"] == ["unbend Unbend -"]


def test_nothing_that_is_kept_lies_elsewhere_by_it(said: dict[str, list[str]]) -> None:
    assert said["kept"] == ["True"]
    assert said["settings"][0].endswith("unbend/unbend.ini")


def test_it_wears_its_icon(said: dict[str, list[str]]) -> None:
    assert said["icon"] == ["256"]


def test_a_file_that_is_opened_in_finder_is_told_and_a_page_of_the_web_is_not(
    said: dict[str, list[str]],
) -> None:
    assert said["opened"] == ["/home/Anna Weber/Änne.unbend"]
