"""Keychains in memory: one that does what it says, and those that do not."""

import threading
from base64 import b64encode

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked
from typing_extensions import override


class Honest(KeyringBackend):
    """A keychain in memory that does what it says."""

    priority = 1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Dropping(Honest):
    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        """Says yes."""


class Truncating(Honest):
    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:20])


class Remembering(Honest):
    @override
    def delete_password(self, service: str, username: str) -> None:
        """Says yes."""


class Confusing(Honest):
    @override
    def get_password(self, service: str, username: str) -> str | None:
        return b64encode(bytes(32)).decode()


class RawError(Exception):
    """As pywintypes.error: of no family that could be named."""


class Raw(Honest):
    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        raise RawError(1783, "CredWrite", "stub received bad data")


class Locked(Honest):
    @override
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked


class Hanging(Honest):
    answered = threading.Event()

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self.answered.wait(30)
        return None
