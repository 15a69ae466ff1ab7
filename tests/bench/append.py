"""How much dearer a fact is through the library than a bare INSERT into the same kind of file."""

import json
import sqlite3
import statistics
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from uuid import UUID

from eventsourcing.persistence import EventStore
from eventsourcing.utils import Environment

from domain import codec, sqlcipher
from domain.events import PainReported
from domain.mapper import FactMapper
from domain.store import encrypted_file
from domain.values import Source

KEY = bytes(range(32))
EPISODE = UUID(int=1)
INSTANT = datetime(2024, 5, 1, 9, 30, tzinfo=UTC)


def measure(quick: bool) -> dict[str, float]:
    """Medians of paired, interleaved appends, as the ratio of the two and in milliseconds."""
    rounds = 300 if quick else 3000
    with tempfile.TemporaryDirectory() as folder:
        through, bare = _paired(Path(folder), rounds)
    return {
        "append_ratio": round(statistics.median(through) / statistics.median(bare), 3),
        "append_ms": round(statistics.median(through) * 1000, 4),
        "append_bare_ms": round(statistics.median(bare) * 1000, 4),
    }


def _paired(folder: Path, rounds: int) -> tuple[list[float], list[float]]:
    factory = encrypted_file(folder / "library.db", KEY, new=True).factory(Environment("Bench"))
    store = factory.event_store(FactMapper(), factory.application_recorder())
    encrypted_file(folder / "bare.db", KEY, new=True)
    with factory, closing(_bare_connection(folder / "bare.db")) as connection:
        through: list[float] = []
        bare: list[float] = []
        for sequence in range(1, rounds + 1):
            fact = _report(sequence)
            pair = [(through, _library(store, fact)), (bare, _insert(connection, fact))]
            for times, append in pair if sequence % 2 else reversed(pair):
                start = perf_counter()
                append()
                times.append(perf_counter() - start)
        factory.close()
    warm = rounds // 10
    return through[warm:], bare[warm:]


def _library(store: EventStore[UUID], fact: PainReported) -> Callable[[], object]:
    return lambda: store.put([fact])


def _insert(connection: sqlite3.Connection, fact: PainReported) -> Callable[[], object]:
    row = (fact.episode.hex, fact.sequence, fact.TOPIC, codec.encode(fact))
    return lambda: connection.execute("INSERT INTO stored_events VALUES (?,?,?,?)", row)


def _bare_connection(path: Path) -> sqlite3.Connection:
    connection = sqlcipher.connect(path, KEY)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute(
        "CREATE TABLE stored_events (originator_id TEXT, originator_version INTEGER, "
        "topic TEXT, state BLOB, PRIMARY KEY (originator_id, originator_version))"
    )
    return connection


def _report(sequence: int) -> PainReported:
    return PainReported(
        id=UUID(int=sequence),
        episode=EPISODE,
        sequence=sequence,
        occurred_at=INSTANT,
        zone="Europe/Berlin",
        recorded_at=INSTANT,
        source=Source.TYPED,
        command=UUID(int=sequence),
        previous="0" * 64,
        leg=sequence % 11,
        back=sequence % 7,
        note="as it was written in the evening",
    )


if __name__ == "__main__":
    print(json.dumps(measure(quick=False)))
