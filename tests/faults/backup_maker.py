"""A process that is watched while it makes backups: `python -m tests.faults.backup_maker ...`."""

import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.backups import Backups
from tests.facts import Clock
from tests.faults.diary import KEY, begin, give, opened
from tests.faults.writer import acknowledge, write_with

FIRST = datetime(2026, 11, 23, 9, tzinfo=UTC)
WISHES = 5
"""More of them are in each backup than in the one before."""


def main(diary: Path, shelf: Path, wanted: int, synchronous: str) -> None:
    """Begin a diary, and make so many backups of it in a folder; acknowledge each by a byte."""
    write_with(synchronous)
    begin(diary)
    acknowledge()
    clock, backups = Clock(), Backups(diary, shelf)
    with closing(opened(diary, clock)) as app:
        for number in range(wanted):
            for wish in range(WISHES * number, WISHES * (number + 1)):
                give(app, clock, wish)
            backups.make(KEY, FIRST + timedelta(days=number))
            acknowledge()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
