"""The drawn parts of the aftermath chart: thin lines, the thick one, and the one that is marked.

What pyqtgraph gives is untyped; it stays inside this file.
"""

from collections.abc import Sequence
from fractions import Fraction
from math import nan
from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QGraphicsItem, QWidget

from desktop.charts.aftermath_frame import Frame, levels, shift
from desktop.charts.aftermath_signs import FADED, faded
from desktop.charts.cosmetic import cosmetic_pen
from desktop.charts.series import GridLines
from desktop.look import colour
from projections.aftermath import HOURS, Aftermath
from projections.heard import HOUR, Heard, Kind

Column = npt.NDArray[np.float64]

_DOT, _SMALL_DOT = 8.0, 6.0
"""Of a check-in where it was given, and of a reading of the moment."""

_HOURS = np.arange(HOURS[0], HOURS[-1] + 2, dtype=np.float64)
"""The hours, and one more that parts a line from the next."""

_CACHED = QGraphicsItem.CacheMode.DeviceCoordinateCache


class Lines:
    """Lays sessions over each other; the mouse and the keys pass through."""

    def __init__(self, parent: QWidget) -> None:
        self._view: Any = pg.GraphicsView(parent)
        self.widget: QWidget = self._view
        for part in (self.widget, self._view.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._box: Any = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0)
        self._box.setMenuEnabled(False)
        self._box.disableAutoRange()
        self._view.addItem(self._box)
        self._grid, self._zero = GridLines(self._box), GridLines(self._box, "edge")
        self.thin = tuple(self._curve() for _ in FADED)
        self.beyond = self._curve()
        self.middle = self._curve()
        self.marked = self._curve()
        self._style = Qt.PenStyle.SolidLine
        self.dots: Any = pg.ScatterPlotItem(symbol="o", size=_DOT, antialias=True)
        self._box.addItem(self.dots, ignoreBounds=True)
        self.restyle()

    def display(self, sessions: Sequence[Aftermath], middle: Sequence[Fraction | None]) -> None:
        """A thin line for each session but the last, which is marked, and the thick line."""
        thin = list(enumerate(sessions[:-1]))
        within = [(n, each) for n, each in thin if each.session.within_budget]
        beyond = [(n, each) for n, each in thin if not each.session.within_budget]
        count = len(FADED)
        for third, item in enumerate(self.thin):
            first, last = len(within) * third // count, len(within) * (third + 1) // count
            _lay(item, within[first:last])
        _lay(self.beyond, beyond)
        values = [nan if value is None else float(value) for value in middle]
        self.middle.setData(_HOURS[:-1], np.array(values))
        self._mark(sessions[-1] if sessions else None)

    def place(self, frame: Frame) -> None:
        whole = frame.place.toRect()
        if self.widget.geometry() != whole:
            self.widget.setGeometry(whole)
        self._box.setGeometry(QRectF(0, 0, whole.width(), whole.height()))
        strip = frame.strip
        self._box.setRange(xRange=(HOURS[0], HOURS[-1]), yRange=(strip.low, strip.high), padding=0)
        heights = np.array([level for level in levels(frame) if level], dtype=np.float64)
        self._grid.display(heights, HOURS[0], HOURS[-1])
        self._zero.display(np.zeros(1), HOURS[0], HOURS[-1])

    def restyle(self) -> None:
        """The colours in force, for what is there."""
        card, leg, ink = colour("card"), colour("leg"), colour("ink")
        self._view.setBackground(card)
        for part in (self._grid, self._zero):
            part.restyle()
        for item, share in zip(self.thin, FADED, strict=True):
            item.setPen(cosmetic_pen(faded(share), 1.0))
        self.beyond.setPen(cosmetic_pen(faded(FADED[1]), 1.0, Qt.PenStyle.DashLine))
        self.middle.setPen(cosmetic_pen(leg, 3.5))
        self.marked.setPen(cosmetic_pen(ink, 1.8, self._style))
        self.dots.setBrush(ink)
        self.dots.setPen(cosmetic_pen(card, 1.2))

    def _mark(self, session: Aftermath | None) -> None:
        nothing = np.empty(0)
        if session is None or session.level is None:
            self.marked.setData(nothing, nothing)
            self.dots.setData(nothing, nothing)
            return
        is_within = session.session.within_budget
        self._style = Qt.PenStyle.SolidLine if is_within else Qt.PenStyle.DashLine
        self.marked.setPen(cosmetic_pen(colour("ink"), 1.8, self._style))
        self.marked.setData(_HOURS[:-1], np.array(_floats(session)))
        said = [each for each in session.readings if _is_in_sight(each)]
        self.dots.setData(
            [each.at / HOUR for each in said],
            [each.leg - session.level for each in said],
            size=[_DOT if each.kind is Kind.CHECK_IN else _SMALL_DOT for each in said],
        )

    def _curve(self) -> Any:
        made = pg.PlotCurveItem(connect="finite", antialias=True)
        self._box.addItem(made, ignoreBounds=True)
        made.setCacheMode(_CACHED)
        return made


def _lay(item: Any, sessions: Sequence[tuple[int, Aftermath]]) -> None:
    """Several sessions as one line with gaps, each a little beside the others, to be told apart."""
    rows: list[float] = []
    for place, each in sessions:
        rows += [value + shift(place) for value in _floats(each)]
        rows.append(nan)
    item.setData(np.tile(_HOURS, len(sessions)), np.array(rows))


def _is_in_sight(heard: Heard) -> bool:
    return HOURS[0] * HOUR <= heard.at <= HOURS[-1] * HOUR


def _floats(session: Aftermath) -> list[float]:
    return [nan if points is None else float(points) for points in session.hourly]
