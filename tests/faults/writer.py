"""A process that is watched while it writes: `python -m tests.faults.writer DIARY COUNT LEVEL`."""

import os
import sys
from contextlib import closing
from pathlib import Path

from domain import sqlcipher
from tests.facts import Clock
from tests.faults.diary import begin, give, opened


def main(path: Path, wishes: int, synchronous: str) -> None:
    """Begin a diary, close it halfway and open it again; acknowledge each wish by a byte."""
    write_with(synchronous)
    begin(path)
    acknowledge()
    for numbers in (range(wishes // 2), range(wishes // 2, wishes)):
        clock = Clock()
        with closing(opened(path, clock)) as app:
            for number in numbers:
                give(app, clock, number)
                acknowledge()


def write_with(synchronous: str) -> None:
    """Ask of the disk what this level asks, from now on."""
    sqlcipher.CAREFUL = tuple(
        pragma.replace("synchronous=FULL", f"synchronous={synchronous}")
        for pragma in sqlcipher.CAREFUL
    )


def acknowledge() -> None:
    """One more was done; whoever watches sees when."""
    os.write(sys.stdout.fileno(), b".")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
