"""The figure on its plate, with a bar for each stretch of the session above it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy
from typing_extensions import override

from desktop.language import tr
from desktop.look import Role, Type, colour, set_role
from desktop.views.session.far import far_font, far_width
from desktop.widgets.figure import Motion, MovingFigure
from desktop.widgets.painted import Painted, box, smooth

_PAD, _BAR, _GAP, _BARS = 32, 6, 8, 60


class Bar(NamedTuple):
    """A stretch of the session: its name, how much of it is done, whether it is under way."""

    name: str
    share: float
    is_current: bool


class StepBars(Painted):
    """The stretches side by side; where their names find no room, only the one under way."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        set_role(self, Role.Graphic)
        self._scale = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def display(self, bars: Sequence[Bar]) -> None:
        if tuple(bars) == self._bars:
            return
        if [bar.is_current for bar in bars] != [bar.is_current for bar in self._bars]:
            self.setAccessibleName(next((bar.name for bar in bars if bar.is_current), ""))
        self._bars = tuple(bars)
        self.update()

    def names(self) -> tuple[str, ...]:
        return tuple(bar.name for bar in self._bars)

    def set_scale(self, scale: float) -> None:
        self._scale = scale
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, round(_BARS * self._scale))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = smooth(QPainter(self))
        gap = _GAP * self._scale
        wide = (self.width() - gap * (len(self._bars) - 1)) / len(self._bars)
        step = self._step_for_all(wide)
        for number, bar in enumerate(self._bars):
            left = number * (wide + gap)
            self._paint_bar(painter, QRectF(left, 0, wide, _BAR * self._scale), bar)
            if bar.is_current or step is not None:
                self._paint_name(painter, left, bar, step or Type.TITLE)

    def _step_for_all(self, wide: float) -> Type | None:
        """The letters in which every name has room, whichever is under way; None without any."""
        return next(
            (
                step
                for step in (Type.TITLE, Type.LEAD, Type.BODY)
                if all(self._wide(bar, step) <= wide for bar in self._bars)
            ),
            None,
        )

    def _paint_bar(self, painter: QPainter, place: QRectF, bar: Bar) -> None:
        radius = place.height() / 2
        box(painter, place, radius, fill="line")
        if bar.share > 0:
            done = QRectF(place)
            done.setWidth(max(place.height(), place.width() * min(1.0, bar.share)))
            box(painter, done, radius, fill="act")

    def _paint_name(self, painter: QPainter, left: float, bar: Bar, step: Type) -> None:
        letters = far_font(step, self._scale, 600 if bar.is_current else 400)
        left = max(0.0, min(left, self.width() - self._wide(bar, step)))
        painter.setFont(letters)
        painter.setPen(colour("ink" if bar.is_current else "ink2"))
        base = (_BAR + 32) * self._scale
        painter.drawText(QPointF(left, base), bar.name)

    def _wide(self, bar: Bar, step: Type) -> int:
        return far_width(bar.name, step, self._scale, 600)


class SessionPlate(QFrame):
    """The ground of the figure; it gives way first where room is short."""

    def __init__(self) -> None:
        super().__init__()
        self.bars = StepBars()
        self.figure = MovingFigure()
        self._scale = 1.0
        for part in (self.bars, self.figure):
            part.setParent(self)

    def set_exercise(self, name: str) -> None:
        """What the figure does, for whoever cannot see it."""
        self.figure.setAccessibleName(tr("{exercise}, drawn", exercise=name))

    def move_as(self, motion: Motion, *, is_running: bool) -> None:
        """Show a motion from its beginning, or let it wait there."""
        self.figure.display(motion)
        self.let_move(is_running=is_running)

    def let_move(self, *, is_running: bool) -> None:
        if is_running:
            self.figure.run()
        else:
            self.figure.rest()

    def set_scale(self, scale: float) -> None:
        self._scale = scale
        self.bars.set_scale(scale)
        self._arrange()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        self.bars.display(bars)
        if self.bars.isVisibleTo(self) != bool(bars):
            self.bars.setVisible(bool(bars))
            self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        box(smooth(QPainter(self)), QRectF(self.rect()), 24 * min(1.0, self._scale), fill="plate")

    def _arrange(self) -> None:
        pad = round(_PAD * self._scale)
        wide, bars = self.width() - 2 * pad, self.bars.sizeHint().height()
        top = pad
        if self.bars.isVisibleTo(self):
            self.bars.setGeometry(pad, pad, max(0, wide), bars)
            top += bars
        half = pad // 2
        self.figure.setGeometry(
            half, top, max(0, self.width() - 2 * half), max(0, self.height() - top - half)
        )
