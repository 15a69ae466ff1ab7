"""The numbers of the chart as a table, the newest day first, for those who read or hear it."""

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, line_height
from desktop.wording import trends
from projections.trend import Trend

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROOM = 12


class TrendModel(QAbstractTableModel):
    """A row a day; a cell is put into words when it is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self._heads = trends.columns()
        self._trend: Trend | None = None
        self._today = date.min

    def display(self, trend: Trend, today: date) -> None:
        self.beginResetModel()
        self._trend, self._today = trend, today
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
        row = len(self._trend) - 1 - index.row()
        return trends.cells(self._trend, row, self._today)[index.column()]

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

    def display(self, trend: Trend, today: date) -> None:
        """Other numbers; the columns are as wide as the newest days need."""
        self.numbers.display(trend, today)
        self.verticalHeader().setDefaultSectionSize(round(line_height(Type.BODY)) + _ROOM)
        self.horizontalHeader().setResizeContentsPrecision(31)
        self.resizeColumnsToContents()
        for column in range(self.numbers.columnCount()):
            self.setColumnWidth(column, self.columnWidth(column) + _ROOM)
