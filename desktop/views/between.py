"""The first page while no spell is followed: what is kept, and how a new one begins."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.label import label, paragraph
from desktop.widgets.page import Page
from desktop.wording import between as words
from desktop.wording import times
from domain.events import EpisodeClosed

_KEPT = (("timeline", words.TIMELINE), ("trends", words.TRENDS), ("report", words.REPORT))


class BetweenView(Page):
    """Nothing is due; the old facts stay, and the first questions can be asked again."""

    beginning_asked = Signal()
    page_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", tr(words.TITLE), parent)
        self.said = paragraph("", Type.LEAD, 400, "ink")
        self.begin = button(tr(words.BEGIN), "primary")
        self._lay_out()
        self.begin.clicked.connect(self.beginning_asked)

    def display(self, closed: EpisodeClosed | None, *, today: date) -> None:
        """Show how the last spell ended."""
        self.display_head(times.full_day(today), tr(words.TITLE))
        if closed is not None:
            self.said.setText(words.closed(closed, today))

    def _lay_out(self) -> None:
        kept, again = Card(), Card()
        kept.body.addWidget(self.said)
        kept.body.addWidget(paragraph(tr(words.KEPT)))
        links = Flow(gap=8)
        for page, name in _KEPT:
            link = button(tr(name), "secondary", icon=page)
            link.clicked.connect(lambda _=False, page=page: self.page_asked.emit(page))
            links.addWidget(link)
        kept.body.addLayout(links)
        again.body.addWidget(label(tr(words.AGAIN), Type.LEAD))
        again.body.addWidget(paragraph(tr(words.AGAIN_HINT)))
        row = Flow()
        row.addWidget(self.begin)
        again.body.addLayout(row)
        self.body.addWidget(kept)
        self.body.addWidget(again)
        self.body.addStretch(1)
