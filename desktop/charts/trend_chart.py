"""The trend chart: pain, how far down the leg, and the exercises, on one scale of days."""

from datetime import date
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.charts.glass import Glass
from desktop.charts.legend import Legend
from desktop.charts.measures import least_height, least_width, measures
from desktop.charts.strips import Strips, pain_levels
from desktop.charts.surround import Picture, paint_surround
from desktop.charts.view_range import ViewRange, all_days
from desktop.language import tr
from desktop.look import Role, scaled, set_focus_radius, set_role
from desktop.widgets.painted import LOOK_EVENTS, Painted, smooth
from desktop.wording import trends
from projections.trend import Trend

_WEEK = 7
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -_WEEK,
    Qt.Key.Key_PageDown: _WEEK,
}
_ZOOMS = {Qt.Key.Key_Plus: 1 / 1.5, Qt.Key.Key_Equal: 1 / 1.5, Qt.Key.Key_Minus: 1.5}


class TrendChart(QWidget):
    """Shows a trend, and one of its days under the mouse or the keys.

    Left and right go a day, Page Up and Down a week, Home and End to the ends; plus and minus
    zoom. `moved` says that the person chose other days by hand than those of the range asked for.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = Ground()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.legend = Legend()
        column.addWidget(self.legend)
        column.addWidget(self.ground, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_focus_radius(self, 8)
        set_role(self, Role.Chart)
        self.setAccessibleName(tr("Trend of pain and exercises"))
        self._trend: Trend | None = None
        self._today = date.min
        self._days: int | None = None
        self._by_hand = False
        self._pointed: int | None = None
        self.ground.drawn.connect(lambda days: self.legend.display(trends.grouped(days)))
        glass = self.ground.glass
        glass.pointed.connect(self.point_at)
        glass.zoomed.connect(lambda factor, about: self._go(self.view.zoomed(factor, about)))
        glass.panned.connect(lambda days: self._go(self.view.panned(days)))

    @property
    def view(self) -> ViewRange:
        return self.ground.view

    @property
    def pointed_day(self) -> int | None:
        """The day under the cross-hair, by its ordinal."""
        return self._pointed

    def display(self, trend: Trend, today: date) -> None:
        """Other numbers in the same picture; the days looked at stay as they were chosen."""
        if trend is self._trend and today == self._today:
            return
        self._trend, self._today = trend, today
        first = trend.first.toordinal()
        last = max(first, first + len(trend) - 1)
        self.ground.display(trend, self._range(first, last))
        self.point_at(self._pointed)

    def show_days(self, days: int | None) -> None:
        """The newest days, or all of them for None."""
        self._days, self._by_hand = days, False
        if self._trend is not None:
            self.ground.look_at(self._range(self.view.first, self.view.last))

    def point_at(self, day: int | None) -> None:
        """The cross-hair on a day; None, or a day that is not there, takes it away."""
        trend = self._trend
        is_there = trend is not None and day is not None and 0 <= self._row(day) < len(trend)
        self._pointed = day if is_there else None
        if trend is None or self._pointed is None:
            self.ground.glass.point_at(None)
            self.setAccessibleDescription("")
            return
        title = trends.day_title(date.fromordinal(self._pointed), self._today)
        lines = trends.day_lines(trend, self._row(self._pointed))
        self.ground.glass.point_at(self._pointed, title, lines)
        self.setAccessibleDescription(". ".join((title, *lines)))

    @override
    def event(self, event: QEvent) -> bool:
        # The cross-hair goes first; the window hears of the next Escape.
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self._pointed is not None
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step_to(self.view.first if key == Qt.Key.Key_Home else self.view.last)
        elif key in _ZOOMS:
            middle = (self.view.left + self.view.right) / 2
            about = middle if self._pointed is None else float(self._pointed)
            self._go(self.view.zoomed(_ZOOMS[key], about))
        elif key == Qt.Key.Key_Escape and self._pointed is not None:
            self.point_at(None)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _step(self, by: int) -> None:
        here = self._pointed
        if here is None:
            self._step_to(self.view.nearest(self.view.right - 0.5))
        else:
            self._step_to(self.view.nearest(here + by))

    def _step_to(self, day: int) -> None:
        if not self.view.left <= day <= self.view.right:
            self._go(self.view.reaching(day))
        self.point_at(day)

    def _go(self, view: ViewRange) -> None:
        if view != self.view:
            self._by_hand = True
            self.ground.look_at(view)
            self.point_at(self._pointed)
            self.moved.emit()

    def _range(self, first: int, last: int) -> ViewRange:
        if self._by_hand:
            return self.view.over(first, last)
        whole = all_days(first, last)
        return whole if self._days is None else whole.last_days(self._days)

    def _row(self, day: int) -> int:
        return day - self.view.first


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

    def display(self, trend: Trend, view: ViewRange) -> None:
        self._trend = trend
        self.strips.display(trend)
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
        self.look_at(self.view)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.strips.restyle()
            self.look_at(self.view)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._trend is not None:
            paint_surround(smooth(QPainter(self)), self._picture(self._trend))

    def _lay_out(self, trend: Trend) -> None:
        picture = self._picture(trend)
        places = picture.measures
        self.strips.place(places, self.view)
        top = ceil(places.band_top + places.band_height)
        bottom = ceil(places.rows.bottom)
        self.glass.setGeometry(ceil(places.left), top, int(places.width), bottom - top)
        self.glass.raise_()
        self.glass.display(picture)
        self.drawn.emit(self.strips.days_a_bar)
        self.update()

    def _picture(self, trend: Trend) -> Picture:
        places = measures(self.width(), self.height())
        return Picture(trend, self.view, places, pain_levels(places))
