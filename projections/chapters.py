"""The course in chapters: from one visit to a clinician to the next."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from domain.course import Course
from domain.events import AppointmentHeld
from projections.periods import first_day

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Chapter:
    """Programme days from `first` to `last`, both included.

    `visit` began it, None for what came before any visit; a visit's day belongs to what it began.
    The one that `is_last` goes on.
    """

    first: date
    last: date
    visit: AppointmentHeld | None = None
    is_last: bool = True

    @property
    def days(self) -> tuple[date, date]:
        return self.first, self.last


def chapters(course: Course, day: date) -> tuple[Chapter, ...]:
    """The chapters of this episode up to a day, oldest first; several visits on a day begin one."""
    if course.opened is None:
        return ()
    begun = dict(_begun(course, day))
    starts = sorted(begun.items())
    ends = [following - ONE_DAY for (_, (following, _)) in pairwise(starts)]
    return tuple(
        Chapter(first, last, visit, is_last=number == len(starts))
        for number, ((first, visit), last) in enumerate(zip(starts, [*ends, day], strict=True), 1)
    )


def _begun(course: Course, day: date) -> Iterator[tuple[date, AppointmentHeld | None]]:
    """The day on which each chapter began, and the last visit of it, which wins."""
    began = min(first_day(course, day), day)
    yield began, None
    for each in course.between(began, day):
        for answer in each.answers:
            if isinstance(answer, AppointmentHeld):
                yield each.date, answer
