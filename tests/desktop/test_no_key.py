"""Why a diary does not open: each trouble is told as what it is, and no file is touched by it."""

import hashlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeAlias

import pytest

from desktop import key_changes, opening, recovery_code, vault
from desktop.no_key import CodeNeeded, KeyFileMissing, KeyMissing, WrongCode
from desktop.recovery_code import MistypedCode
from domain import diary_file, key_file, sqlcipher
from domain.obstacles import (
    DamagedDiary,
    DamagedKeyFile,
    NewerDiary,
    NotADiary,
    Obstacle,
    WrongKey,
)
from domain.store import encrypted_file
from domain.values import Side
from tests.facts import ZONE, Clock, date_of
from tests.secret_service import SecretService, leaves_sockets_open, needs_secret_service

CODE, OTHER_CODE = (recovery_code.make() for _ in range(2))

pytestmark = [needs_secret_service, leaves_sockets_open]


class Kept:
    """A diary with its key in a real keychain, and what may happen to either."""

    def __init__(self, path: Path, desk: SecretService) -> None:
        self.path, self.desk = path, desk
        desk.sign_in()
        keychain = vault.find_keychain(path)
        assert keychain is not None
        self.keychain = keychain
        self.key = vault.new_key(path, keychain=keychain)
        store = encrypted_file(path, self.key, new=True)
        with closing(opening.open_store(store, clock=Clock(), zone=lambda: ZONE)) as application:
            application.open_episode(side=Side.LEFT, onset=date_of(1))

    @property
    def key_id(self) -> str:
        known = key_file.read(self.path)
        assert known is not None
        return known.key_id

    def hashes(self) -> dict[str, str]:
        return {
            path.name: hashlib.sha256(path.read_bytes()).hexdigest()
            for path in self.path.parent.iterdir()
        }

    def open(self) -> None:
        opening.open_diary(self.path, None, new=False, clock=Clock(), zone=lambda: ZONE).close()

    def open_by(self, code: str) -> None:
        encrypted_file(self.path, vault.open_key(self.path, code=code))


@pytest.fixture
def kept(home: Path, desk: SecretService) -> Kept:
    return Kept(home / "Unbend" / "mine.diary", desk)


def wiped(kept: Kept) -> None:
    kept.desk.wipe()


def wiped_with_a_code(kept: Kept) -> None:
    key_changes.add_code(kept.path, kept.key, CODE)
    kept.desk.wipe()


def another_key(kept: Kept) -> None:
    kept.keychain.write(kept.key_id, bytes(32))


def damaged(kept: Kept) -> None:
    data = bytearray(kept.path.read_bytes())
    data[1000] ^= 1
    kept.path.write_bytes(data)


def cut_short(kept: Kept) -> None:
    kept.path.write_bytes(kept.path.read_bytes()[:3000])


def newer(kept: Kept) -> None:
    with closing(sqlcipher.connect(kept.path, kept.key)) as connection:
        connection.execute(f"PRAGMA user_version={diary_file.FORMAT + 1}")


def newer_key_file(kept: Kept) -> None:
    key_file.beside(kept.path).write_text(f'{{"format": {key_file.FORMAT + 1}}}')


def damaged_key_file(kept: Kept) -> None:
    key_file.beside(kept.path).write_bytes(key_file.beside(kept.path).read_bytes()[:-40])


def no_key_file(kept: Kept) -> None:
    key_file.beside(kept.path).unlink()


def another_file(kept: Kept) -> None:
    kept.path.write_text("Dear diary, today it rained.")


Trouble: TypeAlias = Callable[[Kept], None]

TROUBLES: list[tuple[Trouble, type[Obstacle]]] = [
    (wiped, KeyMissing),
    (wiped_with_a_code, CodeNeeded),
    (another_key, WrongKey),
    (damaged, DamagedDiary),
    (cut_short, DamagedDiary),
    (newer, NewerDiary),
    (newer_key_file, NewerDiary),
    (damaged_key_file, DamagedKeyFile),
    (no_key_file, KeyFileMissing),
    (another_file, NotADiary),
]


@pytest.mark.parametrize(("trouble", "obstacle"), TROUBLES)
def test_each_trouble_is_told_as_what_it_is_and_changes_nothing(
    trouble: Trouble, obstacle: type[Obstacle], kept: Kept
) -> None:
    trouble(kept)
    before = kept.hashes()

    with pytest.raises(Obstacle) as told:
        kept.open()

    assert type(told.value) is obstacle
    assert kept.hashes() == before


def test_each_has_a_sentence_of_its_own() -> None:
    kinds = {obstacle for _, obstacle in TROUBLES} | {MistypedCode, WrongCode}

    assert len({kind.SENTENCE.pattern for kind in kinds}) == len(kinds) == 10


@pytest.mark.parametrize(
    ("typed", "obstacle"),
    [(CODE[1:], MistypedCode), (OTHER_CODE, WrongCode)],
    ids=["slip", "other"],
)
def test_a_code_that_does_not_open_is_told_as_what_it_is(
    typed: str, obstacle: type[Obstacle], kept: Kept
) -> None:
    wiped_with_a_code(kept)
    before = kept.hashes()

    with pytest.raises(Obstacle) as told:
        kept.open_by(typed)

    assert type(told.value) is obstacle
    assert kept.hashes() == before
    kept.open_by(CODE)


@pytest.mark.parametrize("trouble", [damaged, newer])
def test_the_code_does_not_hide_another_trouble(trouble: Trouble, kept: Kept) -> None:
    wiped_with_a_code(kept)
    trouble(kept)

    with pytest.raises((DamagedDiary, NewerDiary)):
        kept.open_by(CODE)
