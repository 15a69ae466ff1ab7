"""One fold, asked for now or for any moment."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import datetime
from uuid import UUID

from domain.columns import Columns, micros, moment_of
from domain.course import Course, evolve
from domain.events import Event
from domain.facts import Facts, Heard
from domain.gathering import Instant, gathered
from domain.standing import course_at

FRESH = 512
"""Facts that are kept folded one by one before they are taken into the columns."""

FEW = 64
"""More facts at once are taken into the columns at once."""

LATELY = 16
"""Courses of the past that are kept: rules remember what they said of the very same one."""


def when_written(fact: Event) -> datetime:
    return fact.recorded_at


def when_it_happened(fact: Event) -> datetime:
    return fact.occurred_at


class Timeline:
    """Every fact so far, and the course after any number of them.

    Most facts stand in columns, over which the course of any moment is found without folding;
    those that came last are folded one by one, by the same `evolve`. `position` is where the store
    has the last one.
    """

    def __init__(
        self,
        columns: Columns | None = None,
        instant: Instant = when_written,
        *,
        position: int = 0,
    ) -> None:
        self._instant = instant
        self.position = position
        self._columns = Columns(facts=Heard()) if columns is None else columns
        self._fresh: list[Event] = []
        self._courses: list[Course] = []
        self._instants: list[int] = []
        self._lately: dict[int, Course] = {}

    def __len__(self) -> int:
        return len(self._columns) + len(self._fresh)

    @property
    def facts(self) -> Facts:
        """Every fact so far, the same object for as long as there is the timeline."""
        return self._columns.facts

    @property
    def columns(self) -> Columns:
        """All facts as columns."""
        if self._fresh:
            self._gather(())
        return self._columns

    def append(self, fact: Event, position: int = 0) -> None:
        """One more fact, which the store has at a position."""
        self.facts.add(fact, position)
        self.position = position
        course = evolve(self.at(len(self)), fact)
        instant = micros(self._instant(fact))
        # A clock that was set back must not hide what was known before.
        self._instants.append(max(instant, self._micros(len(self))) if len(self) else instant)
        self._fresh.append(fact)
        self._courses.append(course)
        if len(self._fresh) >= FRESH:
            self._gather(())

    def extend(self, told: Iterable[tuple[int, Event]]) -> None:
        """Further facts, each with its position in the store."""
        further = list(told)
        if len(further) <= FEW:
            for position, fact in further:
                self.append(fact, position)
            return
        for position, fact in further:
            self.facts.add(fact, position)
        self.position = further[-1][0]
        self._gather(fact for _, fact in further)

    def _gather(self, further: Iterable[Event]) -> None:
        newest = self._courses[-1:]
        facts = [*self._fresh, *further]
        is_same = len(facts) == len(self._fresh)
        self._columns = gathered(self._columns, facts, self._instant)
        self._fresh, self._courses, self._instants = [], [], []
        self._lately = {len(self): newest[0]} if newest and is_same else {}

    def at(self, count: int) -> Course:
        """The course after so many facts."""
        fresh = min(count, len(self)) - len(self._columns)
        if fresh > 0:
            return self._courses[fresh - 1]
        found = self._lately.pop(count, None)
        if found is None:
            found = course_at(self._columns, min(count, len(self)))
            if len(self._lately) >= LATELY:
                del self._lately[next(iter(self._lately))]
        # The one that was asked for last is let go last: the present is asked for at every step.
        self._lately[count] = found
        return found

    def fact(self, key: UUID) -> Event | None:
        """The fact of an id, the last one where a wish was given again in another episode."""
        fresh = (fact for fact in reversed(self._fresh) if fact.id == key)
        found = next(fresh, None)
        if found is None:
            place = max(self._columns.places_of(key), default=None)
            found = None if place is None else self.facts.at(place)
        return found

    def count_at(self, instant: datetime) -> int:
        """How many facts there were at an instant."""
        at = micros(instant)
        known = self._columns.instants
        if self._instants and self._instants[0] <= at:
            return len(known) + bisect_right(self._instants, at)
        return bisect_right(known, at)

    def instant_of(self, count: int) -> datetime:
        """The instant from which on there were so many facts, of which there is at least one."""
        return moment_of(self._micros(count))

    def instants(self, known: int = 0) -> Iterator[float]:
        """When each fact was known, beyond the first so many; in seconds since 1970."""
        for count in range(known + 1, len(self) + 1):
            yield self._micros(count) / 1_000_000

    def _micros(self, count: int) -> int:
        known = self._columns.instants
        place = count - 1
        return known[place] if place < len(known) else self._instants[place - len(known)]
