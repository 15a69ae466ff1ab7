"""The one line above the chart that says what each mark means."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.language import said, tr
from desktop.look import Role, Type, line_height, scaled, set_role
from desktop.widgets.fit import Letters, baseline, width_of, write
from desktop.widgets.flow import Flow
from desktop.widgets.label import Label
from desktop.widgets.painted import Painted, box, disc, plain_pen, smooth
from desktop.widgets.scale import paint_sign
from desktop.wording.lists import begun
from domain.words import Words

Sign = Callable[[QPainter, QPointF], None]
_SIGN = 20.0


def _leg(painter: QPainter, at: QPointF) -> None:
    paint_sign(painter, at, 4.5, "leg")


def _back(painter: QPainter, at: QPointF) -> None:
    paint_sign(painter, at, 4.5, "back")


def _mean(painter: QPainter, at: QPointF) -> None:
    painter.setPen(plain_pen("leg", 3))
    painter.drawLine(at - QPointF(7, 0), at + QPointF(7, 0))


def _later(painter: QPainter, at: QPointF) -> None:
    disc(painter, at, 4.5, fill="card", edge=plain_pen("leg", 1.6))


def _over(painter: QPainter, at: QPointF) -> None:
    box(painter, QRectF(at.x() - 5, at.y() - 7, 10, 14), 1, edge=plain_pen("ink", 1.5))
    painter.fillRect(QRectF(at.x() - 2.5, at.y() - 1, 5, 6), plain_pen("fig").color())


SIGNS: tuple[tuple[Words, Sign], ...] = (
    (said("Leg, worst in 24 h"), _leg),
    (said("back"), _back),
    (said("Mean of 7 days"), _mean),
    (said("Entered later"), _later),
    (said("Over the limit"), _over),
)


class Legend(QWidget):
    """Signs with their words, side by side, on a second line where one is too short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(self, gap=20, line_gap=4, grows=True)
        for words, sign in SIGNS:
            row.addWidget(_Entry(begun(tr(words)), sign))
        self._grouped = Label("", Letters(Type.CAPTION, tone="ink2"))
        row.addWidget(self._grouped)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def display(self, grouped: str) -> None:
        """The note on steps and bars that stand for several days."""
        self._grouped.setText(grouped)

    def note(self) -> str:
        return self._grouped.text()


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
