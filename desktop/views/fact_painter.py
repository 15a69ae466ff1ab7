"""How a row of the timeline looks: its time, its sentence, what stands below and beside it."""

from datetime import datetime
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.look import Type, colour, font, line_height, scaled
from desktop.views.fact_row import DayRow, FactRow, RowRole
from desktop.widgets.fit import Letters, Side, advance, baseline, wrapped, write
from desktop.widgets.painted import box, plain_pen, smooth
from desktop.wording import times

_PAD = 12.0
_TIME = 56.0
_LATE = datetime(2026, 12, 31, 22, 58)  # noqa: DTZ001 a clock, wherever it hangs
_GAP = 16.0
_BESIDE = 12.0
_GLANCE = 48.0


class FactPainter(QStyledItemDelegate):
    """Every row is equally high, so that any number of them scrolls at once."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(1, max(48, ceil(2 * line_height(Type.BODY)) + 10))

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
            _paint_ground(painter, place, option, is_here=row.is_here)
            _paint_fact(painter, place, row)
        painter.restore()


def _paint_day(painter: QPainter, place: QRectF, row: DayRow) -> None:
    base = place.bottom() - scaled(10)
    at = QPointF(place.left() + _PAD, base)
    room = place.width() - 2 * _PAD
    write(painter, at, row.words, Letters(weight=600, tone=_tone(row, "ink")), room)
    if row.further:
        end = QPointF(place.right() - _PAD, base)
        left = room - advance(row.words, font(Type.BODY, 600)) - _GAP
        write(painter, end, row.further, Letters(Type.CAPTION, 500, "ink3", Side.RIGHT), left)


def _tone(row: DayRow | FactRow, usual: str) -> str:
    """What had not come yet is grey."""
    return "ink3" if row.is_ahead else usual


def _paint_ground(
    painter: QPainter, place: QRectF, option: QStyleOptionViewItem, *, is_here: bool
) -> None:
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        box(painter, place.adjusted(0, 1, 0, -1), 8, fill="sunk")
    elif state & QStyle.StateFlag.State_MouseOver:
        box(painter, place.adjusted(0, 1, 0, -1), 8, fill="plate")
    elif is_here:
        box(painter, place.adjusted(0, 1, 0, -1), 8, fill="past_soft")
    if is_here:
        box(painter, QRectF(place.left(), place.top() + 5, 4, place.height() - 10), 2, fill="past")
    if state & QStyle.StateFlag.State_HasFocus:
        box(painter, place.adjusted(1, 2, -1, -2), 8, edge=plain_pen("act", 2))


def _paint_fact(painter: QPainter, place: QRectF, row: FactRow) -> None:
    left, right = place.left() + _PAD, place.right() - _PAD
    words, end = left + _time_room(), right
    if row.mark:
        end -= advance(row.mark, font(Type.CAPTION, 500)) + _GAP
    body, small = line_height(Type.BODY), line_height(Type.CAPTION)
    lines = wrapped(row.sentence, font(Type.BODY), end - words, 2)
    has_below = bool(row.further) and len(lines) == 1
    top = place.center().y() - (len(lines) * body + (small if has_below else 0)) / 2
    base = top + baseline(body / 2, Type.BODY)
    write(
        painter, QPointF(left, base), row.time, Letters(tone=_tone(row, "ink2")), _time_room() - 4
    )
    tone = "past" if row.is_here else _tone(row, "ink2")
    mark = Letters(Type.CAPTION, 500, tone, Side.RIGHT)
    write(painter, QPointF(right, base), row.mark, mark, right - left)
    for number, line in enumerate(lines):
        at = QPointF(words, base + number * body)
        tone = _tone(row, "ink2" if row.is_struck else "ink")
        write(painter, at, line, Letters(tone=tone), end - words)
        if row.is_struck:
            _strike(painter, at, advance(line, font(Type.BODY)))
    at = QPointF(words, top + body + baseline(small / 2, Type.CAPTION))
    if not has_below:
        # Beside the end of a sentence that takes the line below it.
        at = QPointF(words + advance(lines[-1], font(Type.BODY)) + _BESIDE, base + body)
    _paint_further(painter, at, row.further, right - at.x(), _tone(row, "ink2"))


def _time_room() -> float:
    """As wide as a late time is written where people are."""
    return max(scaled(_TIME), advance(times.time_of_day(_LATE), font(Type.BODY)) + _GAP)


def _paint_further(painter: QPainter, at: QPointF, text: str, room: float, tone: str) -> None:
    """A glance at what stands below: as much as one line holds, the rest is on the card."""
    if room < scaled(_GLANCE):
        return
    letters = font(Type.CAPTION)
    line = QFontMetricsF(letters).elidedText(
        " ".join(text.split()), Qt.TextElideMode.ElideRight, room
    )
    write(painter, at, line, Letters(Type.CAPTION, tone=tone), room)


def _strike(painter: QPainter, at: QPointF, length: float) -> None:
    painter.setPen(plain_pen(colour("ink2"), 1.2))
    y = at.y() - line_height(Type.BODY) * 0.22
    painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + length, y))
