"""What was done: a row an exercise, a cell a day, framed and hatched where it was too much."""

from collections.abc import Sequence

from desktop.language import tr
from desktop.report.charts import inks
from desktop.report.charts.course_frame import CELL, CourseFrame
from desktop.report.charts.groups import Work, works
from desktop.report.charts.svg import Box, Drawing, box, hatching, line
from desktop.wording.trends import ROW_NAMES
from projections.report.page import CourseFigure, ExerciseDays

HEIGHTS = (0.5, 0.75, 1.0)
"""How high one, two, three sessions and more stand, as a share of the cell."""

_LEAST_FRAME, _MOST_WIDE, _FILLED, _NEAR = 1.1, 4.0, 0.84, 1.5
_LEAST_SHARE = 0.2


def draw_cells(drawing: Drawing, frame: CourseFrame, course: CourseFigure) -> None:
    for number, done in enumerate(course.exercises):
        foot = frame.row(number) + CELL
        name = tr(ROW_NAMES[done.rules.id])
        drawing.text((frame.rows.x - _NEAR, foot - 0.2), name, fill=inks.INK, anchor="end")
        drawing.path(
            line([(frame.rows.x, foot), (frame.rows.right, foot)]), stroke=inks.HAIR, thick=0.15
        )
        _draw_row(drawing, frame, done, foot)


def _draw_row(drawing: Drawing, frame: CourseFrame, done: ExerciseDays, foot: float) -> None:
    """The cells of one shape in one path: a year of them stays a small file."""
    found = list(works(done, frame.size))
    within = [box(_cell(frame, work, foot)) for work in found if not work.over]
    drawing.path("".join(within), fill=inks.LEG)
    draw_over(drawing, [_framed(frame, work, foot) for work in found if work.over])


def draw_over(drawing: Drawing, places: Sequence[Box]) -> None:
    """Cells of days over the limit: a white ground, hatched, in a black frame."""
    frames = "".join(map(box, places))
    drawing.path(frames, fill=inks.WHITE)
    drawing.path("".join(hatching(place, 0.75) for place in places), stroke=inks.INK, thick=0.2)
    drawing.path(frames, stroke=inks.INK, thick=0.3)


def _cell(frame: CourseFrame, work: Work, foot: float) -> Box:
    high = CELL * height(work, frame.size)
    left, wide = _across(frame, work, 0.0)
    return Box(left, foot - high, wide, high)


def _framed(frame: CourseFrame, work: Work, foot: float) -> Box:
    left, wide = _across(frame, work, _LEAST_FRAME)
    return Box(left, foot - CELL, wide, CELL)


def _across(frame: CourseFrame, work: Work, least: float) -> tuple[float, float]:
    """Where a cell begins and how wide it is, in the middle of its days."""
    room = frame.x(work.at + work.days) - frame.x(work.at)
    wide = max(least, min(_MOST_WIDE, room * _FILLED))
    return frame.x(work.at) + (room - wide) / 2, wide


def height(work: Work, size: int) -> float:
    """A day by its sessions; several days by the share of them on which it was done."""
    if size == 1:
        return HEIGHTS[min(work.sessions, len(HEIGHTS)) - 1]
    return max(_LEAST_SHARE, work.days_done / work.days)
