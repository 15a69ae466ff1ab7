"""The chart as a picture to be given away: its title, its days, and everything drawn."""

from math import ceil

from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from desktop.look import Type, colour, line_height, scaled
from desktop.widgets.fit import Letters, baseline, write
from desktop.widgets.painted import smooth

SHARPNESS = 2
"""Pixels of the picture for each of the screen's own."""

_MARGIN = 24


def picture_of(chart: QWidget, title: str, period: str) -> QImage:
    """A chart on its card, below a title and the days it shows."""
    margin = round(scaled(_MARGIN))
    title_line, period_line = ceil(line_height(Type.TITLE)), ceil(line_height(Type.BODY))
    head = margin + title_line + period_line + margin // 2
    image = _blank(QSize(chart.width() + 2 * margin, head + chart.height() + margin))
    painter = smooth(QPainter(image))
    at = QPointF(margin, margin + baseline(title_line / 2, Type.TITLE, 600))
    write(painter, at, title, Letters(Type.TITLE, 600), chart.width())
    middle = margin + title_line + period_line / 2
    at = QPointF(margin, baseline(middle, Type.BODY))
    write(painter, at, period, Letters(tone="ink2"), chart.width())
    chart.render(painter, QPoint(margin, head), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    return image


def _blank(size: QSize) -> QImage:
    image = QImage(size * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(colour("card"))
    return image
