"""Files that were handed over, each shown as soon as nothing else stands in front of it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from typing_extensions import override

from desktop.incoming_files import is_sheet
from desktop.language import tr
from desktop.taking_in import TakingIn
from desktop.visiting import Visits
from desktop.window import MainWindow
from domain.words import Words

MOST = 32
"""Files that wait at once; whoever hands over more than that does not mean to read them."""


class WaitingFiles(QObject):
    """A history is looked at, a prescription sheet shown beside one's own diary; in their order.

    They wait behind the door, the cover, a dialog, the first questions and a guided session, and a
    sheet behind somebody else's history as well.
    """

    def __init__(self, window: MainWindow, visits: Visits, taking_in: TakingIn) -> None:
        super().__init__(window)
        self._window, self._visits, self._taking_in = window, visits, taking_in
        self._files: list[Path] = []
        self._told: Path | None = None
        self._look_soon = QTimer(self, singleShot=True, interval=0)
        self._look_soon.timeout.connect(self._look)
        window.front_changed.connect(self._look_again)
        window.entered.connect(self._listen)
        visits.opened.connect(self._look_again)
        visits.failed.connect(self._look_again)
        self._listen()

    def take(self, file: Path) -> None:
        """Show it now or later; one that waits already is shown once."""
        if file in self._files or len(self._files) >= MOST:
            return
        if not self._files:
            self._window.installEventFilter(self)
        self._files.append(file)
        self._look_again()

    @property
    def count(self) -> int:
        return len(self._files)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A dialog has gone from before the window."""
        if event.type() is QEvent.Type.WindowUnblocked:
            self._look_again()
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        """The first questions, or a guided session, may be left for the pages."""
        home = self._window.home
        if home is not None and home.property("hands over") is None:
            home.setProperty("hands over", True)  # noqa: FBT003 Qt's own call
            home.currentChanged.connect(self._look_again)
        self._look_again()

    def _look_again(self) -> None:
        """When all that is under way in this moment has been done."""
        if self._files:
            self._look_soon.start()

    def _look(self) -> None:
        """Show the first that can be shown; another one's turn comes when that is done with."""
        for file in self._files if self._has_room() else ():
            why = self._why_not(file)
            if why is None:
                self._show(file)
                return
            if why and self._told is not file:
                self._told = file
                self._tell(why)
                return

    def _why_not(self, file: Path) -> Words | None:
        """None where it may be shown now; else what it waits for, empty if that is seen."""
        if is_sheet(file):
            return self._taking_in.why_not
        home = self._window.home
        # The first questions offer to look at a history themselves, and are gone on with after it.
        is_free = home is None or home.has_pages_in_front or home.beginning.is_in_front
        return None if is_free and self._visits.may_look else Words("")

    def _has_room(self) -> bool:
        return not self._window.is_covered and QApplication.activeModalWidget() is None

    def _show(self, file: Path) -> None:
        self._files.remove(file)
        if not self._files:
            self._window.removeEventFilter(self)
        if is_sheet(file):
            self._taking_in.open(file)
        else:
            self._visits.look_at(file)
        self._look_again()

    def _tell(self, why: Words) -> None:
        """What the file waits for, where that is not to be seen."""
        box = QMessageBox(QMessageBox.Icon.Information, "Unbend", "", parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr(why))
        box.open()
