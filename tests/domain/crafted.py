"""Files that somebody made who knows how ours are made, opened while imports are listened to.

`python -m tests.domain.crafted FOLDER` tells of each as JSON: what was said of it, which modules
were asked for, and whether a byte of it changed. In FOLDER there is a module that nobody imports.
"""

import hashlib
import json
import pickle
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass, field
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

import msgspec

from desktop import envelope
from desktop.command_line import main as unbend
from domain import backup_shelf, key_file, private_file, sqlcipher
from domain.application import Unbend
from domain.backups import Backups
from domain.codec import DamagedFact, digest, encode
from domain.diary_copy import Extent
from domain.events import FACTS
from domain.key_file import KeyFile
from domain.obstacles import Obstacle
from domain.prescription_sheet import NotASheet, read_sheet
from domain.prescription_sheet import written as sheet_file
from domain.refusals import Refusal
from domain.sqlcipher import connect
from domain.store import encrypted_file
from domain.verifying import verify
from domain.wishes import Pain
from tests.domain.histories import chained, file_of, later, rows_of
from tests.domain.sheets import change, sheet
from tests.facts import Clock, application, begun, day, reported

KEY = bytes(range(32))
KEY_ID = "5" * 32
WORDS = "correct horse battery"
NOW = day(30)

EVIL = "evilmod"
"""The module that lies on the path, ready to be imported by whoever looks a name up."""

TOPICS = (
    f"{EVIL}:Evil",
    EVIL,
    "antigravity:fly",
    "antigravity",
    "os:system",
    "domain.events:PainReported",
    "eventsourcing.domain:Snapshot",
    "tests.facts:opened",
    "",
    "../evilmod",
    "__main__:main",
)

OTHER_TABLES = {
    "a table of snapshots": (
        "CREATE TABLE snapshots (originator_id TEXT, originator_version INT, topic TEXT, state)",
        "INSERT INTO snapshots VALUES (hex(zeroblob(16)), 1, 'evilmod:Evil', x'7b7d')",
    ),
    "a table of the library's": (
        "CREATE TABLE tracking (application_name TEXT, notification_id INTEGER)",
        "INSERT INTO tracking VALUES ('evilmod:Evil', 1)",
    ),
}
"""What stands there and is never read."""

_TRIGGER = "CREATE TRIGGER t AFTER INSERT ON stored_events BEGIN DELETE FROM stored_events; END"
_SLY = "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES"

SCHEMAS = {
    "a trigger": (_TRIGGER,),
    "a trigger of another name": (f"{_TRIGGER[:-3]}SELECT load_extension('{EVIL}'); END",),
    "a view": ("CREATE VIEW v AS SELECT * FROM stored_events",),
    "a virtual table": ("CREATE VIRTUAL TABLE v USING fts5 (words)",),
    "a trigger with a page": (
        "PRAGMA writable_schema=ON",
        f"{_SLY} ('trigger', 't', 'stored_events', 3, '{_TRIGGER}')",
    ),
    "a trigger that says it is a table": (
        "CREATE TABLE t (a)",
        "PRAGMA writable_schema=ON",
        f"UPDATE sqlite_schema SET sql='{_TRIGGER}' WHERE name='t'",  # noqa: S608 all of it is ours
    ),
    "a view that says it is a table": (
        "CREATE TABLE v (a)",
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_schema SET sql='CREATE VIEW v AS SELECT 1' WHERE name='v'",
    ),
    "a view in place of the facts": (
        "ALTER TABLE stored_events RENAME TO others",
        "CREATE VIEW stored_events AS SELECT * FROM others",
    ),
    "a temporary trigger that is kept": (
        "PRAGMA writable_schema=ON",
        f"{_SLY} ('trigger', 't', 'stored_events', 0, '{_TRIGGER.replace(' ', ' TEMP ', 1)}')",
    ),
    "no mark": ("PRAGMA application_id=0",),
    "a newer shape": ("PRAGMA user_version=2",),
}


class Evil:
    """Pickled, it asks for a module when it is unpacked."""

    def __reduce__(self) -> tuple[Callable[[str], Any], tuple[str]]:
        return __import__, (EVIL,)


