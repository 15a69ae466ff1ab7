"""No room is left on the disk, at any size: what was acknowledged is there, and it goes on."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from subprocess import DEVNULL, PIPE

from desktop import vault
from domain.application import Unbend
from domain.obstacles import DiskFull, Obstacle
from domain.store import encrypted_file
from tests.facts import Clock
from tests.faults.diary import NAME, give, held, numbers
from tests.faults.keychains import only
from tests.faults.part import Part, not_tried
from tests.faults.processes import process, told
from tests.faults.start import opened_or_begun
from tests.keychains import Honest

LEAST, MOST = 300, 700_000
"""Bytes that a file may grow to, from the key file on to some eighty wishes."""

TMPFS = range(16, 740, 32)
"""Kilobytes of a whole disk."""

BALLAST = 128 * 1024
"""Bytes that somebody deletes from a disk that is full."""

MOUNTED = 'mount -t tmpfs -o size="$1"k tmpfs "$2" && shift 2 && exec "$@"'


def live_through(path: Path, make_room: Callable[[], None], *, closes: bool) -> str:
    """Fill a disk with wishes, make room and go on: what was lost, nothing if all is well.

    With `closes` the diary is closed before there is room.
    """
    clock = Clock()
    app = _started(path, clock)
    given = _filled(app, clock) if app is not None else 0
    if app is not None and _numbers(app) != list(range(given)):
        return f"{given} acknowledged, {_numbers(app)[-3:]} to be read while full"
    if app is not None and closes:
        app.close()
        app = None
    make_room()
    try:
        with closing(app or opened_or_begun(path, clock)) as again:
            for number in (given, given + 1):
                give(again, clock, number)
    except Obstacle as obstacle:
        return f"{given} acknowledged, and none can follow: {type(obstacle).__name__}"
    found = held(encrypted_file(path, vault.open_key(path)))
    return "" if found == list(range(given + 2)) else f"{given + 2} given, {found[-3:]} in the end"


def _started(path: Path, clock: Clock) -> Unbend | None:
    with suppress(Obstacle):
        return opened_or_begun(path, clock)
    return None


def _filled(app: Unbend, clock: Clock) -> int:
    """How many wishes were acknowledged before there was no room; each refusal is asked twice."""
    given, refused = 0, 0
    while refused < 2:
        try:
            give(app, clock, given)
        except DiskFull:
            refused += 1
        else:
            given += 1
    return given


def _numbers(app: Unbend) -> list[int]:
    return numbers([fact for _, fact in app.events_after(0)])


def under_limit(path: Path, limit: int, closes: bool, mouth: Connection) -> None:
    """No file may grow beyond a limit, until somebody lifts it."""
    from resource import RLIMIT_FSIZE, getrlimit, setrlimit

    _, most = getrlimit(RLIMIT_FSIZE)
    setrlimit(RLIMIT_FSIZE, (limit, most))
    lift = lambda: setrlimit(RLIMIT_FSIZE, (most, most))  # noqa: E731
    with only(Honest):
        mouth.send(live_through(path, lift, closes=closes))


def under_limits(wanted: int, folder: Path, seed: int = 1) -> Part:
    """So many sizes, small ones as likely as large ones: a diary is begun in three kilobytes."""
    chance, faults = Random(seed), []
    for number in range(wanted):
        limit = int(LEAST * (MOST / LEAST) ** ((number + chance.random()) / wanted))
        path = folder / f"limit-{number}" / NAME
        with process(under_limit, path, limit, number % 2 == 1) as (_, ear):
            (lost,) = list(told(ear)) or ["the process came to an end"]
        faults += [f"{limit} bytes: {lost}"] * bool(lost)
        shutil.rmtree(path.parent, ignore_errors=True)
    return _part("disk full, by RLIMIT_FSIZE", wanted, faults)


def on_small_disks(wanted: int, folder: Path) -> Part:
    """So many disks in memory, each smaller than the diary wants to be."""
    name, faults = "disk full, on a tmpfs", []
    if subprocess.run(_on_a_disk(folder, 16, "true"), check=False, stderr=DEVNULL).returncode:
        return not_tried(name, "mount is refused")
    sizes = TMPFS[:: -(-len(TMPFS) // wanted)]
    for number, size in enumerate(sizes):
        filling = (sys.executable, "-m", "tests.faults.full_disk", str(folder), str(number % 2))
        done = subprocess.run(
            _on_a_disk(folder, size + BALLAST // 1024, *filling), check=True, stdout=PIPE
        )
        lost = json.loads(done.stdout)
        faults += [f"{size} KB: {lost}"] * bool(lost)
    return _part(name, len(sizes), faults)


def _part(name: str, tried: int, faults: list[str]) -> Part:
    lost = len(faults)
    figures = {"diskfull_tried": tried, "diskfull_lost": lost}
    return Part(name=name, tried=tried, lost=lost, faults=tuple(faults), figures=figures)


def _on_a_disk(folder: Path, kilobytes: int, *program: str) -> list[str]:
    """A program for which alone a disk of that size lies over a folder."""
    share = shutil.which("unshare") or "false"
    return [share, "-Urm", "sh", "-c", MOUNTED, "sh", str(kilobytes), str(folder), *program]


def main(folder: Path, closes: bool) -> None:
    """Fill the disk that is mounted there, and say what was lost."""
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(BALLAST))
    with only(Honest):
        lost = live_through(folder / "u" / NAME, ballast.unlink, closes=closes)
    print(json.dumps(lost))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] == "1")
