"""Figure 1: the course of pain by day, and below it, on the same days, what was done."""

from desktop.report.charts.course_cells import draw_cells
from desktop.report.charts.course_frame import course_frame
from desktop.report.charts.course_ground import draw_axis, draw_grid, draw_stages
from desktop.report.charts.course_legend import draw_legend
from desktop.report.charts.course_lines import draw_lines
from desktop.report.charts.course_signs import draw_flares, draw_visits
from desktop.report.charts.groups import grouped
from desktop.report.charts.nothing import draw_nothing
from desktop.report.charts.svg import Drawing
from projections.report.page import CourseFigure


def course_svg(course: CourseFigure, width: float, height: float, title: str, alt: str) -> str:
    """The picture, so many millimetres wide and high; `alt` says in words what it shows."""
    drawing = Drawing("course", width, height, title, alt)
    frame = course_frame(course, width, height)
    draw_grid(drawing, frame)
    draw_stages(drawing, frame, course)
    draw_lines(drawing, frame, grouped(course.days, frame.size))
    if not any(day.leg is not None or day.back is not None for day in course.days):
        draw_nothing(drawing, frame.pain)
    draw_visits(drawing, frame, course)
    draw_flares(drawing, frame, course)
    draw_cells(drawing, frame, course)
    if course.days:
        draw_axis(drawing, frame, course)
    draw_legend(drawing, frame, course)
    return drawing.written()
