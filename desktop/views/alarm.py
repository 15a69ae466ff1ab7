"""What to do about a warning sign, with the numbers to call: the one place that is red."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.look import Type
from desktop.views.notice import Mark
from desktop.widgets.label import paragraph
from desktop.wording import safety as words
from domain.red_flags import RedFlags
from domain.values import Tier


class Alarm(QWidget):
    """The sentence of a tier; for an emergency its number can be read from across the room."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = paragraph("", Type.LEAD, 500, "ink")
        self.number = paragraph("", Type.FAR, tone="flag")
        self.urgent = paragraph("", Type.TITLE, 600, "flag")
        self.when = paragraph("")
        column, row = QVBoxLayout(), QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.number, self.sentence, self.urgent, self.when):
            column.addWidget(part)
        row.setSpacing(16)
        row.addWidget(Mark("safe", "flag", Type.DISPLAY), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()

    def display(self, tier: Tier | None, red_flags: RedFlags, country: str, when: str = "") -> None:
        """Show what a tier asks for; without one there is nothing to show."""
        self.setVisible(tier is not None)
        if tier is None:
            return
        numbers = red_flags.numbers_in(country)
        self.sentence.setText(tr(red_flags.action(tier)))
        self.number.setText(words.emergency(numbers))
        self.number.setAccessibleName(words.emergency_line(numbers))
        self.number.setVisible(tier is Tier.EMERGENCY)
        self.urgent.setText(words.urgent(numbers))
        self.urgent.setVisible(tier is not Tier.DAYS and numbers.urgent is not None)
        self.when.setText(when)
        self.when.setVisible(bool(when))
        self.setAccessibleName(tr(red_flags.action(tier)))
