"""The ticks of the facts as one picture, made once for a width and a look."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from math import log2

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop.look import Tokens, colour, tokens

_SHORT, _TALL = 3.0, 8.0
_STEP = 2


class TickPicture:
    """Keeps the picture until the facts, the span, the size or the colours are others.

    However many facts there are, each column of the picture asks only how many lie in it.
    """

    def __init__(self) -> None:
        self._ticks: Sequence[float] = ()
        self._made_for: tuple[int, float, float, int, int, float, Tokens] | None = None
        self._picture = QPixmap()

    def of(
        self, ticks: Sequence[float], start: float, end: float, size: QSize, ratio: float
    ) -> QPixmap:
        wanted = (len(ticks), start, end, size.width(), size.height(), ratio, tokens())
        if ticks is not self._ticks or wanted != self._made_for:
            self._picture = _painted(_counts(ticks, start, end, size.width()), size, ratio)
            self._ticks, self._made_for = ticks, wanted
        return self._picture


def _counts(ticks: Sequence[float], start: float, end: float, width: int) -> list[int]:
    """How many facts fall into each column; `ticks` ascend."""
    columns = max(1, width // _STEP)
    seconds = (end - start) / columns
    borders = [bisect_left(ticks, start + column * seconds) for column in range(columns)]
    borders.append(len(ticks))
    return [after - before for before, after in pairwise(borders)]


def _painted(counts: list[int], size: QSize, ratio: float) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter, tone = QPainter(picture), colour("ink3")
    densest = max(counts, default=1)
    for column, count in enumerate(counts):
        if count:
            height = _SHORT + (_TALL - _SHORT) * log2(count) / max(2.0, log2(densest))
            top = size.height() - height
            painter.fillRect(QRectF(column * _STEP, top, 1, height), tone)
    painter.end()
    return picture
