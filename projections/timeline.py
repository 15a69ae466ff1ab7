"""One fold, asked for now or for any moment."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Generic, TypeVar

from domain.course import Course, evolve
from domain.events import ENTRIES, EntryCorrected, EntryWithdrawn, EpisodeOpened, Event
from domain.ledger import Ledger

StateT = TypeVar("StateT")

STRIDE = 256
"""A state is kept after every so many facts, so that a seek folds fewer than that."""


class Timeline(Generic[StateT]):
    """Every fact so far, and the state after any number of them.

    The newest state is kept as facts arrive; an older one is folded again from the nearest state
    kept on the way.
    """

    def __init__(
        self,
        evolve: Callable[[StateT, Event], StateT],
        initial: StateT,
        instant: Callable[[Event], datetime],
        *,
        stride: int = STRIDE,
    ) -> None:
        self._evolve = evolve
        self._instant = instant
        self._stride = stride
        self._kept = [initial]
        self._newest = initial
        self.facts: list[Event] = []
        self._instants: list[datetime] = []

    def __len__(self) -> int:
        return len(self.facts)

    def append(self, event: Event) -> None:
        self.facts.append(event)
        instant = self._instant(event)
        # A clock that was set back must not hide what was known before.
        self._instants.append(max(instant, self._instants[-1]) if self._instants else instant)
        self._newest = self._evolve(self._newest, event)
        if len(self.facts) % self._stride == 0:
            self._kept.append(self._newest)

    def at(self, count: int) -> StateT:
        """The state after so many facts."""
        if count >= len(self.facts):
            return self._newest
        kept = count // self._stride
        state = self._kept[kept]
        for event in self.facts[kept * self._stride : count]:
            state = self._evolve(state, event)
        return state

    def count_at(self, instant: datetime) -> int:
        """How many facts there were at an instant."""
        return bisect_right(self._instants, instant)

    def instant_of(self, count: int) -> datetime:
        """The instant from which on there were so many facts, of which there is at least one."""
        return self._instants[count - 1]


CourseTimeline = Timeline[Course]


def as_known_then(facts: Iterable[Event] = ()) -> CourseTimeline:
    """The facts in the order in which they were written: what was known at each moment."""
    return _filled(Timeline(evolve, Course(), lambda event: event.recorded_at), facts)


def as_known_now(facts: Sequence[Event]) -> CourseTimeline:
    """The facts in the order in which they happened, each saying what it says today.

    Withdrawn entries are left out, and so are the amendments themselves.
    """
    timeline = Timeline(evolve, Course(), lambda event: event.occurred_at)
    return _filled(timeline, restated(facts))


def restated(facts: Sequence[Event]) -> list[Event]:
    """What happened, by what is known today, in order, each episode opening before its entries.

    An episode follows the one before it even if the clock was set back between them.
    """
    ledger = Ledger()
    others: list[Event] = []
    for fact in facts:
        if isinstance(fact, ENTRIES):
            ledger = ledger.enter(fact)
        elif isinstance(fact, EntryCorrected | EntryWithdrawn):
            ledger, _before, _after = ledger.amend(fact)
        else:
            others.append(fact)
    openings = [fact for fact in others if isinstance(fact, EpisodeOpened)]
    episodes = {fact.episode: (place, fact.occurred_at) for place, fact in enumerate(openings)}

    def order(fact: Event) -> tuple[int, datetime, int]:
        place, opened = episodes[fact.episode]
        return place, max(fact.occurred_at, opened), fact.sequence

    return sorted([*others, *ledger.entries.values()], key=order)


def _filled(timeline: CourseTimeline, facts: Iterable[Event]) -> CourseTimeline:
    for fact in facts:
        timeline.append(fact)
    return timeline
