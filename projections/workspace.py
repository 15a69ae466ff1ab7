"""All read models of one moment as one value, each made when it is first asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from domain.course import Course
from domain.events import Event
from domain.programme import Programme
from domain.red_flags import RedFlags
from domain.values import programme_day
from projections.history import History
from projections.progress import Progress, progress
from projections.summary import Summary, summary
from projections.today import Today, today

if TYPE_CHECKING:
    from projections.trend import Trend


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

    @property
    def day(self) -> date:
        """The programme day of the instant."""
        return programme_day(self.at, self.zone)

    @cached_property
    def today(self) -> Today:
        return today(self.course, self.programme, self.at, self.zone)

    @cached_property
    def progress(self) -> Progress:
        return progress(self.course, self.programme, self.at, self.zone)

    @cached_property
    def trend(self) -> "Trend":
        # Columns bring numpy, which the first page does without.
        from projections.trend import trend  # noqa: PLC0415

        return trend(self.course, self.day)

    @cached_property
    def history(self) -> History:
        return History(self.facts, self.count, self.course)

    @cached_property
    def summary(self) -> Summary:
        return summary(self.course, self.programme, self.at, self.zone)
