"""What a packaged Unbend tries on a new computer, also where a keychain or a disk is at fault."""

from collections.abc import Iterator

import pytest
from typing_extensions import override

from desktop import self_test
from desktop.self_test import Answer
from domain.backups import Backups
from domain.obstacles import DiskFull
from tests.faults.keychains import KEPT, only
from tests.keychains import Hanging, Honest, Locked, Truncating
from tests.secret_service import SecretService, leaves_sockets_open, needs_secret_service


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    KEPT.clear()
    yield
    KEPT.clear()


class Forgetful(Honest):
    """Keeps what it is tried with, and nothing else."""

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        if "probe" in service:
            super().set_password(service, username, password)


def tried(name: str) -> Answer:
    answer = Answer()
    answer.attempt(name, getattr(self_test, f"_{name}"))
    return answer


def test_a_keychain_keeps_the_key_of_a_diary_and_nothing_is_left_in_it() -> None:
    with only(Honest):
        answer = tried("keychain")

    assert answer.checks["keychain"].endswith("Keyring")
    assert answer.is_ok
    assert KEPT == {}


@needs_secret_service
@leaves_sockets_open
def test_a_real_keychain_does(desk: SecretService) -> None:
    desk.sign_in()

    assert tried("keychain").checks == {"keychain": "keyring.backends.SecretService.Keyring"}


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (Truncating, "none, a passphrase is asked for"),
        (Locked, "none answers (locked), a passphrase is asked for"),
        (Hanging, "none answers (slow), a passphrase is asked for"),
    ],
)
def test_a_keychain_that_is_not_trusted_is_no_fault(kind: type[Honest], told: str) -> None:
    Hanging.answered.clear()
    with only(kind):
        answer = tried("keychain")
    Hanging.answered.set()

    assert (answer.checks["keychain"], answer.is_ok) == (told, True)


def test_a_keychain_that_loses_a_key_after_all_is_a_fault() -> None:
    with only(Forgetful):
        answer = tried("keychain")

    assert answer.failed == ["keychain"]


def test_a_backup_comes_back_by_a_recovery_code() -> None:
    assert tried("backup").checks == {"backup": "made, and 2 facts brought back by a recovery code"}


def test_a_backup_that_cannot_be_made_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(backups: Backups, *_: object) -> None:
        raise DiskFull(backups.diary)

    monkeypatch.setattr(Backups, "make", full)

    assert tried("backup").checks["backup"].startswith("failed: DiskFull: The disk is full")
