"""The main window: a door, and behind it the pages of an open diary."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from desktop import incoming_files
from desktop.home import Home
from desktop.language import tr
from desktop.views.doorway import DoorwayView
from desktop.widgets.folded_menus import FoldedMenus

SMALLEST = QSize(960, 640)


class MainWindow(QMainWindow):
    """Shows the door until the diary is open; before its pages a history may be looked at."""

    shown = Signal()
    entered = Signal()
    guest_left = Signal()
    file_dropped = Signal(Path)
    front_changed = Signal()
    """Another room is to be seen: the door, a home or a room of it, or what covers it."""

    minute_passed = Signal()
    """By the clock of the pages, where a diary is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Unbend")
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        self.doorway = DoorwayView()
        self._rooms = QStackedWidget()
        self._rooms.addWidget(self.doorway)
        self.setCentralWidget(self._rooms)
        self._menus = FoldedMenus(self)
        self.setMenuBar(self._menus)
        self.home: Home | None = None
        self.guest: Home | None = None
        self._cover: QWidget | None = None
        self._diary = ""
        self._speaks_otherwise = False
        self._rooms.currentChanged.connect(self._tell_front)
        self.goes_on: Callable[[], bool] = lambda: False
        """Asked when the window is closed: whether the program goes on without it."""
        self.may_come_back: Callable[[], bool] = lambda: True
        """Whether it can be called back once it was closed; else it goes on for nobody."""

    def name_diary(self, name: str) -> None:
        """Which diary is open, for the title of the window; empty for the usual one."""
        self._diary = name
        self._show_name()

    def enter(self, home: Home) -> None:
        """Go in, to the pages of a diary that is open; another home before it is left."""
        left, self.home = self.home, home
        home.language_chosen.connect(self._enter_anew)
        home.minute_passed.connect(self.minute_passed)
        home.currentChanged.connect(self._tell_front)
        self._rooms.addWidget(home)
        if self.guest is None:
            self._bring(home)
        if left is not None:
            self._remove(left)
        self.entered.emit()

    def visit(self, guest: Home) -> None:
        """Show somebody else's history before whatever is there; another one before it is left."""
        left, self.guest = self.guest, guest
        guest.language_chosen.connect(self._enter_anew)
        self._rooms.addWidget(guest)
        if self.home is not None:
            self.home.replay.player.stop()
        self._bring(guest)
        if left is not None:
            self._remove(left)
        self.entered.emit()

    def leave_guest(self) -> None:
        """Back to the pages of one's own diary, or to the door where none is open."""
        left, self.guest = self.guest, None
        if left is None:
            return
        left.replay.player.stop()
        if self.home is None:
            self._rooms.setCurrentWidget(self.doorway)
            self._menus.clear()
        elif self._speaks_otherwise:
            self.enter(self.home.anew())
            self.home.session.show()
        else:
            self._bring(self.home)
            self.home.session.show()
        self._speaks_otherwise = False
        self._remove(left)
        self.guest_left.emit()

    def leave_home(self) -> None:
        """Back to the door: the diary behind it is about to be closed."""
        self.uncover()
        self.leave_guest()
        self._diary = ""
        left, self.home = self.home, None
        self._rooms.setCurrentWidget(self.doorway)
        self._menus.clear()
        if left is not None:
            left.replay.player.stop()
            self._remove(left)

    @property
    def is_covered(self) -> bool:
        return self._cover is not None

    def cover(self, cover: QWidget) -> None:
        """Show nothing but a cover, whatever is behind it; what was typed there stays."""
        self.uncover()
        self._cover = cover
        self._rooms.addWidget(cover)
        self._rooms.setCurrentWidget(cover)
        self._menus.clear()

    def uncover(self) -> None:
        """Show again what was in front before, or has come there meanwhile."""
        left, self._cover = self._cover, None
        if left is None:
            return
        front = self.guest or self.home
        if front is None:
            self._rooms.setCurrentWidget(self.doorway)
        else:
            self._bring(front)
        self._rooms.removeWidget(left)

    def _bring(self, home: Home) -> None:
        """A home to the front, with its menus, or to the place behind a cover."""
        if self._cover is not None:
            return
        self._rooms.setCurrentWidget(home)
        self._menus.clear()
        home.menus.fill(self._menus)

    def _tell_front(self) -> None:
        self._show_name()
        self.front_changed.emit()

    def _show_name(self) -> None:
        """The name of a diary is not for whoever sees the cover, and a guest's has its own."""
        is_seen = self._rooms.currentWidget() is self.home
        name = self._diary.replace("[*]", "") if is_seen else ""  # Qt's mark for what is unsaved
        self.setWindowTitle(tr("{name} – Unbend", name=name) if name else "Unbend")

    def _remove(self, left: QWidget) -> None:
        self._rooms.removeWidget(left)
        left.deleteLater()

    def _enter_anew(self) -> None:
        """The same diary in another language: every word is asked for again."""
        front = self.guest or self.home
        if front is None:
            return
        made = front.anew()
        if self.guest is not None:
            self._speaks_otherwise = True
            self.visit(made)
        else:
            self.enter(made)
        made.session.show()
        made.go_on_choosing()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if incoming_files.dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = incoming_files.dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            # Whoever dragged it waits for the drop to end, and a dialog may follow.
            QTimer.singleShot(0, self, lambda: self.file_dropped.emit(path))

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
        goes_on = self.may_come_back() and self.goes_on()
        QApplication.setQuitOnLastWindowClosed(not goes_on)
        super().closeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()
