"""The rules of a gate as rows: mark, sentence, bar, figures, and the last seven days."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.look import (
    Type,
    colour,
    draw_icon,
    font,
    line_height,
    scaled,
    set_focus_radius,
)
from desktop.widgets.fit import Letters, Side, baseline, width_of, wrapped, write
from desktop.widgets.gate_columns import Columns, pitch, tick
from desktop.widgets.gate_value import GateBar, GateHead, GateMark, GateRowValue
from desktop.widgets.painted import Painted, box, disc, plain_pen, smooth, square
from desktop.widgets.scale import paint_sign

__all__ = ["GateBar", "GateHead", "GateMark", "GateRow", "GateRowValue", "GateTable"]

_SQUARE = 8.0
_NARROWEST = 300


class GateRow(QAbstractButton):
    """One rule; pressing it asks for the readings behind it (`clicked`)."""

    def __init__(self, value: GateRowValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_focus_radius(self, 4)
        self.display(value)

    def display(self, value: GateRowValue, figures: float | None = None) -> None:
        """`figures` is the room that the figures of the whole table need, if there is one."""
        self._value = value
        self._figures = needed_by([value]) if figures is None else figures
        said = f"{value.value}, {value.limit}" if value.limit else value.value
        self.setAccessibleName(f"{value.rule}: {value.mark.value}. {said}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        height = max(54, ceil(2 * line_height(Type.BODY)) + 14)
        return QSize(_NARROWEST, height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        painter.fillRect(QRectF(0, 0, self.width(), 1), colour("line"))
        columns, middle = Columns.of(self.width(), self._figures), self.height() / 2
        _paint_mark(painter, QPointF(tick() / 2, middle), self._value.mark)
        self._paint_rule(painter, columns, middle)
        if columns.has_bar and self._value.bar is not None:
            place = QRectF(columns.bar, middle - 4, columns.bar_width, 8)
            _paint_bar(painter, place, self._value.bar)
        self._paint_figures(painter, columns, middle)
        if columns.has_days:
            _paint_days(painter, columns.days, middle, self._value.days)
        hot = self.underMouse() or self.isDown()
        place = square(QPointF(self.width() - scaled(9), middle), scaled(18))
        draw_icon(painter, "chevron-right", place, colour("ink" if hot else "ink2"))

    def _paint_rule(self, painter: QPainter, columns: Columns, middle: float) -> None:
        lines = wrapped(self._value.rule, font(Type.BODY, 500), columns.rule_width, 2)
        lines_apart = line_height(Type.BODY)
        first = baseline(middle, Type.BODY, 500) - (len(lines) - 1) * lines_apart / 2
        for number, line in enumerate(lines):
            at = QPointF(columns.rule, first + number * lines_apart)
            write(painter, at, line, Letters(weight=500), columns.rule_width)

    def _paint_figures(self, painter: QPainter, columns: Columns, middle: float) -> None:
        room = columns.figures_width
        upper = middle - line_height(Type.CAPTION) * 0.2
        at = QPointF(columns.figures, upper)
        write(painter, at, self._value.value, Letters(weight=600), room)
        at = QPointF(columns.figures, upper + line_height(Type.CAPTION) + 1)
        write(painter, at, self._value.limit, Letters(Type.CAPTION, tone="ink2"), room)


class GateTable(QWidget):
    """All rules of a gate under one head; `opened` carries the key of the rule pressed."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = _Head()
        self._rows: list[GateRow] = []
        self._figures = 0.0
        self._shown: tuple[tuple[GateRowValue, ...], GateHead] = ((), GateHead())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)

    def display(self, rows: Sequence[GateRowValue], head: GateHead) -> None:
        self._shown = tuple(rows), head
        self._figures = needed_by(rows)
        self._head.display(head, self._figures)
        for row in self._rows[len(rows) :]:
            row.hide()
            row.deleteLater()
        del self._rows[len(rows) :]
        for row, value in zip(self._rows, rows, strict=False):
            row.display(value, self._figures)
        for value in rows[len(self._rows) :]:
            self._append(value)
        self._keys = [value.key for value in rows]
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._rows:
            self.display(*self._shown)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        columns, run = Columns.of(self.width(), self._figures), self._head.value.run
        if not (run and columns.has_days):
            return
        days = len(self._head.value.days)
        left = columns.days + (days - run) * pitch() - 2.5
        place = QRectF(left, 2, run * pitch() - 6 + 5 + 1, self.height() - 6)
        box(smooth(QPainter(self)), place.adjusted(-2, 0, 2, 0), 6, edge=plain_pen("ok_soft", 3))

    def _append(self, value: GateRowValue) -> None:
        row, number = GateRow(value, self), len(self._rows)
        row.clicked.connect(lambda: self.opened.emit(self._keys[number]))
        row.display(value, self._figures)
        self._rows.append(row)
        self._column.addWidget(row)


