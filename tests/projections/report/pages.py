"""A page over a diary made by hand, in one line."""

from collections.abc import Set as AbstractSet
from datetime import date

from domain.events import EpisodeOpened, Event
from projections.periods import Days
from projections.report.making import report
from projections.report.page import Report
from projections.report.wish import Appendix, ReportWish
from tests.facts import ZONE, chained, course, date_of, day, opened
from tests.programme_files import outcomes, programme

HEAD = "ab" * 32


def page_of(
    *facts: Event,
    first: int = 1,
    last: int = 28,
    until: int | None = None,
    appendix: AbstractSet[Appendix] = frozenset(),
) -> Report:
    """The report over days of the diary, counted from 1, at eight in the evening of `until`.

    Without `until` that is the last of them. The spell is opened on the first day at seven if no
    fact opens one.
    """
    if not any(isinstance(fact, EpisodeOpened) for fact in facts):
        facts = (opened(day(1, 7)), *facts)
    wish = ReportWish(days=Days(date_of(first), date_of(last)), appendix=appendix)
    return report(
        course(*facts),
        chained(*facts),
        programme(),
        outcomes(),
        wish,
        at=day(last if until is None else until, 20),
        zone=ZONE,
        head=HEAD,
    )


def days(*numbers: int) -> tuple[date, ...]:
    """Days of the diary by their numbers."""
    return tuple(date_of(number) for number in numbers)
