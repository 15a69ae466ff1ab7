"""What every part of a picture is painted with: the light colours, letters of fixed sizes.

A film looks the same wherever it was made: it follows neither the scheme of the screen nor the
size of text that somebody chose for themselves.
"""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.look import LIGHT, look
from desktop.widgets.fit import Side, advance, fitted

WIDE, TALL = 960, 540
"""The size of every picture in pixels."""


class Size(Enum):
    """How tall letters are, in pixels of a picture."""

    SMALL = 14
    BODY = 16
    LEAD = 18
    TITLE = 27
    NUMBER = 28


def tone(name: str) -> QColor:
    """A colour of the light scheme by its token."""
    return QColor(getattr(LIGHT, name))


def pen(name: str, width: float) -> QPen:
    """A pen with round ends and corners."""
    made = QPen(tone(name), width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return made


@dataclass(frozen=True, slots=True)
class Hand:
    """How a text is written: its size, its weight, its colour, the end that lies at its point."""

    size: Size = Size.SMALL
    weight: int = 400
    tone: str = "ink"
    side: Side = Side.LEFT

    @property
    def font(self) -> QFont:
        return _font(look().font_family(), self.size, self.weight)


@lru_cache(maxsize=32)
def _font(family: str, size: Size, weight: int) -> QFont:
    made = QFont(family)
    made.setPixelSize(size.value)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)  # numbers change from picture to picture in their place
    return made


_SHIFT = {Side.LEFT: 0.0, Side.CENTRE: 0.5, Side.RIGHT: 1.0}


def put(painter: QPainter, at: QPointF, text: str, hand: Hand, room: float = WIDE) -> float:
    """Plain text with one end of its baseline at a point; gives the width that it took."""
    font = hand.font
    shown = fitted(text, font, room)
    width = advance(shown, font)
    painter.setFont(font)
    painter.setPen(tone(hand.tone))
    painter.drawText(QPointF(at.x() - _SHIFT[hand.side] * width, at.y()), shown)
    return width


def width_of(text: str, hand: Hand) -> float:
    return advance(text, hand.font)


def baseline(centre: float, hand: Hand) -> float:
    """Where capitals stand so that they look centred on a height."""
    return centre + QFontMetricsF(hand.font).capHeight() / 2


def sheet(painter: QPainter, place: QRectF) -> None:
    """A card with its hairline."""
    painter.setPen(QPen(tone("line"), 1))
    painter.setBrush(tone("card"))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 11.5, 11.5)


def sign(painter: QPainter, at: QPointF, part: str, radius: float = 5.0) -> None:
    """A dot for the leg and a square for the back, with a rim that parts it from the lines."""
    painter.setPen(QPen(tone("card"), 1))
    painter.setBrush(tone(part))
    if part == "back":
        side = 1.76 * radius
        painter.drawRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side))
    else:
        painter.drawEllipse(at, radius, radius)


def flag(painter: QPainter, at: QPointF) -> None:
    """A flare: a flag on its pole, whose foot is the point."""
    painter.setPen(pen("ink", 1.6))
    painter.drawLine(at, at - QPointF(0, 15))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone("ink"))
    top = at - QPointF(0, 15)
    corners = ((0, 0), (10, 0), (7.5, 3.75), (10, 7.5), (0, 7.5))
    painter.drawPolygon(QPolygonF([top + QPointF(x, y) for x, y in corners]))


def diamond(painter: QPainter, at: QPointF, radius: float = 6.5) -> None:
    """A visit."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone("ink2"))
    corners = ((0, -radius), (radius, 0), (0, radius), (-radius, 0))
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
