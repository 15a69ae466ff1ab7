"""Programs that packages are made with: each is there, or it is said what would bring it."""

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from installer import workshop
from installer.troubles import CannotBuild


def program(name: str, brought_by: str) -> str:
    """Where a program is, on the path or among the tools of the bundle; raises CannotBuild."""
    found = shutil.which(name) or shutil.which(name, path=str(workshop.python().parent))
    if found is None:
        raise CannotBuild(f"{name} is not here; {brought_by} brings it.")
    return found


def run(words: Sequence[str | Path], *, environ: Mapping[str, str] | None = None) -> str:
    """What a program printed; raises CannotBuild with it when the program is not content."""
    done = subprocess.run(
        words,
        check=False,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        raise CannotBuild(f"{Path(words[0]).name} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def whole_tree(tree: Path, started_by: str) -> Path:
    """A tree in which the program is; raises CannotBuild."""
    if not (tree / started_by).is_file():
        raise CannotBuild(f"There is no {started_by} in {tree}: build the bundle on that system.")
    return tree.resolve()
