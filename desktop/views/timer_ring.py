"""A ring that fills while time goes by, with the time inside."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.look import Type, colour, font, scaled
from desktop.widgets.fit import Letters, Side, baseline, write
from desktop.widgets.painted import smooth, square

_THICK = 20.0
_WHOLE = 5760
_TOP = 1440
_ROOM = 0.62


class TimerRing(QWidget):
    """`share` is how much of the ring is full; the words below the figure say what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self._figure, self._words, self._share = "", "", 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def display(self, figure: str, words: str, share: float) -> None:
        self._figure, self._words, self._share = figure, words, min(1.0, share)
        self.setAccessibleName(f"{figure} {words}")
        self.update()

    def figure(self) -> str:
        return self._figure

    @override
    def sizeHint(self) -> QSize:
        return QSize(380, 380)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(180, 180)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        side = min(self.width(), self.height(), scaled(380))
        centre = QPointF(self.width() / 2, self.height() / 2)
        thick = _THICK * side / 380
        place = square(centre, side - thick)
        self._paint_arc(painter, place, thick, "sunk", 1.0)
        if self._share > 0:
            self._paint_arc(painter, place, thick, "act", self._share)
        self._paint_words(painter, centre, side)

    def _paint_arc(
        self, painter: QPainter, place: QRectF, thick: float, tone: str, share: float
    ) -> None:
        pen = QPen(colour(tone), thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(place, _TOP, -round(_WHOLE * share))

    def _paint_words(self, painter: QPainter, centre: QPointF, side: float) -> None:
        letters = _fitting(self._figure, side)
        metrics = QFontMetricsF(letters)
        painter.setFont(letters)
        painter.setPen(colour("ink"))
        left = centre.x() - metrics.horizontalAdvance(self._figure) / 2
        base = centre.y() + metrics.capHeight() / 2 - side * 0.04
        painter.drawText(QPointF(left, base), self._figure)
        below = QPointF(centre.x(), baseline(base + side * 0.11, Type.TITLE, 400))
        style = Letters(Type.TITLE, 400, "ink2", Side.CENTRE)
        write(painter, below, self._words, style, side * 0.7)


def _fitting(text: str, side: float) -> QFont:
    """The letters of the count, made smaller where the ring is small or the figure is long."""
    letters = QFont(font(Type.COUNT))
    advance = max(1.0, QFontMetricsF(letters).horizontalAdvance(text))
    shrink = min(1.0, side * _ROOM / advance, side / 380)
    letters.setPixelSize(max(24, round(letters.pixelSize() * shrink)))
    return letters
