"""Where the parts of the aftermath chart lie, and what is written around its lines."""

from dataclasses import dataclass
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.charts.measures import Strip
from desktop.language import tr
from desktop.look import Type, colour, font, line_height, scaled
from desktop.widgets.fit import Letters, Side, advance, baseline, width_of, write
from desktop.wording import aftermath as words
from projections.aftermath import HOURS, Aftermath

MARKED_HOURS = (-12, 0, 12, 24, 36, 48, 60, 72)
_FIRST_WORDS = (0, 24, 48, 72, -12, 36, 12, 60)
"""Whose words are placed first where not all have room."""

_LEAST_HIGH, _LEAST_LOW = 3, -2
_SPARE = 0.7
_GOLDEN = 0.618033988749895
_SPREAD = 0.46
_ROOM = 12.0
_LEAST_WIDTH, _LEAST_HEIGHT = 260.0, 200.0


@dataclass(frozen=True, slots=True)
class Frame:
    """The chart's parts in its own pixels; `strip` goes by points above the level before.

    `morning` is how many hours after a session the next morning usually begins.
    """

    left: float
    right: float
    strip: Strip
    morning: float | None = None

    @property
    def place(self) -> QRectF:
        return QRectF(self.left, self.strip.top, self.right - self.left, self.strip.height)

    def x(self, hour: float) -> float:
        share = (hour - HOURS[0]) / (HOURS[-1] - HOURS[0])
        return self.left + share * (self.right - self.left)

    def hour(self, x: float) -> float:
        share = (x - self.left) / max(1.0, self.right - self.left)
        return HOURS[0] + share * (HOURS[-1] - HOURS[0])

    def points(self, y: float) -> float:
        strip = self.strip
        return strip.high + (y - strip.top) / max(1.0, strip.height) * (strip.low - strip.high)


def reach(sessions: tuple[Aftermath, ...]) -> tuple[int, int]:
    """The lowest and the highest points to be seen, the same while the sessions are played."""
    said = [points for each in sessions for points in each.hourly if points is not None]
    return min((*said, _LEAST_LOW)), max((*said, _LEAST_HIGH))


def shift(place: int) -> float:
    """How far a thin line lies beside its points, so that many can be told apart: below a quarter.

    It goes by the place of the session among those that are laid, and is spread evenly over any
    number of them.
    """
    return ((place * _GOLDEN) % 1 - 0.5) * _SPREAD


def frame(
    width: float, height: float, reach: tuple[int, int], morning: float | None = None
) -> Frame:
    low, high = reach
    line = line_height(Type.CAPTION)
    left = float(_names_width() + round(scaled(14)))
    right = max(left + 1, width - _right_gutter())
    top = float(ceil(line) + 6)
    strip = Strip(top, max(1.0, height - top - ceil(line) - 12), high + _SPARE, low - _SPARE)
    return Frame(left, right, strip, morning)


def least_width() -> int:
    return ceil(_names_width() + scaled(14) + _right_gutter() + _LEAST_WIDTH)


def least_height() -> int:
    return ceil(scaled(_LEAST_HEIGHT))


def levels(shown: Frame) -> tuple[int, ...]:
    """Which points have a line and a figure: every one, or fewer where they lie close."""
    strip = shown.strip
    low, high = ceil(strip.low), floor(strip.high)
    pitch = strip.height / (strip.high - strip.low)
    wanted = 1.5 * line_height(Type.CAPTION)
    step = next((step for step in (1, 2, 5) if step * pitch >= wanted), 10)
    return tuple(level for level in range(low, high + 1) if level % step == 0)


def paint_frame(painter: QPainter, shown: Frame) -> None:
    """The scale at the left, the hours below, and the next morning above."""
    _paint_scale(painter, shown)
    _paint_hours(painter, shown)
    if shown.morning is not None:
        _paint_morning(painter, shown, shown.morning)


def paint_times(painter: QPainter, shown: Frame) -> None:
    """Where every session lies, and the next morning; over the lines, which are read from there."""
    painter.setPen(QPen(colour("ink"), 1))
    _paint_upright(painter, shown, 0)
    if shown.morning is not None:
        pen = QPen(colour("edge"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2, 4])
        painter.setPen(pen)
        _paint_upright(painter, shown, shown.morning)


def _paint_upright(painter: QPainter, shown: Frame, hour: float) -> None:
    x, strip = round(shown.x(hour)) + 0.5, shown.strip
    painter.drawLine(QPointF(x, strip.top), QPointF(x, strip.bottom))


def _paint_scale(painter: QPainter, shown: Frame) -> None:
    right = shown.left - 10
    for level in levels(shown):
        at = QPointF(right, baseline(shown.strip.y(level), Type.CAPTION))
        letters = Letters(Type.CAPTION, 600 if not level else 400, "ink2", Side.RIGHT)
        write(painter, at, words.signed(level), letters, right)
    title, below = words.LEG
    line, top = line_height(Type.CAPTION), shown.strip.top
    at = QPointF(0, baseline(top + line_height(Type.BODY) / 2, Type.BODY, 600))
    write(painter, at, tr(title), Letters(Type.BODY, 600), right)
    for place, each in enumerate((tr(below), tr(words.LEVEL_AXIS))):
        centre = top + line_height(Type.BODY) + (place + 0.5) * line + 1
        at = QPointF(0, baseline(centre, Type.CAPTION))
        write(painter, at, each, Letters(Type.CAPTION, tone="ink2"), right)


def _paint_hours(painter: QPainter, shown: Frame) -> None:
    foot = shown.strip.bottom
    base = foot + 9 + baseline(line_height(Type.CAPTION) / 2, Type.CAPTION)
    for hour in MARKED_HOURS:
        painter.fillRect(QRectF(round(shown.x(hour)), foot, 1, 5), colour("edge"))
    taken: list[tuple[float, float]] = []
    for hour in _FIRST_WORDS:
        weight, tone = (400, "ink2") if hour else (600, "ink")
        said = words.hour(hour)
        wide = advance(said, font(Type.CAPTION, weight))
        centre = min(shown.x(hour), shown.right + _right_gutter() - wide / 2)
        left, right = centre - wide / 2 - 6, centre + wide / 2 + 6
        if all(right <= a or left >= b for a, b in taken):
            taken.append((left, right))
            letters = Letters(Type.CAPTION, weight, tone, Side.CENTRE)
            write(painter, QPointF(centre, base), said, letters, wide)


def _paint_morning(painter: QPainter, shown: Frame, morning: float) -> None:
    said = tr(words.NEXT_MORNING)
    at = QPointF(shown.x(morning), baseline(line_height(Type.CAPTION) / 2, Type.CAPTION))
    room = advance(said, font(Type.CAPTION))
    write(painter, at, said, Letters(Type.CAPTION, tone="ink2", side=Side.CENTRE), room)


def _names_width() -> int:
    title, below = words.LEG
    scale = width_of(words.signed(10), Type.CAPTION, 600)
    named = width_of(tr(title), Type.BODY, 600)
    lines = (tr(below), tr(words.LEVEL_AXIS))
    return max(named, *(width_of(each, Type.CAPTION) for each in lines)) + 12 + scale


def _right_gutter() -> float:
    return width_of(words.hour(HOURS[-1]), Type.CAPTION) / 2 + _ROOM
