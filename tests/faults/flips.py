"""One bit of a file is another: whatever that changes is noticed."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Literal, TypeAlias

from domain.codec import UnreadableFact
from domain.diary_file import PAGE
from domain.key_file import beside
from domain.obstacles import Obstacle
from domain.store import encrypted_file
from tests.facts import Clock, application
from tests.faults.diary import KEY, NAME, begin, give, opened, passing
from tests.faults.part import Part

WISHES = 20

Row: TypeAlias = tuple[str, bytes]
Answer: TypeAlias = Literal["noticed", "harmless", "undetected"]


def bits(size: int, wanted: int | None, chance: Random) -> Iterator[int]:
    """Places of bits: one in every third byte, or so many, those around each page before all."""
    if wanted is None:
        places: Iterable[int] = range(0, size, 3)
    else:
        edges = [at for page in range(0, size, PAGE) for at in (page, page + 15, page + PAGE - 1)]
        places = [*edges, *chance.choices(range(size), k=wanted)][:wanted]
    for place in places:
        yield place % size * 8 + chance.randrange(8)


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def rows(path: Path) -> list[Row]:
    """What the app reads when it opens a diary; raises Obstacle or UnreadableFact."""
    with closing(application(Clock(), encrypted_file(path, KEY))) as app:
        list(app.events_after(0))
        return [row[1:] for row in app.stored_after(0)]


def in_the_diary(wanted: int | None, folder: Path, seed: int = 1) -> Part:
    """Each flip in a closed diary: reading gives the same or is refused, and a check finds it."""
    path = lived(folder / "flips" / NAME)
    whole, right = path.read_bytes(), rows(path)
    answers = [
        _answer(path, flipped(whole, bit), right) for bit in bits(len(whole), wanted, Random(seed))
    ]
    return _part("bits flipped in the diary", answers)


def in_the_key_file(wanted: int | None, folder: Path, seed: int = 1) -> Part:
    """Each flip in the key file: the diary is refused, or it is the same."""
    path = lived(folder / "key-flips" / NAME)
    key, right = beside(path), rows(path)
    whole = key.read_bytes()
    answers: list[Answer] = []
    for bit in bits(len(whole), wanted, Random(seed)):
        key.write_bytes(flipped(whole, bit))
        answers.append(_read_answer(path, right))
    return _part("bits flipped in the key file", answers)


def lived(path: Path) -> Path:
    """A small diary, closed."""
    begin(path)
    clock = Clock()
    with closing(opened(path, clock)) as app:
        for number in range(WISHES):
            give(app, clock, number)
    return path


def _answer(path: Path, data: bytes, right: Sequence[Row]) -> Answer:
    """The file is written anew for each way of looking: reading may end with a checkpoint."""
    path.write_bytes(data)
    try:
        faults = encrypted_file(path, KEY).faults()
    except Obstacle:
        faults = ("refused",)
    read = _read_answer(path, right)
    if read == "undetected" or not faults:
        return "undetected"
    return "noticed"


def _read_answer(path: Path, right: Sequence[Row]) -> Answer:
    try:
        found = rows(path)
    except (Obstacle, UnreadableFact):
        return "noticed"
    return "harmless" if found == right else "undetected"


def _part(name: str, answers: Sequence[Answer]) -> Part:
    harmless, undetected = answers.count("harmless"), answers.count("undetected")
    return Part(
        name=name,
        tried=len(answers),
        lost=undetected,
        told=f"{harmless} of them change nothing" if harmless else "each was noticed",
        figures={"flips_tried": len(answers), "flips_undetected": undetected},
    )


def in_the_log(wanted: int, seed: int = 1) -> Part:
    """Each flip in the log that a crash left beside a diary.

    SQLite takes a damaged frame for the end of the log, as if the power had gone before it. This
    is told, and is not among the figures: nothing in the file can say that more was there.
    """
    with passing() as folder:
        path = folder / NAME
        begin(path)
        clock = Clock()
        app = opened(path, clock)
        for number in range(WISHES):
            give(app, clock, number)
        right = [row[1:] for row in app.stored_after(0)]
        parts = {file.name: file.read_bytes() for file in folder.iterdir()}
        app.close()
    log = parts[f"{NAME}-wal"]
    places = list(bits(len(log), wanted, Random(seed)))
    shortened = sum(_shortens(parts, flipped(log, bit), right) for bit in places)
    told = f"{shortened} of them shorten the diary, and the file cannot tell"
    return Part(name="bits flipped in the log of a crash", tried=len(places), told=told)


def _shortens(parts: dict[str, bytes], log: bytes, right: Sequence[Row]) -> bool:
    with passing() as folder:
        for name, data in parts.items():
            if not name.endswith("-shm"):
                (folder / name).write_bytes(log if name.endswith("-wal") else data)
        return _read_answer(folder / NAME, right) == "undetected"
