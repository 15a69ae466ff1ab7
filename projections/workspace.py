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
from projections.today import Today, today

if TYPE_CHECKING:
    from projections.history import History
    from projections.marks import Marks
    from projections.period_pairs import Periods
    from projections.progress import Progress
    from projections.reactions import EveryReaction
    from projections.trend import Trend
    from projections.typical_day import TypicalDays


@dataclass(frozen=True)
class Workspace:
    """What every page shows at one instant: a course, and the read models made from it.

    The first page waits for no module but its own: what makes the others is imported with them.
    """

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
    def progress(self) -> "Progress":
        from projections.progress import progress  # noqa: PLC0415

        return progress(self.course, self.programme, self.at, self.zone)

    @cached_property
    def trend(self) -> "Trend":
        # Columns bring numpy, which the first page does without.
        from projections.trend import trend  # noqa: PLC0415

        return trend(self.course, self.day)

    @cached_property
    def marks(self) -> "Marks":
        # The pages that are seen first have no marks.
        from projections.marks import marks  # noqa: PLC0415
        from projections.stays import TURNS  # noqa: PLC0415

        turns = TURNS.at(self.facts, self.count)
        return marks(self.course, self.programme, self.day, turns)

    @cached_property
    def periods(self) -> "Periods":
        from projections.period_pairs import periods  # noqa: PLC0415
        from projections.stays import TURNS  # noqa: PLC0415

        turns = TURNS.at(self.facts, self.count)
        return periods(self.course, self.programme, self.day, turns)

    @cached_property
    def typical_days(self) -> "TypicalDays":
        from projections.typical_day import typical_days  # noqa: PLC0415

        return typical_days(self.course, self.day)

    @cached_property
    def reactions(self) -> "EveryReaction":
        from projections.reactions import EveryReaction  # noqa: PLC0415

        return EveryReaction(self.course, self.programme)

    @cached_property
    def history(self) -> "History":
        from projections.history import History  # noqa: PLC0415

        return History(self.facts, self.count, self.course, self.at)
