"""The days that a page is about, and what was told of them: found once for all its figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.course import Course, Day
from domain.events import AppointmentHeld, Event
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.values import programme_day
from projections.flare_days import Opening, openings
from projections.period_pairs import ends
from projections.periods import ONE_DAY, Days, first_day
from projections.stays import KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Some days of one spell as known at an instant.

    `turns` are all facts that turned it, `found` the days that have an entry, `flares` those that
    opened, and `held` the programme as it held on the last day. Of `first` and `last` days, which
    are compared, there are none of the first while the two would overlap.
    """

    course: Course
    days: Days
    turns: Sequence[Event]
    found: Sequence[Day]
    flares: Sequence[Opening]
    held: Programme
    first: Days | None
    last: Days

    @property
    def flare_days(self) -> list[date]:
        return [flare.day for flare in self.flares]

    @property
    def read(self) -> int:
        """How many days have leg or back pain that counts."""
        pains = [day.pain for day in self.found]
        return sum(pain.leg is not None or pain.back is not None for pain in pains)

    def last_visit(self) -> AppointmentHeld | None:
        """The last appointment up to the last day, also one before the first."""
        days = self.course.between(date.min, self.days.last)
        visits = [visit for day in days if day.answers for visit in day.appointments]
        return visits[-1] if visits else None


def seen(course: Course, programme: Programme, days: Days, turns: Sequence[Event]) -> Seen:
    """What is to be seen of some days; `turns` are those of the spell."""
    turning = [turn for turn in turns if isinstance(turn, KINDS)]
    pair = ends(days.first, days.last)
    return Seen(
        course=course,
        days=days,
        turns=turns,
        found=list(course.between(days.first, days.last)),
        flares=openings(course, programme, days.first, days.last, turning),
        held=in_force(programme, course, days.last),
        first=None if pair is None else pair.earlier,
        last=days if pair is None else pair.later,
    )


def to_be_had(course: Course, days: Days, at: datetime, zone: str) -> Days:
    """Some days without those before the diary began and those that have not come."""
    until = programme_day(at, zone)
    first = min(max(days.first, first_day(course, until)), until + ONE_DAY)
    return Days(first, max(min(days.last, until), first - ONE_DAY))
