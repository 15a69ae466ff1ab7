"""The two questions that can be asked of the past: as it was known then, as it is known now."""

from collections.abc import Iterable, Sequence

from domain.events import Event
from domain.restating import restated as restated_columns
from domain.timeline import Timeline, when_it_happened

CourseTimeline = Timeline


def as_known_then(facts: Iterable[Event] = ()) -> Timeline:
    """The facts in the order in which they were written: what was known at each moment."""
    timeline = Timeline()
    timeline.extend((place, fact) for place, fact in enumerate(facts, 1))
    return timeline


def as_known_now(facts: Iterable[Event]) -> Timeline:
    """The facts in the order in which they happened, each saying what it says today.

    Withdrawn entries are left out, and so are the amendments themselves.
    """
    return known_now(as_known_then(facts))


def known_now(then: Timeline) -> Timeline:
    """The same facts as they are known now."""
    return Timeline(restated_columns(then.columns), when_it_happened)


def restated(facts: Iterable[Event]) -> Sequence[Event]:
    """What happened, by what is known today, in order, each episode opening before its entries."""
    return as_known_now(facts).facts
