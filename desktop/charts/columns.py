"""What is handed to the strips: bars by day, or by week and month where a day has no room."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from domain.values import Exercise
from projections.trend import Column, Counts, Marks, Trend

_LEAST_PIXELS = 4.0
_STEPS = (1, 7, 28)
_FULL = {1: 3.0, 7: 1.0, 28: 1.0}
"""How many sessions a day fill a row, unless there was a day with more."""

HIGHEST = 0.74
"""The share of its row that a full bar takes."""

FOOT = 0.96


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars of all rows one after the other: their sides, their tops, and which are framed."""

    left: Column
    right: Column
    top: Column
    bottom: Column
    framed: Marks


def days_a_bar(pixels_a_day: float) -> int:
    """The fewest days that are wide enough to be seen as a bar."""
    return next((step for step in _STEPS if step * pixels_a_day >= _LEAST_PIXELS), _STEPS[-1])


def bars(trend: Trend, days: int) -> Bars:
    """A bar for each exercise and stretch of days with sessions, as high as its daily mean."""
    parts = [
        _row(trend.ordinals(), trend.sessions[exercise], trend.over[exercise], days, place)
        for place, exercise in enumerate(_present(trend.sessions))
    ]
    left, right, top, bottom, framed = (
        np.concatenate([part[column] for part in parts]) for column in range(5)
    )
    return Bars(left, right, top, bottom, framed > 0)


def _present(sessions: Mapping[Exercise, Counts]) -> tuple[Exercise, ...]:
    return tuple(exercise for exercise in Exercise if exercise in sessions)


def _row(
    ordinals: Counts, done: Counts, over: Counts, days: int, place: int
) -> tuple[Column, Column, Column, Column, Column]:
    starts = np.arange(0, len(done), days)
    if not len(starts):
        return (np.empty(0),) * 5
    widths = np.minimum(starts + days, len(done)) - starts
    means = (np.add.reduceat(done, starts) / widths).astype(np.float64)
    full = max(_FULL[days], float(means.max(initial=0.0)))
    seen = means > 0
    left: Column = ordinals[starts][seen] - 0.5
    room = 0.18 * days
    foot: Column = np.full(int(seen.sum()), place + FOOT)
    return (
        left + room,
        left + widths[seen] - room,
        foot - HIGHEST * means[seen] / full,
        foot,
        np.add.reduceat(over, starts)[seen].astype(np.float64),
    )
