"""One line that says what the marks of a chart mean, on a second line where one is too short."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.look import Role, Type, line_height, scaled, set_role
from desktop.widgets.fit import Letters, baseline, width_of, write
from desktop.widgets.flow import Flow
from desktop.widgets.painted import Painted, smooth

Draw = Callable[[QPainter, QPointF], None]
_SIGN = 22.0
_MIDDLE = 7.0


class SignRow(QWidget):
    """Signs with their words, side by side."""

    def __init__(self, signs: Sequence[tuple[str, Draw]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(self, gap=20, line_gap=4, grows=True)
        self.signs = [Sign(words, draw) for words, draw in signs]
        for each in self.signs:
            row.addWidget(each)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class Sign(Painted):
    """One mark and what it means."""

    def __init__(self, words: str, draw: Draw) -> None:
        super().__init__()
        self._words, self._draw = words, draw
        set_role(self, Role.StaticText)
        self.setAccessibleName(words)

    @override
    def sizeHint(self) -> QSize:
        width = ceil(scaled(_SIGN)) + width_of(self._words, Type.CAPTION)
        return QSize(width, ceil(line_height(Type.CAPTION)) + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, middle, grown = smooth(QPainter(self)), self.height() / 2, scaled(1)
        painter.save()
        painter.scale(grown, grown)
        self._draw(painter, QPointF(_MIDDLE, middle / grown))
        painter.restore()
        left = scaled(_SIGN)
        at = QPointF(left, baseline(middle, Type.CAPTION))
        write(painter, at, self._words, Letters(Type.CAPTION, tone="ink2"), self.width() - left)
