"""A demo diary: an invented person's weeks, lived through the real application."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from desktop import opening, wishes
from desktop.invented import AWAKE_BY, Invented
from desktop.invented_body import Json
from desktop.recording import Recorder, SetClock
from domain.application import Clock, Unbend
from domain.values import programme_day

DAYS = 40
SEED = 1
LONGEST = 3650


def lived(days: int = DAYS, seed: int = SEED, *, clock: Clock, zone: Callable[[], str]) -> Unbend:
    """A diary in memory of so many days, today the last of them.

    Its clock goes with the given one as soon as everything has been lived.
    """
    moving = SetClock(clock)
    application = opening.in_memory(clock=moving, zone=zone)
    for _ in _live(Recorder(application, moving), days, seed, until=clock(), zone=zone()):
        pass
    moving.run()
    return application


def script(days: int = DAYS, seed: int = SEED, *, until: datetime, zone: str) -> list[Json]:
    """The wishes of such a diary, as `unbend record` reads them."""
    moving = SetClock(lambda: until)
    application = opening.in_memory(clock=moving, zone=lambda: zone)
    return list(_live(Recorder(application, moving), days, seed, until=until, zone=zone))


def _live(
    recorder: Recorder, days: int, seed: int, *, until: datetime, zone: str
) -> Iterator[Json]:
    """Each wish after it was given, up to the present."""
    first = _first_day(days, until, zone)
    person = Invented(recorder.application.programme, first, zone, Random(seed).random)
    for wish in person.wishes((programme_day(until, zone) - first).days + 1):
        asked = wishes.made(wish)
        if asked.at > until:
            return
        for fact in recorder.give(asked).facts:
            person.hear(fact)
        yield wish


def _first_day(days: int, until: datetime, zone: str) -> date:
    """The day that lets the diary be so many days old, and not be empty early on its only one."""
    first = programme_day(until, zone) - timedelta(days=days - 1)
    begins = datetime.combine(first, time(AWAKE_BY), ZoneInfo(zone))
    return first if begins < until else first - timedelta(days=1)
