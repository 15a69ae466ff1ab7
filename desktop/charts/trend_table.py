"""The numbers of the chart as a table, the newest day first, for those who read or hear it."""

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.charts.plain_table import PlainTable
from desktop.language import tr
from desktop.wording.trend_table import cells, columns
from projections.marked import Marks
from projections.marked_days import UNMARKED, by_day
from projections.trend import Trend


class TrendRows:
    """The words of each day, found when a row is asked for, which happens cell by cell."""

    def __init__(self, trend: Trend, marks: Marks, today: date) -> None:
        self._trend, self._today = trend, today
        self._marked = by_day(marks, today)
        self._read: tuple[int, tuple[str, ...]] | None = None

    def __len__(self) -> int:
        return len(self._trend)

    def __call__(self, place: int) -> tuple[str, ...]:
        if self._read is None or self._read[0] != place:
            row = len(self._trend) - 1 - place
            marked = self._marked.get(self._trend.first.toordinal() + row, UNMARKED)
            self._read = place, cells(self._trend, row, self._today, marked)
        return self._read[1]


class TrendTable(PlainTable):
    """A row a day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Trend of pain and exercises as a table"), columns(), parent)

    def display_trend(self, trend: Trend, marks: Marks, today: date) -> None:
        """Other numbers; the columns are as wide as the newest days need."""
        rows = TrendRows(trend, marks, today)
        self.display(len(rows), rows)
