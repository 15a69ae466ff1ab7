"""A contact sheet of every figure: some moments of its loop, small, faded, light and dark."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.figures.motion import Moment, Motion, moment, still
from desktop.figures.painter import paint
from desktop.figures.poses import names, poses
from desktop.figures.stills import still_picture
from desktop.figures.tones import Shade, tones
from desktop.look import DARK, LIGHT, Type, font

_CELL = 300
_MOMENTS = 5
_SMALL = 88
_GAP = 8
_HEAD = 28


def sheet() -> QImage:
    """One row a figure; between two keys the figure is seen on its way."""
    figures = names()
    width = (_MOMENTS + 2) * _CELL
    image = QImage(QSize(width, len(figures) * (_CELL + _HEAD)), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.card))
    painter = QPainter(image)
    painter.setFont(font(Type.BODY))
    for row, figure in enumerate(figures):
        _paint_row(painter, row * (_CELL + _HEAD), figure)
    painter.end()
    return image


def moments(figure: str) -> list[tuple[str, Moment]]:
    """Evenly chosen keys of a figure; where there are few, also the ways between them."""
    found = poses(figure)
    stops = [(key.id, found.moment(key.id)) for key in found.keys]
    if len(stops) < _MOMENTS:
        ways = [(f"{key.id} …", found.moment(key.id) + key.seconds / 2) for key in found.keys]
        stops = [stop for pair in zip(stops, ways, strict=True) for stop in pair]
    step = max(1.0, len(stops) / _MOMENTS)
    chosen = [stops[int(place * step)] for place in range(min(_MOMENTS, len(stops)))]
    return [(name, moment(Motion(figure), second)) for name, second in chosen]


def _paint_row(painter: QPainter, top: int, figure: str) -> None:
    light, dark = Shade(LIGHT), Shade(DARK)
    for column, (name, one) in enumerate(moments(figure)):
        place = QRect(column * _CELL, top + _HEAD, _CELL - _GAP, _CELL - _GAP)
        painter.setPen(QColor(LIGHT.ink))
        title = name if column else f"{figure}: {name}"
        painter.drawText(QPointF(place.left() + 2, top + _HEAD - 8), title)
        _paint_cell(painter, place, one, light)
    usual = still(figure)
    place = QRect(_MOMENTS * _CELL, top + _HEAD, _CELL - _GAP, _CELL - _GAP)
    _paint_cell(painter, place, usual, dark)
    left = (_MOMENTS + 1) * _CELL
    shades = (light, dark, Shade(LIGHT, is_faded=True), Shade(DARK, is_faded=True))
    for number, shade in enumerate(shades):
        across, down = number % 2 * (_SMALL + _GAP), number // 2 * (_SMALL + _GAP)
        small = QRect(left + across, top + _HEAD + down, _SMALL, _SMALL)
        painter.fillRect(small, tones(shade).ground)
        painter.drawPixmap(small, still_picture(usual, small.size(), 1.0, shade))


def _paint_cell(painter: QPainter, place: QRect, one: Moment, shade: Shade) -> None:
    colours = tones(shade)
    painter.fillRect(place, colours.ground)
    paint(painter, QRectF(place).adjusted(_GAP, _GAP, -_GAP, -_GAP), one, colours)
