"""The question whether to go on, asked calmly, and answered in two steps on the page itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language import tr
from desktop.views.card_title import card_title
from desktop.views.changes import Changes
from desktop.views.notice import Notice
from desktop.views.once import Once
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph
from desktop.wording import progress as words
from domain.refusals import Refusal
from domain.wishes import Occasion
from projections.progress import Progress


class StageOffer(Card):
    """Go on, or not yet; going on is confirmed once more, beside what it changes."""

    confirmed = Signal(Occasion)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self._once = Once()
        self._title = card_title("")
        self._words = paragraph("", tone="ink")
        self._changes = Changes()
        self._notice = Notice()
        self.go_on = button(tr(words.GO_ON), "primary")
        self.not_yet = button(tr(words.NOT_YET))
        self.confirm = button(tr(words.BEGIN), "primary")
        self.back = button(tr(words.BACK), "quiet")
        for part in (self._title, self._words, self._changes, self._notice):
            self.body.addWidget(part)
        self.body.addLayout(self._row())
        self.go_on.clicked.connect(self._ask_again)
        self.not_yet.clicked.connect(self._defer)
        self.back.clicked.connect(self._ask)
        self.confirm.clicked.connect(lambda: self.confirmed.emit(self._once.repeated()))
        self.hide()

    def display(self, progress: Progress, *, is_now: bool) -> None:
        """The question, while it may be asked; asked anew after it was not."""
        offered = progress.is_offered and is_now
        if offered and progress.gate is not None:
            self._offer = words.offer(progress.gate)
            self._changes.display(words.changes([each.rules for each in progress.ladders]))
            if self.isHidden():
                self._ask()
        self.setVisible(offered)

    def show_refusal(self, refusal: Refusal) -> None:
        self._notice.display(tr(refusal.sentence))

    def text(self) -> str:
        shown = () if self._changes.isHidden() else (self._changes.text(),)
        return " ".join((self._title.text(), self._words.text(), *shown, self._notice.text()))

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for one in (self.go_on, self.not_yet, self.confirm, self.back):
            row.addWidget(one)
        row.addStretch(1)
        return row

    def _ask(self) -> None:
        self._show(self._offer, tr(words.ASK), asks=True)
        self.not_yet.show()

    def _defer(self) -> None:
        self._show(self._offer, tr(words.LATER), asks=True)
        self.not_yet.hide()

    def _ask_again(self) -> None:
        self._once.renew()
        self._show(tr(words.CONFIRM), "", asks=False)
        self.confirm.setFocus()

    def _show(self, title: str, sentence: str, *, asks: bool) -> None:
        self._title.setText(title)
        self._words.setText(sentence)
        self._words.setVisible(bool(sentence))
        self._notice.display("")
        self._changes.setVisible(not asks)
        self.go_on.setVisible(asks)
        self.not_yet.setVisible(asks)
        self.confirm.setVisible(not asks)
        self.back.setVisible(not asks)
        self.setAccessibleName(f"{title} {sentence}".strip())
