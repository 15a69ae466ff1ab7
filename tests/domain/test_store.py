"""The encrypted file: what it keeps, what it hides, and what it refuses without a trace."""

import errno
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from eventsourcing.domain import DomainEventProtocol
from eventsourcing.persistence import (
    ConnectionPoolClosedError,
    ConnectionUnavailableError,
    DatabaseError,
    EventStore,
    IntegrityError,
    OperationalError,
    StoredEvent,
)
from eventsourcing.sqlite import SQLiteApplicationRecorder
from eventsourcing.utils import Environment

from domain import diary_file, key_file, sqlcipher
from domain.codec import DamagedFact, UnknownFact
from domain.events import PainReported
from domain.key_file import InKeychain, KeyFile
from domain.mapper import Codec, FactMapper
from domain.obstacles import (
    CannotWrite,
    DamagedDiary,
    DamagedKeyFile,
    DiaryClosed,
    DiaryExists,
    DiaryInUse,
    DiskFull,
    FolderReadOnly,
    NewerDiary,
    NoDiary,
    NotADiary,
    Obstacle,
    UnsafeEngine,
    WrongKey,
)
from domain.sqlcipher import told
from domain.store import Store, encrypted_file, memory
from domain.values import Source

KEY = bytes(range(32))
OTHER_KEY = bytes(32)
KEY_ID = "5" * 32
EPISODE = UUID("5ca1ab1e-0000-4000-8000-000000000001")
CANARY = "canary-that-sings-in-the-dark"

posix_only = pytest.mark.skipif(os.name != "posix", reason="modes and limits of POSIX")


def report(sequence: int, note: str = CANARY) -> PainReported:
    instant = datetime(2024, 5, 1, 9, 30, tzinfo=UTC)
    return PainReported(
        id=UUID(int=sequence),
        episode=EPISODE,
        sequence=sequence,
        occurred_at=instant,
        zone="Europe/Berlin",
        recorded_at=instant,
        source=Source.TYPED,
        command=UUID(int=sequence),
        leg=4,
        note=note,
    )


@contextmanager
def opened(store: Store) -> Iterator[EventStore[UUID]]:
    factory = store.factory(Environment("Test"))
    try:
        yield factory.event_store(FactMapper(), factory.application_recorder())
    finally:
        factory.close()


def written(path: Path, facts: int = 3) -> Path:
    with opened(encrypted_file(path, KEY, new=True)) as events:
        events.put([report(number) for number in range(1, facts + 1)])
    return path


def known(key: bytes = KEY) -> KeyFile:
    check = key_file.check_of(KEY_ID, key)
    return KeyFile(key_id=KEY_ID, check=check, places=(InKeychain(keychain="test"),))


def lay(diary: Path, beside: KeyFile) -> None:
    with key_file.put(diary, beside, over=False):
        pass


def hashes(folder: Path) -> dict[str, str]:
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def diary(home: Path) -> Path:
    return home / "Unbend" / "diary.db"


def test_facts_are_there_after_closing_and_opening(diary: Path) -> None:
    written(diary)

    with opened(encrypted_file(diary, KEY)) as events:
        assert list(events.get(EPISODE)) == [report(1), report(2), report(3)]


def test_nothing_that_was_written_can_be_read_in_any_file(diary: Path) -> None:
    with opened(encrypted_file(diary, KEY, new=True)) as events:
        events.put([report(1), report(2)])
        files = {path.suffix: path.read_bytes() for path in diary.parent.iterdir()}

    everything = b"".join(files.values())
    assert set(files) == {".db", ".db-wal", ".db-shm"}
    assert CANARY.encode() not in everything
    assert b"pain-reported" not in everything
    assert EPISODE.hex.encode() not in everything
    assert b"stored_events" not in everything
    assert b"SQLite format 3" not in everything


def test_closing_leaves_one_file(diary: Path) -> None:
    written(diary)

    assert [path.name for path in diary.parent.iterdir()] == ["diary.db"]


