"""The drawn parts of the strips: points, lines, areas and bars, each kept and handed new numbers.

What pyqtgraph gives is untyped; it stays inside this file and the one of the strips.
"""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsItem

from desktop.charts.columns import Bars, days_a_point, thinned
from desktop.charts.cosmetic import cosmetic_pen
from desktop.charts.view_range import ViewRange
from desktop.look import colour, mixed, tokens
from projections.trend import Column, Marks

_FAINT = 0.58
_DOT = 8.0
_LEAST_DOT = 5.0
_MARK_PIXELS = 4.5
"""Days closer than this to each other are drawn as lines only."""

_CACHED = QGraphicsItem.CacheMode.DeviceCoordinateCache


class PainSeries:
    """One kind of pain: a mark a day, a thin line through them, a thick one for the means."""

    def __init__(self, box: Any, tone: str, symbol: str) -> None:
        self._tone = tone
        self._step = 0
        self._size = _DOT
        self._is_close = False
        self._numbers = (np.empty(0),) * 3
        self._recalled: Marks = np.empty(0, dtype=np.bool_)
        self.line = _line(box)
        self.dots = _marks(box, symbol)
        self.hollow = _marks(box, symbol)
        self.mean = _line(box)

    def display(self, days: Column, values: Column, means: Column, recalled: Marks) -> None:
        self._numbers = days, values, means
        self._recalled = recalled
        self._step = 0

    def fit_to(self, view: ViewRange, pixels_a_day: float) -> None:
        """Marks where they have room; fewer points and a thinner mean where days stand close."""
        self._show_marks(view, shown=pixels_a_day >= _MARK_PIXELS)
        self._size_marks(pixels_a_day)
        step, is_close = days_a_point(pixels_a_day), pixels_a_day < _MARK_PIXELS
        if step != self._step or is_close != self._is_close:
            self._step, self._is_close = step, is_close
            days, values, means = self._numbers
            # Where days share a point their lines would be a wall; the span of the leg tells more.
            self.line.setVisible(step == 1)
            if step == 1:
                self.line.setData(days, values)
            self.mean.setData(*thinned(days, means, step))
            self._set_pens()

    def _size_marks(self, pixels_a_day: float) -> None:
        """Smaller where days stand close, so that each mark is seen by itself."""
        size = min(_DOT, max(_LEAST_DOT, round(pixels_a_day)))
        if size != self._size:
            self._size = size
            for marks in (self.dots, self.hollow):
                marks.setSize(size)

    def _show_marks(self, view: ViewRange, *, shown: bool) -> None:
        """The marks of the days in sight: all of ten years would be handed over in vain."""
        for marks in (self.dots, self.hollow):
            marks.setVisible(shown)
        if not shown:
            return
        days, values, _ = self._numbers
        start, end = np.searchsorted(days, (view.left - 1, view.right + 1))
        days, values, later = days[start:end], values[start:end], self._recalled[start:end]
        said = ~np.isnan(values)
        for marks, these in ((self.dots, said & ~later), (self.hollow, said & later)):
            marks.setData(days[these], values[these])

    def restyle(self) -> None:
        tone, card = colour(self._tone), colour("card")
        self._set_pens()
        for marks, fill, edge, width in (
            (self.dots, tone, card, 1.0),
            (self.hollow, card, tone, 1.6),
        ):
            marks.setBrush(fill)
            marks.setPen(cosmetic_pen(edge, width))

    def _set_pens(self) -> None:
        """Thinner lines where days stand close: those of one pixel cost a third."""
        faint = mixed(getattr(tokens(), self._tone), tokens().card, _FAINT)
        self.line.setPen(cosmetic_pen(QColor(faint), 1.0 if self._is_close else 1.2))
        width = 1.8 if self._step > 1 else 2.4 if self._is_close else 3.0
        self.mean.setPen(cosmetic_pen(colour(self._tone), width))


class FarSeries:
    """How far down the leg, as an area of steps that hangs from above; a gap leaves it open."""

    def __init__(self, box: Any) -> None:
        # Two items, for the outline of a filled one would close at both ends.
        self.area, self.steps = (_steps(box, level) for level in (0.0, None))

    def display(self, edges: Column, farthest: Column) -> None:
        for item in (self.area, self.steps):
            item.setData(edges, farthest)

    def restyle(self) -> None:
        self.area.setPen(QPen(Qt.PenStyle.NoPen))
        self.area.setBrush(colour("leg_soft"))
        pen = cosmetic_pen(colour("leg"), 2.0)
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        self.steps.setPen(pen)


class SessionBars:
    """The sessions of all exercises; a frame around what went beyond a limit."""

    def __init__(self, box: Any) -> None:
        nothing = np.empty(0)
        self._frame_width = 1.5
        self.bars, self.frames = (
            pg.BarGraphItem(x0=nothing, x1=nothing, y0=nothing, y1=nothing) for _ in range(2)
        )
        for item in (self.bars, self.frames):
            box.addItem(item, ignoreBounds=True)
            item.setCacheMode(_CACHED)

    def display(self, value: Bars) -> None:
        self.bars.setOpts(x0=value.left, x1=value.right, y0=value.top, y1=value.bottom)
        framed = value.framed
        # Clear of the row above and of the days beside it, so that it frames one bar only.
        room = 0.12 if value.days == 1 else 0.0
        row = np.floor(value.bottom[framed])
        self._frame_width = 1.5 if value.days == 1 else 1.0
        self.frames.setOpts(
            pen=cosmetic_pen(colour("ink"), self._frame_width),
            x0=value.left[framed] - room,
            x1=value.right[framed] + room,
            y0=row + 0.14,
            y1=row + 1.0,
        )

    def restyle(self) -> None:
        self.bars.setOpts(pen=QPen(Qt.PenStyle.NoPen), brush=colour("fig"))
        self.frames.setOpts(pen=cosmetic_pen(colour("ink"), self._frame_width), brush=None)


class GridLines:
    """Level lines across a strip."""

    def __init__(self, box: Any, tone: str = "line") -> None:
        self._tone = tone
        self.lines = pg.PlotCurveItem(connect="pairs")
        box.addItem(self.lines, ignoreBounds=True)

    def display(self, levels: Column, left: float, right: float) -> None:
        self.lines.setData(np.tile([left, right], len(levels)), np.repeat(levels, 2))

    def restyle(self) -> None:
        self.lines.setPen(cosmetic_pen(colour(self._tone), 1.0))


def _line(box: Any) -> Any:
    made = pg.PlotDataItem(connect="finite", antialias=True)
    box.addItem(made, ignoreBounds=True)
    # Only what lies in a box already may be clipped to it; before, both settings get lost.
    made.setClipToView(True)
    made.setDynamicRangeLimit(None)
    # Smooth thick lines cost several times less piece by piece; their round ends are the joints.
    made.curve.setSegmentedLineMode("on")
    made.curve.setCacheMode(_CACHED)
    return made


def _steps(box: Any, level: float | None) -> Any:
    nothing = np.zeros(1), np.empty(0)
    made = pg.PlotCurveItem(*nothing, stepMode="center", connect="finite", fillLevel=level)
    box.addItem(made, ignoreBounds=True)
    made.setSegmentedLineMode("on")
    made.setCacheMode(_CACHED)
    return made


def _marks(box: Any, symbol: str) -> Any:
    made = pg.ScatterPlotItem(symbol=symbol, size=_DOT, antialias=True)
    box.addItem(made, ignoreBounds=True)
    return made
