"""The app as a folder that needs no Python: frozen, looked through, licensed, listed and tried."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

from installer import freezing, licences, parts, sbom, tree_checks, workshop
from installer.contents import PROGRAM
from installer.troubles import CannotBuild
from installer.workshop import BUILD, ROOT

SBOM = "sbom.cdx.json"
APP = "Unbend.app"
PATIENCE = 300.0
"""Seconds for the self-test, on a machine that has other things to do."""

Figures: TypeAlias = dict[str, float | int | str]


def build(out: Path) -> Figures:
    """Make it in a folder beside, and put it there when all is well. Raises CannotBuild."""
    figures: Figures = {}
    with _timed("environment_s", figures):
        workshop.set_up()
        workshop.install_wheel()
    half = BUILD / "tree"
    with _timed("freeze_s", figures):
        tree = freezing.freeze(half)
    with _timed("look_s", figures):
        _look_through(tree)
        listed = parts.parts(freezing.origins(), workshop.packages())
        tree_checks.licences_allow_it(listed)
        for place in (tree, half / APP / "Contents" / "Resources"):
            if place.exists():
                licences.write(listed, place)
        sbom.write(sbom.made(listed, tree, workshop.epoch()), half / SBOM)
        _set_times(half, workshop.epoch())
    with _timed("self_test_s", figures):
        told = try_out(tree)
    figures |= _measured(tree)
    figures["parts"] = len(listed)
    for name in (PROGRAM, APP, SBOM):
        _put(half / name, out / name)
    print(json.dumps(told))
    return figures


def try_out(tree: Path) -> dict[str, Any]:
    """What its self-test says, in a home of its own. Raises CannotBuild if not all is well."""
    program = tree / (f"{PROGRAM}.exe" if sys.platform == "win32" else PROGRAM)
    with tempfile.TemporaryDirectory(prefix="unbend-") as home:
        answer = Path(home, "answer.json")
        done = subprocess.run(
            [str(program), "self-test", "--to", str(answer)],
            check=False,
            env=_bare(home),
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE,
        )
        if not answer.exists():
            raise CannotBuild(f"the bundle does not start: {done.stderr.strip()[-2000:]}")
        told: dict[str, Any] = json.loads(answer.read_text(encoding="utf-8"))
    if done.returncode or not told["ok"]:
        raise CannotBuild(f"the bundle's self-test ended with {done.returncode}: {told['checks']}")
    if not told["runs_on"]["frozen"]:
        raise CannotBuild("the self-test was not that of the bundle")
    return told


def _bare(home: str) -> dict[str, str]:
    """Nothing of this shell that could help it along."""
    needed = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "USERPROFILE", "LOCALAPPDATA", "APPDATA")
    kept = {name: os.environ[name] for name in needed if name in os.environ}
    return {**kept, "HOME": home, "QT_QPA_PLATFORM": "offscreen"}


def _look_through(tree: Path) -> None:
    tree_checks.is_started_by_its_program(tree)
    tree_checks.windows_can_open(tree)
    tree_checks.links_lead_somewhere(tree)
    tree_checks.resources_are_in(tree, ROOT / "resources")
    tree_checks.nothing_hides_inside(tree)


def _set_times(folder: Path, epoch: int) -> None:
    """So that two builds of one commit are the same to whatever packs them."""
    for path in sorted(folder.rglob("*"), reverse=True):
        os.utime(path, (epoch, epoch), follow_symlinks=os.utime not in os.supports_follow_symlinks)


def _measured(tree: Path) -> Figures:
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    whole = hashlib.sha256()
    for path in files:
        whole.update(path.relative_to(tree).as_posix().encode() + b"\0")
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    size = sum(path.stat().st_size for path in files)
    return {
        "bundle_mb": round(size / 1e6, 1),
        "bundle_files": len(files),
        "tree_sha256": whole.hexdigest(),
    }


def _put(made: Path, place: Path) -> None:
    if not made.exists():
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.is_dir():
        shutil.rmtree(place)
    made.replace(place)


@contextmanager
def _timed(name: str, figures: Figures) -> Iterator[None]:
    begun = time.monotonic()
    yield
    figures[name] = round(time.monotonic() - begun, 1)
