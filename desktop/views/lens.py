"""A lens on the course that works nothing out before it can be seen."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from projections.workspace import Workspace


class Lens(QWidget):
    """Keeps the moment that it is to show, and looks at it once, when it is in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Workspace | None = None
        self._is_stale = False

    def display(self, shown: Workspace) -> None:
        """The course as of a moment; it is looked at when it can be seen."""
        before, self._shown = self._shown, shown
        if before is None or before.course is not shown.course or before.day != shown.day:
            self._is_stale = True
        if self.isVisible():
            self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show_anew(self) -> None:
        """Look at the same moment again, if it can be seen, for something else was chosen."""
        self._is_stale = True
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        if self._shown is not None and self._is_stale:
            self._is_stale = False
            self._look_at(self._shown)

    def _look_at(self, shown: Workspace) -> None:
        """Show a moment, which is another one than before."""
        raise NotImplementedError
