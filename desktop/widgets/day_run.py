"""Days in a row as circles: met ones are filled and ticked, the others carry their number."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import (
    Role,
    Type,
    colour,
    draw_icon,
    line_height,
    scaled,
    set_focus_radius,
    set_role,
)
from desktop.widgets.fit import Letters, Side, baseline, width_of, write
from desktop.widgets.painted import Painted, box, disc, plain_pen, smooth, square

_DOT, _DOT_PITCH, _CHEVRON = 14.0, 20.0, 28.0


@dataclass(frozen=True)
class RunDay:
    """One day: `text` inside its circle while it is not met, `words` below it."""

    text: str
    words: str
    is_met: bool
    is_today: bool = False


class DayRun(Painted):
    """The days of a run, spread over the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[RunDay, ...] = ()
        set_role(self, Role.Graphic)

    def display(self, days: Sequence[RunDay], spoken: str) -> None:
        """`spoken` says the same in words, for who cannot see the circles."""
        self._days = tuple(days)
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        wide = len(self._days) * scaled(56) - scaled(16)
        return QSize(ceil(wide), ceil(scaled(40) + 6 + line_height(Type.CAPTION)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(ceil(len(self._days) * scaled(44)), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, across = smooth(QPainter(self)), scaled(40)
        pitch = min(scaled(64), (self.width() - across) / max(1, len(self._days) - 1))
        for number, day in enumerate(self._days):
            centre = QPointF(across / 2 + number * pitch, across / 2)
            _paint_day(painter, centre, across / 2, day)
            base = across + 6 + baseline(line_height(Type.CAPTION) / 2, Type.CAPTION)
            write(
                painter,
                QPointF(centre.x(), base),
                day.words,
                Letters(
                    Type.CAPTION,
                    weight=600 if day.is_today else 400,
                    tone="ink" if day.is_today else "ink2",
                    side=Side.CENTRE,
                ),
                pitch,
            )


class RunLink(QAbstractButton):
    """A short run as dots beside two lines of words; pressing it leads to where it is explained."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption, self._met, self._of = "", 0, 0
        self._is_short = self._is_below = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_focus_radius(self, 8)

    def display(self, caption: str, words: str, met: int, of: int) -> None:
        self._caption, self._met, self._of = caption, met, of
        self.setText(words)
        self.setAccessibleName(tr("{caption}: {words}", caption=caption, words=words))
        self.updateGeometry()
        self.update()

    def stand(self, *, is_short: bool, is_below: bool) -> None:
        """Without the dots, which only repeat the words; below the title all begins at the left."""
        if (is_short, is_below) == (self._is_short, self._is_below):
            return
        self._is_short, self._is_below = is_short, is_below
        self.updateGeometry()
        self.update()

    def whole_width(self) -> int:
        """The width with the dots."""
        words = max(width_of(self.text(), Type.BODY, 600), width_of(self._caption, Type.CAPTION))
        return ceil(self.dots_width() + words + scaled(_CHEVRON))

    @override
    def sizeHint(self) -> QSize:
        width = self.whole_width() - (self.dots_width() if self._is_short else 0)
        height = line_height(Type.CAPTION) + line_height(Type.BODY)
        return QSize(width, max(40, ceil(height) + 4))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, right = smooth(QPainter(self)), self.width() - scaled(_CHEVRON)
        upper, lower = line_height(Type.CAPTION), line_height(Type.BODY)
        top = (self.height() - upper - lower) / 2
        room = right - (0 if self._is_short else self.dots_width())
        side = Side.LEFT if self._is_below else Side.RIGHT
        at = QPointF(0 if self._is_below else right, top + baseline(upper / 2, Type.CAPTION))
        write(painter, at, self._caption, Letters(Type.CAPTION, tone="ink2", side=side), room)
        middle = top + upper + lower / 2
        at = QPointF(right, baseline(middle, Type.BODY, 600))
        write(painter, at, self.text(), Letters(weight=600, side=Side.RIGHT), room)
        for number in range(0 if self._is_short else self._of):
            centre = QPointF(scaled(_DOT / 2 + number * _DOT_PITCH), middle)
            met = number < self._met
            disc(
                painter,
                centre,
                scaled(_DOT) / 2 - 0.5,
                fill="ok" if met else None,
                edge="ok" if met else "edge",
            )
        hot = self.underMouse() or self.isDown()
        place = square(QPointF(self.width() - scaled(10), middle), scaled(18))
        draw_icon(painter, "chevron-right", place, colour("ink" if hot else "ink2"))

    def dots_width(self) -> int:
        return ceil(self._of * scaled(_DOT_PITCH)) + 22


class Pips(Painted):
    """Steps of a ladder as short bars: reached ones filled, the others hollow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reached, self._of = 0, 0
        set_role(self, Role.Graphic)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def display(self, reached: int, of: int, spoken: str) -> None:
        self._reached, self._of = reached, of
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(ceil(max(0.0, self._of * scaled(32) - scaled(4))), round(scaled(8)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        for number in range(self._of):
            place = QRectF(number * scaled(32), 0, scaled(28), self.height())
            radius = self.height() / 2
            if number < self._reached:
                box(painter, place, radius, fill="ok")
            else:
                box(painter, place, radius, edge="edge")


def _paint_day(painter: QPainter, centre: QPointF, radius: float, day: RunDay) -> None:
    if day.is_met:
        disc(painter, centre, radius, fill="ok")
        place = square(centre, radius)
        draw_icon(painter, "tick", place, colour("on_act"))
        return
    disc(painter, centre, radius, edge=plain_pen("edge", 1.5))
    at = QPointF(centre.x(), baseline(centre.y(), Type.BODY, 500))
    write(painter, at, day.text, Letters(weight=500, tone="ink2", side=Side.CENTRE), 2 * radius - 6)
