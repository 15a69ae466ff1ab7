"""A fact as bytes, of whatever kind: what every kind begins with, and its place written anew."""

from collections.abc import Mapping
from typing import Annotated
from uuid import UUID

import msgspec

from domain.codec import DamagedFact
from domain.values import Instant

_PLACE = ("sequence", "previous")


class Head(msgspec.Struct, frozen=True, gc=False):
    """What facts of all kinds and of all versions to come carry.

    Nothing else is read of a fact that a newer Unbend wrote.
    """

    v: Annotated[int, msgspec.Meta(ge=1)]
    id: UUID
    episode: UUID
    sequence: int
    occurred_at: Instant
    recorded_at: Instant
    command: UUID | None = None
    previous: str = ""


_HEADS = msgspec.json.Decoder(Head)
_MEMBERS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_ENCODER = msgspec.json.Encoder()


def head_of(kind: str, data: bytes) -> Head:
    """What a fact of any kind begins with; raises DamagedFact."""
    try:
        return _HEADS.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        raise DamagedFact(f"{kind}: {problem}") from problem


def members_of(kind: str, data: bytes) -> dict[str, msgspec.Raw]:
    """The members of a fact, each as it is written; raises DamagedFact."""
    try:
        return _MEMBERS.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        raise DamagedFact(f"{kind}: {problem}") from problem


def joined(members: Mapping[str, msgspec.Raw]) -> bytes:
    """The bytes of members, as they are written by us."""
    parts = [_ENCODER.encode(name) + b":" + bytes(value) for name, value in members.items()]
    return b"{" + b",".join(parts) + b"}"


def content_of(kind: str, data: bytes) -> bytes:
    """What a fact says, without its place in the diary."""
    members = members_of(kind, data)
    return joined({name: value for name, value in members.items() if name not in _PLACE})


def placed(kind: str, data: bytes, sequence: int, previous: str) -> bytes:
    """The same fact at another place: its number in the episode, and the hash before it."""
    place = {"sequence": sequence, "previous": previous}
    encoded = {name: msgspec.Raw(_ENCODER.encode(value)) for name, value in place.items()}
    return joined({**members_of(kind, data), **encoded})
