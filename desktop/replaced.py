"""Whether the program was replaced while it runs, as by an upgrade; then it is to be started anew.

A frozen program reads its parts out of its own file, each when it is first wanted: in another file
they lie elsewhere. So all that is needed to say it, or to end, is loaded before.
"""

import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStatusBar

from desktop.language import tr
from desktop.look import Type, voice
from desktop.widgets.label import paragraph
from desktop.window import MainWindow
from domain.words import said

START_ANEW = said("Unbend was updated. Please close it and start it again.")

MARGIN = 22


class Mark(NamedTuple):
    """By what a file is known again; not by its number, which some mounted packages make up."""

    size: int
    changed_at: int


def own_program() -> Path | None:
    """The file that this program reads its parts from; None where they are files of their own."""
    return Path(sys.executable) if getattr(sys, "frozen", False) else None


class Replaced(QObject):
    """Looks at the program's file with each minute of the window, which has a clock anyway.

    A window that is seen says so, once and in one line; where nobody sees it, it is to end.
    """

    end_asked = Signal()

    def __init__(self, window: MainWindow, program: Path) -> None:
        super().__init__(window)
        self._window, self._program = window, program
        self._was = _mark(program)
        self._line: QStatusBar | None = None
        window.minute_passed.connect(self.look)

    def look(self) -> None:
        """Say or do what is due."""
        try:
            if _mark(self._program) == self._was:
                return
        except OSError:
            return  # nobody knows; with the next minute perhaps
        if not self._window.isVisible():
            self.end_asked.emit()
        elif self._line is None:
            self._tell()

    def _tell(self) -> None:
        line = self._line = QStatusBar(self._window)
        line.setSizeGripEnabled(False)
        line.setContentsMargins(MARGIN, 0, MARGIN, 4)
        line.addWidget(paragraph(tr(START_ANEW), Type.BODY), 1)
        self._window.setStatusBar(line)
        line.show()
        voice().say(tr(START_ANEW), line)


def _mark(program: Path) -> Mark | None:
    """None where it is gone; raises OSError where it cannot be asked."""
    try:
        found = program.stat()
    except FileNotFoundError:
        return None
    return Mark(found.st_size, found.st_mtime_ns)
