"""The command line: `run.py task faults [--quick] [--seed S]`.

Ends 1 if anything was lost that was acknowledged, or if the suite would not see it.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple, TypeAlias

from tests.faults import (
    backup_cuts,
    clocks,
    flips,
    frozen_window,
    full_disk,
    imports,
    keyring_faults,
    kill,
    power_cut,
    writers,
)
from tests.faults.part import Part

Work: TypeAlias = Callable[[], Part]

FIGURES = (
    "kill9_rounds",
    "kill9_lost",
    "powercut_images",
    "powercut_lost",
    "powercut_normal_lost",
    "diskfull_tried",
    "diskfull_lost",
    "flips_tried",
    "flips_undetected",
    "backup_tried",
    "backup_lost",
    "imports_tried",
    "imports_crashed",
    "imports_partial",
    "keyring_faults",
    "keyring_lost",
    "window_starts",
    "window_frozen",
)


class Extent(NamedTuple):
    """How often each thing is done; None for every place."""

    kills: int
    cuts: int
    limits: int
    small_disks: int
    flips: int | None
    log_flips: int
    appends: int
    backup_cuts: int
    backup_kills: int
    imports: int


WHOLE = Extent(
    kills=1000,
    cuts=3000,
    limits=200,
    small_disks=23,
    flips=None,
    log_flips=300,
    appends=250,
    backup_cuts=1000,
    backup_kills=300,
    imports=10_000,
)
QUICK = Extent(
    kills=40,
    cuts=60,
    limits=20,
    small_disks=2,
    flips=300,
    log_flips=20,
    appends=20,
    backup_cuts=60,
    backup_kills=20,
    imports=200,
)


def main(arguments: list[str]) -> int:
    asked = _asked(arguments)
    figures, is_fine = Counter(dict.fromkeys(FIGURES, 0)), True
    print(f"{'':34}{'tried':>7}{'lost':>6}{'seconds':>9}")
    with TemporaryDirectory(prefix="unbend-") as folder:
        for work in works(QUICK if asked.quick else WHOLE, Path(folder), asked.seed):
            part = _shown(work)
            figures.update(part.figures)
            is_fine &= part.is_fine
    print(json.dumps(figures))
    return 0 if is_fine else 1


def works(extent: Extent, folder: Path, seed: int) -> Iterator[Work]:
    """The parts of the suite, none of them begun."""
    yield partial(kill.rounds, extent.kills, folder, seed)
    for synchronous in ("FULL", "NORMAL"):
        yield partial(power_cut.cuts, extent.cuts, folder, synchronous, seed=seed)
    yield partial(full_disk.under_limits, extent.limits, folder, seed)
    yield partial(full_disk.on_small_disks, extent.small_disks, folder)
    yield partial(flips.in_the_diary, extent.flips, folder, seed)
    yield partial(flips.in_the_key_file, extent.flips, folder, seed)
    yield partial(flips.in_the_log, extent.log_flips, seed)
    yield partial(writers.together, extent.appends, folder)
    for synchronous in ("FULL", "OFF"):
        yield partial(backup_cuts.cuts, extent.backup_cuts, folder, synchronous, seed=seed)
    yield partial(backup_cuts.kills, extent.backup_kills, folder, seed)
    yield partial(clocks.jumps, folder)
    yield partial(keyring_faults.with_stand_ins, folder)
    yield partial(keyring_faults.with_gnome_keyring, folder)
    yield partial(frozen_window.answers, folder)
    yield partial(imports.spoiled, extent.imports)


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="faults", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="each fault some times only")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args(arguments)


def _shown(work: Work) -> Part:
    began = perf_counter()
    part = work()
    seconds = perf_counter() - began
    print(f"{part.name:34}{part.tried:7}{part.lost:6}{seconds:9.1f}  {part.told}", flush=True)
    for fault in part.faults[:5]:
        print(f"    {fault}", flush=True)
    return part


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
