"""A physiotherapist's figures in place of the programme's: which hold on a day, and which may."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from functools import lru_cache
from typing import Any

from typing_extensions import override

from domain.bounds import BOUNDS, out_of_bounds
from domain.course import Course
from domain.figures import Path, figures_in, replaced
from domain.programme import BrokenProgramme, Figure, Limit, Origin, Programme
from domain.programme_checks import faults
from domain.words import Words, said

PRESCRIPTION = "prescription"
"""What stands in place of the file's name when a prescription is refused."""

AUTHORS = frozenset({Origin.SEED, Origin.KEY})
"""The sources of figures that the author of the exercises gives herself."""

AUTHOR_TIMES = 2
"""A prescription may allow so many times what the author gives, and never more."""

ALLOWS_MORE_WHEN_LARGER = frozenset(
    {"later", "repetitions", "rocking_seconds", "seconds", "sessions"}
)
ALLOWS_MORE_WHEN_SMALLER = frozenset({"days", "window_hours"})


def in_force(programme: Programme, course: Course, day: date) -> Programme:
    """The programme with the prescriptions of a course that are valid on a programme day.

    It is the same object where there are none. What the programme no longer has, or could no
    longer mean, is passed over. `programme` is the programme as written.
    """
    if not course.terms.prescriptions:
        return programme
    changes = changes_on(course, day)
    return _fitted(_Itself(programme), tuple(changes.items())) if changes else programme


def changes_on(course: Course, day: date) -> Mapping[str, int]:
    """The value of each figure that is prescribed on a day; of several, the last valid one."""
    changes: dict[str, int] = {}
    valid = [each for each in course.terms.prescriptions if each.valid_from <= day]
    for each in sorted(valid, key=lambda each: (each.valid_from, each.sequence)):
        changes.pop(each.figure, None)
        if each.now is not None:
            changes[each.figure] = each.now
    return changes


def figures(programme: Programme) -> Mapping[str, Figure]:
    """Every figure that a prescription may change, by its key: `curl_downs.limit.sessions`."""
    return {_key(programme, path): figure for path, figure in figures_in(programme)}


def prescribed(programme: Programme, key: str, value: int) -> Programme:
    """The programme with one figure changed, whether others are changed already or not.

    Raises BrokenProgramme for a figure that there is not, that would be out of its bounds, or
    that would make no sense with the rest; the reason goes on after the word *it*.
    """
    return changed(programme, {key: value})


def changed(programme: Programme, changes: Mapping[str, int]) -> Programme:
    """As `prescribed`, several at once; of what does not go together, the last one is blamed."""
    ways = {_key(programme, path): (path, figure) for path, figure in figures_in(programme)}
    key = ""
    for key, value in changes.items():
        if key not in ways:
            raise BrokenProgramme(PRESCRIPTION, key, said("is not a figure of the programme"))
        path, figure = ways[key]
        written = figure.written or figure
        for reason in _figure_faults(str(path[-1]), written, value):
            raise BrokenProgramme(PRESCRIPTION, key, reason)
        other = Figure(value=value, source=Origin.PRESCRIBED, written=written)
        programme = replaced(programme, path, other)
    for fault in _joint_faults(programme):
        reason = said("does not go with the rest: {reason}", reason=fault)
        raise BrokenProgramme(PRESCRIPTION, key, reason)
    return programme


class _Itself:
    """A programme as a key: hashing its hundreds of figures would cost more than it saves."""

    def __init__(self, programme: Programme) -> None:
        self.programme = programme

    @override
    def __hash__(self) -> int:
        return id(self.programme)

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Itself) and other.programme is self.programme


@lru_cache(maxsize=256)
def _fitted(written: _Itself, changes: tuple[tuple[str, int], ...]) -> Programme:
    """The changes that go together: all of them at once, or one by one those that still do."""
    try:
        return changed(written.programme, dict(changes))
    except BrokenProgramme:
        programme = written.programme
    for key, value in changes:
        with suppress(BrokenProgramme):
            programme = prescribed(programme, key, value)
    return programme


def _figure_faults(name: str, written: Figure, value: int) -> Iterator[Words]:
    low, high = BOUNDS[name]
    if not low <= value <= high:
        yield out_of_bounds(value, low, high)
    if written.source in AUTHORS:
        most, least = AUTHOR_TIMES * written.value, -(-written.value // AUTHOR_TIMES)
        if name in ALLOWS_MORE_WHEN_LARGER and value > most:
            yield said(
                "may be {most} at most, twice what the author gives, and is {value}",
                most=most,
                value=value,
            )
        if name in ALLOWS_MORE_WHEN_SMALLER and value < least:
            yield said(
                "may be {least} at least, half of what the author gives, and is {value}",
                least=least,
                value=value,
            )


def _joint_faults(programme: Programme) -> Iterator[Words]:
    for fault in faults(programme):
        key = fault.key.removesuffix(".value")
        yield said("{key} {reason}", key=key, reason=fault.reason)
    for rules in programme.exercises:
        if rules.limit is not None and _is_too_frequent(rules.limit):
            yield said(
                "it is more than {times} times as often as the author gives", times=AUTHOR_TIMES
            )


def _is_too_frequent(limit: Limit) -> bool:
    """Whether an author's limit admits too much of an hour, its window being shorter too."""
    if limit.window_hours is None:
        return False
    sessions, window = limit.sessions.written, limit.window_hours.written
    if sessions is None or window is None or sessions.source not in AUTHORS:
        return False
    most = AUTHOR_TIMES * sessions.value * limit.window_hours.value
    return limit.sessions.value * window.value > most


def _key(programme: Programme, path: Path) -> str:
    """The key of a figure: exercises and levels go by their ids, and other lists by the place."""
    part: Any = programme
    steps: list[str] = []
    for step in path:
        part = part[step] if isinstance(step, int) else getattr(part, step)
        identity = getattr(part, "id", step) if isinstance(step, int) else step
        steps.append(str(getattr(identity, "value", identity)))
    return ".".join(steps).removeprefix("exercises.")
