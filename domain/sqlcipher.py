"""SQLCipher under the library's SQLite module: keyed connections, errors by the library's names."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from uuid import UUID

from eventsourcing import persistence
from eventsourcing.sqlite import (
    SQLiteApplicationRecorder,
    SQLiteConnection,
    SQLiteConnectionPool,
    SQLiteCursor,
    SQLiteDatastore,
    SQLiteFactory,
)
from eventsourcing.utils import Environment
from sqlcipher3 import dbapi2 as sqlcipher
from typing_extensions import override

from domain.obstacles import (
    CannotWrite,
    DamagedDiary,
    DiaryClosed,
    DiaryInUse,
    DiskFull,
    FolderReadOnly,
    Obstacle,
    UnsafeEngine,
)

SAFE_SINCE = (3, 51, 3)
"""Older versions of SQLite can damage a file in WAL mode when two connections write at once."""

LOCK_SECONDS = 1
"""How long another program's lock is waited for; the window stands still meanwhile."""

KEY_BYTES = 32

READ = "mode=ro&immutable=1"
"""How a file is opened that nobody writes, so that nothing comes to lie beside it either."""

NAME = "diary"
"""What the library is told instead of the path, in whose letters it would look for options."""

CAREFUL = (
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",  # on macOS a plain fsync leaves data in the disk's own cache
    "PRAGMA checkpoint_fullfsync=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA temp_store=MEMORY",
)

_ERRORS: dict[type[Exception], type[persistence.PersistenceError]] = {
    sqlcipher.InterfaceError: persistence.InterfaceError,
    sqlcipher.DataError: persistence.DataError,
    sqlcipher.OperationalError: persistence.OperationalError,
    sqlcipher.IntegrityError: persistence.IntegrityError,
    sqlcipher.InternalError: persistence.InternalError,
    sqlcipher.ProgrammingError: persistence.ProgrammingError,
    sqlcipher.NotSupportedError: persistence.NotSupportedError,
    sqlcipher.DatabaseError: persistence.DatabaseError,
}


_OBSTACLES: dict[int, type[Obstacle]] = {
    sqlite3.SQLITE_BUSY: DiaryInUse,
    sqlite3.SQLITE_LOCKED: DiaryInUse,
    sqlite3.SQLITE_CONSTRAINT: DiaryInUse,  # somebody else's fact took the next place first
    sqlite3.SQLITE_READONLY: CannotWrite,
    sqlite3.SQLITE_PERM: CannotWrite,
    sqlite3.SQLITE_CANTOPEN: FolderReadOnly,
    sqlite3.SQLITE_IOERR: DiskFull,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_CORRUPT: DamagedDiary,
    sqlite3.SQLITE_NOTADB: DamagedDiary,
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """What a store could not do, as an Obstacle with its sentence for the person."""
    try:
        yield
    except persistence.ConnectionPoolClosedError as problem:
        raise DiaryClosed(path) from problem
    except sqlcipher.Error as problem:
        raise _obstacle(problem, path) from problem
    except persistence.PersistenceError as problem:
        raise _obstacle(problem.__cause__, path) from problem


def _obstacle(problem: BaseException | None, path: Path) -> Obstacle:
    code = getattr(problem, "sqlite_errorcode", sqlite3.SQLITE_BUSY)  # none: it waited in vain
    return _OBSTACLES.get(code & 0xFF, DamagedDiary)(path)


def _translated(problem: Exception) -> persistence.PersistenceError:
    return _ERRORS.get(type(problem), persistence.PersistenceError)(str(problem))


def connect(path: Path, key: bytes, *, options: str = "mode=rw") -> sqlite3.Connection:
    """A keyed connection to a file that exists; it makes none, and has not yet read any page."""
    connection: sqlite3.Connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?{options}",
        uri=True,
        check_same_thread=False,
        isolation_level=None,
        timeout=LOCK_SECONDS,
    )
    with _shut_on_error(connection):
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        refuse_unsafe_engine(connection, path)
        for pragma in CAREFUL:
            connection.execute(pragma)
    return connection


