"""Where everything of the course stands: the days across, and the rows below each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop.language import tr
from desktop.report.charts import lettering
from desktop.report.charts.course_words import end_words, legend_width
from desktop.report.charts.groups import size_for
from desktop.report.charts.svg import Box
from desktop.wording.trends import ROW_NAMES
from projections.report.page import CourseFigure

ROW, CELL = 3.0, 2.4
"""From one exercise to the next, and how high its cells are, in millimetres."""

_TOP = 10
_STAGES, _MARKS, _AXIS, _BETWEEN = 3.6, 2.7, 4.3, 1.2
_SPACE = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFrame:
    """The parts of figure 1 in millimetres; `size` days stand together in one cell."""

    days: int
    size: int
    stages: Box
    visits: Box
    flares: Box
    pain: Box
    rows: Box

    def x(self, at: float) -> float:
        """Where a day begins, counted from the first."""
        return self.pain.x + self.pain.width * at / max(1, self.days)

    def y(self, pain: float) -> float:
        """Where a pain of 0 to 10 lies."""
        return self.pain.bottom - self.pain.height * pain / _TOP

    def row(self, number: int) -> float:
        """The top of an exercise's row."""
        return self.rows.y + ROW * number


def course_frame(course: CourseFigure, width: float, height: float) -> CourseFrame:
    """The frame of a figure of this size: what is not needed gives its room to the pain."""
    names = [tr(ROW_NAMES[each.rules.id]) for each in course.exercises]
    left = gutter(names)
    across = width - left - ends_width()
    tops = _stacked(_STAGES, _MARKS if course.visits else 0.0, _MARKS if course.flares else 0.0)
    below = _BETWEEN + ROW * len(course.exercises) + _AXIS
    stages, visits, flares = (Box(left, top, across, high) for top, high in tops)
    pain = Box(left, flares.bottom, across, height - flares.bottom - below)
    days = len(course.days)
    return CourseFrame(
        days=days,
        size=size_for(days, across),
        stages=stages,
        visits=visits,
        flares=flares,
        pain=pain,
        rows=Box(left, pain.bottom + _BETWEEN, across, ROW * len(course.exercises)),
    )


def gutter(names: Sequence[str]) -> float:
    """Room for the names at the left."""
    legend = legend_width() + lettering.width("10") + _SPACE
    return max([legend, *(lettering.width(name) + _SPACE for name in names)])


def ends_width() -> float:
    """Room for what the lines are called at their ends."""
    words = (end_words(part, Fraction(19, 2)) for part in ("leg", "back"))
    return max(lettering.width(each, bold=True) for each in words) + _SPACE


def _stacked(*heights: float) -> list[tuple[float, float]]:
    """Each height with the top that it has when they stand below each other."""
    tops = [sum(heights[:number]) for number in range(len(heights))]
    return list(zip(tops, heights, strict=True))
