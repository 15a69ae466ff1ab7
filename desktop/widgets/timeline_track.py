"""The painted part of the timeline bar: bands, ticks, dates, the handle, and the mouse on it."""

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, colour, font, line_height, scaled
from desktop.widgets.bar_value import BarValue, DateTick
from desktop.widgets.fit import Letters, Side, advance, baseline, write
from desktop.widgets.painted import disc, plain_pen, smooth
from desktop.widgets.seeker import Seeker
from desktop.widgets.timeline_marks import HEIGHT, MarkPicture
from desktop.widgets.timeline_ticks import TickPicture
from desktop.widgets.tip import tip

_EDGE = 10.0
_TICKS = 9
_BAND = 16.0
_HANDLE = 9.0
_STEM, _FOOT = 18.0, 13.0
_SNAP = 6.0
_LABEL_PAD = 7.0
_LEAST_LABEL = 24.0
_UNSEEN = 0.5
"""So much of a pixel the whole bar may shrink, as time goes by, before it is drawn anew."""
_MOST_NAMED = 3


class Track(Seeker):
    """The whole diary; the last few pixels mean now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = BarValue(0, 1, 1, is_now=True, title="", subtitle="")
        self._picture = TickPicture()
        self._placed: tuple[tuple[object, ...], list[tuple[DateTick, bool]]] | None = None
        self._marks, self._marks_ahead = MarkPicture("ink2"), MarkPicture("edge")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def display(self, value: BarValue) -> None:
        self._value = self._steady(value)
        self.show_day(self._value)
        self.update()

    def _steady(self, value: BarValue) -> BarValue:
        """With the end and the marks of before, where nobody could see another: pictures last."""
        before = self._value
        pixels = max(1.0, (self._right() - _EDGE) * self.devicePixelRatioF())
        moved = abs(value.end - before.end) / max(1.0, value.end - value.start) * pixels
        end = before.end if value.start == before.start and moved < _UNSEEN else value.end
        marks = before.marks if value.marks == before.marks else value.marks
        return replace(value, end=end, marks=marks)

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, ceil(_TICKS + 4 + self._thick() + 4 + line_height(Type.CAPTION)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The bar knows what the keys mean."""
        event.ignore()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tip(self._words_at(event.pos().x())), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        self._paint_ticks(painter)
        self._paint_bands(painter)
        self._paint_dates(painter)
        self._paint_marks(painter)
        self._paint_handle(painter)

    @override
    def seek(self, x: float) -> None:
        if x >= self._right() - _SNAP:
            self.returned.emit()
        else:
            self.sought.emit(self._second(x))

    def _paint_ticks(self, painter: QPainter) -> None:
        value, width = self._value, ceil(self._right() - _EDGE)
        size, ratio = QSize(width, _TICKS), self.devicePixelRatioF()
        picture = self._picture.of(value.ticks, value.start, value.end, size, ratio)
        top, split = self._band_top() - 3 - _TICKS, self._x(value.position)
        for left, right, strength in ((0.0, split, 1.0), (split, float(self.width()), 0.45)):
            painter.save()
            painter.setClipRect(QRectF(left, 0, right - left, self.height()))
            painter.setOpacity(strength)
            painter.drawPixmap(QPointF(_EDGE, top), picture)
            painter.restore()

    def _paint_bands(self, painter: QPainter) -> None:
        whole = self._band_place(self._value.start, self._value.end)
        shape = QPainterPath()
        shape.addRoundedRect(whole, 4, 4)
        split = self._x(self._value.position)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(whole, colour("sunk"))
        for band in self._value.bands:
            place = self._band_place(band.start, band.end)
            painter.fillRect(place.adjusted(0, 0, -1, 0), colour(f"band_{band.kind}"))
        if split < whole.right() - 1:
            future = QRectF(split, whole.top(), whole.right() - split, whole.height())
            painter.fillRect(future, colour("card"))
            painter.fillRect(future, QBrush(colour("line"), Qt.BrushStyle.BDiagPattern))
        painter.restore()
        for band in self._value.bands:
            place = self._band_place(band.start, band.end)
            place.setRight(min(place.right(), split - _HANDLE))
            self._paint_label(painter, place, band.label)

    def _paint_label(self, painter: QPainter, place: QRectF, label: str) -> None:
        room = place.width() - 2 * _LABEL_PAD
        if room < min(_LEAST_LABEL, advance(label, font(Type.CAPTION, 600))):
            return
        at = QPointF(place.left() + _LABEL_PAD, baseline(place.center().y(), Type.CAPTION, 600))
        if advance(label, font(Type.CAPTION, 600)) <= room:
            write(painter, at, label, Letters(Type.CAPTION, weight=600, tone="ink2"), room)

    def _paint_dates(self, painter: QPainter) -> None:
        top = self._band_top() + self._thick()
        base = top + 4 + baseline(line_height(Type.CAPTION) / 2, Type.CAPTION)
        for date, labelled in self._placed_dates():
            x = round(self._x(date.second))
            painter.fillRect(QRectF(x, top, 1, 6), colour("edge"))
            if labelled:
                at = QPointF(x + 5, base)
                write(
                    painter, at, date.label, Letters(Type.CAPTION, tone="ink2"), self._needs(date)
                )
        if not self._value.is_now:
            at = QPointF(self.width(), base)
            write(
                painter,
                at,
                tr(self._value.now_label),
                Letters(Type.CAPTION, tone="ink2", side=Side.RIGHT),
                self._needs_words(tr(self._value.now_label)),
            )

    def _placed_dates(self) -> list[tuple[DateTick, bool]]:
        """Which dates get a tick, and which of those a word; found once for a width and a look."""
        value = self._value
        wanted = (
            value.dates,
            value.start,
            value.end,
            value.is_now,
            self.width(),
            font(Type.CAPTION),
        )
        if self._placed is None or self._placed[0] != wanted:
            self._placed = wanted, self._place_dates()
        return self._placed[1]

    def _place_dates(self) -> list[tuple[DateTick, bool]]:
        """By rank and then by time."""
        placed: list[tuple[DateTick, bool]] = []
        taken: list[tuple[float, float]] = []
        if not self._value.is_now:
            now = self._needs_words(tr(self._value.now_label))
            taken.append((self.width() - now, self.width()))
        for date in sorted(self._value.dates, key=lambda one: (one.rank, one.second)):
            left = self._x(date.second)
            right = left + self._needs(date) + 8
            fits = right <= self.width() and all(right < a or left > b for a, b in taken)
            if fits:
                taken.append((left, right))
            stands_free = not any(a <= left <= b for a, b in taken)
            if fits or (date.rank <= 1 and stands_free):
                placed.append((date, fits))
        return placed

    def _paint_marks(self, painter: QPainter) -> None:
        """What lies ahead of the moment is paler."""
        value = self._value
        if not value.marks:
            return
        span, ratio = (value.start, value.end), self.devicePixelRatioF()
        at = QPointF(0, self._band_top() - 7 - HEIGHT / 2)
        split, end = self._x(value.position) + 0.5, float(self.width())
        for left, right, picture in ((0.0, split, self._marks), (split, end, self._marks_ahead)):
            painter.save()
            painter.setClipRect(QRectF(left, 0, right - left, self.height()))
            marks = picture.of(value.marks, span, self.width(), ratio, self._x)
            painter.drawPixmap(at, marks)
            painter.restore()

    def _paint_handle(self, painter: QPainter) -> None:
        tone = "ink" if self._value.is_now else "past"
        centre = QPointF(self._x(self._value.position), self._band_top() + self._thick() / 2)
        stem = QRectF(centre.x() - 1, centre.y() - _STEM, 2, _STEM + _FOOT)
        painter.fillRect(stem, colour(tone))
        disc(painter, centre, _HANDLE + 1, fill="card")
        disc(painter, centre, _HANDLE, fill="card", edge=plain_pen(tone, 2))
        disc(painter, centre, 3, fill=tone)

    def _words_at(self, x: float) -> str:
        near = [
            mark.label
            for mark in sorted(self._value.marks, key=lambda each: abs(self._x(each.second) - x))
            if abs(self._x(mark.second) - x) < _HANDLE
        ]
        second = self._second(x)
        inside = [band.label for band in self._value.bands if band.start <= second < band.end]
        return "\n".join(near[:_MOST_NAMED]) or [*inside, ""][0]

    def _x(self, second: float) -> float:
        share = (second - self._value.start) / self._span()
        return _EDGE + min(1.0, max(0.0, share)) * (self._right() - _EDGE)

    def _second(self, x: float) -> float:
        share = (x - _EDGE) / max(1.0, self._right() - _EDGE)
        return self._value.start + min(1.0, max(0.0, share)) * self._span()

    def _span(self) -> float:
        return max(1.0, self._value.end - self._value.start)

    def _right(self) -> float:
        return self.width() - _EDGE

    def _thick(self) -> float:
        return round(scaled(_BAND))

    def _band_top(self) -> float:
        """Where the bands begin, so that handle and dates stand in the middle of the height."""
        return float(round((self.height() - self._thick()) / 2 - 2))

    def _band_place(self, start: float, end: float) -> QRectF:
        left, right = self._x(start), self._x(end)
        return QRectF(left, self._band_top(), right - left, self._thick())

    def _needs(self, date: DateTick) -> float:
        return self._needs_words(date.label)

    def _needs_words(self, words: str) -> float:
        return advance(words, font(Type.CAPTION)) + 4
