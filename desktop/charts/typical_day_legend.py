"""The line above a typical day that says what each of its marks means."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.charts.sign_row import Draw, SignRow
from desktop.language import tr
from desktop.widgets.painted import box, disc, plain_pen
from desktop.wording import typical_day
from domain.words import Words


def _median(painter: QPainter, at: QPointF) -> None:
    disc(painter, at, 5, fill="leg")


def _range(painter: QPainter, at: QPointF) -> None:
    box(painter, QRectF(at.x() - 5, at.y() - 7, 10, 14), 4, fill="leg_soft", edge="leg")


def _reading(painter: QPainter, at: QPointF) -> None:
    disc(painter, at, 4, fill="card", edge=plain_pen("leg", 1.6))


def _sessions(painter: QPainter, at: QPointF) -> None:
    box(painter, QRectF(at.x() - 5, at.y() - 6, 10, 12), 2, fill="fig")


SIGNS: tuple[tuple[Words, Draw], ...] = (
    (typical_day.MEDIAN, _median),
    (typical_day.RANGE, _range),
    (typical_day.READING, _reading),
    (typical_day.SESSIONS, _sessions),
)


class TypicalDayLegend(SignRow):
    """Signs with their words, on a second line where one is too short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([(tr(words), sign) for words, sign in SIGNS], parent)
