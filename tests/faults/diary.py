"""A diary to which numbered wishes are given, and what it holds of them afterwards."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from uuid import UUID

import msgspec

from domain import key_file, private_file
from domain.application import Unbend
from domain.events import Event, ExerciseDone, PainReported
from domain.key_file import InKeychain, KeyFile
from domain.store import EncryptedFile, encrypted_file
from domain.values import Exercise
from domain.verifying import verify
from domain.wishes import Occasion, Pain, Session
from tests.facts import EARLY, Clock, application, begun

KEY = bytes(range(32))
KEY_ID = "5" * 32
NAME = "unbend.diary"

COMMANDS = 1 << 64
"""The command of wish number 0; those of other facts are drawn at random."""

MEMORY = Path("/dev/shm")  # noqa: S108 for what is read once and thrown away


class Unsound(Exception):
    """A diary that opens, and does not hold what was written."""


class Verdict(NamedTuple):
    """How many acknowledged wishes a diary has lost, and what is wrong with it otherwise."""

    lost: int
    fault: str = ""
    unacknowledged: int = 0

    @property
    def is_fine(self) -> bool:
        return not self.lost and not self.fault


def begin(path: Path) -> None:
    """A new diary with its key file, and its first fact."""
    check, places = key_file.check_of(KEY_ID, KEY), (InKeychain(keychain="test"),)
    known = KeyFile(key_id=KEY_ID, check=check, places=places)
    private_file.make_folder(path.parent)
    private_file.create(key_file.beside(path), msgspec.json.encode(known))
    begun(Clock(), encrypted_file(path, KEY, new=True)).close()


def opened(path: Path, clock: Clock) -> Unbend:
    return application(clock, encrypted_file(path, KEY))


def give(app: Unbend, clock: Clock, number: int) -> None:
    """One of many wishes, three hours after the one before; it is known again by its number."""
    clock.now = EARLY + timedelta(hours=3 * number + 3)
    occasion = Occasion(command=UUID(int=COMMANDS + number))
    if number % 3 == 2:
        app.record_exercise(Session(exercise=Exercise.KNEES_ROCKING), occasion=occasion)
    else:
        app.report_pain(Pain(leg=number % 9, back=2, note=_note(number)), occasion=occasion)


def held(store: EncryptedFile) -> list[int]:
    """The numbers of the wishes that a diary holds, in their order; raises Unsound."""
    with closing(application(Clock(), store)) as app:
        rows = [row[1:] for row in app.stored_after(0)]
        facts = [fact for _, fact in app.events_after(0)]
    faults = (*verify(rows).found, *store.faults())
    if faults:
        raise Unsound(str(faults[0]))
    return numbers(facts)


def numbers(facts: list[Event]) -> list[int]:
    """The numbers of the wishes that facts came from, each once and with what it said."""
    found: list[int] = []
    for command, group in groupby(facts, lambda fact: fact.command.int - COMMANDS):
        if 0 <= command < COMMANDS:
            _refuse_another(command, next(group))
            found.append(command)
    if len(set(found)) < len(found):
        raise Unsound("a wish was stored twice")
    return found


def judged(path: Path, acknowledged: int, *, at_most: int = 1) -> Verdict:
    """What became of so many wishes, of which some more may have been stored unacknowledged."""
    try:
        found = held(encrypted_file(path, KEY))
    except Exception as problem:  # noqa: BLE001 whatever it is, it is looked for
        return Verdict(acknowledged, f"{type(problem).__name__}: {problem}")
    more = len(found) - acknowledged
    if found != list(range(len(found))) or more > at_most:
        return Verdict(0, f"{found[-3:]} after {acknowledged} wishes")
    return Verdict(max(0, -more), "", max(0, more))


@contextmanager
def passing() -> Iterator[Path]:
    """A folder for what is read once, on no disk if that can be."""
    where = MEMORY if os.access(MEMORY, os.W_OK) else None
    with TemporaryDirectory(prefix="unbend-", dir=where) as folder:
        yield Path(folder)


def _note(number: int) -> str:
    return f"wish {number} " + "and what there is to say of it " * (number % 20)


def _refuse_another(number: int, fact: Event) -> None:
    if number % 3 == 2:
        is_same = isinstance(fact, ExerciseDone)
    else:
        is_same = isinstance(fact, PainReported) and fact.note == _note(number)
    if not is_same:
        raise Unsound(f"wish {number} says something else")
