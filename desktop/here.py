"""Here and now: the instant on this computer's clock, and the time zone it stands in."""

import locale
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

NOWHERE = "UTC"
"""The zone of a computer that does not say where it stands."""

_LINK = Path("/etc/localtime")
_FILE = Path("/etc/timezone")
_FOLDER = "zoneinfo/"


def now() -> datetime:
    """The present instant, in UTC: the one place that asks the clock."""
    return datetime.now(UTC)  # noqa: TID251 this is the clock that everything else is given


def zone() -> str:
    """The IANA name of the zone in which this computer stands."""
    return next((name for name in _told() if _is_known(name)), NOWHERE)


def _told() -> Iterator[str]:
    """Where systems say it, in the order in which they mean it."""
    yield os.environ.get("TZ", "").lstrip(":")
    if _LINK.is_symlink():
        yield str(_LINK.readlink()).partition(_FOLDER)[2]
    if _FILE.is_file():
        yield _FILE.read_text(encoding="utf-8", errors="replace").strip()
    if os.name == "nt":
        yield _told_by_windows()


def _told_by_windows() -> str:
    """Windows has names of its own for zones; Qt knows which are meant."""
    try:
        from PySide6.QtCore import QTimeZone
    except ImportError:
        return ""
    return QTimeZone.systemTimeZoneId().toStdString()


def _is_known(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (OSError, ValueError, ZoneInfoNotFoundError):
        return False
    return bool(name)


@cache
def country(of: str) -> str:
    """The two letters of the country in which a zone lies, else of the one this computer is set to.

    The zone is asked first: many a computer speaks American English far from America.
    """
    table = files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    found = next((row[0] for row in rows if row[2] == of), "")
    return found or (locale.getlocale()[0] or "").partition("_")[2][:2].upper()
