"""A layout that sets its items side by side and begins a new line when a line is full."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget
from typing_extensions import override

from desktop.look import scaled
from desktop.widgets.arranged import Arranged


class Flow(Arranged):
    """Items from left to right, as many on a line as fit, each as large as it wishes."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        line_gap: int = 8,
        grows: bool = False,
    ) -> None:
        self._filled: dict[int, list[list[tuple[QLayoutItem, QSize]]]] = {}
        self._drawn_gap, self._line_gap, self._grows = gap, line_gap, grows
        super().__init__(parent)

    @property
    def _gap(self) -> int:
        """Between two on a line; where it `grows`, as much larger as the text."""
        return round(scaled(self._drawn_gap)) if self._grows else self._drawn_gap

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def forget(self) -> None:
        # Qt asks for the same sizes dozens of times between two changes.
        self._filled.clear()

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return self._around(width, max((size.height() for size in sizes), default=0))

    @override
    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        widest = max((size.width() for size in sizes), default=0)
        return self._around(widest, max((size.height() for size in sizes), default=0))

    def _around(self, width: int, height: int) -> QSize:
        margins: QMargins = self.contentsMargins()
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def _place(self, rect: QRect, *, move: bool) -> int:
        room = rect.marginsRemoved(self.contentsMargins())
        y, gap = room.y(), self._gap
        for line in self._lines(room.width()):
            x, height = room.x(), max(size.height() for _, size in line)
            for item, size in line if move else ():
                item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + gap
            y += height + self._line_gap
        bottom = self.contentsMargins().bottom()
        return max(0, y - self._line_gap - rect.y()) + bottom if self._items else 0

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items that are shown, line by line, each with the size it gets."""
        if width not in self._filled:
            self._filled[width] = self._fill(width)
        return self._filled[width]

    def _fill(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        taken, gap = 0, self._gap
        for item in self._items:
            if item.isEmpty():
                continue
            size = _size(item, max(width, 1))
            if not lines or taken + size.width() > width:
                lines.append([])
                taken = 0
            lines[-1].append((item, size))
            taken += size.width() + gap
        return lines


def _size(item: QLayoutItem, room: int) -> QSize:
    """As large as it wishes; what is wider than the room gets the height for its width."""
    wanted = item.sizeHint()
    if wanted.width() <= room:
        return wanted
    height = item.heightForWidth(room) if item.hasHeightForWidth() else wanted.height()
    return QSize(room, height)
