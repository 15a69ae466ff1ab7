"""A process that appends is killed without warning; then the diary is opened again."""

import shutil
from collections import Counter
from itertools import count, islice
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from time import perf_counter

from tests.facts import Clock
from tests.faults.diary import NAME, Verdict, begin, give, judged, opened, passing
from tests.faults.part import Part
from tests.faults.processes import process, told

ROUNDS_OF_ONE = 25
"""So often is one diary left with the traces of a crash, and gone on with."""

MOST = 30
"""More wishes than these are not waited for."""

WHILE_OPENING, WHILE_APPENDING = 0.05, 0.004
"""Within so many seconds the killing comes, after what was waited for."""


def append(path: Path, first: int, mouth: Connection) -> None:
    """Give wish after wish, and acknowledge each once its command has returned."""
    clock = Clock()
    app = opened(path, clock)
    for number in count(first):
        give(app, clock, number)
        mouth.send(number)


def rounds(wanted: int, folder: Path, seed: int = 1) -> Part:
    """Kill so many processes; each begins with the wish of which the last one heard nothing."""
    chance, tally, faults = Random(seed), Counter[str](), []
    for number in range(wanted):
        path = folder / f"kill-{number // ROUNDS_OF_ONE}" / NAME
        if number % ROUNDS_OF_ONE == 0:
            begin(path)
            acknowledged = 0
        heard = _killed(path, acknowledged, chance)
        tally["acknowledged"] += heard - acknowledged
        acknowledged = heard
        verdict = _judged_apart(path, acknowledged)
        tally["lost"] += max(verdict.lost, bool(verdict.fault))
        tally["unacknowledged"] += verdict.unacknowledged
        faults += [f"round {number}: {verdict.fault}"] * bool(verdict.fault)
    return Part(
        name="kill -9 while appending",
        tried=wanted,
        lost=tally["lost"],
        faults=tuple(faults),
        told=f"{tally['acknowledged']} acknowledged, {tally['unacknowledged']} stored besides",
        figures={"kill9_rounds": wanted, "kill9_lost": tally["lost"]},
    )


def _killed(path: Path, first: int, chance: Random) -> int:
    """How many wishes were acknowledged in all, when a process was killed that gave further."""
    wanted = chance.randrange(MOST) if chance.random() < 0.9 else 0
    with process(append, path, first) as (running, ear):
        heard = list(islice(told(ear), wanted))
        spend(chance.random() * (WHILE_APPENDING if wanted else WHILE_OPENING))
        running.kill()
        heard += told(ear)
    return heard[-1] + 1 if heard else first


def _judged_apart(path: Path, acknowledged: int) -> Verdict:
    """A copy is looked at, so that the next process meets the traces of the crash."""
    with passing() as folder:
        for file in path.parent.glob(f"{NAME}*"):
            if not file.name.endswith("-shm"):
                shutil.copy(file, folder)
        return judged(folder / NAME, acknowledged)


def spend(seconds: float) -> None:
    """Let so little time go by as no waiting is exact enough for."""
    until = perf_counter() + seconds
    while perf_counter() < until:
        pass
