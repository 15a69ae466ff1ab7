"""The system's own store of secrets, through one back end that is chosen by its class."""

import os
import secrets
import sys
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Answer = TypeVar("Answer")

Why: TypeAlias = Literal["locked", "slow", "failed"]

PATIENCE = 60.0
"""Seconds that a person has for the system's own question, before the keychain counts as silent."""

ACCOUNT = "key"


class Unanswered(Exception):
    """The keychain gave no answer; whether it holds the key is not known."""

    def __init__(self, why: Why) -> None:
        super().__init__(f"The keychain did not answer: {why}.")
        self.why: Why = why


class Keychain:
    """One back end. Each call may wait for a person, so none belongs in the window's thread."""

    def __init__(self, backend: "KeyringBackend", *, patience: float = PATIENCE) -> None:
        self._backend = backend
        self._patience = patience

    @property
    def name(self) -> str:
        """What the key file remembers, so that the key is looked for where it was put."""
        return _name(type(self._backend))

    def read(self, key_id: str) -> bytes | None:
        """The key, None if the keychain answers that it has none, or whatever else lies there."""
        text = _ask(lambda: self._backend.get_password(_service(key_id), ACCOUNT), self._patience)
        return None if text is None else _bytes(text)

    def write(self, key_id: str, key: bytes) -> None:
        """Keep a key, and read it back: a keychain may say yes and drop it, or cut it short."""
        text = b64encode(key).decode()
        _ask(lambda: self._backend.set_password(_service(key_id), ACCOUNT, text), self._patience)
        is_kept = False
        try:
            is_kept = self.read(key_id) == key
        finally:
            if not is_kept:
                with suppress(Unanswered):
                    self.forget(key_id)
        if not is_kept:
            raise Unanswered("failed")

    def forget(self, key_id: str) -> None:
        _ask(lambda: self._backend.delete_password(_service(key_id), ACCOUNT), self._patience)

    def prove(self) -> None:
        """Write, read and delete something that does not matter, before it is trusted."""
        probe = f"probe-{secrets.token_hex(8)}"
        try:
            self.write(probe, secrets.token_bytes(32))
        finally:
            with suppress(Unanswered):
                self.forget(probe)
        if self.read(probe) is not None:
            raise Unanswered("failed")


def find(*, patience: float = PATIENCE) -> Keychain | None:
    """The first keychain of this system that proves itself, None if there is none to be trusted.

    Raises Unanswered if there is one that is locked or slow: it may be trusted later.
    """
    for kind in _ask(_present, patience):
        keychain = Keychain(_made(kind), patience=patience)
        try:
            keychain.prove()
        except Unanswered as silence:
            if silence.why != "failed":
                raise
        else:
            return keychain
    return None


def named(name: str, *, patience: float = PATIENCE) -> Keychain | None:
    """The keychain that a key file remembers, None if it is not here now."""
    kinds = {_name(kind): kind for kind in _ask(_present, patience)}
    return Keychain(_made(kinds[name]), patience=patience) if name in kinds else None


def _allowed() -> "Sequence[type[KeyringBackend]]":
    """The only back ends ever used: the library's own choice may be a file in plain text."""
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        return (WinVaultKeyring,)
    if sys.platform == "darwin":
        from keyring.backends import macOS

        return (macOS.Keyring,)
    from keyring.backends import SecretService, kwallet, libsecret

    return (SecretService.Keyring, libsecret.Keyring, kwallet.DBusKeyring)


def _present() -> "list[type[KeyringBackend]]":
    return [kind for kind in _allowed() if kind.viable]


def _made(kind: "type[KeyringBackend]") -> "KeyringBackend":
    """A back end without the properties that it takes over from the environment."""
    backend = kind()
    for variable in os.environ:
        vars(backend).pop(variable.partition("KEYRING_PROPERTY_")[2].lower(), None)
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        if isinstance(backend, WinVaultKeyring):
            backend.persist = "local machine"  # not carried off to wherever the profile roams
    return backend


def _ask(question: Callable[[], Answer], patience: float) -> Answer:
    answer: Future[Answer] = Future()
    Thread(target=_await, args=(question, answer), daemon=True).start()
    try:
        return answer.result(patience)
    except TimeoutError:
        raise Unanswered("slow") from None


def _await(question: Callable[[], Answer], answer: Future[Answer]) -> None:
    try:
        answer.set_result(_heard(question))
    except Unanswered as silence:
        answer.set_exception(silence)


def _heard(question: Callable[[], Answer]) -> Answer:
    """The answer of code that raises what its system raises: D-Bus, Windows and Security errors.

    No list of them would be complete, so everything is taken, and raised again under our name.
    """
    from keyring.errors import KeyringLocked

    try:
        return question()
    except KeyringLocked as problem:
        raise Unanswered("locked") from problem
    except Exception as problem:
        raise Unanswered("failed") from problem


def _service(key_id: str) -> str:
    return f"Unbend diary {key_id}"  # one account in each: Windows moves a second one elsewhere


def _bytes(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except ValueError:
        return b""


def _name(kind: "type[KeyringBackend]") -> str:
    return f"{kind.__module__}.{kind.__qualname__}"
