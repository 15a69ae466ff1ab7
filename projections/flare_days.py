"""On which days flares opened, in whatever stage and stay."""

from collections.abc import Iterator, Sequence
from datetime import date

from domain.course import Course
from domain.events import Event
from domain.flares import acute_flares, flares
from domain.prescriptions import in_force
from domain.programme import Programme
from domain.values import Stage
from projections.stays import Stay, stays


def flare_days(
    course: Course, programme: Programme, first: date, last: date, turns: Sequence[Event]
) -> list[date]:
    """The days between two on which a flare opened, as known on the last; `turns` as in Stays."""
    found: set[date] = set()
    for stay in stays(course, turns):
        until = min(last, stay.last or last)
        since = stay.course.stage_since
        if since is not None and since <= last and first <= until:
            found.update(_opened(stay, programme, until))
    # A stay that was taken up again is looked at twice, and has its days once.
    return sorted(day for day in found if first <= day <= last)


def _opened(stay: Stay, programme: Programme, until: date) -> Iterator[date]:
    course = stay.course
    if course.stage is Stage.CHRONIC:
        yield from (flare.opened for flare in flares(course, programme, until))
    else:
        criteria = in_force(programme, course, until).stage
        for flare in acute_flares(course, criteria, until.toordinal()):
            yield date.fromordinal(flare.opened)
