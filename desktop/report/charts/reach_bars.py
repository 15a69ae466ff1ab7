"""The pillars of figure 2: a week each, or several weeks where one would be too thin."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.values import Location
from projections.report.page import ReachWeek

THINNEST = 2.0
"""A pillar has at least these millimetres with the space beside it."""

SIZES = (1, 2, 4, 13, 26, 52)
ORDER = tuple(sorted(Location, reverse=True))
"""From the foot up: a shrinking dark pillar is pain that comes up the leg."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Some days from the first on: on how many the pain came how far, in `ORDER`."""

    first: date
    days: int
    told: tuple[int, ...]


def weeks_a_bar(weeks: int, room: float) -> int:
    """How many weeks stand together when so many have so many millimetres."""
    fits = (size for size in SIZES if room * size >= THINNEST * weeks)
    return next(fits, SIZES[-1])


def bars(weeks: Sequence[ReachWeek], size: int) -> tuple[Bar, ...]:
    """The weeks, so many in one; what was not told of their days is in none of the counts."""
    return tuple(_bar(weeks[at : at + size]) for at in range(0, len(weeks), size))


def _bar(weeks: Sequence[ReachWeek]) -> Bar:
    return Bar(
        first=weeks[0].first,
        days=sum(week.days for week in weeks),
        told=tuple(sum(week.told.get(place, 0) for week in weeks) for place in ORDER),
    )
