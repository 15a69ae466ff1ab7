"""The history as JSON Lines: every fact as it is kept, closed by a count and a hash."""

from collections.abc import Iterable, Iterator
from hashlib import sha256

import msgspec

FORMAT = "unbend-history"
VERSION = 1

_ENCODER = msgspec.json.Encoder()


def bundle(stored: Iterable[tuple[str, bytes]], programme: str) -> Iterator[bytes]:
    """The lines of a history: a header, a line for each fact, and a closing line.

    Each line after the first names the SHA-256 of the line before it, so that a file that was cut,
    reordered or edited cannot be taken for whole. The same facts give the same bytes.
    """
    line = _line({"format": FORMAT, "version": VERSION, "programme": programme})
    yield line
    count = 0
    for topic, data in stored:
        line = _line({"kind": topic, "prev": _hash(line), "fact": msgspec.Raw(data)})
        count += 1
        yield line
    yield _line({"end": True, "count": count, "head": _hash(line)})


def _line(fields: dict[str, object]) -> bytes:
    return _ENCODER.encode(fields) + b"\n"


def _hash(line: bytes) -> str:
    return sha256(line).hexdigest()
