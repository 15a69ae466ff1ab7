"""What is handed to the strips: bars by day, or by week and month where a day has no room."""

from dataclasses import dataclass
from math import inf, nan

import numpy as np

from domain.values import Exercise
from projections.trend import Column, Counts, Marks, Trend

_LEAST_PIXELS = 4.0
_LEAST_STEP = 2.0
_STEPS = (1, 7, 28)
_FULL = {1: 3.0, 7: 1.0, 28: 1.0}
"""How many sessions a day fill a row, unless there was a day with more."""

HIGHEST = 0.66
"""The share of its row that a full bar takes."""

FOOT = 0.96


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars of so many days, all rows one after the other: their sides, and which are framed."""

    days: int
    left: Column
    right: Column
    top: Column
    bottom: Column
    framed: Marks


def days_a_bar(pixels_a_day: float) -> int:
    """The fewest days that are wide enough to be seen as a bar."""
    return next((step for step in _STEPS if step * pixels_a_day >= _LEAST_PIXELS), _STEPS[-1])


def days_a_point(pixels_a_day: float) -> int:
    """How many days share a point of a line, so that points lie no closer than they are seen."""
    return max(1, int(_LEAST_STEP / pixels_a_day))


def thinned(days: Column, values: Column, step: int) -> tuple[Column, Column]:
    """Every so many-th value, the last one among them."""
    start = (len(days) - 1) % step if len(days) else 0
    return days[start::step], values[start::step]


def peaks(days: Column, values: Column, step: int) -> tuple[Column, Column]:
    """The lowest and the highest value of every so many days, a gap where none was given."""
    if step == 1 or not len(days):
        return days, values
    blocks = _blocks(values, step)
    gap = np.isnan(blocks).all(axis=1)
    low = np.where(gap, nan, np.where(np.isnan(blocks), inf, blocks).min(axis=1))
    high = np.where(gap, nan, np.where(np.isnan(blocks), -inf, blocks).max(axis=1))
    return np.repeat(days[::step] + (step - 1) / 2, 2), np.column_stack((low, high)).ravel()


def band(days: Column, low: Column, high: Column, step: int) -> tuple[Column, Column, Column]:
    """The band between the least and the most, taken together where several days share a point."""
    if step == 1 or not len(days):
        return days, low, high
    _, lowest = peaks(days, low, step)
    places, highest = peaks(days, high, step)
    return places[::2], lowest[::2], highest[1::2]


def bars(trend: Trend, days: int) -> Bars:
    """A bar for each exercise and stretch of days with sessions, as high as its daily mean."""
    parts = [
        _row(trend.ordinals(), trend.sessions[exercise], trend.over[exercise], days, place)
        for place, exercise in enumerate(Exercise)
    ]
    left, right, top, bottom, framed = (
        np.concatenate([part[column] for part in parts]) for column in range(5)
    )
    return Bars(days, left, right, top, bottom, framed > 0)


def steps(trend: Trend, days: int) -> tuple[Column, Column]:
    """How far down the leg, in stretches of days: their edges, and the middle one of each."""
    ordered = np.sort(_blocks(trend.farthest, days), axis=1)
    count, known = len(ordered), days - np.isnan(ordered).sum(axis=1)
    edges = trend.first.toordinal() - 0.5 + days * np.arange(count + 1, dtype=np.float64)
    edges[-1] = trend.first.toordinal() - 0.5 + len(trend)
    return edges, ordered[np.arange(count), np.maximum(known - 1, 0) // 2]


def _blocks(values: Column, days: int) -> Column:
    """The values in rows of so many days, the last one filled up with NaN."""
    count = -(-len(values) // days)
    filled = np.full(count * days, nan)
    filled[: len(values)] = values
    return filled.reshape(count, days)


def _row(
    ordinals: Counts, done: Counts, over: Counts, days: int, place: int
) -> tuple[Column, Column, Column, Column, Column]:
    starts = np.arange(0, len(done), days)
    if not len(starts):
        return (np.empty(0),) * 5
    widths = np.minimum(starts + days, len(done)) - starts
    means: Column = np.add.reduceat(done, starts) / widths
    full = max(_FULL[days], float(means.max(initial=0.0)))
    seen = means > 0
    left: Column = ordinals[starts][seen].astype(np.float64) - 0.5
    room = 0.18 * days
    foot: Column = np.full(int(seen.sum()), place + FOOT)
    return (
        left + room,
        left + widths[seen] - room,
        foot - HIGHEST * means[seen] / full,
        foot,
        np.add.reduceat(over, starts)[seen].astype(np.float64),
    )
