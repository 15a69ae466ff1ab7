"""The command line: `run.py task simulate [--courses N] [--quick] [--seed S]`."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from time import monotonic

from tests.simulate import report
from tests.simulate.courses import Outcome, live
from tests.simulate.figures import Figures
from tests.simulate.scenarios import NOISES, SCENARIOS, Scenario

COURSES, QUICK = 2001, 60
"""Courses of each scenario, shared out among the noises."""

CHUNK = 20
SAYS_EVERY_SECONDS = 5


def main(arguments: list[str]) -> None:
    asked = _asked(arguments)
    began = monotonic()
    each = -(-asked.courses // len(NOISES))
    names = tuple(asked.only.split(","))
    cells = [cell for cell in _cells() if cell[0].name.startswith(names)]
    outcomes = _lived(cells, each, asked.seed)
    shown = [Figures(s, noise, outcomes[s.name, noise]) for s, noise in cells]
    report.show(shown, seconds=monotonic() - began, seed=asked.seed)
    print(json.dumps(report.flat(shown)))


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="simulate", description=__doc__)
    parser.add_argument("--courses", type=int, default=COURSES, help="courses of each scenario")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK} courses of each scenario")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="scenarios by how names begin, with commas")
    asked = parser.parse_args(arguments)
    if asked.quick:
        asked.courses = QUICK
    return asked


def _cells() -> Iterator[tuple[Scenario, float]]:
    for scenario in SCENARIOS:
        for noise in NOISES:
            yield scenario, noise


def _lived(
    cells: list[tuple[Scenario, float]], each: int, seed: int
) -> dict[tuple[str, float], list[Outcome]]:
    """Every course, on all cores; which process lives it changes nothing."""
    jobs = [
        (SCENARIOS.index(scenario), noise, first, min(CHUNK, each - first), seed)
        for scenario, noise in cells
        for first in range(0, each, CHUNK)
    ]
    found: dict[tuple[str, float], list[Outcome]] = {}
    told = began = monotonic()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for done, (job, lived) in enumerate(zip(jobs, pool.map(_some, jobs), strict=True), 1):
            found.setdefault((SCENARIOS[job[0]].name, job[1]), []).extend(lived)
            if monotonic() - told > SAYS_EVERY_SECONDS or done == len(jobs):
                told = monotonic()
                part = f"{done * 100 // len(jobs)} % after {told - began:.0f} s"
                print(part, file=sys.stderr, flush=True)
    return found


def _some(job: tuple[int, float, int, int, int]) -> list[Outcome]:
    place, noise, first, count, seed = job
    return [live(SCENARIOS[place], noise, first + number, seed) for number in range(count)]


if __name__ == "__main__":
    main(sys.argv[1:])
