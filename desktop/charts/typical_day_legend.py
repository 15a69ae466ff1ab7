"""The line above a typical day that says what each of its marks means."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Role, Type, line_height, scaled, set_role
from desktop.widgets.fit import Letters, baseline, width_of, write
from desktop.widgets.flow import Flow
from desktop.widgets.painted import Painted, box, disc, plain_pen, smooth
from desktop.wording import typical_day
from domain.words import Words

Sign = Callable[[QPainter, QPointF], None]
_SIGN = 20.0


def _median(painter: QPainter, at: QPointF) -> None:
    disc(painter, at, 5, fill="leg")


def _range(painter: QPainter, at: QPointF) -> None:
    box(painter, QRectF(at.x() - 5, at.y() - 7, 10, 14), 4, fill="leg_soft", edge="leg")


def _reading(painter: QPainter, at: QPointF) -> None:
    disc(painter, at, 4, fill="card", edge=plain_pen("leg", 1.6))


def _sessions(painter: QPainter, at: QPointF) -> None:
    box(painter, QRectF(at.x() - 5, at.y() - 6, 10, 12), 2, fill="fig")


SIGNS: tuple[tuple[Words, Sign], ...] = (
    (typical_day.MEDIAN, _median),
    (typical_day.RANGE, _range),
    (typical_day.READING, _reading),
    (typical_day.SESSIONS, _sessions),
)


class TypicalDayLegend(QWidget):
    """Signs with their words, on a second line where one is too short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(self, gap=20, line_gap=4, grows=True)
        for words, sign in SIGNS:
            row.addWidget(_Entry(tr(words), sign))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _Entry(Painted):
    """One sign and what it means."""

    def __init__(self, words: str, sign: Sign) -> None:
        super().__init__()
        self._words, self._sign = words, sign
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
        self._sign(painter, QPointF(7, middle / grown))
        painter.restore()
        left = scaled(_SIGN)
        at = QPointF(left, baseline(middle, Type.CAPTION))
        write(painter, at, self._words, Letters(Type.CAPTION, tone="ink2"), self.width() - left)
