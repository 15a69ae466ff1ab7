"""The command line: `run.py task fuzz [--count N] [--seed S] [--file PATH]`.

Every spoiled history has to be refused with a sentence, or to be taken in whole and shown. What
breaks anything is put into a file, from which it can be tried again.
"""

import argparse
import json
import resource
import sys
import traceback
from pathlib import Path
from random import Random

from tests.domain.histories import file_of
from tests.fuzz.mutants import rewritten, rows, spoiled
from tests.fuzz.trial import Trial

COUNT = 10_000
DIARIES = 20
LEFT = Path("build", "fuzz")


def main(arguments: list[str]) -> int:
    asked = _asked(arguments)
    trial = Trial(rows(asked.seed))
    if asked.file is not None:
        trial.offer(asked.file.read_bytes())
        return 0
    for number in range(asked.count):
        if number % (asked.count // DIARIES or 1) == 0:
            own = rows(asked.seed + number)
            whole, tally = file_of(own), trial.tally
            trial = Trial(own)
            trial.tally = tally
        chance = Random(f"{asked.seed} {number}")
        is_closed_up = number % 2 == 1
        data = rewritten(chance, own) if is_closed_up else spoiled(chance, whole)
        before = trial.tally.other
        try:
            trial.offer(data)
        except Exception:  # noqa: BLE001 whatever it is, it is looked for
            _keep(trial, number, data)
        if not is_closed_up and trial.tally.other > before:
            _keep(trial, number, data, "a spoiled file was taken for whole")
    return _tell(trial, asked.count)


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT, help="spoiled histories to try")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--file", type=Path, help="a history that broke something before")
    return parser.parse_args(arguments)


def _keep(trial: Trial, number: int, data: bytes, why: str | None = None) -> None:
    told = why or traceback.format_exc(limit=-4)
    trial.tally.crashes.append(f"{number}: {told}")
    LEFT.mkdir(parents=True, exist_ok=True)
    (LEFT / f"{number}.unbend").write_bytes(data)


def _tell(trial: Trial, count: int) -> int:
    tally = trial.tally
    for crash in tally.crashes[:10]:
        print(crash)
    print(
        json.dumps(
            {
                "offered": count,
                "refused": tally.refused,
                "the_same": tally.same,
                "another_history": tally.other,
                "kept_apart": tally.kept_apart,
                "crashes": len(tally.crashes),
                "partial": tally.partial,
                "slowest_s": round(tally.slowest, 3),
                "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }
        )
    )
    return 1 if tally.crashes or tally.partial else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
