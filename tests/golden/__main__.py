"""Writes what is missing: `python -m tests.golden`. What is there is never written again.

Each file that is made is told with its hash, to be written down in tests/test_golden.py.
"""

import hashlib
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec

from desktop import envelope
from domain import backup_shelf, codec, key_file, private_file
from domain.backups import Backups
from domain.events import FACTS, EpisodeOpened, Event, ReminderAnswered
from domain.history_file import history_lines
from domain.key_file import KeyFile, Place
from domain.prescription_sheet import written
from domain.raw_fact import placed
from domain.store import encrypted_file
from tests.domain.histories import PROGRAMME, put
from tests.domain.sheets import sheet
from tests.domain.test_events import one_of_each
from tests.facts import Clock, advanced, application, day, eased, eased_off
from tests.golden import CODE, FOLDER, NAME, PASSPHRASE, shapes
from tests.golden.summary import summary

KEY = bytes(range(32, 64))
LATER = (EpisodeOpened.TOPIC, ReminderAnswered.TOPIC)
KEY_ID = "9" * 32


def main() -> None:
    before = set(FOLDER.rglob("*"))
    rows = list(_rows())
    facts = [codec.decode(*row) for row in rows]
    _write("summary.json", json.dumps(summary(facts), indent=1, sort_keys=True).encode() + b"\n")
    _write("history-1.unbend", b"".join(history_lines(rows, PROGRAMME)))
    _write("history-1-reminded.unbend", b"".join(history_lines(_since(rows), PROGRAMME)))
    _write("sheet-1.unbend-plan", written(sheet()))
    passphrase = envelope.under_passphrase(KEY, KEY_ID, PASSPHRASE)
    code = msgspec.structs.replace(envelope.under_code(KEY, KEY_ID, CODE), tested=True)
    _diary(1, rows, passphrase)
    _diary(2, rows, passphrase, code)
    _backup(2)
    for path in sorted(set(FOLDER.rglob("*")) - before):
        if path.is_file():
            data = path.read_bytes()
            print(f'    "{path.relative_to(FOLDER)}": "{hashlib.sha256(data).hexdigest()}",')


def _rows() -> Iterator[tuple[str, bytes]]:
    """A diary in which each kind stands in each of its shapes, as the years would leave it."""
    previous = ""
    for sequence, fact in enumerate(_lived(), 1):
        row = placed(fact.TOPIC, _written(fact), sequence, previous)
        previous = codec.digest(row)
        yield fact.TOPIC, row


def _since(rows: list[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """The beginning of a diary, and each kind that came when the others had been shipped."""
    previous = ""
    for sequence, (kind, data) in enumerate((row for row in rows if row[0] in LATER), 1):
        row = placed(kind, data, sequence, previous)
        previous = codec.digest(row)
        yield kind, row


def _lived() -> list[Event]:
    """One of each, and what an older shape of the same may stand for without harm."""
    first, *rest = one_of_each()
    early = [eased(), advanced(at=day(1, 10)), eased_off(at=day(1, 10))]
    return [first, *early, *rest]


def _written(fact: Event) -> bytes:
    """As an older program wrote it for the first of its kind, as it is written now for others."""
    data = codec.encode(fact)
    older = next(_older_of(fact.TOPIC), None)
    if older is not None and fact.TOPIC not in _SEEN:
        _SEEN.add(fact.TOPIC)
        fields, said = json.loads(older), json.loads(data)
        kept = {name: said[name] for name in fields} | {"v": fields["v"]}
        return json.dumps(kept, separators=(",", ":"), ensure_ascii=False).encode()
    return data


_SEEN: set[str] = set()


def _older_of(topic: str) -> Iterator[bytes]:
    newest = FACTS[topic].VERSION
    return (data for kind, data in shapes() if kind == topic and json.loads(data)["v"] < newest)


def _write(name: str, data: bytes) -> None:
    path = FOLDER / name
    if not path.exists():
        path.write_bytes(data)


def _diary(number: int, rows: list[tuple[str, bytes]], *places: Place) -> None:
    path = FOLDER / f"format-{number}" / NAME
    if path.exists():
        return
    store = encrypted_file(path, KEY, new=True)
    with closing(application(Clock(), store)) as app:
        put(app, *rows)
    known = KeyFile(
        format=number, key_id=KEY_ID, check=key_file.check_of(KEY_ID, KEY), places=places
    )
    private_file.create(key_file.beside(path), msgspec.json.format(msgspec.json.encode(known)))


def _backup(number: int) -> None:
    path: Path = FOLDER / f"format-{number}" / NAME
    folder = backup_shelf.folder_of(path)
    if not folder.exists():
        Backups(path, folder).make(KEY, day(200))


if __name__ == "__main__":
    main()
