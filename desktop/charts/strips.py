"""The three strips of the trend chart on one pyqtgraph view, with one scale of days for all."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from desktop.charts.areas import Areas
from desktop.charts.columns import bars, days_a_bar, steps
from desktop.charts.measures import FAR_ROWS, ROWS, Measures, Strip
from desktop.charts.placed_marks import PlacedMarks
from desktop.charts.series import FarSeries, GridLines, PainSeries, SessionBars
from desktop.charts.view_range import ViewRange
from desktop.look import colour
from projections.trend import Trend


class Strips:
    """Pain, how far down the leg, and the exercises; the mouse and the keys pass through."""

    def __init__(self, parent: QWidget) -> None:
        self._view: Any = pg.GraphicsView(parent)
        self.widget: QWidget = self._view
        for part in (self.widget, self._view.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._boxes: list[Any] = [self._box() for _ in range(3)]
        pain, far, rows = self._boxes
        self.areas = Areas(pain, ((far, FAR_ROWS), (rows, ROWS)))
        self._grids = (GridLines(pain), GridLines(far), GridLines(rows))
        self._zero = GridLines(pain, "edge")
        self.back = PainSeries(pain, "back", "s")
        self.leg = PainSeries(pain, "leg", "o")
        self.far = FarSeries(far)
        self.sessions = SessionBars(rows)
        self._trend: Trend | None = None
        self._is_new = False
        self._lined: tuple[Measures, int, int] | None = None
        self.days_a_bar = 1
        self.restyle()

    def display(self, trend: Trend, marks: PlacedMarks) -> None:
        """New numbers for the items that are there already."""
        self._trend = trend
        self._is_new, self._lined = True, None
        self.areas.display(trend, marks)
        days = trend.ordinals().astype(np.float64)
        self.leg.display(days, trend.leg, trend.leg_mean, trend.recalled)
        self.back.display(days, trend.back, trend.back_mean, trend.recalled)

    def place(self, measures: Measures, view: ViewRange) -> None:
        """The strips at their places, showing a range of days."""
        top = measures.pain.top
        whole = QRectF(measures.left, top, measures.width, measures.rows.bottom - top).toRect()
        if self.widget.geometry() != whole:
            self.widget.setGeometry(whole)
        strips = (measures.pain, measures.far, measures.rows)
        for box, strip in zip(self._boxes, strips, strict=True):
            place = QRectF(0, strip.top - top, whole.width(), strip.height)
            if box.geometry() != place:
                box.setGeometry(place)
            _show(box, strip, view)
        if self._lined != (measures, view.first, view.last):
            self._lined = measures, view.first, view.last
            self._draw_grids(measures, view)
        self._fit_to(view, measures.width / view.span)

    def restyle(self) -> None:
        """The colours in force, for what is there."""
        self._view.setBackground(colour("card"))
        for part in (
            self.areas,
            *self._grids,
            self._zero,
            self.leg,
            self.back,
            self.far,
            self.sessions,
        ):
            part.restyle()

    def _fit_to(self, view: ViewRange, pixels_a_day: float) -> None:
        """As much detail as the days have room for."""
        self.areas.span.fit_to(pixels_a_day)
        for series in (self.leg, self.back):
            series.fit_to(view, pixels_a_day)
        days = days_a_bar(pixels_a_day)
        if self._trend is not None and (self._is_new or days != self.days_a_bar):
            self._is_new, self.days_a_bar = False, days
            self.far.display(*steps(self._trend, days))
            self.sessions.display(bars(self._trend, days))

    def _draw_grids(self, measures: Measures, view: ViewRange) -> None:
        whole = view.whole()
        self.areas.change.display(self._change_at(), view)
        levels = (pain_levels(measures)[1:], range(FAR_ROWS + 1), range(1, ROWS + 1))
        for grid, heights in zip(self._grids, levels, strict=True):
            grid.display(np.array(heights, dtype=np.float64), whole.left, whole.right)
        self._zero.display(np.zeros(1), whole.left, whole.right)

    def _change_at(self) -> float | None:
        change = None if self._trend is None else self._trend.real_change
        return None if change is None else float(change)

    def _box(self) -> Any:
        box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        box.setMenuEnabled(False)
        box.disableAutoRange()
        self._view.addItem(box)
        return box


def pain_levels(measures: Measures) -> tuple[int, ...]:
    """Which levels of pain have a line and a figure."""
    roomy = measures.pain.height / 5 >= 1.4 * measures.band_height
    return (0, 2, 4, 6, 8, 10) if roomy else (0, 5, 10)


def _show(box: Any, strip: Strip, view: ViewRange) -> None:
    box.invertY(strip.low > strip.high)
    low, high = sorted((strip.low, strip.high))
    box.setRange(xRange=(view.left, view.right), yRange=(low, high), padding=0)
