"""Files that were handed over, each shown as soon as nothing else stands in front of it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop.incoming_files import is_sheet
from desktop.language import tr
from desktop.taking_in import TakingIn
from desktop.told import tell
from desktop.visiting import Visits
from desktop.window import MainWindow
from desktop.wording import imports as words
from domain.words import Words, sentences

MOST = 32
"""Files that wait at once; whoever hands over more than that does not mean to read them."""


class WaitingFiles(QObject):
    """A history is looked at, a prescription sheet shown beside one's own diary; in their order.

    They wait behind the door, the cover, a dialog, the first questions and a guided session, a
    sheet behind somebody else's history as well, and a history behind one that was handed over.
    """

    def __init__(self, window: MainWindow, visits: Visits, taking_in: TakingIn) -> None:
        super().__init__(window)
        self._window, self._visits, self._taking_in = window, visits, taking_in
        self._files: list[Path] = []
        self._told: set[Path] = set()
        self._had_no_room = self._opens_guest = self._has_guest = False
        self._look_soon = QTimer(self, singleShot=True, interval=0)
        self._look_soon.timeout.connect(self._look)
        window.front_changed.connect(self._look_again)
        window.entered.connect(self._look_again)
        window.guest_left.connect(self._forget_guest)
        visits.opened.connect(self._note_guest)
        visits.failed.connect(self._note_failed)

    def take(self, file: Path) -> None:
        """Show it now or later; one that waits already is shown once, one too many refused."""
        if file in self._files:
            return
        if len(self._files) >= MOST:
            self._had_no_room = True
            self._look_again()
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

    def _look_again(self) -> None:
        """When all that is under way in this moment has been done."""
        if self._files:
            self._look_soon.start()

    def _look(self) -> None:
        """Show the first that can be shown; another one's turn comes when that is done with."""
        if not self._has_room():
            return
        if self._had_no_room:
            self._had_no_room = False
            tell(tr(words.TOO_MANY), self._window)
            return
        for file in self._files:
            why = self._why_not(file)
            if why is None:
                self._show(file)
                return
            if why and file not in self._told:
                self._told.update(each for each in self._files if self._why_not(each) == why)
                tell(tr(why), self._window)
                return

    def _why_not(self, file: Path) -> Words | None:
        """None where it may be shown now; else what it waits for, empty if that is seen."""
        if is_sheet(file):
            return self._taking_in.why_not
        if self._has_guest:
            return sentences([words.HISTORY_WAITS, words.AFTER_GUEST])
        home = self._window.home
        # The first questions offer to look at a history themselves, and are gone on with after it.
        is_free = home is None or home.has_pages_in_front or home.beginning.is_in_front
        return None if is_free and self._visits.may_look else Words("")

    def _has_room(self) -> bool:
        return not self._window.is_covered and QApplication.activeModalWidget() is None

    def _show(self, file: Path) -> None:
        self._files.remove(file)
        self._told.discard(file)
        if not self._files:
            self._window.removeEventFilter(self)
        if is_sheet(file):
            self._taking_in.open(file)
        else:
            self._opens_guest = True
            self._visits.look_at(file)
        self._look_again()

    def _note_guest(self) -> None:
        """What is in front was handed over, or chosen before those that wait: they still wait."""
        self._has_guest, self._opens_guest = self._opens_guest or bool(self._files), False
        self._look_again()

    def _note_failed(self) -> None:
        self._opens_guest = False
        self._look_again()

    def _forget_guest(self) -> None:
        self._has_guest = False
        self._look_again()
