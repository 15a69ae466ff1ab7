"""The heads of the two periods that are compared, and each of their days as dots below them."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.look import Role, Type, colour, line_height, scaled, set_role
from desktop.widgets.compare_columns import (
    Column,
    CompareColumns,
    Lines,
    height_of,
    lines_of,
    paint_lines,
)
from desktop.widgets.fit import Letters, Side, baseline, width_of, write
from desktop.widgets.painted import Painted, plain_pen, smooth
from desktop.widgets.scale import paint_sign

_TOP, _GAP, _PLOT, _SIDES, _BOTTOM = 4.0, 14.0, 104.0, 8.0, 16.0
_SCALE = 10
_LINES_AT = (0, 5, 10)
_NATURAL = 900


@dataclass(frozen=True)
class Line:
    """One pain, a value a day on the 0-10 scale, and its mean; `tone` is "leg" or "back"."""

    tone: str
    values: tuple[int | None, ...]
    mean: float | None


@dataclass(frozen=True)
class Half:
    """One period: what it is called, which days, how many were read, and their pain."""

    title: str
    days: str
    read: str
    first: str
    last: str
    lines: tuple[Line, ...]
    spoken: str


class CompareHead(Painted):
    """Two periods by name, with their days on one scale of pain from 0 to 10."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, Role.Graphic)
        self._sides: tuple[Half, ...] = ()
        self._words = ("", "")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def display(self, then: Half, now: Half, *, name: str, note: str) -> None:
        """`name` and `note` say what the dots are."""
        if (self._sides, self._words) == ((then, now), (name, note)):
            return
        self._sides, self._words = (then, now), (name, note)
        told = (f"{each.title}, {each.days}, {each.read}. {each.spoken}" for each in (then, now))
        self.setAccessibleName(" ".join(told))
        self.updateGeometry()
        self.update()

    def titles(self) -> tuple[str, ...]:
        return tuple(each.title for each in self._sides)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_NATURAL, self.heightForWidth(_NATURAL))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(round(scaled(240)), round(scaled(_PLOT)))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        columns = CompareColumns.of(width)
        words = max((height_of(each) for each in self._heads(columns)), default=0.0)
        above = height_of(self._axis_words(columns)) + 6 if columns.is_stacked else 0.0
        return ceil(
            _TOP + words + above + _GAP + scaled(_PLOT) + line_height(Type.CAPTION) + _BOTTOM
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, columns = smooth(QPainter(self)), CompareColumns.of(self.width())
        heads, top = self._heads(columns), _TOP
        for column, lines in zip((columns.then, columns.now), heads, strict=False):
            paint_lines(painter, QPointF(column.left, top), lines, column.width)
        top += max((height_of(each) for each in heads), default=0.0)
        top = self._paint_axis(painter, columns, top)
        radius = self._radius(columns.then.width)
        for column, side in zip((columns.then, columns.now), self._sides, strict=False):
            _paint_plot(painter, _plot(column, top), side, radius)

    def _radius(self, width: float) -> float:
        """How large the dots are: as large as the longer of the two periods has room for."""
        longest = max((len(line.values) for side in self._sides for line in side.lines), default=1)
        return scaled(min(3.5, max(1.0, width / max(1, longest) / 3)))

    def _paint_axis(self, painter: QPainter, columns: CompareColumns, top: float) -> float:
        """What the dots are, and the figures of their scale; returns where the plots begin."""
        lines = self._axis_words(columns)
        if columns.is_stacked:
            return paint_lines(painter, QPointF(0, top + 6), lines, columns.name.width) + _GAP
        top += _GAP
        paint_lines(painter, QPointF(0, top), lines, columns.name.width - scaled(28))
        letters = Letters(Type.CAPTION, tone="ink2", side=Side.RIGHT)
        for value in _LINES_AT:
            middle = _height(_plot(columns.then, top), value)
            at = QPointF(columns.then.left - 10, baseline(middle, Type.CAPTION))
            write(painter, at, str(value), letters, scaled(28))
        return top

    def _heads(self, columns: CompareColumns) -> list[Lines]:
        return [
            lines_of(
                [
                    (side.title, Letters(Type.LEAD)),
                    (side.days, Letters(tone="ink2")),
                    (side.read, Letters(Type.CAPTION, tone="ink2")),
                ],
                column.width,
            )
            for column, side in zip((columns.then, columns.now), self._sides, strict=False)
        ]

    def _axis_words(self, columns: CompareColumns) -> Lines:
        name, note = self._words
        room = columns.name.width - (0.0 if columns.is_stacked else scaled(28))
        small = Letters(Type.CAPTION, tone="ink2")
        return lines_of([(name, Letters(weight=500)), (note, small)], room)


def _plot(column: Column, top: float) -> QRectF:
    return QRectF(column.left, top, column.width, scaled(_PLOT))


def _height(plot: QRectF, value: float) -> float:
    return plot.bottom() - value / _SCALE * plot.height()


def _paint_plot(painter: QPainter, plot: QRectF, side: Half, radius: float) -> None:
    for value in _LINES_AT:
        at = round(_height(plot, value))
        painter.fillRect(QRectF(plot.left(), at, plot.width(), 1), colour("line"))
    for line in side.lines:
        _paint_mean(painter, plot, line)
    for line in side.lines:
        _paint_days(painter, plot, line, radius)
    _paint_ends(painter, plot, (side.first, side.last))


def _paint_mean(painter: QPainter, plot: QRectF, line: Line) -> None:
    if line.mean is not None:
        painter.setPen(plain_pen(line.tone, 2))
        at = round(_height(plot, line.mean))
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at))


def _paint_days(painter: QPainter, plot: QRectF, line: Line, radius: float) -> None:
    across = (plot.width() - 2 * _SIDES) / max(1, len(line.values) - 1)
    alone = plot.center().x() if len(line.values) == 1 else plot.left() + _SIDES
    # Beside each other, so that a day on which both were the same shows both.
    aside = radius * (-0.7 if line.tone == "back" else 0.7)
    for number, value in enumerate(line.values):
        if value is not None:
            centre = QPointF(alone + number * across + aside, _height(plot, value))
            paint_sign(painter, centre, radius, line.tone)


def _paint_ends(painter: QPainter, plot: QRectF, ends: Sequence[str]) -> None:
    middle = plot.bottom() + 4 + line_height(Type.CAPTION) / 2
    first, last = ends
    at = QPointF(plot.left(), baseline(middle, Type.CAPTION))
    write(painter, at, first, Letters(Type.CAPTION, tone="ink2"), plot.width())
    room = plot.width() - width_of(first, Type.CAPTION) - 8
    if last != first and width_of(last, Type.CAPTION) <= room:
        letters = Letters(Type.CAPTION, tone="ink2", side=Side.RIGHT)
        write(painter, QPointF(plot.right(), at.y()), last, letters, room)
