"""At the right of a picture: the means as numbers, and how far down the leg the pain goes."""

from math import isnan, nan
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from desktop.film.canvas import Hand, Size, baseline, pen, put, sign, tone
from desktop.film.places import FIGURE
from desktop.film.story import Scene
from desktop.language import tr
from desktop.look import LIGHT, mixed
from desktop.widgets import leg_shape
from desktop.widgets.fit import Side
from desktop.wording import film as words
from desktop.wording.lists import begun
from desktop.wording.numbers import tenth

if TYPE_CHECKING:
    from projections.trend import Column

_LOOKS_BACK = 7
_PARTS = range(1, 6)
_LEG_TALL = 220.0
_ROOM = 68.0


def paint_figure(painter: QPainter, scene: Scene) -> None:
    trend, middle = scene.trend, FIGURE.center().x()
    left, half = FIGURE.left() + 16, FIGURE.width() / 2 - 15
    _paint_mean(painter, left, "leg", trend.leg_mean)
    _paint_mean(painter, left + half, "back", trend.back_mean)
    at = QPointF(left, FIGURE.top() + 102)
    put(painter, at, tr("Mean of 7 days"), Hand(tone="ink2"), room=FIGURE.width() - 24)
    farthest = _newest(trend.farthest)
    _paint_leg(painter, 0 if isnan(farthest) else int(farthest))
    at = QPointF(middle, FIGURE.bottom() - 18)
    hand = Hand(Size.BODY, 600, "leg" if farthest > 0 else "ink", Side.CENTRE)
    put(painter, at, words.reached(farthest), hand, FIGURE.width() - 8)


def _paint_mean(painter: QPainter, left: float, part: str, means: "Column") -> None:
    heading = Hand(Size.SMALL, 600, part)
    line = FIGURE.top() + 28
    sign(painter, QPointF(left + 6, line), part, 6)
    name = begun(tr("leg") if part == "leg" else tr("back"))
    at = QPointF(left + 17, baseline(line, heading))
    put(painter, at, name, heading, room=_ROOM)
    value = float(means[-1]) if len(means) else nan
    large = Hand(Size.NUMBER, 600, part)
    put(painter, QPointF(left, FIGURE.top() + 76), tenth(value), large)


def _newest(column: "Column") -> float:
    """What was said last within a week."""
    known = [float(value) for value in column[-_LOOKS_BACK:] if not isnan(value)]
    return known[-1] if known else nan


def _paint_leg(painter: QPainter, farthest: int) -> None:
    """The way from the back to the farthest place is tinted, the place itself filled."""
    size = _LEG_TALL / leg_shape.TALL
    place = QRectF(0, 0, leg_shape.WIDE * size, _LEG_TALL)
    place.moveCenter(QPointF(FIGURE.center().x() - 4, FIGURE.bottom() - 50 - _LEG_TALL / 2))
    painter.save()
    painter.translate(place.topLeft())
    painter.scale(size, size)
    painter.fillPath(leg_shape.outline(), _fading("sunk"))
    for part in _PARTS[:farthest]:
        painter.fillPath(leg_shape.part(part), _fading("leg" if part == farthest else "leg_soft"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.save()
    painter.setClipPath(leg_shape.outline())
    painter.setPen(pen("card", 1.5 / size))
    for part in _PARTS[:-1]:
        painter.drawPath(leg_shape.border(part))
    painter.restore()
    painter.setPen(QPen(QColor(mixed(LIGHT.sunk, LIGHT.edge, 0.6)), 1.2 / size))
    painter.drawPath(leg_shape.creases())
    edge = pen("edge", 1.6 / size)
    edge.setBrush(_fading("leg" if farthest else "edge"))
    painter.setPen(edge)
    painter.drawPath(leg_shape.contour())
    painter.restore()


def _fading(name: str) -> QBrush:
    """A colour that comes out of the card at the top, where the body goes on."""
    top, bottom = leg_shape.FADES
    gradient = QLinearGradient(0, top, 0, bottom)
    gradient.setColorAt(0, tone("card"))
    gradient.setColorAt(1, tone(name))
    return QBrush(gradient)
