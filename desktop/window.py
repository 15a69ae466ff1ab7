"""The main window: a door, and behind it the pages of an open diary."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget
from typing_extensions import override

from desktop.home import Home
from desktop.views.doorway import DoorwayView
from desktop.widgets.folded_menus import FoldedMenus

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
        self._menus = FoldedMenus(self)
        self.setMenuBar(self._menus)
        self.home: Home | None = None

    def enter(self, home: Home) -> None:
        """Go in, to the pages of a diary that is open; another home before it is left."""
        left, self.home = self.home, home
        self._rooms.addWidget(home)
        self._rooms.setCurrentWidget(home)
        self._menus.clear()
        home.menus.fill(self._menus)
        home.language_chosen.connect(self._enter_anew)
        if left is not None:
            self._rooms.removeWidget(left)
            left.deleteLater()
        self.entered.emit()

    def _enter_anew(self) -> None:
        """The same diary in another language: every word is asked for again."""
        if self.home is not None:
            self.enter(self.home.anew())
            self.home.session.show()
            self.home.go_on_choosing()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._menus.hear_press(event)
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._menus.hear_release(event)
        super().keyReleaseEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
