"""Still pictures, painted large and scaled down, so that small ones are clean; kept while used."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from desktop.figures.motion import Moment
from desktop.figures.painter import paint
from desktop.figures.tones import Shade, tones

_TIMES = 4
_LARGEST = 2400


def still_picture(moment: Moment, size: QSize, ratio: float, shade: Shade) -> QPixmap:
    """The picture of a moment; the ground under it is not painted."""
    return _picture(moment, (size.width(), size.height()), ratio, shade)


@lru_cache(maxsize=96)
def _picture(moment: Moment, size: tuple[int, int], ratio: float, shade: Shade) -> QPixmap:
    width, height = size
    wanted = QSize(round(width * ratio), round(height * ratio))
    if wanted.isEmpty():
        return QPixmap()
    times = max(1, min(_TIMES, _LARGEST // max(1, wanted.width(), wanted.height())))
    image = QImage(wanted * times, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter, QRectF(image.rect()), moment, tones(shade))
    painter.end()
    small = image.scaled(
        wanted,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    small.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(small)
