"""How far something has come, as a line that fills."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy
from typing_extensions import override

from desktop.look import scaled
from desktop.widgets.painted import box, smooth

_TALL = 8.0


class ProgressLine(QProgressBar):
    """A thin line; the words beside it say what it counts."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, round(scaled(_TALL)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, round(scaled(_TALL)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, place = smooth(QPainter(self)), QRectF(self.rect())
        half = place.height() / 2
        box(painter, place, half, fill="sunk", edge="edge")
        share = self.value() / max(self.maximum(), 1)
        if share > 0:
            place.setWidth(max(place.height(), place.width() * share))
            box(painter, place, half, fill="act")
