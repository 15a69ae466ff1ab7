"""Spoiled histories: bytes, lines and values changed at random, some of them closed up again."""

import json
from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any, TypeAlias

from domain.codec import digest, encode
from domain.events import FACTS
from tests.bench.diaries import facts
from tests.domain.histories import file_of
from tests.domain.test_events import one_of_each

Row: TypeAlias = tuple[str, bytes]

HOSTILE: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    7,
    11,
    255,
    2**31,
    2**63,
    10**40,
    1.5,
    1e300,
    "",
    " ",
    "x" * 3000,
    "x" * 70_000,
    "\0",
    "=1+1",
    "../../etc/passwd",
    "Asia/Tokyo",
    "first",
    "no.such.thing",
    "2026-02-30",
    "0001-01-01",
    "9999-12-31",
    "0001-01-01T00:00:00Z",
    "1999-12-31T23:59:59.999999Z",
    "2100-06-01T12:00:00Z",
    "9999-12-31T23:59:59Z",
    "2026-05-04T06:00:00+14:00",
    "00000000-0000-0000-0000-000000000000",
    [],
    {},
    [[]],
    [1, "a", None],
    {"a": {"b": []}},
    ["psfs"] * 2000,
)
"""Values that a field does not expect, or hardly."""

LIKELY: tuple[Any, ...] = (
    *range(11),
    100,
    86_400,
    False,
    "wall",
    "three",
    "psfs",
    "flare",
    "curl_downs.gap_hours",
    "America/St_Johns",
    "2026-05-05",
    "2026-05-05T05:59:59Z",
    "2027-02-28T23:00:00.000001Z",
)
"""Values that it may well expect, each in some other place."""

BYTES = (b"\0", b"\n", b"\r", b'"', b"{", b"}", b"[", b",", b"\xff", b"\xed\xa0\x80", b"9" * 400)


def rows(seed: int, count: int = 40) -> list[Row]:
    """A diary that somebody lived, and behind it one fact of each kind."""
    before = facts(count, seed)
    made, last = [], before[0]
    for number, fact in enumerate((*before, *one_of_each()[1:]), 1):
        previous = digest(encode(last)) if made else ""
        last = replace(fact, episode=before[0].episode, sequence=number, previous=previous)
        made.append((last.TOPIC, encode(last)))
    return made


def spoiled(chance: Random, whole: bytes) -> bytes:
    """The file with a few bytes or lines changed by somebody who does not know how it is made."""
    data = whole
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        data = chance.choice(SPOIL)(chance, data)
    return data


def rewritten(chance: Random, own: list[Row]) -> bytes:
    """The file with a value of a fact changed by somebody who makes every hash anew."""
    changed = list(own)
    for _ in range(chance.choice((1, 1, 2, 4))):
        changed = chance.choice(REWRITE)(chance, changed)
    return file_of(_closed_up(changed))


def _closed_up(changed: list[Row]) -> list[Row]:
    """The rows with numbers and hashes as they follow each other, as far as they have any."""
    closed: list[Row] = []
    for kind, data in changed:
        fields = json.loads(data)
        if isinstance(fields, dict) and {"sequence", "previous"} <= fields.keys():
            fields["sequence"] = len(closed) + 1
            fields["previous"] = digest(closed[-1][1]) if closed else ""
        closed.append((kind, _dumped(fields)))
    return closed


def _dumped(fields: Any) -> bytes:
    return json.dumps(fields, separators=(",", ":"), ensure_ascii=False).encode(
        "utf-8", "surrogatepass"
    )


def _place(chance: Random, data: bytes) -> int:
    return chance.randrange(len(data) + 1)


def _flip(chance: Random, data: bytes) -> bytes:
    at = _place(chance, data)
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def _insert(chance: Random, data: bytes) -> bytes:
    at = _place(chance, data)
    return data[:at] + chance.choice(BYTES) + data[at:]


def _cut(chance: Random, data: bytes) -> bytes:
    return data[: _place(chance, data)]


def _take_out(chance: Random, data: bytes) -> bytes:
    at = _place(chance, data)
    return data[:at] + data[at + chance.choice((1, 2, 40, 4000)) :]


def _lines(change: Callable[[Random, list[bytes]], None]) -> Callable[[Random, bytes], bytes]:
    def changed(chance: Random, data: bytes) -> bytes:
        lines = data.splitlines(keepends=True) or [b""]
        change(chance, lines)
        return b"".join(lines)

    return changed


def _swap(chance: Random, lines: list[bytes]) -> None:
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def _double(chance: Random, lines: list[bytes]) -> None:
    lines.insert(chance.randrange(len(lines) + 1), chance.choice(lines))


def _leave_out(chance: Random, lines: list[bytes]) -> None:
    del lines[chance.randrange(len(lines))]


def _empty(chance: Random, lines: list[bytes]) -> None:
    lines[chance.randrange(len(lines))] = chance.choice((b"\n", b"{}\n", b"null\n", b"[" * 70_000))


def _edit(chance: Random, lines: list[bytes]) -> None:
    place = chance.randrange(len(lines))
    lines[place] = lines[place].replace(
        *chance.choice(((b":3", b":4"), (b'"a', b'"b'), (b"prev", b"next"), (b"e", b"\xc3\xa9")))
    )


SPOIL = (
    _flip,
    _insert,
    _cut,
    _take_out,
    _lines(_swap),
    _lines(_double),
    _lines(_leave_out),
    _lines(_empty),
    _lines(_edit),
)


def _put_value(chance: Random, own: list[Row]) -> list[Row]:
    return _with_fields(chance, own, lambda fields: _set_somewhere(chance, fields))


def _set_somewhere(chance: Random, value: Any) -> None:
    """Put something hostile in one place of what may hold further things."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    if not keys:
        return
    key = chance.choice(keys)
    if isinstance(value[key], dict | list) and value[key] and chance.random() < 0.7:
        _set_somewhere(chance, value[key])
    else:
        alike = [each for each in (*LIKELY, *HOSTILE) if type(each) is type(value[key])]
        value[key] = chance.choice(alike if alike and chance.random() < 0.6 else HOSTILE)


def _leave_field_out(chance: Random, own: list[Row]) -> list[Row]:
    return _with_fields(chance, own, lambda fields: fields.pop(chance.choice(list(fields))))


def _add_field(chance: Random, own: list[Row]) -> list[Row]:
    return _with_fields(chance, own, lambda fields: fields.update(odd=chance.choice(HOSTILE)))


def _with_fields(chance: Random, own: list[Row], change: Callable[[Any], object]) -> list[Row]:
    place = chance.randrange(len(own))
    kind, data = own[place]
    fields = json.loads(data)
    if isinstance(fields, dict) and fields:
        change(fields)
    return [*own[:place], (kind, _dumped(fields)), *own[place + 1 :]]


def _rename(chance: Random, own: list[Row]) -> list[Row]:
    place = chance.randrange(len(own))
    kind = chance.choice((*FACTS, "walk-taken", "os:system", "", "x" * 80))
    return [*own[:place], (kind, own[place][1]), *own[place + 1 :]]


def _drop(chance: Random, own: list[Row]) -> list[Row]:
    place = chance.randrange(len(own))
    return [*own[:place], *own[place + 1 :]] or own


def _again(chance: Random, own: list[Row]) -> list[Row]:
    place = chance.randrange(len(own))
    return [*own[:place], own[chance.randrange(len(own))], *own[place:]]


REWRITE = (_put_value, _put_value, _put_value, _leave_field_out, _add_field, _rename, _drop, _again)
