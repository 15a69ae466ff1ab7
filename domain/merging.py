"""Two histories as one: every fact of both once, whichever of them is taken into the other.

Each keeps its own order. Where neither has an order of its own, what was written earlier comes
first; what was written in one go stays together.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import NamedTuple, TypeAlias
from uuid import UUID

from domain import codec
from domain.history_file import History
from domain.raw_fact import content_of, head_of, placed
from domain.refusals import Refusal
from domain.words import counted, said

Row: TypeAlias = tuple[str, bytes]
"""A fact as it is kept: its kind and its bytes."""


class CannotTakeIn(Refusal):
    """A history that does not go together with the diary; the diary is as it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What taking in a history would bring, before anything is changed.

    `new` facts would come, of which `kinds` counts each kind, and `first` and `last` are the days
    on which the earliest and the latest count; `known` ones are in the diary already. They tell of
    `spells` that the diary does not know. Of the history's facts `unread` were written by a newer
    Unbend. Of the diary's own `moved` get another number, as new ones come before them. `refusal`
    says why it cannot be taken in, if it cannot: then nothing is known but what the history holds.
    """

    new: int
    known: int
    unread: int
    moved: int
    spells: int
    kinds: Mapping[str, int]
    first: date | None
    last: date | None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What taking in a history has brought: `new` facts, beside `known` ones.

    Where `moved` is 0, the new facts follow those that were there, and whoever has read the diary
    reads on (`Session.catch_up`). Otherwise rows behind a position are others than before, and
    whatever was recalled has to be recalled anew (`Session.read_anew`).
    """

    new: int
    known: int
    moved: int
    unread: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The rows of both: the first `kept` are those of the diary as they were.

    `new` are those that the diary had not, as the history has them.
    """

    rows: tuple[Row, ...]
    kept: int
    new: tuple[Row, ...]
    spells: int


class _Item(NamedTuple):
    """A fact by what every kind carries."""

    key: tuple[UUID, UUID]
    when: tuple[datetime, UUID, UUID]
    sequence: int
    previous: str
    kind: str
    data: bytes

    @property
    def episode(self) -> UUID:
        return self.key[0]


def preview(own: Iterable[Row], history: History) -> Preview:
    """What taking a history into a diary with these rows would bring."""
    rows = tuple(own)
    try:
        found = merged(rows, history)
    except CannotTakeIn as refusal:
        return refused(history, refusal)
    days = [codec.decode(kind, data).day for kind, data in found.new if not _is_newer(kind, data)]
    is_all = len(found.new) == len(history.rows)
    return Preview(
        new=len(found.new),
        known=len(history.rows) - len(found.new),
        unread=history.unread,
        moved=len(rows) - found.kept,
        spells=found.spells,
        kinds=Counter(kind for kind, _ in found.new),
        first=history.first if is_all else min(days, default=None),
        last=history.last if is_all else max(days, default=None),
    )


def refused(history: History, refusal: Refusal) -> Preview:
    """The preview of a history that cannot be taken in: what it holds, and why."""
    return Preview(
        new=0,
        known=0,
        unread=history.unread,
        moved=0,
        spells=0,
        kinds=history.kinds,
        first=history.first,
        last=history.last,
        refusal=refusal,
    )


def merged(own: Sequence[Row], history: History) -> Merged:
    """The rows of a diary and of a history; raises CannotTakeIn.

    An empty diary has the very rows of the history, and a diary that knows them all its own.
    """
    mine, theirs = _items(own), _items(history.rows)
    known = {item.key: item for item in mine}
    new = [item for item in theirs if item.key not in known]
    _refuse_other_content(known, theirs)
    if not new:
        return Merged(rows=tuple(own), kept=len(own), new=(), spells=0)
    if mine:
        _refuse_newer([*mine, *new])
    laid = tuple(_laid(_in_order(mine, theirs))) if mine else history.rows
    return Merged(
        rows=laid,
        kept=_alike(own, laid),
        new=tuple((item.kind, item.data) for item in new),
        spells=len({item.episode for item in new} - {item.episode for item in mine}),
    )


def _alike(some: Sequence[Row], others: Sequence[Row]) -> int:
    """How many of the first rows are the same."""
    pairs = zip(some, others, strict=False)
    return next((n for n, (one, other) in enumerate(pairs) if one != other), len(some))


def _items(rows: Iterable[Row]) -> list[_Item]:
    return [_item(kind, data) for kind, data in rows]


def _item(kind: str, data: bytes) -> _Item:
    head = head_of(kind, data)
    return _Item(
        (head.episode, head.id),
        (head.recorded_at, head.command or head.id, head.id),
        head.sequence,
        head.previous,
        kind,
        data,
    )


def _in_order(mine: Sequence[_Item], theirs: Sequence[_Item]) -> list[_Item]:
    """All of both once. Neither's own order is changed, unless they contradict each other."""
    in_mine, in_theirs = {item.key for item in mine}, {item.key for item in theirs}
    found: dict[tuple[UUID, UUID], _Item] = {}
    left, right = 0, 0
    while left < len(mine) and right < len(theirs):
        one, other = mine[left], theirs[right]
        if one.key in found:
            left += 1
        elif other.key in found:
            right += 1
        else:
            # What both have stands in the other one further on, and waits for what is before it.
            one_waits, other_waits = one.key in in_theirs, other.key in in_mine
            is_first = one.when <= other.when if one_waits is other_waits else other_waits
            first = one if is_first else other
            found[first.key] = first
    for item in (*mine[left:], *theirs[right:]):
        found.setdefault(item.key, item)
    return list(found.values())


def _laid(items: Iterable[_Item]) -> Iterator[Row]:
    """Facts with their numbers and hashes as they follow each other; raises CannotTakeIn."""
    over: set[UUID] = set()
    for episode, facts in groupby(items, lambda item: item.episode):
        if episode in over:
            raise CannotTakeIn(
                said(
                    "This history and your diary follow two spells of sciatica at the same time."
                    " They stay apart: open the history to look at it."
                )
            )
        over.add(episode)
        previous = ""
        for sequence, item in enumerate(facts, 1):
            data = item.data
            if (item.sequence, item.previous) != (sequence, previous):
                data = placed(item.kind, data, sequence, previous)
            previous = codec.digest(data)
            yield item.kind, data


def _refuse_other_content(
    known: Mapping[tuple[UUID, UUID], _Item], theirs: Iterable[_Item]
) -> None:
    others = sum(_says_other(known[item.key], item) for item in theirs if item.key in known)
    if others:
        raise CannotTakeIn(
            counted(
                "{n} entry of this history stands in your diary with another content,"
                " so one of them was changed. Nothing was taken in."
                "|{n} entries of this history stand in your diary with another content,"
                " so one of them was changed. Nothing was taken in.",
                others,
            )
        )


def _says_other(one: _Item, other: _Item) -> bool:
    if one.kind != other.kind:
        return True
    if one.data == other.data:
        return False
    return content_of(one.kind, one.data) != content_of(other.kind, other.data)


def _refuse_newer(items: Iterable[_Item]) -> None:
    """What cannot be read is never put at another place, nor into a diary that is written in."""
    newer = sum(_is_newer(item.kind, item.data) for item in items)
    if newer:
        raise CannotTakeIn(
            counted(
                "{n} entry was written by a newer version of Unbend."
                " Update Unbend to bring the two together."
                "|{n} entries were written by a newer version of Unbend."
                " Update Unbend to bring the two together.",
                newer,
            )
        )


def _is_newer(kind: str, data: bytes) -> bool:
    return codec.is_newer(kind, data)
