"""The numbers of the chart as a table, the newest day first, for those who read or hear it."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, line_height
from desktop.wording.trend_table import cells, columns
from projections.marked import Marks
from projections.marked_days import UNMARKED, Marked, by_day
from projections.trend import Trend

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROOM = 12


class TrendModel(QAbstractTableModel):
    """A row a day; a cell is put into words when it is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self._heads = columns()
        self._trend: Trend | None = None
        self._today = date.min
        self._marked: Mapping[int, Marked] = {}
        self._read: tuple[int, tuple[str, ...]] | None = None

    def display(self, trend: Trend, marks: Marks, today: date) -> None:
        self.beginResetModel()
        self._trend, self._today = trend, today
        self._marked, self._read = by_day(marks, today), None
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._trend is None else len(self._trend)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or self._trend is None or not index.isValid():
            return None
        return self._cells(self._trend, index.row())[index.column()]

    def _cells(self, trend: Trend, place: int) -> tuple[str, ...]:
        """The words of a row, which is asked for cell by cell."""
        if self._read is None or self._read[0] != place:
            row = len(trend) - 1 - place
            marked = self._marked.get(trend.first.toordinal() + row, UNMARKED)
            self._read = place, cells(trend, row, self._today, marked)
        return self._read[1]

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._heads[section] if 0 <= section < len(self._heads) else None


class TrendTable(QTableView):
    """The table of the trend, read row by row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = TrendModel()
        self.numbers.setParent(self)
        self.setModel(self.numbers)
        self.setAccessibleName(tr("Trend of pain and exercises as a table"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setStretchLastSection(True)

    def display(self, trend: Trend, marks: Marks, today: date) -> None:
        """Other numbers; the columns are as wide as the newest days need."""
        self.numbers.display(trend, marks, today)
        self.verticalHeader().setDefaultSectionSize(round(line_height(Type.BODY)) + _ROOM)
        self.horizontalHeader().setResizeContentsPrecision(31)
        self.resizeColumnsToContents()
        for column in range(self.numbers.columnCount()):
            self.setColumnWidth(column, self.columnWidth(column) + _ROOM)