class _Head(Painted):
    """The words over the columns."""

    def __init__(self) -> None:
        super().__init__()
        self.display(GateHead(), 0.0)

    def display(self, value: GateHead, figures: float) -> None:
        self.value, self._figures = value, figures
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_NARROWEST, ceil(line_height(Type.CAPTION)) + 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, columns = smooth(QPainter(self)), Columns.of(self.width(), self._figures)
        base = baseline(self.height() / 2, Type.CAPTION)
        words = [(columns.rule, columns.rule_width, self.value.rule)]
        if columns.has_bar:
            words.append((columns.bar, columns.bar_width, self.value.where))
        words.append((columns.figures, columns.figures_width, self.value.figures))
        for left, room, text in words:
            at = QPointF(left, base)
            write(painter, at, text, Letters(Type.CAPTION, tone="ink2"), room)
        if columns.has_days:
            self._paint_letters(painter, columns.days, base)

    def _paint_letters(self, painter: QPainter, left: float, base: float) -> None:
        first_framed = len(self.value.days) - self.value.run
        for number, letter in enumerate(self.value.days):
            framed = number >= first_framed
            at = QPointF(left + number * pitch() + _SQUARE / 2, base)
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


def needed_by(rows: Sequence[GateRowValue]) -> float:
    """The width of the widest figure or limit."""
    figures = [width_of(row.value, Type.BODY, 600) for row in rows]
    return max(figures + [width_of(row.limit, Type.CAPTION) for row in rows], default=0)


def _paint_mark(painter: QPainter, centre: QPointF, mark: GateMark) -> None:
    radius = tick() / 2
    if mark is GateMark.MET:
        disc(painter, centre, radius, fill="ok_soft")
        draw_icon(painter, "tick", square(centre, 1.4 * radius), colour("ok"))
    elif mark is GateMark.UNMET:
        disc(painter, centre, radius - 0.5, edge=plain_pen("edge", 1.5))
    else:
        pen = plain_pen("edge", 1.25)
        pen.setDashPattern([2.4, 2.4])
        disc(painter, centre, radius - 0.5, edge=pen)
        letters = Letters(Type.CAPTION, weight=600, tone="ink2", side=Side.CENTRE)
        at = QPointF(centre.x(), baseline(centre.y(), Type.CAPTION, 600))
        write(painter, at, "?", letters, 2 * radius)


def _paint_bar(painter: QPainter, place: QRectF, bar: GateBar) -> None:
    box(painter, place, 4, fill="sunk")
    limit = place.left() + bar.limit * place.width()
    allowed = QRectF(place)
    if bar.allowed == "left":
        allowed.setRight(limit)
    else:
        allowed.setLeft(limit)
    painter.save()
    painter.setClipRect(allowed)
    box(painter, place, 4, fill="ok_soft")
    painter.restore()
    painter.fillRect(QRectF(round(limit) - 0.75, place.center().y() - 10, 1.5, 20), colour("ink3"))
    if bar.value is not None:
        inside = place.left() + 5 + bar.value * (place.width() - 10)
        centre = QPointF(inside, place.center().y())
        disc(painter, centre, 7.5, fill="card")
        paint_sign(painter, centre, 6, bar.tone)


def _paint_days(
    painter: QPainter, left: float, middle: float, days: tuple[bool | None, ...]
) -> None:
    for number, met in enumerate(days):
        place = QRectF(left + number * pitch(), middle - _SQUARE / 2, _SQUARE, _SQUARE)
        if met is None:
            painter.fillRect(QRectF(place.left() + 1, middle - 0.75, 6, 1.5), colour("edge"))
        elif met:
            box(painter, place, 2, fill="ok")
        else:
            box(painter, place, 2, edge=plain_pen("edge", 1.25))
