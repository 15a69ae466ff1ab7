"""Where the marks lie on the scale of days, and which of them have room to be drawn."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import inf
from typing import NamedTuple

import numpy as np

from domain.values import Exercise
from projections.marked import Mark, MarkKind, Marks, Rung
from projections.trend import Column

SIGN_WIDTH = 13.0
"""Pixels that a flag, a diamond or a pause takes, at text of 100 %."""

LEVEL_WIDTH = 10.0


class Stretch(NamedTuple):
    """From the edge before a first day to the edge after a last one."""

    left: float
    right: float


class Change(NamedTuple):
    """A level that changed: the day by its ordinal, the row of its exercise, and whether up."""

    day: int
    row: int
    up: bool


@dataclass(frozen=True, slots=True)
class PlacedMarks:
    """All marks of a course by place; what is open goes on to the last day.

    Of `rises` and `flares`, which may be hundreds, there are two columns: left and right.
    """

    rises: Column
    holds: tuple[Stretch, ...]
    flares: Column
    visits: tuple[int, ...]
    changes: tuple[Change, ...]
    rungs: dict[int, tuple[Rung, ...]]


@dataclass(frozen=True, slots=True)
class Fitting:
    """The signs that have room at one scale; a flag stands at a day, moved by some pixels."""

    flags: tuple[tuple[float, float], ...]
    visits: tuple[int, ...]
    changes: tuple[Change, ...]
    pauses: tuple[tuple[float, float], ...]


def placed(marks: Marks, last: date) -> PlacedMarks:
    rows = {exercise: row for row, exercise in enumerate(Exercise)}
    return PlacedMarks(
        rises=united(_columns([(each.left, each.right) for each in marks.expected])),
        holds=tuple(_stretches(marks.of(MarkKind.HOLD), last)),
        flares=_columns(sorted(_stretches(marks.of(MarkKind.FLARE), last))),
        visits=tuple(mark.first.toordinal() for mark in marks.of(MarkKind.APPOINTMENT)),
        changes=tuple(
            Change(mark.first.toordinal(), rows[mark.exercise], mark.is_up)
            for mark in marks.of(MarkKind.LEVEL)
            if mark.exercise is not None and mark.is_up is not None
        ),
        rungs={rows[exercise]: rungs for exercise, rungs in marks.rungs.items()},
    )


def fitting(placed: PlacedMarks, pixels_a_day: float, grown: float) -> Fitting:
    """The signs that do not touch the one before, which stay the same ones while days move by.

    Visits come first; where a flag would stand on one it moves along the bracket of its flare.
    """
    width = SIGN_WIDTH * grown
    visits = _spaced(placed.visits, (width + 3) / pixels_a_day)
    taken = [day * pixels_a_day - width / 2 for day in visits]
    pauses = _beside(placed.holds, taken, pixels_a_day, width)
    taken += [day * pixels_a_day + moved for day, moved in pauses]
    flags = _beside(placed.flares.tolist(), taken, pixels_a_day, width)
    changes: list[Change] = []
    for row in range(len(Exercise)):
        mine = {change.day: change for change in placed.changes if change.row == row}
        spaced = _spaced(tuple(mine), LEVEL_WIDTH * grown / pixels_a_day)
        changes += [mine[day] for day in spaced]
    return Fitting(tuple(flags), tuple(visits), tuple(changes), tuple(pauses))


def united(sides: Column) -> Column:
    """Stretches by their left and right sides, those that touch or overlap taken together."""
    if not len(sides):
        return sides
    ordered = sides[np.argsort(sides[:, 0], kind="stable")]
    reach = np.maximum.accumulate(ordered[:, 1])
    apart = ordered[1:, 0] > reach[:-1]
    return np.column_stack((ordered[:, 0][np.r_[True, apart]], reach[np.r_[apart, True]]))


def level_on(rungs: Sequence[Rung], day: date) -> str:
    """The level in force on a day, nothing before the first."""
    known = [rung.level for rung in rungs if rung.first <= day]
    return known[-1] if known else ""


def _columns(pairs: Sequence[tuple[float, float]]) -> Column:
    return np.array(pairs, dtype=np.float64).reshape(-1, 2)


def _stretches(marks: Sequence[Mark], until: date) -> Iterator[Stretch]:
    for mark in marks:
        last = until if mark.last is None else mark.last
        yield Stretch(mark.first.toordinal() - 0.5, last.toordinal() + 0.5)


def _spaced(days: Sequence[int], least: float) -> list[int]:
    """The days that lie at least so far from the one before that was taken."""
    taken: list[int] = []
    for day in sorted(set(days)):
        if not taken or day - taken[-1] >= least:
            taken.append(day)
    return taken


def _beside(
    stretches: Sequence[Sequence[float]], taken: Sequence[float], pixels_a_day: float, width: float
) -> list[tuple[float, float]]:
    """A sign at the left end of each stretch, or right of what stands there; none without room.

    `taken` are the left edges of other signs, in pixels.
    """
    found: list[tuple[float, float]] = []
    others = sorted(taken)
    before = -inf
    for day, _ in stretches:
        left, moved = day * pixels_a_day, 0.0
        ahead = bisect_right(others, left - width)
        if ahead < len(others) and others[ahead] < left + width:
            moved = others[ahead] + width - left
        at = left + moved
        following = others[bisect_right(others, at - 0.5)] if others and at < others[-1] else inf
        if at >= before + width and following >= at + width:
            found.append((day, moved))
            before = at
    return found
