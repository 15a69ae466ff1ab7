"""The main window: a door, and behind it the pages of an open diary."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget
from typing_extensions import override

from desktop.home import Home
from desktop.views.doorway import DoorwayView

SMALLEST = QSize(960, 640)


class MainWindow(QMainWindow):
    """Shows the door until the diary is open."""

    closed = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Unbend")
        self.setMinimumSize(SMALLEST)
        self.doorway = DoorwayView()
        self._rooms = QStackedWidget()
        self._rooms.addWidget(self.doorway)
        self.setCentralWidget(self._rooms)
        self.home: Home | None = None

    def enter(self, home: Home) -> None:
        """Go in, to the pages of a diary that is open."""
        self.home = home
        self._rooms.addWidget(home)
        self._rooms.setCurrentWidget(home)
        self.entered.emit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
