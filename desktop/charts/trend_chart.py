"""The trend chart: pain, how far down the leg, and the exercises, on one scale of days."""

from datetime import date
from math import ceil, floor

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.charts.ground import Ground
from desktop.charts.legend import Legend, signs_of
from desktop.charts.picture import picture_of
from desktop.charts.view_range import LEAST_DAYS, ViewRange, all_days
from desktop.language import tr
from desktop.look import Role, set_focus_radius, set_role
from desktop.wording import trends
from projections.marked import Marks
from projections.marked_days import Marked, on_day
from projections.trend import Trend

ALL, STAGE = "all", "stage"
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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.legend = Legend()
        self._column.addWidget(self.legend)
        self._column.addWidget(self.ground, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_focus_radius(self, 8)
        set_role(self, Role.Chart)
        self.setAccessibleName(tr("Trend of pain and exercises"))
        self._trend: Trend | None = None
        self._today = date.min
        self._marks = Marks()
        self._range_key = ALL
        self._by_hand = False
        self._pointed: int | None = None
        self.ground.drawn.connect(lambda days: self.legend.note_group(trends.grouped(days)))
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

    def display(self, trend: Trend, marks: Marks, today: date) -> None:
        """Other numbers in the same picture; the days looked at stay as they were chosen."""
        if trend is self._trend and marks is self._marks and today == self._today:
            return
        self._trend, self._marks, self._today = trend, marks, today
        first = trend.first.toordinal()
        last = max(first, first + len(trend) - 1)
        self.legend.display(signs_of(trend, marks))
        self.ground.display(trend, marks, self._range(first, last))
        self.point_at(self._pointed)

    def put_legend(self, *, below: bool) -> None:
        """The legend above the picture, or below it."""
        parts = (self.ground, self.legend) if below else (self.legend, self.ground)
        if self._column.indexOf(parts[0]) != 0:
            self._column.removeWidget(self.legend)
            self._column.insertWidget(1 if below else 0, self.legend)

    def show_range(self, key: str) -> None:
        """So many of the newest days, those of the present `stage`, or `all` of them."""
        self._range_key, self._by_hand = key, False
        if self._trend is not None:
            self.ground.look_at(self._range(self.view.first, self.view.last))

    def picture(self) -> QImage:
        """What is drawn, with its title and its days, and without the cross-hair."""
        pointed = self._pointed
        self.point_at(None)
        view = self.view
        first = max(ceil(view.left), view.first)
        last = max(first, min(floor(view.right), view.last))
        period = trends.days_between(date.fromordinal(first), date.fromordinal(last))
        made = picture_of(self, tr(trends.PICTURE_TITLE), period)
        self.point_at(pointed)
        return made

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
        lines = trends.day_lines(trend, self._row(self._pointed), self._marked_on(self._pointed))
        self.ground.glass.point_at(self._pointed, title, lines)
        self.setAccessibleDescription(". ".join((title, *lines)))

    def _marked_on(self, day: int) -> Marked:
        return on_day(self._marks, date.fromordinal(day), self._today)

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
        return whole if self._range_key == ALL else whole.last_days(self._days(last))

    def _days(self, last: int) -> int:
        """How many of the newest days the range has; a stage is that since its phase began."""
        if self._range_key != STAGE:
            return int(self._range_key)
        spans = () if self._trend is None else self._trend.spans
        since = spans[-1].first.toordinal() if spans else last
        return max(LEAST_DAYS, last - since + 1)

    def _row(self, day: int) -> int:
        return day - self.view.first
