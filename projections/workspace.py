"""All read models of one moment as one value, each made when it is first asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from domain.course import Course
from domain.events import Event
from domain.programme import Programme
from domain.red_flags import RedFlags
from domain.values import programme_day
from projections.history import History
from projections.progress import Progress, progress
from projections.today import Today, today
from projections.trend import Trend, trend


@dataclass(frozen=True)
class Workspace:
    """What every page shows at one instant: a course, and the read models made from it."""

    course: Course
    facts: Sequence[Event]
    count: int
    programme: Programme
    red_flags: RedFlags
    at: datetime
    zone: str

    @cached_property
    def today(self) -> Today:
        return today(self.course, self.programme, self.at, self.zone)

    @cached_property
    def progress(self) -> Progress:
        return progress(self.course, self.programme, self.at, self.zone)

    @cached_property
    def trend(self) -> Trend:
        return trend(self.course, programme_day(self.at, self.zone))

    @cached_property
    def history(self) -> History:
        return History(self.facts, self.count, self.course)
