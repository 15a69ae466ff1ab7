"""Columns as bytes, so that opening a long diary reads and folds only what came since."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any
from zoneinfo import TZPATH

import msgspec

from domain.codec import DamagedFact, digest
from domain.columns import BYTES, NUMBERS, Columns, numbers
from domain.course import RECALL_DAYS, Course, Flag, Span, Terms
from domain.events import FACTS, EpisodeOpened, RedFlagAnswered, StageAdvanced
from domain.facts import PAGE, Paged, Read
from domain.values import DAY_TURNS_AT, Exercise, Location, Painkillers, Phase, Stage

FOLD_VERSION = 4
"""Raised with every change of how facts fold or of what columns hold: then all are read anew."""

_SHAPE = digest(
    repr(
        (
            FOLD_VERSION,
            PAGE,
            RECALL_DAYS,
            DAY_TURNS_AT,
            sys.byteorder,
            NUMBERS,
            BYTES,
            sorted((topic, kind.VERSION) for topic, kind in FACTS.items()),
            [[each.value for each in kind] for kind in (Exercise, Location, Painkillers)],
        )
    ).encode()
)
"""What columns of another program, or on another computer, differ in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turned:
    """The course without its entries."""

    opened: EpisodeOpened | None
    stage: Stage
    phase: Phase
    acute_since: date | None
    chronic_since: date | None
    advanced: StageAdvanced | None
    spans: tuple[Span, ...]
    flags: tuple[Flag, ...]
    asked: RedFlagAnswered | None
    terms: Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Of which facts these are the columns: how many, and the hash of the last with its place.

    `position` is that of the last fact in the store, `starts` of the first of each page. `zones`
    are hashes of the rules of clocks by which instants were put on days.
    """

    shape: str
    count: int
    position: int
    hash: str
    starts: tuple[int, ...]
    zones: dict[str, str]
    turned: _Turned
    sizes: tuple[int, ...]


_LENGTH = 8
_ENCODER = msgspec.msgpack.Encoder(uuid_format="bytes")
_DECODER = msgspec.msgpack.Decoder(Head)
_TURNED = tuple(each for each in _Turned.__dataclass_fields__)


def encode(columns: Columns, facts: Paged, position: int, last: bytes) -> bytes:
    """The bytes of columns whose facts are kept in a store, `last` being those of the last one."""
    parts = list(_parts(columns))
    head = Head(
        shape=_SHAPE,
        count=len(columns),
        position=position,
        hash=digest(last),
        starts=tuple(facts.starts),
        zones={zone: _rules_of(zone) for zone in columns.zones},
        turned=_Turned(**{name: getattr(columns.turned, name) for name in _TURNED}),
        sizes=tuple(len(part) for part in parts),
    )
    told = _ENCODER.encode(head)
    return b"".join((len(told).to_bytes(_LENGTH, "big"), told, *parts))


def _parts(columns: Columns) -> Iterator["memoryview[int]"]:
    for name in (*(name for name, _ in NUMBERS), *BYTES):
        yield memoryview(getattr(columns, name)).cast("B")


def head_of(data: bytes) -> Head:
    """What the bytes are of; raises DamagedFact when it is nothing that can be read here."""
    length = int.from_bytes(data[:_LENGTH], "big")
    try:
        head = _DECODER.decode(data[_LENGTH : _LENGTH + length])
    except (msgspec.MsgspecError, RecursionError) as problem:
        raise DamagedFact(str(problem)) from problem
    if head.shape != _SHAPE or _LENGTH + length + sum(head.sizes) != len(data):
        raise DamagedFact("columns of another shape")
    if any(_rules_of(zone) != known for zone, known in head.zones.items()):
        raise DamagedFact("days by other clocks")
    return head


def _rules_of(zone: str) -> str:
    """The hash of what this computer knows of a zone, which an update may change; "" is nothing."""
    parts = zone.split("/")
    for place in (*map(Path, TZPATH), files("tzdata") / "zoneinfo"):
        found = place.joinpath(*parts)
        if found.is_file():
            return digest(found.read_bytes())
    return ""


def decode(data: bytes, head: Head, read: Read) -> Columns:
    """The columns that bytes stand for, over facts that are read when they are asked for."""
    start = len(data) - sum(head.sizes)
    rest, parts = memoryview(data)[start:], []
    for size in head.sizes:
        parts.append(rest[:size])
        rest = rest[size:]
    turned = {name: getattr(head.turned, name) for name in _TURNED}
    columns: dict[str, Any] = dict(zip(BYTES, parts[len(NUMBERS) :], strict=True))
    for (name, code), part in zip(NUMBERS, parts[: len(NUMBERS)], strict=True):
        columns[name] = numbers(code, part)
    facts = Paged(read, head.starts, head.count, lambda: list(decoded.each_turn()))
    decoded = Columns(facts=facts, turned=replace(Course(), **turned), **columns)
    return decoded
