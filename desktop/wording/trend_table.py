"""The course of pain as a table: its columns, and a day in each of them."""

from datetime import date
from math import isnan

from desktop.language import tr
from desktop.wording.lists import begun, listed
from desktop.wording.numbers import NOT_SAID, tenth, whole
from desktop.wording.trends import (
    ROW_NAMES,
    day_title,
    farthest,
    lasting,
    level_line,
    remark,
    sessions,
    stage,
    visit_line,
)
from projections.marked_days import UNMARKED, Marked
from projections.trend import Trend


def columns() -> tuple[str, ...]:
    """The heads of the table. The words for the body begin small: "Back" alone is the way back."""
    return (
        tr("Day"),
        tr("Stage"),
        begun(tr("leg")),
        begun(tr("back")),
        tr("Leg, mean of 7 days"),
        tr("Back, mean of 7 days"),
        tr("Leg, span of 7 days"),
        tr("How far down the leg"),
        tr("Exercises"),
        tr("Flare or bad spell"),
        tr("A rise is expected after"),
        tr("Levels and visits"),
        tr("Remark"),
    )


def cells(trend: Trend, row: int, today: date, marked: Marked = UNMARKED) -> tuple[str, ...]:
    """A day as a row of the table; the order is that of its columns."""
    day = date.fromordinal(trend.first.toordinal() + row)
    return (
        day_title(day, today),
        stage(trend.spans, day),
        whole(trend.leg[row]),
        whole(trend.back[row]),
        _leg_mean(trend, row),
        tenth(trend.back_mean[row]),
        _span(trend, row),
        farthest(trend.farthest[row]) or NOT_SAID,
        sessions(trend, row) or NOT_SAID,
        listed(lasting(marked)),
        listed(tr(ROW_NAMES[exercise]) for exercise in marked.expected),
        ". ".join((*map(level_line, marked.levels), *map(visit_line, marked.visits))),
        remark(trend, row),
    )


def _leg_mean(trend: Trend, row: int) -> str:
    """The mean, and whether it is a real change by now."""
    mean, limit = tenth(trend.leg_mean[row]), trend.real_change
    if limit is not None and trend.leg_mean[row] <= float(limit):
        return tr("{n}, a real change", n=mean)
    return mean


def _span(trend: Trend, row: int) -> str:
    low, high = trend.leg_low[row], trend.leg_high[row]
    if isnan(low):
        return NOT_SAID
    return whole(low) if low == high else tr("{low} to {high}", low=whole(low), high=whole(high))
