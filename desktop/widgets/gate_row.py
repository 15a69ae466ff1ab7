"""One rule of a gate as a row: mark, sentence, bar, figures, and the last seven days."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from desktop.language import tr
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
from desktop.widgets.gate_columns import Columns, Needs, pitch, side, tick
from desktop.widgets.gate_value import GateBar, GateMark, GateRowValue
from desktop.widgets.painted import box, disc, plain_pen, smooth, square
from desktop.widgets.scale import paint_sign

NARROWEST = 300
_MOST_LINES = 5
_END, _CLEAR = 5.0, 9.0
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GateRow(QAbstractButton):
    """One rule; pressing it asks for the readings behind it (`clicked`)."""

    def __init__(self, value: GateRowValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        set_focus_radius(self, 4)
        self._days = len(value.days)
        self._is_open = False
        self.display(value)
        self.set_open(is_open=False)

    def display(
        self, value: GateRowValue, needs: Needs | None = None, days: int | None = None
    ) -> None:
        """`needs` is the room that the whole table needs, `days` how many it has."""
        self._value = value
        self._needs = needed_by([value]) if needs is None else needs
        self._days = len(value.days) if days is None else days
        self.setAccessibleName(_spoken(value))
        if value.opens:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.unsetCursor()
        self.updateGeometry()
        self.update()

    def set_open(self, *, is_open: bool) -> None:
        """Whether what is behind the rule stands below it."""
        self._is_open = is_open
        said = tr("Press to close it") if is_open else tr("Press to see what is behind it")
        self.setAccessibleDescription(said if self._value.opens else "")
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(NARROWEST, self._height(2))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """A rule in large letters takes the lines that it needs."""
        columns = Columns.of(width, self._needs, self._days)
        figures = self._figure_lines(columns)[-1][0] + line_height(Type.BODY)
        figures += line_height(Type.CAPTION)
        return max(self._height(max(2, len(self._lines(columns)))), ceil(figures))

    def _height(self, lines: int) -> int:
        return max(54, ceil(lines * line_height(Type.BODY)) + 14)

    def _figure_lines(self, columns: Columns) -> list[tuple[float, str, Letters]]:
        """The value over its limit: how far below the first line each stands."""
        value, limit = Letters(weight=600), Letters(Type.CAPTION, tone="ink2")
        room, small = columns.figures_width, line_height(Type.CAPTION)
        found: list[tuple[float, str, Letters]] = []
        top = 0.0
        for line in wrapped(self._value.value, font(Type.BODY, 600), room, _MOST_LINES):
            found.append((top, line, value))
            top += line_height(Type.BODY)
        top += small + 1 - line_height(Type.BODY)
        for line in wrapped(self._value.limit, font(Type.CAPTION), room, _MOST_LINES):
            if line:
                found.append((top, line, limit))
                top += small
        return found

    def _lines(self, columns: Columns) -> list[str]:
        return wrapped(self._value.rule, font(Type.BODY, 500), columns.rule_width, _MOST_LINES)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        painter.fillRect(QRectF(0, 0, self.width(), 1), colour("line"))
        columns = Columns.of(self.width(), self._needs, self._days)
        middle = self.height() / 2
        _paint_mark(painter, QPointF(tick() / 2, middle), self._value.mark)
        self._paint_rule(painter, columns, middle)
        if columns.has_bar and self._value.bar is not None:
            place = QRectF(columns.bar, middle - 4, columns.bar_width, 8)
            _paint_bar(painter, place, self._value.bar)
        self._paint_figures(painter, columns, middle)
        if columns.has_days:
            _paint_days(painter, columns.days, middle, self._value.days)
        if self._value.opens:
            self._paint_chevron(painter, middle)

    def _paint_chevron(self, painter: QPainter, middle: float) -> None:
        hot = self.underMouse() or self.isDown()
        place = square(QPointF(self.width() - scaled(9), middle), scaled(18))
        name = "chevron-down" if self._is_open else "chevron-right"
        draw_icon(painter, name, place, colour("ink" if hot or self._is_open else "ink2"))

    def _paint_rule(self, painter: QPainter, columns: Columns, middle: float) -> None:
        lines = self._lines(columns)
        lines_apart = line_height(Type.BODY)
        first = baseline(middle, Type.BODY, 500) - (len(lines) - 1) * lines_apart / 2
        for number, line in enumerate(lines):
            at = QPointF(columns.rule, first + number * lines_apart)
            write(painter, at, line, Letters(weight=500), columns.rule_width)

    def _paint_figures(self, painter: QPainter, columns: Columns, middle: float) -> None:
        lines = self._figure_lines(columns)
        first = middle + 0.3 * line_height(Type.CAPTION) - lines[-1][0] / 2
        for below, line, letters in lines:
            at = QPointF(columns.figures, first + below)
            write(painter, at, line, letters, columns.figures_width)


def _spoken(value: GateRowValue) -> str:
    """A row for the ear: Back pain has not risen much: met. 2.0, needs 4.0 or less."""
    about = {"rule": value.rule, "mark": value.mark.value, "value": value.value}
    if not value.limit:
        return tr("{rule}: {mark}. {value}", **about)
    return tr("{rule}: {mark}. {value}, {limit}", **about, limit=value.limit)


def needed_by(rows: Sequence[GateRowValue]) -> Needs:
    """The widths of the widest figure or limit, and of the widest rule."""
    figures = [width_of(row.value, Type.BODY, 600) for row in rows]
    figures += [width_of(row.limit, Type.CAPTION) for row in rows]
    # A layout of text rounds otherwise than its measure, and would wrap at the last letter.
    rules = [width_of(row.rule, Type.BODY, 500) + 1 for row in rows]
    return Needs(max(figures, default=0), max(rules, default=0))


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
    limit = _limit_on(place, bar)
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
        centre = QPointF(_on(place, bar.value), place.center().y())
        disc(painter, centre, 7.5, fill="card")
        paint_sign(painter, centre, 6, bar.tone)


def _on(place: QRectF, share: float) -> float:
    """Where a share of the scale lies: the mark of a value stays whole at both ends."""
    return place.left() + _END + share * (place.width() - 2 * _END)


def _limit_on(place: QRectF, bar: GateBar) -> float:
    """Where the limit stands: beside a value that is as good as on it, on the side it belongs."""
    limit = _on(place, bar.limit)
    if bar.value is None:
        return limit
    value, is_met = _on(place, bar.value), bar.value <= bar.limit
    if bar.allowed == "right":
        is_met = bar.value >= bar.limit
    beyond = is_met is (bar.allowed == "left")
    return max(limit, value + _CLEAR) if beyond else min(limit, value - _CLEAR)


def _paint_days(
    painter: QPainter, left: float, middle: float, days: tuple[bool | None, ...]
) -> None:
    for number, met in enumerate(days):
        place = QRectF(left + number * pitch(), middle - side() / 2, side(), side())
        if met is None:
            dash = QRectF(place.left() + 1, middle - 0.75, side() - 2, 1.5)
            painter.fillRect(dash, colour("edge"))
        elif met:
            box(painter, place, 2, fill="ok")
        else:
            box(painter, place, 2, edge=plain_pen("edge", 1.25))
