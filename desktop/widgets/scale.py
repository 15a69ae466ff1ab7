"""The scale of pain from 0 to 10: eleven boxes, none chosen until the person chooses."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.look import Type, line_height, scaled
from desktop.widgets.choice import UNSET_KEYS
from desktop.widgets.fit import Letters, Side
from desktop.widgets.label import Label
from desktop.widgets.option import Option, OptionSet
from desktop.widgets.painted import Painted, box, disc, smooth

_HIGHEST = 10
_MARK = 10.0


class NrsScale(QWidget):
    """Name above, boxes below, words at both ends.

    Digits choose, and a 0 straight after a 1 makes 10; arrows move along; Backspace or the
    minus key takes the answer away.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        *,
        tone: str = "leg",
        low: str = "no pain",
        high: str = "worst imaginable",
        unset: str = "not answered",
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._unset, self._typed_one = unset, False
        self._state = Label(unset, Letters(Type.BODY, 400, "ink3", side=Side.RIGHT))
        boxes = [
            Option(str(n), f"{name}: {n} of {_HIGHEST}", tone=tone, pad=5)
            for n in range(_HIGHEST + 1)
        ]
        self._set = OptionSet(boxes, self)
        self._set.changed.connect(self._show_state)
        self._set.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(_ends(_Mark(tone), Label(name, Letters(Type.BODY, 500)), self._state))
        column.addLayout(_row(boxes))
        words = (
            Label(low, Letters(Type.CAPTION, tone="ink2")),
            Label(high, Letters(Type.CAPTION, tone="ink2")),
        )
        column.addLayout(_ends(*words))

    def value(self) -> int | None:
        return self._set.index()

    def display(self, value: int | None) -> None:
        self._set.display(value)
        self._show_state()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed in tuple("0123456789"):
            makes_ten = typed == "0" and self._typed_one and self.value() == 1
            self._set.choose(_HIGHEST if makes_ten else int(typed))
        elif event.key() in UNSET_KEYS:
            self._set.choose(None)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._set.choose(0 if event.key() == Qt.Key.Key_Home else _HIGHEST)
        else:
            super().keyPressEvent(event)
        self._typed_one = typed == "1"

    def _show_state(self) -> None:
        value = self.value()
        self._state.setText(self._unset if value is None else f"{value} of {_HIGHEST}")
        self._state.set_tone("ink3" if value is None else "ink")
        self._state.set_weight(400 if value is None else 600)


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


def _ends(*parts: QWidget) -> QHBoxLayout:
    """Parts at the left, the last of them at the right end."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts[:-1]:
        row.addWidget(part)
    row.addStretch(1)
    row.addWidget(parts[-1])
    return row


def _row(boxes: list[Option]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for one in boxes:
        row.addWidget(one, 1)
    return row
