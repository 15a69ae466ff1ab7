"""What opens a diary beside its keychain, and the try in which it does."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from desktop import vault
from domain import key_file
from domain.obstacles import Obstacle


class GivenUp(Exception):
    """Nobody waits for it any more, so nothing was opened or made."""


class Attempt:
    """One try, as the thread that makes it and the window that waits for it both see it."""

    def __init__(self) -> None:
        self.awaits_key = False
        self.is_given_up = False
        self.is_over = Event()

    @contextmanager
    def awaiting_key(self) -> Iterator[None]:
        """Inside it, the system may be asking the person something; raises GivenUp behind it."""
        self.awaits_key = True
        try:
            yield
        finally:
            self.awaits_key = False
        if self.is_given_up:
            raise GivenUp


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """What opens a diary that its keychain does not: words that were typed, or the key itself."""

    passphrase: str | None = field(default=None, repr=False)
    code: str | None = field(default=None, repr=False)
    key: bytes | None = field(default=None, repr=False)

    def key_of(self, path: Path, attempt: Attempt) -> bytes:
        """The key of a diary or a backup; raises an Obstacle."""
        if self.key is not None:
            return self.key
        if self.passphrase or self.code:
            return vault.open_key(path, passphrase=self.passphrase, code=self.code)
        with attempt.awaiting_key():
            return vault.open_key(path)


NOTHING = Secret()


def fitting(path: Path, key: bytes | None) -> Secret:
    """A key that is known already, where it is that of a diary at a path."""
    try:
        known = key_file.read(path)
    except Obstacle:
        return NOTHING
    return Secret(key=key) if key is not None and known is not None and known.fits(key) else NOTHING
