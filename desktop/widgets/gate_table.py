"""The rules of a gate under one head; what is behind one of them may stand open below it."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, font, line_height
from desktop.widgets.escape import keeps_escape
from desktop.widgets.fit import Letters, Side, baseline, wrapped, write
from desktop.widgets.gate_columns import Columns, Needs, pitch, side
from desktop.widgets.gate_row import NARROWEST, GateRow, needed_by
from desktop.widgets.gate_value import GateHead, GateRowValue
from desktop.widgets.painted import Painted, box, plain_pen, smooth


class GateTable(QWidget):
    """All rules of a gate under one head; one of them may stand open.

    `opened` carries the key of a rule that was pressed while it was closed: whoever knows what is
    behind it hands that to `unfold`.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = _Head()
        self._rows: list[GateRow] = []
        self._keys: list[str] = []
        self._open = ""
        self.behind: QWidget | None = None
        self._needs = Needs()
        self._shown: tuple[tuple[GateRowValue, ...], GateHead] = ((), GateHead())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)

    def display(self, rows: Sequence[GateRowValue], head: GateHead) -> None:
        if self._open and [row.key for row in rows] != self._keys:
            self.fold()
        self._shown = tuple(rows), head
        self._needs = needed_by(rows)
        self._head.display(head, self._needs)
        for row in self._rows[len(rows) :]:
            row.hide()
            row.deleteLater()
        del self._rows[len(rows) :]
        for value in rows[len(self._rows) :]:
            self._append(value)
        for row, value in zip(self._rows, rows, strict=True):
            row.display(value, self._needs, len(head.days))
        self._keys = [value.key for value in rows]
        self.update()

    @property
    def open_key(self) -> str:
        """The key of the rule that stands open, nothing while none does."""
        return self._open

    def row(self, key: str) -> GateRow:
        return self._rows[self._keys.index(key)]

    def unfold(self, key: str, behind: QWidget) -> None:
        """Open a rule, with this below it; another one that was open closes."""
        self.fold()
        self._open, self.behind = key, behind
        self.row(key).set_open(is_open=True)
        self._column.insertWidget(self._column.indexOf(self.row(key)) + 1, behind)
        behind.show()
        self.update()

    def fold(self) -> None:
        if self._open:
            self.row(self._open).set_open(is_open=False)
        if self.behind is not None:
            self._column.removeWidget(self.behind)
            self.behind.hide()
            self.behind.deleteLater()
        self._open, self.behind = "", None
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._rows:
            self.display(*self._shown)

    @override
    def event(self, event: QEvent) -> bool:
        return keeps_escape(event, is_wanted=bool(self._open)) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes what stands open, and only then means more."""
        if event.key() == Qt.Key.Key_Escape and self._open:
            row = self.row(self._open)
            self.fold()
            row.setFocus()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame around the run; what stands open lies over it."""
        days, run = len(self._head.value.days), self._head.value.run
        columns = Columns.of(self.width(), self._needs, days)
        if not (run and columns.has_days):
            return
        beside = (pitch() - side()) / 2 + 2
        left = columns.days + (days - run) * pitch() - beside
        width = (run - 1) * pitch() + side() + 2 * beside
        place = QRectF(left, 2, width, self.height() - 6)
        box(smooth(QPainter(self)), place, 6, edge=plain_pen("ok_soft", 3))

    def _append(self, value: GateRowValue) -> None:
        row, number = GateRow(value, self), len(self._rows)
        row.clicked.connect(lambda: self._press(self._keys[number]))
        self._rows.append(row)
        self._column.addWidget(row)

    def _press(self, key: str) -> None:
        if key == self._open:
            self.fold()
        else:
            self.opened.emit(key)


class _Head(Painted):
    """The words over the columns."""

    def __init__(self) -> None:
        super().__init__()
        self.display(GateHead(), Needs())

    def display(self, value: GateHead, needs: Needs) -> None:
        self.value, self._needs = value, needs
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(NARROWEST, self._height(1))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._height(max(len(lines) for _, lines in self._words(self._columns(width))))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        columns = self._columns(self.width())
        painter, apart = smooth(QPainter(self)), line_height(Type.CAPTION)
        base = self.height() - self._height(1) / 2
        base = baseline(base, Type.CAPTION)
        for left, lines in self._words(columns):
            for number, line in enumerate(reversed(lines)):
                at = QPointF(left, base - number * apart)
                write(painter, at, line, Letters(Type.CAPTION, tone="ink2"), self.width())
        if columns.has_days:
            self._paint_letters(painter, columns.days, base)

    def _columns(self, width: int) -> Columns:
        return Columns.of(width, self._needs, len(self.value.days))

    def _words(self, columns: Columns) -> list[tuple[float, list[str]]]:
        """What stands over each column, from its left end, on the lines that it needs."""
        places = [(columns.rule, columns.rule_width, self.value.rule)]
        if columns.has_bar:
            places.append((columns.bar, columns.bar_width, self.value.where))
        places.append((columns.figures, columns.figures_width, self.value.figures))
        made = font(Type.CAPTION)
        return [(left, wrapped(tr(text), made, room, 2)) for left, room, text in places]

    def _height(self, lines: int) -> int:
        return ceil(lines * line_height(Type.CAPTION)) + 20

    def _paint_letters(self, painter: QPainter, left: float, base: float) -> None:
        first_framed = len(self.value.days) - self.value.run
        for number, letter in enumerate(self.value.days):
            framed = number >= first_framed
            at = QPointF(left + number * pitch() + side() / 2, base)
            write(
                painter,
                at,
                letter,
                Letters(
                    Type.CAPTION,
                    weight=600 if framed else 500,
                    tone="ink" if framed else "ink2",
                    side=Side.CENTRE,
                ),
                pitch() + 4,
            )
