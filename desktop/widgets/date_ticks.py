"""Dates worth marking under a stretch of time, from the coarsest to the finest."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta, tzinfo

from desktop.widgets.bar_value import DateTick

_MANY_DAYS = 120
_MANY_MONTHS = 800


def date_ticks(
    start: float, end: float, zone: tzinfo, label: Callable[[date], str]
) -> tuple[DateTick, ...]:
    """The first day, then the first days of years, of quarters, of months, and Mondays.

    `label` puts a date into words.
    """
    first = datetime.fromtimestamp(start, zone).date()
    last = datetime.fromtimestamp(end, zone).date()
    ticks = [DateTick(start, label(first), 0)]
    for day in _worth_marking(first + timedelta(days=1), last):
        second = datetime.combine(day, time(), zone).timestamp()
        ticks.append(DateTick(second, label(day), _rank(day, (last - first).days)))
    return tuple(ticks)


def _worth_marking(first: date, last: date) -> Iterator[date]:
    days = (last - first).days + 1
    step = (first + timedelta(days=number) for number in range(days))
    for day in step:
        is_fine = days <= _MANY_DAYS and day.weekday() == 0
        is_month = day.day == 1 and (days <= _MANY_MONTHS or day.month in (1, 4, 7, 10))
        if is_fine or is_month:
            yield day


def _rank(day: date, days: int) -> int:
    """Months matter most in a short stretch, years in a long one."""
    if day.day != 1:
        return 4
    if day.month == 1 or days <= _MANY_DAYS:
        return 1
    return 2 if day.month in (4, 7, 10) else 3
