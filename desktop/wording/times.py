"""Clocks, days and distances in words, in the person's own zone and as their language writes it."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QTime

from desktop.language import locale, tr, trn

WEEK = 7
_LONG = QLocale.FormatType.LongFormat
_SHORT = QLocale.FormatType.ShortFormat
_NARROW = QLocale.FormatType.NarrowFormat


def local(at: datetime, zone: str) -> datetime:
    """An instant on the clocks of a zone."""
    return at.astimezone(ZoneInfo(zone))


def offset(minutes: int) -> str:
    """How far clocks stand from UTC: UTC+1, UTC+5:30, UTC."""
    hours, rest = divmod(abs(minutes), 60)
    if not minutes:
        return "UTC"
    sign = "+" if minutes > 0 else "\N{MINUS SIGN}"
    return f"UTC{sign}{hours}:{rest:02d}" if rest else f"UTC{sign}{hours}"


def clock(at: datetime, zone: str) -> str:
    """The time of day: 07:40."""
    return time_of_day(local(at, zone))


def time_of_day(then: datetime | time) -> str:
    """The time of day on a clock that was read already: 07:40, or 7:40 AM in its countries."""
    return locale().toString(QTime(then.hour, then.minute), _SHORT)


def weekday(day: date) -> str:
    """The day of the week by itself: Sunday."""
    return locale().standaloneDayName(day.isoweekday(), _LONG)


def short_weekday(day: date) -> str:
    """The same for a narrow place: Sun."""
    return locale().standaloneDayName(day.isoweekday(), _SHORT)


def weekday_letter(day: date) -> str:
    """The same in a single letter: S."""
    return locale().standaloneDayName(day.isoweekday(), _NARROW)


def month(day: date) -> str:
    """The month by itself: April."""
    return locale().standaloneMonthName(day.month, _LONG)


def short_month(day: date) -> str:
    """The same for a narrow place: Apr."""
    return locale().standaloneMonthName(day.month, _SHORT)


def month_and_year(day: date) -> str:
    """A month with its year: April 2026."""
    return tr("{month} {year}", month=month(day), year=str(day.year))


def short_day(day: date) -> str:
    """A day without its year: 12 April."""
    return tr("{day} {month}", day=day.day, month=locale().monthName(day.month, _LONG))


def chip_day(day: date) -> str:
    """A day for a narrow place: 12 Apr."""
    return tr("{day} {month}", day=day.day, month=locale().monthName(day.month, _SHORT))


def full_day(day: date) -> str:
    """A day with its weekday: Sunday 12 April."""
    return tr(
        "{weekday} {day} {month}",
        weekday=locale().dayName(day.isoweekday(), _LONG),
        day=day.day,
        month=locale().monthName(day.month, _LONG),
    )


def day_and_year(day: date) -> str:
    """A day with its year: 12 April 2026."""
    return tr(
        "{day} {month} {year}",
        day=day.day,
        month=locale().monthName(day.month, _LONG),
        year=str(day.year),
    )


def full_day_and_year(day: date) -> str:
    """A day with all of it: Sunday 12 April 2026."""
    return tr(
        "{weekday} {day} {month} {year}",
        weekday=locale().dayName(day.isoweekday(), _LONG),
        day=day.day,
        month=locale().monthName(day.month, _LONG),
        year=str(day.year),
    )


def full_moment(at: datetime, zone: str) -> str:
    """A day and a time: Sunday 12 April, 12:32."""
    return full_moment_of(local(at, zone))


def full_moment_of(then: datetime) -> str:
    """The same of a clock that was read already."""
    return tr("{day}, {time}", day=full_day(then.date()), time=time_of_day(then))


def day_name(day: date, today: date) -> str:
    """A day as one says it today: today, yesterday, Monday for the next six days, or its date."""
    away = (day - today).days
    if abs(away) <= 1:
        return _beside_today(away)
    if 0 < away < WEEK:
        return weekday(day)
    if -WEEK < away < 0:
        return full_day(day)
    return short_day(day) if day.year == today.year else day_and_year(day)


def _beside_today(away: int) -> str:
    if away == 0:
        return tr("today")
    return tr("tomorrow") if away > 0 else tr("yesterday")


def moment(at: datetime, now: datetime, zone: str) -> str:
    """When something happened: today at 07:30, yesterday at 21:10, Friday 10 April at 07:30."""
    day = day_name(local(at, zone).date(), local(now, zone).date())
    return tr("{day} at {time}", day=day, time=clock(at, zone))


def opening(at: datetime, now: datetime, zone: str) -> str:
    """When something opens: 14:20 today, Monday 07:40 within a week, 20 April 07:40 later."""
    day, today = local(at, zone).date(), local(now, zone).date()
    if day == today:
        return clock(at, zone)
    named = weekday(day) if 0 < (day - today).days < WEEK else short_day(day)
    return tr("{day} {time}", day=named, time=clock(at, zone))


def chip_time(at: datetime, now: datetime, zone: str) -> str:
    """The same for a narrow place, in the past as well: 08:50, Mon 07:40, 5 Apr."""
    day, today = local(at, zone).date(), local(now, zone).date()
    if day == today:
        return clock(at, zone)
    if abs((day - today).days) < WEEK:
        return tr("{weekday} {time}", weekday=short_weekday(day), time=clock(at, zone))
    return chip_day(day)


def opening_day(day: date, today: date) -> str:
    """The day on which something opens, as one word: tomorrow, Tuesday, 20 April."""
    return tr("today") if day <= today else day_name(day, today)


def distance(day: date, today: date) -> str:
    """How far off a day is: today, in 3 days, 33 days ago."""
    away = (day - today).days
    if abs(away) <= 1:
        return _beside_today(away)
    if away > 0:
        return trn("in {n} day|in {n} days", away)
    return trn("{n} day ago|{n} days ago", -away)


def past_day(day: date, today: date) -> str:
    """The day looked at from today: Tuesday, 33 days ago."""
    return tr("{day}, {distance}", day=weekday(day), distance=distance(day, today))


def span(length: timedelta) -> str:
    """A length of time in its largest whole unit: 3 hours, 3 days, 45 minutes."""
    days, hours, minutes = _measured(length)
    if minutes is not None:
        return trn("{n} minute|{n} minutes", minutes)
    return trn("{n} day|{n} days", days) if days else trn("{n} hour|{n} hours", hours)


def short_span(length: timedelta) -> str:
    """The same for a narrow place: 3 h, 3 days, 45 min."""
    days, hours, minutes = _measured(length)
    if minutes is not None:
        return tr("{n} min", n=minutes)
    return trn("{n} day|{n} days", days) if days else tr("{n} h", n=hours)


def _measured(length: timedelta) -> tuple[int, int, int | None]:
    """Two days or more, or else hours, where it is whole ones; minutes where it is not."""
    minutes = round(length / timedelta(minutes=1))
    if minutes % 60 or not minutes:
        return 0, 0, minutes
    days, hours = divmod(minutes // 60, 24)
    return (days, 0, None) if days > 1 and not hours else (0, days * 24 + hours, None)


def seconds(length: int) -> str:
    """A stretch of time done: 45 s, 1 min, 2 min 30 s."""
    minutes, rest = divmod(length, 60)
    if not minutes:
        return tr("{n} s", n=rest)
    if not rest:
        return tr("{n} min", n=minutes)
    return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
