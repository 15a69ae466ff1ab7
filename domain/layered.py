"""A persistent map: what was put since, over a ground that is only read."""

# rpds' maps are generic to the type checker only, so annotations are not evaluated here.
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar, overload

from rpds import HashTrieMap, HashTrieSet
from typing_extensions import override

KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")
OtherT = TypeVar("OtherT")


class Layered(Mapping[KeyT, ValueT]):
    """A map that gives another map when something is put in or taken out; no value is None."""

    __slots__ = ("_gone", "_ground", "_over")

    def __init__(
        self,
        ground: Mapping[KeyT, ValueT] | None = None,
        over: HashTrieMap[KeyT, ValueT] | None = None,
        gone: HashTrieSet[KeyT] | None = None,
    ) -> None:
        self._ground: Mapping[KeyT, ValueT] = {} if ground is None else ground
        self._over: HashTrieMap[KeyT, ValueT] = HashTrieMap() if over is None else over
        self._gone: HashTrieSet[KeyT] = HashTrieSet() if gone is None else gone

    @overload
    def get(self, key: KeyT) -> ValueT | None: ...
    @overload
    def get(self, key: KeyT, default: ValueT | OtherT) -> ValueT | OtherT: ...
    @override
    def get(self, key: KeyT, default: ValueT | OtherT | None = None) -> ValueT | OtherT | None:
        found = self._over.get(key)
        if found is not None:
            return found
        if self._gone and key in self._gone:
            return default
        return self._ground.get(key, default)

    @override
    def __getitem__(self, key: KeyT) -> ValueT:
        found = self.get(key)
        if found is None:
            raise KeyError(key)
        return found

    @override
    def __contains__(self, key: object) -> bool:
        return key in self._over or (key not in self._gone and key in self._ground)

    @override
    def __iter__(self) -> Iterator[KeyT]:
        yield from self._over
        for key in self._ground:
            if key not in self._over and key not in self._gone:
                yield key

    @override
    def __len__(self) -> int:
        return sum(1 for _ in self) if self._ground else len(self._over)

    def __bool__(self) -> bool:
        return bool(self._over) or next(iter(self), None) is not None

    @override
    def __hash__(self) -> int:
        return hash(frozenset(self.items()))

    @override
    def __repr__(self) -> str:
        return f"Layered({dict(self)!r})"

    def insert(self, key: KeyT, value: ValueT) -> Layered[KeyT, ValueT]:
        gone = self._gone.discard(key) if self._gone else self._gone
        return Layered(self._ground, self._over.insert(key, value), gone)

    def remove(self, key: KeyT) -> Layered[KeyT, ValueT]:
        """Without a key that is there; raises KeyError when it is not."""
        if key not in self:
            raise KeyError(key)
        gone = self._gone.insert(key) if key in self._ground else self._gone
        return Layered(self._ground, self._over.discard(key), gone)
