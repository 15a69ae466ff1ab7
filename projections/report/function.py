"""What the person can do, how they sleep, and how they say it is overall."""

from collections import Counter

from domain.course import is_timely
from domain.values import Painkillers
from projections.periods import Days
from projections.report.page import Function, Nights
from projections.report.tiles import Answers, Found, activities, within


def function(found: Found, first: Days | None, last: Days, answered: Answers | None) -> Function:
    """How the person gets on, by the days of a period that have entries."""
    said = [each for day in found for each in day.global_changes if is_timely(each)]
    return Function(
        activities=activities(answered),
        first=None if first is None else _nights(found, first),
        last=_nights(found, last),
        overall=said[-1].pgic if said else None,
        overall_on=said[-1].day if said else None,
    )


def _nights(found: Found, days: Days) -> Nights:
    pains = [day.pain for day in within(found, days)]
    nights = [pain.night_wakings for pain in pains if pain.night_wakings is not None]
    taken = Counter(pain.painkillers for pain in pains if pain.painkillers is not None)
    return Nights(
        days=days,
        woken=sum(wakings > 0 for wakings in nights),
        told=len(nights),
        painkillers={amount: taken[amount] for amount in Painkillers},
    )
