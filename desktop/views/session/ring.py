"""A ring that fills while time goes by, with what it counts inside."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy
from typing_extensions import override

from desktop.look import Type, colour
from desktop.views.session.far import fitting
from desktop.widgets.painted import smooth, square

_SIDE = 380
_THICK = 20.0
_WHOLE = 5760
_TOP = 1440
_ROOM = 0.66
_LEAST_WORDS = 290
"""However small the ring is, what it counts is written as in a ring of this size, if it fits."""
_PERCENT = 100


class Ring(QProgressBar):
    """`share` is how much of it is full; the words below the figure say what it counts.

    Of the bar it comes from only what a screen reader is told is left: it paints itself.
    """

    def __init__(self) -> None:
        super().__init__()
        self._figure, self._words, self._share = "", "", 0.0
        self._is_faded = False
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def display(self, figure: str, words: str, share: float, *, faded: bool = False) -> None:
        """Show a count; `faded` while it does not go on."""
        shown = figure, words, min(1.0, share), faded
        if shown == (self._figure, self._words, self._share, self._is_faded):
            return
        if (figure, words) != (self._figure, self._words):
            self.setAccessibleName(f"{figure} {words}")
        self._figure, self._words, self._share, self._is_faded = shown
        self.setValue(round(_PERCENT * self._share))
        self.update()

    def figure(self) -> str:
        return self._figure

    def words(self) -> str:
        return self._words

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        side = float(min(self.width(), self.height()))
        centre = QPointF(self.width() / 2, self.height() / 2)
        thick = _THICK * side / _SIDE
        place = square(centre, side - thick)
        self._paint_arc(painter, place, thick, "sunk", 1.0)
        if self._share > 0:
            self._paint_arc(painter, place, thick, "edge" if self._is_faded else "act", self._share)
        self._paint_words(painter, centre, side)

    def _paint_arc(
        self, painter: QPainter, place: QRectF, thick: float, tone: str, share: float
    ) -> None:
        pen = QPen(colour(tone), thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(place, _TOP, -round(_WHOLE * share))

    def _paint_words(self, painter: QPainter, centre: QPointF, side: float) -> None:
        letters = _fitting(self._figure, Type.COUNT, side, side * _ROOM)
        metrics = QFontMetricsF(letters)
        base = centre.y() + metrics.capHeight() / 2 - side * 0.05
        _write(painter, QPointF(centre.x(), base), self._figure, letters, "ink")
        below = _fitting(self._words, Type.DISPLAY, max(side, _LEAST_WORDS), side * 0.6, 500)
        at = QPointF(centre.x(), base + side * 0.05 + QFontMetricsF(below).height() * 0.85)
        _write(painter, at, self._words, below, "ink2")


def _write(painter: QPainter, at: QPointF, text: str, letters: QFont, tone: str) -> None:
    painter.setFont(letters)
    painter.setPen(colour(tone))
    left = at.x() - QFontMetricsF(letters).horizontalAdvance(text) / 2
    painter.drawText(QPointF(left, at.y()), text)


def _fitting(text: str, step: Type, side: float, room: float, weight: int | None = None) -> QFont:
    """Letters in proportion to the ring, made smaller where a text is long."""
    return fitting(text, step, side / _SIDE * (0.9 if step is Type.DISPLAY else 1.0), room, weight)
