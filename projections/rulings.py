"""The ledger of the rules: every decision that was stored, with its figures and its rules."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeAlias

from domain.events import (
    EasingBegan,
    EasingEnded,
    Event,
    LevelChanged,
    PrescriptionChanged,
    StageAdvanced,
    StageReverted,
)
from domain.facts import Facts

Ruling: TypeAlias = (
    EasingBegan | EasingEnded | StageAdvanced | StageReverted | LevelChanged | PrescriptionChanged
)

KINDS = (
    EasingBegan,
    EasingEnded,
    StageAdvanced,
    StageReverted,
    LevelChanged,
    PrescriptionChanged,
)


class Rulings:
    """The decisions of a diary, found as its facts arrive: what is known is not looked at again."""

    def __init__(self) -> None:
        self._facts: Sequence[Event] = ()
        self._looked_at = 0
        self._places: list[int] = []

    def at(self, facts: Sequence[Event], count: int) -> tuple[Ruling, ...]:
        """The decisions among the first so many facts, newest first."""
        if isinstance(facts, Facts):
            # Of a diary in its store only the turns are known without reading all of it.
            turned = reversed(facts.turns(count))
            return tuple(fact for _, fact in turned if isinstance(fact, KINDS))
        if facts is not self._facts:
            self._facts, self._looked_at, self._places = facts, 0, []
        if count > self._looked_at:
            fresh = enumerate(facts[self._looked_at : count], self._looked_at)
            self._places += [place for place, fact in fresh if isinstance(fact, KINDS)]
            self._looked_at = count
        known = self._places[: bisect_left(self._places, count)]
        return tuple(
            fact for fact in (facts[place] for place in reversed(known)) if isinstance(fact, KINDS)
        )
