"""The last days up to one: how many of them were read, and how low the leg was."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from uuid import UUID

from domain.course import Course
from domain.programme import StageCriteria
from domain.windows import Window, mean


@dataclass(frozen=True, slots=True)
class Readings:
    """So many days up to a programme day, of which a share has to have been read."""

    course: Course
    day: date
    days: int
    needed: int

    @property
    def window(self) -> Window:
        last = self.day.toordinal()
        return Window(self.course, last - self.days + 1, last)

    @property
    def told(self) -> int:
        """On how many of them leg and back were both said."""
        return len(self.window.valid())

    @property
    def are_enough(self) -> bool:
        return self.told >= self.needed

    @property
    def mean_leg(self) -> Fraction | None:
        """The mean leg pain, None while too few days were read."""
        return mean(self.window.legs()) if self.are_enough else None

    @property
    def reports(self) -> tuple[UUID, ...]:
        days = self.course.between(date.fromordinal(self.window.first), self.day)
        return tuple(report.id for day in days for report in day.reports)

    def enough_on(self) -> date:
        """The first day from this one on by which enough can have been read."""
        return next(day for day, legs in self._at_best() if len(legs) >= self.needed)

    def low_on(self, limit: int) -> date:
        """The first day on which the mean can be at the limit, if the leg hurts no more."""
        return next(
            day
            for day, legs in self._at_best()
            if len(legs) >= self.needed and sum(legs) <= limit * len(legs)
        )

    def _at_best(self) -> Iterator[tuple[date, list[int]]]:
        """The days from this one on, each with its window if all that is unread were no pain."""
        known, today = dict(self.window.legs_by_day()), self.day.toordinal()
        return (
            (
                date.fromordinal(last),
                [
                    known.get(day, 0)
                    for day in range(last - self.days + 1, last + 1)
                    if day in known or day >= today
                ],
            )
            for last in range(today, today + self.days + 1)
        )


def readings(course: Course, stage: StageCriteria, day: date, days: int | None = None) -> Readings:
    """The window of the stage's gate, or one of so many days with the same share to be read."""
    length = days or stage.window_days.value
    needed = -(-length * stage.valid_days.value // stage.window_days.value)
    return Readings(course, day, length, needed)
