"""How far each exercise has come on its ladder of levels."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.look import Type
from desktop.widgets.card import Card
from desktop.widgets.day_run import Pips
from desktop.widgets.fit import Letters, Side
from desktop.widgets.label import Label, Room, label
from desktop.wording import exercises, times
from desktop.wording import progress as words
from projections.progress import Ladder

_UPRIGHT = (Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop)


class LevelsCard(Card):
    """A pair of lines for each exercise of the stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12, parent=parent)
        self._ladders: tuple[Ladder, ...] | None = None
        self._rows = QWidget()
        self.body.addWidget(label("Levels", Type.LEAD))
        self.body.addWidget(self._rows)

    def display(self, ladders: Sequence[Ladder]) -> None:
        if tuple(ladders) == self._ladders:
            return
        self._ladders = tuple(ladders)
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for number, ladder in enumerate(ladders):
            if number:
                grid.setRowMinimumHeight(3 * number - 1, 12)
            _fill(grid, 3 * number, ladder)
        self.body.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows

    def text(self) -> str:
        return " ".join(found.text() for found in self._rows.findChildren(Label))


def _fill(grid: QGridLayout, row: int, ladder: Ladder) -> None:
    name = ladder.rules.name
    right, top = (Qt.AlignmentFlag.AlignRight | each for each in _UPRIGHT)
    grid.addWidget(Label(name, Letters(weight=500), Room.WRAPPED), row, 0)
    dose = exercises.dose(ladder.level.dose)
    grid.addWidget(Label(dose, Letters(tone="ink2"), Room.WRAPPED), row + 1, 0)
    steps = len(ladder.rules.levels)
    if steps > 1:
        step = f"{ladder.step} of {steps}"
        grid.addWidget(label(step, tone="ink2", side=Side.RIGHT), row, 1, top)
        pips = Pips()
        pips.display(ladder.step, steps, f"{name}: level {step}")
        grid.addWidget(pips, row + 1, 1, right)
    else:
        grid.addWidget(label(_since(ladder), tone="ink2", side=Side.RIGHT), row, 1, top)


def _since(ladder: Ladder) -> str:
    day = ladder.begun_on
    return words.NOT_BEGUN if day is None else f"since {times.short_day(day)}"
