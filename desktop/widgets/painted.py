"""The ground of every painted part: sharp lines, and fresh measures when the look changes."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.look import colour

LOOK_EVENTS = (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange)


class Painted(QWidget):
    """A widget that paints itself and measures itself anew after a change of look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.updateGeometry()
            self.update()


def smooth(painter: QPainter) -> QPainter:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def plain_pen(tone: str | QColor, width: float = 1.0) -> QPen:
    """A pen with round ends and corners."""
    made = QPen(colour(tone) if isinstance(tone, str) else tone, width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return made


def box(
    painter: QPainter,
    place: QRectF,
    radius: float,
    *,
    fill: str | QColor | None = None,
    edge: str | QPen | None = None,
) -> None:
    """A rounded box whose outline lies inside its place, so that a hairline stays sharp."""
    pen = plain_pen(edge) if isinstance(edge, str) else edge
    half = pen.widthF() / 2 if pen is not None else 0.0
    painter.setPen(Qt.PenStyle.NoPen if pen is None else pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else QBrush(_colour(fill)))
    painter.drawRoundedRect(place.adjusted(half, half, -half, -half), radius - half, radius - half)


def disc(
    painter: QPainter,
    centre: QPointF,
    radius: float,
    *,
    fill: str | QColor | None = None,
    edge: str | QPen | None = None,
) -> None:
    """A round mark around a centre, its outline inside its radius."""
    box(painter, square(centre, 2 * radius), radius, fill=fill, edge=edge)


def square(centre: QPointF, side: float) -> QRectF:
    return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)


def _colour(tone: str | QColor) -> QColor:
    return colour(tone) if isinstance(tone, str) else tone
