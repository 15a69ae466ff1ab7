"""How an exercise is done, in words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.language import locale, tr
from desktop.look import Role, Type, set_role
from desktop.widgets.card import Hairline
from desktop.widgets.label import label, paragraph
from desktop.wording import exercises
from domain.programme import ExerciseRules


class Steps(QWidget):
    """Numbered steps, one below the other."""

    def __init__(self, steps: Sequence[str], step: Type = Type.BODY) -> None:
        super().__init__()
        set_role(self, Role.Grouping)
        self.setAccessibleName(tr("Steps"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6 if step is Type.BODY else 12)
        grid.setColumnStretch(1, 1)
        for row, words in enumerate(steps):
            number = label(locale().toString(row + 1), step, 600, "ink3")
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            grid.addWidget(paragraph(tr(words), step, 400, "ink"), row, 1)


class HowTo(QWidget):
    """What it is for, the steps, when to stop, what may follow, what to ask first."""

    def __init__(self, rules: ExerciseRules) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 4)
        column.setSpacing(12)
        column.addWidget(Hairline())
        column.addWidget(paragraph(tr(rules.purpose)))
        column.addWidget(Steps(rules.steps))
        for words in (rules.stop_when, rules.afterwards, rules.remark):
            if words:
                column.addWidget(paragraph(tr(words)))
        things = exercises.joined(rules.equipment)
        column.addWidget(paragraph(tr("You need: {things}.", things=things)))
