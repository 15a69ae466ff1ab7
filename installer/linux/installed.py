"""The package on this very machine: built, installed by apt, tested, driven and removed.

For CI, as root on a Debian that may be thrown away. What it needs and lacks, it names.
"""

import json
import os
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from time import monotonic

from desktop.identity import PROGRAM
from installer.linux import deb
from installer.linux.leftovers import left
from installer.linux.person import Failed, here
from installer.linux.screen import NotSeen, screen
from installer.programs import run, whole_tree
from installer.troubles import CannotBuild

HOW = "-qy", "-oDPkg::Lock::Timeout=120", "-oDPkg::Options::=--force-unsafe-io"
"""Without asking, behind whoever installs at the moment, and without waiting for the disk."""


def try_here(tree: Path, out: Path, pictures: Path) -> dict[str, object]:
    """Everything once, and how long each part took. Raises Failed, NotSeen or CannotBuild."""
    if which(PROGRAM):
        raise Failed(f"{PROGRAM} is installed here already; this would remove it")
    clock = Clock()
    package = deb.build(whole_tree(tree, PROGRAM), out, quick=True).absolute()
    clock.stop("package")
    before = set(left())
    with _installed(package), TemporaryDirectory(prefix="of-a-person-") as home:
        clock.stop("install")
        person = here(Path(home))
        checks = person.tests_it()
        clock.stop("self_test")
        with screen() as shown:
            person.begins_a_diary(shown, pictures)
            person.hands_it_over()
        clock.stop("driven")
    if found := sorted(set(left()) - before):
        raise Failed(f"left behind: {', '.join(found)}")
    clock.stop("removed")
    size = package.stat().st_size // 1_000_000
    return {"deb_mb": size, "self_test": f"{len(checks)} checks passed", **clock.told}


class Clock:
    """Seconds from each stop to the next."""

    def __init__(self) -> None:
        self.told: dict[str, object] = {}
        self._since = monotonic()

    def stop(self, name: str) -> None:
        now = monotonic()
        self.told[f"{name}_s"] = round(now - self._since, 1)
        self._since = now


@contextmanager
def _installed(package: Path) -> Iterator[None]:
    _apt("install", "--no-install-recommends", str(package))
    try:
        yield
    finally:
        _apt("purge", PROGRAM)


def _apt(*words: str) -> None:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", *HOW, *words], environ=quiet)


def main(arguments: Sequence[str]) -> int:
    parser = ArgumentParser(prog="installed", description=__doc__.partition("\n")[0])
    parser.add_argument("--tree", type=Path, default=Path("dist", PROGRAM), metavar="DIR")
    parser.add_argument("--out", type=Path, default=Path("dist"), metavar="DIR")
    parser.add_argument("--pictures", type=Path, default=Path("build", "installed"), metavar="DIR")
    typed = parser.parse_args(arguments)
    try:
        print(json.dumps(try_here(typed.tree, typed.out, typed.pictures)))
    except (CannotBuild, Failed, NotSeen) as problem:
        print(f"installed: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
