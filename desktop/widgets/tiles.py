"""A layout of equal columns: as many as have room, all items of a row equally high."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget
from typing_extensions import override

from desktop.look import scaled
from desktop.widgets.arranged import Arranged

UNFOLDED = "unfolded"


class Tiles(Arranged):
    """Cards side by side while each keeps its least width, else below one another.

    Where it `fills`, too few for all columns share the whole width. A card whose property
    `UNFOLDED` is set is as high as it likes, and those beside it stay as they were.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        least: int,
        most: int = 2,
        gap: int = 16,
        fills: bool = False,
    ) -> None:
        self._heights: dict[int, int] = {}
        self._smallest: QSize | None = None
        self._least, self._most, self._gap, self._fills = least, most, gap, fills
        super().__init__(parent)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    @override
    def forget(self) -> None:
        # Qt asks for the same sizes dozens of times between two changes.
        self._heights.clear()
        self._smallest = None

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        columns = min(self._most, max(1, len(self._shown())))
        width = round(scaled(self._least)) * columns + self._gap * (columns - 1)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSize(self) -> QSize:
        if self._smallest is None:
            self._smallest = QSize(0, 0)
            for item in self._shown():
                self._smallest = self._smallest.expandedTo(item.minimumSize())
        return self._smallest

    def columns(self, width: int) -> int:
        """How many columns a width has room for."""
        needed = max(scaled(self._least), self.minimumSize().width()) + self._gap
        return max(1, min(self._most, int((width + self._gap) // needed)))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        shown = self._shown()
        columns = _even(len(shown), self.columns(rect.width()))
        columns = max(1, min(columns, len(shown))) if self._fills else columns
        width = (rect.width() - self._gap * (columns - 1)) // columns
        y = rect.y()
        for first in range(0, len(shown), columns):
            row = shown[first : first + columns]
            heights = _heights(row, width)
            if move:
                for column, (item, height) in enumerate(zip(row, heights, strict=True)):
                    item.setGeometry(
                        QRect(rect.x() + column * (width + self._gap), y, width, height)
                    )
            y += max(heights) + self._gap
        return max(0, y - self._gap - rect.y())


def _even(count: int, columns: int) -> int:
    """As few columns as need no more rows: four cards are two and two rather than three and one."""
    rows = -(-count // columns)
    return -(-count // rows) if rows > 1 else columns


def _heights(row: list[QLayoutItem], width: int) -> list[int]:
    """Equal heights for the cards of a row, but for those that are unfolded."""
    wanted = [_height(item, width) for item in row]
    folded = [each for item, each in zip(row, wanted, strict=True) if not _is_unfolded(item)]
    equal = max(folded, default=0)
    return [
        max(own, equal) if _is_unfolded(item) else equal
        for item, own in zip(row, wanted, strict=True)
    ]


def _is_unfolded(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and bool(widget.property(UNFOLDED))


def _height(item: QLayoutItem, width: int) -> int:
    wanted = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(wanted, item.minimumSize().height())
