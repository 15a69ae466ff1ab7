"""One of several exclusive answers, and the set of them, in which none may be chosen yet."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy
from typing_extensions import override

from desktop.look import Type, colour, line_height, mixed, set_focus_radius, tokens
from desktop.widgets.fit import Letters, Side, baseline, width_of, write
from desktop.widgets.painted import box, smooth

_BACK, _ON = (Qt.Key.Key_Left, Qt.Key.Key_Up), (Qt.Key.Key_Right, Qt.Key.Key_Down)


def step_of(event: QKeyEvent) -> int:
    """Where an arrow key leads among answers in a row, however many lines the row takes."""
    return (event.key() in _ON) - (event.key() in _BACK)


class Option(QRadioButton):
    """An answer in a box; chosen it is filled, and its text turns bold."""

    stepped = Signal(int)

    def __init__(
        self,
        words: str,
        spoken: str = "",
        *,
        tone: str = "act",
        pad: int = 14,
        side: Side = Side.CENTRE,
    ) -> None:
        super().__init__()
        self._words, self._tone, self._pad, self._side = words, tone, pad, side
        self._step = Type.BODY
        self.setAccessibleName(spoken or words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        set_focus_radius(self, 8)

    def set_step(self, step: Type) -> None:
        """The same answer in letters of another size; its box grows with them."""
        self._step = step
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = width_of(self._words, self._step, 600) + 2 * self._pad
        return QSize(width, max(40, ceil(line_height(self._step)) + 20))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = step_of(event)
        if by:
            self.stepped.emit(by)
        else:
            super().keyPressEvent(event)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        self._paint_box(painter)
        middle, chosen = self.height() / 2, self.isChecked()
        weight = 600 if chosen else 500
        left = self._pad if self._side is Side.LEFT else self.width() / 2
        tone = colour(self._text_tone())
        write(
            painter,
            QPointF(left, baseline(middle, self._step, weight)),
            self._words,
            Letters(self._step, weight, tone, self._side),
            self.width() - (2 * self._pad if self._side is Side.LEFT else 2),
        )

    def _paint_box(self, painter: QPainter) -> None:
        place = QRectF(self.rect())
        if self.isChecked():
            box(painter, place, 8, fill=self._tone if self.isEnabled() else "edge")
            return
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        tint = colour(self._tone).name()
        fill = QColor(mixed(tokens().card, tint, 0.08 if hot else 0.0))
        edge = "edge" if self.isEnabled() else "line"
        box(painter, place, 8, fill=fill, edge=edge)

    def _text_tone(self) -> str:
        if self.isChecked():
            return "card"
        return "ink" if self.isEnabled() else "ink3"


class OptionSet(QObject):
    """Keeps at most one of the options chosen; unlike a plain group it can go back to none."""

    changed = Signal()

    def __init__(self, options: Sequence[Option], parent: QObject) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        self._group = QButtonGroup(self)
        for number, option in enumerate(self._options):
            self._group.addButton(option, number)
            option.stepped.connect(lambda by, number=number: self._step(number + by))
        self._group.idToggled.connect(lambda *_: self._keep_one_stop())
        self._group.idClicked.connect(lambda _: self.changed.emit())
        self._keep_one_stop()

    def index(self) -> int | None:
        found = self._group.checkedId()
        return None if found < 0 else found

    def display(self, index: int | None) -> None:
        """Show an answer, or that there is none, without saying `changed`."""
        if index is not None:
            self._options[index].setChecked(True)
            return
        self._group.setExclusive(False)
        for option in self._options:
            option.setChecked(False)
        self._group.setExclusive(True)
        self._keep_one_stop()

    def _keep_one_stop(self) -> None:
        """The Tab key stops once at the whole set: at the answer, or at the first box."""
        stop = self.index() or 0
        for number, option in enumerate(self._options):
            here = number == stop
            option.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _step(self, index: int) -> None:
        """Move the answer with the keyboard; as long as there is none, only the keyboard moves."""
        if not 0 <= index < len(self._options):
            return
        if self.index() is None:
            self._options[index].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.choose(index)

    def choose(self, index: int | None) -> None:
        """What a key does: as `display`, the focus follows, and `changed` is said."""
        if index == self.index():
            return
        had_focus = any(option.hasFocus() for option in self._options)
        self.display(index)
        if had_focus:
            self._options[index or 0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
