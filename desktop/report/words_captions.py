"""How to read the figures: what a line, a cell and a pillar stand for, and of how many days."""

from collections.abc import Iterator, Sequence

from desktop.language import tr, trn
from desktop.report.charts.course_frame import CourseFrame, course_frame
from desktop.report.charts.course_ground import fitting_name, stage_places
from desktop.report.charts.reach import plot_of
from desktop.report.charts.reach_bars import weeks_a_bar
from desktop.report.widths import Widths
from projections.report.page import CourseFigure, ReachWeek, Report
from projections.typical_day import FEWEST, TypicalDays

_WEEK = 7


def course_caption(report: Report, sizes: Widths) -> str:
    """What the lines, the band, the cells and the signs of figure 1 are."""
    course, days = report.course, len(report.course.days)
    frame = course_frame(course, sizes.whole, sizes.course)
    lines = _by_day() if frame.size == 1 else _by_weeks(frame.size // _WEEK)
    return " ".join((*lines, *_signs(course), *_stages(frame, course), _told(report.read, days)))


def _by_day() -> Iterator[str]:
    yield tr(
        "Lines: medians of the worst of each day over 7 days, where 4 were told. Band: lowest to"
        " highest leg pain of a day."
    )


def _by_weeks(weeks: int) -> Iterator[str]:
    """So long a course is drawn by weeks: a day would be thinner than half a millimetre."""
    yield trn(
        "So long a course is drawn week by week: median, lowest and highest of the days, share of"
        " days done.|"
        "So long a course is drawn by {n} weeks at a time: median, lowest and highest of the days,"
        " share of days done.",
        weeks,
    )


def _signs(course: CourseFigure) -> Iterator[str]:
    if any(any(each.over) for each in course.exercises):
        yield tr("Framed, hatched: over the limit that held.")
    yield tr("Gaps: nothing told.")


def _stages(frame: CourseFrame, course: CourseFigure) -> Iterator[str]:
    """What the grounds of the band mean, where a part of it has no room for its name."""
    if not all(fitting_name(mark, at.width) for mark, at in stage_places(frame, course)):
        yield tr("Topmost band: settling white, easing light, chronic grey.")


def _told(told: int, days: int) -> str:
    return trn("n = {told} of {n} day.|n = {told} of {n} days.", days, told=told)


def reach_caption(weeks: Sequence[ReachWeek], sizes: Widths) -> str:
    """What a pillar of figure 2 stands for."""
    many = weeks_a_bar(len(weeks), plot_of(sizes.half, sizes.small).width)
    pillar = trn(
        "Share of the days of a week; empty above: not told.|"
        "Share of the days of {n} weeks; empty above: not told.",
        many,
    )
    told = _told(sum(week.n for week in weeks), sum(week.days for week in weeks))
    return f"{pillar} {told}"


def typical_day_caption(days: TypicalDays) -> str:
    """What the lines, bands and dots of figure 3 are, and that n counts entries."""
    if not any(day.readings for day in (days.first, days.last) if day is not None):
        return ""
    return tr(
        "Median and middle half (IQR) of three hours; small dots: under {n} entries.", n=FEWEST
    )
