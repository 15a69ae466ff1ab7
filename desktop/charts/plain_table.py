"""A table that is read row by row, each cell put into words when it is looked at."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from desktop.look import Type, line_height

Index = QModelIndex | QPersistentModelIndex
Cells = Callable[[int], Sequence[str]]
_NOWHERE = QModelIndex()
_ROOM = 12
_LOOKED_AT = 31
"""How many rows tell how wide a column has to be."""


class PlainModel(QAbstractTableModel):
    """So many rows, whose cells a function gives."""

    def __init__(self, heads: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads = heads
        self._count = 0
        self._cells: Cells = _no_cells

    def display(self, count: int, cells: Cells) -> None:
        self.beginResetModel()
        self._count, self._cells = count, cells
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        return self._cells(index.row())[index.column()]

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


class PlainTable(QTableView):
    """Rows and columns without a grid, the columns as wide as the first rows need."""

    def __init__(self, name: str, heads: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.numbers = PlainModel(heads, self)
        self.setModel(self.numbers)
        self.setAccessibleName(name)
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

    def display(self, count: int, cells: Cells) -> None:
        self.numbers.display(count, cells)
        self.verticalHeader().setDefaultSectionSize(round(line_height(Type.BODY)) + _ROOM)
        self.horizontalHeader().setResizeContentsPrecision(_LOOKED_AT)
        self.resizeColumnsToContents()
        # The last one takes what is left; made wider, it would ask for a bar to scroll by.
        for column in range(self.numbers.columnCount() - 1):
            self.setColumnWidth(column, self.columnWidth(column) + _ROOM)


def _no_cells(row: int) -> Sequence[str]:
    raise IndexError(row)
