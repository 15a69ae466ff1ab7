"""The diary by numbers, for who reads it by a program."""

from collections import Counter
from collections.abc import Sequence

from domain.events import EpisodeOpened, Event
from projections.report.appendix_values import Machine


def machine(facts: Sequence[Event]) -> Machine:
    """How many facts there are of each kind, of all spells."""
    opened = [fact for fact in facts if isinstance(fact, EpisodeOpened)]
    return Machine(
        kinds=dict(sorted(Counter(fact.TOPIC for fact in facts).items())),
        episodes=len(opened),
        first=facts[0].occurred_at if facts else None,
        last=facts[-1].occurred_at if facts else None,
        programme=opened[-1].programme if opened else "",
        programme_version=opened[-1].programme_version if opened else 0,
    )
