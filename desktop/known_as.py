"""Unbend as its systems know it: one app by its name, which is told of files to open."""

import ctypes
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop import identity
from desktop.look import app_icon
from desktop.version import VERSION


class SystemsApp(QApplication):
    """The one application of a process; no organisation, for settings would move with it."""

    file_opened = Signal(Path)
    """On macOS a file that was opened in Finder, before the window stands or long after."""

    def __init__(self) -> None:
        _tell_windows()
        QGuiApplication.setDesktopFileName(identity.APP_ID)
        super().__init__([identity.NAME])
        self.setApplicationName(identity.PROGRAM)
        self.setApplicationDisplayName(identity.NAME)
        self.setApplicationVersion(VERSION)

    def show_icon(self) -> None:
        """In the frames of windows and the task bar; macOS takes it from the bundle."""
        if sys.platform != "darwin":
            self.setWindowIcon(app_icon())

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def _tell_windows() -> None:
    """On Windows: one group in the taskbar, and notices in this name, whatever runs Python."""
    if sys.platform == "win32":
        windll: Any = getattr(ctypes, "windll")  # noqa: B009 there is none on the other systems
        windll.shell32.SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(identity.APP_ID))
