"""Figures against baselines of the same run: `run.py task bench [--quick]`.

The last line is one flat JSON object. Machines are noisy: medians and ratios, and no verdict.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import append, diary, figure, press

LONG = 44_000
MONTH = 400


def main(*, quick: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        long = diary.written(Path(folder, "long.diary"), LONG)
        month = diary.written(Path(folder, "month.diary"), MONTH)
        figures = {
            **append.measure(quick),
            **figure.measure(quick),
            **_starts(month, long, rounds=3 if quick else 9),
            **press.measure(month, "month", rounds=20 if quick else 200),
            **press.measure(long, "44k", rounds=20 if quick else 200),
            **diary.measure(long, "44k", quick=quick),
        }
    figures["press_p99_ms"] = figures["done_p99_ms_44k"]
    for name, value in figures.items():
        print(f"{name:32} {value}")
    print(json.dumps(figures))


def _starts(month: Path, long: Path, *, rounds: int) -> dict[str, float]:
    """Starts in turn, so that a slow minute of the machine falls on all of them."""
    kinds = {
        "bare": ("bare",),
        "chart": ("chart",),
        "month": ("diary", str(month), diary.KEY.hex()),
        "long": ("diary", str(long), diary.KEY.hex()),
    }
    seen: dict[str, list[tuple[float, float]]] = {name: [] for name in kinds}
    for counted in range(-1, rounds):
        for name, about in kinds.items():
            one = _start(about)
            if counted >= 0:
                seen[name].append(one)
    seconds = {name: statistics.median(s for s, _ in each) for name, each in seen.items()}
    weight = {name: statistics.median(mb for _, mb in each) for name, each in seen.items()}
    return {
        "start_bare_s": round(seconds["bare"], 3),
        "start_ratio_month": round(seconds["month"] / seconds["bare"], 2),
        "start_ratio": round(seconds["long"] / seconds["bare"], 2),
        "memory_chart_mb": round(weight["chart"], 1),
        "memory_ratio_month": round(weight["month"] / weight["chart"], 2),
        "memory_ratio": round(weight["long"] / weight["chart"], 2),
    }


def _start(about: tuple[str, ...]) -> tuple[float, float]:
    environment = {**os.environ, "BENCH_BEGAN": str(time.monotonic())}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.start", *about],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    seconds, megabytes = done.stdout.split()
    return float(seconds), float(megabytes)


if __name__ == "__main__":
    main(quick="--quick" in sys.argv[1:])
