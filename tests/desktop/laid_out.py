"""A diary with everything that Unbend lays around it: backups, a witness, a session broken off."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from desktop import interrupted, opening, vault, witness
from desktop.keychain import Keychain
from domain import backup_shelf, diary_copy, high_water, key_file
from domain.application import Unbend
from domain.backups import Backups
from domain.obstacles import Obstacle
from domain.store import encrypted_file, read_only_file
from domain.values import Side
from domain.wishes import Pain
from tests.facts import ZONE, Clock, date_of, day

NOW = datetime(2026, 11, 23, 9, 20, tzinfo=UTC)
SECRET, OTHER = "what-nobody-is-to-read", "what-may-be-read"


@dataclass
class LaidOut:
    """A diary that was used for some days."""

    path: Path
    key: bytes
    entry: UUID

    @property
    def folder(self) -> Path:
        return backup_shelf.folder_of(self.path)

    @property
    def backups(self) -> Backups:
        return Backups(self.path, self.folder)

    @property
    def key_id(self) -> str:
        known = key_file.read(self.path)
        assert known is not None
        return known.key_id

    def names(self) -> set[str]:
        """Every file below the folder of the diary."""
        found = (path for path in self.path.parent.rglob("*") if path.is_file())
        return {str(path.relative_to(self.path.parent)) for path in found}

    def files(self) -> dict[str, bytes]:
        return {name: (self.path.parent / name).read_bytes() for name in self.names()}

    def notes(self, key: bytes) -> list[str]:
        with closing(self.opened(key)) as app:
            return [note for _, fact in app.events_after(0) if (note := getattr(fact, "note", ""))]

    def opened(self, key: bytes) -> Unbend:
        return reading(encrypted_file(self.path, key))


def reading(store: object, clock: Clock | None = None) -> Unbend:
    return opening.open_store(store, clock=clock or Clock(day(9)), zone=lambda: ZONE)  # type: ignore[arg-type]


def lay_out(
    path: Path,
    *,
    keychain: Keychain | None = None,
    passphrase: str | None = None,
    code: str | None = None,
) -> LaidOut:
    """A diary with two notes, three backups, what was seen of it, and a session broken off."""
    clock = Clock(day(1, 9))
    key = vault.new_key(path, keychain=keychain, passphrase=passphrase, code=code)
    with closing(reading(encrypted_file(path, key, new=True), clock)) as app:
        app.open_episode(side=Side.LEFT, onset=date_of(1))
        clock.pass_by(hours=1)
        (fact, *_) = app.report_pain(Pain(leg=7, back=2, note=SECRET))
        clock.pass_by(hours=1)
        app.correct_entry(fact.id, {"note": f"more of {SECRET}", "leg": 6})
        app.report_pain(Pain(leg=3, back=2, note=OTHER))
        seen = high_water.measured(app.stored_after)
    assert seen is not None
    witness.note(path, key, seen)
    made = LaidOut(path, key, fact.id)
    for number in range(3):
        made.backups.make(key, NOW - timedelta(days=3 - number))
    interrupted.Beside(path, key).path.with_suffix(".session.unread").write_bytes(b"of long ago")
    return made


def everything_under(folder: Path, keys: list[bytes]) -> Iterator[bytes]:
    """Every file as it lies, and once more as it reads under each key that opens it."""
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.read_bytes()
            yield from opened_by(path, keys)


def opened_by(path: Path, keys: list[bytes]) -> Iterator[bytes]:
    for key in keys:
        try:
            diary_copy.check(path, key)
        except Obstacle:
            continue
        with closing(reading(read_only_file(path, key))) as app:
            yield from (data for _, _, data in app.stored_after(0))
