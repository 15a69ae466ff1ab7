"""The marks above the track as one picture, made once for a width and a look."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QPolygonF

from desktop.look import colour, draw_icon
from desktop.widgets.bar_value import Mark
from desktop.widgets.kept_picture import KeptPicture
from desktop.widgets.painted import box, plain_pen

HEIGHT = 14.0
_ROOM, _WIDE = 9.0, 12.0
"""What a mark takes on each side: where marks of a kind stand closer, one is painted for some."""

_DIAMOND = ((0.0, -5.5), (5.5, 0.0), (0.0, 5.5), (-5.5, 0.0))
_STEP = ((-4.0, 4.5), (4.0, 0.0), (-4.0, -4.5))
_RANK = {"diamond": 2, "flag": 1, "step": 0}
"""What is painted last lies on top."""


class MarkPicture:
    """Keeps the picture until the marks, the span, the size or the colours are others."""

    def __init__(self, tone: str) -> None:
        self._tone = tone
        self._kept = KeptPicture()

    def of(
        self,
        marks: Sequence[Mark],
        span: tuple[float, float],
        width: int,
        ratio: float,
        place: Callable[[float], float],
    ) -> QPixmap:
        """The marks of a span over so many points; `place` says where a second stands."""

        def paint(painter: QPainter) -> None:
            for mark, x in standing_apart(marks, place):
                _paint_mark(painter, mark, QPointF(x, HEIGHT / 2), self._tone)

        return self._kept.of(marks, span, QSize(width, ceil(HEIGHT)), ratio, paint)


def standing_apart(
    marks: Sequence[Mark], place: Callable[[float], float]
) -> list[tuple[Mark, float]]:
    """The marks that have room beside the last one of their kind, and where they stand.

    Where another kind stands in the way, they make way for it by no more than they are wide.
    """
    ends: dict[str, float] = {}
    found: list[tuple[Mark, float]] = []
    last = -2 * _ROOM
    for mark in marks:
        x = place(mark.second)
        if x - ends.get(mark.kind, -_ROOM) < _ROOM:
            continue
        if 0 <= x - last < _WIDE:
            x = last + _WIDE
        ends[mark.kind] = last = x
        found.append((mark, x))
    return sorted(found, key=lambda each: _RANK[each[0].kind])


def _paint_mark(painter: QPainter, mark: Mark, centre: QPointF, tone: str) -> None:
    if mark.kind == "flag":
        place = QRectF(centre.x() - 3, centre.y() - 6, 12, 12)
        box(painter, place.adjusted(-1, 0, -2, 1), 2, fill="card")
        draw_icon(painter, "flag", place, colour(tone))
        return
    corners = _DIAMOND if mark.kind == "diamond" else _STEP
    painter.setPen(plain_pen("card", 1.5))
    painter.setBrush(colour(tone))
    painter.drawPolygon(QPolygonF([centre + QPointF(*corner) for corner in corners]))
