"""What is said around a day that is asked for."""

from datetime import date

from desktop.wording import times

INVITATION = "12 April 2026"
UNREADABLE = "Please write the day like 12 April 2026, or the month like April 2026."


def understood(day: date, today: date | None) -> str:
    """A day as it was understood: Sunday 12 April 2026, 3 days ago."""
    weekday = times.WEEKDAYS[day.weekday()]
    said = f"{weekday} {times.day_and_year(day)}"
    return said if today is None else f"{said}, {times.distance(day, today)}"
