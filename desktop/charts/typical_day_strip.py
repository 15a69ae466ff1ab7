"""Some days laid over each other on one clock: pain above, sessions of each exercise below."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.look import Role, Type, colour, line_height, scaled, set_role
from desktop.widgets.fit import Letters, Side, baseline, width_of, write
from desktop.widgets.painted import Painted, box, disc, plain_pen, smooth
from desktop.wording.typical_day import clock as clock_time
from projections.typical_day import BLOCK_HOURS, HOURS, MINUTES, Block, Said

_PAIN, _ROW, _GAP = 80.0, 18.0, 8.0
_FIGURES, _MOST_GUTTER = 24.0, 0.36
_SCALE, _SCALE_LINES = 10, (0, 5, 10)
_NATURAL = 900


@dataclass(frozen=True)
class StripRow:
    """The sessions of one exercise by the hour after 04:00, each a share of the highest bar."""

    name: str
    shares: tuple[float, ...]


@dataclass(frozen=True)
class Strip:
    """What is drawn: pain by blocks, single readings where they are few, and rows of bars."""

    heading: str
    blocks: tuple[Block, ...] = ()
    readings: tuple[Said, ...] = ()
    rows: tuple[StripRow, ...] = ()
    spoken: str = ""


class TypicalDayStrip(Painted):
    """One day from 04:00 to 04:00; two of them with as many rows compare hour by hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, Role.Graphic)
        self._strip = Strip("")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def display(self, strip: Strip) -> None:
        self._strip = strip
        self.setAccessibleName(strip.spoken)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_NATURAL, self.heightForWidth(_NATURAL))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(round(scaled(240)), round(scaled(_PAIN)))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return ceil(self._places(width).bottom + 6 + line_height(Type.CAPTION))

    def _places(self, width: int) -> "_Places":
        names = [row.name for row in self._strip.rows]
        return _Places.of(width, [*names, self._strip.heading], len(names))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, places = smooth(QPainter(self)), self._places(self.width())
        _paint_hours(painter, places)
        _paint_scale(painter, places, self._strip.heading)
        _paint_pain(painter, places.clock, places.pain, self._strip)
        for number, row in enumerate(self._strip.rows):
            _paint_row(painter, places, places.row(number), row)


@dataclass(frozen=True)
class _Clock:
    """The 24 hours of the programme day from left to right."""

    left: float
    right: float

    def at(self, minute: float) -> float:
        return self.left + minute / (HOURS * MINUTES) * (self.right - self.left)

    def hour(self) -> float:
        return (self.right - self.left) / HOURS


@dataclass(frozen=True)
class _Places:
    """Where everything stands; names go above what they name where they would take its room."""

    clock: _Clock
    pain: QRectF
    row_height: float
    name_height: float
    rows: int

    @classmethod
    def of(cls, width: float, names: Sequence[str], rows: int) -> "_Places":
        beside = max(width_of(name, Type.CAPTION, 500) for name in names) + 16
        scale = scaled(_FIGURES)
        is_stacked = beside + scale > width * _MOST_GUTTER
        left = scale if is_stacked else max(beside, _width_beside(names[-1]) + scale)
        right = width - _half_an_hour_name() - 2
        line = line_height(Type.CAPTION) if is_stacked else 0.0
        top = line_height(Type.CAPTION) / 2 + line
        pain = QRectF(left, top, right - left, scaled(_PAIN))
        return cls(_Clock(left, right), pain, scaled(_ROW) + line, line, rows)

    def row(self, number: int) -> float:
        """The top of one row of bars, with its name."""
        return self.pain.bottom() + _GAP + number * self.row_height

    @property
    def bottom(self) -> float:
        return self.row(self.rows)


def _width_beside(heading: str) -> float:
    return width_of(heading, Type.CAPTION, 500) + 8


def _half_an_hour_name() -> float:
    return max(width_of(name, Type.CAPTION) for name in _hour_names()) / 2


def _hour_names() -> list[str]:
    return [clock_time(hour) for hour in range(0, HOURS + 1, BLOCK_HOURS)]


def _height(pain: QRectF, value: float) -> float:
    return pain.bottom() - value / _SCALE * pain.height()


