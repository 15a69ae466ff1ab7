"""The flares of each stay in a stage, and the rises expected in it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from operator import is_
from typing import Generic, TypeVar

from domain.attribution import Suspicion
from domain.course import Course
from domain.days import Leaf
from domain.flares import acute_flares, flares
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.settled import Figures
from domain.values import Stage, programme_day
from projections.marked import ONE_DAY, Expected, Mark, MarkKind, place_of
from projections.stays import Stay

FoundT = TypeVar("FoundT")


class Stays(Generic[FoundT]):
    """What was found of each stay, as long as its days are the same.

    A diary of ten years has many days in former stays; the next moment of a replay changes none.
    """

    _MOST = 64

    def __init__(self, look: Callable[[Stay, Programme, date], tuple[FoundT, ...]]) -> None:
        self._look = look
        self._kept: dict[
            tuple[date, date], tuple[tuple[object, ...], tuple[Leaf, ...], tuple[FoundT, ...]]
        ] = {}

    def of(self, stay: Stay, programme: Programme, until: date) -> tuple[FoundT, ...]:
        """What there is in a stay, up to a day."""
        course, since = stay.course, stay.course.stage_since
        if since is None or until < since:
            return ()
        terms = course.terms
        under = (programme, stay.last, course.stage, terms.prescriptions, terms.level_changes)
        days = course.days.between(since.toordinal() - _BEFORE, until.toordinal() + 1)
        kept = self._kept.get((since, until))
        if kept is not None and _are_same(kept[1], days) and kept[0] == under:
            looked = kept[2]
        else:
            looked = self._look(stay, programme, until)
        self._kept.pop((since, until), None)
        self._kept[since, until] = under, days, looked
        if len(self._kept) > self._MOST:
            self._kept.pop(next(iter(self._kept)))
        return looked


_BEFORE = 60
"""Days before a stay that its flares are measured against; the longest look back is shorter."""


def _are_same(one: Sequence[Leaf], other: Sequence[Leaf]) -> bool:
    """Whether these are the very same leaves; comparing what lies on them would read all days."""
    return len(one) == len(other) and all(map(is_, one, other))


def _flares(stay: Stay, programme: Programme, until: date) -> tuple[Mark, ...]:
    """The flares of a stay; one that was open at its end ended with it."""
    course = stay.course
    if course.stage is Stage.ACUTE:
        found = list(_acute_flares(course, programme, until))
    else:
        found = [
            Mark(MarkKind.FLARE, each.opened, _before(each.closed), each.opened_at)
            for each in flares(course, programme, until)
        ]
    return tuple(mark if mark.last else replace(mark, last=stay.last) for mark in found)


def _before(day: date | None) -> date | None:
    return None if day is None else day - ONE_DAY


def _acute_flares(course: Course, programme: Programme, until: date) -> Iterator[Mark]:
    criteria = in_force(programme, course, until).stage
    for flare in acute_flares(course, criteria, until.toordinal()):
        first = date.fromordinal(flare.opened)
        last = None if flare.closed is None else date.fromordinal(flare.closed - 1)
        at = max(
            (report for report in course.days[flare.opened].reports if report.leg is not None),
            key=lambda report: report.leg or 0,
        ).occurred_at
        yield Mark(MarkKind.FLARE, first, last, at)


def _rises(stay: Stay, programme: Programme, until: date) -> tuple[Expected, ...]:
    return tuple(_expected(stay.course, programme, until))


def _expected(course: Course, programme: Programme, until: date) -> Iterator[Expected]:
    """The hours after each session of a chronic stay that may stir up the leg (clinical A7)."""
    since = course.chronic_since
    if course.stage is not Stage.CHRONIC or since is None:
        return
    figures, suspicion = (
        Figures(course, programme, since, until),
        Suspicion(course, programme, until),
    )
    for day in course.between(since, until):
        criteria = figures.on(day.date.toordinal()).flare
        hours = timedelta(hours=criteria.expected_hours.value)
        for session in day.sessions:
            if suspicion.provokes(criteria, session):
                began, zone = session.occurred_at, session.zone
                ends = began + hours
                last = programme_day(ends, zone)
                left, right = place_of(began, zone), place_of(ends, zone)
                yield Expected(session.exercise, began, ends, day.date, last, left, right)


FLARES = Stays(_flares)
RISES = Stays(_rises)
"""Where a rise is expected: every session of a stay is read for it."""
