"""A typical day at the start of the course and one of late: what happens at which hour."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from zoneinfo import ZoneInfo

from domain.course import Course, Day, is_timely
from domain.events import ExerciseDone, PainReported
from domain.values import DAY_TURNS_AT, Exercise, Painkillers, Reading
from domain.windows import median
from projections.period_pairs import LEAST_END_DAYS, ends
from projections.periods import ONE_DAY, Days, first_day

HOURS = 24
BLOCK_HOURS = 3
MINUTES = 60
FEWEST = 5
"""Fewer readings than these in a block are shown one by one: a median of them says little."""

STANDS_OUT = 1
"""Points by which one time of day is told from another; less is within what pain varies by."""

_TURN = DAY_TURNS_AT.seconds // MINUTES
_DAY = HOURS * MINUTES


class Occasion(Enum):
    """When pain at a moment was said."""

    MOMENT = "moment"
    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Said:
    """Pain at a moment, 0 to 10, and the minute of the programme day, which begins at 04:00."""

    minute: int
    pain: int
    occasion: Occasion


@dataclass(frozen=True, slots=True)
class Block:
    """Three hours of the programme day, by the hour they begin after 04:00, with their pain."""

    hour: int
    pains: tuple[int, ...]

    @property
    def median(self) -> Fraction | None:
        """The middle of the readings, None while they are few."""
        return median(self.pains) if len(self.pains) >= FEWEST else None

    @property
    def range(self) -> tuple[int, int] | None:
        return (min(self.pains), max(self.pains)) if self.median is not None else None


@dataclass(frozen=True, slots=True, kw_only=True)
class TypicalDay:
    """Some days laid over each other, hour by hour on the clocks where each entry was made.

    `sessions` counts those of each exercise by the hour of the programme day, `readings` are pain
    at a moment, in the order of the clock. What is said of a whole day has no hour: `worst_leg`
    and `worst_back` are the median of the worst of each of the `read` days; `woken` of the
    `nights` that were told were broken. What was written too late to count is left out, but a
    session took place whenever it was written down.
    """

    days: Days
    sessions: Mapping[Exercise, tuple[int, ...]]
    readings: tuple[Said, ...]
    blocks: tuple[Block, ...]
    read: int
    worst_leg: Fraction | None
    worst_back: Fraction | None
    nights: int
    woken: int
    painkillers: Mapping[Painkillers, int]

    def total(self) -> int:
        """How many sessions there were of all exercises."""
        return sum(sum(hours) for hours in self.sessions.values())

    @property
    def usual(self) -> Fraction | None:
        """The middle of all readings, None while they are few."""
        return (
            median([said.pain for said in self.readings]) if len(self.readings) >= FEWEST else None
        )

    @property
    def known(self) -> list[Block]:
        """The blocks with a median."""
        return [block for block in self.blocks if block.median is not None]

    @property
    def sorest(self) -> Block | None:
        """The block in which the median was highest, the earliest of several.

        None where fewer than two are known, or where none stands out by a point.
        """
        by_pain = sorted(self.known, key=lambda block: (-(block.median or 0), block.hour))
        if not by_pain:
            return None
        highest, lowest = by_pain[0].median or 0, by_pain[-1].median or 0
        return by_pain[0] if highest - lowest >= STANDS_OUT else None

    @property
    def busiest(self) -> int | None:
        """The hour after 04:00 at which the three hours with most sessions begin."""
        counts = {
            first: sum(sum(hours[first : first + BLOCK_HOURS]) for hours in self.sessions.values())
            for first in range(0, HOURS, BLOCK_HOURS)
        }
        most = max(counts, key=lambda first: counts[first])
        return most if counts[most] else None


@dataclass(frozen=True, slots=True, kw_only=True)
class TypicalDays:
    """A typical day then and now; while there are few days, only one of all of them.

    `from_day` is the first day on which there can be two, `full_from` on which each stands for
    fourteen days.
    """

    first: TypicalDay | None
    last: TypicalDay
    from_day: date
    full_from: date


def typical_days(course: Course, day: date) -> TypicalDays:
    """A typical day of the first fourteen days and of the last fourteen up to a day."""
    began = first_day(course, day)
    pair = ends(began, day)
    return TypicalDays(
        first=None if pair is None else typical_day(course, pair.earlier),
        last=typical_day(course, Days(began, day) if pair is None else pair.later),
        from_day=began + ONE_DAY * (2 * LEAST_END_DAYS - 1),
        full_from=began + ONE_DAY * 27,
    )


def typical_day(course: Course, days: Days) -> TypicalDay:
    """Some days of the course laid over each other."""
    found = list(course.between(days.first, days.last))
    pains = [day.pain for day in found]
    readings = tuple(sorted(_readings(found), key=lambda said: (said.minute, said.pain)))
    nights = [pain.night_wakings for pain in pains if pain.night_wakings is not None]
    taken = Counter(pain.painkillers for pain in pains if pain.painkillers is not None)
    return TypicalDay(
        days=days,
        sessions=_sessions(found),
        readings=readings,
        blocks=tuple(_block(hour, readings) for hour in range(0, HOURS, BLOCK_HOURS)),
        read=sum(pain.leg is not None or pain.back is not None for pain in pains),
        worst_leg=_middle([pain.leg for pain in pains if pain.leg is not None]),
        worst_back=_middle([pain.back for pain in pains if pain.back is not None]),
        nights=len(nights),
        woken=sum(wakings > 0 for wakings in nights),
        painkillers={amount: taken[amount] for amount in Painkillers},
    )


def minute_of_day(at: datetime, zone: str) -> int:
    """How many minutes after 04:00 the clocks of a zone stand at an instant.

    It is read off the clock: on a day with a changed clock an hour is left out, or comes twice.
    """
    local = at.astimezone(ZoneInfo(zone))
    return (local.hour * MINUTES + local.minute - _TURN) % _DAY


def _sessions(days: Iterable[Day]) -> Mapping[Exercise, tuple[int, ...]]:
    counts = {exercise: [0] * HOURS for exercise in Exercise}
    for day in days:
        for session in day.sessions:
            counts[session.exercise][_minute(session) // MINUTES] += 1
    return {exercise: tuple(hours) for exercise, hours in counts.items()}


def _readings(days: Iterable[Day]) -> Iterator[Said]:
    """Pain at a moment: told by itself, or before and after a session."""
    for day in days:
        for report in day.reports:
            if report.reading is Reading.MOMENT and report.leg is not None and is_timely(report):
                yield Said(_minute(report), report.leg, Occasion.MOMENT)
        for session in day.sessions:
            if is_timely(session):
                yield from _around(session)


def _around(session: ExerciseDone) -> Iterator[Said]:
    if session.pain_before is not None:
        yield Said(_minute(session), session.pain_before, Occasion.BEFORE)
    if session.pain_after is not None:
        yield Said(_minute(session), session.pain_after, Occasion.AFTER)


def _minute(entry: PainReported | ExerciseDone) -> int:
    return minute_of_day(entry.occurred_at, entry.zone)


def _block(hour: int, readings: Iterable[Said]) -> Block:
    first, last = hour * MINUTES, (hour + BLOCK_HOURS) * MINUTES
    return Block(hour, tuple(said.pain for said in readings if first <= said.minute < last))


def _middle(values: Sequence[int]) -> Fraction | None:
    return median(values) if values else None
