"""Figure 2: on what share of the days the pain came how far, week by week, the foot lowest."""

from collections.abc import Iterator, Sequence

from desktop.language import tr
from desktop.report.charts import inks, lettering
from desktop.report.charts.date_axis import steps
from desktop.report.charts.nothing import draw_nothing
from desktop.report.charts.reach_bars import ORDER, Bar, bars, weeks_a_bar
from desktop.report.charts.svg import Box, Drawing, box, hatching, line
from desktop.wording.pain import PLACES
from domain.values import Location
from projections.report.page import ReachWeek

_AXIS, _TOP, _LEFT, _NEAR, _DROP = 4.0, 1.4, 9.0, 1.0, 1.0
_SAMPLE = 3.4
_FILLED, _MOST_WIDE, _OUTLINE = 0.86, 6.0, 0.12
_HATCHINGS = {
    Location.BELOW_KNEE: (1.3, inks.WHITE, 0.2),
    Location.THIGH: (1.3, inks.PLACES[0], 0.15),
    Location.BUTTOCK: (2.6, inks.PLACES[0], 0.12),
}
"""How far apart, in which ink, how thick: a black and white copy tells neighbours apart."""


def reach_svg(weeks: Sequence[ReachWeek], width: float, height: float, title: str, alt: str) -> str:
    """The picture, so many millimetres wide and high; `alt` says in words what it shows."""
    drawing = Drawing("reach", width, height, title, alt)
    plot = plot_of(width, height)
    shown = bars(weeks, weeks_a_bar(len(weeks), plot.width))
    _draw_scale(drawing, plot)
    for number, bar in enumerate(shown):
        for place, part in _parts(bar, _across(plot, number, len(shown))):
            _draw_place(drawing, part, place)
    _draw_days(drawing, plot, shown)
    if not any(week.n for week in weeks):
        draw_nothing(drawing, plot)
    _draw_legend(drawing, plot)
    return drawing.written()


def plot_of(width: float, height: float) -> Box:
    """Where the pillars stand: left of the names of the places."""
    legend = _SAMPLE + 3 * _NEAR + max(lettering.width(tr(PLACES[place])) for place in ORDER)
    return Box(_LEFT, _TOP, width - _LEFT - legend, height - _TOP - _AXIS)


def _across(plot: Box, number: int, of: int) -> Box:
    """Where a pillar stands: all are as wide as each other, the last maybe of fewer days."""
    room = plot.width / of
    wide = min(_MOST_WIDE, room * _FILLED)
    return Box(plot.x + room * number + (room - wide) / 2, plot.y, wide, plot.height)


def _parts(bar: Bar, whole: Box) -> Iterator[tuple[Location, Box]]:
    """The parts of a pillar from its foot up; what was not told is left empty at its top."""
    foot = whole.bottom
    for place, count in zip(ORDER, bar.told, strict=True):
        high = whole.height * count / bar.days
        if count:
            yield place, Box(whole.x, foot - high, whole.width, high)
        foot -= high


def _draw_place(drawing: Drawing, at: Box, place: Location) -> None:
    drawing.path(box(at), fill=inks.PLACES[ORDER.index(place)])
    if place in _HATCHINGS:
        apart, ink, thick = _HATCHINGS[place]
        drawing.path(hatching(at, apart), stroke=ink, thick=thick)
    drawing.path(box(at), stroke=inks.INK, thick=_OUTLINE)


def _draw_scale(drawing: Drawing, plot: Box) -> None:
    """No day and all days of a week."""
    for share, words in ((0.0, "0"), (0.5, tr("{n} %", n=50)), (1.0, tr("{n} %", n=100))):
        y = plot.bottom - plot.height * share
        ink = inks.HAIR if share else inks.FRAME
        drawing.path(line([(plot.x, y), (plot.right, y)]), stroke=ink, thick=0.2)
        at = plot.x - _NEAR, min(y + lettering.ASCENT / 2, plot.bottom)
        drawing.text(at, words, fill=inks.GREY, anchor="end")


def _draw_days(drawing: Drawing, plot: Box, shown: Sequence[Bar]) -> None:
    """The first days of pillars, below their middles, as many as have room."""
    foot = plot.bottom
    for tick in steps([bar.first for bar in shown], plot.width):
        x = plot.x + plot.width * (tick.at + 0.5) / len(shown)
        drawing.path(line([(x, foot), (x, foot + _DROP)]), stroke=inks.FRAME, thick=0.2)
        at = x, foot + _DROP + lettering.ASCENT + 0.4
        drawing.text(at, tick.words, fill=inks.INK, anchor="middle")


def _draw_legend(drawing: Drawing, plot: Box) -> None:
    """The places as they lie in a pillar: nowhere at the top, the foot at the bottom."""
    left = plot.right + 2 * _NEAR
    pace = plot.height / len(ORDER)
    for number, place in enumerate(reversed(ORDER)):
        middle = plot.y + pace * (number + 0.5)
        _draw_place(drawing, Box(left, middle - 1.2, _SAMPLE, 2.4), place)
        at = left + _SAMPLE + _NEAR, middle + lettering.ASCENT / 2
        drawing.text(at, tr(PLACES[place]), fill=inks.INK)
