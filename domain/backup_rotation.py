"""Which backups stay: the newest of seven days, of four weeks and of twelve months."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import datetime
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple


class Copy(NamedTuple):
    """A backup as rotation sees it: which it was of all that were made, when, and if it is sound.

    The order is that of making. The instant is what a clock said, which may have been wrong; it had
    been set back `turns` times by then.
    """

    number: int
    made_at: datetime
    is_verified: bool
    turns: int = 0


KINDS: Mapping[Callable[[datetime], Hashable], int] = MappingProxyType(
    {
        lambda at: at.date(): 7,
        lambda at: at.isocalendar()[:2]: 4,
        lambda at: (at.year, at.month): 12,
    }
)
"""What is counted as one, and how many of these keep their newest backup."""


def due(last: datetime | None, now: datetime, *, has_changed: bool, at_close: bool = False) -> bool:
    """Whether a backup is to be made: once on a day on which something was written since.

    At the close of a diary the day does not matter: what was written after the first backup of
    a day would be in none until the next one.

    A clock that stands before the last backup was set back, and tells nothing about days.
    """
    is_new_day = last is None or now.date() != last.date() or now < last
    return has_changed and (at_close or is_new_day)


def doomed(copies: Iterable[Copy]) -> frozenset[int]:
    """The numbers of those that are not needed any more; never that of the last sound one.

    Only sound ones fill a place, so that a damaged one never drives out a good one. A damaged one
    goes once a sound one was made after it.
    """
    newest_first = sorted(copies, reverse=True)
    sound = [copy for copy in newest_first if copy.is_verified]
    if not sound:
        return frozenset()
    kept = {number for kind, most in KINDS.items() for number in _newest(sound, kind, most)}
    kept |= {copy.number for copy in newest_first if copy.number > sound[0].number}
    return frozenset(copy.number for copy in newest_first) - kept


def turned(before: Copy | None, now: datetime) -> int:
    """How often the clock has been set back, the last time perhaps since a copy was made."""
    return 0 if before is None else before.turns + (now < before.made_at)


def _newest(
    newest_first: Iterable[Copy], kind: Callable[[datetime], Hashable], most: int
) -> Iterable[int]:
    """The newest of each day, week or month.

    A clock that was set back begins all of them anew. Without that, of many backups on a computer
    that always starts in 1970 only one would stay.
    """
    found: dict[Hashable, int] = {}
    for copy in newest_first:
        found.setdefault((copy.turns, kind(copy.made_at)), copy.number)
    return islice(found.values(), most)
