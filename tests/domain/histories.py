"""Histories for tests: saved from a diary, brought into another, and written by a later Unbend."""

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

from eventsourcing.persistence import StoredEvent

from domain.application import Unbend
from domain.codec import digest
from domain.history_file import History, history_lines, read_history
from domain.store import Store
from tests.facts import Clock, application

PROGRAMME = "sarah-key 1"


def rows_of(app: Unbend) -> list[tuple[str, bytes]]:
    return [(kind, data) for _, kind, data in app.stored_after(0)]


def saved(app: Unbend) -> bytes:
    return file_of(rows_of(app))


def file_of(rows: Iterable[tuple[str, bytes]]) -> bytes:
    return b"".join(history_lines(rows, PROGRAMME))


def history_of(app: Unbend) -> History:
    return read_history(saved(app))


def copy_of(app: Unbend, clock: Clock, store: Store | None = None) -> Unbend:
    """Another diary that has taken in all of this one, on a clock of its own."""
    copied = application(clock, store)
    copied.take_in(history_of(app))
    return copied


def ids_of(rows: Iterable[tuple[str, bytes]]) -> list[str]:
    return [json.loads(data)["id"] for _, data in rows]


def later(kind: str, rows: list[tuple[str, bytes]], **said: Any) -> tuple[str, bytes]:
    """A fact behind these, of a kind or a shape that only a later Unbend knows."""
    last = json.loads(rows[-1][1])
    fields = {
        "v": said.pop("v", 1),
        "id": str(uuid4()),
        "episode": last["episode"],
        "sequence": last["sequence"] + 1,
        "occurred_at": last["recorded_at"],
        "zone": "Europe/Berlin",
        "recorded_at": last["recorded_at"],
        "source": "typed",
        "command": str(uuid4()),
        "previous": digest(rows[-1][1]),
    }
    return kind, json.dumps(fields | said, separators=(",", ":")).encode()


def put(app: Unbend, *rows: tuple[str, bytes]) -> None:
    """Rows behind those of a diary, as another program would leave them there."""
    app.recorder.insert_events(
        [
            StoredEvent(UUID(said["episode"]), said["sequence"], kind, data)
            for kind, data in rows
            for said in [json.loads(data)]
        ]
    )


def chained(lines: Iterable[bytes]) -> bytes:
    """Lines of facts, closed up again by whoever edits a file and knows how it is made."""
    head, *facts = lines
    made = [head]
    for line in facts:
        fields = line.partition(b'"prev":"')
        before = sha256(made[-1]).hexdigest().encode()
        made.append(fields[0] + fields[1] + before + fields[2][64:])
    end = {"end": True, "count": len(facts), "head": sha256(made[-1]).hexdigest()}
    return b"".join([*made, json.dumps(end, separators=(",", ":")).encode() + b"\n"])
