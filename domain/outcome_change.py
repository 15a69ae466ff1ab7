"""What became of a questionnaire between two answers: a real change, or no more than chance."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from domain.outcomes import Better, Instrument, plainly, score
from domain.values import OutcomeItem


class Direction(Enum):
    """What became of a score; with nothing to compare nobody can tell."""

    BETTER = "better"
    WORSE = "worse"
    NO_REAL_CHANGE = "no_real_change"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A score against an earlier one.

    `points` is the later score less the first, over the lines that both answered; None where these
    are too few. `lines` are those that changed for real by themselves. With `no_room` the first
    score lay so near an end of the scale that a change towards it could hardly show.
    """

    kind: Direction
    points: Fraction | None
    lines: tuple[tuple[str, Direction], ...] = ()
    no_room: bool = False


def change(
    instrument: Instrument, first: Sequence[OutcomeItem], last: Sequence[OutcomeItem]
) -> Change:
    """What two answers of a questionnaire say together, given the earlier one first."""
    before, after = _compared(instrument, first, last)
    lines = tuple(_changed_lines(instrument, before, after))
    if len(before) < instrument.fewest_items.value:
        return Change(kind=Direction.UNKNOWN, points=None, lines=lines)
    start = score(instrument, list(before.values()))
    points = score(instrument, list(after.values())) - start
    no_room = _has_no_room(instrument, start)
    large = not no_room and _is_large_share(instrument, points, start)
    is_real = large or abs(points) >= instrument.change.value
    kind = _direction(instrument, points) if is_real else Direction.NO_REAL_CHANGE
    return Change(kind=kind, points=points, lines=lines, no_room=no_room)


_Answers: TypeAlias = Mapping[str, OutcomeItem]


def _compared(
    instrument: Instrument, first: Sequence[OutcomeItem], last: Sequence[OutcomeItem]
) -> tuple[_Answers, _Answers]:
    """The lines that both answers have, in the order and with the name of the first."""
    before = {plainly(item.item): item for item in _whole(instrument, first)}
    after = {plainly(item.item): item for item in _whole(instrument, last)}
    both = [name for name in before if name in after]
    return {name: before[name] for name in both}, {name: after[name] for name in both}


def _whole(instrument: Instrument, items: Sequence[OutcomeItem]) -> list[OutcomeItem]:
    """The answers with those lines of the sheet that were left out."""
    named = {item.item for item in items}
    left_out = [line for line in instrument.lines if line not in named]
    return [*items, *(OutcomeItem(line, instrument.lowest.value) for line in left_out)]


def _is_large_share(instrument: Instrument, points: Fraction, start: Fraction) -> bool:
    percent = instrument.change_percent
    return percent is not None and points != 0 and abs(points) * 100 >= start * percent.value


def _has_no_room(instrument: Instrument, start: Fraction) -> bool:
    below = instrument.floor is not None and start < instrument.floor.value
    above = instrument.ceiling is not None and start > instrument.ceiling.value
    return below or above


def _direction(instrument: Instrument, points: Fraction | int) -> Direction:
    rises = points > 0
    return Direction.BETTER if rises is (instrument.better is Better.UP) else Direction.WORSE


def _changed_lines(
    instrument: Instrument, before: _Answers, after: _Answers
) -> Iterator[tuple[str, Direction]]:
    least = instrument.item_change
    for name, item in before.items():
        points = after[name].answer - item.answer
        if least is not None and abs(points) >= least.value:
            yield item.item, _direction(instrument, points)
