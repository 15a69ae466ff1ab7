"""What people type for a day or a time of day, read generously."""

import re
from datetime import date, time

from PySide6.QtCore import QLocale

from desktop.language import locale

_TIME = re.compile(r"([01]?\d|2[0-3])(?:[:.h ]?([0-5]\d))?(?: ?([ap])\.?m\.?)?", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
_FIGURES = re.compile(r"(\d{1,2})[./ ](\d{1,2})[./ ](\d{4})")
_WORDS = re.compile(r"(?:(\d{1,2})\.? )?([^\W\d_]{3,10})\.?,? (\d{4})")
_MIDDLE = 15
"""The day that stands for a month of which no day is said."""
_NOON = 12


def time_of(text: str) -> time | None:
    """A time of day as 7:30, 07.30, 0730, 7 or 7:30 pm; None for anything else."""
    found = _TIME.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    hour, half = int(found[1]), (found[3] or "").lower()
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return time(hour, int(found[2] or 0))


def day_of(text: str) -> date | None:
    """A day as 12 April 2026, 12.4.2026, 12/4/2026 or 2026-04-12, or about when: April 2026."""
    words = " ".join(text.lower().split())
    if found := _ISO.fullmatch(words):
        return _day(int(found[1]), int(found[2]), found[3])
    if found := _FIGURES.fullmatch(words):
        return _day(int(found[3]), int(found[2]), found[1])
    if found := _WORDS.fullmatch(words):
        return _day(int(found[3]), _month(found[2]), found[1])
    return None


def _month(name: str) -> int:
    """The number of a month by its first letters, here or in English, 0 for no month."""
    for written in (locale(), QLocale(QLocale.Language.English)):
        for month in range(1, 13):
            if written.monthName(month).lower().startswith(name):
                return month
    return 0


def _day(year: int, month: int, day: str | None) -> date | None:
    try:
        return date(year, month, int(day or _MIDDLE))
    except ValueError:
        return None
