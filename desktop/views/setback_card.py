"""A setback told kindly, and the way back where its ground is gone."""

from PySide6.QtCore import Signal

from desktop.language import tr
from desktop.views.card_title import card_title
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.label import paragraph
from desktop.wording import spells
from domain.refusals import Refusal
from domain.wishes import Occasion
from projections.progress import Progress
from projections.today import Setback


class SetbackCard(Card):
    """There while the acute stage is one that a setback began."""

    taken_back = Signal(Occasion)

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._once = Once()
        self._title = card_title("")
        self._words = paragraph("", tone="ink")
        self.notice = Notice()
        self.go_on = button(tr(spells.GO_ON_AGAIN), "primary")
        for part in (self._title, self._words, self.notice):
            self.body.addWidget(part)
        row = Flow()
        row.addWidget(self.go_on)
        self.body.addLayout(row)
        self.go_on.clicked.connect(lambda: self.taken_back.emit(self._once.repeated()))
        self.hide()

    def display(self, progress: Progress, *, is_now: bool) -> None:
        fact = progress.reverted
        self.setVisible(fact is not None)
        self.go_on.setVisible(is_now and progress.may_go_on_again)
        if fact is None:
            self._once.renew()
            return
        found = Setback(fact=fact, ground_is_gone=progress.may_go_on_again)
        self._title.setText(spells.setback_title(found))
        self._words.setText(spells.setback(found))
        self.setAccessibleName(self.text())

    def show_refusal(self, refusal: Refusal) -> None:
        self.notice.display(tr(refusal.sentence))

    def text(self) -> str:
        return f"{self._title.text()}. {self._words.text()}"
