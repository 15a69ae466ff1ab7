"""Starts of the bundle beside those of the checkout: `run.py task starts [TREE [ROUNDS]]`.

A start is from the order to the window on the screen, of a display in memory. Both are started in
turn, so that a slow minute of the machine falls on both, and each pair gives one ratio. Cold means
that the system has been asked to forget every file of the two beforehand. The last line is a flat
JSON object; no verdict, as it depends on the machine.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from shutil import which

from tests import display

ROOT = Path(__file__).parent.parent.parent
ROUNDS = 7
PATIENCE = 60.0

SHOWN = ("--demo", "--days", "3")
"""A window on three days, so that it is the start that is measured and not the diary."""


def main(tree: Path, rounds: int) -> None:
    kinds = {
        "bundle": [str(tree / "unbend")],
        "checkout": [sys.executable, "-m", "desktop"],
    }
    figures: dict[str, float] = {"bundle_mb": round(_size(tree) / 1e6, 1)}
    said: dict[str, list[float]] = {name: [] for name in kinds}
    for _ in range(rounds):
        for name, command in kinds.items():
            said[name].append(_said(command))
    figures |= {f"{name}_version_s": _median(times) for name, times in said.items()}
    if which("xdotool") is None:
        raise SystemExit("xdotool, which sees windows, is not installed")
    shown = display.begin()
    try:
        figures |= _compared("warm", kinds, rounds, forgotten=())
        figures |= _compared("cold", kinds, max(rounds // 2, 3), forgotten=_files(tree))
    finally:
        shown.terminate()
        shown.wait()
    for name, value in figures.items():
        print(f"{name:32} {value}")
    print(json.dumps(figures))


def _compared(
    name: str, kinds: dict[str, list[str]], rounds: int, *, forgotten: Sequence[Path]
) -> dict[str, float]:
    seen: dict[str, list[float]] = {kind: [] for kind in kinds}
    worked: dict[str, list[float]] = {kind: [] for kind in kinds}
    for counted in range(-1, rounds):  # the first of each only fills the caches
        for kind, command in kinds.items():
            _forget(forgotten)
            seconds, work = _until_seen(command)
            if counted >= 0:
                seen[kind].append(seconds)
                worked[kind].append(work)
    ratios = [b / c for b, c in zip(seen["bundle"], seen["checkout"], strict=True)]
    return {
        **{f"{kind}_{name}_s": _median(times) for kind, times in seen.items()},
        **{f"{kind}_{name}_cpu_s": _median(times) for kind, times in worked.items()},
        f"ratio_{name}": round(statistics.median(ratios), 2),
    }


def _until_seen(command: list[str]) -> tuple[float, float]:
    """Seconds from the order to a window that can be seen, and what the processor worked for it."""
    with tempfile.TemporaryDirectory(prefix="unbend-bench-") as home:
        place = {f"XDG_{each}_HOME": home for each in ("DATA", "CONFIG", "STATE", "CACHE")}
        environment = {**os.environ, **place, "HOME": home, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        begun = time.monotonic()
        running = subprocess.Popen(
            [*command, *SHOWN], cwd=ROOT, env=environment, stderr=subprocess.DEVNULL
        )
        while not _is_seen():
            if time.monotonic() - begun > PATIENCE:
                running.kill()
                raise TimeoutError(" ".join(command))
            time.sleep(0.005)
        seconds = time.monotonic() - begun
        running.kill()
        _, running.returncode, used = os.wait4(running.pid, 0)
        while _is_seen():
            time.sleep(0.01)
    return seconds, used.ru_utime + used.ru_stime


def _is_seen() -> bool:
    """Whether a window of it is on the screen; those that Qt keeps to itself are not shown."""
    asked = [str(which("xdotool")), "search", "--onlyvisible", "--name", "Unbend"]
    return bool(subprocess.run(asked, capture_output=True, check=False).stdout)


def _said(command: list[str]) -> float:
    begun = time.monotonic()
    subprocess.run([*command, "--version"], cwd=ROOT, capture_output=True, check=True)
    return time.monotonic() - begun


def _files(tree: Path) -> list[Path]:
    """What a start of either reads: the bundle, the environment, this checkout, the system."""
    places = (
        tree,
        Path(sys.prefix),
        Path(sys.base_prefix, "lib"),
        Path("/usr/lib/x86_64-linux-gnu"),
    )
    ours = (ROOT / each for each in ("desktop", "domain", "projections", "resources"))
    return list(_below([*places, *ours]))


def _below(places: Sequence[Path]) -> Iterator[Path]:
    for place in places:
        for folder, _, names in os.walk(place):
            yield from (Path(folder, name) for name in names)


def _forget(files: Sequence[Path]) -> None:
    for path in files:
        try:
            file = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        except OSError:
            continue
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(file)


def _size(tree: Path) -> int:
    files = (path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def _median(seconds: list[float]) -> float:
    return round(statistics.median(seconds), 3)


if __name__ == "__main__":
    main(
        Path(sys.argv[1]) if sys.argv[1:] else ROOT / "dist" / "unbend",
        int(sys.argv[2]) if sys.argv[2:] else ROUNDS,
    )
