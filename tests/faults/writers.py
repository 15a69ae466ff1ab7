"""Four programs write one diary at once: each entry is there, and they stand in one order."""

from contextlib import ExitStack, closing
from multiprocessing.connection import Connection, wait
from pathlib import Path

from domain.obstacles import DiaryInUse
from domain.store import encrypted_file
from tests.facts import Clock
from tests.faults.diary import KEY, NAME, Unsound, begin, give, held, opened
from tests.faults.part import Part
from tests.faults.processes import PATIENCE, process

WRITERS = 4


def write(path: Path, first: int, wishes: int, mouth: Connection) -> None:
    """Give wishes, each again until nobody else was in the way; acknowledge each."""
    clock = Clock()
    with closing(opened(path, clock)) as app:
        for number in range(first, first + wishes):
            tries = 0
            while tries >= 0:
                try:
                    give(app, clock, number)
                except DiaryInUse:
                    tries += 1
                else:
                    mouth.send((number, tries))
                    break


def together(wishes: int, folder: Path) -> Part:
    """Four times so many wishes to one diary, from processes that know nothing of each other."""
    path = folder / "writers" / NAME
    begin(path)
    acknowledged, refused = _heard(path, wishes)
    faults: list[str] = []
    found: set[int] = set()
    try:
        found = set(held(encrypted_file(path, KEY)))
    except Unsound as problem:
        faults.append(str(problem))
    if len(acknowledged) < WRITERS * wishes:
        faults.append(f"{len(acknowledged)} of {WRITERS * wishes} acknowledged")
    return Part(
        name="four writing processes",
        tried=WRITERS * wishes,
        lost=len(acknowledged - found),
        faults=tuple(faults),
        told=f"{refused} times another was in the way",
    )


def _heard(path: Path, wishes: int) -> tuple[set[int], int]:
    acknowledged: set[int] = set()
    refused = 0
    with ExitStack() as stack:
        ears = [
            stack.enter_context(process(write, path, number * wishes, wishes))[1]
            for number in range(WRITERS)
        ]
        while ears and (ready := wait(ears, PATIENCE)):
            for ear in ready:
                assert isinstance(ear, Connection)
                try:
                    number, tries = ear.recv()
                except EOFError:
                    ears.remove(ear)
                else:
                    acknowledged.add(number)
                    refused += tries
    return acknowledged, refused
