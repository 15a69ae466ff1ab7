"""The limit of an exercise in the words of the programme in force, and of those that share one."""

from collections.abc import Iterator

from desktop.language import tr, trn
from desktop.wording.lists import joined, listed
from desktop.wording.trends import ROW_NAMES
from domain.programme import ExerciseRules, Figure, JointLimit, Limit, Origin

_DAY = 24
_IN_DAYS = 2
"""From so many days on, hours are told as days."""


def limit(rules: ExerciseRules) -> str:
    """How often at most, how far apart, and what a physiotherapist made of it."""
    return listed(_parts(rules))


def shared(found: JointLimit) -> str:
    """Table Stretch and Nerve Root Traction together: 4 in 24 h."""
    names = joined(tr(ROW_NAMES[each]) for each in found.exercises)
    together = _often(found.sessions, found.window_hours)
    return tr("{names} together: {limit}.", names=names, limit=together)


def _parts(rules: ExerciseRules) -> Iterator[str]:
    if rules.limit is None:
        yield tr("no limit")
    else:
        yield _sessions(rules.limit)
    if rules.gap_hours.value:
        yield tr("{span} apart", span=_span(rules.gap_hours.value))


def _sessions(found: Limit) -> str:
    words = _often(found.sessions, found.window_hours)
    written = found.sessions.written
    if found.sessions.source is not Origin.PRESCRIBED or written is None:
        return words
    return tr("{limit} (prescribed, was {n})", limit=words, n=written.value)


def _often(sessions: Figure, hours: Figure | None) -> str:
    if hours is None:
        return tr("{n} a day", n=sessions.value)
    days = _whole_days(hours.value)
    if days is None:
        return tr("{most} in {hours} h", most=sessions.value, hours=hours.value)
    return trn("{most} in {n} day|{most} in {n} days", days, most=sessions.value)


def _span(hours: int) -> str:
    """24 h, 72 h as 3 days."""
    days = _whole_days(hours)
    return tr("{n} h", n=hours) if days is None else trn("{n} day|{n} days", days)


def _whole_days(hours: int) -> int | None:
    days, rest = divmod(hours, _DAY)
    return None if rest or days < _IN_DAYS else days
