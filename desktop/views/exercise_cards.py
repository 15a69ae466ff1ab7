"""The cards of the exercises, beside one another in the order in which they make sense now."""

from time import monotonic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.views.exercise_card import ExerciseCard
from desktop.views.once import Clock
from desktop.widgets.tiles import Tiles
from domain.programme import Programme
from domain.values import Exercise
from domain.wishes import Occasion
from projections.today import Today

_LEAST, _MOST = 516, 3


class ExerciseCards(QWidget):
    """Passes on what is asked on a card, together with its exercise."""

    started = Signal(Exercise, bool)
    logged = Signal(Exercise)
    level_chosen = Signal(Exercise, str, Occasion)
    earlier_asked = Signal(Exercise)
    way_asked = Signal(Exercise)

    def __init__(self, programme: Programme, clock: Clock = monotonic) -> None:
        super().__init__()
        self._order: list[Exercise] = []
        self._tiles = Tiles(self, least=_LEAST, most=_MOST)
        self.of = {rules.id: ExerciseCard(rules, programme, clock) for rules in programme.exercises}
        for exercise, card in self.of.items():
            card.setParent(self)
            card.hide()
            self._connect(exercise, card)

    def display(self, today: Today, *, is_now: bool) -> None:
        for card in today.cards:
            self.of[card.exercise].display(card, today, is_now=is_now)
        order = [card.exercise for card in today.cards]
        if order == self._order:
            return
        self._order = order
        for exercise, shown in self.of.items():
            shown.setVisible(exercise in order)
        self._tiles.hold([self.of[exercise] for exercise in order])

    def shows(self, exercise: Exercise) -> bool:
        """Whether it has a card here; those farther off have none."""
        return exercise in self._order

    def clear_notices(self) -> None:
        for card in self.of.values():
            card.notice.display("")

    def _connect(self, exercise: Exercise, card: ExerciseCard) -> None:
        for signal, confirmed in ((card.started, False), (card.started_anyway, True)):
            signal.connect(lambda confirmed=confirmed: self.started.emit(exercise, confirmed))
        card.level_chosen.connect(lambda level, when: self.level_chosen.emit(exercise, level, when))
        card.logged.connect(lambda: self.logged.emit(exercise))
        card.earlier_asked.connect(lambda: self.earlier_asked.emit(exercise))
        card.way_asked.connect(lambda: self.way_asked.emit(exercise))
