"""Which days stand below a chart: as fine as there is room for their words."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from desktop.language import tr
from desktop.report.charts.lettering import width
from desktop.wording import times

_DAY_STEPS = (1, 2, 7, 14)
_MONTH_STEPS = (1, 2, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 20)
_MONTHS, _JANUARY = 12, 1
_MOST_DAYS = 200
"""Beyond these, days are counted by months."""

_APART = 2.0
"""Millimetres between the words of two days, at least."""


class Tick(NamedTuple):
    """A day that is marked: how many days after the first, and in which words."""

    at: int
    words: str


def ticks(first: date, days: int, room: float) -> tuple[Tick, ...]:
    """The marks below so many days that have so many millimetres; the finest that fit."""
    for made in _choices(first, days):
        found = tuple(made)
        if found and _fit(found, room / max(1, days)):
            return found
    return (Tick(0, times.day_and_year(first)),)


def steps(firsts: Sequence[date], room: float) -> tuple[Tick, ...]:
    """Marks below some stretches in a row that have so many millimetres; `at` counts stretches."""
    if not firsts:
        return ()
    by_day = (firsts[-1] - firsts[0]).days <= _MOST_DAYS
    for step in range(1, len(firsts) + 1):
        found = tuple(_by_stretch(firsts, step, by_day=by_day))
        if _fit(found, room / len(firsts)):
            return found
    return ()


def _by_stretch(firsts: Sequence[date], step: int, *, by_day: bool) -> Iterator[Tick]:
    """Each stretch by the day it begins on, or by the month of it."""
    before = 0
    for at in range(0, len(firsts), step):
        day = firsts[at]
        if not by_day:
            yield Tick(at, _month_and_year(day))
        else:
            yield Tick(at, str(day.day) if day.month == before else times.chip_day(day))
        before = day.month


def _choices(first: date, days: int) -> Iterator[Iterator[Tick]]:
    if days <= _MOST_DAYS:
        yield from (_by_days(first, days, step) for step in _DAY_STEPS)
    yield from (_by_months(first, days, step) for step in _MONTH_STEPS)
    yield from (_by_years(first, days, step) for step in _YEAR_STEPS)


def _by_days(first: date, days: int, step: int) -> Iterator[Tick]:
    """1 Aug, 8, 15: the month where it is another one than that of the mark before."""
    before = 0
    for at in range(0, days, step):
        day = first + timedelta(days=at)
        yield Tick(at, str(day.day) if day.month == before else times.chip_day(day))
        before = day.month


def _by_months(first: date, days: int, step: int) -> Iterator[Tick]:
    """Aug, Sep, Oct, and a year where one begins."""
    named = False
    for at, day in _firsts(first, days):
        if (day.month - 1) % step == 0:
            is_new = day.month == _JANUARY or not named
            yield Tick(at, _month_and_year(day) if is_new else times.short_month(day))
            named = True


def _month_and_year(day: date) -> str:
    return tr("{month} {year}", month=times.short_month(day), year=str(day.year))


def _by_years(first: date, days: int, step: int) -> Iterator[Tick]:
    for at, day in _firsts(first, days):
        if day.month == _JANUARY and day.year % step == 0:
            yield Tick(at, str(day.year))


def _firsts(first: date, days: int) -> Iterator[tuple[int, date]]:
    """The first day of each month, and how many days after the first it is."""
    month = first.year * _MONTHS + first.month - 1 + (first.day > 1)
    while True:
        day = date(month // _MONTHS, month % _MONTHS + 1, 1)
        at = (day - first).days
        if at >= days:
            return
        yield at, day
        month += 1


def _fit(found: Sequence[Tick], pace: float) -> bool:
    halves = [(tick.at * pace, width(tick.words) / 2) for tick in found]
    return all(
        right - left >= half + other + _APART for (left, half), (right, other) in pairwise(halves)
    )
