"""How far each exercise has come on its ladder of levels."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.views.card_title import card_title
from desktop.views.ladder_row import LadderRow
from desktop.widgets.card import Card, Hairline
from desktop.wording import ladders as words
from domain.values import Exercise
from domain.wishes import Matter, Occasion
from projections.progress import Climb, Progress


class LevelsCard(Card):
    """A row for each exercise of the stage."""

    level_chosen = Signal(Exercise, str, Occasion)
    agreed = Signal(Matter, str, date, str, Occasion)
    entries_asked = Signal(tuple)
    unfolded = Signal(QWidget)
    asked = Signal(LadderRow)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=8, parent=parent)
        self.body.setContentsMargins(24, 24, 24, 12)
        self.rows: dict[Exercise, LadderRow] = {}
        self._order: list[Exercise] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addWidget(card_title(tr(words.TITLE)))
        self.body.addLayout(self._list)

    def display(self, climbs: Sequence[Climb], progress: Progress, *, is_now: bool) -> None:
        wanted = [climb.rules.id for climb in climbs]
        if wanted != self._order:
            self._arrange(climbs)
            self._order = wanted
        for climb in climbs:
            self.rows[climb.rules.id].display(climb, progress, is_now=is_now)

    def text(self) -> str:
        return " ".join(row.text() for row in self.rows.values() if not row.isHidden())

    def _arrange(self, climbs: Sequence[Climb]) -> None:
        """The rows in their order, a line between any two."""
        while (item := self._list.takeAt(0)) is not None:
            gone = item.widget()
            if isinstance(gone, Hairline):
                gone.deleteLater()
            if gone is not None:
                gone.hide()
        for climb in climbs:
            if self._list.count():
                self._list.addWidget(Hairline())
            if climb.rules.id not in self.rows:
                self._make(climb.rules.id, tr(climb.rules.name))
            self._list.addWidget(self.rows[climb.rules.id])
            self.rows[climb.rules.id].show()

    def _make(self, exercise: Exercise, name: str) -> None:
        row = LadderRow(exercise, name)
        row.setParent(self)
        self.rows[exercise] = row
        row.level_chosen.connect(self.level_chosen)
        row.agreed.connect(self.agreed)
        row.entries_asked.connect(self.entries_asked)
        row.unfolded.connect(self.unfolded)
        row.asked.connect(lambda: self.asked.emit(row))
