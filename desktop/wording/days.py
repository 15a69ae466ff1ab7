"""What is said around a day that is asked for."""

from datetime import date

from desktop.language import said, tr
from desktop.wording import times

INVITATION = said("12 April 2026")
UNREADABLE = said("Please write the day like 12 April 2026, or the month like April 2026.")


def understood(day: date, today: date | None) -> str:
    """A day as it was understood: Sunday 12 April 2026, 3 days ago."""
    full = times.full_day_and_year(day)
    if today is None:
        return full
    return tr("{day}, {distance}", day=full, distance=times.distance(day, today))
