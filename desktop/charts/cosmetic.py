"""Pens for what pyqtgraph draws: as wide on the screen as they say, whatever the scale."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen


def cosmetic_pen(tone: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    made = QPen(tone, width, style)
    made.setCosmetic(True)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return made
