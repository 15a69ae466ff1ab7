"""What is copied of what a person wrote goes again, and is marked as nobody's to remember."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import clipboard

ROOT = Path(__file__).parents[2]
CODE = "five old herons crossed the field"

OTHERS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

application = QGuiApplication([])
board = QGuiApplication.clipboard()
if sys.argv[1] == "put":
    board.setText("of somebody else")
    QTimer.singleShot(0, lambda: print("put", flush=True))
    QTimer.singleShot(20_000, application.quit)
else:
    print(sorted(board.mimeData().formats()), repr(board.text()))
    sys.exit()
application.exec()
"""

OURS = f"""
import subprocess, sys
from PySide6.QtCore import QEventLoop, QProcess, QTimer
from PySide6.QtGui import QGuiApplication
from desktop import clipboard

application = QGuiApplication([])
OTHERS = {OTHERS!r}

def other(what):
    process = QProcess()
    process.start(sys.executable, ["-c", OTHERS, what])
    return process

def read():
    process = other("read")
    loop = QEventLoop()
    process.finished.connect(loop.quit)
    loop.exec()
    print(bytes(process.readAllStandardOutput().data()).decode().strip(), flush=True)

def passed():
    loop = QEventLoop()
    QTimer.singleShot(150, loop.quit)
    loop.exec()

clipboard.copy("{CODE}")
read()
clipboard.copy("{CODE}", seconds=0.1)
passed()
read()
clipboard.copy("{CODE}", seconds=60)
holder = other("put")
loop = QEventLoop()
holder.readyReadStandardOutput.connect(loop.quit)
loop.exec()
clipboard.clear()
read()
holder.kill()
holder.waitForFinished()
"""


def board() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture(autouse=True)
def empty(qapp: QApplication) -> None:
    del qapp
    clipboard.clear()
    QGuiApplication.clipboard().clear()


def test_what_was_copied_is_there():
    clipboard.copy(CODE)

    assert board() == CODE


def test_after_its_time_it_is_gone(qtbot: QtBot):
    clipboard.copy(CODE, seconds=0)

    qtbot.waitUntil(lambda: board() == "")


def test_it_has_half_a_minute():
    assert clipboard.SECONDS == 30


def test_what_somebody_copied_since_stays():
    clipboard.copy(CODE)
    QGuiApplication.clipboard().setText("of somebody else")

    clipboard.clear()

    assert board() == "of somebody else"


def test_the_newest_copy_has_its_own_time():
    clipboard.copy(CODE, seconds=0)
    clipboard.copy("another", seconds=60)

    QApplication.processEvents()

    assert board() == "another"


def test_it_goes_with_the_program(qapp: QApplication):
    clipboard.copy(CODE)

    qapp.aboutToQuit.emit()

    assert board() == ""


def test_a_picture_stays():
    picture = QImage(8, 4, QImage.Format.Format_RGB32)
    picture.fill(0)
    clipboard.copy(CODE)

    clipboard.copy_picture(picture)
    clipboard.clear()

    assert QGuiApplication.clipboard().image().size() == picture.size()


# ------------------------------------------------------------------------------------- marks


def test_the_mark_of_this_system_is_on_it():
    clipboard.copy(CODE)

    carried = QGuiApplication.clipboard().mimeData()
    marks = clipboard.marks()
    assert marks
    assert {name: bytes(carried.data(name).data()) for name in marks} == dict(marks)


def test_each_system_has_its_own_marks():
    assert clipboard.marks("linux") == {"x-kde-passwordManagerHint": b"secret"}
    assert clipboard.marks("darwin") == {"org.nspasteboard.ConcealedType": b"1"}
    assert clipboard.marks("win32") == {
        "ExcludeClipboardContentFromMonitorProcessing": b"1",
        "CanIncludeInClipboardHistory": b"\0\0\0\0",
        "CanUploadToCloudClipboard": b"\0\0\0\0",
    }


class Converter:
    """Stands for what Qt has on macOS only."""


def test_macos_hears_the_mark_by_its_own_name():
    made: Any = clipboard.concealer(Converter)

    name = "org.nspasteboard.ConcealedType"
    assert (made.utiForMime(name), made.mimeForUti(name)) == (name, name)
    assert (made.utiForMime("text/plain"), made.mimeForUti("public.text")) == ("", "")
    assert [bytes(each.data()) for each in made.convertFromMime(name, b"1", name)] == [b"1"]
    assert made.convertToMime(name, [b"1"], name) == b"1"


def test_elsewhere_there_is_nothing_to_convert():
    assert clipboard.concealer(None) is None


# -------------------------------------------------------------------------- a real clipboard


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="xvfb-run is not installed")
def test_other_programs_see_it_for_its_time_and_keep_their_own():
    done = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", OURS],  # noqa: S607 wherever it is installed
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=100,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb"},
    )

    seen = done.stdout.splitlines()
    assert len(seen) == 3, done.stderr
    assert "x-kde-passwordManagerHint" in seen[0]
    assert [line.rpartition("] ")[2] for line in seen] == [
        repr(CODE),
        "''",
        "'of somebody else'",
    ]


# --------------------------------------------------------------------------------- one place


def reaches_for_the_clipboard(file: Path) -> bool:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Attribute(attr="clipboard", value=ast.Name(id=name)) if name.startswith("Q"):
                return True
            case ast.Name(id="QClipboard") | ast.Attribute(attr="QClipboard"):
                return True
            case ast.alias(name="QClipboard"):
                return True
            case _:
                continue
    return False


def test_one_module_alone_reaches_for_the_clipboard():
    found = [file for file in (ROOT / "desktop").rglob("*.py") if reaches_for_the_clipboard(file)]

    assert [file.name for file in found] == ["clipboard.py"]


def test_the_rule_notices(tmp_path: Path):
    for number, words in enumerate(
        [
            "QGuiApplication.clipboard().setText('a')",
            "from PySide6.QtGui import QClipboard",
            "board: QtGui.QClipboard",
        ]
    ):
        (tmp_path / f"{number}.py").write_text(words)

    assert all(map(reaches_for_the_clipboard, tmp_path.glob("*.py")))
