"""A session that was broken off by a crash or a closed window, offered again."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language import tr
from desktop.look import Type, scaled
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.label import paragraph
from desktop.wording import sessions as words

_WIDE_MARGIN, _NARROW_MARGIN, _NARROW, _WIDEST = 40, 24, 880, 1480
"""As the page below it."""


class InterruptedCard(QWidget):
    """Go on with it while it is fresh; write it down or leave it out at any time."""

    gone_on = Signal()
    written_down = Signal()
    left_out = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sentence = paragraph("", Type.LEAD, None, "ink")
        self.done = paragraph("")
        self.go_on = button(tr(words.GO_ON), "primary", icon="play")
        self.write_down = button(tr(words.WRITE_WHAT_WAS_DONE))
        self.leave_out = button(tr(words.LEFT_OUT), "quiet")
        self._lay_out()
        self.go_on.clicked.connect(self.gone_on)
        self.write_down.clicked.connect(self.written_down)
        self.leave_out.clicked.connect(self.left_out)

    def display(self, sentence: str, done: str, *, may_go_on: bool, has_begun: bool) -> None:
        self.sentence.setText(sentence)
        self.done.setText(done)
        self.go_on.setVisible(may_go_on)
        self.write_down.setVisible(has_begun)
        self.setAccessibleName(sentence)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = _NARROW_MARGIN if self.width() < scaled(_NARROW) else _WIDE_MARGIN
        margin = max(least, round((self.width() - scaled(_WIDEST)) / 2))
        self._column.setContentsMargins(margin, 16, margin, 0)

    def _lay_out(self) -> None:
        card = Card(padding=16, spacing=4)
        card.body.addWidget(self.sentence)
        card.body.addWidget(self.done)
        card.body.addSpacing(8)
        row = Flow()
        for one in (self.go_on, self.write_down, self.leave_out):
            one.setAutoDefault(True)
            row.addWidget(one)
        card.body.addLayout(row)
        self._column = QVBoxLayout(self)
        self._column.addWidget(card)
