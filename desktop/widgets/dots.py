"""How far one has come, as a row of dots."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.look import scaled
from desktop.widgets.painted import Painted, disc, plain_pen, smooth

_PITCH, _RADIUS = 20.0, 5.0


class Dots(Painted):
    """Filled up to the step one is at, hollow beyond it; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._number, self._count = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def display(self, number: int, count: int) -> None:
        self._number, self._count = number, count
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(scaled(_PITCH) * self._count), round(scaled(_PITCH)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        pitch, radius = scaled(_PITCH), scaled(_RADIUS)
        for place in range(self._count):
            centre = QPointF((place + 0.5) * pitch, self.height() / 2)
            if place < self._number:
                disc(painter, centre, radius, fill="act")
            else:
                disc(painter, centre, radius, edge=plain_pen("edge", 1.5))