def _paint_hours(painter: QPainter, places: _Places) -> None:
    """A hairline and a time every three hours; every other time where they would touch."""
    clock, top, bottom = places.clock, places.pain.top(), places.bottom
    names, widest = _hour_names(), 2 * _half_an_hour_name()
    room = BLOCK_HOURS * clock.hour()
    every = next((step for step in (1, 2) if widest + 8 <= step * room), 4)
    middle = bottom + 6 + line_height(Type.CAPTION) / 2
    letters = Letters(Type.CAPTION, tone="ink2", side=Side.CENTRE)
    for number, name in enumerate(names):
        across = clock.at(number * BLOCK_HOURS * MINUTES)
        painter.fillRect(QRectF(round(across), top, 1, bottom - top), colour("line"))
        if number % every == 0:
            place = QPointF(across, baseline(middle, Type.CAPTION))
            write(painter, place, name, letters, widest + 2)


def _paint_scale(painter: QPainter, places: _Places, heading: str) -> None:
    pain, letters = places.pain, Letters(Type.CAPTION, tone="ink2", side=Side.RIGHT)
    for value in _SCALE_LINES:
        at = round(_height(pain, value))
        painter.fillRect(QRectF(pain.left(), at, pain.width(), 1), colour("line"))
        place = QPointF(pain.left() - 8, baseline(at, Type.CAPTION))
        write(painter, place, str(value), letters, scaled(_FIGURES))
    is_above = places.name_height > 0
    top = pain.top() - places.name_height / 2 - 6 if is_above else pain.top() + 4
    room = pain.right() if is_above else pain.left() - scaled(_FIGURES)
    left = QPointF(0, baseline(top, Type.CAPTION, 500))
    write(painter, left, heading, Letters(Type.CAPTION, 500), room)


def _paint_row(painter: QPainter, places: _Places, top: float, row: StripRow) -> None:
    clock, foot = places.clock, top + places.row_height
    painter.fillRect(QRectF(0, round(foot), clock.right, 1), colour("line"))
    name_height = places.name_height or places.row_height
    at = QPointF(0, baseline(top + name_height / 2, Type.CAPTION, 500))
    room = clock.right if places.name_height else clock.left - 8
    write(painter, at, row.name, Letters(Type.CAPTION, 500), room)
    width, tallest = clock.hour() * 0.7, scaled(_ROW) - 3
    for hour, share in enumerate(row.shares):
        if share > 0:
            height = max(3.0, share * tallest)
            left = clock.at((hour + 0.5) * MINUTES) - width / 2
            box(painter, QRectF(left, foot - height, width, height), 1.5, fill="fig")


def _paint_pain(painter: QPainter, clock: _Clock, pain: QRectF, strip: Strip) -> None:
    known = [block for block in strip.blocks if block.median is not None]
    width = max(8.0, clock.hour() * 0.9)
    for block in known:
        least, most = block.range or (0, 0)
        top, foot = _height(pain, most) - 4, _height(pain, least) + 4
        place = QRectF(_centre(clock, block) - width / 2, top, width, foot - top)
        box(painter, place, 4, fill="leg_soft", edge="leg")
    painter.setPen(plain_pen("leg", 2.5))
    for one, other in pairwise(known):
        if other.hour - one.hour == BLOCK_HOURS:
            painter.drawLine(_middle(clock, pain, one), _middle(clock, pain, other))
    for block in known:
        disc(painter, _middle(clock, pain, block), scaled(5), fill="leg")
    shown = {block.hour for block in known}
    for said in strip.readings:
        if said.minute // MINUTES // BLOCK_HOURS * BLOCK_HOURS not in shown:
            centre = QPointF(clock.at(said.minute), _height(pain, said.pain))
            disc(painter, centre, scaled(4), fill="card", edge=plain_pen("leg", 1.6))


def _centre(clock: _Clock, block: Block) -> float:
    return clock.at((block.hour + BLOCK_HOURS / 2) * MINUTES)


def _middle(clock: _Clock, pain: QRectF, block: Block) -> QPointF:
    return QPointF(_centre(clock, block), _height(pain, float(block.median or 0)))
