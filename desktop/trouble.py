"""What happens when something goes wrong that nobody foresaw: a log without the person's words."""

import faulthandler
import logging
import os
import sys
import threading
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox
from typing_extensions import override

from desktop.language import tr
from desktop.unquoted import message, trace
from domain import private_file

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

LOG = logging.getLogger("unbend")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def install(folder: Path) -> None:
    """Write what happens to the program into a folder, and end cleanly after the unforeseen."""
    private_file.make_folder(folder)
    handler = _PrivateFile(folder / "unbend.log", maxBytes=500_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.setLevel(logging.INFO)
    LOG.addHandler(handler)
    faulthandler.enable(_opened(str(folder / "crash.log")))
    sys.excepthook = _unforeseen
    sys.unraisablehook = _unforeseen_in_passing
    threading.excepthook = _unforeseen_in_a_thread
    qInstallMessageHandler(_from_qt)


def keep_quiet() -> None:
    """Let Qt tell the terminal of faults only: without a display it speaks of much else."""
    qInstallMessageHandler(_faults_only)


class _PrivateFile(RotatingFileHandler):
    """A log that only its owner can read, also after a new one was begun."""

    @override
    def _open(self) -> TextIOWrapper:
        return os.fdopen(_opened(self.baseFilename), "a", encoding="utf-8")


def _opened(path: str) -> int:
    """A file to write at its end, for its owner alone; a link in its place is not followed."""
    return os.open(
        path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0), 0o600
    )


def _unforeseen(
    _kind: type[BaseException], problem: BaseException, _trace: TracebackType | None
) -> None:
    if isinstance(problem, KeyboardInterrupt):
        QApplication.exit(130)
        return
    report = trace(problem)
    LOG.critical("%s", trace(problem))
    sys.stderr.write(report + "\n")
    if QApplication.instance() is not None:
        _tell(report)
        # After a slot has failed the window is half drawn; the diary is safe, so we end.
        QApplication.exit(1)


def _unforeseen_in_a_thread(problem: threading.ExceptHookArgs) -> None:
    if problem.exc_value is not None:
        LOG.critical("in a thread: %s", trace(problem.exc_value))


def _unforeseen_in_passing(unraisable: "UnraisableHookArgs") -> None:
    if unraisable.exc_value is not None:
        LOG.error("in passing: %s", trace(unraisable.exc_value))


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    LOG.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message(words))


def _faults_only(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
        sys.stderr.write(f"Qt: {message(words)}\n")


def _tell(report: str) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, "Unbend", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("Something went wrong in Unbend, and it has to close."))
    box.setInformativeText(
        tr(
            "Everything you recorded is kept. The details below say where it happened; they hold"
            " nothing that you wrote."
        )
    )
    box.setDetailedText(report)
    box.exec()
