"""The waking hours of a programme day as instants, and the parts into which they are cut."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import accumulate, pairwise
from zoneinfo import ZoneInfo

from domain.values import day_begins

_ONE_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Quiet:
    """The quiet hours by the clock on the wall, which may lie past midnight.

    Where both are the same there are none.
    """

    begins: time
    ends: time

    def holds_at(self, wall: time) -> bool:
        if self.begins <= self.ends:
            return self.begins <= wall < self.ends
        return wall >= self.begins or wall < self.ends


@dataclass(frozen=True, slots=True)
class Part:
    """One of the equal parts of the waking hours: when it begins, and its middle."""

    begins: datetime
    middle: datetime


@dataclass(frozen=True, slots=True)
class Waking:
    """A programme day, and the stretches of it that are not quiet, in order.

    Of a night in which the clocks change it holds the hours that are really there.
    """

    begins: datetime
    ends: datetime
    stretches: tuple[tuple[datetime, datetime], ...]

    def quiet_after(self, at: datetime) -> datetime | None:
        """When an instant's stretch ends, None if that instant is a quiet one."""
        return next((last for first, last in self.stretches if first <= at < last), None)

    def awake_after(self, at: datetime) -> datetime | None:
        """When the next stretch begins, None if none is left on this day."""
        return next((first for first, _ in self.stretches if first > at), None)

    def parts(self, count: int) -> tuple[Part, ...]:
        """So many equal parts; none where the whole day is quiet."""
        whole = sum((last - first for first, last in self.stretches), timedelta())
        if not whole:
            return ()
        halves = [self._after(whole * half / (2 * count)) for half in range(2 * count)]
        return tuple(
            Part(begins, self._to_the_minute(middle))
            for begins, middle in zip(halves[::2], halves[1::2], strict=True)
        )

    def _after(self, waking: timedelta) -> datetime:
        """The instant before which a person was awake for so long on this day."""
        lengths = (last - first for first, last in self.stretches)
        before = [*accumulate(lengths, initial=timedelta())]
        index = bisect_right(before, waking) - 1
        return self.stretches[index][0] + waking - before[index]

    def _to_the_minute(self, at: datetime) -> datetime:
        """The whole minute before an instant, as far as it is in the same stretch."""
        whole = at.replace(second=0, microsecond=0)
        return max([whole, *(first for first, _ in self.stretches if first <= at)])


@lru_cache(maxsize=8)
def waking(day: date, zone: str, quiet: Quiet) -> Waking:
    """The waking hours of a programme day in a zone."""
    there = ZoneInfo(zone)
    begins, ends = (day_begins(each, zone) for each in (day, day + _ONE_DAY))
    cuts = sorted({begins, ends, *_cuts(day, there, quiet, begins, ends)})
    stretches: list[tuple[datetime, datetime]] = []
    for first, last in pairwise(each for each in cuts if begins <= each <= ends):
        if quiet.holds_at(first.astimezone(there).time()):
            continue
        if stretches and stretches[-1][1] == first:
            first = stretches.pop()[0]  # noqa: PLW2901 one longer stretch
        stretches.append((first, last))
    return Waking(begins, ends, tuple(stretches))


def _cuts(
    day: date, there: ZoneInfo, quiet: Quiet, begins: datetime, ends: datetime
) -> Iterator[datetime]:
    """When the quiet hours may begin or end: at their times, and where the clocks are set."""
    for date_on_the_wall in (day, day + _ONE_DAY):
        for wall in (quiet.begins, quiet.ends):
            for fold in (0, 1):  # an hour that comes twice has each of its times twice
                at = datetime.combine(date_on_the_wall, wall, there).replace(fold=fold)
                yield at.astimezone(UTC)
    if begins.astimezone(there).utcoffset() != ends.astimezone(there).utcoffset():
        yield _clocks_are_set(there, begins, ends)


def _clocks_are_set(there: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The first second with the other offset between two instants whose offsets differ."""
    was = before.astimezone(there).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) // _SECOND // 2 * _SECOND
        if middle.astimezone(there).utcoffset() == was:
            before = middle
        else:
            after = middle
    return after
