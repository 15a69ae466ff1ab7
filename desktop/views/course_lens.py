"""The course as a picture or as a table, over the days the person chooses."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop import clipboard
from desktop.charts.legend import FIRST_SIGNS, Legend
from desktop.charts.trend_table import TrendTable
from desktop.language import tr
from desktop.look import Type
from desktop.widgets.card import Card
from desktop.widgets.label import label, paragraph
from desktop.wording import trends
from projections.workspace import Workspace

if TYPE_CHECKING:
    from desktop.charts.trend_chart import TrendChart

LEAST_DAYS = 2


class CourseLens(Card):
    """Shows the trend of a moment with its marks; the chart is loaded when it is first looked at.

    `changed` says that there is another part in front, or another moment; `moved` that the person
    went to other days by hand than those of the range that was asked for.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: Workspace | None = None
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self.lesson = Lesson()
        self.table = TrendTable()
        self.chart: TrendChart | None = None
        self.is_table = False
        self._range: str | None = None
        self._legend_below = False
        for part in (self._blank, self.lesson, self.table):
            self._stack.addWidget(part)
        self.body.addWidget(self._stack)

    def display(self, shown: Workspace) -> None:
        """The course of a moment; the same one on the same day is drawn already."""
        before, self._shown = self._shown, shown
        if before is None or not _is_same(before, shown):
            self._show(shown)

    def is_drawable(self) -> bool:
        """Whether there are days enough for a picture."""
        return self._shown is not None and self._shown.trend.days_entered() >= LEAST_DAYS

    def period(self) -> str:
        """Which days are drawn."""
        shown = self._shown
        return trends.period(shown.trend, shown.day) if shown and self.is_drawable() else ""

    def show_range(self, key: str) -> None:
        """The days to be looked at, by the key of their range."""
        self._range = key
        if self.chart is not None:
            self.chart.show_range(key)

    def put_legend(self, *, below: bool) -> None:
        """The legend below the picture, where there is hardly room for both."""
        self._legend_below = below
        if self.chart is not None:
            self.chart.put_legend(below=below)

    def copy_picture(self) -> bool:
        """The chart onto the clipboard, for any letter or chat; False while there is none."""
        if self.chart is None or not self.chart.isVisible():
            return False
        clipboard.copy_picture(self.chart.picture())
        return True

    def turn_over(self) -> None:
        """From the picture to the table, or back; the keyboard goes with it."""
        if self._shown is None or not self.is_drawable():
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._stack.isAncestorOf(focus)
        self.is_table = not self.is_table
        self._show(self._shown)
        part = self._stack.currentWidget()
        if had_focus and part is not None:
            part.setFocus()

    def _show(self, shown: Workspace) -> None:
        if not self.is_drawable():
            self.lesson.display(shown.trend.days_entered())
            self._show_part(self.lesson)
        elif self.is_table:
            self.table.display_trend(shown.trend, shown.marks, shown.day)
            self._show_part(self.table)
        elif self.chart is None:
            self._show_part(self._blank)
            QTimer.singleShot(0, self, self._load)
        else:
            self.chart.display(shown.trend, shown.marks, shown.day)
            self._show_part(self.chart)
        self.changed.emit()

    def _load(self) -> None:
        """Bring in the chart, which costs a third of a second, once the page has been painted."""
        if self.chart is None:
            from desktop.charts.trend_chart import TrendChart

            self.chart = TrendChart()
            self.chart.moved.connect(self.moved)
            self.chart.put_legend(below=self._legend_below)
            if self._range is not None:
                self.chart.show_range(self._range)
            self._stack.addWidget(self.chart)
        if self._shown is not None:
            self._show(self._shown)

    def _show_part(self, part: QWidget) -> None:
        if self._stack.currentWidget() is not part:
            self._stack.setCurrentWidget(part)


def _is_same(one: Workspace, other: Workspace) -> bool:
    """Whether two moments have the same to draw; between two facts of a day they do."""
    return one.course is other.course and one.day == other.day and one.facts is other.facts


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
        legend = Legend()
        legend.display({each: trends.sign_words(each) for each in FIRST_SIGNS})
        column.addWidget(legend)
        column.addStretch(2)

    def words(self) -> tuple[str, str]:
        return self._title.text(), self._words.text()

    def display(self, days: int) -> None:
        title, words = trends.LESSONS[min(days, len(trends.LESSONS) - 1)]
        self._title.setText(tr(title))
        self._words.setText(tr(words))
