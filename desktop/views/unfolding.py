"""A form that stays folded behind a quiet button until somebody wants it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph
from desktop.widgets.long_button import LongButton
from domain.refusals import Refusal
from domain.wishes import Occasion


class Unfolding(QWidget):
    """Opener, then a card: title, words, whatever `fields` takes, and the two ways out."""

    def __init__(self, opener: str, title: str, sentence: str, do: str, leave: str) -> None:
        super().__init__()
        self._once = Once()
        self.opener = LongButton(opener)
        self.do = button(do)
        self.leave = button(leave, "quiet")
        self.fields = QVBoxLayout()
        self.fields.setSpacing(12)
        self.notice = Notice()
        self.card = Card(spacing=12)
        self.card.body.addWidget(paragraph(title, Type.LEAD, tone="ink"))
        self.card.body.addWidget(paragraph(sentence))
        self.card.body.addLayout(self.fields)
        self.card.body.addWidget(self.notice)
        self.card.body.addLayout(_row(self.do, self.leave))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.card)
        self.opener.clicked.connect(self.unfold)
        self.leave.clicked.connect(self.fold)
        self.fold()

    def unfold(self) -> None:
        self._once.renew()
        self.opener.hide()
        self.card.show()

    def fold(self) -> None:
        self.notice.display("")
        self.card.hide()
        self.opener.show()

    def show_refusal(self, refusal: Refusal) -> None:
        self.notice.display(tr(refusal.sentence))

    def occasion(self) -> Occasion:
        """The same wish for as long as the form is open."""
        return self._once.repeated()


def _row(do: QWidget, leave: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(do)
    row.addWidget(leave)
    row.addStretch(1)
    return row
