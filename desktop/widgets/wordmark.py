"""The mark of the app and its name."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.look import Role, Type, colour, draw_icon, scaled, set_role
from desktop.widgets.fit import Letters, baseline, width_of, write
from desktop.widgets.painted import Painted, box, smooth, square

_EDGE = 12
_ICON = 20.0
_MARK = 28.0
_LEAST = 40
_SMALLEST = 16


class Wordmark(Painted):
    """The mark and the name; folded, the mark alone."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, Role.Graphic)
        self.setAccessibleName("Unbend")
        self._is_folded = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def fold(self, *, folded: bool) -> None:
        self._is_folded = folded
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        if self._is_folded:
            return QSize(2 * _EDGE + ceil(scaled(_ICON)), _LEAST)
        width = 3 * _EDGE + ceil(scaled(_MARK)) + width_of("Unbend", Type.TITLE)
        return QSize(width, ceil(scaled(_MARK)))

    @override
    def minimumSizeHint(self) -> QSize:
        """Where a window is low, the mark gives way before anything that can be pressed."""
        return QSize(self.sizeHint().width(), 0 if self._is_folded else self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        side = min(scaled(_MARK), _LEAST, self.height())
        if side < _SMALLEST:
            return
        left = (self.width() - side) / 2 if self._is_folded else _EDGE
        mark = QRectF(left, (self.height() - side) / 2, side, side)
        box(painter, mark, 7, fill="act")
        draw_icon(painter, "mark", square(mark.center(), 0.72 * side), colour("on_act"))
        if self._is_folded:
            return
        left = mark.right() + _EDGE
        at = QPointF(left, baseline(self.height() / 2, Type.TITLE))
        room = self.width() - left
        write(painter, at, "Unbend", Letters(Type.TITLE, tone="ink"), room)
