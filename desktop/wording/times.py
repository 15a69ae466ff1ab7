"""Clocks, days and distances in words, as the person's own zone has them."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEK = 7


def local(at: datetime, zone: str) -> datetime:
    """An instant on the clocks of a zone."""
    return at.astimezone(ZoneInfo(zone))


def clock(at: datetime, zone: str) -> str:
    """The time of day: 07:40."""
    return f"{local(at, zone):%H:%M}"


def short_day(day: date) -> str:
    """A day without its year: 12 April."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def full_day(day: date) -> str:
    """A day with its weekday: Sunday 12 April."""
    return f"{WEEKDAYS[day.weekday()]} {short_day(day)}"


def day_and_year(day: date) -> str:
    """A day with its year: 12 April 2026."""
    return f"{short_day(day)} {day.year}"


def full_moment(at: datetime, zone: str) -> str:
    """A day and a time: Sunday 12 April, 12:32."""
    return f"{full_day(local(at, zone).date())}, {clock(at, zone)}"


def day_name(day: date, today: date) -> str:
    """A day as one says it today: today, yesterday, Monday for the next six days, or its date."""
    away = (day - today).days
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(away)
    if near is not None:
        return near
    if 0 < away < WEEK:
        return WEEKDAYS[day.weekday()]
    if -WEEK < away < 0:
        return full_day(day)
    return short_day(day) if day.year == today.year else day_and_year(day)


def moment(at: datetime, now: datetime, zone: str) -> str:
    """When something happened: today at 07:30, yesterday at 21:10, Friday 10 April at 07:30."""
    day = day_name(local(at, zone).date(), local(now, zone).date())
    return f"{day} at {clock(at, zone)}"


def opening(at: datetime, now: datetime, zone: str) -> str:
    """When something opens: 14:20 today, Monday 07:40 within a week, 20 April 07:40 later."""
    day, today = local(at, zone).date(), local(now, zone).date()
    if day == today:
        return clock(at, zone)
    if 0 < (day - today).days < WEEK:
        return f"{WEEKDAYS[day.weekday()]} {clock(at, zone)}"
    return f"{short_day(day)} {clock(at, zone)}"


def chip_time(at: datetime, now: datetime, zone: str) -> str:
    """The same for a narrow place, in the past as well: 08:50, Mon 07:40, 5 Apr."""
    day, today = local(at, zone).date(), local(now, zone).date()
    if day == today:
        return clock(at, zone)
    if abs((day - today).days) < WEEK:
        return f"{WEEKDAYS[day.weekday()][:3]} {clock(at, zone)}"
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def opening_day(day: date, today: date) -> str:
    """The day on which something opens, as one word: tomorrow, Tuesday, 20 April."""
    return "today" if day <= today else day_name(day, today)


def distance(day: date, today: date) -> str:
    """How far off a day is: today, in 3 days, 33 days ago."""
    away = (day - today).days
    if abs(away) <= 1:
        return day_name(day, today)
    return f"in {away} days" if away > 0 else f"{-away} days ago"


def past_day(day: date, today: date) -> str:
    """The day looked at from today: Tuesday, 33 days ago."""
    return f"{WEEKDAYS[day.weekday()]}, {distance(day, today)}"


def span(length: timedelta) -> str:
    """A length of time in its largest whole unit: 3 hours, 3 days, 45 minutes."""
    number, unit, _short = _measured(length)
    return counted(number, unit)


def short_span(length: timedelta) -> str:
    """The same for a narrow place: 3 h, 3 days, 45 min."""
    number, unit, short = _measured(length)
    return f"{number} {short}" if short else counted(number, unit)


def _measured(length: timedelta) -> tuple[int, str, str]:
    minutes = round(length / timedelta(minutes=1))
    if minutes % 60 or not minutes:
        return minutes, "minute", "min"
    days, hours = divmod(minutes // 60, 24)
    return (days, "day", "") if days > 1 and not hours else (days * 24 + hours, "hour", "h")


def counted(number: int, one: str, many: str = "") -> str:
    """A number of things: 1 day, 2 days."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def seconds(length: int) -> str:
    """A stretch of time done: 45 s, 1 min, 2 min 30 s."""
    minutes, rest = divmod(length, 60)
    parts = [f"{minutes} min"] if minutes else []
    return " ".join(parts + ([f"{rest} s"] if rest or not minutes else []))