@contextmanager
def _shut_on_error(connection: sqlite3.Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise


def refuse_unsafe_engine(connection: sqlite3.Connection, path: Path) -> None:
    """Without a cipher, what should be sealed would be written in clear and nothing would tell."""
    cipher = connection.execute("PRAGMA cipher_version").fetchone()
    (version,) = connection.execute("SELECT sqlite_version()").fetchone()
    if not cipher or not cipher[0] or tuple(map(int, version.split("."))) < SAFE_SINCE:
        raise UnsafeEngine(path)


def versions() -> tuple[str, str]:
    """Of SQLite and of SQLCipher, as they are here."""
    connection = sqlcipher.connect(":memory:")
    try:
        (cipher,) = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return sqlcipher.sqlite_version, cipher


class KeyedConnection(SQLiteConnection):
    """A connection whose errors are the library's."""

    @contextmanager
    @override
    def transaction(self, *, commit: bool) -> Iterator[SQLiteCursor]:
        raw = self._sqlite_conn.cursor()
        try:
            raw.execute("BEGIN IMMEDIATE" if commit else "BEGIN")
            yield SQLiteCursor(raw)
            raw.execute("COMMIT" if commit else "ROLLBACK")
        except sqlcipher.Error as problem:
            self._give_up()
            raise _translated(problem) from problem
        except BaseException:
            self._give_up()
            raise
        finally:
            raw.close()

    def _give_up(self) -> None:
        with suppress(sqlcipher.Error):
            self.rollback()


class KeyedPool(SQLiteConnectionPool):
    """One connection to one encrypted file, lent to one thread at a time.

    SQLite loses least when nobody else writes or checkpoints; a lock is also the cheapest pool.
    """

    def __init__(self, path: Path, key: bytes, *, to_write: bool = True) -> None:
        super().__init__(db_name=NAME, lock_timeout=LOCK_SECONDS)
        self._path = path
        self._key = key
        self._to_write = to_write
        self._turn = Lock()
        self._only: SQLiteConnection | None = None

    @override
    def get_connection(
        self, timeout: float | None = None, *, is_writer: bool | None = None
    ) -> SQLiteConnection:
        if not self._turn.acquire(timeout=self.pool_timeout if timeout is None else timeout):
            raise persistence.ConnectionUnavailableError
        try:
            return self._opened()
        except BaseException:
            self._turn.release()
            raise

    def _opened(self) -> SQLiteConnection:
        if self._closed:
            raise persistence.ConnectionPoolClosedError
        if self._only is None:
            self._only = self._create_connection()
        return self._only

    @override
    def put_connection(self, conn: SQLiteConnection) -> None:
        self._turn.release()

    @override
    def close(self) -> None:
        """Once whoever has the connection has given it back."""
        with self._turn:
            self._closed = True
            if self._only is not None:
                self._only.close()
                self._only = None

    @override
    def _create_connection(self) -> SQLiteConnection:
        options = "mode=rw" if self._to_write else READ
        try:
            connection = connect(self._path, self._key, options=options)
            with _shut_on_error(connection):
                if self._to_write:
                    connection.execute("PRAGMA journal_mode=WAL")
        except sqlcipher.Error as problem:
            raise _translated(problem) from problem
        connection.row_factory = sqlcipher.Row
        return KeyedConnection(connection, max_age=None)


class KeyedDatastore(SQLiteDatastore):
    """The library's datastore over the one keyed connection."""

    def __init__(self, path: Path, key: bytes, *, to_write: bool = True) -> None:
        super().__init__(NAME)
        self.pool = KeyedPool(path, key, to_write=to_write)

    @contextmanager
    @override
    def transaction(self, *, commit: bool) -> Iterator[SQLiteCursor]:
        connection = self.pool.get_connection()
        try:
            with connection.transaction(commit=commit) as cursor:
                yield cursor
        finally:
            self.pool.put_connection(connection)


class KeyedRecorder(SQLiteApplicationRecorder):
    """The library's recorder, which also gives rows as they are: to make more of each is dear."""

    def rows_after(self, position: int, limit: int) -> list[tuple[int, str, bytes]]:
        """At most so many rows after a position: position, name and bytes of each."""
        with self.datastore.transaction(commit=False) as cursor:
            cursor.execute(
                f"SELECT rowid, topic, state FROM {self.events_table_name}"  # noqa: S608 our own name
                " WHERE rowid>? ORDER BY rowid LIMIT ?",
                (position, limit),
            )
            return [(row[0], row[1], row[2]) for row in cursor.fetchall()]

    def lay(self, kept: int, last: int, rows: Sequence[persistence.StoredEvent]) -> None:
        """Put rows in place of those after a position, as `Store.lay` says."""
        table = self.events_table_name
        with self.datastore.transaction(commit=True) as cursor:
            if (self._max_notification_id(cursor) or 0) != last:
                raise persistence.IntegrityError  # somebody wrote meanwhile
            cursor.execute(f"DELETE FROM {table} WHERE rowid>?", (kept,))  # noqa: S608 our own name
            cursor.executemany(
                f"INSERT INTO {table} (rowid, originator_id, originator_version, topic, state)"  # noqa: S608
                " VALUES (?, ?, ?, ?, ?)",
                (
                    (place, _hex(row.originator_id), row.originator_version, row.topic, row.state)
                    for place, row in enumerate(rows, last + 1)
                ),
            )
            cursor.execute("DROP TABLE IF EXISTS checkpoint")


def _hex(originator: UUID | str) -> str:
    return originator.hex if isinstance(originator, UUID) else originator


class KeyedFactory(SQLiteFactory):
    """The library's factory; the key is handed to it and never stands among its settings."""

    application_recorder_class = KeyedRecorder

    def __init__(
        self, environment: Environment, path: Path, key: bytes, *, to_write: bool = True
    ) -> None:
        super().__init__(Environment(environment.name, {**environment, self.SQLITE_DBNAME: NAME}))
        self.datastore = KeyedDatastore(path, key, to_write=to_write)


class KeyedCheckpoints:
    """One row in the same file, sealed like the facts."""

    def __init__(self, datastore: SQLiteDatastore) -> None:
        self._datastore = datastore

    def read(self) -> bytes | None:
        with self._datastore.transaction(commit=False) as cursor:
            cursor.execute("SELECT 1 FROM sqlite_schema WHERE name='checkpoint'")
            if cursor.fetchone() is None:
                return None
            cursor.execute("SELECT state FROM checkpoint")
            row = cursor.fetchone()
        return None if row is None else bytes(row["state"])

    def write(self, data: bytes) -> None:
        with self._datastore.transaction(commit=True) as cursor:
            cursor.execute("CREATE TABLE IF NOT EXISTS checkpoint (state BLOB)")
            cursor.execute("DELETE FROM checkpoint")
            cursor.execute("INSERT INTO checkpoint VALUES (?)", (data,))
