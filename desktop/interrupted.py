"""A session under way, kept beside the diary so that a crash or a closed window loses nothing."""

import logging
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Protocol
from uuid import UUID

import msgspec
from msgspec import Meta, Struct
from typing_extensions import override

from desktop.envelope import Unreadable, seal, unseal
from desktop.guide.run import Run
from desktop.guide.script import Amount, script_of
from desktop.guide.shelf import guide_of
from desktop.unfinished import session_file
from domain import private_file
from domain.programme import BrokenProgramme
from domain.store import EncryptedFile, Store
from domain.values import NRS_TOP, Exercise, programme_day

LOG = logging.getLogger("unbend")

FORMAT = 1
FRESH = timedelta(hours=12)
"""For this long a session may be gone on with, and longer on its own programme day."""

_PURPOSE = f"session {FORMAT}"
_LARGEST = 64 * 1024
_Seconds = Annotated[float, Meta(ge=0, le=3600)]


class InterruptedSession(Struct, frozen=True, kw_only=True):
    """Where a session stood when it was last kept.

    `command` is the wish by which it will be recorded, so that it is stored once however often
    it is found again.
    """

    command: UUID
    exercise: Exercise
    level: str
    amount: Amount
    begun_at: Annotated[datetime, Meta(tz=True)]
    kept_at: Annotated[datetime, Meta(tz=True)]
    zone: str
    at: Annotated[int, Meta(ge=0)]
    gone: _Seconds
    held: tuple[_Seconds | None, ...]
    pain_before: Annotated[int, Meta(ge=0, le=NRS_TOP)] | None = None
    stopped: bool = False

    def run(self) -> Run:
        """The run as it stood; raises BrokenProgramme when the guide is another by now."""
        script = script_of(guide_of(self.exercise), self.level, self.amount)
        if len(self.held) != len(script.steps) or self.at > len(script.steps):
            raise BrokenProgramme(f"{self.exercise.value}.toml", "parts", "are others by now")
        return Run(script, self.at, self.gone, self.held)

    def fits(self) -> bool:
        """Whether the guide is still the one that it was begun with."""
        try:
            self.run()
        except BrokenProgramme:
            return False
        return True

    def may_go_on(self, now: datetime, zone: str) -> bool:
        """Whether it is still the same session: of the same programme day, or not long ago."""
        if self.stopped:
            return False
        return self.is_of_today(now, zone) or now - self.kept_at < FRESH

    def is_of_today(self, now: datetime, zone: str) -> bool:
        return programme_day(self.kept_at, self.zone) == programme_day(now, zone)


class Kept(Protocol):
    """The sessions that would be lost: those found and not answered yet, and the one under way."""

    def keep(self, states: Sequence[InterruptedSession]) -> None: ...

    def found(self) -> tuple[InterruptedSession, ...]: ...


class InMemory(Kept):
    """A diary that ends with the program keeps nothing."""

    @override
    def keep(self, states: Sequence[InterruptedSession]) -> None:
        return None

    @override
    def found(self) -> tuple[InterruptedSession, ...]:
        return ()


class Beside(Kept):
    """A small file beside the diary, sealed with the diary's key."""

    def __init__(self, diary: Path, key: bytes) -> None:
        self._key = key
        self.path = session_file(diary)

    @override
    def keep(self, states: Sequence[InterruptedSession]) -> None:
        """Put them in place of what was kept before; a disk that fails stops no exercise."""
        try:
            if states:
                self._write(seal(self._key, _PURPOSE, msgspec.json.encode(tuple(states))))
            else:
                self.path.unlink(missing_ok=True)
        except OSError:
            LOG.info("the session under way could not be kept")

    @override
    def found(self) -> tuple[InterruptedSession, ...]:
        """What was kept last; a file that cannot be read in full is no fact, and is put aside."""
        try:
            with self.path.open("rb") as file:
                sealed = file.read(_LARGEST)
        except OSError:
            return ()
        try:
            content = unseal(self._key, _PURPOSE, sealed)
            states = msgspec.json.decode(content, type=tuple[InterruptedSession, ...])
        except (Unreadable, msgspec.MsgspecError, UnicodeDecodeError):
            self._put_aside()
            return ()
        fitting = tuple(state for state in states if state.fits())
        if len(fitting) < len(states):
            self._put_aside()
            self.keep(fitting)
        return fitting

    def _write(self, sealed: bytes) -> None:
        new = self.path.with_name(f"{self.path.name}.new")
        new.unlink(missing_ok=True)
        private_file.write_new(new, sealed)
        new.replace(self.path)

    def _put_aside(self) -> None:
        LOG.info("a session that was under way cannot be read and was put aside")
        with suppress(OSError):
            self.path.replace(self.path.with_name(f"{self.path.name}.unread"))


def kept_beside(store: Store) -> Kept:
    """Where the sessions of a diary are kept while they run."""
    if isinstance(store, EncryptedFile):
        return Beside(store.path, store.key)
    return InMemory()
