"""Bounds of what a fact from elsewhere may say: what no Unbend ever wrote is not taken in.

These are no rules of the programme, which are asked when a wish is given and never of history.
They only keep out what would be no number of its scale, no day, no place on earth.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import MAXYEAR, MINYEAR, date, datetime
from enum import Enum
from functools import lru_cache
from types import MappingProxyType
from typing import ClassVar, get_args, get_origin, get_type_hints
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.codec import DamagedFact
from domain.events import FACTS, Event
from domain.values import NRS_TOP, Change, Finding, OutcomeItem

MOST_CHARACTERS = 4000
"""Twice what a note holds."""

MOST_THINGS = 1000
LARGEST_NUMBER = 1_000_000
FIRST_YEAR, LAST_YEAR = 1970, 2199
"""A clock without a battery begins in 1970, and what was told by it was told."""

_BOUNDED = (int, str, date, tuple)
_FREE = (bool, Enum, UUID)


def _is_bounded(hint: object) -> bool:
    """Whether what a field is declared to hold could be too large, too long or too far off."""
    if isinstance(hint, type):
        return issubclass(hint, _BOUNDED) and not issubclass(hint, _FREE)
    origin = get_origin(hint)
    return origin is tuple or (origin is not ClassVar and any(map(_is_bounded, get_args(hint))))


_SCALE = (0, NRS_TOP)

_RANGES: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "leg": _SCALE,
        "back": _SCALE,
        "pain_before": _SCALE,
        "pain_highest": _SCALE,
        "pain_after": _SCALE,
        "night_wakings": (0, 2),
        "pgic": (1, 7),
    }
)
"""Numbers with ends of their own."""

_LOOKED_AT = ("sequence", "previous", "zone")
"""Fields that are held against something else."""

_FIELDS = {
    topic: tuple(
        name
        for name, hint in get_type_hints(kind).items()
        if name not in _LOOKED_AT and _is_bounded(hint)
    )
    for topic, kind in FACTS.items()
}
"""By kind the fields that could say anything; ids, choices and yes or no were read as such."""


def refuse_implausible(fact: Event) -> None:
    """Raise DamagedFact for a fact that says something beyond all bounds."""
    if not _is_zone(fact.zone):
        raise DamagedFact("an unknown time zone")
    for name in _FIELDS[fact.TOPIC]:
        value = getattr(fact, name)
        if value is not None and not _is_plausible(name, value):
            raise DamagedFact(f"{name} is out of bounds")


def refuse_strange_time(*instants: datetime) -> None:
    """Raise DamagedFact for an instant that no clock of a computer shows, nor will soon."""
    if not all(FIRST_YEAR <= instant.year <= LAST_YEAR for instant in instants):
        raise DamagedFact("a time out of bounds")


def _is_plausible(name: str, value: object) -> bool:
    match value:
        case int():
            bottom, top = _RANGES.get(name, (-LARGEST_NUMBER, LARGEST_NUMBER))
            found = bottom <= value <= top
        case str():
            found = len(value) <= MOST_CHARACTERS
        case datetime():
            found = FIRST_YEAR <= value.year <= LAST_YEAR
        case date():
            found = MINYEAR < value.year < MAXYEAR
        case tuple():
            found = len(value) <= MOST_THINGS and all(_is_plausible("", part) for part in value)
        case Change() | Finding() | OutcomeItem():
            found = all(_is_plausible("", part) for part in _parts(value))
        case _:
            found = True
    return found


def _parts(value: Change | Finding | OutcomeItem) -> Iterator[object]:
    return (getattr(value, each.name) for each in fields(value))


@lru_cache(maxsize=256)
def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
