"""Puts the parts together: preferences, the window, the start, and that there is only one."""

import sys
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_log_path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop import background, opening, trouble
from desktop.holding import Holding
from desktop.one_writer import DiaryOpen
from desktop.preferences import Preferences
from desktop.start import Start
from desktop.window import MainWindow
from domain.application import Unbend

FIRST_SIZE = 1200, 800


def run(
    diary: Path | None = None,
    *,
    passphrase: str | None = None,
    demo: Callable[[], Unbend] | None = None,
    history: Path | None = None,
) -> int:
    """Open a window on a diary, on a demo that is made when the window stands, or on a history.

    A `history` is somebody else's, in a file, and only looked at: one's own diary is opened when
    it is left. Returns what the program ends with.
    """
    application = _application()
    background.begin()
    trouble.install(user_log_path("unbend", appauthor=False))
    preferences = Preferences()
    preferences.dress(application)
    path = diary or opening.default_path()
    holding = Holding()
    if demo is None and not _is_the_only_start(holding, path, history):
        return 0
    window = MainWindow()
    window.resize(*FIRST_SIZE)
    window.show()
    start = Start(window, preferences, path, passphrase, demo, history=history, holding=holding)
    holding.called.connect(lambda: bring_forward(window))
    holding.handed.connect(lambda file: start.visits.look_at(Path(file)))
    if demo is None:
        QTimer.singleShot(0, holding.listen)
    QTimer.singleShot(0, start.begin)
    try:
        return application.exec()
    finally:
        start.end()
        holding.end()
        background.end()


def _application() -> QApplication:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        return application
    QGuiApplication.setDesktopFileName("unbend")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("unbend")
    application.setApplicationDisplayName("Unbend")
    return application


def _is_the_only_start(holding: Holding, diary: Path, history: Path | None) -> bool:
    try:
        return holding.is_first(diary, history)
    except DiaryOpen:
        return True  # the door says so, and tries again when it is asked


def bring_forward(window: MainWindow) -> None:
    """Show a window before all others, as large as it was left."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
