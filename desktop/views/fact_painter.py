"""How a row of the timeline looks: its time, its sentence, what stands below and beside it."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.look import Type, colour, font, line_height, scaled
from desktop.views.fact_list import DayRow, FactRow, RowRole
from desktop.widgets.fit import Letters, Side, advance, baseline, write
from desktop.widgets.painted import box, plain_pen, smooth

_PAD = 12.0
_TIME = 56.0
_GAP = 16.0


class FactPainter(QStyledItemDelegate):
    """Every row is equally high, so that any number of them scrolls at once."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = line_height(Type.BODY) + line_height(Type.CAPTION)
        return QSize(1, max(48, ceil(lines) + 12))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, place = index.data(RowRole), QRectF(option.rect)
        painter.save()
        smooth(painter)
        if isinstance(row, DayRow):
            _paint_day(painter, place, row)
        elif isinstance(row, FactRow):
            _paint_ground(painter, place, option)
            _paint_fact(painter, place, row)
        painter.restore()


def _paint_day(painter: QPainter, place: QRectF, row: DayRow) -> None:
    base = place.bottom() - scaled(10)
    at = QPointF(place.left() + _PAD, base)
    write(painter, at, row.words, Letters(weight=600), place.width() - 2 * _PAD)


def _paint_ground(painter: QPainter, place: QRectF, option: QStyleOptionViewItem) -> None:
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        box(painter, place.adjusted(0, 1, 0, -1), 8, fill="sunk")
    elif state & QStyle.StateFlag.State_MouseOver:
        box(painter, place.adjusted(0, 1, 0, -1), 8, fill="plate")
    if state & QStyle.StateFlag.State_HasFocus:
        box(painter, place.adjusted(1, 2, -1, -2), 8, edge=plain_pen("act", 2))


def _paint_fact(painter: QPainter, place: QRectF, row: FactRow) -> None:
    left, right = place.left() + _PAD, place.right() - _PAD
    body, small = line_height(Type.BODY), line_height(Type.CAPTION)
    top = place.center().y() - (body + (small if row.further else 0)) / 2
    base = top + baseline(body / 2, Type.BODY)
    write(painter, QPointF(left, base), row.time, Letters(tone="ink2"), scaled(_TIME) - 4)
    if row.mark:
        letters = Letters(Type.CAPTION, 500, "ink2", Side.RIGHT)
        write(painter, QPointF(right, base), row.mark, letters, place.width() / 3)
        right -= advance(row.mark, font(Type.CAPTION, 500)) + _GAP
    words = left + scaled(_TIME)
    tone = "ink2" if row.is_struck else "ink"
    write(painter, QPointF(words, base), row.sentence, Letters(tone=tone), right - words)
    if row.is_struck:
        _strike(painter, QPointF(words, base), row.sentence, right - words)
    if row.further:
        at = QPointF(words, top + body + baseline(small / 2, Type.CAPTION))
        further = " ".join(row.further.split())
        room = place.right() - _PAD - words
        write(painter, at, further, Letters(Type.CAPTION, tone="ink2"), room)


def _strike(painter: QPainter, at: QPointF, text: str, room: float) -> None:
    painter.setPen(plain_pen(colour("ink2"), 1.2))
    y = at.y() - line_height(Type.BODY) * 0.22
    length = min(room, advance(text, font(Type.BODY)))
    painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + length, y))
