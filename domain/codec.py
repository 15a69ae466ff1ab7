"""Facts as bytes, and back: the one form in which they are kept, exported and hashed."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC
from hashlib import sha256

import msgspec

from domain.events import FACTS, Entry, Event
from domain.values import Change, Scalar


class UnreadableFact(Exception):
    """Something in the diary that this version of Unbend cannot read."""


class UnknownFact(UnreadableFact):
    """A name that this version of Unbend does not know; it is kept and never guessed at."""

    def __init__(self, topic: str) -> None:
        super().__init__(f"This diary holds a kind of entry unknown to this version: {topic!r}.")
        self.topic = topic


class NewerFact(UnreadableFact):
    """A fact in a shape that only a newer Unbend can read."""

    def __init__(self, topic: str, version: int) -> None:
        super().__init__(f"An entry {topic!r} was written by a newer version (shape {version}).")
        self.topic = topic
        self.version = version


class DamagedFact(UnreadableFact):
    """Bytes that are no fact of the kind they claim to be."""


_ENCODER = msgspec.json.Encoder()
_DECODERS = {topic: msgspec.json.Decoder(kind) for topic, kind in FACTS.items()}
_VERSION = re.compile(rb'\{"v":([1-9][0-9]{0,3}),')


def encode(event: Event) -> bytes:
    """The bytes of a fact: a JSON object whose first member, v, is the version of its shape."""
    return b'{"v":%d,' % event.VERSION + _ENCODER.encode(event)[1:]


def decode(topic: str, data: bytes) -> Event:
    """The fact that bytes stand for.

    Raises UnknownFact, NewerFact or DamagedFact; only names in FACTS are ever looked up.
    """
    kind = FACTS.get(topic)
    if kind is None:
        raise UnknownFact(topic)
    version = _VERSION.match(data)
    if version is None:
        raise DamagedFact(topic)
    if int(version[1]) > kind.VERSION:
        raise NewerFact(topic, int(version[1]))
    try:
        return _DECODERS[topic].decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        raise DamagedFact(f"{topic}: {problem}") from problem


def is_newer(topic: str, data: bytes) -> bool:
    """Whether only a newer Unbend can read bytes: by their kind, or by the version of its shape."""
    kind = FACTS.get(topic)
    version = _VERSION.match(data)
    return kind is None or (version is not None and int(version[1]) > kind.VERSION)


def digest(data: bytes) -> str:
    """The SHA-256 by which the next fact names the one before it."""
    return sha256(data).hexdigest()


def restated(entry: Entry, changes: Iterable[Change]) -> Entry:
    """The same entry saying something else; raises DamagedFact when a field cannot say that."""
    fields = msgspec.to_builtins(entry) | {change.field: change.now for change in changes}
    try:
        after = msgspec.convert(fields, type(entry))
        return replace(after, occurred_at=after.occurred_at.astimezone(UTC))
    except (msgspec.ValidationError, OverflowError) as problem:
        raise DamagedFact(str(problem)) from problem


def said(entry: Entry) -> dict[str, Scalar]:
    """What an entry says, field by field, as it is written in JSON."""
    fields: dict[str, Scalar] = msgspec.to_builtins(entry)
    return fields
