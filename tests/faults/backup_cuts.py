"""The power goes, or the program is killed, while a backup is made: what has a name reads."""

from collections import Counter
from contextlib import closing
from datetime import timedelta
from itertools import count, islice
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from domain import backup_shelf
from domain.backups import Backups
from domain.obstacles import Obstacle
from tests.facts import Clock
from tests.faults.backup_maker import FIRST
from tests.faults.diary import KEY, NAME, begin, give, opened, passing
from tests.faults.kill import spend
from tests.faults.part import Part, not_tried
from tests.faults.power_cut import images
from tests.faults.processes import process, told
from tests.faults.watched import PROGRAM, watch

BACKUPS = 8
"""So many are made while the disk is watched."""

WITHIN = 0.06
"""Seconds that making one takes at most, more or less."""

ROUNDS_OF_ONE = 25


def cuts(
    wanted: int, folder: Path, synchronous: str = "FULL", *, seed: int = 1, made: int = BACKUPS
) -> Part:
    """So many things that a power cut may leave of a folder in which backups are made.

    With less than FULL one of them has to be found unsound, or nobody looks in the right place.
    """
    name = f"power cut of backups, {synchronous}"
    if PROGRAM is None:
        return not_tried(name, "strace, which sees what is written, is not installed")
    diary, shelf = folder / f"backed-up-{synchronous}" / NAME, folder / f"shelf-{synchronous}"
    acts = watch(shelf, "tests.faults.backup_maker", diary, shelf, made, synchronous)
    faults, found = [], 0
    for image in images(acts, wanted, Random(seed)):
        with passing() as left:
            for file, data in image.files.items():
                (left / file).write_bytes(data)
            fault, sound = looked_at(diary, left, image.acknowledged)
        faults += [fault] * bool(fault)
        found += sound
    if synchronous == "FULL":
        return _part(name, wanted, faults, f"{found} found in what is left, each of them read")
    silent = () if faults else ("all were sound, so that an unsound one would not be seen",)
    return Part(name=name, tried=wanted, faults=silent, told=f"{len(faults)} unsound: it bites")


def kills(wanted: int, folder: Path, seed: int = 1) -> Part:
    """Kill so many processes that make backups; each goes on beside what the last one left."""
    chance, tally, faults = Random(seed), Counter[str](), []
    for number in range(wanted):
        path = folder / f"backup-kill-{number // ROUNDS_OF_ONE}" / NAME
        if number % ROUNDS_OF_ONE == 0:
            begin(path)
            acknowledged = 0
        heard = _killed(path, acknowledged, chance)
        tally["acknowledged"] += heard - acknowledged
        fault, sound = looked_at(path, path.with_name("backups"), heard)
        faults += [f"round {number}: {fault}"] * bool(fault)
        tally["midway"] += backup_shelf.part(path.with_name("backups"), path).exists()
        acknowledged = sound
    return _part(
        "kill -9 while backing up",
        wanted,
        faults,
        f"{tally['acknowledged']} acknowledged, {tally['midway']} killed midway",
    )


def _killed(path: Path, first: int, chance: Random) -> int:
    """How many backups were acknowledged in all, when a process was killed that made further."""
    wanted = chance.randrange(3)
    with process(make_on, path, first) as (running, ear):
        heard = list(islice(told(ear), 1 + wanted))
        spend(chance.random() * WITHIN)
        running.kill()
        heard += told(ear)
    return max(heard)


def make_on(path: Path, first: int, mouth: Connection) -> None:
    """Make one backup after the other, and tell how many there are in all by then."""
    clock, backups = Clock(), Backups(path, path.with_name("backups"))
    with closing(opened(path, clock)) as app:
        wish = sum(1 for _ in app.events_after(0))
        mouth.send(first)
        for number in count(first):
            give(app, clock, wish + number)
            backups.make(KEY, FIRST + timedelta(days=number))
            mouth.send(number + 1)


def looked_at(diary: Path, shelf: Path, acknowledged: int) -> tuple[str, int]:
    """What is wrong with the backups of a folder, if anything is, and how many of them read."""
    backups = Backups(diary, shelf)
    named = backups.all()
    for backup in named:
        try:
            backups.check(backup, KEY)
        except Obstacle as obstacle:
            return f"{backup.path.name}: {obstacle}", 0
    if len(named) < acknowledged:
        return f"{acknowledged} backups acknowledged, {len(named)} there", len(named)
    return "", len(named)


def _part(name: str, tried: int, faults: list[str], about: str) -> Part:
    lost = len(faults)
    figures = {"backup_tried": tried, "backup_lost": lost}
    return Part(
        name=name, tried=tried, lost=lost, faults=tuple(faults), told=about, figures=figures
    )
