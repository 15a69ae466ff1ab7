"""A painter's view of the world: shapes in body heights, painted in pixels."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from desktop.figures.poses import View


class Canvas:
    """Fills and strokes shapes of the world.

    Shapes are brought into pixels before they are painted: a painter that scales tiny shapes
    itself takes twenty times as long.
    """

    def __init__(self, painter: QPainter, place: QRectF, view: View) -> None:
        self._painter = painter
        width, height = view.right - view.left, view.top - view.bottom
        self.scale = min(place.width() / width, place.height() / height)
        middle = place.center()
        self._world = QTransform.fromTranslate(middle.x(), middle.y())
        self._world.scale(self.scale, -self.scale)
        self._world.translate(-(view.left + view.right) / 2, -(view.bottom + view.top) / 2)

    def fill(self, path: QPainterPath, tone: QColor) -> None:
        self._painter.fillPath(self._world.map(path), tone)

    def stroke(self, path: QPainterPath, tone: QColor, width: float) -> None:
        """A line with round ends and corners."""
        pen = QPen(tone, width * self.scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.strokePath(self._world.map(path), pen)
