"""The main window: a door, and behind it the pages of an open diary."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget
from typing_extensions import override

from desktop.home import Home
from desktop.session import Session
from desktop.views.doorway import DoorwayView
from desktop.views.settings import SettingsView
from domain.application import Unbend

SMALLEST = QSize(960, 640)


class MainWindow(QMainWindow):
    """Shows the door until the diary is open."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Unbend")
        self.setMinimumSize(SMALLEST)
        self.doorway = DoorwayView()
        self._rooms = QStackedWidget()
        self._rooms.addWidget(self.doorway)
        self.setCentralWidget(self._rooms)
        self.home: Home | None = None

    def enter(self, application: Unbend, session: Session, settings: SettingsView) -> Home:
        """Build the pages of a diary that is open, and go in."""
        self.home = Home(application, session, settings)
        self._rooms.addWidget(self.home)
        self._rooms.setCurrentWidget(self.home)
        return self.home

    def show_door(self) -> None:
        self._rooms.setCurrentWidget(self.doorway)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
