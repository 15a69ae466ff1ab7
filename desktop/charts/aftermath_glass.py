"""What lies over the laid sessions: the line of the session, the marked one's name, the mouse."""

from collections.abc import Sequence
from math import inf

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.charts.aftermath_frame import Frame, paint_times, shift
from desktop.charts.glass import Hint
from desktop.look import Type, line_height
from desktop.widgets.fit import Letters, baseline, width_of, write
from desktop.widgets.painted import box, disc, smooth
from desktop.wording import aftermath as words
from projections.aftermath import HOURS, Aftermath

_NEAR = 0.7
"""How many points beside a line the mouse still means it."""

_OFF, _PAD = 12.0, 7.0
_SOON = 12
"""The hours beside which a session is named: the first check-in after it speaks of them all."""


class AftermathGlass(QWidget):
    """Hears the mouse: `pointed` gives the place of the line below it, or None; `picked` a press.

    Places count the sessions that are laid, from 0.
    """

    pointed = Signal(object)
    picked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self._frame: Frame | None = None
        self._laid: Sequence[Aftermath] = ()
        self._is_newest = True
        self._dot: tuple[float, float] | None = None
        self.hint = Hint(parent)

    def display(self, shown: Frame, laid: Sequence[Aftermath], *, is_newest: bool) -> None:
        """The laid sessions, of which the last is marked and may be the newest of all."""
        self._frame, self._laid, self._is_newest = shown, laid, is_newest
        self.point_at(None)

    def point_at(
        self, dot: tuple[float, float] | None, title: str = "", lines: Sequence[str] = ()
    ) -> None:
        """The words of a session beside a dot at an hour and its points; None takes both away."""
        self._dot = dot
        if dot is None or self._frame is None:
            self.hint.hide()
        else:
            self.hint.display(title, lines)
            self._place_hint(self._frame, dot)
            self.hint.raise_()
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(self._below(event.position()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._below(event.position())
        if event.button() is Qt.MouseButton.LeftButton and place is not None:
            self.picked.emit(place[0])
        # The chart behind takes the focus with the same press.
        event.ignore()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._frame is None:
            return
        painter = smooth(QPainter(self))
        painter.translate(-self.x(), -self.y())
        paint_times(painter, self._frame)
        if self._laid:
            self._paint_name(painter, self._frame, self._laid[-1])
        if self._dot is not None:
            hour, points = self._dot
            at = QPointF(self._frame.x(hour), self._frame.strip.y(points))
            disc(painter, at, 6.5, fill="card")
            disc(painter, at, 5, fill="leg")

    def _paint_name(self, painter: QPainter, shown: Frame, marked: Aftermath) -> None:
        """The day of the marked session above the highest that followed it."""
        top = highest(marked)
        if top is None:
            return
        said = words.mark(marked, is_newest=self._is_newest)
        wide, high = width_of(said, Type.CAPTION, 600), line_height(Type.CAPTION)
        left = min(shown.x(top[0]) + 8, shown.right - wide - 2 * _PAD)
        y = shown.strip.y(top[1]) - high - 12
        place = QRectF(left, max(shown.strip.top, y), wide + 2 * _PAD, high + 4)
        box(painter, place, 5, fill="card", edge="edge")
        at = QPointF(left + _PAD, baseline(place.center().y(), Type.CAPTION, 600))
        write(painter, at, said, Letters(Type.CAPTION, 600), wide)

    def _below(self, at: QPointF) -> tuple[int, tuple[float, float]] | None:
        if self._frame is None:
            return None
        hour = self._frame.hour(at.x() + self.x())
        return nearest(self._laid, hour, self._frame.points(at.y() + self.y()))

    def _place_hint(self, shown: Frame, dot: tuple[float, float]) -> None:
        size, x = self.hint.sizeHint(), shown.x(dot[0])
        right = x + _OFF
        left = right if right + size.width() <= shown.right else x - _OFF - size.width()
        y = shown.strip.y(dot[1]) - size.height() / 2
        bottom = shown.strip.bottom - size.height() - 4
        place = max(0, min(round(left), self.hint.room() - size.width()))
        self.hint.setGeometry(
            place,
            max(0, round(min(max(y, shown.strip.top + 4), bottom))),
            size.width(),
            size.height(),
        )
        self.hint.show()


def nearest(
    laid: Sequence[Aftermath], hour: float, points: float
) -> tuple[int, tuple[float, float]] | None:
    """The place of the line that lies nearest to a point, and where it is drawn there."""
    whole = round(hour)
    if whole not in HOURS:
        return None
    drawn = [
        (place, value + (shift(place) if place < len(laid) - 1 else 0.0))
        for place, each in enumerate(laid)
        if (value := each.hourly[whole - HOURS[0]]) is not None
    ]
    # The marked line lies over all others.
    place, height = min(reversed(drawn), key=lambda line: abs(line[1] - points), default=(0, inf))
    return (place, (float(whole), height)) if abs(height - points) <= _NEAR else None


def highest(session: Aftermath) -> tuple[int, int] | None:
    """The first hour soon after a session with the most points of it, and those points.

    While nothing is known of that time, it is the last hour before it.
    """
    told = zip(HOURS, session.hourly, strict=True)
    known = [(hour, points) for hour, points in told if points is not None and hour <= _SOON]
    after = [each for each in known if each[0] > 0]
    return max(after or known[-1:], key=lambda each: each[1], default=None)
