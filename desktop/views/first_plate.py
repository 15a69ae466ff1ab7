"""The picture beside the first questions, where there is room for one."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout
from typing_extensions import override

from desktop.figures.names import figure_of
from desktop.language import tr
from desktop.look import Type, colour, draw_icon, scaled
from desktop.widgets.figure import Plate
from desktop.widgets.fit import Letters, Side
from desktop.widgets.label import Label, Room
from desktop.widgets.painted import Painted, box, smooth, square
from desktop.widgets.wordmark import Wordmark
from desktop.wording import first_run as words
from domain.programme import Programme
from domain.values import Exercise

_WIDTH = 400.0
_FIGURE = 304.0
_ICON = 88.0
_ICONS: Mapping[str, tuple[str, str]] = {"safe": ("safe", "flag"), "lock": ("lock", "ink2")}
_PLATES = {"safe": words.SIGNS_PLATE, "lock": words.KEY_PLATE}


class FirstPlate(Painted):
    """An exercise and what it is for; or a mark, for what is no exercise."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = ""
        self._figure = Plate()
        self._name = Label("", Letters(Type.LEAD, 600, "ink", Side.CENTRE), Room.WRAPPED)
        self._purpose = Label("", Letters(tone="ink2", side=Side.CENTRE), Room.WRAPPED)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setFixedWidth(round(scaled(_WIDTH)))
        side = round(scaled(_FIGURE))
        self._figure.setFixedSize(side, side)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 40)
        column.setSpacing(4)
        column.addWidget(Wordmark())
        column.addStretch(2)
        column.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        column.addWidget(self._name)
        column.addWidget(self._purpose)
        column.addStretch(3)

    def display(self, programme: Programme, picture: str) -> None:
        """`picture` is the value of an exercise, or the name of a mark."""
        self._icon = picture if picture in _ICONS else ""
        if self._icon:
            self._name.setText("")
            self._purpose.setText(tr(_PLATES[picture]))
        else:
            rules = programme.rules_of(Exercise(picture))
            self._figure.display(figure_of(picture))
            self._name.setText(tr(rules.name))
            self._purpose.setText(tr(rules.purpose))
        self._name.setVisible(not self._icon)
        # Where a figure is not shown its room is kept, so that the words do not jump.
        policy = self._figure.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._figure.setSizePolicy(policy)
        self._figure.setVisible(not self._icon)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(scaled(_WIDTH)), super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(QPainter(self))
        painter.fillRect(self.rect(), colour("plate"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), colour("line"))
        if self._icon:
            name, tone = _ICONS[self._icon]
            centre = QRectF(self._figure.geometry()).center()
            box(painter, square(centre, scaled(2 * _ICON)), scaled(_ICON), fill="card")
            draw_icon(painter, name, square(QPointF(centre), scaled(_ICON)), colour(tone))
