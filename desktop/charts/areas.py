"""What lies below the lines: bad spells, real change, the span of a week, expected rises.

What pyqtgraph gives is untyped; it stays inside the files that draw with it.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsRectItem,
    QStyleOptionGraphicsItem,
    QWidget,
)
from typing_extensions import override

from desktop.charts.columns import band, days_a_point
from desktop.charts.cosmetic import cosmetic_pen
from desktop.charts.placed_marks import PlacedMarks, Stretch
from desktop.charts.signs import TILE, hatch_strip
from desktop.charts.tones import change_tone, span_tone, spell_tone
from desktop.charts.view_range import ViewRange
from desktop.look import colour
from domain.values import NRS_TOP
from projections.trend import Column, Trend


class SpellArea:
    """The bad spells on one strip, over its whole height."""

    def __init__(self, box: Any, low: float, high: float) -> None:
        self._low, self._high = low, high
        self.item = _area(QGraphicsPathItem(), box)

    def display(self, spells: Sequence[Stretch]) -> None:
        self.item.setPath(_upright(spells, self._low, self._high))

    def restyle(self) -> None:
        self.item.setBrush(spell_tone())


class ChangeArea:
    """Where leg pain has really changed against the start: below a broken line."""

    def __init__(self, box: Any) -> None:
        self.area = _area(QGraphicsRectItem(), box)
        self.edge = pg.PlotCurveItem()
        self._box = box

    def add_edge(self) -> None:
        """The broken line, over the other areas."""
        self._box.addItem(self.edge, ignoreBounds=True)

    def display(self, level: float | None, view: ViewRange) -> None:
        whole = view.whole()
        for item in (self.area, self.edge):
            item.setVisible(level is not None)
        if level is not None:
            self.area.setRect(QRectF(whole.left, 0, whole.span, level))
            self.edge.setData(np.array([whole.left, whole.right]), np.array([level, level]))

    def restyle(self) -> None:
        self.area.setBrush(change_tone())
        pen = cosmetic_pen(colour("ok"), 1.2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        self.edge.setPen(pen)


class WeekSpan:
    """Between the least and the most leg pain of the week around each day."""

    def __init__(self, box: Any) -> None:
        self.item = _area(QGraphicsPathItem(), box)
        self._numbers = (np.empty(0),) * 3
        self._step = 0

    def display(self, trend: Trend) -> None:
        self._numbers = trend.ordinals().astype(np.float64), trend.leg_low, trend.leg_high
        self._step = 0

    def fit_to(self, pixels_a_day: float) -> None:
        step = days_a_point(pixels_a_day)
        if step != self._step:
            self._step = step
            self.item.setPath(_between(*band(*self._numbers, step)))

    def restyle(self) -> None:
        self.item.setBrush(span_tone())


class ExpectedRises:
    """The stretches in which a rise is expected, hatched."""

    def __init__(self, box: Any) -> None:
        self.item = Hatching()
        box.addItem(self.item, ignoreBounds=True)

    def display(self, rises: Column) -> None:
        self.item.display(rises)

    def restyle(self) -> None:
        self.item.update()


class Areas:
    """All that lies below the lines, on the strip of pain and on the other two."""

    def __init__(self, pain: Any, others: Sequence[tuple[Any, float]]) -> None:
        self.spells = [SpellArea(pain, 0, NRS_TOP)]
        self.spells += [SpellArea(box, 0, height) for box, height in others]
        self.change = ChangeArea(pain)
        self.span = WeekSpan(pain)
        self.rises = ExpectedRises(pain)
        self.change.add_edge()

    def display(self, trend: Trend, marks: PlacedMarks) -> None:
        for spell in self.spells:
            spell.display(marks.holds)
        self.span.display(trend)
        self.rises.display(marks.rises)

    def restyle(self) -> None:
        for spell in self.spells:
            spell.restyle()
        self.change.restyle()
        self.span.restyle()
        self.rises.restyle()


class Hatching(QGraphicsItem):
    """Upright areas filled with a pattern that keeps its size and goes along with the days.

    A path with a pattern costs a hundred times what the few rectangles in sight do.
    """

    def __init__(self) -> None:
        super().__init__()
        self._sides: Column = np.empty((0, 2))

    def display(self, sides: Column) -> None:
        """The left and the right side of each area."""
        self.prepareGeometryChange()
        self._sides = sides
        self.update()

    @override
    def boundingRect(self) -> QRectF:
        if not len(self._sides):
            return QRectF()
        left, right = float(self._sides.min()), float(self._sides.max())
        return QRectF(left, 0, right - left, NRS_TOP)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        scale, whole = painter.worldTransform(), painter.viewport()
        sides = np.clip(self._sides * scale.m11() + scale.dx(), 0, whole.width()).round()
        high, low = round(scale.dy() + NRS_TOP * scale.m22()), round(scale.dy())
        top, height = min(high, low), abs(low - high)
        sharp = painter.device().devicePixelRatioF()
        strip = hatch_strip(whole.width(), height, sharp)
        begun = round(scale.dx() + self.boundingRect().left() * scale.m11())
        painter.save()
        painter.resetTransform()
        for left, right in _joined(sides[sides[:, 1] > sides[:, 0]]):
            place = QRectF(left, top, right - left, height)
            cut = QRectF((left - begun) % TILE * sharp, 0, place.width() * sharp, height * sharp)
            painter.drawPixmap(place, strip, cut)
        painter.restore()


def _joined(sides: Column) -> list[list[int]]:
    """The sides of stretches, those that touch on the screen taken together."""
    if not len(sides):
        return []
    apart = sides[1:, 0] > sides[:-1, 1]
    left, right = sides[:, 0][np.r_[True, apart]], sides[:, 1][np.r_[apart, True]]
    joined: list[list[int]] = np.column_stack((left, right)).astype(int).tolist()
    return joined


def _area(item: Any, box: Any) -> Any:
    item.setPen(QPen(Qt.PenStyle.NoPen))
    box.addItem(item, ignoreBounds=True)
    return item


def _upright(stretches: Sequence[Stretch], low: float, high: float) -> QPainterPath:
    path = QPainterPath()
    for left, right in stretches:
        path.addRect(QRectF(left, low, right - left, high - low))
    return path


def _between(places: Column, low: Column, high: Column) -> QPainterPath:
    """The area between two lines, an area for each run of days that were read."""
    path = QPainterPath()
    known = np.flatnonzero(~np.isnan(low))
    for run in np.split(known, np.flatnonzero(np.diff(known) > 1) + 1):
        if len(run):
            there = np.column_stack((places[run], high[run]))
            back = np.column_stack((places[run], low[run]))[::-1]
            ring = np.vstack((there, back, there[:1]))
            path.addPath(pg.arrayToQPath(ring[:, 0], ring[:, 1]))
    return path
