"""A field from which one of many answers is picked, drawn like the other fields."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy
from typing_extensions import override

from desktop.look import Type, colour, draw_icon, line_height, scaled, set_focus_radius
from desktop.views.question import typed_in
from desktop.widgets.fit import Letters, baseline, width_of, write
from desktop.widgets.painted import box, smooth, square
from desktop.widgets.tip import tip

_PAD = 11.0
_ARROW = 18.0
_LEAST = 160.0


class Pick(QComboBox):
    """The list opens on a press, on Space, and on the arrow keys.

    An answer that finds no room in the field is whole in the list, and for who points at it.
    """

    def __init__(self, answers: Sequence[str]) -> None:
        super().__init__()
        self.addItems(list(answers))
        self.currentTextChanged.connect(self._tell_whole)
        self._tell_whole(self.currentText())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_focus_radius(self, 8)

    def _tell_whole(self, answer: str) -> None:
        self.setToolTip(tip(answer))

    @override
    def sizeHint(self) -> QSize:
        height = max(40, ceil(line_height(Type.BODY)) + 20)
        return QSize(ceil(self._widest() + 3 * _PAD + scaled(_ARROW)), height)

    @override
    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), ceil(scaled(_LEAST))), whole.height())

    @override
    def showPopup(self) -> None:
        self.view().setMinimumWidth(min(self._widest() + 2 * ceil(_PAD), self.window().width()))
        super().showPopup()

    @override
    def event(self, event: QEvent) -> bool:
        # In here a figure or a letter finds an answer, whatever it does elsewhere in the window.
        if typed_in(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # A page that is scrolled must not change an answer on its way.
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, middle = smooth(QPainter(self)), self.height() / 2
        box(painter, QRectF(self.rect()), 8, fill="card", edge="edge")
        arrow = scaled(_ARROW)
        room = self.width() - 3 * _PAD - arrow
        at = QPointF(_PAD, baseline(middle, Type.BODY))
        write(painter, at, self.currentText(), Letters(), room)
        place = square(QPointF(self.width() - _PAD - arrow / 2, middle), arrow)
        draw_icon(painter, "chevron-down", place, colour("ink2"))

    def _widest(self) -> int:
        answers = (self.itemText(number) for number in range(self.count()))
        return max((width_of(answer, Type.BODY) for answer in answers), default=0)
