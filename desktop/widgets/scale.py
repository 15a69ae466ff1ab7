"""The scale of pain from 0 to 10: eleven boxes, none chosen until the person chooses."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import locale, tr
from desktop.look import Role, Type, line_height, scaled, set_role
from desktop.widgets.choice import UNSET_KEYS
from desktop.widgets.fit import Letters, Side
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label, Room
from desktop.widgets.option import Option, OptionSet
from desktop.widgets.painted import Painted, box, disc, smooth

_HIGHEST = 10
_MARK = 10.0
_DIGITS = tuple("0123456789")


class NrsScale(QWidget):
    """Name above, boxes below, words for both ends: below the boxes, or beside the name if `slim`.

    Digits choose, and a 0 straight after a 1 makes 10; arrows move along; Backspace or the
    minus key takes the answer away.
    """

    changed = Signal()

    answered = Signal()
    """A digit has settled the answer; after a 1 it is not settled, for a 0 may follow."""

    handed_on = Signal(str)
    """A digit after a 1 that belongs to the next question; only where `hands_on` is set."""

    def __init__(self, name: str, *, tone: str = "leg", slim: bool = False) -> None:
        super().__init__()
        set_role(self, Role.Grouping)
        self.setAccessibleName(name)
        self.hands_on = False
        self._unset, self._typed_one = tr("not answered"), False
        self._ends = tr("no pain"), tr("worst imaginable")
        self._state = Label(self._unset, Letters(Type.BODY, 400, "ink3", side=Side.RIGHT))
        self._boxes = [
            Option(
                locale().toString(n),
                tr("{scale}: {pain} of {top}", scale=name, pain=n, top=_HIGHEST),
                tone=tone,
                pad=5,
            )
            for n in range(_HIGHEST + 1)
        ]
        self._set = OptionSet(self._boxes, self)
        self._set.changed.connect(self._show_state)
        self._set.changed.connect(self.changed)
        self._name = Label(name, Letters(Type.BODY, 500), Room.WRAPPED)
        self._captions = [] if slim else [_caption(end) for end in self._ends]
        title = _together(_Mark(tone), self._name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._head(title, slim=slim))
        column.addLayout(_row(self._boxes))
        if not slim:
            column.addLayout(_apart(*self._captions))

    def set_step(self, step: Type, small: Type) -> None:
        """All of it in letters of another size, the words for its ends in smaller ones."""
        for one in self._boxes:
            one.set_step(step)
        for words in (self._name, self._state):
            words.set_step(step)
        for words in self._captions:
            words.set_step(small)

    def value(self) -> int | None:
        return self._set.index()

    def display(self, value: int | None) -> None:
        self._set.display(value)
        self._typed_one = False
        self._show_state()

    def type_in(self, digit: str) -> bool:
        """What a digit does; whether it was one."""
        if digit not in _DIGITS:
            return False
        after_one, self._typed_one = self._typed_one and self.value() == 1, digit == "1"
        if after_one and digit != "0" and self.hands_on:
            self._typed_one = False
            self.handed_on.emit(digit)
            return True
        makes_ten = after_one and digit == "0"
        self._set.choose(_HIGHEST if makes_ten else int(digit))
        self._show_state()
        if digit != "1":
            self.answered.emit()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.type_in(event.text()):
            return
        self._typed_one = False
        if event.key() in UNSET_KEYS:
            self._set.choose(None)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._set.choose(0 if event.key() == Qt.Key.Key_Home else _HIGHEST)
        else:
            super().keyPressEvent(event)

    def _show_state(self) -> None:
        value = self.value()
        said = self._unset if value is None else self._said(value)
        self._state.setText(said)
        self.setAccessibleDescription(said)
        self._state.set_tone("ink3" if value is None else "ink")
        self._state.set_weight(400 if value is None else 600)

    def _said(self, value: int) -> str:
        if self.hands_on and self._typed_one:
            return tr("{pain} of {top}, a 0 makes it {top}", pain=value, top=_HIGHEST)
        return tr("{pain} of {top}", pain=value, top=_HIGHEST)

    def _head(self, title: QWidget, *, slim: bool) -> QHBoxLayout:
        """The name at the left and the answer at the right; slim, the ends between them."""
        row, left = QHBoxLayout(), Flow(gap=16, line_gap=0)
        row.setSpacing(16)
        left.addWidget(title)
        if slim:
            low, high = self._ends
            ends = tr("0 {low}, {top} {high}", low=low, top=_HIGHEST, high=high)
            left.addWidget(_caption(ends, Room.WRAPPED))
        row.addLayout(left, 1)
        row.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        return row


class _Mark(Painted):
    """The sign of the pain: a dot for the leg, a square for the back."""

    def __init__(self, tone: str) -> None:
        super().__init__()
        self._tone = tone

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(scaled(_MARK)), round(line_height(Type.BODY)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_sign(
            smooth(QPainter(self)),
            QPointF(self.width() / 2, self.height() / 2),
            scaled(_MARK) / 2,
            self._tone,
        )


def paint_sign(painter: QPainter, centre: QPointF, radius: float, tone: str) -> None:
    """A square for the back and a dot for all else, so that colour is never the only sign."""
    if tone == "back":
        side = 2 * radius * 0.86
        place = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        box(painter, place, 2, fill=tone)
    else:
        disc(painter, centre, radius, fill=tone)


def _caption(words: str, room: Room = Room.WHOLE) -> Label:
    return Label(words, Letters(Type.CAPTION, 400, "ink2"), room)


def _together(mark: QWidget, name: QWidget) -> QWidget:
    whole, row = QWidget(), QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(mark)
    row.addWidget(name)
    whole.setLayout(row)
    return whole


def _apart(left: QWidget, right: QWidget) -> QHBoxLayout:
    """One at the left end, one at the right."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    return row


def _row(boxes: list[Option]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for one in boxes:
        row.addWidget(one, 1)
    return row
