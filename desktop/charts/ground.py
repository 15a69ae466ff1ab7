"""The strips of the trend chart, with what is written around them and what lies over them."""

from collections.abc import Mapping
from datetime import date
from math import ceil

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.charts.glass import Glass
from desktop.charts.measures import Measures, least_height, least_width, measures
from desktop.charts.placed_marks import Fitting, fitting, placed
from desktop.charts.strips import Strips, pain_levels
from desktop.charts.surround import Picture, paint_surround
from desktop.charts.view_range import ViewRange, all_days
from desktop.look import scaled
from desktop.widgets.painted import LOOK_EVENTS, Painted, smooth
from domain.programme import Dose
from domain.values import Exercise
from projections.marked import Marks
from projections.trend import Trend


class Ground(Painted):
    """The strips with what is written around them and what lies over them.

    `drawn` gives the number of days that one step or bar stands for.
    """

    drawn = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.strips = Strips(self)
        self.glass = Glass(self)
        self.view = all_days(1, 1)
        self._trend: Trend | None = None
        self._doses: Mapping[Exercise, Dose] = {}
        self._places: Measures | None = None
        self.picture: Picture | None = None
        self._marks = placed(Marks(), date.min)
        self._signs: tuple[float, Fitting] | None = None

    def display(self, trend: Trend, marks: Marks, view: ViewRange) -> None:
        self._trend, self._doses = trend, marks.doses
        self._marks = placed(marks, date.fromordinal(max(view.last, 1)))
        self._signs = None
        self.strips.display(trend, self._marks)
        self.look_at(view)

    def look_at(self, view: ViewRange) -> None:
        self.view = view
        if self._trend is not None:
            self._lay_out(self._trend)

    @override
    def sizeHint(self) -> QSize:
        """No more than the least height: a page that scrolls gives what it has, and no more."""
        return QSize(ceil(scaled(800)), least_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(least_width(), least_height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._places = None
        self.look_at(self.view)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.strips.restyle()
            self._signs = self._places = None
            self.look_at(self.view)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.picture is not None:
            paint_surround(smooth(QPainter(self)), self.picture)

    def _lay_out(self, trend: Trend) -> None:
        if self._places is None:
            self._places = measures(self.width(), self.height())
        places = self._places
        picture = self.picture = self._pictured(trend, places)
        self.strips.place(places, self.view)
        top = ceil(places.band_top + places.band_height)
        bottom = ceil(places.rows.bottom)
        self.glass.setGeometry(ceil(places.left), top, int(places.width), bottom - top)
        self.glass.raise_()
        self.glass.display(picture)
        self.drawn.emit(self.strips.days_a_bar)
        self.update()

    def _pictured(self, trend: Trend, places: Measures) -> Picture:
        signs = self._fitting(places.width / self.view.span)
        marks, levels = self._marks, pain_levels(places)
        return Picture(trend, marks, signs, self._doses, self.view, places, levels)

    def _fitting(self, pixels_a_day: float) -> Fitting:
        """The signs that have room at a scale: found anew when days come closer or go apart."""
        key = round(pixels_a_day, 6)
        if self._signs is None or self._signs[0] != key:
            self._signs = key, fitting(self._marks, pixels_a_day, scaled(1))
        return self._signs[1]
