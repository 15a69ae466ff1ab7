"""Icons out of `resources/icons`, drawn in the colour of the text beside them."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.assets import text

_RATIOS = (1, 2, 3)

_APP_SIZES = 16, 22, 24, 32, 48, 64, 128, 256
_SIMPLE_BELOW = 40
"""Pixels; the app's own icon has a simpler drawing for less than that."""


def icon(name: str, colour: str | QColor, size: int = 20, *, space: int = 0) -> QIcon:
    """An icon for a button, sharp on screens of one, two and three pixels a point.

    `space` is left free at its right, where a style would set the text too close.
    """
    return _icon(name, QColor(colour).name(), size, space)


def draw_icon(painter: QPainter, name: str, place: QRectF, colour: str | QColor) -> None:
    """The icon painted straight into a square."""
    _renderer(name, QColor(colour).name()).render(painter, place)


def app_icon() -> QIcon:
    """The app's own icon, for frames of windows and for task bars."""
    made = QIcon()
    for size in _APP_SIZES:
        drawing = "app/unbend-small" if size < _SIMPLE_BELOW else "app/unbend"
        made.addPixmap(_pixmap(_renderer(drawing, ""), size, 0, 1))
    return made


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, size: int, space: int) -> QIcon:
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(_pixmap(_renderer(name, colour), size, space, ratio))
    return made


def _pixmap(renderer: QSvgRenderer, size: int, space: int, ratio: int) -> QPixmap:
    image = QImage(QSize(size + space, size) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = text(f"icons/{name}.svg").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))
