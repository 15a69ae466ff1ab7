"""The marks of the aftermath chart, each with what it means."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.charts.sign_row import SignRow
from desktop.language import tr
from desktop.look import mixed, tokens
from desktop.widgets.painted import disc, plain_pen
from desktop.wording import aftermath as words

FADED = (0.64, 0.52, 0.38)
"""How much of the ground is in the thin lines: the older a third of them is, the more."""


class AftermathSigns(SignRow):
    """What a thick line is, a thin one, the marked one and a broken one."""

    def __init__(self) -> None:
        super().__init__(
            [
                (tr(words.MIDDLE), _middle),
                (tr(words.ONE), _one),
                (tr(words.MARKED), _marked),
                (tr(words.BEYOND), _beyond),
            ]
        )
        self._thick, _, _, self._broken = self.signs

    def display(self, *, has_middle: bool, has_beyond: bool) -> None:
        """Only what there is to be seen."""
        self._thick.setVisible(has_middle)
        self._broken.setVisible(has_beyond)


def faded(share: float) -> QColor:
    """The colour of a thin line with that much of the ground in it."""
    return QColor(mixed(tokens().leg, tokens().card, share))


def _middle(painter: QPainter, at: QPointF) -> None:
    painter.setPen(plain_pen("leg", 3))
    _draw(painter, at)


def _one(painter: QPainter, at: QPointF) -> None:
    painter.setPen(plain_pen(faded(FADED[-1]), 1.2))
    _draw(painter, at)


def _beyond(painter: QPainter, at: QPointF) -> None:
    pen = QPen(faded(FADED[-1]), 1.2, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    _draw(painter, at)


def _marked(painter: QPainter, at: QPointF) -> None:
    painter.setPen(plain_pen("ink", 1.8))
    _draw(painter, at)
    disc(painter, at, 3.5, fill="ink")


def _draw(painter: QPainter, at: QPointF) -> None:
    painter.drawLine(at - QPointF(7, 0), at + QPointF(7, 0))
