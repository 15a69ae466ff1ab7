"""A form that stays folded behind a button until somebody wants it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, Hairline
from desktop.widgets.label import paragraph
from desktop.widgets.long_button import LongButton
from domain.refusals import Refusal
from domain.wishes import Occasion


class Unfolding(QWidget):
    """Opener, then a form: title, words, whatever `fields` takes, and the two ways out.

    On a card the opener is framed, so that it stands below the words of the card, and the form
    is parted by a line. On the page itself the opener is quiet, and the form is a card.
    """

    ON_PAGE = False

    def __init__(self, opener: str, title: str, sentence: str, do: str, leave: str) -> None:
        super().__init__()
        self._once = Once()
        self.opener = LongButton(opener, "quiet" if self.ON_PAGE else "secondary")
        self.do = button(do)
        self.leave = button(leave, "quiet")
        self.fields = QVBoxLayout()
        self.fields.setSpacing(12)
        self.notice = Notice()
        self.card = Card(spacing=12) if self.ON_PAGE else _part()
        self.card.body.addWidget(paragraph(title, Type.LEAD, tone="ink"))
        self.card.body.addWidget(paragraph(sentence))
        self.card.body.addLayout(self.fields)
        self.card.body.addWidget(self.notice)
        self.card.body.addLayout(_row(self.do, self.leave))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(8 if self.ON_PAGE else 0, 0, 0, 0)
        row.addWidget(self.opener)
        row.addStretch(1)
        column.addLayout(row)
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


def _part() -> Card:
    """A part of the card that it stands on: a frame within a frame would only take room."""
    part = Card(padding=0, spacing=12, framed=False)
    part.body.setContentsMargins(0, 4, 0, 0)
    part.body.addWidget(Hairline())
    part.body.addSpacing(4)
    return part


def _row(do: QWidget, leave: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(do)
    row.addWidget(leave)
    row.addStretch(1)
    return row
