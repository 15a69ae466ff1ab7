"""What is marked on each programme day, for who asks about one day."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from domain.values import Exercise
from projections.marked import Mark, MarkKind, Marks


@dataclass(slots=True)
class Marked:
    """The marks of one day; of what lasts, the number of the day in it, counted from 1."""

    visits: list[Mark] = field(default_factory=list)
    levels: list[Mark] = field(default_factory=list)
    expected: list[Exercise] = field(default_factory=list)
    flare: Mark | None = None
    flare_day: int = 0
    hold: Mark | None = None
    hold_day: int = 0


UNMARKED = Marked()


def by_day(marks: Marks, until: date) -> dict[int, Marked]:
    """The days with a mark by their ordinals, up to a day; what is open lasts until then."""
    found: dict[int, Marked] = {}
    for mark in marks.marks:
        if mark.kind is not MarkKind.STAGE:
            _put(found, mark, until)
    for rise in marks.expected:
        for ordinal in _ordinals(rise.first, rise.last, until):
            exercises = found.setdefault(ordinal, Marked()).expected
            if rise.exercise not in exercises:
                exercises.append(rise.exercise)
    return found


def on_day(marks: Marks, day: date, until: date) -> Marked:
    """What is marked on one day, without looking at the others."""
    near = (m for m in marks.marks if m.first <= day and (m.last is None or m.last >= day))
    rises = (each for each in marks.expected if each.first <= day <= each.last)
    few = Marks(marks=tuple(near), expected=tuple(rises))
    return by_day(few, until).get(day.toordinal(), UNMARKED)


def _put(found: dict[int, Marked], mark: Mark, until: date) -> None:
    for number, ordinal in enumerate(_ordinals(mark.first, mark.last, until), 1):
        day = found.setdefault(ordinal, Marked())
        match mark.kind:
            case MarkKind.APPOINTMENT:
                day.visits.append(mark)
            case MarkKind.LEVEL:
                day.levels.append(mark)
            case MarkKind.FLARE:
                day.flare, day.flare_day = mark, number
            case _:
                day.hold, day.hold_day = mark, number


def _ordinals(first: date, last: date | None, until: date) -> Iterator[int]:
    end = until if last is None else min(last, until)
    return iter(range(first.toordinal(), end.toordinal() + 1))
