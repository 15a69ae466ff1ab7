"""Where the questions of the check-in lie: beside one another as far as there is room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from desktop.look import scaled

_WIDE, _MIDDLE = 980, 640
_GAP, _LINE_GAP = 32, 16


class QuestionGrid(QWidget):
    """Scales, small questions and further ones, with the leg beside all, beside some, or between.

    The Tab key goes through the parts in the order in which they are given.
    """

    def __init__(self, scales: QWidget, leg: QWidget, small: QWidget, more: QWidget) -> None:
        super().__init__()
        self._parts = scales, leg, small, more
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_LINE_GAP)
        self._grid.setColumnStretch(0, 1)
        self._place(self._fitting())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self._fitting())

    def _fitting(self) -> int:
        """Which of the three ways has room: 1 has no leg beside anything, 3 has it beside all."""
        return 1 + sum(self.width() >= scaled(wide) for wide in (_MIDDLE, _WIDE))

    def _place(self, way: int) -> None:
        if way == self._columns:
            return
        self._columns = way
        for part in self._parts:
            self._grid.removeWidget(part)
        for part, cell in zip(self._parts, _CELLS[way], strict=True):
            self._grid.addWidget(part, *cell)
        # What the leg is taller by stays below the questions and not between them.
        self._grid.setRowStretch(2, 1)


_CELLS = {
    1: ((0, 0, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1), (3, 0, 1, 1)),
    2: ((0, 0, 1, 2), (1, 1, 1, 1), (1, 0, 1, 1), (2, 0, 1, 2)),
    3: ((0, 0, 1, 1), (0, 1, 3, 1), (1, 0, 1, 1), (2, 0, 1, 1)),
}
"""Row, column and how many of each, for scales, leg, small questions and further ones."""
