"""Which days below a chart are worth a mark, and what each of them says."""

from collections.abc import Iterator
from datetime import date, timedelta
from math import ceil, floor
from typing import NamedTuple

from desktop.charts.view_range import ViewRange
from desktop.wording import times

_DAYS_SINGLE = 31
_DAYS_WEEKS = 150
_DAYS_MONTHS = 900
_QUARTERS = (1, 4, 7, 10)
_LONG = 300


class DateMark(NamedTuple):
    """A day with its words; a lower rank is placed first, and what finds no room stays silent."""

    day: int
    label: str
    rank: int


def date_marks(view: ViewRange) -> tuple[DateMark, ...]:
    """Both ends, then years, months, Mondays and days, as fine as the stretch is short."""
    first, last = max(ceil(view.left), view.first), min(floor(view.right), view.last)
    ends = ((last, 0), (first, 1)) if last > first else ((last, 0),)
    words = times.day_and_year if view.span > _LONG else times.short_day
    marks = [DateMark(day, words(date.fromordinal(day)), rank) for day, rank in ends]
    return (*marks, *_between(first + 1, last - 1, view.span))


def _between(first: int, last: int, span: float) -> Iterator[DateMark]:
    for day in _worth_marking(first, last, span):
        if day.day == 1:
            yield from _month(day, span)
        else:
            yield DateMark(day.toordinal(), str(day.day), 4 if day.weekday() == 0 else 5)


def _worth_marking(first: int, last: int, span: float) -> Iterator[date]:
    for ordinal in range(first, last + 1) if span <= _DAYS_WEEKS else ():
        day = date.fromordinal(ordinal)
        if day.day == 1 or day.weekday() == 0 or span <= _DAYS_SINGLE:
            yield day
    for ordinal in _months(first, last) if span > _DAYS_WEEKS else ():
        yield date.fromordinal(ordinal)


def _months(first: int, last: int) -> Iterator[int]:
    day = date.fromordinal(first).replace(day=1)
    while day.toordinal() <= last:
        if day.toordinal() >= first:
            yield day.toordinal()
        day = (day + timedelta(days=31)).replace(day=1)


def _month(day: date, span: float) -> Iterator[DateMark]:
    if span <= _DAYS_WEEKS:
        yield DateMark(day.toordinal(), times.short_day(day), 2)
    elif day.month == 1:
        yield DateMark(day.toordinal(), str(day.year), 2)
    elif span <= _DAYS_MONTHS:
        yield DateMark(day.toordinal(), times.month(day), 3 if day.month in _QUARTERS else 4)
