"""A main part with a narrower one beside it, which moves below when room is short."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.look import scaled


class Beside(QWidget):
    """`main` and `aside` are columns to be filled; below `breaks_at` they stand in one.

    `broken` says that they came to stand in one, or side by side again.
    """

    broken = Signal(bool)

    def __init__(
        self, *, breaks_at: int = 900, shares: tuple[int, int] = (5, 2), gap: int = 16
    ) -> None:
        super().__init__()
        self._breaks_at = breaks_at
        self.main, self.aside = QVBoxLayout(), QVBoxLayout()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        for column, share in zip((self.main, self.aside), shares, strict=True):
            column.setSpacing(gap)
            # An alignment would cut words that wrap to more lines than were foreseen.
            upper = QVBoxLayout()
            upper.addLayout(column)
            upper.addStretch(1)
            self._row.addLayout(upper, share)

    def is_broken(self) -> bool:
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.width() < scaled(self._breaks_at)
        if short is not self.is_broken():
            down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self._row.setDirection(down if short else across)
            self.broken.emit(short)
