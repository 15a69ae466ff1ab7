"""The note on Today that a warning sign is open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.look import Type
from desktop.views.notice import Mark
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.label import paragraph
from domain.course import Flag
from domain.red_flags import RedFlags
from domain.values import Tier


class FlagNote(Card):
    """What to do about the most urgent open sign, and the way to its page."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=20)
        self.sentence = paragraph("", tone="ink")
        self.go = button("Is it safe?")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Mark("safe", "flag", Type.TITLE), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.go.clicked.connect(self.asked)

    def display(self, flags: Sequence[Flag], red_flags: RedFlags) -> None:
        tier = most_urgent(flags)
        self.setVisible(tier is not None)
        if tier is not None:
            self.sentence.setText(red_flags.action(tier))


def most_urgent(flags: Sequence[Flag]) -> Tier | None:
    """The first tier, in their order, that any of the flags is of."""
    tiers = {flag.answer.tier for flag in flags}
    return next((tier for tier in Tier if tier in tiers), None)
