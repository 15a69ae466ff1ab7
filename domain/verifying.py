"""Whether facts are whole and in their order: each names the one before it by its hash."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from domain import codec
from domain.codec import DamagedFact, UnreadableFact
from domain.events import EpisodeOpened, Event
from domain.raw_fact import head_of

MOST_FAULTS = 20
"""More are not looked for: what comes after a break is seldom told apart from it."""


class Fault(NamedTuple):
    """What is wrong with one fact: which of them, counted from 1, its kind, and why."""

    place: int
    kind: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """What was found by reading facts through: how many there are, and what is wrong.

    `unread` of them only a newer Unbend can read; their place in the chain was looked at like that
    of the others. `head` is the hash of the last one.
    """

    facts: int
    unread: int
    head: str
    found: tuple[Fault, ...] = ()

    @property
    def is_sound(self) -> bool:
        return not self.found


class Link(NamedTuple):
    """Where an episode has come: the number of its last fact, and the hash of that."""

    sequence: int = 0
    hash: str = ""


class Chain:
    """Facts in the order of writing, each held against the one before it."""

    def __init__(self) -> None:
        self.count = 0
        self._episode: UUID | None = None
        self._over: set[UUID] = set()
        self._link = Link()
        self._ids: set[bytes] = set()

    @property
    def head(self) -> str:
        """The hash of the last fact."""
        return self._link.hash

    def take(self, kind: str, data: bytes) -> Event | None:
        """The next fact, None if only a newer Unbend can read it; raises DamagedFact.

        What is damaged counts as read, so that those behind it can be looked at.
        """
        self.count += 1
        head = head_of(kind, data)
        begins, before = head.episode != self._episode, self._link
        if begins:
            self._begin(head.episode)
            before = Link()
        self._link = Link(head.sequence, codec.digest(data))
        if (head.sequence, head.previous) != (before.sequence + 1, before.hash):
            raise DamagedFact("it does not follow the one before it")
        if head.id.bytes in self._ids:
            raise DamagedFact("it stands here twice")
        self._ids.add(head.id.bytes)
        if codec.is_newer(kind, data):
            return None
        fact = codec.decode(kind, data)
        if begins is not isinstance(fact, EpisodeOpened):
            raise DamagedFact("it does not belong where a spell begins")
        return fact

    def _begin(self, episode: UUID) -> None:
        if episode in self._over:
            raise DamagedFact("it belongs to a spell that was over")
        if self._episode is not None:
            self._over.add(self._episode)
        self._episode, self._ids = episode, set()


def verify(stored: Iterable[tuple[str, bytes]]) -> Faults:
    """Read facts through, in the order of writing, and say what is wrong with them."""
    chain, unread = Chain(), 0
    found: list[Fault] = []
    for kind, data in stored:
        try:
            unread += chain.take(kind, data) is None
        except UnreadableFact as problem:
            found.append(Fault(chain.count, kind, str(problem)))
            if len(found) >= MOST_FAULTS:
                break
    return Faults(facts=chain.count, unread=unread, head=chain.head, found=tuple(found))
