"""What the courses of a scenario come to: shares and days, for each noise and over all of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from tests.simulate.courses import REAL_DROP, Outcome
from tests.simulate.scenarios import RISES_ON, SIX_WEEKS, THREE_WEEKS, Look, Scenario

TENTHS = 10


@dataclass(frozen=True, slots=True)
class Figures:
    """A scenario under one noise, or under all of them; a day is None if most never come to it."""

    scenario: Scenario
    noise: float | None
    outcomes: Sequence[Outcome]

    @property
    def count(self) -> int:
        return len(self.outcomes)

    def wrong_advance(self) -> float:
        """The share that moves on within six weeks although the leg has not really eased."""
        wrong = [o for o in self.outcomes if is_within(o.advanced, SIX_WEEKS) and not has_eased(o)]
        return len(wrong) / self.count

    def advance_day(self, tenths: int = 5) -> int | None:
        """The day of the chronic stage by which so many tenths of the people have moved on."""
        days = sorted(o.advanced for o in self.outcomes if o.advanced is not None)
        place = ceil(self.count * tenths / TENTHS) - 1
        return days[place] if place < len(days) else None

    def false_setback(self) -> float:
        return sum(o.reverted is not None for o in self.outcomes) / self.count

    def setback_found(self) -> float:
        """The share found within three weeks, of those without a setback before the rise."""
        return self._found_after(THREE_WEEKS) / max(1, len(self._calm()))

    def setback_day(self) -> int | None:
        """The day after the rise, counted from 1, by which half of the found ones are found."""
        days = sorted(o.reverted - RISES_ON for o in self._calm() if o.reverted is not None)
        return days[(len(days) - 1) // 2] if days else None

    def rules(self) -> dict[str, float]:
        """The share of courses that each rule of a setback ended."""
        seen = self._calm() if self.scenario.look is Look.REAL_SETBACK else self.outcomes
        counts = Counter(o.rule for o in seen if o.rule)
        return {rule: number / self.count for rule, number in sorted(counts.items())}

    def flares(self) -> float:
        """How often a session stirred the leg, in the mean of the courses."""
        return sum(o.flares for o in self.outcomes) / self.count

    def _calm(self) -> list[Outcome]:
        return [o for o in self.outcomes if o.reverted is None or o.reverted > RISES_ON]

    def _found_after(self, days: int) -> int:
        return sum(is_within(o.reverted, RISES_ON + days) for o in self._calm())


def is_within(day: int | None, days: int) -> bool:
    return day is not None and day <= days


def has_eased(outcome: Outcome) -> bool:
    return outcome.fallen >= REAL_DROP
