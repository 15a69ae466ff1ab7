"""The lines of pain: the leg solid over its band, the back dashed, each named at its end."""

from collections.abc import Sequence
from fractions import Fraction

from desktop.report.charts import inks, lettering
from desktop.report.charts.course_frame import CourseFrame
from desktop.report.charts.course_words import Part, end_words
from desktop.report.charts.groups import Group, runs
from desktop.report.charts.svg import Box, Drawing, Point, box, circle, line

PARTS: tuple[Part, ...] = ("leg", "back")
_INKS = {"leg": inks.LEG, "back": inks.BACK}
_BACK_DASHES = (1.6, 0.9)
_THICK, _NEAR, _DOT = 0.55, 1.0, 0.5
_EDGE = 0.2


def draw_lines(drawing: Drawing, frame: CourseFrame, groups: Sequence[Group]) -> None:
    _draw_band(drawing, frame, groups)
    _draw_line(drawing, frame, groups, "back")
    _draw_line(drawing, frame, groups, "leg")
    _draw_ends(drawing, frame, groups)


def _draw_band(drawing: Drawing, frame: CourseFrame, groups: Sequence[Group]) -> None:
    """From the lowest to the highest leg pain of each day; a thin line where both are one."""
    steps = [box(_step(frame, group)) for group in groups if group.high is not None]
    drawing.path("".join(steps), fill=inks.LEG_BAND)


def _step(frame: CourseFrame, group: Group) -> Box:
    left, right = frame.x(group.at), frame.x(group.at + group.days)
    top, foot = frame.y(group.high or 0) - _EDGE, frame.y(group.low or 0) + _EDGE
    return Box(left, top, right - left, foot - top)


def _draw_line(drawing: Drawing, frame: CourseFrame, groups: Sequence[Group], part: Part) -> None:
    ink, dashes = _INKS[part], () if part == "leg" else _BACK_DASHES
    for run in runs(groups, part):
        points = [_point(frame, each, part) for each in run]
        if len(points) == 1:
            drawing.path(circle(points[0], _DOT), fill=ink)
        else:
            drawing.path(line(points), stroke=ink, thick=_THICK, dashes=dashes)


def _point(frame: CourseFrame, group: Group, part: Part) -> Point:
    found: Fraction | None = getattr(group, part)
    return frame.x(group.middle), frame.y(float(found or 0))


def _draw_ends(drawing: Drawing, frame: CourseFrame, groups: Sequence[Group]) -> None:
    """Leg 3 and back 2.5 beside the last day that has a median, one below the other."""
    known = [(end, part) for part in PARTS if (end := _last(groups, part)) is not None]
    foot = 0.0
    for end, part in sorted(known, key=lambda each: -each[0]):
        y = max(frame.y(float(end)) + lettering.ASCENT / 2, foot + lettering.LINE)
        at = frame.pain.right + _NEAR, y
        drawing.text(at, end_words(part, end), fill=_INKS[part], bold=True)
        foot = y


def _last(groups: Sequence[Group], part: Part) -> Fraction | None:
    found = [getattr(group, part) for group in groups if getattr(group, part) is not None]
    return found[-1] if found else None
