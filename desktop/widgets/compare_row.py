"""One thing compared over two periods: its name, a value for each, and what became of it."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Role, Type, colour, line_height, scaled, set_role
from desktop.widgets.compare_cell import Cell, LaidCell
from desktop.widgets.compare_columns import (
    CompareColumns,
    Lines,
    height_of,
    lines_of,
    paint_lines,
)
from desktop.widgets.fit import Letters
from desktop.widgets.painted import LOOK_EVENTS, Painted, smooth
from desktop.widgets.scale import paint_sign

_PAD = 9.0
_SIGN, _ARROW = 16.0, 16.0
_NATURAL = 900


@dataclass(frozen=True)
class Outcome:
    """What became of a value, and what that amounts to; `is_real` has a mark of its own."""

    words: str = ""
    note: str = ""
    is_real: bool = False
    is_less: bool = False


_NOTHING = Outcome()


@dataclass(frozen=True)
class CompareRowValue:
    """A row; `tone` colours its bars, and is "leg" or "back" where it is about pain."""

    name: str
    then: Cell
    now: Cell
    outcome: Outcome = _NOTHING
    note: str = ""
    tone: str = "ink3"


class CompareRow(Painted):
    """A row of the comparison; `titles` are the names of the two periods, for the ear."""

    def __init__(
        self, value: CompareRowValue, titles: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.value, self._titles = CompareRowValue("", Cell(""), Cell("")), ("", "")
        self._laid: tuple[int, _Laid] | None = None
        set_role(self, Role.StaticText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.display(value, titles)

    def display(self, value: CompareRowValue, titles: tuple[str, str]) -> None:
        if (self.value, self._titles) == (value, titles):
            return  # as most rows of the next moment are
        self.value, self._titles, self._laid = value, titles, None
        self.setAccessibleName(_spoken(value, titles))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self.accessibleName()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_NATURAL, self.heightForWidth(_NATURAL))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(round(scaled(240)), ceil(line_height(Type.BODY) + 2 * _PAD))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return ceil(self._laid_out(width).height + 2 * _PAD + 1)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in LOOK_EVENTS:
            self._laid = None
        super().changeEvent(event)

    def _laid_out(self, width: int) -> "_Laid":
        """Its texts in lines; layouts ask for the same width again and again."""
        if self._laid is None or self._laid[0] != width:
            self._laid = width, _Laid(self.value, CompareColumns.of(width))
        return self._laid[1]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        painter.fillRect(QRectF(0, 0, self.width(), 1), colour("line"))
        self._laid_out(self.width()).paint(painter, _PAD + 1)


class _Laid:
    """The texts of a row, broken into lines for the columns it has."""

    def __init__(self, value: CompareRowValue, columns: CompareColumns) -> None:
        self._value, self._columns = value, columns
        small = Letters(Type.CAPTION, tone="ink2")
        name_room = columns.name.width - self._sign()
        self._name = lines_of([(value.name, Letters(weight=500)), (value.note, small)], name_room)
        self._cells = [
            LaidCell(cell, column, value.tone)
            for cell, column in ((value.then, columns.then), (value.now, columns.now))
        ]
        self._outcome = self._outcome_lines(value.outcome)

    def _outcome_lines(self, outcome: Outcome) -> Lines:
        tone = "ink2"
        if outcome.is_real:
            tone = "ok" if outcome.is_less else "ink"
        words = Letters(weight=600 if outcome.is_real else 500, tone=tone)
        note = Letters(Type.CAPTION, 500 if outcome.is_real else None, tone)
        room = self._columns.outcome.width - self._arrow()
        return lines_of([(outcome.words, words), (outcome.note, note)], room)

    def _sign(self) -> float:
        return scaled(_SIGN) if self._value.tone in {"leg", "back"} else 0.0

    def _arrow(self) -> float:
        return scaled(_ARROW) if self._value.outcome.is_real else 0.0

    @property
    def height(self) -> float:
        cells = max(cell.height for cell in self._cells)
        name, outcome = height_of(self._name), height_of(self._outcome)
        if self._columns.is_stacked:
            return name + 4 + cells + (6 + outcome if outcome else 0)
        return max(name, cells, outcome)

    def paint(self, painter: QPainter, top: float) -> None:
        middle = top + line_height(Type.BODY) / 2
        sign = self._sign()
        if sign:
            paint_sign(painter, QPointF(scaled(4), middle), scaled(4), self._value.tone)
        below = paint_lines(painter, QPointF(sign, top), self._name, self._columns.name.width)
        beside = below + 4 if self._columns.is_stacked else top
        for cell in self._cells:
            cell.paint(painter, beside)
        if self._columns.is_stacked:
            beside += max(cell.height for cell in self._cells) + 6
        self._paint_outcome(painter, beside)

    def _paint_outcome(self, painter: QPainter, top: float) -> None:
        column, outcome = self._columns.outcome, self._value.outcome
        if outcome.is_real:
            centre = QPointF(column.left + scaled(5), top + line_height(Type.BODY) / 2)
            _paint_arrow(painter, centre, "ok" if outcome.is_less else "ink", down=outcome.is_less)
        at = QPointF(column.left + self._arrow(), top)
        paint_lines(painter, at, self._outcome, column.width - self._arrow())


def _paint_arrow(painter: QPainter, centre: QPointF, tone: str, *, down: bool) -> None:
    half, rise = scaled(5), scaled(4.5) * (1 if down else -1)
    corners = [
        QPointF(centre.x() - half, centre.y() - rise),
        QPointF(centre.x() + half, centre.y() - rise),
        QPointF(centre.x(), centre.y() + rise),
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tone))
    painter.drawPolygon(QPolygonF(corners))


def _spoken(value: CompareRowValue, titles: tuple[str, str]) -> str:
    """A row for the ear: Leg pain, mean. Four weeks ago: 5.2. Now: 3.1. 2.1 less, a real change."""
    parts = [_named(value.name, value.note)]
    for title, cell in zip(titles, (value.then, value.now), strict=True):
        parts.append(tr("{title}: {value}", title=title, value=_named(cell.value, cell.note)))
    if value.outcome.words:
        parts.append(_named(value.outcome.words, value.outcome.note))
    return ". ".join(parts)


def _named(words: str, note: str) -> str:
    return tr("{before}, {after}", before=words, after=note) if note else words
