"""One entry without its words: everything else of a diary stays, and the hashes are made anew."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

import msgspec

from domain import codec
from domain.events import EntryCorrected, Event
from domain.obstacles import Obstacle
from domain.raw_fact import Head, head_of, joined, members_of, placed
from domain.values import Change
from domain.words import said

Row: TypeAlias = tuple[str, bytes]
"""A fact as it is kept: its kind and its bytes."""

TEXTS = frozenset({"note", "said", "reason", "override_reason"})
"""Fields in which a person writes freely: an entry without one of them is the same entry."""

_ENCODER = msgspec.json.Encoder()
_EMPTY = msgspec.Raw(b'""')


class NothingToRemove(Obstacle):
    """The entry is not in the diary, or has no words by now."""

    SENTENCE = said("There are no words to remove with that entry of {name}. Nothing was changed.")


class NewerBehind(Obstacle):
    """What only a newer Unbend can read would get another hash before it."""

    SENTENCE = said(
        "A newer version of Unbend wrote in {name} since then. Update Unbend to remove these "
        "words; nothing was changed."
    )


def holds_words(fact: Event) -> bool:
    """Whether a fact itself holds something that a person wrote freely."""
    if isinstance(fact, EntryCorrected):
        return any(_sets_words(change) for change in fact.changes)
    return any(getattr(fact, name, "") for name in TEXTS)


def without(rows: Iterable[Row], entry: UUID, diary: Path) -> tuple[Row, ...]:
    """The rows of a diary without the words of one entry, nor those of its corrections.

    Ids, numbers and instants stay, and so does what cannot be read here. Raises NothingToRemove,
    NewerBehind or DamagedFact.
    """
    chains, laid = _Chains(), []
    has_removed = False
    for kind, data in rows:
        head = head_of(kind, data)
        emptied = data if codec.is_newer(kind, data) else _without_words(kind, data, head, entry)
        has_removed = has_removed or emptied != data
        laid.append((kind, chains.laid(kind, emptied, head, diary)))
    if not has_removed:
        raise NothingToRemove(diary)
    return tuple(laid)


@dataclass(slots=True)
class _Chains:
    """The hash of the fact before, in the episode that is being written."""

    episode: UUID | None = None
    before: str = ""

    def laid(self, kind: str, data: bytes, head: Head, diary: Path) -> bytes:
        previous = self.before if head.episode == self.episode else ""
        if head.previous != previous:
            if codec.is_newer(kind, data):
                raise NewerBehind(diary)
            data = placed(kind, data, head.sequence, previous)
        self.episode, self.before = head.episode, codec.digest(data)
        return data


def _without_words(kind: str, data: bytes, head: Head, entry: UUID) -> bytes:
    if kind != EntryCorrected.TOPIC:
        return _emptied(kind, data) if head.id == entry else data
    fact = codec.decode(kind, data)
    if isinstance(fact, EntryCorrected) and fact.entry == entry:
        return _emptied_correction(kind, data, fact.changes)
    return data


def _emptied(kind: str, data: bytes) -> bytes:
    members = members_of(kind, data)
    words = dict.fromkeys(TEXTS & members.keys(), _EMPTY)
    return data if all(bytes(members[name]) == b'""' for name in words) else joined(members | words)


def _emptied_correction(kind: str, data: bytes, changes: tuple[Change, ...]) -> bytes:
    if not any(map(_sets_words, changes)):
        return data
    emptied = [_without_text(each) if each.field in TEXTS else each for each in changes]
    return joined(members_of(kind, data) | {"changes": msgspec.Raw(_ENCODER.encode(emptied))})


def _sets_words(change: Change) -> bool:
    return change.field in TEXTS and bool(change.was or change.now)


def _without_text(change: Change) -> Change:
    was, now = ("" if isinstance(said, str) else said for said in (change.was, change.now))
    return Change(change.field, was, now)
