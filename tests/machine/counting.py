"""How often an exercise was done, counted by hand against every limit that holds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from domain.events import ExerciseDone
from domain.programme import Programme
from domain.values import Exercise, programme_day

HOUR = timedelta(hours=1)


class Among(NamedTuple):
    """The sessions that a limit counts, its window in hours or None for a day, and its number."""

    sessions: list[ExerciseDone]
    hours: int | None
    most: int


@dataclass(frozen=True)
class Counted:
    """Sessions under the figures in force; in the careful first days with the limit of those."""

    sessions: Sequence[ExerciseDone]
    held: Programme
    careful: bool = False

    def is_full(self, exercise: Exercise, now: datetime, zone: str) -> bool:
        """Whether one more now would pass a limit or a gap; what is later counts as well."""
        gap = self.held.rules_of(exercise).gap_hours.value * HOUR
        if any(now - each.occurred_at < gap for each in self._of(exercise)):
            return True
        today = programme_day(now, zone)
        for limit in self._limits(exercise):
            used = [
                each
                for each in limit.sessions
                if (
                    each.day >= today
                    if limit.hours is None
                    else now - each.occurred_at < limit.hours * HOUR
                )
            ]
            if len(used) >= limit.most:
                return True
        return False

    def is_passed_by(self, new: ExerciseDone) -> bool:
        """Whether a session is too near another, or stands in any window that holds too many."""
        others = Counted(
            [each for each in self.sessions if each.id != new.id], self.held, self.careful
        )
        gap = self.held.rules_of(new.exercise).gap_hours.value * HOUR
        if any(abs(each.occurred_at - new.occurred_at) < gap for each in others._of(new.exercise)):
            return True
        return any(
            most_around(new, limit.sessions, limit.hours) > limit.most
            for limit in others._limits(new.exercise)
        )

    def _of(self, *exercises: Exercise) -> list[ExerciseDone]:
        return [each for each in self.sessions if each.exercise in exercises]

    def _limits(self, exercise: Exercise) -> Iterator[Among]:
        rules = self.held.rules_of(exercise)
        if rules.limit is not None:
            hours = rules.limit.window_hours
            window = None if hours is None else hours.value
            yield Among(self._of(exercise), window, rules.limit.sessions.value)
        first = rules.first_days
        if self.careful and first is not None and first.sessions is not None:
            yield Among(self._of(exercise), 24, first.sessions.value)
        for joint in self.held.joint_limits:
            if exercise in joint.exercises:
                together = self._of(*joint.exercises)
                yield Among(together, joint.window_hours.value, joint.sessions.value)


def most_around(new: ExerciseDone, others: Sequence[ExerciseDone], hours: int | None) -> int:
    """The most sessions that any stretch of so many hours holds, or the programme day, with one."""
    every = [*others, new]
    if hours is None:
        return sum(each.day == new.day for each in every)
    window = hours * HOUR
    ends = [each.occurred_at for each in every]
    return max(
        sum(end - window < each.occurred_at <= end for each in every)
        for end in ends
        if end - window < new.occurred_at <= end
    )
