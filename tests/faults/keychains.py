"""Keychains that stand in for that of this computer: an honest one, and one for each fault."""

from collections.abc import Iterator
from contextlib import contextmanager

from keyring.backend import KeyringBackend
from typing_extensions import override

from desktop import keychain as keychains
from tests.keychains import Honest, RawError

PATIENCE = 0.3
"""Seconds after which these count as silent; a person is given a minute."""

KEPT: dict[tuple[str, str], str] = {}
"""What this computer keeps, whichever of them is asked."""


class Forgetting(Honest):
    """Answers that there is nothing."""

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return None


class Shortening(Honest):
    """Cuts short what it hands out."""

    @override
    def get_password(self, service: str, username: str) -> str | None:
        kept = super().get_password(service, username)
        return kept and kept[:20]


class Failing(Honest):
    """Raises what its system raises."""

    @override
    def get_password(self, service: str, username: str) -> str | None:
        raise RawError(1783, "CredRead", "stub received bad data")


def standing_in(kind: type[Honest]) -> type[KeyringBackend]:
    """A back end that behaves like another, under the one name that key files here remember."""

    class Keyring(kind):  # type: ignore[misc, valid-type]
        def __init__(self) -> None:
            self.kept = KEPT

    Keyring.__qualname__ = "Keyring"
    return Keyring


@contextmanager
def only(*kinds: type[Honest], patience: float = PATIENCE) -> Iterator[None]:
    """Let this computer have these keychains and no others, each waited for only briefly."""
    allowed, ask = keychains._allowed, keychains._ask  # noqa: SLF001
    present = tuple(standing_in(kind) for kind in kinds)
    keychains._allowed = lambda: present  # noqa: SLF001
    keychains._ask = lambda question, _: ask(question, patience)  # noqa: SLF001
    try:
        yield
    finally:
        keychains._allowed, keychains._ask = allowed, ask  # noqa: SLF001
