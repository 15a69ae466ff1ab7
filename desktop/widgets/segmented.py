"""One choice out of a few that stand in one frame, such as the range of a chart."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget
from typing_extensions import override

from desktop.look import Role, Type, line_height, set_focus_radius, set_role
from desktop.widgets.fit import Letters, Side, baseline, width_of, write
from desktop.widgets.flow import Flow
from desktop.widgets.option import step_of
from desktop.widgets.painted import box, plain_pen, smooth
from desktop.widgets.tip import tip

_PAD = 16


class Segmented(QWidget):
    """Segments in one frame; it takes its colours from the palette of the ground it stands on.

    Where they do not fit beside each other there are several rows, each in a frame of its own.
    """

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, Role.Grouping)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = Flow(self, gap=0, line_gap=4)
        self._group = QButtonGroup(self)
        self._segments = {key: _Segment(words) for key, words in options}
        for place, segment in enumerate(self._segments.values()):
            self._group.addButton(segment)
            row.addWidget(segment)
            segment.stepped.connect(lambda by, place=place: self._step(place + by))
        self._group.buttonClicked.connect(lambda _: self._choose())
        self._keep_one_stop()

    def display(self, key: str) -> None:
        """The segment that is chosen; an empty key is none of them."""
        self._group.setExclusive(False)
        for name, segment in self._segments.items():
            segment.setChecked(name == key)
        self._group.setExclusive(True)
        self._keep_one_stop()

    def explain(self, key: str, words: str) -> None:
        """What choosing a segment does, for who points at it and for a screen reader."""
        self._segments[key].setToolTip(tip(words))
        self._segments[key].setAccessibleDescription(words)

    def _keep_one_stop(self) -> None:
        """The Tab key stops once, at the chosen segment or at the first; arrow keys go on."""
        segments = list(self._segments.values())
        stop = next((each for each in segments if each.isChecked()), segments[0])
        for each in segments:
            one, other = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(one if each is stop else other)

    def focus(self) -> None:
        """Put the keyboard on the chosen segment."""
        chosen = self._segments.get(self.current())
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def current(self) -> str:
        chosen = (key for key, segment in self._segments.items() if segment.isChecked())
        return next(chosen, "")

    def _step(self, place: int) -> None:
        """To another segment by an arrow key, and choose it at once."""
        segments = list(self._segments.values())
        if 0 <= place < len(segments):
            segments[place].setFocus(Qt.FocusReason.TabFocusReason)
            segments[place].click()

    def _choose(self) -> None:
        self._keep_one_stop()
        self.chosen.emit(self.current())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, edge = smooth(QPainter(self)), plain_pen(self.palette().mid().color())
        for row in self._rows():
            box(painter, QRectF(row), 8, edge=edge)

    def _rows(self) -> list[QRect]:
        """The place of each row of segments."""
        rows: dict[int, QRect] = {}
        for segment in self._segments.values():
            place = segment.geometry()
            rows[place.y()] = rows.get(place.y(), place).united(place)
        return list(rows.values())


class _Segment(QAbstractButton):
    """One of the segments; the chosen one is turned inside out."""

    stepped = Signal(int)

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        # In its group this changes nothing but what a screen reader says: one out of several.
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_focus_radius(self, 8)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = step_of(event)
        if by:
            self.stepped.emit(by)
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        width = width_of(self.text(), Type.BODY, 600) + 2 * _PAD
        return QSize(width, max(40, ceil(line_height(Type.BODY)) + 18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        ink, ground = self.palette().windowText().color(), self.palette().window().color()
        if self.isChecked():
            box(painter, QRectF(self.rect()), 8, fill=ink)
        tone = ground if self.isChecked() else ink
        at = QPointF(self.width() / 2, baseline(self.height() / 2, Type.BODY))
        weight = 600 if self.isChecked() or self.underMouse() else 500
        room = self.width() - _PAD
        write(painter, at, self.text(), Letters(weight=weight, tone=tone, side=Side.CENTRE), room)