@posix_only
def test_files_belong_to_their_owner_alone_whatever_the_umask(diary: Path) -> None:
    before = os.umask(0)
    try:
        with opened(encrypted_file(diary, KEY, new=True)) as events:
            lay(diary, known())
            events.put([report(1)])
            modes = {path.stat().st_mode & 0o777 for path in diary.parent.iterdir()}
    finally:
        os.umask(before)

    assert modes == {0o600}
    assert diary.parent.stat().st_mode & 0o777 == 0o700


def test_every_connection_is_careful(diary: Path) -> None:
    factory = encrypted_file(diary, KEY, new=True).factory(Environment("Test"))
    assert isinstance(factory, sqlcipher.KeyedFactory)

    with factory.datastore.transaction(commit=False) as cursor:
        found = {name: setting(cursor, name) for name in CAREFUL_SETTINGS}

    factory.close()
    assert found == CAREFUL_SETTINGS


CAREFUL_SETTINGS = {
    "synchronous": 2,
    "fullfsync": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
    "journal_mode": "wal",
    "application_id": diary_file.MARK,
    "user_version": diary_file.FORMAT,
}


def setting(cursor: Any, name: str) -> object:
    cursor.execute(f"PRAGMA {name}")
    return cursor.fetchone()[0]


def test_the_key_stands_in_no_setting_and_no_text(diary: Path) -> None:
    store = encrypted_file(diary, KEY, new=True)
    factory = store.factory(Environment("Test"))

    seen = f"{store!r} {factory.env!r}"

    factory.close()
    assert KEY.hex() not in seen
    assert repr(KEY) not in seen


def test_the_environment_of_the_process_decides_nothing(
    diary: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SQLITE_DBNAME", str(home / "elsewhere.db"))
    monkeypatch.setenv("TEST_SQLITE_DBNAME", str(home / "elsewhere.db"))
    monkeypatch.setenv("PERSISTENCE_MODULE", "this")

    written(diary)

    assert not (home / "elsewhere.db").exists()
    assert "this" not in sys.modules


def test_a_path_is_never_taken_for_options(home: Path) -> None:
    diary = home / "a?mode=memory #1 %41 :memory:.db"

    written(diary)

    with opened(encrypted_file(diary, KEY)) as events:
        assert len(list(events.get(EPISODE))) == 3


STORES: list[Callable[[Path], Store]] = [
    lambda diary: encrypted_file(diary, KEY, new=True),
    lambda _: memory(),
]


@pytest.mark.parametrize("made", STORES, ids=["encrypted", "memory"])
def test_two_facts_in_one_place_are_a_conflict(made: Callable[[Path], Store], diary: Path) -> None:
    with opened(made(diary)) as events:
        events.put([report(1)])

        with pytest.raises(IntegrityError):
            events.put([report(2), report(1)])

        assert list(events.get(EPISODE)) == [report(1)]
        events.put([report(2)])
        assert list(events.get(EPISODE)) == [report(1), report(2)]


def half_done(recorder: SQLiteApplicationRecorder) -> None:
    with recorder.datastore.transaction(commit=True) as cursor:
        row = (EPISODE.hex, 1, "pain-reported", b"{}")
        cursor.execute("INSERT INTO stored_events VALUES (?,?,?,?)", row)
        raise KeyError


def test_what_goes_wrong_halfway_leaves_nothing_of_the_first_half(diary: Path) -> None:
    with opened(encrypted_file(diary, KEY, new=True)) as events:
        assert isinstance(events.recorder, SQLiteApplicationRecorder)

        with pytest.raises(KeyError):
            half_done(events.recorder)

        assert list(events.get(EPISODE)) == []


def test_threads_take_turns(diary: Path) -> None:
    with opened(encrypted_file(diary, KEY, new=True)) as events:
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(lambda number: events.put([report(number)]), range(1, 9)))

        assert len(list(events.get(EPISODE))) == 8


