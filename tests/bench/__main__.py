"""Figures against baselines of the same run: `run.py task bench [--quick]`.

The last line is one flat JSON object. Machines are noisy: medians and ratios, and no verdict. The
long form measures diaries of one fact to a million, takes some minutes, and draws how the figures
grow into `build/growth.png`.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import append, bare, diary, figure, growth, page, press, trends

SIZES = {"0": 1, "month": 400, "44k": 44_000, "1m": 1_000_000}
"""Facts in a diary by its name: one that was only opened, a month, ten years, and far beyond."""

QUICK = ("month", "44k")
ROUNDS = {"0": 200, "month": 200, "44k": 200, "1m": 30}
PICTURE = Path("build", "growth.png")


def main(*, quick: bool) -> None:
    labels = QUICK if quick else tuple(SIZES)
    with tempfile.TemporaryDirectory() as folder:
        diaries = {
            each: diary.written(Path(folder, f"{each}.diary"), SIZES[each]) for each in labels
        }
        figures = {
            **append.measure(quick),
            **bare.measure(),
            **figure.measure(quick),
            **_starts(diaries, Path(folder, "compiled"), rounds=3 if quick else 9),
        }
        for label, path in diaries.items():
            rounds = 20 if quick else ROUNDS[label]
            figures |= press.measure(path, label, rounds=rounds)
            figures |= (
                diary.measure(path, label, rounds=2 * rounds) if label in ("44k", "1m") else {}
            )
        figures |= trends.measure(quick)
        figures |= page.measure(quick)
    figures["press_p99_ms"] = figures["done_p99_ms_44k"]
    figures |= _against_bare(figures)
    for name, value in figures.items():
        print(f"{name:32} {value}")
    if not quick:
        growth.draw(figures, SIZES, PICTURE)
    print(json.dumps(figures))


def _against_bare(figures: dict[str, float]) -> dict[str, float]:
    """A press and a step beside those of a window that holds nothing but what is pressed."""
    ratios = {}
    for name, value in figures.items():
        kind, _, label = name.partition("_p50_ms_")
        if label and kind in {"done", "scrub"}:
            ratios[f"{kind}_ratio_{label}"] = round(value / figures[f"bare_{kind}_p50_ms"], 2)
    return ratios


def _starts(diaries: dict[str, Path], compiled: Path, *, rounds: int) -> dict[str, float]:
    """Starts in turn, so that a slow minute of the machine falls on all of them."""
    kinds = {"bare": ("bare",), "chart": ("chart",)} | {
        label: ("diary", str(path), diary.KEY.hex()) for label, path in diaries.items()
    }
    seen: dict[str, list[tuple[float, float]]] = {name: [] for name in kinds}
    for counted in range(-1, rounds):
        for name, about in kinds.items():
            one = _start(about, compiled)
            if counted >= 0:
                seen[name].append(one)
    seconds = {name: statistics.median(s for s, _ in each) for name, each in seen.items()}
    weight = {name: statistics.median(mb for _, mb in each) for name, each in seen.items()}
    figures = {
        "start_bare_s": round(seconds["bare"], 3),
        "memory_chart_mb": round(weight["chart"], 1),
    }
    for label in diaries:
        suffix = "" if label == "44k" else f"_{label}"
        figures[f"start_ratio{suffix}"] = round(seconds[label] / seconds["bare"], 2)
        figures[f"memory_ratio{suffix}"] = round(weight[label] / weight["chart"], 2)
    return figures


def _start(about: tuple[str, ...], compiled: Path) -> tuple[float, float]:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(compiled)}
    # What is installed comes with its modules compiled; here the round that does not count does it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["BENCH_BEGAN"] = str(time.monotonic())
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.start", *about],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    )
    seconds, megabytes = done.stdout.split()
    return float(seconds), float(megabytes)


if __name__ == "__main__":
    main(quick="--quick" in sys.argv[1:])
