"""What is known now, told plainly: the facts restated and put in the order of happening."""

from collections.abc import Sequence

from domain.events import ENTRIES, EntryCorrected, EntryWithdrawn, EpisodeOpened, Event
from domain.ledger import Ledger


def in_order_of_happening(facts: Sequence[Event]) -> list[Event]:
    """What happened, by what is known today, in order, each episode opening before its entries."""
    left: list[Event] = []
    begins = [place for place, fact in enumerate(facts) if isinstance(fact, EpisodeOpened)]
    for first, last in zip(begins, [*begins[1:], len(facts)], strict=True):
        left += _of_one_episode(facts[first:last])
    return left


def _of_one_episode(facts: Sequence[Event]) -> list[Event]:
    ledger, others = Ledger(), []
    for fact in facts:
        if isinstance(fact, ENTRIES):
            ledger = ledger.enter(fact)
        elif isinstance(fact, EntryCorrected | EntryWithdrawn):
            ledger, _, _ = ledger.amend(fact)
        else:
            others.append(fact)
    opened = facts[0].occurred_at
    return sorted(
        [*others, *ledger.entries.values()],
        key=lambda fact: (max(fact.occurred_at, opened), fact.sequence),
    )
