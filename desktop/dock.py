"""On macOS a click on the Dock, or on the app in Finder, brings a closed window back."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from desktop.window import MainWindow


class Dock(QObject):
    """Shows the window when its person turns to an app without one.

    A start without a window is turned to by the system as well; so only what was seen comes back.
    """

    def __init__(
        self, window: MainWindow, show: Callable[[], object], platform: str = sys.platform
    ) -> None:
        super().__init__(window)
        self._window, self._show = window, show
        self._was_seen = window.isVisible()
        application = QGuiApplication.instance()
        if platform == "darwin" and isinstance(application, QGuiApplication):
            window.shown.connect(self._note)
            application.applicationStateChanged.connect(self.turn)

    def turn(self, state: Qt.ApplicationState) -> None:
        """Another app is in front now, or this one."""
        is_closed = self._was_seen and not self._window.isVisible()
        if is_closed and state is Qt.ApplicationState.ApplicationActive:
            self._show()

    def _note(self) -> None:
        self._was_seen = True
