"""Keys of the keyboard with what they do, as large as the session is."""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from desktop.look import Type, colour
from desktop.views.session.far import far_font, far_width
from desktop.widgets.painted import box

_STEP = Type.TITLE
_INSIDE, _BESIDE, _APART = 9, 8, 22


class Hint(NamedTuple):
    """A key and what it does."""

    key: str
    words: str


def cap_width(key: str, scale: float) -> int:
    height = _cap_height(scale)
    return max(height, ceil(far_width(key, _STEP, scale, 500) + 2 * _INSIDE * scale))


def _cap_height(scale: float) -> int:
    return round(_STEP.value.line * scale) + 4


def paint_cap(painter: QPainter, at: QPointF, key: str, scale: float, tone: QColor) -> None:
    """A key cap whose left end stands at a point, its middle on it."""
    height, letters = _cap_height(scale), far_font(_STEP, scale, 500)
    place = QRectF(at.x(), at.y() - height / 2, cap_width(key, scale), height)
    edge = QColor(tone)
    edge.setAlphaF(0.5)
    box(painter, place, 5 * scale, edge=QPen(edge, 1))
    metrics = QFontMetricsF(letters)
    left = place.center().x() - metrics.horizontalAdvance(key) / 2
    painter.setFont(letters)
    painter.setPen(tone)
    painter.drawText(QPointF(left, at.y() + metrics.capHeight() / 2), key)


def hints_width(hints: Sequence[Hint], scale: float) -> int:
    return sum(_hint_width(hint, scale) for hint in hints) + round(
        _APART * scale * max(0, len(hints) - 1)
    )


def _hint_width(hint: Hint, scale: float) -> int:
    words = far_width(hint.words, _STEP, scale, 400)
    return cap_width(hint.key, scale) + round(_BESIDE * scale) + words


def paint_hints(painter: QPainter, at: QPointF, hints: Sequence[Hint], scale: float) -> None:
    """Hints from a point to the right, their middle on it."""
    letters, left = far_font(_STEP, scale, 400), at.x()
    lift = QFontMetricsF(letters).capHeight() / 2
    for hint in hints:
        paint_cap(painter, QPointF(left, at.y()), hint.key, scale, colour("ink2"))
        words = left + cap_width(hint.key, scale) + _BESIDE * scale
        painter.setFont(letters)
        painter.setPen(colour("ink2"))
        painter.drawText(QPointF(words, at.y() + lift), hint.words)
        left += _hint_width(hint, scale) + round(_APART * scale)
