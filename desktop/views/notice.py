"""A line that says why something was not done, beside what was asked for."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from desktop.look import Type, colour, draw_icon, line_height, voice
from desktop.widgets.fit import Letters
from desktop.widgets.label import Label, Room
from desktop.widgets.painted import Painted


class Mark(Painted):
    """An icon as large as the line of text beside it."""

    def __init__(self, name: str, tone: str = "ink2", step: Type = Type.BODY) -> None:
        super().__init__()
        self._name, self._tone, self._step = name, tone, step
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_step(self, step: Type) -> None:
        self._step = step
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = round(line_height(self._step))
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        draw_icon(QPainter(self), self._name, QRectF(self.rect()), colour(self._tone))


class Notice(QWidget):
    """An icon and a sentence; without a sentence it is not there."""

    def __init__(self, icon: str = "warning", tone: str = "ink", weight: int = 500) -> None:
        super().__init__()
        self._sentence = Label("", Letters(Type.BODY, weight, tone), Room.WRAPPED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._mark = Mark(icon, tone)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        self.display("")

    def set_step(self, step: Type) -> None:
        self._mark.set_step(step)
        self._sentence.set_step(step)

    def display(self, sentence: str) -> None:
        is_news = sentence != self._sentence.text()
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if is_news and self.isVisible():
            voice().say(sentence, self)

    def text(self) -> str:
        return self._sentence.text()
