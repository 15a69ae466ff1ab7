"""The aftermath chart: the sessions of one exercise laid over each other by the hour."""

from datetime import UTC, date, datetime
from fractions import Fraction
from math import ceil
from statistics import median

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.charts.aftermath_frame import (
    Frame,
    frame,
    least_height,
    least_width,
    paint_frame,
    reach,
)
from desktop.charts.aftermath_glass import AftermathGlass
from desktop.charts.aftermath_lines import Lines
from desktop.charts.aftermath_signs import AftermathSigns
from desktop.language import tr
from desktop.look import Role, scaled, set_focus_radius, set_role
from desktop.widgets.painted import LOOK_EVENTS, Painted, smooth
from desktop.wording import aftermath as words
from projections.aftermath import Aftermath, median_course
from projections.reactions import Reactions

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_WIDE = 800


class AftermathChart(QWidget):
    """Shows the sessions up to one that is marked, and the middle of those.

    Left and right mark the one before and the one after, Home and End the first and the newest;
    Space plays them. `stood` asks for the session at a place counted from 1, `played` for playing
    or for standing still.
    """

    stood = Signal(int)
    played = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ground = Ground()
        self.signs = AftermathSigns()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.signs)
        column.addWidget(self.ground, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_focus_radius(self, 8)
        set_role(self, Role.Chart)
        self.setAccessibleName(tr(words.NAME))
        self._reactions: Reactions | None = None
        self._at, self._today = datetime.min.replace(tzinfo=UTC), date.min
        self._position = 0
        self.ground.glass.pointed.connect(self._point_at)
        self.ground.glass.picked.connect(lambda place: self.stood.emit(place + 1))

    @property
    def position(self) -> int:
        """The place of the marked session, counted from 1."""
        return self._position

    def display(self, reactions: Reactions, position: int, at: datetime, today: date) -> None:
        """The sessions up to a place; the same picture as before if it is the same."""
        self._at, self._today = at, today
        self._reactions, self._position = reactions, position
        sessions = reactions.sessions
        is_whole = position == len(sessions)
        course = reactions.course if is_whole else median_course(sessions[:position])
        self.signs.display(
            has_middle=any(value is not None for value in reactions.course),
            has_beyond=any(not each.session.within_budget for each in sessions),
        )
        self.ground.display(reactions, position, course)
        self._tell()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), self._count()
        if key in _STEPS:
            self._go(self._position + _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(1 if key == Qt.Key.Key_Home else last)
        elif key == Qt.Key.Key_Space:
            self.played.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _go(self, position: int) -> None:
        if 1 <= position <= self._count() and position != self._position:
            self.stood.emit(position)

    def _count(self) -> int:
        return 0 if self._reactions is None else len(self._reactions.sessions)

    def _tell(self) -> None:
        """A screen reader hears which session is marked, and what followed it."""
        if self._reactions is None or not self._position:
            self.setAccessibleDescription("")
            return
        marked = self._reactions.sessions[self._position - 1]
        said = (
            words.place(self._position, self._reactions),
            words.title(marked, self._today),
            *words.lines(marked, self._at),
        )
        self.setAccessibleDescription(". ".join(said))

    def _point_at(self, found: tuple[int, tuple[float, float]] | None) -> None:
        glass = self.ground.glass
        if found is None or self._reactions is None:
            glass.point_at(None)
            return
        session = self._reactions.sessions[found[0]]
        title = words.title(session, self._today)
        glass.point_at(found[1], title, words.lines(session, self._at))


class Ground(Painted):
    """The lines with what is written around them and what lies over them."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.lines = Lines(self)
        self.glass = AftermathGlass(self)
        self._laid: tuple[Aftermath, ...] = ()
        self._reach = reach(())
        self._morning: float | None = None
        self._of: Reactions | None = None
        self._is_newest = True

    def display(
        self, reactions: Reactions, position: int, course: tuple[Fraction | None, ...]
    ) -> None:
        if reactions is not self._of:
            self._of = reactions
            self._reach = reach(reactions.sessions)
            self._morning = _morning(reactions.sessions)
        self._laid = reactions.sessions[:position]
        self._is_newest = position == len(reactions.sessions)
        self.lines.display(self._laid, course)
        self._lay_out()

    @override
    def sizeHint(self) -> QSize:
        return QSize(ceil(scaled(_WIDE)), least_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(least_width(), least_height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self.lines.restyle()
            self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_frame(smooth(QPainter(self)), self.frame())

    def frame(self) -> Frame:
        return frame(self.width(), self.height(), self._reach, self._morning)

    def _lay_out(self) -> None:
        shown = self.frame()
        self.lines.place(shown)
        self.glass.setGeometry(shown.place.toRect())
        self.glass.raise_()
        self.glass.display(shown, self._laid, is_newest=self._is_newest)
        self.update()


def _morning(sessions: tuple[Aftermath, ...]) -> float | None:
    """How long after a session the next morning usually begins."""
    return float(median(s.hours_to_morning() for s in sessions)) if sessions else None
