"""What lies over the strips: stage borders, the cross-hair, its words, and the mouse."""

from collections.abc import Sequence
from math import ceil, isnan

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.charts.mark_painter import paint_marks
from desktop.charts.surround import Picture, band_places
from desktop.look import Type, colour, font, line_height, scaled
from desktop.widgets.fit import Letters, advance, baseline, width_of, write
from desktop.widgets.painted import Painted, box, disc, smooth
from desktop.widgets.scale import paint_sign

_NOTCH = 120.0
_ZOOM_A_NOTCH = 1.2
_HINT_WIDTH = 300.0
_PAD = 12.0
_OFF = 12.0
_MOST = 0.7


class Glass(QWidget):
    """Hears the mouse and shows one day; `pointed` gives a day by its ordinal, or None."""

    pointed = Signal(object)
    zoomed = Signal(float, float)
    panned = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self._picture: Picture | None = None
        self._day: int | None = None
        self._grasped: float | None = None
        self._hint = Hint(parent)

    def display(self, picture: Picture) -> None:
        self._picture = picture
        self.update()

    def point_at(self, day: int | None, title: str = "", lines: Sequence[str] = ()) -> None:
        """The cross-hair on a day with its words beside it; None takes both away."""
        self._day = day
        if day is None or self._picture is None:
            self._hint.hide()
        else:
            self._hint.display(title, lines)
            self._place_hint(self._picture, day)
            self._hint.raise_()
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place(event.position().x())
        if place is None:
            return
        if self._grasped is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.panned.emit(self._grasped - place)
        elif self._picture is not None:
            self.pointed.emit(self._picture.view.nearest(place))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grasped = self._place(event.position().x())
        # The chart behind takes the focus with the same press.
        event.ignore()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grasped = None

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / _NOTCH
        place = self._place(event.position().x())
        factor = _ZOOM_A_NOTCH**-notches
        view = None if self._picture is None else self._picture.view
        if view is None or place is None or view.zoomed(factor, place) == view:
            # Nothing to zoom: the page behind may scroll.
            event.ignore()
        else:
            self.zoomed.emit(factor, place)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = smooth(QPainter(self))
        self._paint_borders(painter, self._picture)
        painter.translate(-self.x(), -self.y())
        paint_marks(painter, self._picture)
        painter.translate(self.x(), self.y())
        if self._day is not None:
            self._paint_day(painter, self._picture, self._day)

    def _paint_borders(self, painter: QPainter, picture: Picture) -> None:
        pen = QPen(colour("edge"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 4])
        painter.setPen(pen)
        top, bottom = self._edges(picture)
        for stretch, left, _ in band_places(picture):
            if stretch is not picture.trend.spans[0] and left > picture.measures.left:
                x = left - self.x() + 0.5
                painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _paint_day(self, painter: QPainter, picture: Picture, day: int) -> None:
        x = picture.x(day) - self.x()
        top, bottom = self._edges(picture)
        painter.fillRect(QRectF(round(x), top, 1, bottom - top), colour("ink"))
        row = day - picture.view.first
        pain = picture.measures.pain
        for values, tone in ((picture.trend.back, "back"), (picture.trend.leg, "leg")):
            if not isnan(values[row]):
                centre = QPointF(x, pain.y(float(values[row])) - self.y())
                disc(painter, centre, 7.5, fill="card")
                paint_sign(painter, centre, 6, tone)

    def _edges(self, picture: Picture) -> tuple[float, float]:
        measures = picture.measures
        return measures.band_top + measures.band_height - self.y(), measures.rows.bottom - self.y()

    def _place(self, x: float) -> float | None:
        """The place in time below the mouse."""
        if self._picture is None:
            return None
        return self._picture.measures.day(x + self.x(), self._picture.view)

    def _place_hint(self, picture: Picture, day: int) -> None:
        size, x = self._hint.sizeHint(), picture.x(day)
        right, whole = x + _OFF, self._hint.room()
        pain, bottom = picture.measures.pain, picture.measures.rows.bottom
        # Where the strip of pain is low, the words stand at the foot and leave it free; there they
        # may lie over the levels on the right sooner than over the names on the left.
        is_low = size.height() > _MOST * pain.height
        edge = whole if is_low else self.x() + self.width()
        left = right if right + size.width() <= edge else x - _OFF - size.width()
        top = bottom - size.height() - 4 if is_low else pain.top + 4
        # All of them where the page is scrolled so that only a part of the chart is in sight.
        seen = self._hint.in_sight()
        top = max(seen.top(), min(top, seen.bottom() - size.height() - 4))
        place = max(0, min(round(left), whole - size.width()))
        self._hint.setGeometry(place, max(0, round(top)), size.width(), size.height())
        self._hint.show()


class Hint(Painted):
    """The words of one day: the day, and what it says; over the names too where days are few."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self.title = ""
        self.lines: tuple[str, ...] = ()

    def display(self, title: str, lines: Sequence[str]) -> None:
        self.title, self.lines = title, tuple(lines)
        room = min(scaled(_HINT_WIDTH), self.room() - 2 * _PAD)
        self._shown = [piece for line in lines for piece in _at_commas(line, room)]
        self._wide = max(
            [width_of(title, Type.BODY, 600), *(width_of(s, Type.CAPTION) for s in self._shown)]
        )
        self.update()

    def room(self) -> int:
        """How wide it may be at most."""
        parent = self.parentWidget()
        return self.width() if parent is None else parent.width()

    def in_sight(self) -> QRect:
        """The part of what lies behind it that is not scrolled away."""
        parent = self.parentWidget()
        return self.rect() if parent is None else parent.visibleRegion().boundingRect()

    @override
    def sizeHint(self) -> QSize:
        height = line_height(Type.BODY) + len(self._shown) * self._pitch() + 2 * _PAD - 4
        return QSize(ceil(self._wide + 2 * _PAD), ceil(height))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        box(painter, QRectF(self.rect()), 8, fill="ink")
        top = _PAD - 2
        at = QPointF(_PAD, top + baseline(line_height(Type.BODY) / 2, Type.BODY, 600))
        write(painter, at, self.title, Letters(Type.BODY, 600, "paper"), self._wide + 1)
        top += line_height(Type.BODY)
        for line in self._shown:
            at = QPointF(_PAD, top + baseline(self._pitch() / 2, Type.CAPTION))
            write(painter, at, line, Letters(Type.CAPTION, tone="paper"), self._wide + 1)
            top += self._pitch()

    def _pitch(self) -> float:
        return line_height(Type.CAPTION) + 2


def _at_commas(line: str, room: float) -> list[str]:
    """A line in pieces that fit, broken after commas only."""
    pieces, letters = [""], font(Type.CAPTION)
    for part in line.split(", "):
        longer = f"{pieces[-1]}, {part}" if pieces[-1] else part
        if pieces[-1] and advance(longer, letters) > room:
            pieces[-1] += ","
            pieces.append(part)
        else:
            pieces[-1] = longer
    return pieces
