"""The three figures of page 1: their titles, their pictures, and how to read them."""

from desktop.language import said, tr
from desktop.report.charts import course_svg, reach_svg, typical_day_svg
from desktop.report.sheet import Figure, Picture
from desktop.report.widths import widths
from desktop.report.words_captions import course_caption, reach_caption, typical_day_caption
from desktop.report.words_findings import course_finding, reach_finding, typical_day_finding
from desktop.report.words_numbers import numbered
from projections.report.page import Report

_COURSE = said("Course: pain from 0 to 10, and what was done")
_REACH = said("How far down the leg")
_TYPICAL = said("Typical day: leg pain by the clock")


def course_figure(report: Report, place: int) -> Figure:
    """Figure 1: pain and exercises day by day."""
    sizes, title, found = widths(report.wish.paper), tr(_COURSE), course_finding(report)
    svg = course_svg(report.course, sizes.whole, sizes.course, title, found)
    return Figure(
        title=numbered(place, title),
        picture=Picture(svg=svg, width=sizes.whole, height=sizes.course, alt=found),
        caption=course_caption(report, sizes),
    )


def reach_figure(report: Report, place: int) -> Figure:
    """Figure 2: how far the pain came."""
    sizes, title, found = widths(report.wish.paper), tr(_REACH), reach_finding(report.weeks)
    svg = reach_svg(report.weeks, sizes.half, sizes.small, title, found)
    return Figure(
        title=numbered(place, title),
        picture=Picture(svg=svg, width=sizes.half, height=sizes.small, alt=found),
        caption=reach_caption(report.weeks, sizes),
    )


def typical_day_figure(report: Report, place: int) -> Figure:
    """Figure 3: pain at a time of day, then and now."""
    sizes, title = widths(report.wish.paper), tr(_TYPICAL)
    found = typical_day_finding(report.typical)
    svg = typical_day_svg(report.typical, sizes.half, sizes.small, title, found)
    return Figure(
        title=numbered(place, title),
        picture=Picture(svg=svg, width=sizes.half, height=sizes.small, alt=found),
        caption=typical_day_caption(report.typical),
    )
