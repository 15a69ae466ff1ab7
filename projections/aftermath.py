"""One session and what followed: how far the leg rose, until when, and its worst by the hour."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from domain.events import ExerciseDone, ResponseReported
from domain.values import Response
from projections.heard import AFTER, BEFORE, HOUR, Heard, Kind, instant

HOURS = range(-BEFORE // HOUR, AFTER // HOUR + 1)
"""The hours from a session that are looked at, both ends included."""

USUAL_NEEDS = 3
"""From so many sessions on something is usual."""

MORNING = time(7)
"""When a morning begins, in the picture only."""

FIRST_DAY = 24 * HOUR
"""A rise is looked for in what speaks mostly of so long."""

Hourly = tuple[int | None, ...]
"""A value for each of the hours; None is a gap."""

NOTHING = (None,) * len(HOURS)
"""Nothing was said of any of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rise:
    """How far the leg was up within a day of a session, in points above the level before it.

    `points` is 0 where it was not, None where nobody said. `seconds` is how long after the session
    it was seen back at that level or below; None where that was not seen within the hours, which
    `is_long` tells from not being asked any more.
    """

    points: int | None = None
    seconds: int | None = None
    is_long: bool = False

    @property
    def is_up(self) -> bool:
        return bool(self.points)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftermath:
    """One session and what was said around it.

    `level` is the leg pain before it, from which a rise is counted. `hourly` is the worst that is
    known of each hour, in points above that level. `has_other` is whether another exercise that may
    stir the leg lies within the hours.
    """

    session: ExerciseDone
    readings: tuple[Heard, ...]
    level: int | None
    rise: Rise
    hourly: Hourly
    response: ResponseReported | None
    has_other: bool

    def is_over(self, at: datetime) -> bool:
        """Whether the hours that are looked at have passed by an instant."""
        return at - self.session.occurred_at >= timedelta(seconds=AFTER)

    def hours_to_morning(self) -> Fraction:
        """How long after the session the next morning began, by the clocks of its place."""
        zone = ZoneInfo(self.session.zone)
        morning = datetime.combine(self.session.day + timedelta(days=1), MORNING, zone)
        return Fraction(int(morning.timestamp()) - instant(self.session), HOUR)

    @property
    def was_worse(self) -> bool:
        """Whether the leg was said to be worse next morning, or was up by then."""
        return self.rise.is_up or (
            self.response is not None and self.response.response is Response.WORSE
        )


def rise_of(heard: Sequence[Heard], level: int) -> Rise:
    """How far the leg was above a level within a day after a session, and until when.

    That nothing rose takes a check-in to say; that something did, any reading. What was asked of
    the session itself tells of the pain in it, and only its end belongs to what followed.
    """
    after = [each for each in heard if each.is_after]
    day = [each for each in after if max(each.since, 0) + each.at <= 2 * FIRST_DAY]
    points = max((each.leg - level for each in day), default=0)
    if points > 0:
        return _risen(after, level, points)
    is_said = any(each.kind is Kind.CHECK_IN for each in day)
    return Rise(points=0 if is_said else None)


def _risen(after: Iterable[Heard], level: int, points: int) -> Rise:
    """A rise, and when the leg was first seen back at the level after it had been above it.

    A check-in at the level says that of all its hours: the leg was back before they began, and
    after the last word that it was not.
    """
    above: int | None = None
    for each in after:
        if each.leg > level:
            above = each.at
        elif above is not None:
            back = max(above, each.since)
            is_long = back > AFTER
            return Rise(points=points, seconds=None if is_long else back, is_long=is_long)
    return Rise(points=points, is_long=above is not None and above > AFTER - FIRST_DAY)


def hourly(heard: Iterable[Heard], level: int) -> Hourly:
    """The worst that is known of each hour, in points above a level.

    What a check-in said last of the time before holds until the session. A reading of the moment
    adds to what the check-ins say, and never takes from it.
    """
    values: list[int | None] = [None] * len(HOURS)
    for each in sorted(heard, key=_is_of_the_moment):
        points, (first, last) = each.leg - level, _places_of(each)
        if not _is_of_the_moment(each):
            values[first:last] = [points] * (last - first)
        elif first < last:
            known = values[first]
            values[first] = points if known is None else max(known, points)
    return tuple(values)


def _is_of_the_moment(heard: Heard) -> bool:
    return heard.kind is not Kind.CHECK_IN


def _places_of(heard: Heard) -> tuple[int, int]:
    """The first of the hours of which a reading speaks, and the one after the last, by place."""
    last = -(-heard.at // HOUR)
    if heard.kind is not Kind.CHECK_IN:
        first = last
    elif heard.is_after:
        first, last = max(heard.since, 0) // HOUR + 1, heard.at // HOUR
    else:
        first, last = heard.since // HOUR + 1, 0
    begin = max(first, HOURS[0]) - HOURS[0]
    return begin, max(begin, min(last, HOURS[-1]) - HOURS[0] + 1)


def median_course(sessions: Sequence[Aftermath]) -> tuple[Fraction | None, ...]:
    """The median of some sessions by the hour, a gap where too few of them have a value."""
    if not sessions:
        return NOTHING
    return tuple(_middle(column) for column in zip(*(s.hourly for s in sessions), strict=True))


def _middle(column: Iterable[int | None]) -> Fraction | None:
    # Points are few and sessions many: counting them is quicker than sorting them.
    counts = Counter(column)
    counts.pop(None, None)
    total = counts.total()
    if total < USUAL_NEEDS:
        return None
    ordered = sorted((points, count) for points, count in counts.items() if points is not None)
    low, high = _at_place(ordered, (total - 1) // 2), _at_place(ordered, total // 2)
    return Fraction(low + high, 2)


def _at_place(ordered: Iterable[tuple[int, int]], place: int) -> int:
    """The value at a place of so many values in their order."""
    for points, count in ordered:
        place -= count
        if place < 0:
            return points
    raise IndexError(place)
