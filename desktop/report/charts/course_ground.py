"""What lies behind the course: the scale of pain, the parts of the programme, the days."""

from collections.abc import Iterator
from datetime import date

from desktop.language import tr
from desktop.report.charts import inks, lettering
from desktop.report.charts.course_frame import CourseFrame
from desktop.report.charts.date_axis import ticks
from desktop.report.charts.groups import place_of
from desktop.report.charts.svg import Box, Drawing, box, line
from desktop.wording.numbers import number
from desktop.wording.trends import STRETCHES
from domain.values import Phase, Stage
from projections.report.page import CourseFigure, StageMark

_SCALE = (0, 2, 4, 6, 8, 10)
_ORDER = ((Stage.ACUTE, Phase.SETTLING), (Stage.ACUTE, Phase.EASING), (Stage.CHRONIC, None))
_NEAR, _DROP = 1.0, 1.2


def draw_grid(drawing: Drawing, frame: CourseFrame) -> None:
    """Lines across at every second point of pain, with their numbers."""
    for pain in _SCALE:
        y = frame.y(pain)
        ink = inks.FRAME if pain == 0 else inks.HAIR
        drawing.path(line([(frame.pain.x, y), (frame.pain.right, y)]), stroke=ink, thick=0.2)
        at = frame.pain.x - _NEAR, y + lettering.ASCENT / 2
        drawing.text(at, number(pain), fill=inks.GREY, anchor="end")


def draw_stages(drawing: Drawing, frame: CourseFrame, course: CourseFigure) -> None:
    """A band of the parts of the programme, each with its name where there is room for it."""
    for mark, place in stage_places(frame, course):
        ground = inks.STAGES[_ORDER.index((mark.stage, mark.phase))]
        drawing.path(box(place), fill=ground, stroke=inks.FRAME, thick=0.15)
        words = fitting_name(mark, place.width)
        if words:
            at = place.x + _NEAR, place.bottom - (place.height - lettering.ASCENT) / 2
            drawing.text(at, words, fill=inks.INK)
        if place.x > frame.pain.x:
            whole = [(place.x, place.bottom), (place.x, frame.rows.bottom)]
            drawing.path(line(whole), stroke=inks.INK, thick=0.2, dashes=(1.2, 0.9))


def stage_places(frame: CourseFrame, course: CourseFigure) -> Iterator[tuple[StageMark, Box]]:
    """Each part of the programme with its place in the band."""
    starts = [place_of(mark.first, course.days) for mark in course.stages]
    for mark, start, end in zip(course.stages, starts, [*starts[1:], frame.days], strict=False):
        left, right = frame.x(start), frame.x(min(end, frame.days))
        if right > left:
            band = frame.stages
            yield mark, Box(left, band.y + 0.1, right - left, band.height - 0.3)


def fitting_name(mark: StageMark, room: float) -> str:
    """The name of a part at length, or its short one, or nothing where neither fits."""
    names = map(tr, STRETCHES[mark.stage, mark.phase])
    return next((name for name in names if lettering.width(name) + 2 * _NEAR <= room), "")


def draw_axis(drawing: Drawing, frame: CourseFrame, course: CourseFigure) -> None:
    """The days below everything, with a hairline up from each that is named."""
    first: date = course.days[0].day
    for tick in ticks(first, frame.days, frame.pain.width):
        x = frame.x(tick.at + 0.5)
        foot = frame.rows.bottom
        drawing.path(line([(x, foot), (x, foot + _DROP)]), stroke=inks.FRAME, thick=0.2)
        drawing.text(
            (x, foot + _DROP + lettering.ASCENT + 0.4), tick.words, fill=inks.INK, anchor="middle"
        )