@dataclass
class Heard:
    """What was said of one thing, what was asked for, and what became of its bytes."""

    said: str = ""
    imports: list[str] = field(default_factory=list)
    is_same: bool = True
    unread: int = 0


_LISTENING: list[list[str]] = []


def _hear(event: str, about: tuple[Any, ...]) -> None:
    if event == "import" and _LISTENING:
        _LISTENING[-1].append(str(about[0]))


@contextmanager
def heard(folder: Path, which: str = "*") -> Iterator[Heard]:
    """Listen while a thing is opened; what it is refused with is taken down."""
    found, before = Heard(), hashes(folder, which)
    _LISTENING.append(found.imports)
    try:
        yield found
    except (Obstacle, Refusal, NotASheet) as refused:
        found.said = str(refused.sentence)
    except DamagedFact as refused:
        found.said = f"{type(refused).__name__}: {refused}"
    finally:
        _LISTENING.pop()
    found.is_same = hashes(folder, which) == before


def hashes(folder: Path, which: str) -> dict[str, str]:
    """Of every file, but for what SQLite puts beside a diary while it is open."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob(which))
        if path.is_file() and not path.name.endswith("-shm")
    }


# ------------------------------------------------------------------------------------ diaries


def lived(path: Path) -> Path:
    """A copy of a diary of a few days, as the app writes it, with a key file that words open."""
    known = _first(path.parents[1])
    path.parent.mkdir(parents=True)
    for name in (path, key_file.beside(path)):
        shutil.copy(known.with_name(name.name), name)
    return path


@cache
def _first(beside: Path) -> Path:
    path = beside / "first" / "unbend.diary"
    clock = Clock()
    with closing(begun(clock, encrypted_file(path, KEY, new=True))) as app:
        for leg in (4, 5, 6):
            clock.pass_by(days=1)
            app.report_pain(Pain(leg=leg, back=2))
    places = (envelope.under_passphrase(KEY, KEY_ID, WORDS),)
    known = KeyFile(key_id=KEY_ID, check=key_file.check_of(KEY_ID, KEY), places=places)
    private_file.create(key_file.beside(path), msgspec.json.encode(known))
    return path


def tampered(path: Path, *statements: str, values: tuple[object, ...] = ()) -> Path:
    """Somebody who has the key put this in by other means."""
    with closing(connect(path, KEY)) as connection:
        for statement in statements:
            connection.execute(statement, values if "?" in statement else ())
    return path


def with_row(path: Path, topic: str, data: bytes) -> Path:
    insert = "INSERT INTO stored_events VALUES (?,?,?,?)"
    with closing(connect(path, KEY)) as connection:
        (episode, last) = connection.execute(
            "SELECT originator_id, max(originator_version) FROM stored_events"
        ).fetchone()
        connection.execute(insert, (episode, last + 1, topic, data))
    return path


def behind(path: Path, topic: str, **said: Any) -> tuple[str, bytes]:
    """A row that follows those of a diary, by its number and its hash."""
    with closing(application(Clock(), encrypted_file(path, KEY))) as app:
        return later(topic, rows_of(app), **said)


def fact_of_ours(path: Path, **more: Any) -> bytes:
    """A check-in that follows, with more in it than one has."""
    _, data = behind(path, "pain-reported")
    fields = json.loads(data)
    sound = json.loads(encode(reported(3, at=day(20))))
    place = {name: fields[name] for name in ("id", "episode", "sequence", "previous", "command")}
    return json.dumps(sound | place | more, separators=(",", ":")).encode()


PAYLOADS: dict[str, dict[str, Any]] = {
    "a topic of the library's": {"originator_topic": f"{EVIL}:Evil"},
    "a type of the library's": {"_type_": f"{EVIL}:Evil", "_data_": {}},
    "a type in a field": {"note": {"_type_": f"{EVIL}:Evil", "_data_": ""}},
    "a class": {"__class__": f"{EVIL}.Evil", "__reduce__": [EVIL, []]},
}


def opened_whole(path: Path, found: Heard) -> None:
    """Everything that a start does with a diary, and `unbend verify`."""
    with closing(application(Clock(NOW), encrypted_file(path, KEY))) as app:
        timeline = app.recalled()
        timeline.extend(app.events_after(timeline.position))
        verify((kind, data) for _, kind, data in app.stored_after(0))
        found.unread = app.unread
        refuse_if_read_only(app)


def refuse_if_read_only(app: Unbend) -> None:
    why = app.why_read_only()
    if why is not None:
        raise why


def diaries(folder: Path) -> Iterator[tuple[str, Path]]:
    """Each crafted diary, made before anybody listens."""
    for number, topic in enumerate(TOPICS):
        path = lived(folder / f"topic-{number}" / "unbend.diary")
        yield f"topic {topic}", with_row(path, *behind(path, topic))
    for topic, kind in FACTS.items():
        path = lived(folder / f"newer-{topic}" / "unbend.diary")
        yield f"newer {topic}", with_row(path, *behind(path, topic, v=kind.VERSION + 1))
    for name, more in PAYLOADS.items():
        path = lived(folder / name / "unbend.diary")
        yield name, with_row(path, "pain-reported", fact_of_ours(path, **more))
    for name, statements in (OTHER_TABLES | SCHEMAS).items():
        path = lived(folder / name / "unbend.diary")
        yield name, tampered(path, *statements)
    path = lived(folder / "pickle" / "unbend.diary")
    keep = ("CREATE TABLE checkpoint (state BLOB)", "INSERT INTO checkpoint VALUES (?)")
    yield "a pickled checkpoint", tampered(path, *keep, values=(pickle.dumps(Evil()),))
    path = lived(folder / "row" / "unbend.diary")
    yield "a pickled fact", with_row(path, "pain-reported", pickle.dumps(Evil()))


# --------------------------------------------------------------------- files that are handed over


def bundles(folder: Path) -> Iterator[tuple[str, Path]]:
    """Histories, closed up as the app would, with rows that name something."""
    folder.mkdir()
    app = begun(Clock())
    own = rows_of(app)
    sound = file_of([*own, later("walk-taken", own)])
    for number, topic in enumerate(TOPICS):
        path = folder / f"{number}.unbend"
        lines = sound.splitlines(keepends=True)[:-1]
        lines[-1] = lines[-1].replace(b'"kind":"walk-taken"', f'"kind":"{topic}"'.encode())
        path.write_bytes(chained(lines))
        yield f"bundle {topic}", path
    for name, more in PAYLOADS.items():
        path = folder / f"{name}.unbend"
        fields = json.loads(encode(reported(3, at=day(1, 9)))) | more
        fields |= {"episode": json.loads(own[-1][1])["episode"], "sequence": len(own) + 1}
        fields["previous"] = digest(own[-1][1])
        row = ("pain-reported", json.dumps(fields, separators=(",", ":")).encode())
        path.write_bytes(file_of([*own, row]))
        yield f"bundle with {name}", path


def sheets() -> Iterator[tuple[str, bytes]]:
    sound = json.loads(sheet_file(sheet()))
    inside = {f"{name} inside": {"sheet": sound["sheet"] | more} for name, more in PAYLOADS.items()}
    around: dict[str, dict[str, Any]] = {
        "a format by its name": {"format": f"{EVIL}:Evil"},
        **PAYLOADS,
    }
    for name, more in (inside | around).items():
        yield f"sheet with {name}", json.dumps(sound | more).encode()
    yield "sheet that is a pickle", pickle.dumps(Evil())
    yield "sheet with a figure by its name", sheet_file(sheet(change(figure=f"{EVIL}:Evil")))


def shelves(folder: Path) -> Iterator[tuple[str, Backups]]:
    """Folders of backups in which one file is not what its name says."""
    for name, spoil in SPOILED.items():
        path = lived(folder / name / "unbend.diary")
        backups = Backups(path, backup_shelf.folder_of(path))
        made = backups.make(KEY, NOW)
        spoil(made.path)
        yield f"backup with {name}", backups


def _note(path: Path, **more: Any) -> None:
    beside = path.with_name(f"{path.name}.note.json")
    beside.write_text(json.dumps(json.loads(beside.read_text()) | more))


def _sly(path: Path) -> None:
    """A crafted topic, and a note that says so many facts, sealed by who has the key."""
    with_row(path, *behind(path, f"{EVIL}:Evil"))
    with closing(connect(path, KEY)) as connection:
        connection.execute("PRAGMA journal_mode=OFF")
        rows = connection.execute("SELECT state FROM stored_events ORDER BY rowid").fetchall()
    beside = path.with_name(f"{path.name}.note.json")
    beside.unlink()
    backup = next(one for one in backup_shelf.on_shelf(path.parent, _diary_of(path)))
    backup_shelf.write_note(backup.noted(KEY, Extent(len(rows), digest(rows[-1][0]))))


def _diary_of(backup: Path) -> Path:
    return backup.parent.parent / "unbend.diary"


SPOILED: dict[str, Callable[[Path], object]] = {
    "a crafted topic": _sly,
    "a trigger": lambda path: tampered(path, _TRIGGER),
    "a note that names a class": lambda path: _note(path, _type_=f"{EVIL}:Evil"),
    "a note that is a pickle": lambda path: path.with_name(f"{path.name}.note.json").write_bytes(
        pickle.dumps(Evil())
    ),
    "a key file that names a keychain": lambda path: key_file.beside(path).write_text(
        key_file.beside(path).read_text().replace('"passphrase"', f'"{EVIL}"')
    ),
    "a file that is a pickle": lambda path: path.write_bytes(pickle.dumps(Evil())),
}


# ------------------------------------------------------------------------------------ listening


def offered(words: list[str], found: Heard) -> None:
    """A command of the command line; the last thing it says is what it said."""
    out, told = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(told):
        unbend(words)
    found.said = (told.getvalue() or out.getvalue()).strip().splitlines()[-1]


def looked_into(backups: Backups, found: Heard) -> None:
    for backup in backups.all():
        store = backups.look_into(backup, KEY)
        with closing(application(Clock(NOW), store)) as app:
            found.unread = app.unread
            list(app.events_after(0))
            refuse_if_read_only(app)


def everything(folder: Path) -> dict[str, Heard]:
    made = list(diaries(folder / "diaries"))
    files = list(bundles(folder / "bundles"))
    stored = list(shelves(folder / "shelves"))
    own = lived(folder / "own" / "unbend.diary")
    (folder / "words").write_text(WORDS)
    named = ["--diary", str(own), "--passphrase-file", str(folder / "words")]
    found: dict[str, Heard] = {}
    # Once for each way without listening, so that what is loaded late has been loaded.
    sound = lived(folder / "sound" / "unbend.diary")
    opened_whole(sound, Heard())
    backups = Backups(sound, backup_shelf.folder_of(sound))
    backups.make(KEY, NOW)
    looked_into(backups, Heard())
    with suppress(Refusal):
        begun(Clock(NOW)).accept_prescriptions(sheet())
    for words in (["verify", str(files[0][1])], ["import", str(files[0][1]), "--look", *named]):
        offered(words, Heard())
    sys.addaudithook(_hear)
    for name, path in made:
        with heard(path.parent) as found[name]:
            opened_whole(path, found[name])
    for name, path in files:
        with heard(own.parent) as found[name]:
            offered(["import", str(path), *named], found[name])
        with heard(own.parent) as found[f"verified {name}"]:
            offered(["verify", str(path)], found[f"verified {name}"])
    for name, data in sheets():
        with heard(own.parent) as found[name]:
            begun(Clock(NOW)).accept_prescriptions(read_sheet(data))
    for name, shelf in stored:
        with heard(shelf.diary.parent, "*.diary") as found[name]:
            looked_into(shelf, found[name])
    with heard(folder) as found["the module itself"]:
        __import__(EVIL)
    return found


if __name__ == "__main__":
    sqlcipher.LOCK_SECONDS = 1
    place = Path(sys.argv[1])
    (place / f"{EVIL}.py").write_text("from pathlib import Path\nPath(__file__ + '.ran').touch()\n")
    sys.path.insert(0, str(place))
    told = everything(place)
    print(json.dumps({name: vars(each) for name, each in told.items()}, indent=1))
