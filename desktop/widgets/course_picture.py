"""The whole course as one slim line above a list, with the moment that is looked at on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.look import Type, colour, line_height, mixed, scaled, tokens
from desktop.widgets.fit import Letters, Side, baseline, width_of, write
from desktop.widgets.kept_picture import KeptPicture
from desktop.widgets.painted import disc, plain_pen, smooth
from desktop.widgets.seeker import DAY, Seeker

Line = tuple[tuple[float, float | None], ...]

_TOP = 10.0
"""The highest number of the scale."""

_HEIGHT = 72
_GAP = 10.0
_DAYS_STRENGTH, _AHEAD_STRENGTH = 0.42, 0.36


@dataclass(frozen=True, eq=False)
class PictureValue:
    """Seconds since 1970 and numbers from 0 to 10; None in a line is a gap.

    The picture of the lines is kept as long as `mean` is the same object.
    """

    start: float
    end: float
    position: float
    is_now: bool
    days: Line = ()
    mean: Line = ()
    spoken: str = ""


class CoursePicture(Seeker):
    """The line of the whole course; the arrow keys move the moment as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = PictureValue(0, 1, 1, is_now=True)
        self._known, self._ahead = _Drawn(1.0), _Drawn(_AHEAD_STRENGTH)
        self.setPageStep(7)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def display(self, value: PictureValue) -> None:
        self._value = value
        self.show_day(value)
        self.setAccessibleName(value.spoken)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, round(scaled(_HEIGHT)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        place = self._place()
        self._paint_scale(painter, place)
        split = self._x(self._value.position)
        ratio = self.devicePixelRatioF()
        for left, right, drawn in (
            (0.0, split, self._known),
            (split, float(self.width()), self._ahead),
        ):
            painter.save()
            painter.setClipRect(QRectF(left, 0, right - left, self.height()))
            painter.drawPixmap(QPointF(0, 0), drawn.of(self._value, self.size(), place, ratio))
            painter.restore()
        self._paint_moment(painter, place, split)

    def _paint_scale(self, painter: QPainter, place: QRectF) -> None:
        letters = Letters(Type.CAPTION, tone="ink2", side=Side.RIGHT)
        for number in (0, int(_TOP)):
            y = _y(place, number)
            painter.fillRect(QRectF(place.left(), round(y), place.width(), 1), colour("line"))
            at = QPointF(place.left() - 8, baseline(y, Type.CAPTION))
            write(painter, at, str(number), letters, place.left() - 8)

    def _paint_moment(self, painter: QPainter, place: QRectF, x: float) -> None:
        tone = "ink" if self._value.is_now else "past"
        painter.fillRect(QRectF(x - 1, place.top() - 4, 2, place.height() + 8), colour(tone))
        level = _at(self._value.mean, self._value.position)
        if level is not None:
            disc(painter, QPointF(x, _y(place, level)), 5, fill=tone, edge=plain_pen("card", 1.5))

    @override
    def seek(self, x: float) -> None:
        place = self._place()
        share = min(1.0, max(0.0, (x - place.left()) / max(1.0, place.width())))
        if share > 1 - 4 / max(5.0, place.width()):
            self.returned.emit()
        else:
            self.sought.emit(self._value.start + share * (self._value.end - self._value.start))

    def _place(self) -> QRectF:
        """Where the lines lie: the numbers of the scale stand before it."""
        left = width_of(str(int(_TOP)), Type.CAPTION) + 8.0
        above = max(_GAP, line_height(Type.CAPTION) / 2)
        height = self.height() - 2 * above
        return QRectF(left, above, self.width() - left - 6, max(1.0, height))

    def _x(self, second: float) -> float:
        place, value = self._place(), self._value
        share = (second - value.start) / max(1.0, value.end - value.start)
        return place.left() + min(1.0, max(0.0, share)) * place.width()


class _Drawn:
    """The lines as a picture, made once for a course, a size and a look."""

    def __init__(self, strength: float) -> None:
        self._strength = strength
        self._kept = KeptPicture()

    def of(self, value: PictureValue, size: QSize, place: QRectF, ratio: float) -> QPixmap:
        paint = partial(self._paint, value, place)
        return self._kept.of(value.mean, (value.start, value.end), size, ratio, paint)

    def _paint(self, value: PictureValue, place: QRectF, painter: QPainter) -> None:
        for line, width, strength in (
            (value.days, 1.2, _DAYS_STRENGTH),
            (value.mean, 2.5, 1.0),
        ):
            tone = mixed(tokens().leg, tokens().card, 1 - strength * self._strength)
            _paint_line(painter, _placed(line, value, place), QColor(tone), width)


def _placed(line: Line, value: PictureValue, place: QRectF) -> list[QPointF | None]:
    """Where the numbers lie; of many days in the same place the highest and the lowest."""
    span = max(1.0, value.end - value.start)
    points: list[QPointF | None] = []
    for second, highest, lowest in thinned(line, (value.end - value.start) / place.width()):
        x = place.left() + (second - value.start) / span * place.width()
        numbers = (highest,) if highest == lowest else (highest, lowest)
        points += (None if number is None else QPointF(x, _y(place, number)) for number in numbers)
    return points


def thinned(line: Line, least: float) -> Iterator[tuple[float, float | None, float | None]]:
    """The highest and the lowest of what lies closer together than `least` seconds."""
    for _, days in groupby(line, key=lambda day: int(day[0] / max(1.0, least, DAY))):
        together = list(days)
        known = [number for _, number in together if number is not None]
        yield together[0][0], max(known, default=None), min(known, default=None)


def _paint_line(
    painter: QPainter, points: Sequence[QPointF | None], tone: QColor, width: float
) -> None:
    painter.setPen(plain_pen(tone, width))
    for is_gap, piece in groupby(points, key=lambda point: point is None):
        run = [point for point in piece if point is not None]
        if is_gap:
            continue
        if len(run) > 1:
            painter.drawPolyline(run)
        else:
            painter.drawPoint(run[0])


def _y(place: QRectF, number: float) -> float:
    return place.bottom() - number / _TOP * place.height()


def _at(line: Line, second: float) -> float | None:
    """The number of the day in which a second lies."""
    if not line:
        return None
    place = round((second - line[0][0]) / DAY)
    return line[place][1] if 0 <= place < len(line) else None