def test_a_closed_store_says_so_and_may_be_closed_again(diary: Path) -> None:
    factory = encrypted_file(diary, KEY, new=True).factory(Environment("Test"))
    recorder = factory.application_recorder()
    factory.close()
    factory.close()

    with pytest.raises(ConnectionPoolClosedError):
        recorder.select_events(EPISODE)


# ------------------------------------------------------------------------------ what is refused


def test_who_still_reads_a_diary_that_was_closed_is_told(diary: Path) -> None:
    store = encrypted_file(diary, KEY, new=True)
    factory = store.factory(Environment("Test"))
    recorder = factory.application_recorder()
    factory.close()

    with pytest.raises(DiaryClosed), store.told():
        store.rows_after(recorder, 0, 10)


def no_diary(_: Path) -> None:
    """Nothing at all."""


def wrong_key(diary: Path) -> None:
    written(diary)
    lay(diary, known(OTHER_KEY))


def wrong_key_that_nothing_proves(diary: Path) -> None:
    diary.parent.mkdir()
    encrypted_file(diary, OTHER_KEY, new=True)


def truncated(diary: Path) -> None:
    written(diary, facts=200)
    lay(diary, known())
    os.truncate(diary, diary.stat().st_size // 2)


def cut_to_nothing(diary: Path) -> None:
    written(diary)
    lay(diary, known())
    os.truncate(diary, 0)


def first_page_damaged(diary: Path) -> None:
    written(diary)
    lay(diary, known())
    damage(diary, at=100)


def damage(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def plain_sqlite(diary: Path) -> None:
    diary.parent.mkdir()
    with closing(sqlite3.connect(diary)) as connection:
        connection.execute("CREATE TABLE stored_events (state)")


def text(diary: Path) -> None:
    diary.parent.mkdir()
    diary.write_text("Dear diary, " * 1000)


def newer(diary: Path) -> None:
    inside(diary, f"PRAGMA user_version={diary_file.FORMAT + 1}")


def of_another_app(diary: Path) -> None:
    inside(diary, "PRAGMA application_id=7")


def with_a_trigger(diary: Path) -> None:
    inside(
        diary,
        "CREATE TRIGGER t AFTER INSERT ON stored_events BEGIN DELETE FROM stored_events; END",
    )


def with_a_view(diary: Path) -> None:
    inside(diary, "CREATE VIEW v AS SELECT * FROM stored_events")


def inside(diary: Path, statement: str) -> None:
    """A statement that somebody who has the key put through by other means."""
    written(diary)
    lay(diary, known())
    with closing(sqlcipher.connect(diary, KEY)) as connection:
        connection.execute(statement)


def a_folder(diary: Path) -> None:
    diary.mkdir(parents=True)


def key_file_damaged(diary: Path) -> None:
    written(diary)
    key_file.beside(diary).write_text('{"format": 1, "key_id": "../.."}')


def key_file_newer(diary: Path) -> None:
    written(diary)
    key_file.beside(diary).write_text('{"format": 3, "whatever": true}')


def key_file_unreadable(diary: Path) -> None:
    written(diary)
    key_file.beside(diary).mkdir()


REFUSED: dict[Callable[[Path], None], type[Obstacle]] = {
    no_diary: NoDiary,
    wrong_key: WrongKey,
    wrong_key_that_nothing_proves: WrongKey,
    truncated: DamagedDiary,
    cut_to_nothing: DamagedDiary,
    first_page_damaged: DamagedDiary,
    plain_sqlite: NotADiary,
    text: NotADiary,
    newer: NewerDiary,
    of_another_app: NotADiary,
    with_a_trigger: NotADiary,
    with_a_view: NotADiary,
    a_folder: NotADiary,
    key_file_damaged: DamagedKeyFile,
    key_file_newer: NewerDiary,
    key_file_unreadable: CannotWrite,
}


@pytest.mark.parametrize(
    ("prepare", "obstacle"), REFUSED.items(), ids=[prepare.__name__ for prepare in REFUSED]
)
def test_what_is_refused_is_named_and_left_as_it_was(
    prepare: Callable[[Path], None], obstacle: type[Obstacle], diary: Path
) -> None:
    prepare(diary)
    before = hashes(diary.parent)

    with pytest.raises(obstacle) as refused:
        encrypted_file(diary, KEY)

    assert hashes(diary.parent) == before
    assert type(refused.value) is obstacle
    assert "diary.db" in str(refused.value)
    assert str(diary.parent) not in str(refused.value)


@posix_only
def test_a_link_is_not_followed(diary: Path) -> None:
    written(diary.with_name("real.db"))
    diary.symlink_to("real.db")

    with pytest.raises(NotADiary):
        encrypted_file(diary, KEY)
    with pytest.raises(DiaryExists):
        encrypted_file(diary, KEY, new=True)


def test_a_key_of_another_length_is_wrong(diary: Path) -> None:
    with pytest.raises(WrongKey):
        encrypted_file(diary, b"short", new=True)

    assert not diary.exists()


def test_a_new_diary_never_takes_the_place_of_an_old_one(diary: Path) -> None:
    written(diary)
    before = hashes(diary.parent)

    with pytest.raises(DiaryExists):
        encrypted_file(diary, KEY, new=True)

    assert hashes(diary.parent) == before


def test_a_new_diary_never_takes_the_place_of_what_is_left_of_one(diary: Path) -> None:
    diary.parent.mkdir()
    diary.with_name("diary.db-wal").write_bytes(b"entries that were not yet in the diary")

    with pytest.raises(DiaryExists):
        encrypted_file(diary, KEY, new=True)


def test_a_new_diary_fits_the_key_file_that_is_there(diary: Path) -> None:
    diary.parent.mkdir()
    lay(diary, known(OTHER_KEY))

    with pytest.raises(WrongKey):
        encrypted_file(diary, KEY, new=True)

    assert not diary.exists()


def test_a_folder_that_is_a_file_is_refused(home: Path) -> None:
    (home / "file").write_text("no folder")

    with pytest.raises(FolderReadOnly):
        encrypted_file(home / "file" / "diary.db", KEY, new=True)


def test_an_engine_without_a_cipher_or_with_an_old_fault_is_refused(diary: Path) -> None:
    with closing(sqlite3.connect(":memory:")) as plain, pytest.raises(UnsafeEngine):
        sqlcipher.refuse_unsafe_engine(plain, diary)


def test_a_diary_that_cannot_be_set_up_is_not_left_half_made(
    diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlcipher, "SAFE_SINCE", (99,))

    with pytest.raises(UnsafeEngine):
        encrypted_file(diary, KEY, new=True)

    assert not hashes(diary.parent)


def test_a_file_that_does_not_reach_the_disk_is_not_left_behind(
    diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(DiskFull):
        encrypted_file(diary, KEY, new=True)

    assert not hashes(diary.parent)


def test_a_wrong_key_opens_no_connection(diary: Path) -> None:
    written(diary)
    factory = sqlcipher.KeyedFactory(Environment("Test"), diary, OTHER_KEY)

    with pytest.raises(DatabaseError):
        factory.application_recorder()

    factory.close()


def test_a_connection_that_is_lent_is_not_waited_for_without_end(diary: Path) -> None:
    encrypted_file(diary, KEY, new=True)
    pool = sqlcipher.KeyedPool(diary, KEY)
    lent = pool.get_connection()

    with pytest.raises(ConnectionUnavailableError):
        pool.get_connection(timeout=0)

    pool.put_connection(lent)
    assert pool.get_connection(timeout=0) is lent
    pool.put_connection(lent)
    pool.close()


def test_a_diary_that_another_program_holds_is_in_use(diary: Path) -> None:
    written(diary)
    with closing(sqlcipher.connect(diary, KEY)) as other:
        other.execute("BEGIN IMMEDIATE")

        with (
            pytest.raises(DiaryInUse),
            told(diary),
            opened(encrypted_file(diary, KEY)) as events,
        ):
            events.put([report(4)])


# -------------------------------------------------------------------- what somebody put in there


@pytest.mark.parametrize("topic", ["this", "this:s", "os:system", "tests.facts:opened", ""])
def test_a_crafted_topic_is_refused_and_nothing_is_imported(topic: str, diary: Path) -> None:
    written(diary)
    with closing(sqlcipher.connect(diary, KEY)) as connection:
        row = (EPISODE.hex, 4, topic, b'{"v":1,"originator_topic":"this:s"}')
        connection.execute("INSERT INTO stored_events VALUES (?,?,?,?)", row)
    loaded = set(sys.modules)

    with opened(encrypted_file(diary, KEY)) as events, pytest.raises(UnknownFact):
        list(events.get(EPISODE))

    assert set(sys.modules) == loaded


def test_a_fact_in_the_row_of_another_is_refused() -> None:
    row = FactMapper().to_stored_event(report(1))
    moved = StoredEvent(UUID(int=9), row.originator_version, row.topic, row.state)
    later = StoredEvent(row.originator_id, 7, row.topic, row.state)

    with pytest.raises(DamagedFact):
        FactMapper().to_domain_event(moved)
    with pytest.raises(DamagedFact):
        FactMapper().to_domain_event(later)


class Summary:
    TOPIC = "summary"

    def __init__(self, originator_id: UUID, originator_version: int) -> None:
        self.originator_id = originator_id
        self.originator_version = originator_version


def summary(row: StoredEvent) -> DomainEventProtocol[UUID]:
    assert isinstance(row.originator_id, UUID)
    return Summary(row.originator_id, row.originator_version)


def test_what_is_no_fact_is_kept_once_it_is_named() -> None:
    mapper = FactMapper({"summary": Codec(lambda _: b"brief", summary)})

    row = mapper.to_stored_event(Summary(EPISODE, 5))

    assert (row.topic, row.state) == ("summary", b"brief")
    assert isinstance(mapper.to_domain_event(row), Summary)
    with pytest.raises(UnknownFact):
        FactMapper().to_stored_event(Summary(EPISODE, 5))


# ------------------------------------------------------------------------------- what goes wrong


def test_a_sound_diary_has_no_faults(diary: Path) -> None:
    written(diary, facts=100)

    assert encrypted_file(diary, KEY).faults() == ()


def test_one_flipped_bit_is_a_fault(diary: Path) -> None:
    written(diary, facts=100)
    damage(diary, at=diary_file.PAGE * 4 + 1000)

    assert encrypted_file(diary, KEY).faults() != ()


def test_damage_met_while_reading_is_told_as_damage(diary: Path) -> None:
    written(diary, facts=200)
    damage(diary, at=diary.stat().st_size - 1000)

    with (
        pytest.raises(DamagedDiary),
        told(diary),
        opened(encrypted_file(diary, KEY)) as events,
    ):
        list(events.get(EPISODE))


CRASH = """
import os, sys
from pathlib import Path
from tests.domain.test_store import *

with opened(encrypted_file(Path(sys.argv[1]), KEY, new=True)) as events:
    events.put([report(1), report(2)])
    os._exit(9)
"""


def crashed(diary: Path) -> None:
    code = subprocess.run([sys.executable, "-c", CRASH, str(diary)], check=False).returncode
    assert code == 9
    assert diary.with_name("diary.db-wal").stat().st_size > 0


def test_a_newer_diary_keeps_the_traces_of_a_crash(diary: Path) -> None:
    crashed(diary)
    parts = (diary, diary.with_name("diary.db-wal"))
    with closing(sqlcipher.connect(diary, KEY)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM stored_events").fetchall()
        with closing(sqlcipher.connect(diary, KEY)) as one:
            one.execute("PRAGMA user_version=2")
        before = [part.read_bytes() for part in parts]

        with pytest.raises(NewerDiary):
            encrypted_file(diary, KEY)

        assert [part.read_bytes() for part in parts] == before


def test_what_was_saved_before_a_crash_is_there_after_it(diary: Path) -> None:
    crashed(diary)

    with opened(encrypted_file(diary, KEY)) as events:
        assert list(events.get(EPISODE)) == [report(1), report(2)]


KEY_FILES: list[Callable[[Path], None]] = [
    lambda diary: lay(diary, known()),
    lambda diary: lay(diary, known(OTHER_KEY)),
    lambda _: None,
]


@pytest.mark.parametrize("beside", KEY_FILES, ids=["right", "wrong", "none"])
def test_a_wrong_key_leaves_the_traces_of_a_crash_alone(
    beside: Callable[[Path], None], diary: Path
) -> None:
    crashed(diary)
    beside(diary)
    before = hashes(diary.parent)

    with pytest.raises((WrongKey, DamagedDiary)):
        encrypted_file(diary, OTHER_KEY)

    after = hashes(diary.parent)
    assert after[str(diary)] == before[str(diary)]
    assert after[f"{diary}-wal"] == before[f"{diary}-wal"]


FILL = """
import json, resource, sys
from pathlib import Path
from tests.domain.test_store import *

diary = Path(sys.argv[1])
with opened(encrypted_file(diary, KEY, new=True)) as events:
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
    saved = 0
    try:
        with told(diary):
            for saved in range(10_000):
                events.put([report(saved + 1)])
    except DiskFull:
        while_full = len(list(events.get(EPISODE)))
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    events.put([report(saved + 1)])
    print(json.dumps([saved, while_full, len(list(events.get(EPISODE)))]))
"""


@posix_only
def test_a_full_disk_loses_nothing_and_lets_go_on_when_there_is_room(diary: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FILL, str(diary)], check=True, capture_output=True, text=True
    )

    saved, while_full, in_the_end = json.loads(done.stdout)

    assert saved > 10
    assert while_full == saved
    assert in_the_end == saved + 1
    assert encrypted_file(diary, KEY).faults() == ()


AS_SOMEBODY_ELSE = """
import os, sys
from pathlib import Path
from tests.domain.test_store import *

diary = Path(sys.argv[1])
if os.getuid() == 0:
    os.setuid(65534)
try:
    encrypted_file(diary, KEY)
except Obstacle as obstacle:
    print(type(obstacle).__name__, end="")
"""


def without_rights(diary: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", AS_SOMEBODY_ELSE, str(diary)],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


@pytest.fixture
def of_somebody_else(home: Path, diary: Path) -> Path:
    """A diary of the user without any rights, as root may write everywhere."""
    written(diary)
    user = os.getuid() or 65534
    for path in (home, diary.parent, diary):
        os.chown(path, user, -1)
    return diary


@posix_only
def test_a_folder_that_may_not_be_written_is_refused(of_somebody_else: Path) -> None:
    before = hashes(of_somebody_else.parent)
    of_somebody_else.parent.chmod(0o500)

    told_by = without_rights(of_somebody_else)

    of_somebody_else.parent.chmod(0o700)
    assert told_by == FolderReadOnly.__name__
    assert hashes(of_somebody_else.parent) == before


@posix_only
def test_a_file_that_may_not_be_written_is_refused(of_somebody_else: Path) -> None:
    before = hashes(of_somebody_else.parent)
    of_somebody_else.chmod(0o400)

    told_by = without_rights(of_somebody_else)

    assert told_by == CannotWrite.__name__
    assert hashes(of_somebody_else.parent) == before


def test_an_error_that_no_sqlite_error_caused_is_a_wait_in_vain(diary: Path) -> None:
    with pytest.raises(DiaryInUse), told(diary):
        raise OperationalError("Timed out")


def test_disk_full_is_told_from_disk_errors(diary: Path) -> None:
    problem = sqlite3.OperationalError("disk I/O error")
    problem.sqlite_errorcode = sqlite3.SQLITE_IOERR_WRITE

    with pytest.raises(DiskFull), told(diary):
        raise OperationalError from problem
