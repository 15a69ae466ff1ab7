"""A card on the paper, and the hairline that parts what lies on it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.look import colour
from desktop.widgets.painted import Painted, box, smooth

_RADIUS = 12.0


class Card(QFrame):
    """A rounded ground with a hairline around it; what it holds goes into `body`.

    A card that `steps_back` is only the outline, on the paper itself; one that is not `framed`
    is a part of the card that it lies on.
    """

    def __init__(
        self,
        *,
        padding: int = 24,
        spacing: int = 16,
        steps_back: bool = False,
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill = None if steps_back else "card"
        self._framed = framed
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._framed:
            place = QRectF(self.rect())
            box(smooth(QPainter(self)), place, _RADIUS, fill=self._fill, edge="line")


class Hairline(Painted):
    """One pixel of line, lying or standing."""

    def __init__(
        self,
        direction: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        lies = direction is Qt.Orientation.Horizontal
        long, thin = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(long if lies else thin, thin if lies else long)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour("line"))
