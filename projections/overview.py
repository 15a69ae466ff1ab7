"""The whole course at a glance: leg pain day by day, and its mean, without numpy."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.course import Course
from projections.periods import first_day

MEAN_DAYS = 7
MEAN_NEEDS = 5


@dataclass(frozen=True, slots=True, eq=False)
class Overview:
    """One value a programme day from `first` on; None was not said, or not often enough.

    `worst` is the highest leg pain of a day on the 0-10 scale; a mean of the seven days up to it
    stands where five of them were read.
    """

    first: date
    worst: tuple[int | None, ...] = ()
    mean: tuple[float | None, ...] = ()


def overview(course: Course, day: date) -> Overview:
    """Leg pain from the first day of the diary to a day, both included."""
    if course.opened is None:
        return Overview(day)
    first = min(first_day(course, day), day)
    ordinals = range(first.toordinal(), day.toordinal() + 1)
    worst = tuple(course.pain(ordinal).leg for ordinal in ordinals)
    return Overview(first, worst, _means(worst))


def mean_on(course: Course, day: date) -> float | None:
    """The mean of the worst leg pain of the seven days up to one, as this course knows them."""
    days = range(day.toordinal() - MEAN_DAYS + 1, day.toordinal() + 1)
    return _means([course.pain(ordinal).leg for ordinal in days])[-1]


def _means(worst: Sequence[int | None]) -> tuple[float | None, ...]:
    total = read = 0
    means: list[float | None] = []
    for number, value in enumerate(worst):
        left = worst[number - MEAN_DAYS] if number >= MEAN_DAYS else None
        total += (value or 0) - (left or 0)
        read += (value is not None) - (left is not None)
        means.append(total / read if read >= MEAN_NEEDS else None)
    return tuple(means)
