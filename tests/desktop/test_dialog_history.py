"""Dialogs for files leave no trace of where somebody was."""

from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.incoming_files import ask_which
from desktop.views.place import Place, ask_where

PDF = Place("report.pdf", "pdf", "PDF (*.pdf)")


@pytest.fixture
def documents(home: Path) -> Path:
    (home / "canary").mkdir()
    (home / "canary" / "one.unbend").touch()
    return home / "canary"


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def go_on(folder: Path, name: str) -> None:
    """What a person does in the dialog: go to a folder, name a file, and agree."""

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(folder))
        dialog.selectFile(str(folder / name))
        dialog.done(QFileDialog.DialogCode.Accepted)

    QTimer.singleShot(0, do)


def let_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def remembered() -> str:
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.sync()
    return "".join(f"{key}={settings.value(key)}\n" for key in settings.allKeys())


def written(home: Path) -> str:
    """Every file that came to be in the home of a person, as it is."""
    files = [each for each in home.rglob("*") if each.is_file() and each.suffix != ".unbend"]
    return "".join(f"{each.name}\n{each.read_text(errors='replace')}" for each in files)


def test_nothing_is_kept_of_where_a_file_was_saved(ground: QWidget, documents: Path, home: Path):
    go_on(documents, "mine.pdf")

    chosen = ask_where(ground, PDF)
    let_go()

    assert chosen == documents / "mine.pdf"
    assert "viewMode" in remembered()  # Qt has kept what it keeps
    assert "canary" not in remembered()
    assert "canary" not in written(home)


def test_nothing_is_kept_of_which_file_was_opened(ground: QWidget, documents: Path, home: Path):
    go_on(documents, "one.unbend")

    chosen = ask_which(ground, (".unbend",))
    let_go()

    assert chosen == documents / "one.unbend"
    assert "canary" not in remembered()
    assert "canary" not in written(home)


def test_what_other_programs_have_left_there_stays(ground: QWidget, documents: Path):
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.setValue("FileDialog/history", [QUrl.fromLocalFile("/srv/plans")])
    settings.setValue("FileDialog/lastVisited", QUrl.fromLocalFile("/srv"))
    settings.sync()
    go_on(documents, "mine.pdf")

    ask_where(ground, PDF)
    let_go()

    assert "/srv/plans" in remembered()
    assert "canary" not in remembered()


def test_qt_would_keep_it_by_itself(ground: QWidget, documents: Path):
    dialog = QFileDialog(ground, "", str(documents))
    dialog.setDirectory(str(documents))

    dialog.deleteLater()
    let_go()

    assert "canary" in remembered()
