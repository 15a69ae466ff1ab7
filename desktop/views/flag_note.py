"""The note on Today that a warning sign is open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.language import tr
from desktop.look import Type
from desktop.views.notice import Mark
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph
from desktop.wording import safety
from domain.course import Flag
from domain.red_flags import RedFlags, most_urgent
from domain.values import Tier


class FlagNote(Card):
    """What to do about the most urgent open sign, and the way to its page."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=20)
        self.title = paragraph("", Type.LEAD, tone="ink")
        self.sentence = paragraph("", tone="ink")
        self.go = button(tr(safety.TITLE), "primary")
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.title)
        said.addWidget(self.sentence)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Mark("safe", "flag", Type.TITLE), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(said, 1)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
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
