"""The note on Today that a warning sign is open."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desktop.language import tr
from desktop.look import Type
from desktop.views.note_card import NoteCard
from desktop.views.notice import Mark
from desktop.widgets.buttons import button
from desktop.widgets.label import paragraph
from desktop.wording import safety
from domain.course import Flag
from domain.red_flags import RedFlags, most_urgent
from domain.values import Tier


class FlagNote(NoteCard):
    """What to do about the most urgent open sign, and the way to its page."""

    asked = Signal()

    def __init__(self) -> None:
        self.go = button(tr(safety.TITLE), "primary")
        super().__init__(Mark("safe", "flag", Type.TITLE), self.go)
        self.title = paragraph("", Type.LEAD, tone="ink")
        self.sentence = paragraph("", tone="ink")
        self.said.addWidget(self.title)
        self.said.addWidget(self.sentence)
        self.go.clicked.connect(self.asked)

    def display(self, flags: Sequence[Flag], red_flags: RedFlags, country: str = "") -> None:
        tier = most_urgent({flag.answer.tier for flag in flags})
        self.setVisible(tier is not None)
        if tier is not None:
            title, sentence = safety.parted(tr(red_flags.action(tier)))
            if tier is Tier.EMERGENCY:
                number = safety.call(red_flags.numbers_in(country))
                title = tr("{what} {whom}", what=title, whom=number)
            self.title.setText(title)
            self.sentence.setText(sentence)
