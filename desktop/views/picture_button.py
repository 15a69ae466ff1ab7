"""The picture of an exercise, which unfolds how it is done."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout
from typing_extensions import override

from desktop.look import Type, colour, draw_icon, line_height, scaled, set_focus_radius
from desktop.widgets.figure import Plate
from desktop.widgets.fit import Letters, baseline, width_of, write
from desktop.widgets.painted import Painted, box, smooth, square
from desktop.widgets.tip import tip

_SIDE = 168
_RADIUS = 8
_PAD, _ARROW = 8, 16


class PictureButton(QAbstractButton):
    """A plate that can be pressed; the words in its corner say for what."""

    def __init__(self, words: str, spoken: str) -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(spoken)
        self.setToolTip(tip(spoken))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_focus_radius(self, _RADIUS)
        self.plate = Plate(radius=_RADIUS)
        self._corner = _Corner(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plate)
        for part in (self.plate, self._corner):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._corner.raise_()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """The plate paints all there is."""


class _Corner(Painted):
    """The words in the upper left corner of a plate, with the arrow of what unfolds."""

    def __init__(self, around: PictureButton) -> None:
        super().__init__(around)
        self._around = around
        self.setGeometry(0, 0, _SIDE, _SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, words = smooth(QPainter(self)), self._around.text()
        hot = self._around.underMouse() or self._around.isChecked()
        tone, arrow = "ink" if hot else "ink2", scaled(_ARROW)
        middle = _PAD + line_height(Type.CAPTION) / 2
        at = QPointF(_PAD, baseline(middle, Type.CAPTION, 500))
        room = self.width() - 2 * _PAD - arrow
        write(painter, at, words, Letters(Type.CAPTION, 500, tone), room)
        left = _PAD + width_of(words, Type.CAPTION, 500) + 2
        if hot:
            box(painter, QRectF(self.rect()), _RADIUS, edge="edge")
        painter.translate(left + arrow / 2, middle)
        painter.rotate(180 if self._around.isChecked() else 0)
        draw_icon(painter, "chevron-down", square(QPointF(0, 0), arrow), colour(tone))
