"""What happens when something goes wrong that nobody foresaw: a log without the person's words."""

import faulthandler
import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.language import tr

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
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "unbend.log", maxBytes=500_000, backupCount=2, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.setLevel(logging.INFO)
    LOG.addHandler(handler)
    faulthandler.enable((folder / "crash.log").open("a"))
    sys.excepthook = _unforeseen
    threading.excepthook = _unforeseen_in_a_thread
    qInstallMessageHandler(_from_qt)


def keep_quiet() -> None:
    """Let Qt tell the terminal of faults only: without a display it speaks of much else."""
    qInstallMessageHandler(_faults_only)


def trace(problem: BaseException) -> str:
    """Where it happened and of which kind, without the text of the error: it may quote an entry."""
    frames = traceback.extract_tb(problem.__traceback__)
    places = (f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return "\n".join((type(problem).__name__, *places))


def _unforeseen(
    _kind: type[BaseException], problem: BaseException, _trace: TracebackType | None
) -> None:
    if isinstance(problem, KeyboardInterrupt):
        QApplication.exit(130)
        return
    report = trace(problem)
    LOG.critical("%s", report)
    sys.stderr.write(report + "\n")
    if QApplication.instance() is not None:
        _tell(report)
        # After a slot has failed the window is half drawn; the diary is safe, so we end.
        QApplication.exit(1)


def _unforeseen_in_a_thread(problem: threading.ExceptHookArgs) -> None:
    if problem.exc_value is not None:
        LOG.critical("in a thread: %s", trace(problem.exc_value))


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    LOG.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)


def _faults_only(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
        sys.stderr.write(f"Qt: {message}\n")


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
