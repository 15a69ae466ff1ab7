"""The calm end of a day: nothing more is allowed, and that is how it is meant."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout
from typing_extensions import override

from desktop.look import Type, colour, draw_icon, scaled
from desktop.widgets.card import Card
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room, paragraph
from desktop.widgets.painted import Painted, disc, smooth, square

_DISC, _MOON = 48.0, 24.0


class RestNote(Card):
    """A moon, a sentence, and what comes next; without the sentence it is not there."""

    def __init__(self) -> None:
        super().__init__(padding=16)
        self._title = Label("", Letters(Type.LEAD), Room.WRAPPED)
        self._next = paragraph("")
        row, column = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(16)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._next)
        row.addWidget(_Moon(), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self.display("")

    def display(self, title: str, after: str = "") -> None:
        self._title.setText(title)
        self._next.setText(after)
        self._next.setVisible(bool(after))
        self.setAccessibleName(title)
        self.setVisible(bool(title))

    def text(self) -> str:
        return self._title.text()


class _Moon(Painted):
    """A moon in a soft disc."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(scaled(_DISC)), round(scaled(_DISC)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, centre = smooth(QPainter(self)), QPointF(self.width() / 2, self.height() / 2)
        disc(painter, centre, self.width() / 2, fill="ok_soft")
        draw_icon(painter, "moon", square(centre, scaled(_MOON)), colour("ok"))
