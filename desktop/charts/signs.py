"""The signs of the marks, drawn alike on the chart and in its legend; sizes at text of 100 %."""

from collections.abc import Callable
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QPolygonF

from desktop.look import colour, look, mixed, tokens

TILE = 6
"""Pixels after which the hatching repeats itself."""

_REACH = 14.0
"""No sign reaches farther from the point at which it is drawn."""

_FAINT, _FAINT_ON_DARK = 0.58, 0.4


def flag(painter: QPainter, foot: QPointF, grown: float = 1.0) -> None:
    """A flag on its pole, which stands on a point."""
    x, y = foot.x(), foot.y()
    _fill(painter, "ink", [(x, y), (x, y - 12), (x + 1.5, y - 12), (x + 1.5, y)], grown, foot)
    banner = [(1, -12), (10, -12), (7.5, -8.5), (10, -5), (1, -5)]
    _fill(painter, "ink", [(x + a, y + b) for a, b in banner], grown, foot)


def diamond(painter: QPainter, centre: QPointF, grown: float = 1.0) -> None:
    x, y = centre.x(), centre.y()
    _fill(painter, "ink2", [(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)], grown, centre)


def triangle(painter: QPainter, centre: QPointF, *, up: bool, grown: float = 1.0) -> None:
    """Upward for a level up, downward for one down; a rim parts it from a bar."""
    x, y, by = centre.x(), centre.y(), -1 if up else 1
    rim = [(x - 5.5, y - by * 4), (x + 5.5, y - by * 4), (x, y + by * 4.5)]
    _fill(painter, "card", rim, grown, centre)
    _fill(
        painter, "ink", [(x - 4, y - by * 3), (x + 4, y - by * 3), (x, y + by * 3)], grown, centre
    )


def pause(painter: QPainter, centre: QPointF, grown: float = 1.0) -> None:
    """Two bars: a bad spell, in which next to nothing is done."""
    for left in (-4.0, 1.0):
        x, y = centre.x() + left, centre.y() - 5
        _fill(painter, "ink2", [(x, y), (x + 3, y), (x + 3, y + 10), (x, y + 10)], grown, centre)


SIGNS: dict[str, Callable[[QPainter, QPointF, float], None]] = {
    "flag": flag,
    "visit": diamond,
    "pause": pause,
    "up": lambda painter, at, grown: triangle(painter, at, up=True, grown=grown),
    "down": lambda painter, at, grown: triangle(painter, at, up=False, grown=grown),
}


def stamp(painter: QPainter, name: str, at: QPointF, grown: float) -> None:
    """A sign out of the store: where there are hundreds, drawing each anew would be felt."""
    sharp, tones = painter.device().devicePixelRatioF(), tokens()
    image = _stamp(name, (tones.ink, tones.ink2, tones.card), grown, sharp)
    half = _REACH * grown
    painter.drawPixmap(QPointF(round(at.x() - half), round(at.y() - half)), image)


@lru_cache(maxsize=16)
def _stamp(name: str, _tones: tuple[str, str, str], grown: float, sharpness: float) -> QPixmap:
    side = ceil(2 * _REACH * grown * sharpness)
    image = QPixmap(side, side)
    image.setDevicePixelRatio(sharpness)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    SIGNS[name](painter, QPointF(_REACH * grown, _REACH * grown), grown)
    painter.end()
    return image


def hatched(painter: QPainter, place: QRectF) -> None:
    """A stretch in which a rise is expected."""
    painter.fillRect(place, hatch(painter.device().devicePixelRatioF()))


def hatch(sharpness: float) -> QBrush:
    """Slanting lines in the colours in force, for so many pixels to each of the screen's own."""
    return QBrush(_tile(_hatch_tone(), sharpness))


def _hatch_tone() -> str:
    return mixed(tokens().edge, tokens().card, _FAINT_ON_DARK if look().is_dark() else _FAINT)


def hatch_strip(width: int, height: int, sharpness: float) -> QPixmap:
    """So much of the pattern, and a tile more: to copy from it is cheaper than to fill."""
    return _strip(_hatch_tone(), width + TILE, height, sharpness)


@lru_cache(maxsize=2)
def _strip(tone: str, width: int, height: int, sharpness: float) -> QPixmap:
    strip = QPixmap(ceil(width * sharpness), max(1, ceil(height * sharpness)))
    strip.setDevicePixelRatio(sharpness)
    strip.fill(Qt.GlobalColor.transparent)
    painter = QPainter(strip)
    painter.fillRect(QRectF(0, 0, width, height), QBrush(_tile(tone, sharpness)))
    painter.end()
    return strip


@lru_cache(maxsize=8)
def _tile(tone: str, sharpness: float) -> QPixmap:
    side = max(1, round(TILE * sharpness))
    tile = QPixmap(side, side)
    tile.setDevicePixelRatio(side / TILE)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tone))
    for shift in (-TILE, 0, TILE):
        painter.drawLine(QPointF(shift - 1, TILE + 1), QPointF(shift + TILE + 1, -1))
    painter.end()
    return tile


def _fill(
    painter: QPainter,
    tone: str,
    points: list[tuple[float, float]],
    grown: float,
    about: QPointF,
) -> None:
    """An area grown about a point, as the text around it is."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tone))
    shape = [
        QPointF(about.x() + (x - about.x()) * grown, about.y() + (y - about.y()) * grown)
        for x, y in points
    ]
    painter.drawPolygon(QPolygonF(shape))
