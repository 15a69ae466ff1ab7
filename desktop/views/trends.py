"""The Trends page: the course as a picture or as a table, over the days the person chooses."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.charts.legend import Legend
from desktop.charts.trend_table import TrendTable
from desktop.language import said, tr
from desktop.look import Type
from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.label import label, paragraph
from desktop.widgets.page import Page
from desktop.widgets.segmented import Segmented
from desktop.wording import trends
from projections.trend import Trend

if TYPE_CHECKING:
    from desktop.charts.trend_chart import TrendChart

RANGES: dict[str, int | None] = {"14": 14, "42": 42, "91": 91, "all": None}
RANGE_WORDS = {
    "14": said("2 weeks"),
    "42": said("6 weeks"),
    "91": said("3 months"),
    "all": said("All"),
}
NO_RANGE = ""
"""Shown while the person has moved or zoomed the chart by hand."""

_WIDE_PADDING, _NARROW_PADDING = 24, 16
_LEAST_DAYS = 2


class TrendsView(QWidget):
    """Shows a trend; the chart is loaded when the page is first looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: tuple[Trend, date] | None = None
        self._drawn: tuple[Trend, date] | None = None
        self._page = Page("", tr(trends.TITLE))
        self.ranges = Segmented(
            [(key, tr(words)) for key, words in RANGE_WORDS.items()], tr("Days to show")
        )
        self.turn = Button(tr(trends.AS_TABLE), "quiet", key="T")
        self._card = Card(padding=_WIDE_PADDING)
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self.lesson = Lesson()
        self.table = TrendTable()
        self.chart: TrendChart | None = None
        self._is_table = False
        self._lay_out()
        self.ranges.display("all")
        self.ranges.chosen.connect(self._choose_range)
        self.turn.clicked.connect(self._turn_over)
        QShortcut(QKeySequence(Qt.Key.Key_T), self).activated.connect(self._turn_over)

    def display(self, trend: Trend, today: date) -> None:
        """A trend as it stood on a day; it is drawn when it can be seen."""
        if self._value is not None and self._value[0] is trend and self._value[1] == today:
            return
        self._value = trend, today
        if self.isVisible():
            self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        padding = _NARROW_PADDING if self._page.is_narrow() else _WIDE_PADDING
        self._card.body.setContentsMargins(padding, padding, padding, padding)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        aside = QWidget()
        row = QHBoxLayout(aside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.turn)
        row.addWidget(self.ranges)
        self._page.set_aside(aside)
        for part in (self._blank, self.lesson, self.table):
            self._stack.addWidget(part)
        self._card.body.addWidget(self._stack)
        self._page.body.addWidget(self._card, 1)

    def _show(self) -> None:
        if self._value is None or self._value is self._drawn:
            return
        trend, today = self._value
        days = trend.days_entered()
        self._page.display_head(
            trends.period(trend, today) if days >= _LEAST_DAYS else "", tr(trends.TITLE)
        )
        is_drawable = days >= _LEAST_DAYS
        self.turn.setVisible(is_drawable)
        self.ranges.setVisible(is_drawable and not self._is_table)
        if not is_drawable:
            self.lesson.display(days)
            self._show_part(self.lesson)
        elif self._is_table:
            self.table.display(trend, today)
            self._show_part(self.table)
        elif self.chart is None:
            self._show_part(self._blank)
            QTimer.singleShot(0, self, self._load)
            return
        else:
            self.chart.display(trend, today)
            self._show_part(self.chart)
        self._drawn = self._value

    def _load(self) -> None:
        """Bring in the chart, which costs a third of a second, once the page has been painted."""
        if self.chart is None:
            from desktop.charts.trend_chart import TrendChart

            self.chart = TrendChart()
            self.chart.moved.connect(lambda: self.ranges.display(NO_RANGE))
            self.chart.show_days(RANGES[self.ranges.current()])
            self._stack.addWidget(self.chart)
        self._show()

    def _choose_range(self, key: str) -> None:
        if self.chart is not None:
            self.chart.show_days(RANGES[key])

    def _turn_over(self) -> None:
        """From the picture to the table, or back."""
        if self.turn.isHidden():
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._stack.isAncestorOf(focus)
        self._is_table = not self._is_table
        self.turn.set_words(tr(trends.AS_PICTURE if self._is_table else trends.AS_TABLE))
        self._drawn = None
        self._show()
        part = self._stack.currentWidget()
        if had_focus and part is not None:
            part.setFocus()

    def _show_part(self, part: QWidget) -> None:
        if self._stack.currentWidget() is not part:
            self._stack.setCurrentWidget(part)


class Lesson(QWidget):
    """What will be seen here, while there is too little to draw."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", Type.TITLE)
        self._words = paragraph("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(12)
        column.addStretch(1)
        for part in (self._title, self._words):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(Legend())
        column.addStretch(2)

    def words(self) -> tuple[str, str]:
        return self._title.text(), self._words.text()

    def display(self, days: int) -> None:
        title, words = trends.LESSONS[min(days, len(trends.LESSONS) - 1)]
        self._title.setText(tr(title))
        self._words.setText(tr(words))
