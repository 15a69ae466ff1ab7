"""The history as JSON Lines: every fact as it is kept, closed by a count and a hash."""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from itertools import chain
from pathlib import Path

import msgspec

from domain.codec import DamagedFact
from domain.history_sense import Sense
from domain.words import Words, said

FORMAT = "unbend-history"
VERSION = 1
SUFFIX = "unbend"

LARGEST = 64 * 1024 * 1024
LONGEST_LINE = 64 * 1024
MOST_FACTS = 500_000

CHUNK = 256 * 1024
"""Bytes that are read at a time."""

_ENCODER = msgspec.json.Encoder()
_FACT = re.compile(
    rb'\{"kind":"([a-z][a-z0-9-]{0,63})","prev":"([0-9a-f]{64})","fact":(\{.*\})\}\n', re.DOTALL
)
_END = b'{"end":true,'
_ZIP = b"PK\3\4"


class _Header(msgspec.Struct):
    format: str
    version: int
    programme: str = ""


_HEADERS = msgspec.json.Decoder(_Header)


class NotAHistory(Exception):
    """A file is no history that can be taken in: nothing was changed, and `sentence` says why."""

    def __init__(self, sentence: Words) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class NewerHistory(NotAHistory):
    """Written in a form that only a newer Unbend reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What a file holds, found to be whole.

    `rows` are kind and bytes of each fact in the order of the file, and `kinds` counts them.
    `first` and `last` are the programme days on which the earliest and the latest of them count,
    `written` the instant of the last writing; None in an empty history. `unread` of them only a
    newer Unbend can read.
    """

    rows: tuple[tuple[str, bytes], ...]
    programme: str
    kinds: Mapping[str, int]
    first: date | None = None
    last: date | None = None
    written: datetime | None = None
    unread: int = 0


def history_lines(stored: Iterable[tuple[str, bytes]], programme: str) -> Iterator[bytes]:
    """The lines of a history: a header, a line for each fact, and a closing line.

    Each line after the first names the SHA-256 of the line before it, so that a file that was cut,
    reordered or edited cannot be taken for whole. The same facts give the same bytes.
    """
    line = _header(programme)
    yield line
    count = 0
    for topic, data in stored:
        line = _line({"kind": topic, "prev": _hash(line), "fact": msgspec.Raw(data)})
        count += 1
        yield line
    yield _end(count, _hash(line))


def open_history(path: Path) -> History:
    """The history in a file; raises NotAHistory."""
    try:
        if not path.is_file():
            raise NotAHistory(said("There is no file called {name} here.", name=path.name))
        with path.open("rb") as file:
            return read_history(iter(lambda: file.read(CHUNK), b""))
    except OSError as problem:
        raise NotAHistory(
            said("This computer does not let Unbend read {name}.", name=path.name)
        ) from problem


def read_history(data: bytes | Iterable[bytes]) -> History:
    """The history that bytes stand for, given at once or in parts; raises NotAHistory.

    All of it is found to be whole and sound before anything is given back, and no more is ever read
    than the bounds allow: of a line, of the file, and of facts.
    """
    lines = _lines((data,) if isinstance(data, bytes) else data)
    line = next(lines, b"")
    programme = _programme_of(line)
    rows: list[tuple[str, bytes]] = []
    for further in lines:
        before, line = _hash(line), further
        if line.startswith(_END):
            if line != _end(len(rows), before) or next(lines, b""):
                raise _changed(len(rows))
            return _sound(rows, programme)
        rows.append(_row_of(line, before, len(rows)))
    raise _changed(len(rows))


def _lines(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The lines of a file with their ends, as long as they keep to the bounds."""
    rest, size = b"", 0
    for chunk in chain.from_iterable(_parts(each) for each in chunks):
        size += len(chunk)
        *whole, rest = (rest + chunk).split(b"\n")
        if size > LARGEST:
            raise _too_large()
        for line in whole:
            yield line + b"\n"
        if len(rest) > LONGEST_LINE:
            raise _not_ours(rest) if size == len(rest) else _too_large()
    if rest:
        yield rest


def _parts(data: bytes) -> Iterator[bytes]:
    return (data[start : start + CHUNK] for start in range(0, len(data), CHUNK))


def _programme_of(line: bytes) -> str:
    """What the first line says of the programme."""
    try:
        header = _HEADERS.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as problem:
        raise _not_ours(line) from problem
    if header.format != FORMAT:
        raise _not_ours(line)
    if header.version > VERSION:
        raise NewerHistory(
            said("This history was written by a newer version of Unbend. Update Unbend to read it.")
        )
    if line != _header(header.programme):
        raise _changed(0)
    return header.programme


def _row_of(line: bytes, before: str, count: int) -> tuple[str, bytes]:
    """The kind and the bytes of one more fact, whose line names the hash of the one before it."""
    if count >= MOST_FACTS or len(line) > LONGEST_LINE:
        raise _too_large()
    found = _FACT.fullmatch(line)
    if found is None or found[2] != before.encode():
        raise _changed(count)
    return sys.intern(found[1].decode()), found[3]


def _sound(rows: Sequence[tuple[str, bytes]], programme: str) -> History:
    """A history of rows that are whole, once each of them is found to make sense."""
    sense = Sense()
    for place, (kind, data) in enumerate(rows):
        try:
            sense.take(kind, data)
        except DamagedFact as problem:
            raise _senseless(place) from problem
    return History(
        rows=tuple(rows),
        programme=programme,
        kinds=Counter(kind for kind, _ in rows),
        first=min(sense.days, default=None),
        last=max(sense.days, default=None),
        written=sense.written,
        unread=sense.unread,
    )


def _not_ours(first: bytes) -> NotAHistory:
    """By how the file begins: a zip may well be one of ours, with a history inside."""
    if first.startswith(_ZIP):
        return NotAHistory(
            said("This is a zip file. If a history is inside, unpack it first, and open that.")
        )
    return NotAHistory(said("This is not a history that Unbend has saved."))


def _too_large() -> NotAHistory:
    return NotAHistory(said("This file is larger than any history that Unbend takes in."))


def _changed(count: int) -> NotAHistory:
    return NotAHistory(
        said(
            "This history was cut off or changed after it was saved, behind entry {count}."
            " Nothing of it was taken in.",
            count=count,
        )
    )


def _senseless(count: int) -> NotAHistory:
    return NotAHistory(
        said(
            "Entry {number} of this history says something that cannot be."
            " Nothing of it was taken in.",
            number=count + 1,
        )
    )


def _header(programme: str) -> bytes:
    return _line({"format": FORMAT, "version": VERSION, "programme": programme})


def _end(count: int, head: str) -> bytes:
    return _line({"end": True, "count": count, "head": head})


def _line(fields: dict[str, object]) -> bytes:
    return _ENCODER.encode(fields) + b"\n"


def _hash(line: bytes) -> str:
    return sha256(line).hexdigest()
