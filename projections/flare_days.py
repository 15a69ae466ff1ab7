"""When flares opened, in whatever stage and stay."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from fractions import Fraction
from typing import NamedTuple

from domain.course import Course, is_timely
from domain.events import Event
from domain.flares import acute_flares, flares
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.values import Stage
from projections.stays import Stay, stays


class Opening(NamedTuple):
    """The programme day on which a flare opened, and the first report of it that was elevated."""

    day: date
    at: datetime


def flare_days(
    course: Course, programme: Programme, first: date, last: date, turns: Sequence[Event]
) -> list[date]:
    """The days between two on which a flare opened, as known on the last; `turns` as in Stays."""
    return [each.day for each in openings(course, programme, first, last, turns)]


def openings(
    course: Course, programme: Programme, first: date, last: date, turns: Sequence[Event]
) -> list[Opening]:
    """The flares that opened between two days, as known on the last; `turns` as in Stays."""
    found: dict[date, Opening] = {}
    for stay in stays(course, turns):
        until = min(last, stay.last or last)
        since = stay.course.stage_since
        if since is not None and since <= last and first <= until:
            # A stay that was taken up again is looked at twice, and has its days once.
            found.update((each.day, each) for each in _opened(stay, programme, until))
    return sorted(each for each in found.values() if first <= each.day <= last)


def _opened(stay: Stay, programme: Programme, until: date) -> Iterator[Opening]:
    course = stay.course
    if course.stage is Stage.CHRONIC:
        for flare in flares(course, programme, until):
            yield Opening(flare.opened, flare.opened_at)
    else:
        criteria = in_force(programme, course, until).stage
        for acute in acute_flares(course, criteria, until.toordinal()):
            least = acute.reference + criteria.flare_rise.value
            yield Opening(date.fromordinal(acute.opened), _first_at(course, acute.opened, least))


def _first_at(course: Course, ordinal: int, least: Fraction) -> datetime:
    """The first report of a day that says so much of the leg and counts."""
    return next(
        report.occurred_at
        for report in course.days[ordinal].reports
        if report.leg is not None and report.leg >= least and is_timely(report)
    )
