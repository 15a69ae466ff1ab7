"""Flares as triangles and visits as flags; those too near each other are one sign with a number."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from desktop.report.charts import inks, lettering
from desktop.report.charts.course_frame import CourseFrame
from desktop.report.charts.groups import place_of
from desktop.report.charts.svg import Box, Drawing, Point, line, shape
from desktop.wording.numbers import number
from projections.report.page import CourseFigure

SIGN = 1.9
"""How wide and high a sign is, in millimetres."""

_APART, _NEAR = 2.2, 0.4


class Cluster(NamedTuple):
    """Some signs at one place."""

    x: float
    signs: int


def draw_flares(drawing: Drawing, frame: CourseFrame, course: CourseFigure) -> None:
    for cluster in clusters([_x(frame, course, day) for day in course.flares]):
        drawing.path(flare((cluster.x, frame.flares.bottom - 0.2)), fill=inks.INK)
        _draw_count(drawing, cluster, frame.flares)


def draw_visits(drawing: Drawing, frame: CourseFrame, course: CourseFigure) -> None:
    """A flag on each day of a visit, its pole reaching down through the days."""
    for cluster in clusters([_x(frame, course, day) for day in course.visits]):
        foot = frame.visits.bottom - 0.2
        pole = [(cluster.x, foot), (cluster.x, frame.pain.bottom)]
        drawing.path(line(pole), stroke=inks.GREY, thick=0.15)
        drawing.path(visit((cluster.x, foot)), fill=inks.WHITE, stroke=inks.INK, thick=0.25)
        _draw_count(drawing, cluster, frame.visits)


def flare(tip: Point) -> str:
    """A triangle that stands on its tip."""
    x, y = tip
    return shape([(x, y), (x - SIGN / 2, y - SIGN), (x + SIGN / 2, y - SIGN)])


def visit(foot: Point) -> str:
    """A flag on its pole."""
    x, y = foot
    top = y - SIGN - 0.4
    return line([(x, y), (x, top), (x + SIGN, top + SIGN * 0.35), (x, top + SIGN * 0.7)])


def clusters(places: Sequence[float]) -> tuple[Cluster, ...]:
    """Places from left to right; what would touch the one before, or its number, joins it."""
    return tuple(_clusters(sorted(places)))


def _clusters(places: Sequence[float]) -> Iterator[Cluster]:
    held: Cluster | None = None
    for x in places:
        if held is not None and x - held.x < _room(held):
            held = Cluster(held.x, held.signs + 1)
        else:
            if held is not None:
                yield held
            held = Cluster(x, 1)
    if held is not None:
        yield held


def _room(held: Cluster) -> float:
    if held.signs == 1:
        return _APART
    return _APART + _NEAR + lettering.width(number(held.signs))


def _draw_count(drawing: Drawing, cluster: Cluster, row: Box) -> None:
    if cluster.signs > 1:
        at = cluster.x + SIGN + _NEAR - 0.5, row.bottom - 0.3
        drawing.text(at, number(cluster.signs), fill=inks.INK)


def _x(frame: CourseFrame, course: CourseFigure, day: date) -> float:
    return frame.x(place_of(day, course.days) + 0.5)
