"""At the door with keychains that are slow, locked, lying, gone or emptied: nothing freezes.

The window's pulse is felt meanwhile, and no diary is begun whose key was not proven.
"""

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import ClassVar

import pytest
from keyring.backend import KeyringBackend
from typing_extensions import override

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import keychain, recovery_code, vault
from domain import diary_file, key_file
from domain.obstacles import DiskFull
from tests.desktop.behind import SLOW, Door, key_in_keychain, lived
from tests.driver import Person
from tests.keychains import (
    Confusing,
    Dropping,
    Hanging,
    Honest,
    Locked,
    Raw,
    Remembering,
    Truncating,
)
from tests.secret_service import SecretService, leaves_sockets_open, needs_secret_service

CODE = recovery_code.make()
OPEN = "Acute stage, settling"
LONGEST = 10.0
"""Seconds for which a window may stand still on a busy computer; the keychain is silent for 30."""

BEAT_MS = 20


class Pulse(QObject):
    """Beats as long as the window's thread has time for it, and knows the longest pause."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = monotonic()
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now


class Late(Honest):
    """Answers when somebody lets it."""

    answers = threading.Event()
    of_all: ClassVar[dict[tuple[str, str], str]] = {}

    def __init__(self) -> None:
        super().__init__()
        self.kept = self.of_all

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self.answers.wait(30)
        return super().get_password(service, username)


@pytest.fixture(autouse=True)
def pulse(qapp: QApplication) -> Iterator[Pulse]:
    assert qapp
    beats = Pulse()
    yield beats
    assert beats.longest < LONGEST


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Late]]:
    monkeypatch.setattr(keychain, "_allowed", lambda: (Late,))
    monkeypatch.setattr(Late, "answers", threading.Event())
    monkeypatch.setattr(Late, "of_all", {})
    yield Late
    Late.answers.set()


@pytest.fixture
def diary(home: Path) -> Path:
    return home / "data" / "unbend" / "unbend.diary"


@pytest.fixture
def door(qtbot: QtBot, diary: Path) -> Iterator[Door]:
    made = Door(qtbot, diary)
    yield made
    made.end()


def files(diary: Path) -> dict[str, str]:
    """All files of the diary, by what is in them."""
    if not diary.parent.is_dir():
        return {}
    found = [each for each in diary.parent.iterdir() if each.is_file() and each.suffix != ".lock"]
    return {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in sorted(found)}


def kept_by(late: type[Late], diary: Path) -> None:
    """A diary whose key is in a keychain that answers, until it does no more."""
    late.answers.set()
    lived(diary, key_in_keychain(diary, CODE))
    late.answers.clear()


def waited(door: Door) -> Person:
    """Somebody who has waited for the keychain a while."""
    person = door.begin(patience_ms=50)
    door.awaits(person, "Your computer may be asking for your password")
    return person


def threads_end(qtbot: QtBot, before: int) -> None:
    qtbot.waitUntil(lambda: threading.active_count() <= before, timeout=SLOW)


# ------------------------------------------------------------------- a diary that is there


def test_what_a_slow_keychain_may_wait_for_is_said(door: Door, late: type[Late]) -> None:
    kept_by(late, door.diary)
    person = waited(door)
    assert {"Cancel", "Use the recovery code"} <= person.buttons()

    late.answers.set()

    door.awaits(person, OPEN)


def test_the_answer_that_was_given_up_is_ignored(
    door: Door, qtbot: QtBot, late: type[Late]
) -> None:
    kept_by(late, door.diary)
    before = files(door.diary)
    threads = threading.active_count()
    person = waited(door)

    person.use("Cancel")
    late.answers.set()
    threads_end(qtbot, threads)

    assert person.sees("You did not wait for the keychain any longer.")
    assert files(door.diary) == before
    door.press(person, "Try again")
    assert person.sees(OPEN)


def test_while_a_keychain_is_waited_for_the_code_opens_the_diary(
    door: Door, qtbot: QtBot, late: type[Late]
) -> None:
    kept_by(late, door.diary)
    threads = threading.active_count()
    person = waited(door)

    person.use("Use the recovery code")
    door.answer(person, "Recovery code", CODE)
    assert person.sees("The recovery code opened the diary this time.")

    late.answers.set()
    threads_end(qtbot, threads)
    assert person.sees("The recovery code opened the diary this time.")


def test_a_keychain_that_answers_in_time_is_not_spoken_of(door: Door, late: type[Late]) -> None:
    kept_by(late, door.diary)
    late.answers.set()

    person = door.start()

    assert person.sees(OPEN)


class Emptied(Honest):
    """Another keychain of the same name: of a new system, say."""


BROKEN: list[tuple[type[KeyringBackend], str]] = [
    (Locked, "is locked. Unlock it and try again"),
    (Confusing, "does not fit unbend.diary"),
    (Emptied, "its key is not in this computer's keychain"),
]


@pytest.mark.parametrize(("kind", "words"), BROKEN)
def test_a_keychain_that_fails_is_told_and_nothing_is_begun(
    kind: type[KeyringBackend],
    words: str,
    door: Door,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keychain, "_allowed", lambda: (Honest,))
    lived(door.diary, key_in_keychain(door.diary, CODE))
    known = key_file.beside(door.diary)
    known.write_text(known.read_text().replace("Honest", kind.__name__))
    monkeypatch.setattr(keychain, "_allowed", lambda: (kind,))
    if kind is Emptied:
        known.write_text(known.read_text().replace("tests.keychains", Emptied.__module__))
    before = files(door.diary)

    person = door.start()

    assert person.sees(words)
    assert files(door.diary) == before


def test_a_keychain_that_is_not_here_is_told_and_the_code_opens(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keychain, "_allowed", lambda: (Honest,))
    lived(door.diary, key_in_keychain(door.diary, CODE))
    monkeypatch.setattr(keychain, "_allowed", tuple)
    before = files(door.diary)
    person = door.start()
    assert person.sees("The keychain that keeps the key of unbend.diary cannot be reached.")
    assert files(door.diary) == before

    door.press(person, "Use the recovery code")
    door.answer(person, "Recovery code", CODE)

    assert person.sees("The recovery code opened the diary this time.")


# ------------------------------------------------------------------ a diary to be begun


@pytest.mark.parametrize("kind", [Dropping, Truncating, Remembering, Confusing, Raw])
def test_no_diary_is_begun_with_a_keychain_that_does_not_prove_itself(
    kind: type[KeyringBackend], door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keychain, "_allowed", lambda: (kind,))

    person = door.start()

    assert person.sees("Choose a passphrase")
    assert files(door.diary) == {}


def test_no_diary_is_begun_with_a_locked_keychain(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keychain, "_allowed", lambda: (Locked,))

    person = door.start()

    assert person.sees("is locked. Unlock it and try again")
    assert files(door.diary) == {}


def test_no_diary_is_begun_by_a_keychain_that_answers_after_it_was_given_up(
    door: Door, qtbot: QtBot, late: type[Late]
) -> None:
    threads = threading.active_count()
    person = waited(door)

    person.use("Cancel")
    late.answers.set()
    threads_end(qtbot, threads)

    assert files(door.diary) == {}
    assert late.of_all == {}


def test_a_keychain_that_hangs_does_not_stop_the_window(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keychain, "_allowed", lambda: (Hanging,))
    monkeypatch.setattr(Hanging, "answered", threading.Event())

    person = waited(door)
    person.use("Cancel")

    assert person.sees("You did not wait for the keychain any longer.")
    assert files(door.diary) == {}
    Hanging.answered.set()


def test_a_key_is_taken_out_again_where_its_diary_could_not_be_made(
    door: Door, late: type[Late], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, _key: bytes) -> None:
        raise DiskFull(path)

    monkeypatch.setattr(diary_file, "create", full)
    late.answers.set()

    person = door.start()

    assert person.sees("The disk is full")
    assert late.of_all == {}
    assert files(door.diary) == {}


# ------------------------------------------------------------------------ a real keychain


@needs_secret_service
@leaves_sockets_open
def test_after_the_system_was_installed_anew_the_code_opens_the_diary(
    door: Door, desk: SecretService
) -> None:
    desk.sign_in()
    key = key_in_keychain(door.diary, CODE)
    lived(door.diary, key)
    known = key_file.read(door.diary)
    desk.wipe()
    before = files(door.diary)

    person = door.start()
    assert person.sees("its key is not in this computer's keychain")
    assert files(door.diary) == before
    found = vault.find_keychain(door.diary)
    assert found is not None
    assert known is not None
    assert found.read(known.key_id) is None

    door.answer(person, "Recovery code", CODE)
    door.awaits(person, "The keychain keeps the key from now on, and proved it.")
    assert vault.open_key(door.diary) == key


@needs_secret_service
@leaves_sockets_open
def test_a_locked_system_keychain_is_told_at_once_and_opens_when_it_is_unlocked(
    door: Door, desk: SecretService
) -> None:
    desk.sign_in()
    lived(door.diary, key_in_keychain(door.diary))
    desk.sign_out()
    desk.start_locked()
    before = files(door.diary)
    person = door.start()
    assert person.sees("is locked. Unlock it and try again")
    assert files(door.diary) == before

    desk.sign_out()
    desk.sign_in()
    door.press(person, "Try again")

    assert person.sees(OPEN)


@needs_secret_service
@leaves_sockets_open
def test_without_the_system_keychain_nothing_is_begun_anew(door: Door, desk: SecretService) -> None:
    desk.sign_in()
    lived(door.diary, key_in_keychain(door.diary, CODE))
    desk.sign_out()
    before = files(door.diary)

    person = door.start()

    assert person.sees("cannot be reached")
    assert "Use the recovery code" in person.buttons()
    assert files(door.diary) == before
