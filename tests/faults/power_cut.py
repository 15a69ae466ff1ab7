"""The power goes while a diary is written: of what was not yet synced, any part may be there."""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from pathlib import Path
from random import Random
from typing import NamedTuple

from domain.key_file import beside
from tests.faults.diary import NAME, judged, passing
from tests.faults.part import Part, not_tried
from tests.faults.watched import (
    PROGRAM,
    Acknowledged,
    Act,
    Cut,
    Linked,
    Renamed,
    Synced,
    Wrote,
    watch,
)

WISHES = 900
"""So many that SQLite moves its log into the diary while the diary is open."""

SECTOR = 512
"""What a disk writes wholly or not at all."""


class File:
    """What a disk surely holds of a file, what it was told to, and what came in between."""

    def __init__(self) -> None:
        self.sure, self.told = bytearray(), bytearray()
        self.between: dict[int, list[bytes]] = {}
        self._end = 0

    def write(self, data: bytes, at: int | None) -> None:
        at = self._end if at is None else at
        self._end = at + len(data)
        self.told.extend(bytes(max(0, self._end - len(self.told))))
        self.told[at : self._end] = data
        for sector in range(at // SECTOR, -(-self._end // SECTOR)):
            place = sector * SECTOR
            kept = bytes(self.told[place : place + SECTOR])
            self.between.setdefault(sector, []).append(kept)

    def cut(self, length: int) -> None:
        self.told = self.told[:length] + bytes(max(0, length - len(self.told)))

    def sync(self) -> None:
        self.sure, self.between = bytearray(self.told), {}

    def left(self, chance: Random, survives: float) -> bytes:
        """One of the contents that a power cut may leave: each sector as it was at some time."""
        left = bytearray(self.sure)
        if len(self.told) < len(left) and chance.random() < survives:
            del left[len(self.told) :]
        for sector, versions in self.between.items():
            for kept in reversed(versions):
                if chance.random() < survives:
                    place = sector * SECTOR
                    left.extend(bytes(max(0, place - len(left))))
                    left[place : place + len(kept)] = kept
                    break
        return bytes(left)


class Disk:
    """The files of one folder; names are kept in the order in which they were changed."""

    def __init__(self) -> None:
        self._sure: dict[str, File] = {}
        self._told: dict[str, File] = {}
        self._between: list[dict[str, File]] = []
        self.acknowledged = 0

    def take(self, act: Act) -> None:
        match act:
            case Acknowledged():
                self.acknowledged += 1
            case Synced(""):
                self._sure, self._between = copy(self._told), []
            case Renamed(name, now):
                self._rename(name, now)
            case Linked(name, now):
                self._link(name, now)
            case Wrote(name, data, at):
                self._file(name).write(data, at)
            case Cut(name, length):
                self._file(name).cut(length)
            case Synced(name):
                self._file(name).sync()

    def _file(self, name: str) -> File:
        if name not in self._told:
            self._told[name] = File()
            self._between.append(copy(self._told))
        return self._told[name]

    def _rename(self, name: str, now: str | None) -> None:
        file = self._told.pop(name, None)
        if file is not None and now is not None:
            self._told[now] = file
        self._between.append(copy(self._told))

    def _link(self, name: str, now: str) -> None:
        self._told[now] = self._file(name)
        self._between.append(copy(self._told))

    def left(self, chance: Random) -> Iterator[tuple[str, bytes]]:
        """One of the folders that a power cut may leave."""
        survives = chance.choice((0.0, 0.5, chance.random(), 1.0))
        names = chance.choice((self._sure, *self._between))
        for name, file in names.items():
            yield name, file.left(chance, survives)


class Image(NamedTuple):
    """What a power cut left of a diary, and how many wishes had been acknowledged by then."""

    acknowledged: int
    files: dict[str, bytes]


def images(acts: Sequence[Act], wanted: int, chance: Random) -> Iterator[Image]:
    """What may be left, at so many moments after the diary was begun."""
    disk = Disk()
    begun = 1 + next(place for place, act in enumerate(acts) if isinstance(act, Acknowledged))
    moments = sorted(chance.choices(range(begun, len(acts) + 1), k=wanted))
    for place, act in enumerate((*acts, Acknowledged())):
        while moments and moments[0] == place:
            moments.pop(0)
            yield Image(disk.acknowledged - 1, dict(disk.left(chance)))
        disk.take(act)


class Losses(NamedTuple):
    images: int
    lost: int
    worst: int
    faults: tuple[str, ...]


def looked_at(left: Iterable[Image]) -> Losses:
    """Open every image as the app opens a diary after a power cut."""
    verdicts = []
    for image in left:
        with passing() as folder:
            for name, data in image.files.items():
                if not name.endswith("-shm"):  # made anew by whoever opens a diary
                    (folder / name).write_bytes(data)
            verdicts.append(judged(folder / NAME, image.acknowledged))
            assert beside(folder / NAME).exists(), "the key file is lost"
    return Losses(
        images=len(verdicts),
        lost=sum(not verdict.is_fine for verdict in verdicts),
        worst=max((verdict.lost for verdict in verdicts), default=0),
        faults=tuple(verdict.fault for verdict in verdicts if verdict.fault),
    )


def watched(folder: Path, wishes: int, synchronous: str) -> list[Act]:
    """What is asked of the disk by a process that gives so many wishes to a new diary."""
    return watch(folder, "tests.faults.writer", folder / NAME, wishes, synchronous)


def cuts(
    wanted: int, folder: Path, synchronous: str, *, wishes: int = WISHES, seed: int = 1
) -> Part:
    """Write one diary, and look at so many things that a power cut may leave of it.

    With less than FULL something has to be lost, or nobody looks in the right place.
    """
    name = f"power cut, synchronous={synchronous}"
    if PROGRAM is None:
        return not_tried(name, "strace, which sees what is written, is not installed")
    acts = watched(folder / synchronous, wishes, synchronous)
    found = looked_at(images(acts, wanted, Random(seed)))
    told = f"{found.lost} of {wanted} lose, the worst {found.worst} of {wishes}"
    if synchronous != "FULL":
        faults = () if found.lost else ("nothing was lost, so that a loss would not be seen",)
        return Part(
            name=name,
            tried=wanted,
            faults=faults,
            told=f"{told}: it bites",
            figures={"powercut_normal_lost": found.lost},
        )
    return Part(
        name=name,
        tried=wanted,
        lost=found.lost,
        faults=found.faults,
        told=told,
        figures={"powercut_images": found.images, "powercut_lost": found.lost},
    )
