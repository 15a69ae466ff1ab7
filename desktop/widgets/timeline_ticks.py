"""The ticks of the facts as one picture, made once for a width and a look."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from math import log2

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from desktop.look import colour
from desktop.widgets.kept_picture import KeptPicture

_SHORT, _TALL = 3.0, 8.0
_STEP = 2


class TickPicture:
    """Keeps the picture until the facts, the span, the size or the colours are others.

    However many facts there are, each column of the picture asks only how many lie in it.
    """

    def __init__(self) -> None:
        self._kept = KeptPicture()

    def of(
        self, ticks: Sequence[float], start: float, end: float, size: QSize, ratio: float
    ) -> QPixmap:
        def paint(painter: QPainter) -> None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            _paint(painter, _counts(ticks, start, end, size.width()), size.height())

        return self._kept.of(ticks, (len(ticks), start, end), size, ratio, paint)


def _counts(ticks: Sequence[float], start: float, end: float, width: int) -> list[int]:
    """How many facts fall into each column; `ticks` ascend."""
    columns = max(1, width // _STEP)
    seconds = (end - start) / columns
    borders = [bisect_left(ticks, start + column * seconds) for column in range(columns)]
    borders.append(len(ticks))
    return [after - before for before, after in pairwise(borders)]


def _paint(painter: QPainter, counts: list[int], bottom: int) -> None:
    tone, densest = colour("ink3"), max(counts, default=1)
    for column, count in enumerate(counts):
        if count:
            height = _SHORT + (_TALL - _SHORT) * log2(count) / max(2.0, log2(densest))
            painter.fillRect(QRectF(column * _STEP, bottom - height, 1, height), tone)
