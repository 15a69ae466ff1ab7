"""What the lines and signs of figure 1 mean, in the empty room at its left."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from desktop.language import tr
from desktop.report.charts import course_words as words
from desktop.report.charts import inks, lettering
from desktop.report.charts.course_cells import HEIGHTS, draw_over
from desktop.report.charts.course_frame import CELL, CourseFrame
from desktop.report.charts.course_signs import SIGN, flare, visit
from desktop.report.charts.course_words import NEAR, SAMPLE
from desktop.report.charts.svg import Box, Drawing, box, line
from domain.words import Words
from projections.report.page import CourseFigure

_PACE = 3.4


class Entry(NamedTuple):
    """A sample with its words; it is drawn with its left end on the middle of the line."""

    words: Words
    draw: Callable[[Drawing, float], None]


def draw_legend(drawing: Drawing, frame: CourseFrame, course: CourseFigure) -> None:
    """As many as have room above the names of the exercises."""
    y = frame.stages.y + lettering.LINE
    for entry in _entries(frame, course):
        if y + lettering.LINE > frame.rows.y:
            return
        entry.draw(drawing, y - lettering.ASCENT / 2)
        drawing.text((SAMPLE + NEAR, y), tr(entry.words), fill=inks.INK)
        y += _PACE


def _entries(frame: CourseFrame, course: CourseFigure) -> Iterator[Entry]:
    yield Entry(words.LEG, _leg)
    yield Entry(words.RANGE, _band)
    yield Entry(words.BACK, _back)
    if course.flares:
        yield Entry(words.FLARE, _flare)
    if course.visits:
        yield Entry(words.VISIT, _visit)
    if frame.size == 1:
        yield Entry(words.SESSIONS, _cells)
    else:
        yield Entry(words.SHARE, _cells)
    if any(any(each.over) for each in course.exercises):
        yield Entry(words.OVER, _over)


def _leg(drawing: Drawing, y: float) -> None:
    drawing.path(line([(0, y), (SAMPLE, y)]), stroke=inks.LEG, thick=0.55)


def _band(drawing: Drawing, y: float) -> None:
    drawing.path(box(Box(0, y - 1, SAMPLE, 2)), fill=inks.LEG_BAND)


def _back(drawing: Drawing, y: float) -> None:
    drawing.path(line([(0, y), (SAMPLE, y)]), stroke=inks.BACK, thick=0.55, dashes=(1.6, 0.9))


def _flare(drawing: Drawing, y: float) -> None:
    drawing.path(flare((SAMPLE / 2, y + SIGN / 2)), fill=inks.INK)


def _visit(drawing: Drawing, y: float) -> None:
    at = SAMPLE / 2 - SIGN / 2, y + SIGN / 2 + 0.2
    drawing.path(visit(at), fill=inks.WHITE, stroke=inks.INK, thick=0.25)


def _cells(drawing: Drawing, y: float) -> None:
    for number, share in enumerate(HEIGHTS):
        high = CELL * share
        place = Box(0.3 + 1.6 * number, y + CELL / 2 - high, 1.3, high)
        drawing.path(box(place), fill=inks.LEG)


def _over(drawing: Drawing, y: float) -> None:
    draw_over(drawing, [Box(SAMPLE / 2 - 0.8, y - CELL / 2, 1.6, CELL)])
