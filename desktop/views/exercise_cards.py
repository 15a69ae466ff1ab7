"""The cards of the exercises, beside one another in the order in which they make sense now."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.views.exercise_card import ExerciseCard
from desktop.views.once import Clock
from desktop.widgets.arranged import laid_out_once
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
        self._programme, self._clock = programme, clock
        self.of = _WhenAsked(self._make)

    def display(self, today: Today, *, is_now: bool) -> None:
        with laid_out_once(self._tiles):
            for card in today.cards:
                self.of[card.exercise].display(card, today, is_now=is_now)
            self._place([card.exercise for card in today.cards])

    def _place(self, order: list[Exercise]) -> None:
        if order == self._order:
            return
        self._order = order
        for exercise, shown in self.of.items():
            shown.setVisible(exercise in order)
        self._tiles.hold([self.of[exercise] for exercise in order])

    def shows(self, exercise: Exercise) -> bool:
        """Whether it has a card here; those farther off have none."""
        return exercise in self._order

    def _make(self, exercise: Exercise) -> ExerciseCard:
        card = ExerciseCard(self._programme.rules_of(exercise), self._programme, self._clock)
        card.setParent(self)
        card.hide()
        self._connect(exercise, card)
        return card

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


class _WhenAsked(dict[Exercise, ExerciseCard]):
    """Cards that are made when they are first asked for: on most days not all seven are shown."""

    def __init__(self, make: Callable[[Exercise], ExerciseCard]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, exercise: Exercise) -> ExerciseCard:
        self[exercise] = self._make(exercise)
        return self[exercise]
